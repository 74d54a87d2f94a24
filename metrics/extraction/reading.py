"""What the passes hand to one another: the text being read, and a figure while it is being read."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from metrics.extraction.figure import Figure
from metrics.extraction.grammar import Grammar
from metrics.extraction.numerals import EXACT
from metrics.model import Hedge, Kind

ONE = Decimal(1)


class Text(NamedTuple):
    """A folded text in both cases, with the grammar that reads it; ``source`` keeps its typography."""

    lower: str
    cased: str
    source: str
    grammar: Grammar


class Reading:
    """A figure while it is being read; it begins as a number and gains the rest step by step."""

    factor = ONE
    kind: Kind | None = None
    unit: str | None = None
    hedge = Hedge.EXACT
    low: Decimal | None = None
    high: Decimal | None = None
    reference: str | None = None
    compound = times = hundredth = signed = of = False

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
        if about:
            self.hedge = Hedge.ABOUT

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
        return Figure(
            self.start,
            self.end,
            self.kind or Kind.COUNT,
            value,
            low,
            high,
            self.unit,
            hedge,
            None,
            None,
            self.reference,
        )
