"""Whether the words around a date speak of the future or of the past."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from metrics.extraction.dates.vocabulary import vocabulary
from metrics.extraction.lexicon.date_words import DateWords
from metrics.model import Language

_REACH = 240
_ENDS = re.compile(r"[.!?;] |\n")
_CLAUSE = re.compile(r"[,:()\"]| - ")
_LETTERS = re.compile(r"\w+\Z")


class Tense(Enum):
    PAST = "past"
    NONE = "none"
    FUTURE = "future"


class Verbs:
    """The verbs of one language: the nearest to a date governs it."""

    def __init__(self, words: DateWords) -> None:
        self._not_future = words.not_future
        forms = (("future", words.future), ("past", words.past), ("participle", words.participle))
        self._verb = re.compile("|".join(f"(?P<{k}>{v})" for k, v in forms), re.VERBOSE)
        self._plain = re.compile(words.plainly_future, re.VERBOSE)
        self._past = re.compile(words.past, re.VERBOSE)
        self._possible = re.compile(words.possible, re.VERBOSE)

    def tense(self, lower: str, start: int, end: int) -> Tense:
        """Return the tense of the verb that governs the words from ``start`` to ``end``.

        That is the nearest one in front of them in their clause, or else the first behind them
        there, or else the same in the whole sentence.
        """
        left = _after(_ENDS, lower, max(0, start - _REACH), start)
        clause = _after(_CLAUSE, lower, left, start)
        found = self._last(lower, clause, start)
        if found:
            return found
        right = _before(_ENDS, lower, end, min(len(lower), end + _REACH))
        near = _before(_CLAUSE, lower, end, right)
        return (
            self._first(lower, end, near, participles=False)
            or self._last(lower, left, clause)
            or self._first(lower, near, right, participles=True)
            or Tense.NONE
        )

    def plainly_future(self, lower: str, start: int) -> bool:
        """Whether a future verb stands in front in its own clause, and no past one behind it."""
        left = _after(_ENDS, lower, max(0, start - _REACH), start)
        left = _after(_CLAUSE, lower, left, start)
        verb = None
        for match in self._plain.finditer(lower, left, start):
            if self._is_future(lower, match):
                verb = match
        return verb is not None and not self._past.search(lower, verb.end(), start)

    def surely_future(self, lower: str, start: int, end: int) -> bool:
        """Whether the sentence is about what will be, rather than about what could."""
        if self.tense(lower, start, end) is not Tense.FUTURE:
            return False
        left = _after(_ENDS, lower, max(0, start - _REACH), start)
        return not self._possible.search(lower, left, start)

    def _last(self, lower: str, start: int, end: int) -> Tense | None:
        """Return the tense of the last verb; a participle takes it from the future before it."""
        found = None
        for match in self._verb.finditer(lower, start, end):
            if match.lastgroup == "future":
                found = Tense.FUTURE if self._is_future(lower, match) else found
            elif match.lastgroup == "past" or found is None:
                found = Tense.PAST
        return found

    def _first(self, lower: str, start: int, end: int, *, participles: bool) -> Tense | None:
        """Return the tense of the first verb."""
        for match in self._verb.finditer(lower, start, end):
            if match.lastgroup == "future":
                if self._is_future(lower, match):
                    return Tense.FUTURE
            elif match.lastgroup == "past" or participles:
                return Tense.PAST
        return None

    def _is_future(self, lower: str, match: re.Match[str]) -> bool:
        word = _LETTERS.search(lower, max(0, match.end() - 16), match.end())
        return word is None or word[0] not in self._not_future


@cache
def verbs(language: Language) -> Verbs:
    """Return the verbs of a language, built when first asked for."""
    return Verbs(vocabulary(language).words)


def _after(pattern: re.Pattern[str], lower: str, start: int, end: int) -> int:
    """Return where the last match in a stretch ends, or the start of it."""
    for match in pattern.finditer(lower, start, end):
        start = match.end()
    return start


def _before(pattern: re.Pattern[str], lower: str, start: int, end: int) -> int:
    """Return where the first match in a stretch begins, or the end of it."""
    match = pattern.search(lower, start, end)
    return match.start() if match else end
