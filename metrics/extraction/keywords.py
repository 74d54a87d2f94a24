"""Figures that no number begins, each handed to the module that knows it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from metrics.extraction import ranks, shares, verbs
from metrics.extraction.reading import Reading, Text, said, word_before
from metrics.model import Hedge, Kind


def read(text: Text, start: int, end: int, what: str, meaning: str) -> Reading | None:
    """Read the figure that begins with the keyword at ``start``."""
    return _READERS[what](text, start, end, meaning)


def _vague(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    """`quelques mois`, `several weeks`, `a few days`: a length without a number."""
    lower, _, _, grammar = text
    before = word_before(lower, start)
    first = lower[start:end].partition(" ")[0]
    if (
        first not in grammar.words.durations.some
        and before not in grammar.words.durations.some_behind
    ):
        return None
    reading = said(start, end, None, Kind.DURATION, meaning)
    reading.hedge = Hedge.ABOUT
    if before in grammar.words.numbers.articles:
        reading.start = reading.number_start = start - len(before) - 1
    return reading


def _length(_text: Text, start: int, end: int, meaning: str) -> Reading:
    """The `past` year and a half: a length whose words say how long."""
    number, _, unit = meaning.partition(" ")
    return said(start, end, Decimal(number), Kind.DURATION, unit)


_READERS: dict[str, Callable[[Text, int, int, str], Reading | None]] = {
    "fraction": shares.fraction,
    "multiple": verbs.factor,
    "twice": verbs.twice,
    "vague": _vague,
    "length": _length,
    "number": ranks.numbered,
    "top": ranks.top,
    "ordinal": ranks.ordinal,
    "ranked": ranks.ranked,
}
