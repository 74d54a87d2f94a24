"""Figures as the reader asked for them: money in the currency chosen, with the rate that made it so."""

from __future__ import annotations

from typing import Any, NamedTuple

from metrics import charts, formats
from metrics.app.screen import Screen
from metrics.charts.marks import mark
from metrics.model import Kind


class Shown(NamedTuple):
    """A figure as written, and for a converted one what is stated and the rate."""

    amount: str
    rate: str = ""


def look(screen: Screen, *, log: bool | None = None) -> charts.Look:
    """Return how charts are asked for on this screen."""
    collection = screen.shelf.collection
    return charts.Look(
        language=screen.language,
        companies=collection.companies,
        metrics=collection.metrics,
        currency=screen.view.currency,
        log=log,
        dark=screen.dark,
    )


def shown(screen: Screen, row: Any) -> Shown:
    """Return the figure of a line; nothing for an event without a number."""
    stated = screen.amount(row)
    if not screen.view.currency or row.kind != Kind.MONEY:
        return Shown(stated)
    converted = mark(row, look(screen))
    if converted is None or converted.conversion is None:
        return Shown(stated)
    rate = formats.number(round(converted.conversion.rate, 4).normalize(), screen.language)
    day = screen.day(converted.conversion.date_of_rate)
    return Shown(
        formats.quantity(converted.quantity, screen.language),
        screen.say("{stated}, at {rate} on {day}", stated=stated, rate=rate, day=day),
    )
