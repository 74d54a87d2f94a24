"""A number with its scale and unit: what stands in front of it and directly behind."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction.grammar import NOT_IN_WORD, Unit
from metrics.extraction.numerals import EXACT, ROUNDED
from metrics.extraction.phrasebook import WORD
from metrics.extraction.reading import ONE, Reading, Text
from metrics.model import Kind

_SYMBOL = re.compile(r"[^\W\d_]+(?:/[a-z0-9]+)?[²³]?|[%‰€$£¥₹₩₽₺₴₦₪₫฿₱₿₡°¢×]")
_AFTER_SIGN = re.compile(r" ?([A-Z]{2,3})(?![A-Za-z])")
_OF = re.compile(r" (?:de |d'|of )")
_SIGNS = frozenset("€$£¥₹₩₽₺₴₦₪₫฿₱₿₡")
_SMALL_CHANGE = re.compile(r" ([0-9]{2})(?![0-9%]|[.,][0-9]| ?%)(?: ?([a-z]+))?")
_HALF_OF = re.compile(r"(?:une? demi|half an?|a half|half)[- ]")
_FALSE_K = frozenset("248")


def number(text: Text, at: int) -> Reading | None:
    """Read the number that begins at ``at``, with the scale behind it."""
    lower, _, grammar = text
    match = grammar.digits.match(lower, at)
    if match is None:
        half = _HALF_OF.match(lower, at)
        if half and (found_unit := grammar.units.at(lower, half.end())) and found_unit[1].kind is Kind.DURATION:
            reading = Reading(at, half.end() - 1, Decimal("0.5"), ONE, about=False, words=True)
            return reading
        found = grammar.numerals.sequence.match(lower, at)
        amount = grammar.numerals.read(found[0]) if found else None
        if amount is None:
            article = found[0].split(" ")[0] if found else ""
            if article in grammar.words.numbers.articles:
                return Reading(at, at + len(article), ONE, ONE, about=False, words=True)
            return None
        return Reading(at, at + amount.length, amount.value, amount.scale, about=amount.about, words=True)
    written = match[0]
    if written[0] == "0" and written[1:2] not in {"", ".", ","}:
        return None
    value = grammar.numerals.digits(written)
    if value is None:
        return None
    end = match.end()
    scale = ONE
    tail = grammar.numerals.tail.match(lower, end)
    if tail and tail.end() > end:
        value, scale, _ = grammar.numerals.scaled(value, tail[0])
        end = tail.end()
    return Reading(at, end, value, scale, about=False, words=False)


def quantity(text: Text, at: int) -> Reading | None:
    """Read number, scale and unit at ``at``, and the currency or sign in front of it."""
    reading = number(text, at)
    if reading is None:
        return None
    _prefix(text, reading)
    if reading.kind is Kind.MONEY:
        _scale_letters(text, reading)
        _second_currency(text, reading)
    else:
        unit(text, reading)
    return reading


def _prefix(text: Text, reading: Reading) -> None:
    """Take in the currency and the sign that stand directly in front of the digits."""
    lower, cased, grammar = text
    start = reading.start
    before = lower[start - 1 : start]
    if reading.words:
        return
    if before in _SIGNS or (before == " " and lower[start - 2 : start - 1] in _SIGNS):
        end = start if before in _SIGNS else start - 1
        first = end - 1
        while first > max(0, end - 4) and (cased[first - 1].isalpha() or cased[first - 1] == "."):
            first -= 1
        while first < end and cased[first:end] not in grammar.currency:
            first += 1
        if first < end and not cased[first - 1 : first].isalnum() and not (before == " " and cased[first - 2 : first - 1].isdigit()):
            reading.kind, reading.unit = Kind.MONEY, grammar.currency[cased[first:end]]
            start = first
    elif before.isalpha() or before in " .":
        end = start - 1 if before == " " else start
        first = end
        while first > max(0, end - 5) and (cased[first - 1].isalpha() or cased[first - 1] == "."):
            first -= 1
        code = grammar.currency.get(cased[first:end])
        if code and cased[first].isupper() and not cased[first - 1 : first].isalnum():
            reading.kind, reading.unit = Kind.MONEY, code
            start = first
    sign = lower[start - 1 : start]
    if sign and sign in "+-" and not reading.words and not lower[start - 2 : start - 1].isalnum():
        if lower[start - 2 : start - 1] not in {")", "%", "€", "$"}:
            if sign == "-":
                reading.value = -reading.value if reading.value is not None else None
            start -= 1
            reading.signed = True
    reading.start = start


def _scale_letters(text: Text, reading: Reading) -> bool:
    """Take in a scale that is abbreviated: `320M`, `1.2bn`, `500 k`."""
    lower, cased, grammar = text
    if reading.words or reading.scale != 1:
        return False
    end = reading.end
    spaced = lower[end : end + 1] == " "
    match = _SYMBOL.match(cased, end + spaced)
    if not match:
        return False
    letters = match[0]
    factor = grammar.words.numbers.abbreviations.get(letters)
    if factor is None or (spaced and letters in {"t", "b", "m", "k", "T"} and not grammar.french):
        return False
    if spaced and letters in {"b", "m"} :
        return False
    _multiply(reading, Decimal(factor))
    reading.end = reading.number_end = match.end()
    return True


def _multiply(reading: Reading, factor: Decimal) -> None:
    if reading.value is not None:
        reading.value = EXACT.multiply(reading.value, factor)
    reading.scale = EXACT.multiply(reading.scale, factor)


def _second_currency(text: Text, reading: Reading) -> None:
    """`$5 million Canadian dollars`, `$12 US`: the words behind say more than the sign in front."""
    lower, cased, grammar = text
    end = reading.end
    if lower[end : end + 1] == " ":
        found = grammar.units.at(lower, end + 1)
        if found and found[1].kind is Kind.MONEY and found[1].factor == 1:
            reading.end, reading.unit = found[0], found[1].unit
        else:
            match = _AFTER_SIGN.match(cased, end)
            if match and match[1] in grammar.currency:
                reading.end, reading.unit = match.end(), grammar.currency[match[1]]


def unit(text: Text, reading: Reading) -> None:
    """Find the unit behind the number, abbreviated or in full."""
    lower, cased, grammar = text
    end = reading.end
    char = lower[end : end + 1]
    if char == "%":
        _take(reading, end + 1, grammar.units.table["%"][-1][1])
        _longer_percent(text, reading)
        return
    if not char or char in ",.;:)\n":
        return
    glued = char not in " -"
    if char == "-" and (reading.signed or not lower[end + 1 : end + 2].isalpha()):
        return
    place = end if glued else end + 1
    match = _SYMBOL.match(cased, place)
    if not match:
        return
    token = match[0]
    single = len(token) == 1 and token.isalpha()
    word = token.lower()
    if not single or (glued and token in "pcx") or (token == "x" and not glued):
        first = WORD.match(lower, place)
        found = grammar.units.of(first[0], lower, place) if first else None
        if found and _fits(text, reading, found[1], found[0]):
            _take(reading, found[0], found[1])
            reading.compound = char == "-"
            _longer_money(text, reading)
            return
    if char != "-" and not reading.words and _symbol(text, reading, token, match.end(), glued=glued):
        return
    if char == " " and (reading.scale != 1 or reading.about):
        of = _OF.match(lower, end)
        if of:
            found = grammar.units.at(lower, of.end())
            if found and not found[1].times and not found[1].fraction:
                _take(reading, found[0], found[1])
                _longer_money(text, reading)
                return
    if char == " " and word in grammar.words.durations.between:
        found = grammar.units.at(lower, match.end() + 1)
        if found and found[1].kind is Kind.DURATION:
            _take(reading, found[0], found[1])


def _take(reading: Reading, end: int, unit: Unit) -> None:
    reading.end = end
    reading.kind = unit.kind
    reading.unit = unit.unit
    reading.factor = unit.factor
    reading.times = unit.times
    reading.hundredth = unit.hundredth
    if unit.fraction and reading.value is not None:
        reading.value = ROUNDED.divide(reading.value * 100, Decimal(unit.fraction))


def _fits(text: Text, reading: Reading, unit: Unit, end: int) -> bool:
    """Whether the word behind the number is its unit rather than a word of its own."""
    if unit.fraction:
        plural = text.lower[end - 1] == "s"
        if reading.value is None or reading.value >= unit.fraction or not reading.words:
            return False
        return plural == (reading.value != 1) or text.lower[end - 5 : end] == "tiers"
    return True


def _longer_percent(text: Text, reading: Reading) -> None:
    found = text.grammar.units.of("%", text.lower, reading.end - 1)
    if found:
        _take(reading, found[0], found[1])


def _longer_money(text: Text, reading: Reading) -> None:
    """`4 fr. 20`, `12 euros 50`: the hundredths behind the currency."""
    if reading.kind is Kind.MONEY and reading.scale == 1 and reading.factor == 1 and not reading.words:
        match = _SMALL_CHANGE.match(text.lower, reading.end)
        if match and match[2] and match[2] not in text.grammar.words.nouns.stops:
            return
        if match and reading.value is not None and reading.value == int(reading.value):
            reading.value += Decimal(match[1]) / 100
            reading.end = match.end(1)


def _symbol(text: Text, reading: Reading, token: str, end: int, *, glued: bool) -> bool:
    """Read what is abbreviated: units (`GWh`), scales (`Md`) with their currency, currencies (`€`)."""
    lower, cased, grammar = text
    if token in grammar.currency and (token[0] in _SIGNS or (len(token) == 3 and token.isupper()) or token in {"Fr", "kr", "Kč", "zł"}):
        longer = re.compile(r"[A-Z]{2,3}(?![A-Za-z])").match(cased, end + (cased[end : end + 1] == " "))
        code = grammar.currency[token]
        if longer and token in _SIGNS:
            wide = grammar.currency.get(token + longer[0]) or grammar.currency.get(longer[0])
            if wide:
                code, end = wide, longer.end()
        _take(reading, end, Unit(Kind.MONEY, code))
        _longer_money(text, reading)
        return True
    factor = grammar.words.numbers.abbreviations.get(token)
    if factor is not None and not reading.words:
        if _scaled_money(text, reading, factor, end):
            return True
        if _plain_scale(text, reading, token, end, glued=glued):
            _multiply(reading, Decimal(factor))
            reading.end = reading.number_end = end
            reading.compound = lower[end : end + 1] == "-"
            return True
    symbol = grammar.symbols.get(token) or (grammar.glued.get(token) if glued else None)
    if symbol:
        _take(reading, end, symbol)
        return True
    if len(token) > 3 and token[0] in "kKM" and token[1:] in grammar.currency:
        _multiply(reading, Decimal(1000 if token[0] in "kK" else 10**6))
        _take(reading, end, Unit(Kind.MONEY, grammar.currency[token[1:]]))
        return True
    return False


def _scaled_money(text: Text, reading: Reading, factor: int, end: int) -> bool:
    """`3,5 M€`, `1,6 Mds €`, `12 M d'euros`."""
    lower, cased, grammar = text
    spaced = lower[end : end + 1] == " "
    match = _SYMBOL.match(cased, end + spaced)
    if match and match[0] in grammar.currency and (match[0] in _SIGNS or match[0].isupper()):
        _multiply(reading, Decimal(factor))
        _take(reading, match.end(), Unit(Kind.MONEY, grammar.currency[match[0]]))
        after = _AFTER_SIGN.match(cased, match.end())
        if after and match[0] in _SIGNS and after[1] in grammar.currency:
            reading.unit, reading.end = grammar.currency[after[1]], after.end()
        reading.number_end = end
        return True
    of = _OF.match(lower, end)
    place = of.end() if of else end + 1
    found = grammar.units.at(lower, place) if spaced else None
    if found and found[1].kind is Kind.MONEY:
        _multiply(reading, Decimal(factor))
        _take(reading, found[0], found[1])
        reading.number_end = end
        return True
    return False


_NOUN_BEHIND = re.compile(r" (?:de |d'|of )?(?!(?:de|long|large|haut|tall|wide|deep|high|and|et|or|race)\b)[a-zà-ÿ]{3,}")


def _plain_scale(text: Text, reading: Reading, token: str, end: int, *, glued: bool) -> bool:
    """Whether letters behind digits are a scale though no currency follows."""
    lower, _, grammar = text
    if lower[end : end + 1] == "²":
        return False
    noun = _NOUN_BEHIND.match(lower, end)
    if token in {"m", "b"}:
        return glued and not grammar.french and (token == "m" or noun is not None)
    if token in {"T", "t", "G", "MM", "mm", "cr"}:
        return token == "T" and glued and noun is not None
    if token in {"K", "k"}:
        digits = lower[reading.number_start : reading.number_end]
        if token == "K" and digits in _FALSE_K:
            return False
        return glued or noun is not None
    if token in {"M", "B"}:
        return glued or (noun is not None and grammar.french)
    return True
