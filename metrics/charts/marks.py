"""The lines of a frame as marks: what is drawn for each fact, before it has a place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from math import isfinite
from typing import Any

import pandas as pd

from metrics import formats
from metrics.charts.look import Look
from metrics.datasets import dataset, lines
from metrics.model import Hedge, Kind, Period, Quantity, Status
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

EVENTS = frozenset(dataset("profile").metrics)
"""Metrics that are drawn on a calendar, even where there is no number."""
OPEN_ABOVE = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})
OPEN_BELOW = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.ALMOST})


Entity = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Mark:
    """One fact as it is drawn.

    ``row`` is its line of the frame. ``quantity`` is what is shown, after conversion; ``low`` and ``high``
    are its two ends on the axis, equal where it is one number. Durations are measured in days, dates are
    days of the calendar. ``opening`` says where the value may lie beyond the ends: ``above``, ``below`` or
    ``None``. ``term`` is how long a contract runs.
    """

    row: Any
    quantity: Quantity
    low: float
    high: float
    opening: str | None
    sureness: Status
    conversion: Conversion | None = None
    term: Quantity | None = None

    @property
    def fact(self) -> str:
        return str(self.row.fact)

    @property
    def entity(self) -> Entity:
        """What is measured: the company, and the subject within it."""
        return self.row.company, self.row.subject

    @property
    def axis(self) -> tuple[str, str]:
        """The axis that the mark may share: amounts by currency, times and dates, all else by metric."""
        kind = self.quantity.kind
        if kind in {Kind.DURATION, Kind.DATE}:
            return str(kind), ""
        return str(kind), (self.quantity.unit or "") if kind is Kind.MONEY else self.row.metric

    @property
    def derived(self) -> bool:
        return bool(self.row.status == Status.DERIVED)

    @property
    def is_range(self) -> bool:
        return self.low != self.high

    def day(self) -> date:
        """The last day of the mark's period, by which marks are ordered in time."""
        return day_of(self.row.period, self.row.published)

    def middle(self) -> float:
        """The middle of the mark's period on a calendar of ordinals."""
        last = self.day().toordinal()
        first = Period.parse(self.row.period).start if self.row.period else None
        return (first.toordinal() + last) / 2 if first else last


def marks(frame: pd.DataFrame, look: Look) -> list[Mark]:
    """Make the marks of all lines that have something to draw; a contract's term joins its value."""
    made = [mark(row, look) for row in lines(frame)]
    drawn = [each for each in made if each is not None]
    terms = {each.entity: each.quantity for each in drawn if each.row.metric == "contract_term"}
    valued = {each.entity for each in drawn if each.row.metric == "contract_value"}
    return [
        replace(each, term=terms.get(each.entity)) if each.row.metric == "contract_value" else each
        for each in drawn
        if each.row.metric != "contract_term" or each.entity not in valued
    ]


def mark(row: Any, look: Look) -> Mark | None:
    """Make the mark of a line; ``None`` where an amount has no number, or none that an axis can hold."""
    if row.kind == Kind.DATE or (row.kind is None and row.metric in EVENTS):
        return _event(row)
    if row.kind is None:
        return None
    quantity = Quantity(
        kind=row.kind,
        value=row.value,
        low=row.low,
        high=row.high,
        unit=row.unit,
        hedge=row.hedge or Hedge.EXACT,
    )
    quantity, conversion = _converted(quantity, row, look)
    ends = _ends(quantity)
    if ends is None or not all(isfinite(end) for end in ends):
        return None
    sureness = Status(row.basis or row.status)
    return Mark(row, quantity, *ends, _opening(quantity), sureness, conversion)


def _event(row: Any) -> Mark:
    """Place an event on the calendar: at its period, at the publication where it has none."""
    stretch = Period.parse(row.period) if row.period else Period()
    last = stretch.end or max(row.published, stretch.start or row.published)
    first = stretch.start or min(row.published, last)
    opening = None
    if row.period and stretch.start is None:
        opening = "below"
    elif row.period and stretch.end is None:
        opening = "above"
    return Mark(
        row,
        Quantity(kind=Kind.DATE, start_date=stretch.start, end_date=stretch.end),
        first.toordinal(),
        last.toordinal(),
        opening,
        Status(row.basis or row.status),
    )


def label(mark: Mark, look: Look) -> str:
    """Write a mark's quantity for a label: ``> 20 M``."""
    return _with_term(formats.quantity(mark.quantity, look.language), mark, look)


def spoken(mark: Mark, look: Look) -> str:
    """Write a mark's quantity for a sentence: ``plus de 20 M``."""
    return _with_term(formats.quantity(mark.quantity, look.language, words=True), mark, look)


def _with_term(text: str, mark: Mark, look: Look) -> str:
    if mark.term is None:
        return text
    term = formats.quantity(mark.term, look.language, words=True)
    return look.say("{amount} over {term}", amount=text, term=term)


def _converted(quantity: Quantity, row: Any, look: Look) -> tuple[Quantity, Conversion | None]:
    target, unit = look.currency, quantity.unit
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
