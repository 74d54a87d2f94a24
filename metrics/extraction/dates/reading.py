"""The pass that reads dates: runs of known words, pieces in them, ranges, prepositions, figures.

The order of decisions:

1. ``scanning`` finds the stretches of date words, one pattern over the text.
2. ``grammar`` finds the pieces in each, from left to right.
3. A piece that could be something else (a count, a name, a verb) must stand in the right company.
4. Two pieces with `et`, `à`, `to` or a hyphen between them are one range.
5. Prepositions in front go into the span and move a bound; determiners stay outside.
6. ``resolving`` puts days to it; where the year is not said, the sentence decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from metrics.extraction.dates.calendar import Stretch, day
from metrics.extraction.dates.company import Company
from metrics.extraction.dates.grammar import Grammar, Piece, grammar
from metrics.extraction.dates.resolving import Want, bounded, needs_context, resolve
from metrics.extraction.dates.scanning import scanner
from metrics.extraction.dates.tense import Tense, plainly_future, surely_future, tense
from metrics.extraction.dates.vocabulary import Token, Vocabulary
from metrics.extraction.figure import Figure
from metrics.model import Hedge, Kind, Language

_NEAR = 160
_WORD = 16
_FORWARD = {"until", "from_now"}
_JOINTS = "&rt-"


def dates(
    text: str, language: Language, published: date | None = None, lower: str | None = None
) -> list[Figure]:
    """Return the dates of a text as figures: sorted, disjoint, with exact spans.

    ``lower`` is the text in lower case, letter for letter, where the caller has it. Without
    ``published`` what is relative to it is found and has no days.
    """
    if lower is None or len(lower) != len(text):
        lower = text.lower()
    if len(lower) != len(text):
        lower = "".join([c.lower() if len(c.lower()) == 1 else c for c in text])
    return _Pass(_plain(text), _plain(lower), language, published).read()


def _plain(text: str) -> str:
    """Return the text with the apostrophes and spaces that the words are written with."""
    return text.replace("\u2019", "'").replace("\u00a0", " ").replace("\u202f", " ")


class _Front(NamedTuple):
    """What stands in front of a piece: where the span begins, and what the words do to it."""

    at: int
    role: str | None
    hedge: Hedge


class _Pass:
    """One reading of one text."""

    def __init__(self, text: str, lower: str, language: Language, published: date | None) -> None:
        self.text = text
        self.lower = lower
        self.published = published
        self.scanner = scanner(language)
        self.known: Vocabulary = self.scanner.known
        words = self.known.words
        self.grammar: Grammar = grammar(
            relation_first=words.relation_first, month_first=words.month_first
        )
        self.company = Company(text, lower, self.known)
        self.figures: list[Figure] = []
        self.anchor: tuple[int, int, int] | None = None
        """Where the last year that was said stands, and that year."""

        self.day_before: tuple[int, date] | None = None
        """Where the last day of a month stands that was read, and that day."""

    def read(self) -> list[Figure]:
        for tokens in self.scanner.runs(self.lower):
            self._read_run(tokens)
        return self.figures

    def _read_run(self, tokens: Sequence[Token]) -> None:
        classes = "".join([token.kind for token in tokens])
        free = 0
        at = 0
        while piece := self.grammar.find(classes, tokens, at):
            if piece.stop == piece.at:
                break
            second, stop = self._range(classes, tokens, piece, free)
            front = self._front(classes, tokens, piece, second, free)
            if self._is_length(piece) or self.company.refuses(
                piece, second, front.role, classes, tokens
            ):
                shorter = self._shorter(piece, classes, tokens)
                if shorter is None:
                    at = piece.at + 1
                    continue
                piece, second, stop = shorter, None, shorter.stop
            self._add(piece, second, front, tokens, self._year_after(classes, tokens, stop))
            free = at = stop

    def _shorter(self, piece: Piece, classes: str, tokens: Sequence[Token]) -> Piece | None:
        """Return the piece without its last number, which is another: `In June 30 million people`."""
        if piece.form == "years":
            return self.grammar.at(classes[: piece.at + piece.classes.index("-")], tokens, piece.at)
        if piece.form in {"month", "day"} and piece.classes.endswith("Y"):
            return self.grammar.at(classes[: piece.stop - 1].rstrip(","), tokens, piece.at)
        if not piece.classes.endswith(("MN", "MB", "DN", "DB", "DiN", "DiB", "DaN", "DaB")):
            return None
        return self.grammar.at(classes[: piece.stop - 1].rstrip("ia"), tokens, piece.at)

    def _year_after(self, classes: str, tokens: Sequence[Token], stop: int) -> int | None:
        """Return the year that the next date gives this one: `in March and in June 2022`."""
        if classes[stop : stop + 1] != "&":
            return None
        at = stop + 1
        while classes[at : at + 1] in {"p", "J", "r", "o", "i", "a"}:
            at += 1
        following = self.grammar.at(classes, tokens, at)
        year: Any = following.value("Y") if following and following.form != "year" else None
        return int(year) if year is not None else None

    def _range(
        self, classes: str, tokens: Sequence[Token], piece: Piece, free: int
    ) -> tuple[Piece | None, int]:
        """Return the piece that ends the range which this one begins, if it does."""
        at = piece.stop
        joint = classes[at : at + 1]
        before = classes[free : piece.at].rstrip("ai")[-1:]
        opened = before in {"e", "f", "o"} and before != ""
        if joint == "&" and before != "e":
            return None, at
        until = joint == "b" and self._word(tokens[at]) in self.known.words.until_joins
        if (not joint or joint not in _JOINTS) and not until:
            return None, at
        after = at + 1
        while classes[after : after + 1] in {"a", "i"}:
            after += 1
        second = self.grammar.at(classes, tokens, after)
        if not second or (second.form in {"ago"} and piece.form != "ago"):
            return None, at
        if joint in "rtb-" and not opened and second.form != piece.form:
            return None, at
        return second, second.stop

    def _word(self, token: Token) -> str:
        return self.lower[token.start : token.end]

    def _front(
        self, classes: str, tokens: Sequence[Token], piece: Piece, second: Piece | None, free: int
    ) -> _Front:
        """Return what the words in front of the piece add to it."""
        at = piece.at
        days = piece.form == "day" and len(piece.values("NB")) > 1
        article = at
        if at > free and classes[at - 1] in "ai":
            article = at - 1
        opener = classes[article - 1] if article > free else ""
        if (second or days) and opener in {"e", "f", "o"} and opener:
            if not (opener == "o" and days and tokens[article - 1].value == "des"):
                return _Front(article - 1, None, Hedge.EXACT)
        if opener and opener in "bH":
            begin = article - 1
            return _Front(begin, tokens[begin].value, Hedge.EXACT)
        if opener and opener in "Cq" and article - 1 > free and classes[article - 2] in "pJbH":
            place = tokens[article - 2]
            rough = opener == "q" or tokens[article - 1].value
            role = place.value if classes[article - 2] in "bH" else None
            return _Front(article - 2, role, Hedge.ABOUT if rough else Hedge.EXACT)
        if opener == "q":
            return _Front(article - 1, None, Hedge.ABOUT)
        if opener == "f" and not (
            piece.form == "ago" and self.company.compares(tokens[article - 1].start)
        ):
            return _Front(article - 1, "from", Hedge.EXACT)
        if article < at:
            inside = classes[article] == "i" and piece.form in {"day", "day_only", "digits"}
            begin = article if inside else at
            if inside and opener in {"p", "r"}:
                begin = article - 1
            return _Front(begin, None, Hedge.EXACT)
        if opener and opener in "prJ" and not (piece.form == "relative" and opener == "p"):
            return _Front(at - 1, None, Hedge.EXACT)
        return _Front(at, None, Hedge.EXACT)

    def _is_length(self, piece: Piece) -> bool:
        """Whether `in two years` is how long something takes."""
        if piece.form != "ago" or piece.classes[0] != "J" or self.known.words.ahead_is_sure:
            return False
        start, end = piece.tokens[0].start, piece.tokens[-1].end
        turns = (
            self.lower[max(0, start - _WORD) : start].rstrip().endswith(self.known.words.turning)
        )
        return (
            piece.classes[-1] not in "Gs"
            and not turns
            and not surely_future(self.lower, start, end, self.known)
        )

    def _add(
        self,
        piece: Piece,
        second: Piece | None,
        front: _Front,
        tokens: Sequence[Token],
        following: int | None,
    ) -> None:
        start = tokens[front.at].start
        last = second or piece
        end = last.tokens[-1].end
        role = front.role
        if role == "from":
            role = None if self.company.compares(start) else "since"
        if piece.form == "day_only":
            stretch = self._same_month(piece, start)
            if stretch is None:
                return
        else:
            stretch = self._stretch(piece, second, role, start, end, following)
        first_day, last_day = bounded(stretch, role, piece.part)
        hedge = front.hedge
        if piece.form == "ago" and any(
            t.kind in "qR" or t.value is None and t.kind == "n" or (t.kind == "C" and t.value)
            for t in piece.tokens
        ):
            hedge = Hedge.ABOUT
        self.figures.append(
            Figure(start, end, Kind.DATE, hedge=hedge, start_date=first_day, end_date=last_day)
        )
        if stretch and last.form in {"day", "day_only"}:
            self.day_before = (end, stretch.last)
        year: Any = last.value("Y")
        if year is not None and stretch:
            self.anchor = (start, end, stretch.last.year)

    def _same_month(self, piece: Piece, start: int) -> Stretch | None:
        """Return the day of the month in which the day before it in the text lies."""
        end, before = self.day_before or (start, None)
        if before is None or start - end > _NEAR:
            return None
        number: Any = piece.tokens[0].value
        return day(before.year, before.month, number)

    def _stretch(
        self,
        piece: Piece,
        second: Piece | None,
        role: str | None,
        start: int,
        end: int,
        following: int | None,
    ) -> Stretch | None:
        context = second or piece
        want, near = Want.LATEST, None
        if needs_context(context):
            near = following if following is not None else self._near(start, role)
            if near is None:
                want = self._want(start, end, role)
        elif context.form in {"weekday", "weekend"} and (
            role in _FORWARD or plainly_future(self.lower, start, self.known)
        ):
            want = Want.COMING
        last = resolve(context, self.published, want, near)
        if second is None:
            return last
        first = self._first(piece, last, want)
        if first is None or last is None or last.last < first.first:
            return last if first is None else first if last is None else None
        return Stretch(first.first, last.last)

    def _first(self, piece: Piece, last: Stretch | None, want: Want) -> Stretch | None:
        """Return the beginning of a range: what says no year is the latest before its end."""
        if last and (needs_context(piece) or piece.form == "weekday"):
            return resolve(piece, last.last, Want.PAST, None)
        return resolve(piece, self.published, want, None)

    def _near(self, start: int, role: str | None) -> int | None:
        """Return the year that a date before this one in its sentence gives it, if one does."""
        if not self.anchor:
            return None
        begin, end, year = self.anchor
        between = self.lower[end:start]
        if len(between) > _NEAR or any(mark in between for mark in (". ", "\n", ";", "? ", "! ")):
            return None
        if role in {"before", "until", "after"} or self.company.opens_sentence(begin):
            return year
        return None

    def _want(self, start: int, end: int, role: str | None) -> Want:
        found = tense(self.lower, start, end, self.known)
        if role == "from_now" or (role == "until" and found is not Tense.PAST):
            return Want.COMING
        if found is Tense.PAST or role == "since":
            return Want.PAST
        return Want.COMING if found is Tense.FUTURE else Want.LATEST
