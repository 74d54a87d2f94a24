"""The axis of a panel: its range, and ticks written as the reader's language writes them."""

from __future__ import annotations

from decimal import Decimal
from math import ceil, floor, log10
from typing import Any

from metrics import formats
from metrics.charts.marks import Mark
from metrics.charts.view import View
from metrics.model import Kind, Quantity

WIDE = 10
MOST_TICKS = 4


def is_wide(marks: list[Mark]) -> bool:
    """Say whether the sizes are more than ten times apart, and can stand on a logarithmic axis."""
    smallest, largest = min(mark.low for mark in marks), max(mark.high for mark in marks)
    return smallest > 0 and largest / smallest > WIDE


def is_log(marks: list[Mark], view: View) -> bool:
    """Say whether the marks stand on a logarithmic axis: where asked for, or by their sizes."""
    if min(mark.low for mark in marks) <= 0 or marks[0].quantity.kind is Kind.PERCENT:
        return False
    if view.log is None:
        return is_wide(marks) or marks[0].quantity.kind is Kind.MULTIPLE
    return view.log


def linear(marks: list[Mark], view: View) -> dict[str, Any]:
    """Make an axis from zero, with room for the arrow of an open bar."""
    low = min(0.0, *(mark.low for mark in marks))
    high = max(0.0, *(mark.high for mark in marks))
    span = (high - low) or 1.0
    step = _step(span)
    count = floor(high / step + 1e-9)
    values = [step * n for n in range(ceil(low / step - 1e-9), count + 1)]
    return {
        "range": [low - 0.04 * span * (low < 0), high + 0.04 * span * (high > 0)],
        **_ticks(values, marks[0], view),
    }


def logarithmic(marks: list[Mark], view: View) -> dict[str, Any]:
    """Make an axis of powers of ten, with room at both ends for a dot."""
    low = log10(min(mark.low for mark in marks))
    high = log10(max(mark.high for mark in marks))
    span = max(high - low, 1.0)
    low, high = low - 0.12 * span, high + 0.06 * span
    powers = range(ceil(low), floor(high) + 1)
    every = ceil(len(powers) / (MOST_TICKS + 1)) if powers else 1
    values = [10.0**power for power in powers[::-1][::every][::-1]]
    return {"type": "log", "range": [low, high], **_ticks(values, marks[0], view)}


def start(axis: dict[str, Any]) -> float:
    """Give the value at the left edge of an axis."""
    edge = float(axis["range"][0])
    return 10**edge if axis.get("type") == "log" else edge


def _step(span: float) -> float:
    rough = span / MOST_TICKS
    power = 10.0 ** floor(log10(rough))
    return next(power * n for n in (1, 2, 2.5, 5, 10) if power * n >= rough)


def _ticks(values: list[float], mark: Mark, view: View) -> dict[str, Any]:
    if mark.quantity.kind is Kind.DURATION:
        return {"showticklabels": False, "tickvals": values}
    return {
        "tickvals": values,
        "ticktext": [_written(value, mark.quantity, view) for value in values],
    }


def _written(value: float, like: Quantity, view: View) -> str:
    shown = Decimal(repr(value))
    return formats.quantity(Quantity(kind=like.kind, value=shown, unit=like.unit), view.language)
