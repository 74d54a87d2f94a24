"""The company a date keeps: what stands beside it tells a year from a count and a month from a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from metrics.extraction.dates.grammar import Piece
from metrics.extraction.dates.vocabulary import Token, Vocabulary

_RIGHT = re.compile(r"( ?)([^\W_]+|[%$€£¥°])?")
_LEFT = re.compile(r"([^\W\d_]+?)('s|s'|)\Z")
_PLURAL = re.compile(r"\w{3,}[sx]\Z")
_REACH = 24


class Company:
    """Judges pieces by the words beside them in one text."""

    def __init__(self, text: str, lower: str, known: Vocabulary) -> None:
        self.text = text
        self.lower = lower
        self.known = known

    def refuses(
        self,
        piece: Piece,
        second: Piece | None,
        role: str | None,
        classes: str,
        tokens: Sequence[Token],
    ) -> bool:
        """Whether the piece is no date here."""
        start, end = piece.tokens[0].start, (second or piece).tokens[-1].end
        if self._glued(start, end):
            return True
        placed = role is not None or (
            piece.at > 0
            and (
                classes[piece.at - 1] in "prJqefbH"
                or (
                    classes[piece.at - 1] == "C"
                    and classes[piece.at - 2 : piece.at - 1] in set("pJb")
                )
            )
        )
        form = piece.form
        words = self.known.words
        if form in {"year", "years"}:
            return self._no_year(piece, second, placed, start, end)
        if form == "day":
            return self._no_day(piece, end)
        if form == "decade":
            name = self.text[piece.tokens[-1].start : piece.tokens[-1].end]
            full = name[:4].isdigit()
            return not full and not (
                piece.part is not None
                or "v" in piece.classes
                or (piece.at > 0 and classes[piece.at - 1] == "a")
            )
        if form == "day_only":
            return self._right(end)[0] != ""
        if form == "month":
            return self._no_month(piece, second, placed, classes, start, end)
        if form == "season":
            return self._no_season(piece, role, start)
        if form in {"weekday", "weekend", "day_word"}:
            return self._no_weekday(piece, role, start, end)
        if form == "quarter":
            return self._no_quarter(piece, placed, start, end)
        if form == "digits":
            return piece.tokens[0].value[0] is None and not (
                placed or (piece.at > 0 and classes[piece.at - 1] == "i")
            )
        if form == "relative" and "L" in piece.classes and not words.relation_first:
            return self.lower.startswith("-là", end)
        return self.lower.startswith("-là", end)

    def compares(self, start: int) -> bool:
        """Whether what stands in front makes the date one that is compared with."""
        return self.lower.endswith(self.known.words.comparing, max(0, start - _REACH), start)

    def opens_sentence(self, start: int) -> bool:
        """Whether a sentence begins at ``start``."""
        before = self.lower[max(0, start - 4) : start].rstrip(" \"'(-")
        return start == 0 or not before or before[-1] in ".!?\n:"

    def _glued(self, start: int, end: int) -> bool:
        """Whether the words are part of a longer one: a version, an amount, an address."""
        before, after = self.text[start - 1 : start], self.text[end : end + 2]
        if before and (before.isalnum() or before in "$€£¥#@_+&=\\~"):
            return True
        if before in {".", ",", "/", "-"} and start > 1 and self.text[start - 2].isdigit():
            return True
        if not after:
            return False
        if after[0].isalnum() or after[0] in "$€£¥%°@_+=\\":
            return True
        return after[0] in ".,:/-" and after[1:].isdigit()

    def _left(self, start: int) -> re.Match[str] | None:
        """Return the word in front as written, its possessive ending apart."""
        if self.text[start - 1 : start] != " ":
            return None
        begin = self.text.rfind(" ", max(0, start - _REACH), start - 1) + 1
        return _LEFT.search(
            self.text[begin or max(0, start - _REACH) : start - 1].replace("\u2019", "'")
        )

    def _right(self, end: int) -> tuple[str, str]:
        """Return the word behind, as written, and what stands between."""
        match = _RIGHT.match(self.text, end)
        return ("", "") if not match else (match[2] or "", match[1])

    def _no_year(
        self, piece: Piece, second: Piece | None, placed: bool, start: int, end: int
    ) -> bool:
        if piece.part is not None or "y" in piece.classes or "F" in piece.classes:
            return piece.classes[0] == "y" and self.text[start - 1 : start] == "-"
        years = piece.values("Y")
        if len(years) == 2 and years[1] <= years[0]:  # noqa: PLR2004 - a range of years
            return True
        if self.text[start : start + 2].lower() == "fy":
            return False
        year = years[0]
        after, _ = self._right(end)
        if after[:1] in "$€£¥%°" and after:
            return True
        counted = self._counts(after)
        if second is not None or len(piece.tokens) > 1:
            return counted and not 1900 <= year < 2040
        if placed:
            return (counted and (year % 100 == 0 or year < 1900)) or self._scales(after)
        if not 1900 <= year:
            return True
        before = self._left(start)
        if counted and not self._describes(before, year):
            return True
        if self._scales(after):
            return True
        if before is None:
            return False
        word, possessive = before.groups()
        if self.known.words.relation_first and possessive:
            return False
        if word[0].isupper() and word.lower() not in self.known.leading:
            if self.known.words.relation_first or not self.opens_sentence(
                start - len(before[0]) - 1
            ):
                return True
        return self._hedged(word.lower(), year)

    def _hedged(self, word: str, year: int) -> bool:
        """Whether a bare year behind this word is rather a number."""
        if word in {"than", "about", "some", "nearly", "over", "environ", "quelque", "presque"}:
            return True
        return year % 100 == 0

    def _counts(self, after: str) -> bool:
        """Whether the word behind a number is what it counts."""
        word = after.lower()
        if not after or after[0].isupper():
            return False
        words = self.known.words
        if word in words.function_words or word in words.year_nouns:
            return False
        return bool(_PLURAL.match(word))

    def _scales(self, after: str) -> bool:
        return bool(after) and after.lower().startswith(self.known.words.not_behind)

    def _describes(self, before: re.Match[str] | None, year: int) -> bool:
        """Whether the word in front is described by a year, or introduces one."""
        if before is None or year % 100 == 0:
            return False
        word, possessive = before.groups()
        if self.known.words.relation_first:
            return bool(possessive) or word.lower() in self.known.words.articles
        return bool(_PLURAL.match(word.lower() + possessive))

    def _year_counts(self, piece: Piece, end: int) -> bool:
        """Whether the year behind a month is a round number that counts: `en mars 2000 salariés`."""
        if piece.classes[-1] != "Y":
            return False
        year: int = piece.tokens[-1].value
        return year % 100 == 0 and self._counts(self._right(end)[0])

    def _no_day(self, piece: Piece, end: int) -> bool:
        months = [i for i, token in enumerate(piece.tokens) if token.kind == "M"]
        token = piece.tokens[months[0]]
        name = self.text[token.start : token.end]
        if self._year_counts(piece, end):
            return True
        if "O" in piece.classes and token.value and piece.value("O") != 1:
            return True
        if (
            not self.known.words.month_first
            and "-" in piece.classes
            and piece.classes.find("-") == months[0] - 1
        ):
            return True
        if piece.classes[-1] in "NB":
            rest = self.lower[end : end + 12].lstrip()
            return rest.startswith(self.known.words.not_behind)
        words = self.known.words
        if "o" in piece.classes or "B" in piece.classes:
            return False
        doubtful = words.month_first and name.lower() in words.doubtful_months
        return doubtful and name.islower() and "Y" not in piece.classes

    def _no_month(
        self, piece: Piece, second: Piece | None, placed: bool, classes: str, start: int, end: int
    ) -> bool:
        token = next(token for token in piece.tokens if token.kind == "M")
        name = self.text[token.start : token.end]
        words = self.known.words
        short = name.lower() in words.short_months and name.lower() not in words.months
        if self._year_counts(piece, end):
            return True
        supported = "Y" in piece.classes or piece.part is not None or len(piece.classes) > 1
        if supported:
            return False
        doubtful = name.lower() in words.doubtful_months
        if short:
            return doubtful or not (placed or second)
        if not words.relation_first and name[0].isupper():
            return doubtful or not (placed or self.opens_sentence(start))
        if words.relation_first and doubtful:
            named = (
                piece.at > 0 and classes[piece.at - 1] == "a" and self._right(end)[0][:1].islower()
            )
            return name.islower() or not (placed or second or named)
        if words.relation_first and not (placed or second) and self._right(end)[0][:1].isupper():
            return True
        before = self._left(start)
        return bool(
            before
            and before[1][0].isupper()
            and not placed
            and not self.opens_sentence(start - len(before[0]) - 1)
        )

    def _no_season(self, piece: Piece, role: str | None, start: int) -> bool:
        if len(piece.classes) > 1 or piece.part is not None or role is not None:
            return False
        return not self.lower.endswith(
            self.known.words.rough_seasons_after, max(0, start - _REACH), start
        )

    def _no_weekday(self, piece: Piece, role: str | None, start: int, end: int) -> bool:
        words = self.known.words
        before = self._left(start)
        previous = before[1].lower() if before else ""
        if previous in words.never_after:
            return True
        if piece.classes[-1] in "NB" and self._right(end)[0]:
            return True
        token = next((t for t in piece.tokens if t.kind in "DwW"), piece.tokens[0])
        name = self.text[token.start : token.end].lower()
        if piece.form == "day_word":
            if self.lower.startswith("'s", end) and token.value >= 0:
                return True
            return previous in words.of or self.lower.endswith(
                ("d'", " de "), max(0, start - 4), start
            )
        if name in words.short_weekdays and name not in words.weekdays:
            return len(piece.classes) == 1
        if piece.form == "weekend" or len(piece.classes) > 1:
            return piece.form == "weekend" and previous not in (
                words.places | words.articles | words.this
            )
        if words.day_articles and previous in words.day_articles:
            return True
        capital = self.text[start].isupper()
        if not words.relation_first:
            return capital and not self.opens_sentence(start)
        after, _ = self._right(end)
        return after[:1].isupper() and previous not in words.places

    def _no_quarter(self, piece: Piece, placed: bool, start: int, end: int) -> bool:
        words = self.known.words
        token = piece.tokens[0]
        known_year = "Y" in piece.classes or "y" in piece.classes
        if "Q" in piece.classes:
            name = next(self.text[t.start : t.end] for t in piece.tokens if t.kind == "Q")
            value = piece.value("Q")
            if value[3] not in words.sure_tokens and name.islower():
                return True
            if known_year or value[2] or placed:
                return False
            before = self._left(start)
            if (
                before
                and before[1][0].isupper()
                and not before[2]
                and not self.opens_sentence(start - len(before[0]) - 1)
            ):
                return True
            if value[3] in words.sure_tokens:
                return False
            return not (
                before
                and before[1].lower()
                in (words.articles | words.day_articles | words.of | words.this)
            )
        unit = next((t for t in piece.tokens if t.kind == "u"), token)
        name = self.lower[unit.start : unit.end]
        if name in words.parts_of_half:
            return not known_year
        if known_year or unit.value == "quarter" and not self.lower.startswith(" of ", end):
            return False
        return self.lower.startswith(" of ", end)
