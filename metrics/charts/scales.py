"""The axis of a panel: its range, and ticks written as the reader's language writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from math import ceil, floor, log10
from typing import Any

from metrics import formats
from metrics.charts.look import Look
from metrics.charts.marks import DAYS, Mark
from metrics.model import Kind, Quantity

WIDE = 10
MOST_TICKS = 4
FEW_DECADES = 2
YEAR = 12
STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 4800, 12000, 120000)
WHOLE = (1, 2, 3, 5, 6)
"""Steps between lengths of time; of years, also ten times as much, and so on."""
SHARES = frozenset(
    {
        "creator_revenue_share",
        "commission_rate",
        "market_share",
        "raised_over_valuation",
        "followers_carried",
    }
)
"""Percentages of a whole: their axis shows the whole."""


def is_wide(marks: list[Mark]) -> bool:
    """Say whether the sizes are more than ten times apart, and can stand on a logarithmic axis."""
    smallest, largest = min(mark.low for mark in marks), max(mark.high for mark in marks)
    return smallest > 0 and largest / smallest > WIDE


def is_log(marks: list[Mark], look: Look) -> bool:
    """Say whether the marks stand on a logarithmic axis: where asked for, or by their sizes."""
    if min(mark.low for mark in marks) <= 0 or marks[0].quantity.kind is Kind.PERCENT:
        return False
    if look.log is None:
        return is_wide(marks) or marks[0].quantity.kind is Kind.MULTIPLE
    return look.log


def linear(marks: list[Mark], look: Look) -> dict[str, Any]:
    """Make an axis from zero, with room for the arrow of an open bar."""
    low = min(0.0, *(mark.low for mark in marks))
    high = max(0.0, *(mark.high for mark in marks))
    if all(mark.row.metric in SHARES for mark in marks):
        high = max(high, 100.0)
    span = (high - low) or 1.0
    if marks[0].quantity.kind is Kind.DURATION:
        return {"range": [low, high + 0.04 * span], **_lengths(span, look)}
    step = _step(span)
    if marks[0].quantity.kind is Kind.COUNT:
        step = float(ceil(step))
    count = floor(high / step + 1e-9)
    values = [step * n for n in range(ceil(low / step - 1e-9), count + 1)]
    return {
        "range": [low - 0.04 * span * (low < 0), high + 0.04 * span * (high > 0)],
        **_ticks(values, marks[0], look),
    }


def logarithmic(marks: list[Mark], look: Look) -> dict[str, Any]:
    """Make an axis of powers of ten, or of their parts where it spans few, with room for a dot at its ends."""
    sizes = [mark.low for mark in marks] + [mark.high for mark in marks]
    if marks[0].quantity.kind is Kind.MULTIPLE:
        sizes.append(1)
    low, high = log10(min(sizes)), log10(max(sizes))
    span = max(high - low, 0.5)
    low, high = low - 0.12 * span, high + 0.06 * span
    if marks[0].quantity.kind is Kind.DURATION:
        return {"type": "log", "range": [low, high], **_landmarks(low, high, look)}
    steps = (1, 2, 5) if span < FEW_DECADES else (1,)
    powers = range(floor(low), floor(high) + 1)
    values = [step * 10.0**power for power in powers for step in steps]
    shown = [value for value in values if low <= log10(value) <= high]
    every = ceil(len(shown) / (MOST_TICKS + 1)) or 1
    return {
        "type": "log",
        "range": [low, high],
        **_ticks(shown[::-1][::every][::-1], marks[0], look),
    }


def origin(marks: list[Mark], axis: dict[str, Any]) -> float:
    """Give where lead lines begin: at one for factors, else at the left edge."""
    return 1.0 if marks[0].quantity.kind is Kind.MULTIPLE else start(axis)


def calendar(marks: list[Mark], look: Look) -> dict[str, Any]:
    """Make an axis of days, with a tick a year, or a quarter or a month where there are few."""
    return days(min(mark.low for mark in marks), max(mark.high for mark in marks), look)


def days(low: float, high: float, look: Look, *, inside: bool = False) -> dict[str, Any]:
    """Make an axis between two days, given as ordinals; ticks at the start of years, or ``inside`` them."""
    span = max(high - low, 60.0)
    low, high = low - 0.06 * span, high + 0.06 * span
    first, last = date.fromordinal(int(low)), date.fromordinal(int(high))
    months = next(step for step in STEPS if (last - first).days / (30.4 * step) <= MOST_TICKS)
    shift = min(months, YEAR) * 15 if inside else 0
    ticks = [
        date(year, month, 1)
        for year in range(first.year, last.year + 1)
        if months <= YEAR or year % (months // YEAR) == 0
        for month in range(1, YEAR + 1, min(months, YEAR))
        if low <= date(year, month, 1).toordinal() + shift <= high
    ]
    return {
        "range": [low, high],
        "tickvals": [tick.toordinal() + shift for tick in ticks],
        "ticktext": [
            str(tick.year) if months >= YEAR else formats.month(tick, look.language)
            for tick in ticks
        ],
    }


def start(axis: dict[str, Any]) -> float:
    """Give a value just inside the left edge of an axis."""
    low, high = axis["range"]
    edge = low + (high - low) * 1e-6
    return float(10**edge if axis.get("type") == "log" else edge)


def _step(span: float) -> float:
    rough = span / MOST_TICKS
    power = 10.0 ** floor(log10(rough))
    return next(power * n for n in (1, 2, 2.5, 5, 10) if power * n >= rough)


def _ticks(values: list[float], mark: Mark, look: Look) -> dict[str, Any]:
    return {
        "tickvals": values,
        "ticktext": [_written(value, mark.quantity, look) for value in values],
    }


def _lengths(span: float, look: Look) -> dict[str, Any]:
    """Make ticks from nothing to ``span`` days, in the largest unit that it holds twice."""
    unit = next((unit for unit, days in DAYS.items() if span >= 2 * days), "second")
    size = float(DAYS[unit])
    count = floor(span / size + 1e-9)
    least = max(1.0, count / MOST_TICKS)
    power = 10 ** floor(log10(least))
    step = next(n * power for n in (*WHOLE, 10) if n * power >= least)
    return _spelt([(n, unit) for n in range(step, count + 1, step)], look)


def _landmarks(low: float, high: float, look: Look) -> dict[str, Any]:
    """Make ticks at one of each unit, and at powers of ten of years, between two powers of ten of days."""
    units = [(1, unit) for unit in reversed(DAYS)]
    units += [(10**power, "year") for power in range(1, 5)]
    between = [each for each in units if low <= log10(each[0] * float(DAYS[each[1]])) <= high]
    every = ceil(len(between) / (MOST_TICKS + 1)) or 1
    return _spelt(between[::-1][::every][::-1], look)


def _spelt(lengths: list[tuple[int, str]], look: Look) -> dict[str, Any]:
    return {
        "tickvals": [n * float(DAYS[unit]) for n, unit in lengths],
        "ticktext": [formats.duration(Decimal(n), unit, look.language) for n, unit in lengths],
    }


def _written(value: float, like: Quantity, look: Look) -> str:
    shown = Decimal(repr(value))
    return formats.quantity(Quantity(kind=like.kind, value=shown, unit=like.unit), look.language)
