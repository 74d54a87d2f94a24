"""What is abbreviated behind a number: units (`GWh`), scales (`Md`), currencies (`€`)."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction.amounts import number
from metrics.extraction.grammar import Unit
from metrics.extraction.numerals import EXACT, ROUNDED
from metrics.extraction.reading import Reading, Text
from metrics.model import Kind

SYMBOL = re.compile(
    r"(?![MKGBT]\$)[A-Z]{1,3}[$£¥]|[^\W\d_]+(?:/[a-z0-9]+)?(?:[²³]|(?<=m)[23](?![0-9]))?|[%‰€$£¥₹₩₽₺₴₦₪₫฿₱₿₡₾₭₸₮₵₲₼°¢×]"
)
_AFTER_SIGN = re.compile(r" ?([A-Z]{2,3})(?![A-Za-z])")
SIGNS = frozenset("€$£¥₹₩₽₺₴₦₪₫฿₱₿₡₾₭₸₮₵₲₼")
_SMALL_CHANGE = re.compile(r" ?([0-9]{2})(?![0-9%a-z]|[.,][0-9]| ?[%€$£])")
_BEFORE_CHANGE = frozenset(" ,0123456789")
_CHANGE = re.compile(r"[0-9]{2}(?![0-9a-z%.,])")
_NEXT = re.compile(r" ([^\W\d_]+)")
_TEN, _HUNDRED = 10, 100
_SUFFIXES = frozenset(["Fr", "kr", "Kč", "zł", "Rs", "RM", "Rp", "元", "円"])
"""Symbols in letters that may stand behind the digits."""
_FALSE_K = frozenset("248")


def symbol(text: Text, reading: Reading, written: str, end: int, *, glued: bool) -> bool:
    """Read what is abbreviated: units (`GWh`), scales (`Md`) with their currency, currencies (`€`)."""
    lower, cased, _, grammar = text
    if lower[end : end + 1].isdigit() and written[-1] in SIGNS and not _CHANGE.match(lower, end):
        return False  # the currency of the amount behind it
    if written in grammar.currency and (
        written[-1] in SIGNS or (len(written) == 3 and written.isupper()) or written in _SUFFIXES
    ):
        longer = re.compile(r"[A-Z]{2,3}(?![A-Za-z])").match(
            cased, end + (cased[end : end + 1] == " ")
        )
        code = grammar.currency[written]
        if longer and written in SIGNS:
            wide = grammar.currency.get(written + longer[0]) or grammar.currency.get(longer[0])
            if wide:
                code, end = wide, longer.end()
        take(reading, end, Unit(Kind.MONEY, code))
        small_change(text, reading)
        return True
    if "/" in written and written not in grammar.symbols:
        end -= len(written) - written.index("/")
        written = written[: written.index("/")]
    if written in grammar.words.money_letters and not reading.words:
        code, scale = grammar.words.money_letters[written]
        multiply(reading, scale)
        take(reading, end, Unit(Kind.MONEY, code))
        return True
    factor = grammar.words.numbers.abbreviations.get(written)
    if factor is not None and not reading.words:
        if _scaled_money(text, reading, factor, end):
            return True
        if _plain_scale(text, reading, written, end, glued=glued):
            multiply(reading, Decimal(factor))
            reading.end = reading.number_end = end
            reading.compound = lower[end : end + 1] == "-"
            return True
    if lower[end : end + 1] == "'" or (glued and written == "L"):
        return False
    if glued and written == "s" and lower[end - 2 : end - 1] == "0":
        return False  # `the 90s`
    unit = grammar.symbols.get(written) or (grammar.glued.get(written) if glued else None)
    if unit:
        take(reading, end, unit)
        return True
    if len(written) > 3 and written[0] in "kKM" and written[1:] in grammar.currency:
        multiply(reading, Decimal(1000 if written[0] in "kK" else 10**6))
        take(reading, end, Unit(Kind.MONEY, grammar.currency[written[1:]]))
        return True
    return False


def _scaled_money(text: Text, reading: Reading, factor: int, end: int) -> bool:
    """`3,5 M€`, `1,6 Mds €`, `12 M d'euros`."""
    lower, cased, _, grammar = text
    spaced = lower[end : end + 1] == " "
    match = SYMBOL.match(cased, end + spaced)
    if (
        match
        and match[0] in grammar.currency
        and (match[0] in SIGNS or match[0].isupper())
        and not lower[match.end() : match.end() + 1].isdigit()
    ):
        multiply(reading, Decimal(factor))
        take(reading, match.end(), Unit(Kind.MONEY, grammar.currency[match[0]]))
        after = _AFTER_SIGN.match(cased, match.end())
        if after and match[0] in SIGNS:
            code = grammar.currency.get(match[0] + after[1]) or grammar.currency.get(after[1])
            if code:
                reading.unit, reading.end = code, after.end()
        reading.number_end = end
        return True
    of = grammar.cues.of.match(lower, end)
    place = of.end() if of else end + 1
    sign = SYMBOL.match(cased, place) if of else None
    if sign and sign[0] in SIGNS:
        multiply(reading, Decimal(factor))
        take(reading, sign.end(), Unit(Kind.MONEY, grammar.currency[sign[0]]))
        reading.number_end = end
        return True
    found = grammar.units.at(lower, place) if spaced else None
    if found and found[1].kind is Kind.MONEY:
        multiply(reading, Decimal(factor))
        take(reading, found[0], found[1])
        reading.number_end = end
        return True
    return False


def _plain_scale(text: Text, reading: Reading, written: str, end: int, *, glued: bool) -> bool:
    """Whether letters behind digits are a scale though no currency follows."""
    lower, _, _, grammar = text
    if lower[end : end + 1] == "²":
        return False
    numbers = grammar.words.numbers
    noun = grammar.cues.scaled_noun.match(lower, end)
    if written in {"m", "b"}:
        return glued and numbers.lower_letters and (written == "m" or noun is not None)
    if written in {"T", "t", "G", "MM", "mm", "cr"}:
        return written == "T" and glued and noun is not None
    if written in {"K", "k"}:
        digits = lower[reading.number_start : reading.number_end]
        if written == "K" and digits in _FALSE_K:
            return False
        return glued or noun is not None
    if written in {"M", "B"}:
        return glued or (noun is not None and not numbers.lower_letters)
    return True


def scale_letters(text: Text, reading: Reading) -> bool:
    """Take in a scale that is abbreviated: `320M`, `1.2bn`, `500 k`."""
    lower, cased, _, grammar = text
    if reading.words or reading.scale != 1:
        return False
    end = reading.end
    spaced = lower[end : end + 1] == " "
    match = SYMBOL.match(cased, end + spaced)
    if not match:
        return False
    letters = match[0]
    factor = grammar.words.numbers.abbreviations.get(letters)
    if factor is None or (
        spaced and letters in {"t", "b", "m", "k", "T"} and grammar.words.numbers.lower_letters
    ):
        return False
    if spaced and letters in {"b", "m"}:
        return False
    multiply(reading, Decimal(factor))
    reading.end = reading.number_end = match.end()
    return True


def second_currency(text: Text, reading: Reading) -> None:
    """`$5 million Canadian dollars`, `$12 US`: the words behind say more than the sign in front."""
    lower, cased, _, grammar = text
    end = reading.end
    if lower[end : end + 1] == " ":
        found = grammar.units.at(lower, end + 1)
        if found and found[1].kind is Kind.MONEY and found[1].factor == 1:
            reading.end, reading.unit = found[0], found[1].unit
        else:
            match = _AFTER_SIGN.match(cased, end)
            if match and match[1] in grammar.currency:
                reading.end, reading.unit = match.end(), grammar.currency[match[1]]


def small_change(text: Text, reading: Reading) -> None:
    """Take in the hundredths behind the currency: `4 fr. 20`, `20 dollars and 43 cents`, `cinq euros dix`."""
    lower, _, _, grammar = text
    end = reading.end
    if reading.scale != 1 or reading.factor != 1 or lower[end : end + 1] not in _BEFORE_CHANGE:
        return
    if reading.value is None or reading.value != int(reading.value):
        return
    joint = grammar.cues.and_cents.match(lower, end)
    place = joint.end() if joint else end + 1
    cents = number(text, place) if joint or reading.words else None
    if cents and cents.scale == 1 and cents.value is not None and cents.value < _HUNDRED:
        behind = cents.end + (lower[cents.end : cents.end + 1] == " ")
        found = grammar.units.at(lower, behind)
        if found and found[1].hundredth:
            reading.value += cents.value / _HUNDRED
            reading.end = found[0]
            return
        if reading.words and cents.words and cents.value >= _TEN and _ends(text, cents.end):
            reading.value += cents.value / _HUNDRED
            reading.end = cents.end
            return
    match = None if reading.words else _SMALL_CHANGE.match(lower, end)
    if match and _ends(text, match.end(1)):
        reading.value += Decimal(match[1]) / _HUNDRED
        reading.end = match.end(1)


def _ends(text: Text, end: int) -> bool:
    """Whether no word that could be counted stands behind a number."""
    behind = _NEXT.match(text.lower, end)
    nouns = text.grammar.words.nouns
    return behind is None or behind[1] in nouns.stops or behind[1] in nouns.verbs


def multiply(reading: Reading, factor: Decimal) -> None:
    if reading.value is not None:
        reading.value = EXACT.multiply(reading.value, factor)
    reading.scale = EXACT.multiply(reading.scale, factor)


def take(reading: Reading, end: int, unit: Unit) -> None:
    reading.end = end
    reading.kind = unit.kind
    reading.unit = unit.unit
    reading.factor = unit.factor
    reading.times = unit.times
    reading.hundredth = unit.hundredth
    if unit.fraction and reading.value is not None:
        reading.value = ROUNDED.divide(reading.value * 100, Decimal(unit.fraction))
