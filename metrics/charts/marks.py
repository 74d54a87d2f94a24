"""The lines of a frame as marks: what is drawn for each fact, before it has a place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from metrics import formats
from metrics.charts.view import View
from metrics.model import Hedge, Kind, Quantity, Status
from metrics.money import Conversion, RateError, convert, day_of

DAYS = {
    "year": Decimal("365.25"),
    "month": Decimal("30.4375"),
    "week": Decimal(7),
    "day": Decimal(1),
    "hour": Decimal(1) / 24,
    "minute": Decimal(1) / 1440,
    "second": Decimal(1) / 86400,
}

OPEN_ABOVE = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})
OPEN_BELOW = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.ALMOST})


@dataclass(frozen=True, slots=True)
class Mark:
    """One fact as it is drawn.

    ``row`` is its line of the frame. ``quantity`` is what is shown, after conversion; ``low`` and ``high``
    are its two ends on the axis and equal but for a range. Durations are measured in days.
    ``opening`` says where the value may lie beyond the ends: ``above``, ``below`` or ``None``.
    """

    row: Any
    quantity: Quantity
    low: float
    high: float
    opening: str | None
    sureness: Status
    conversion: Conversion | None = None

    @property
    def fact(self) -> str:
        return str(self.row.fact)

    @property
    def entity(self) -> tuple[str, str | None]:
        """What is measured: the company, and the subject within it."""
        return self.row.company, self.row.subject

    @property
    def panel(self) -> tuple[str, str]:
        """The axis that the mark may share: amounts by currency, measures by unit, all else by metric."""
        kind = self.quantity.kind
        shared = kind in {Kind.MONEY, Kind.MEASURE}
        return str(kind), (self.quantity.unit or "") if shared else self.row.metric

    @property
    def derived(self) -> bool:
        return bool(self.row.status == Status.DERIVED)

    @property
    def is_range(self) -> bool:
        return self.low != self.high

    def day(self) -> date:
        """The day that the mark stands for on a calendar: the last of its period."""
        return day_of(self.row.period, self.row.published)


def marks(frame: pd.DataFrame, view: View) -> list[Mark]:
    """Make the marks of all lines that have a number to draw."""
    made = (mark(row, view) for row in frame.itertuples(index=False))
    return [each for each in made if each is not None]


def mark(row: Any, view: View) -> Mark | None:
    """Make the mark of a line; ``None`` where it has no number."""
    if row.kind is None or row.kind == Kind.DATE:
        return None
    quantity = Quantity(
        kind=row.kind,
        value=row.value,
        low=row.low,
        high=row.high,
        unit=row.unit,
        hedge=row.hedge or Hedge.EXACT,
    )
    quantity, conversion = _converted(quantity, row, view)
    ends = _ends(quantity)
    if ends is None:
        return None
    sureness = Status(row.basis or row.status)
    return Mark(row, quantity, *ends, _opening(quantity), sureness, conversion)


def label(mark: Mark, view: View) -> str:
    """Write a mark's quantity for a label: ``> 20 M``."""
    return formats.quantity(mark.quantity, view.language)


def spoken(mark: Mark, view: View) -> str:
    """Write a mark's quantity for a sentence: ``plus de 20 M``."""
    return formats.quantity(mark.quantity, view.language, words=True)


def _converted(quantity: Quantity, row: Any, view: View) -> tuple[Quantity, Conversion | None]:
    target, unit = view.currency, quantity.unit
    if quantity.kind is not Kind.MONEY or not target or not unit or unit == target:
        return quantity, None
    try:
        one = convert(Decimal(1), unit, target, day_of(row.period, row.published))
    except RateError:
        return quantity, None
    value, low, high = (
        None if number is None else number * one.rate
        for number in (quantity.value, quantity.low, quantity.high)
    )
    return quantity.model_copy(
        update={"value": value, "low": low, "high": high, "unit": target}
    ), one


def _ends(quantity: Quantity) -> tuple[float, float] | None:
    if quantity.value is not None:
        low = high = quantity.value
    else:
        bounds = [bound for bound in (quantity.low, quantity.high) if bound is not None]
        if not bounds:
            return None
        low, high = bounds[0], bounds[-1]
    if quantity.kind is Kind.DURATION:
        scale = DAYS.get(quantity.unit or "", Decimal(1))
        low, high = low * scale, high * scale
    return float(low), float(high)


def _opening(quantity: Quantity) -> str | None:
    if quantity.value is None and quantity.low is not None and quantity.high is not None:
        return None
    if quantity.hedge in OPEN_ABOVE:
        return "above"
    if quantity.hedge in OPEN_BELOW:
        return "below"
    if quantity.value is None:
        return "above" if quantity.high is None else "below"
    return None
