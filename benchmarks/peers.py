"""The readers that exist, behind one interface: text in, our `Figure` out.

Each adapter is generous: it keeps what a peer means, drops what it cannot know to be a figure (times of
day, bare ordinals), and gives it our kinds and units. A peer that is not installed is left out, and
`missing` says so.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple

from part_readers import load_dateparser, load_price_parser, load_text2num

from metrics.extraction.figure import Figure
from metrics.model import Hedge, Kind

Read = Callable[[str, str, date], list[Figure]]
"""Text, language and day of publication to figures."""


class Peer(NamedTuple):
    """One reader: its name, its package and version, what it can do, and how to make it read."""

    name: str
    package: str
    languages: tuple[str, ...]
    kinds: tuple[Kind, ...]
    load: Callable[[], Read]

    @property
    def version(self) -> str | None:
        """Return the installed version, or None where it is not installed."""
        try:
            return version(self.package)
        except PackageNotFoundError:
            return None


def without_overlaps(figures: Iterable[Figure]) -> list[Figure]:
    """Keep the longest of figures that overlap, in the order of the text."""
    kept: list[Figure] = []
    for figure in sorted(figures, key=lambda f: (f.start - f.end, f.start)):
        if all(figure.end <= other.start or figure.start >= other.end for other in kept):
            kept.append(figure)
    return sorted(kept)


def decimal(number: object) -> Decimal | None:
    """Return a finite decimal, or None."""
    with suppress(InvalidOperation):
        value = Decimal(str(number))
        return value if value.is_finite() else None
    return None


def bare(start: int, end: int, value: Decimal) -> Figure:
    """Make the figure of a number without unit: a count, or a year where it looks like one."""
    if end - start == 4 and 1900 <= value < 2100 and value == int(value):
        year = int(value)
        return Figure(
            start, end, Kind.DATE, start_date=date(year, 1, 1), end_date=date(year, 12, 31)
        )
    return exactly(start, end, Kind.COUNT, value, None)


def exactly(start: int, end: int, kind: Kind, value: Decimal, unit: str | None) -> Figure:
    """Make the figure of a bare number: no peer here tells hedges."""
    return Figure(start, end, kind, value, value, value, unit)


# quantulum3: English only. Knows units from a table, reads a range as a middle and an uncertainty.

MEASURES = {
    "watt": "W", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW", "watt hour": "Wh",
    "kilowatt hour": "kWh", "megawatt hour": "MWh", "gigawatt hour": "GWh", "terawatt hour": "TWh",
    "kilobyte": "kB", "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "petabyte": "PB",
    "hertz": "Hz", "megahertz": "MHz", "gigahertz": "GHz", "volt": "V", "ampere": "A", "joule": "J",
    "nanometre": "nm", "millimetre": "mm", "centimetre": "cm", "metre": "m", "kilometre": "km",
    "nanometer": "nm", "millimeter": "mm", "centimeter": "cm", "meter": "m", "kilometer": "km",
    "square metre": "m2", "square kilometre": "km2", "square meter": "m2", "square kilometer": "km2",
    "hectare": "ha", "square hectometer": "ha", "square foot": "ft2", "acre": "acre", "foot": "ft",
    "inch": "in", "mile": "mi", "gram": "g", "kilogram": "kg", "tonne": "t", "ton": "t", "litre": "L",
    "liter": "L", "degree celsius": "Cel", "degree fahrenheit": "degF", "kilometre per hour": "km/h",
    "kilometer per hour": "km/h", "mile per hour": "mi/h", "pound-mass": "lb", "ounce": "oz",
    "horsepower": "hp", "decibel": "dB",
}  # fmt: skip
TIMES = ("year", "month", "week", "day", "hour", "minute", "second")


def load_quantulum3() -> Read:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it asks for a classifier that needs a download
        parse = import_module("quantulum3.parser").parse

    def read(text: str, _language: str, _published: date) -> list[Figure]:
        return without_overlaps(filter(None, map(quantulum3_figure, parse(text))))

    return read


def quantulum3_figure(quantity: Any) -> Figure | None:
    value, unit = decimal(quantity.value), quantity.unit
    if value is None:
        return None
    if unit.entity.name == "currency":
        kind, symbol = Kind.MONEY, unit.currency_code
    elif unit.name in TIMES:
        kind, symbol = Kind.DURATION, unit.name
    elif unit.name in {"percentage", "per cent"}:
        kind, symbol = Kind.PERCENT, "%"
    elif unit.name == "dimensionless" and not quantity.uncertainty:
        return bare(*quantity.span, value)
    elif unit.name == "dimensionless":
        kind, symbol = Kind.COUNT, None
    else:
        kind, symbol = Kind.MEASURE, MEASURES.get(unit.name, unit.name)
    start, end = quantity.span
    if not quantity.uncertainty:
        return exactly(start, end, kind, value, symbol)
    spread = Decimal(str(quantity.uncertainty))
    return Figure(start, end, kind, None, value - spread, value + spread, symbol, Hedge.BETWEEN)


# Recognizers-Text: one model for each kind, run one after the other; the longest find wins.

KINDS = {
    "percentage": Kind.PERCENT, "currency": Kind.MONEY, "age": Kind.DURATION,
    "dimension": Kind.MEASURE, "temperature": Kind.MEASURE,
}  # fmt: skip
CURRENCIES = {
    "Dollar": "USD",
    "Pound": "GBP",
    "Euro": "EUR",
    "Yen": "JPY",
    "Dollar américain": "USD",
}
HUNDREDTHS = {"Cent": "USD", "Penny": "GBP", "Centime": "EUR"}
AGES = {"An": "year", "Année": "year", "Mois": "month", "Semaine": "week", "Jour": "day"}
TIMEX_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
TIMEX_CLOCK = {"H": "hour", "M": "minute", "S": "second"}
TIMEX = re.compile(r"P(T?)(\d+(?:\.\d+)?)([YMWDHS])")
DAY = timedelta(days=1)


def load_recognizers() -> Read:
    from recognizers_date_time import DateTimeRecognizer  # noqa: PLC0415 - a peer may be missing
    from recognizers_number import NumberRecognizer  # noqa: PLC0415 - a peer may be missing
    from recognizers_number_with_unit import NumberWithUnitRecognizer  # noqa: PLC0415 - a peer may be missing

    def models(culture: str) -> Iterator[Any]:
        numbers, units = NumberRecognizer(culture), NumberWithUnitRecognizer(culture)
        for recognizer, names in (
            (numbers, ("number", "percentage")),
            (units, ("currency", "dimension", "age", "temperature")),
        ):
            for name in names:
                with suppress(ValueError):  # French has no model for some of them
                    yield getattr(recognizer, f"get_{name}_model")(culture, False)

    cultures = {"en": "en-us", "fr": "fr-fr"}
    quantities = {language: list(models(culture)) for language, culture in cultures.items()}
    dates = {
        language: DateTimeRecognizer(culture).get_datetime_model()
        for language, culture in cultures.items()
    }

    def read(text: str, language: str, published: date) -> list[Figure]:
        reference = datetime.combine(published, datetime.min.time())
        found: list[Figure] = []
        for model in quantities[language]:
            found += filter(None, map(recognized_quantity, model.parse(text)))
        for result in dates[language].parse(text, reference):
            found += filter(None, [recognized_date(result, published)])
        # A number stands alone only where nothing that holds it was recognised.
        found.sort(key=lambda figure: figure.kind is Kind.COUNT and figure.unit is None)
        return without_overlaps(found)

    return read


def recognized_quantity(result: Any) -> Figure | None:
    written = (result.resolution or {}).get("value")
    value = decimal(str(written).rstrip("%")) if written else None
    if value is None:
        return None
    unit = result.resolution.get("unit")
    kind = KINDS.get(result.type_name, Kind.COUNT)
    if unit in HUNDREDTHS:
        value, unit = value / 100, HUNDREDTHS[unit]
    elif kind is Kind.MONEY:
        unit = result.resolution.get("isoCurrency") or CURRENCIES.get(unit, unit)
    elif kind is Kind.PERCENT:
        unit = "%"
    elif kind is Kind.DURATION:
        unit = AGES.get(unit, str(unit).lower())
    elif kind is Kind.MEASURE:
        unit = MEASURES.get(str(unit).lower(), unit)
    if kind is Kind.COUNT:
        return bare(result.start, result.end + 1, value)
    return exactly(result.start, result.end + 1, kind, value, unit)


def recognized_date(result: Any, published: date) -> Figure | None:
    values = (result.resolution or {}).get("values") or ({},)
    start, end = result.start, result.end + 1
    kind = result.type_name.rpartition(".")[2]
    if kind == "duration":
        timex = TIMEX.fullmatch(values[0].get("timex", ""))
        if not timex:
            return None
        clock, number, letter = timex.groups()
        unit = (TIMEX_CLOCK if clock else TIMEX_UNITS)[letter]
        return exactly(start, end, Kind.DURATION, Decimal(number), unit)
    if kind not in {"date", "daterange"}:
        return None  # a time of day, or a set of days
    stretches = [(iso_day(v.get("start") or v.get("value")), last_day(v)) for v in values]
    stretches = [stretch for stretch in stretches if any(stretch)]
    if not stretches:
        return None
    # Of the readings it offers, the latest that began by the day of publication: our own ruling.
    past = [stretch for stretch in stretches if stretch[0] and stretch[0] <= published]
    first, last = max(past, key=lambda stretch: stretch[0]) if past else stretches[0]
    return Figure(start, end, Kind.DATE, start_date=first, end_date=last)


def iso_day(text: str | None) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text) if text else None
    return None


def last_day(value: dict[str, str]) -> date | None:
    """Return the last day: it writes the end of a range as the first day after it."""
    end = iso_day(value.get("end"))
    return end - DAY if end else iso_day(value.get("value"))


PEERS = (
    Peer("text2num", "text2num", ("fr", "en"), (Kind.COUNT,), load_text2num),
    Peer("price-parser", "price-parser", ("fr", "en"), (Kind.MONEY,), load_price_parser),
    Peer("dateparser", "dateparser", ("fr", "en"), (Kind.DATE,), load_dateparser),
    Peer("quantulum3", "quantulum3", ("en",), tuple(Kind), load_quantulum3),
    Peer("Recognizers-Text", "recognizers-text-suite", ("fr", "en"), tuple(Kind), load_recognizers),
)
