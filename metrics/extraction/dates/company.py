"""The company a date keeps: what stands beside it tells a year from a count and a month from a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from metrics.extraction.dates.beside import Beside, Word
from metrics.extraction.dates.grammar import Piece
from metrics.extraction.dates.vocabulary import Vocabulary

_STRETCH_TO = frozenset({"yt", "mt", "vt", "ut"})
"""In front of the month that a stretch runs to: `the year to March`."""
_NAMED_DAYS = ("MaN", "MaB", "MO", "MaO")
_PARTED = frozenset("PyF")
_FIRST_YEAR, _LAST_YEAR = 1900, 2040
"""A year outside these is taken for one only where a preposition places it."""


class Candidate(NamedTuple):
    """A piece in its place. ``second`` ends the range that it begins; ``placed`` by a preposition."""

    piece: Piece
    second: Piece | None
    placed: bool
    bound: bool
    beside: Beside
    known: Vocabulary

    @property
    def end(self) -> int:
        return (self.second or self.piece).end

    def name(self, kinds: str) -> str:
        """Return the first word of these classes as written."""
        start, end = self.piece.span(kinds)
        return self.beside.text[start:end]


def _no_year(candidate: Candidate) -> bool:
    piece, beside = candidate.piece, candidate.beside
    if not candidate.name("YKN").isdigit() or not _PARTED.isdisjoint(piece.classes):
        # In `Full-year 2023` the year is `2023`.
        return piece.classes[0] == "y" and beside.text[piece.start - 1 : piece.start] == "-"
    year: int = piece.meaning.value("Y")
    years = piece.meaning.all("Y")
    after = beside.right(candidate.end)
    counted = beside.counted(after)
    if candidate.second or len(years) > 1 or len(piece.classes) > 1:
        return years[-1] < year or (counted and not _FIRST_YEAR <= year < _LAST_YEAR)
    if candidate.placed:
        return (counted and (_round(year) or year < _FIRST_YEAR)) or beside.scales(after)
    return (
        year < _FIRST_YEAR
        or beside.scales(after)
        or after in set("$€£¥%°")
        or _no_bare_year(candidate, year, beside.left(piece.start), counted=counted)
    )


def _no_bare_year(candidate: Candidate, year: int, before: Word | None, *, counted: bool) -> bool:
    """Whether a number that could be a year is a count or part of a name."""
    beside, words = candidate.beside, candidate.known.words
    if counted and (_round(year) or not beside.described(before)):
        return True
    if before is None or (words.relation_first and before.possessive):
        return False
    word = before.text.lower()
    if before.text[0].isupper() and word not in candidate.known.leading:
        return words.relation_first or not beside.opens_sentence(before.start) or _round(year)
    return _round(year) or word in words.before_counts


def _round(year: int) -> bool:
    return year % 100 == 0


def _no_day(candidate: Candidate) -> bool:
    piece, words = candidate.piece, candidate.known.words
    classes = piece.classes
    if (
        _counts(candidate)
        or _is_fraction(piece, month_first=words.month_first)
        or candidate.beside.endswith(words.addresses, piece.start)
    ):
        return True
    if "-M" in classes and not words.month_first:
        return True
    if words.month_first and classes.endswith(_NAMED_DAYS) and _counts_behind(candidate):
        return True
    if classes[-1] in "NB":
        rest = candidate.beside.lower[piece.end : piece.end + 12].lstrip()
        return rest.startswith(words.not_behind)
    name = candidate.name("M")
    return (
        words.month_first
        and name.islower()
        and name in words.doubtful_months
        and not any(kind in classes for kind in "oBY")
    )


def _counts_behind(candidate: Candidate) -> bool:
    """Whether the number behind a month is another's: `in May the 3 firms`, `by March first sales`."""
    start, end = candidate.piece.span("NBO")
    written = candidate.beside.text[start:end]
    return written.isdigit() or (written.isalpha() and candidate.beside.right(end)[:1].isalpha())


def _is_fraction(piece: Piece, *, month_first: bool) -> bool:
    """Whether an ordinal is no day: `a third of March`, `deuxième mars`."""
    place: int | None = piece.meaning.value("O")
    return place is not None and (piece.before == "n" or (place > 1 and not month_first))


def _counts(candidate: Candidate) -> bool:
    """Whether the year behind a month is a round number that counts: `en mars 2000 salariés`."""
    piece, beside = candidate.piece, candidate.beside
    return (
        piece.classes[-1] == "Y"
        and _round(piece.meaning.values[-1])
        and beside.counted(beside.right(piece.end))
    )


def _no_month(candidate: Candidate) -> bool:
    piece, words, beside = candidate.piece, candidate.known.words, candidate.beside
    name = candidate.name("M")
    lower = name.lower()
    placed = candidate.placed or candidate.second is not None
    doubtful = lower in words.doubtful_months
    if len(piece.classes) > 1:
        return _counts(candidate) or (doubtful and _is_verb(candidate, name))
    if lower not in words.months:
        return doubtful or not placed
    if words.relation_first:
        after = beside.right(piece.end)
        if doubtful:
            described = piece.before == "a" and after[:1].islower()
            ends = piece.run.classes[max(0, piece.at - 2) : piece.at] in _STRETCH_TO
            return not (placed or (name[0].isupper() and (described or ends)))
        return not placed and (after[:1].isupper() or beside.named(piece.start))
    if name[0].isupper():
        return doubtful or not (candidate.placed or beside.opens_sentence(piece.start))
    return not placed and beside.named(piece.start)


