"""What the reader finds in a text, as short tuples that a table of cases can hold."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from metrics.extraction import figures
from metrics.model import Hedge, Kind, Language

PUBLISHED = date(2023, 10, 2)


def found(text: str, language: Language) -> list[tuple[str, Kind]]:
    """Return every figure as its words and kind."""
    return [(text[f.start : f.end], f.kind) for f in figures(text, language, PUBLISHED)]


def only(text: str, language: Language) -> tuple[str, Kind, Decimal | None, str | None, Hedge]:
    """Return the one figure of a text: words, kind, value, unit, hedge."""
    [figure] = figures(text, language, PUBLISHED)
    return text[figure.start : figure.end], figure.kind, figure.value, figure.unit, figure.hedge


def values(text: str, language: Language) -> list[tuple[Decimal | None, str | None]]:
    """Return value and unit of every figure."""
    return [(f.value, f.unit) for f in figures(text, language, PUBLISHED)]
