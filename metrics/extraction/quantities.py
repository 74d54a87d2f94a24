"""A number with its scale and unit: what stands in front of it and directly behind."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction.grammar import NOT_IN_WORD, Unit
from metrics.extraction.numerals import EXACT, ROUNDED
from metrics.extraction.phrasebook import WORD
from metrics.extraction.reading import ONE, Reading, Text
from metrics.model import Kind

_SYMBOL = re.compile(r"(?![MKGBT]\$)[A-Z]{1,3}[$£¥]|[^\W\d_]+(?:/[a-z0-9]+)?(?:[²³]|(?<=m)[23](?![0-9]))?|[%‰€$£¥₹₩₽₺₴₦₪₫฿₱₿₡°¢×]")
_AFTER_SIGN = re.compile(r" ?([A-Z]{2,3})(?![A-Za-z])")
_OF = re.compile(r" (?:de |d'|of )")
_SIGNS = frozenset("€$£¥₹₩₽₺₴₦₪₫฿₱₿₡")
_SMALL_CHANGE = re.compile(r" ([0-9]{2})(?![0-9%]|[.,][0-9]| ?%)(?: ?([a-z]+))?")
_MARK = re.compile(r"(?:barre|cap|seuil|symbolique|proche|près|plus|moins|au-delà|milliards?) du $| au $")
_BROKEN = re.compile(r" ([1-9])/([2-9])(?![0-9/])")
_PART_OF = re.compile(r"/([2-9]|10)(?= (?:of|des?|du|d'|the)\b)")
_MINUS = re.compile(r"(?<!ou )(?<!au )(?<!du )(?<!fois )(?<!% )(?<!en )(?<!à )(?:^|(?<=[ (]))(?:minus|negative|moins) $")
_HALF = re.compile(r" (?:et demie?|and a half)(?![^\W\d_])")
_POINTS = re.compile(r" (?:de |d'|of )(?!pourcentage|base|%|marge|part|croissance|pib|hausse|baisse|pour|rendement|taux|retard|plus|moins|mieux|a |market|margin|growth)[^\W\d_]+")
_FALSE_K = frozenset("248")


def number(text: Text, at: int) -> Reading | None:
    """Read the number that begins at ``at``, with the scale behind it."""
    lower, _, _, grammar = text
    match = grammar.digits.match(lower, at)
    if match is None:
        return _point_first(text, at) if lower.startswith(".", at) else _in_words(text, at)
    written = match[0]
    if written[0] == "0" and written[1:2] not in {"", ".", ","}:
        return None
    value = grammar.numerals.digits(written)
    if value is None:
        return None
    end = match.end()
    if part := _BROKEN.match(lower, end):
        value += Decimal(part[1]) / Decimal(part[2])
        end = part.end()
    scale = ONE
    tail = grammar.numerals.tail.match(lower, end)
    if tail and tail.end() > end:
        value, scale, _ = grammar.numerals.scaled(value, tail[0])
        end = tail.end()
    return Reading(at, end, value, scale, about=False, words=False)


def _in_words(text: Text, at: int) -> Reading | None:
    lower, _, _, grammar = text
    half = grammar.half_of.match(lower, at)
    if half and _halves(text, half.end()):
        return Reading(at, half.end() - 1, Decimal("0.5"), ONE, about=False, words=True)
    found = grammar.numerals.sequence.match(lower, at)
    if not found:
        return None
    amount = grammar.numerals.read(found[0])
    if amount is None:
        return _one(text, at, found[0])
    end = at + amount.length
    if amount.scale == 1 and amount.value is not None and not amount.about:
        spoken = _spoken(text, at, end, amount.value)
        if spoken:
            return spoken
    return Reading(at, end, amount.value, amount.scale, about=amount.about, words=True)


def _halves(text: Text, at: int) -> bool:
    found = text.grammar.units.at(text.lower, at)
    return found is not None and not found[1].times and not found[1].fraction


def _one(text: Text, at: int, written: str) -> Reading | None:
    """`a year`, `du milliard`: one, said by an article."""
    words = text.grammar.words.numbers
    first = re.split("[ -]", written, maxsplit=1)[0]
    if first in words.articles:
        return Reading(at, at + len(first), ONE, ONE, about=False, words=True)
    if first in words.scales and first not in words.many and _MARK.search(text.lower, max(0, at - 12), at):
        scale = Decimal(words.scales[first])
        return Reading(at, at + len(first), scale, scale, about=False, words=True)
    return None


def _spoken(text: Text, at: int, end: int, whole: Decimal) -> Reading | None:
    """`deux virgule cinq millions`, `three point one four`."""
    lower, _, _, grammar = text
    for word in grammar.words.numbers.point:
        if lower.startswith(f" {word} ", end):
            place = end + len(word) + 2
            digits, last = "", place
            while match := WORD.match(lower, last + (last > place)):
                small = grammar.numerals.small.get(match[0])
                if small is None or (digits and small > 9):
                    break
                digits, last = digits + str(small), match.end()
            if not digits:
                return None
            reading = Reading(at, last, whole + Decimal(f"0.{digits}"), ONE, about=False, words=True)
            tail = grammar.numerals.tail.match(lower, last)
            if tail and reading.value is not None:
                reading.value, reading.scale, _ = grammar.numerals.scaled(reading.value, tail[0])
                reading.end = reading.number_end = tail.end()
            return reading
    return None


def _point_first(text: Text, at: int) -> Reading | None:
    """`.5`"""
    match = text.grammar.digits.match(text.lower, at + 1)
    if not match or not match[0].isdigit():
        return None
    return Reading(at, match.end(), Decimal(f"0.{match[0]}"), ONE, about=False, words=False)


def _share_in_digits(text: Text, reading: Reading) -> bool:
    """`3/4 of the fleet`"""
    match = _PART_OF.match(text.lower, reading.end)
    if not match or reading.value is None or reading.words or reading.value >= Decimal(match[1]):
        return False
    reading.value = ROUNDED.divide(reading.value * 100, Decimal(match[1]))
    reading.kind, reading.unit, reading.end = Kind.PERCENT, "%", match.end(1)
    return True


def quantity(text: Text, at: int) -> Reading | None:
    """Read number, scale and unit at ``at``, and the currency or sign in front of it."""
    reading = number(text, at)
    if reading is None:
        return None
    if text.lower[reading.end : reading.end + 1] == "/" and _share_in_digits(text, reading):
        return reading
    _prefix(text, reading)
    if reading.kind is Kind.MONEY:
        _scale_letters(text, reading)
        _second_currency(text, reading)
    else:
        unit(text, reading)
    return reading


def _prefix(text: Text, reading: Reading) -> None:
    """Take in the currency and the sign that stand directly in front of the digits."""
    lower, cased, _, grammar = text
    start = reading.start
    before = lower[start - 1 : start]
    if before == " " and lower[start - 2] in "se" and (minus := _MINUS.search(lower, max(0, start - 14), start)):
        reading.value = -reading.value if reading.value is not None else None
        reading.start = minus.end() - len(minus[0].lstrip(" ("))
        reading.signed = True
        return
    if reading.words:
        return
    if before in _SIGNS or (before == " " and lower[start - 2 : start - 1] in _SIGNS):
        end = start if before in _SIGNS else start - 1
        first = end - 1
        while first > max(0, end - 4) and (cased[first - 1].isalpha() or cased[first - 1] == "."):
            first -= 1
        while first < end and cased[first:end] not in grammar.currency:
            first += 1
        if (
            first < end
            and not cased[first - 1 : first].isalnum()
            and not (before == " " and cased[first - 2 : first - 1].isdigit())
        ):
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
    if sign == " " and text.source[start - 2 : start - 1] == "−":
        start -= 1
        sign = "-"
    if sign and sign in "+-" and not reading.words and not lower[start - 2 : start - 1].isalnum():
        if lower[start - 2 : start - 1] not in {")", "%", "€", "$"}:
            if sign == "-":
                reading.value = -reading.value if reading.value is not None else None
            start -= 1
            reading.signed = True
    reading.start = start


def _scale_letters(text: Text, reading: Reading) -> bool:
    """Take in a scale that is abbreviated: `320M`, `1.2bn`, `500 k`."""
    lower, cased, _, grammar = text
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
    if spaced and letters in {"b", "m"}:
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


def unit(text: Text, reading: Reading) -> None:
    """Find the unit behind the number, abbreviated or in full."""
    lower, cased, _, grammar = text
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
    if not single or (glued and token in "pcx") or token == "x" or lower.startswith("p. 1", place):
        first = WORD.match(lower, place)
        found = grammar.units.of(first[0], lower, place) if first else None
        if found:
            meant = _meant(text, reading, found[1], found[0], word)
            if meant:
                _take(reading, found[0], meant)
                reading.compound = char == "-"
                _longer(text, reading)
                return
            if found[1].kind is Kind.PERCENT and not found[1].fraction:
                return
    if (
        char != "-"
        and not reading.words
        and _symbol(text, reading, token, match.end(), glued=glued)
    ):
        return
    if char == " " and (reading.scale != 1 or reading.about):
        of = _OF.match(lower, end)
        if of:
            found = grammar.units.at(lower, of.end())
            if found and not found[1].fraction:
                _take(reading, found[0], found[1])
                _longer(text, reading)
                return
            sign = _SYMBOL.match(cased, of.end())
            if sign and sign[0] in _SIGNS and _symbol(text, reading, sign[0], sign.end(), glued=True):
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


def _meant(text: Text, reading: Reading, unit: Unit, end: int, word: str) -> Unit | None:
    """The unit that the word behind the number is, if it is one rather than a word of its own."""
    lower, _, _, grammar = text
    if unit.kind is Kind.PERCENT and unit.unit == "pp" and word.startswith(("point", "pt")):
        if reading.value is not None and reading.value > 100 and unit.factor == 1:
            return None
        if _POINTS.match(lower, end) or (word == "point" and reading.words and not grammar.french and lower[end - 5 : end] == "point" and reading.value == 1 and "percentage" not in lower[end - 18 : end]):
            return None
    if unit.unit == "GBP" and word.startswith("pound") and _WEIGHT.search(lower[max(0, reading.start - 60) : reading.start]):
        return Unit(Kind.MEASURE, "lb")
    if not unit.fraction:
        return unit
    last = lower[end - 1]
    proper = reading.value is not None and reading.value < unit.fraction and (reading.words or last == "s")
    proper = proper and ((last == "s") == (reading.value != 1) or lower[end - 5 : end] == "tiers")
    length = grammar.words.durations.units.get(word)
    if length is None:
        return unit if proper else None
    timed = not lower.startswith(" of", end) and grammar.prepositions.ending(lower, reading.start) is not None
    if proper and reading.value in {1, 3} and not timed:
        return unit
    return Unit(Kind.DURATION, *length)


_WEIGHT = re.compile(r"weigh|heav|light|lost|gain|weight")


def _longer(text: Text, reading: Reading) -> None:
    """Take in what lengthens a quantity: a half, hundredths, a scale behind a share."""
    if reading.kind is Kind.PERCENT and reading.unit == "%" and reading.words:
        of_percent = _OF_A_PERCENT.match(text.lower, reading.end)
        if of_percent and reading.value is not None:
            reading.value, reading.end = reading.value / 100, of_percent.end()
            return
        scaled = OF_A_SCALE.match(text.lower, reading.end)
        factor = text.grammar.words.numbers.scales.get(scaled[1]) if scaled else None
        if scaled and factor and reading.value is not None and reading.value < 100:
            reading.value = (reading.value * factor / 100).quantize(ONE)
            reading.scale = Decimal(factor)
            reading.kind = reading.unit = None
            reading.end = reading.number_end = scaled.end()
            unit(text, reading)
            return
    if reading.kind in {Kind.PERCENT, Kind.MEASURE} and reading.value is not None:
        half = _HALF.match(text.lower, reading.end)
        if half:
            reading.value += Decimal("0.5")
            reading.end = half.end()
    _longer_money(text, reading)


OF_A_SCALE = re.compile(r"(?: of an? | de | d'un |-| )([^\W\d_]+)(?![^\W\d_])")
_OF_A_PERCENT = re.compile(r" of (?:a|1|one) (?:percent|per cent)(?: |(?![^\W\d_]))(?!point)")
_AND_CENTS = re.compile(r",? (?:and|et) (?=[0-9a-z])")


def _longer_percent(text: Text, reading: Reading) -> None:
    found = text.grammar.units.of("%", text.lower, reading.end - 1)
    if found:
        _take(reading, found[0], found[1])


def _longer_money(text: Text, reading: Reading) -> None:
    """`4 fr. 20`, `12 euros 50`: the hundredths behind the currency."""
    if (
        reading.kind is Kind.MONEY
        and reading.scale == 1
        and reading.factor == 1
        and not reading.words
    ):
        if joint := _AND_CENTS.match(text.lower, reading.end):
            cents = number(text, joint.end())
            if cents and cents.value is not None and cents.value < 100 and cents.scale == 1:
                found = text.grammar.units.at(text.lower, cents.end + 1)
                if found and found[1].hundredth and reading.value is not None:
                    reading.value += cents.value / 100
                    reading.end = found[0]
            return
        match = _SMALL_CHANGE.match(text.lower, reading.end)
        if match and match[2] and match[2] not in text.grammar.words.nouns.stops:
            return
        if match and reading.value is not None and reading.value == int(reading.value):
            reading.value += Decimal(match[1]) / 100
            reading.end = match.end(1)


def _symbol(text: Text, reading: Reading, token: str, end: int, *, glued: bool) -> bool:
    """Read what is abbreviated: units (`GWh`), scales (`Md`) with their currency, currencies (`€`)."""
    lower, cased, _, grammar = text
    if lower[end : end + 1].isdigit() and token[-1] in _SIGNS:
        return False  # the currency of the amount behind it
    if token in grammar.currency and (
        token[-1] in _SIGNS
        or (len(token) == 3 and token.isupper())
        or token in {"Fr", "kr", "Kč", "zł"}
    ):
        longer = re.compile(r"[A-Z]{2,3}(?![A-Za-z])").match(
            cased, end + (cased[end : end + 1] == " ")
        )
        code = grammar.currency[token]
        if longer and token in _SIGNS:
            wide = grammar.currency.get(token + longer[0]) or grammar.currency.get(longer[0])
            if wide:
                code, end = wide, longer.end()
        _take(reading, end, Unit(Kind.MONEY, code))
        _longer_money(text, reading)
        return True
    if "/" in token and token not in grammar.symbols:
        end -= len(token) - token.index("/")
        token = token[: token.index("/")]
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
    lower, cased, _, grammar = text
    spaced = lower[end : end + 1] == " "
    match = _SYMBOL.match(cased, end + spaced)
    if (
        match
        and match[0] in grammar.currency
        and (match[0] in _SIGNS or match[0].isupper())
        and not lower[match.end() : match.end() + 1].isdigit()
    ):
        _multiply(reading, Decimal(factor))
        _take(reading, match.end(), Unit(Kind.MONEY, grammar.currency[match[0]]))
        after = _AFTER_SIGN.match(cased, match.end())
        if after and match[0] in _SIGNS:
            code = grammar.currency.get(match[0] + after[1]) or grammar.currency.get(after[1])
            if code:
                reading.unit, reading.end = code, after.end()
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


_NOUN_BEHIND = re.compile(
    r" (?:de |d'|of )?(?!(?:de|long|large|haut|tall|wide|deep|high|and|et|or|race)\b)[a-zà-ÿ]{3,}"
)


def _plain_scale(text: Text, reading: Reading, token: str, end: int, *, glued: bool) -> bool:
    """Whether letters behind digits are a scale though no currency follows."""
    lower, _, _, grammar = text
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