def _is_verb(candidate: Candidate, name: str) -> bool:
    """Whether the month is a verb: `this may take time`, `in the end may use`."""
    piece = candidate.piece
    return (
        candidate.known.words.month_first
        and name.islower()
        and piece.classes[-2:] in {"TM", "PM"}
        and candidate.beside.right(piece.end) != ""
    )


def _no_season(candidate: Candidate) -> bool:
    piece, words = candidate.piece, candidate.known.words
    return not (
        len(piece.classes) > 1
        or candidate.bound
        or candidate.beside.endswith(words.rough_seasons_after, piece.start)
    )


def _no_weekday(candidate: Candidate) -> bool:
    piece, words, beside = candidate.piece, candidate.known.words, candidate.beside
    before = beside.left(piece.start)
    previous = before.text.lower() if before else ""
    after = beside.right(piece.end)
    if previous in words.never_after or (piece.classes[-1] in "NB" and after):
        return True
    if len(piece.classes) > 1:
        return False
    if after in words.weekly:
        return True
    name = beside.text[piece.start : piece.end]
    if name.lower() not in words.weekdays or previous in words.day_articles:
        return True
    if words.relation_first:
        return after[:1].isupper() and previous not in words.places
    return name[0].isupper() and not beside.opens_sentence(piece.start)


def _no_weekend(candidate: Candidate) -> bool:
    words = candidate.known.words
    before = candidate.beside.left(candidate.piece.start)
    previous = before.text.lower() if before else ""
    return candidate.piece.classes == "w" and previous not in (
        words.places | words.articles | words.this
    )


def _no_day_word(candidate: Candidate) -> bool:
    """`today's children`, `le monde de demain` speak of no day."""
    piece, beside = candidate.piece, candidate.beside
    days: int = piece.meaning.values[-1]
    before = beside.left(piece.start)
    return (
        (days >= 0 and beside.lower.startswith("'s", piece.end))
        or (before is not None and before.text.lower() in candidate.known.words.of)
        or beside.endswith(("d'",), piece.start)
    )


def _no_quarter(candidate: Candidate) -> bool:
    piece, words, beside = candidate.piece, candidate.known.words, candidate.beside
    dated = "Y" in piece.classes or "y" in piece.classes
    if "Q" in piece.classes:
        return _no_letter(candidate, dated=dated)
    name = candidate.name("uv").lower()
    if name in words.parts_of_half:
        return not dated
    return not dated and words.relation_first and beside.right(piece.end).lower() in words.of


def _no_letter(candidate: Candidate, *, dated: bool) -> bool:
    """Whether `Q3`, `H1`, `T2` is the name of something else."""
    piece, words, beside = candidate.piece, candidate.known.words, candidate.beside
    _, _, year, letter = piece.meaning.value("Q")
    sure = letter in words.sure_tokens
    if not sure and candidate.name("Q").islower():
        return True
    if dated or year or candidate.placed or candidate.second or "P" in piece.classes:
        return False
    before = beside.left(piece.start)
    led = before is not None and before.text.lower() in (
        words.articles | words.day_articles | words.of | words.this
    )
    return beside.named(piece.start) or not (sure or led)


def _no_decade(candidate: Candidate) -> bool:
    """`1990s` is always one, `the 90s` and `années 90` in their company."""
    piece = candidate.piece
    full = candidate.name("EYKN")[:4].isdigit()
    if full or "P" in piece.classes or "v" in piece.classes:
        return False
    before = candidate.beside.left(piece.start)
    owned = before is not None and before.text.lower() in candidate.known.words.possessives
    return owned or piece.before != "a"


def _no_digits(candidate: Candidate) -> bool:
    """A day and a month alone, as `27/09`, need a word that places them."""
    piece = candidate.piece
    year, _, _ = piece.meaning.value("Z")
    if year is not None or "D" in piece.classes:
        return False
    placed = candidate.placed or piece.before == "i"
    return not placed or candidate.beside.scales(candidate.beside.right(candidate.end))


def _no_day_alone(candidate: Candidate) -> bool:
    return candidate.beside.right(candidate.piece.end) != ""


REFUSALS: dict[str, Callable[[Candidate], bool]] = {
    "year": _no_year,
    "years": _no_year,
    "day": _no_day,
    "month": _no_month,
    "season": _no_season,
    "weekday": _no_weekday,
    "weekend": _no_weekend,
    "day_word": _no_day_word,
    "quarter": _no_quarter,
    "decade": _no_decade,
    "digits": _no_digits,
    "day_only": _no_day_alone,
}
"""For each form that could be something else, whether it is no date where it stands."""
