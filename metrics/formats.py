"""Numbers, money, durations and periods as each language writes them, by the rules of CLDR.

``compact`` writes for a label (``7,3 Md``, ``€105M``); everything else writes in full.
A language is ``fr`` or ``en``; spaces inside a figure never break.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from functools import lru_cache
from typing import Protocol

from babel import Locale
from babel.dates import format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, get_currency_name, get_currency_symbol
from babel.units import format_unit

from metrics import periods
from metrics.model import Hedge, Kind, Period
from metrics.texts import msgid, translator

NBSP = "\u00a0"
DIGITS = 28

LOCALES = {"en": "en_GB", "fr": "fr"}
SCALES = {
    "en": ((12, "tn"), (9, "bn"), (6, "M")),
    "fr": ((9, NBSP + "Md"), (6, NBSP + "M")),
}
SYMBOLS = {
    "en": {"USD": "$", "JPY": "¥"},
    "fr": {"USD": "$", "GBP": "£", "JPY": "¥"},
}
MEASURES = {
    "Cel": "°C",
    "degF": "°F",
    "m2": "m²",
    "km2": "km²",
    "ft2": "ft²",
    "mi2": "mi²",
    "bit/s": "bit/s",
}

SIGNS = {
    Hedge.AT_LEAST: "≥",
    Hedge.MORE_THAN: ">",
    Hedge.AT_MOST: "≤",
    Hedge.LESS_THAN: "<",
    Hedge.ABOUT: "≈",
}
WORDS = {
    Hedge.AT_LEAST: msgid("at least {number}"),
    Hedge.MORE_THAN: msgid("more than {number}"),
    Hedge.AT_MOST: msgid("up to {number}"),
    Hedge.LESS_THAN: msgid("less than {number}"),
    Hedge.ALMOST: msgid("almost {number}"),
    Hedge.ABOUT: msgid("about {number}"),
}


FEWER = msgid("fewer than {number}")


class Quantified(Protocol):
    """What holds a quantity: a ``Quantity`` or a ``Row`` of a dataset."""

    @property
    def kind(self) -> Kind | None: ...
    @property
    def value(self) -> Decimal | None: ...
    @property
    def low(self) -> Decimal | None: ...
    @property
    def high(self) -> Decimal | None: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def hedge(self) -> Hedge | None: ...
    @property
    def period(self) -> Period | str | None: ...


def number(value: Decimal, language: str) -> str:
    """Write a number with all its digits: ``550 000``, ``7.3``."""
    with _room(value):
        return str(format_decimal(value, locale=_locale(language), decimal_quantization=False))


def compact(value: Decimal, language: str) -> str:
    """Write a number for a label, to three significant digits from a million on: ``7,3 Md``, ``550,000``."""
    figure, scale = _scaled(value, language)
    return number(figure, language) + scale


def money(value: Decimal, currency: str, language: str, *, exact: bool = False) -> str:
    """Write an amount: ``105 M€`` · ``€105M``, or exactly ``105 000 000 €`` · ``€105,000,000``.

    One whose currency the article does not name (an empty ``currency``) is written without any.
    """
    figure, scale = (value, "") if exact else _scaled(value, language)
    digits = number(abs(figure), language) + scale
    sign = "-" if figure < 0 else ""
    if not currency:
        return sign + digits
    symbol = currency_symbol(currency, language)
    if _locale(language).currency_formats["standard"].pattern.startswith("¤"):
        return f"{sign}{symbol}{NBSP if symbol[-1:].isalpha() else ''}{digits}"
    tight = scale and len(symbol) == 1
    return f"{sign}{digits}{'' if tight else NBSP}{symbol}"


def currency_symbol(currency: str, language: str) -> str:
    """Give the sign of a currency: ``€``, ``$`` for the United States' dollar, the code where none is known."""
    known = SYMBOLS[_known(language)].get(currency)
    return known or str(get_currency_symbol(currency, locale=_known(language)))


def percent(value: Decimal, language: str, unit: str = "%", *, exact: bool = False) -> str:
    """Write a share given in percent (``95 %`` · ``95%``), or points (``0,5 pt`` · ``0.5 pp``)."""
    digits = number(value if exact else _significant(value), language)
    if unit == "pp":
        return f"{digits}{NBSP}{'pt' if _known(language) == 'fr' else 'pp'}"
    return f"{digits}{NBSP if _known(language) == 'fr' else ''}%"


def multiple(value: Decimal, language: str) -> str:
    """Write a factor: ``×10``, and ``÷15`` for one that makes smaller."""
    if 0 < value < 1:
        return "÷" + number(_significant(1 / value), language)
    return "×" + number(_significant(value), language)


def duration(value: Decimal, unit: str, language: str) -> str:
    """Write a length of time; ``unit`` is its singular English word: ``2 ans``, ``18 months``."""
    with _room(value):
        return str(format_unit(value, f"duration-{unit}", locale=_locale(language)))


