"""What the passes hand to one another: the text being read, and a figure while it is being read."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from metrics.extraction.figure import Figure
from metrics.extraction.grammar import Grammar
from metrics.extraction.numerals import EXACT
from metrics.model import Hedge, Kind

ONE = Decimal(1)
_SCALED = 1000
"""Numbers below may leave their scale to the figure beside them."""


class Text(NamedTuple):
    """A folded text in both cases, with the grammar that reads it; ``source`` keeps its typography."""

    lower: str
    cased: str
    source: str
    grammar: Grammar


class Reading:
    """A figure while it is being read; it begins as a number and gains the rest step by step."""

    def __init__(
        self,
        start: int,
        end: int,
        value: Decimal | None,
        scale: Decimal,
        *,
        about: bool,
        words: bool,
    ) -> None:
        self.start = self.number_start = start
        self.end = self.number_end = end
        self.value = value
        self.scale = scale
        self.about = about
        self.words = words
        self.hedge = Hedge.ABOUT if about else Hedge.EXACT
        self.factor = ONE
        self.kind: Kind | None = None
        self.unit: str | None = None
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.reference: str | None = None
        self.compound = self.times = self.hundredth = self.signed = self.of = False
        self.guessed = False

    def take_scale(self, scale: Decimal) -> None:
        """Take the scale that is understood, where the number is small enough to need it."""
        if scale > 1 and self.scale == 1 and self.value is not None and self.value < _SCALED:
            self.value, self.scale = EXACT.multiply(self.value, scale), scale

    def figure(self) -> Figure:
        """Close the reading: apply the factor of the unit, and derive the bounds from the hedge."""
        value, low, high = self.value, self.low, self.high
        hedge = self.hedge
        if self.factor is not ONE:
            value, low, high = (
                None if number is None else EXACT.multiply(number, self.factor)
                for number in (value, low, high)
            )
        if hedge is Hedge.EXACT:
            low = high = value
        elif hedge is Hedge.MORE_THAN or hedge is Hedge.AT_LEAST:
            low = value
        elif hedge is not Hedge.BETWEEN and hedge is not Hedge.ABOUT:
            high = value
        kind = self.kind or Kind.COUNT
        places = (self.start, self.end, kind, value, low, high, self.unit, hedge)
        return tuple.__new__(Figure, (*places, None, None, self.reference))


def said(start: int, end: int, value: Decimal | None, kind: Kind, unit: str | None) -> Reading:
    """Return the reading of words whose kind is known."""
    reading = Reading(start, end, value, ONE, about=False, words=True)
    reading.kind, reading.unit = kind, unit
    return reading


def word_before(lower: str, start: int) -> str:
    """Return the word in front of a place, or nothing where no single space parts them."""
    if lower[start - 1 : start] != " ":
        return ""
    return lower[lower.rfind(" ", 0, start - 1) + 1 : start - 1]
