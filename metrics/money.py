"""Amounts in another currency, at the European Central Bank's reference rate of a day, offline.

The rates come with CurrencyConverter; they begin in 1999 and end with the installed release.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from metrics.errors import MetricsError
from metrics.model import Period

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter

BASE = "EUR"


class RateError(MetricsError):
    """No reference rate leads from one currency to the other on that day.

    ``currency`` is the ISO 4217 code that has none, ``on`` the day asked for.
    """

    def __init__(self, currency: str, on: date) -> None:
        self.currency = currency
        self.on = on
        super().__init__(
            "The European Central Bank gives no rate for {currency} up to {on}.",
            currency=currency,
            on=on.isoformat(),
        )


@dataclass(frozen=True, slots=True)
class Conversion:
    """An amount in the target currency, with the rate (target units for one) and the day of that rate."""

    amount: Decimal
    rate: Decimal
    date_of_rate: date


def convert(amount: Decimal, currency: str, target: str, on: date) -> Conversion:
    """Convert an amount at the rate of a day, or at the last one before where that day has none.

    Raises
    ------
    RateError
        if either currency is unknown to the European Central Bank, or has no rate yet on that day
    """
    rate, day = _rate(currency, target, on)
    return Conversion(amount * rate, rate, day)


def currencies() -> frozenset[str]:
    """Give the codes of the currencies that can be converted."""
    return frozenset(_converter().currencies)


def day_of(period: str | None, published: date) -> date:
    """Choose the day whose rate fits a figure: the last of its period, never after its publication."""
    end = Period.parse(period).end if period else None
    return min(end, published) if end else published


@lru_cache(maxsize=1)
def _converter() -> CurrencyConverter:
    from currency_converter import CurrencyConverter  # noqa: PLC0415 (a quarter of a second to load)

    return CurrencyConverter(decimal=True)


@lru_cache(maxsize=4096)
def _rate(currency: str, target: str, on: date) -> tuple[Decimal, date]:
    if currency == target:
        return Decimal(1), on
    converter = _converter()
    bounds = []
    for code in (currency, target):
        if code not in converter.currencies or on < converter.bounds[code].first_date:
            raise RateError(code, on)
        bounds.append(converter.bounds[code])
    day, first = min(on, *(known.last_date for known in bounds)), max(b.first_date for b in bounds)
    while day >= first:
        rate = _published(converter, currency, target, day)
        if rate is not None:
            return rate, day
        day -= timedelta(days=1)
    raise RateError(currency if currency != BASE else target, on)


def _published(
    converter: CurrencyConverter, currency: str, target: str, day: date
) -> Decimal | None:
    from currency_converter import RateNotFoundError  # noqa: PLC0415 (as above)

    try:
        rate: Decimal = converter.convert(Decimal(1), currency, target, date=day)
    except RateNotFoundError:
        return None
    return rate