def period(when: Period | str, language: str) -> str:
    """Write a period by the name that its stretch of days has: ``septembre 2023``, ``late 2022``."""
    stretch = Period.parse(when) if isinstance(when, str) else when
    return periods.name(stretch, _locale(language), translator(language))


def month(day: date, language: str) -> str:
    """Write the month of a day for an axis: ``sept. 2023``."""
    return str(format_skeleton("yMMM", day, locale=_locale(language)))


def currency_name(currency: str, language: str) -> str:
    """Name a currency in the plural: ``euros``, ``dollars américains``; say so where none is named."""
    if not currency:
        return translator(language).gettext("currency not named")
    return str(get_currency_name(currency, count=2, locale=_locale(language)))


def listing(items: list[str], language: str) -> str:
    """Join names into one text: ``A, B et C``."""
    return str(format_list(items, locale=_locale(language)))


def quantity(
    what: Quantified, language: str, *, exact: bool = False, words: bool | None = None
) -> str:
    """Write a quantity with its hedge: ``> 20 M``, ``$70–100M``, or in words ``more than 20M``.

    ``exact`` writes all digits; ``words`` (by default as ``exact``) spells the hedge. A count is written
    without what is counted. The text is empty where there is nothing to write.
    """
    if what.kind is None or what.kind == Kind.DATE:
        return period(what.period, language) if what.kind and what.period else ""
    words = exact if words is None else words
    if what.value is None and what.low is not None and what.high is not None:
        first = _amount(what, what.low, language, exact=exact)
        last = _amount(what, what.high, language, exact=exact)
        if not words:
            return _joined(first, last)
        if first[:1].isdigit():  # what stands in front of one number stands in front of both
            first = first.removesuffix(_tail(first, last))
        return translator(language).gettext("{low} to {high}").format(low=first, high=last)
    value = next((n for n in (what.value, what.low, what.high) if n is not None), None)
    if value is None:
        return translator(language).gettext("no number given")
    text = _amount(what, value, language, exact=exact)
    hedge = _hedge(what)
    if hedge in WORDS and (words or hedge not in SIGNS):
        fewer = hedge == Hedge.LESS_THAN and what.kind == Kind.COUNT
        return translator(language).gettext(FEWER if fewer else WORDS[hedge]).format(number=text)
    return f"{SIGNS[hedge]}{NBSP}{text}" if hedge in SIGNS else text


def _hedge(what: Quantified) -> Hedge:
    """Give the hedge that fits the bounds: a computed quantity may have one bound and no number."""
    if what.value is None and what.hedge not in SIGNS:
        return Hedge.AT_LEAST if what.low is not None else Hedge.AT_MOST
    return what.hedge or Hedge.EXACT


def _amount(what: Quantified, value: Decimal, language: str, *, exact: bool) -> str:
    unit = what.unit or ""
    match what.kind:
        case Kind.MONEY:
            text = money(value, unit, language, exact=exact)
        case Kind.PERCENT:
            text = percent(value, language, unit, exact=exact)
        case Kind.MULTIPLE:
            text = multiple(value, language)
        case Kind.DURATION:
            text = duration(value, unit, language)
        case Kind.MEASURE:
            text = f"{number(value, language)}{NBSP}{MEASURES.get(unit, unit)}"
        case Kind.RANK:
            text = f"{'n°' if _known(language) == 'fr' else 'No.'}{NBSP}{number(value, language)}"
        case _:
            text = number(value, language) if exact else compact(value, language)
    return text


def _joined(first: str, last: str) -> str:
    """Join two ends and write what they share once: ``70–100 M$``."""
    head = _shared(first, last)
    return f"{first.removesuffix(_tail(first, last)).rstrip(NBSP)}–{last.removeprefix(head)}"


def _tail(first: str, last: str) -> str:
    return _shared(first[::-1], last[::-1])[::-1]


def _shared(first: str, last: str) -> str:
    """Give the signs and scale, no digits, that both texts begin with."""
    shared = ""
    for one, other in zip(first, last, strict=False):
        if one != other or one.isdigit():
            break
        shared += one
    return shared


def _room(value: Decimal) -> AbstractContextManager[Context]:
    """Make room for all digits of a number, however large."""
    return localcontext(prec=DIGITS + len(value.as_tuple().digits) + abs(value.adjusted()))


def _scaled(value: Decimal, language: str) -> tuple[Decimal, str]:
    for exponent, name in SCALES[_known(language)]:
        scaled = _significant(value.scaleb(-exponent))
        if abs(scaled) >= 1:
            return scaled, name
    return _significant(value), ""


def _significant(value: Decimal) -> Decimal:
    """Round to three significant digits, and never away from a whole number below a million."""
    if value.adjusted() >= DIGITS - 1:
        return value
    places = max(0, 2 - value.adjusted()) if value else 0
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP).normalize() + 0


def _known(language: str) -> str:
    return language if language in LOCALES else "en"


@lru_cache
def _locale(language: str) -> Locale:
    return Locale.parse(LOCALES[_known(language)])
