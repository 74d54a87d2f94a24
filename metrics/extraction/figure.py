"""The reader's own record of a figure, before a `Mention` is made of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from metrics.model import Hedge, Kind


class Figure(NamedTuple):
    """One figure as read: a plain tuple, for speed. The fields mean what they mean in `Mention` and `Quantity`."""

    start: int
    end: int
    kind: Kind
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    hedge: Hedge = Hedge.EXACT
    start_date: date | None = None
    end_date: date | None = None
    reference: str | None = None
