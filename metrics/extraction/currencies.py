"""Currencies by CLDR: their codes, symbols and names in the language of the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from metrics.extraction.lexicon import Lexicon
from metrics.model import LANGUAGES

if TYPE_CHECKING:
    from babel.core import Locale

_SYMBOLS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₪": "ILS",
    "₫": "VND",
    "฿": "THB",
    "₱": "PHP",
    "₿": "XBT",
    "₡": "CRC",
    "₾": "GEL",
    "₭": "LAK",
    "₸": "KZT",
    "₮": "MNT",
    "₵": "GHS",
    "₲": "PYG",
    "₼": "AZN",
    "R": "ZAR",
    "RM": "MYR",
    "Rp": "IDR",
    "Rs": "INR",
    "Fr": "CHF",
    "SFr": "CHF",
    "RMB": "CNY",
    "US$": "USD",
    "$US": "USD",
    "C$": "CAD",
    "S$": "SGD",
    "Can$": "CAD",
    "AU$": "AUD",
    "kr": "SEK",
    "Rs.": "INR",
    "Fr.": "CHF",
    "zł": "PLN",
    "Kč": "CZK",
    "元": "CNY",
    "円": "JPY",
    "Ft": "HUF",
    "CN¥": "CNY",
    "JP¥": "JPY",
    "FCFA": "XOF",
    "R$": "BRL",
    "NT$": "TWD",
    "HK$": "HKD",
    "Mex$": "MXN",
    "U.S.$": "USD",
    "£E": "EGP",
    "GBX": "GBP",
}
"""What texts write beside the symbols that CLDR lists; a sign shared by several means the first."""


GLUED = frozenset(
    [
        "EUR",
        "USD",
        "GBP",
        "CHF",
        "JPY",
        "CNY",
        "RMB",
        "CAD",
        "AUD",
        "NZD",
        "INR",
        "KRW",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "CZK",
        "BRL",
        "MXN",
        "SGD",
        "HKD",
        "ZAR",
        "HUF",
        "TRY",
        "ILS",
        "AED",
        "SAR",
        "THB",
        "MYR",
        "Rs",
        "RM",
        "Rp",
    ]
)
"""Codes that may stand directly in front of digits; others there are names (`COP28`)."""
LOWER = frozenset(
    [
        "usd",
        "eur",
        "gbp",
        "chf",
        "jpy",
        "cny",
        "inr",
        "aud",
        "nzd",
        "sgd",
        "hkd",
        "krw",
        "brl",
        "mxn",
        "zar",
        "sek",
        "nok",
        "dkk",
        "pln",
        "czk",
        "twd",
        "rs",
        "kr",
    ]
)
"""Codes that count in lower case too, for they are no words."""
_WORDS = frozenset(["ALL", "TOP", "SOS"])
"""Codes that are words in capitals."""
_LOWER_WORDS = frozenset(["TRY"])
"""Codes that are words in lower case."""


def currency_symbols() -> dict[str, str]:
    """Return the ISO code for each symbol and code in use."""
    from babel.core import Locale  # noqa: PLC0415 - loaded with the first text, not on import

    symbols: dict[str, str] = {}
    for code in _codes():
        for locale in map(Locale, LANGUAGES):
            symbol = locale.currency_symbols.get(code)
            if symbol and symbol != code:
                symbols[symbol.replace("\u202f", " ")] = code
        if code not in _WORDS:
            symbols[code] = code
    return symbols | _SYMBOLS


def currency_names(lexicon: Lexicon) -> dict[str, str]:
    """Return the ISO code for each name of a currency, in lower case, singular and plural.

    A name alone (`dollars`) means what the lexicon says, or the one currency that bears it.
    """
    from babel.core import Locale  # noqa: PLC0415 - loaded with the first text, not on import

    locale = Locale(lexicon.language)
    names: dict[str, str] = {}
    heads: Counter[str] = Counter()
    owners: dict[str, str] = {}
    for code in _codes():
        for name in _names(locale, code):
            names[name] = code
            head = name.split()[0 if lexicon.nouns.adjectives_behind else -1]
            if owners.get(head) != code:
                heads[head] += 1
            owners[head] = code
    for code, full in locale.currencies.items():
        for name in _names(locale, code):
            if " " in name and "(" not in full + name:
                names.setdefault(name, code)
    alone = {head: owners[head] for head, count in heads.items() if count == 1}
    current = set(_codes())
    codes = {code.lower(): code for code in (GLUED - _WORDS - _LOWER_WORDS) & current}
    known = alone | names | codes | dict(lexicon.money_heads)
    return {name: code for name, code in known.items() if name not in lexicon.no_money}


def _names(locale: Locale, code: str) -> Iterator[str]:
    plurals = locale._data["currency_names_plural"].get(code, {})  # noqa: SLF001 - Babel offers no list of plural names
    for name in {locale.currencies.get(code, code), *plurals.values()}:
        plain = name.replace("\u2019", "'").replace("\u00a0", " ").partition(" (")[0].lower()
        if plain != code.lower():
            yield plain


def _codes() -> list[str]:
    """Currencies that are legal tender somewhere today."""
    from babel.core import get_global  # noqa: PLC0415 - loaded with the first text, not on import

    territories = get_global("territory_currencies").values()
    return sorted(
        {
            code
            for rows in territories
            for code, _, until, tender in rows
            if tender and until is None
        }
    )
