"""A number with its unit: what stands in front of it and directly behind."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction.amounts import number
from metrics.extraction.grammar import Unit
from metrics.extraction.numerals import ROUNDED
from metrics.extraction.prefixes import prefix
from metrics.extraction.reading import ONE, Reading, Text, word_before
from metrics.extraction.symbols import (
    SIGNS,
    SYMBOL,
    scale_letters,
    second_currency,
    small_change,
    symbol,
    take,
)
from metrics.model import Kind

_SENTENCE = 120
_THOUSAND = 1000
_LINES = frozenset({480, 720, 1080, 1440, 2160})
_CENTIMETRES = re.compile(r" ([0-9]{2})(?![0-9.,%]| ?[a-z])")
_OF_GOODS = re.compile(r" of ([a-z]+)")
_DIVIDED = (Kind.DURATION, Kind.MEASURE)
_PART = re.compile(r"/([2-9]|10)(?![0-9/])")


def quantity(text: Text, at: int) -> Reading | None:
    """Read number, scale and unit at ``at``, and the currency or sign in front of it."""
    reading = number(text, at)
    if reading is None:
        return None
    if text.lower[reading.end : reading.end + 1] == "/" and _part_in_digits(text, reading):
        return reading
    prefix(text, reading)
    if reading.kind is Kind.MONEY:
        scale_letters(text, reading)
        second_currency(text, reading)
        small_change(text, reading)
    else:
        unit(text, reading)
    return reading


def _part_in_digits(text: Text, reading: Reading) -> bool:
    """`3/4 of the fleet`, `1/4 mile`."""
    match = _PART.match(text.lower, reading.end)
    if not match or reading.value is None or reading.words or reading.value >= Decimal(match[1]):
        return False
    if text.grammar.cues.part_of.match(text.lower, match.end()):
        reading.value = ROUNDED.divide(reading.value * 100, Decimal(match[1]))
        reading.kind, reading.unit, reading.end = Kind.PERCENT, "%", match.end(1)
        return True
    found = text.grammar.units.at(text.lower, match.end() + 1)
    if not found or found[1].kind not in _DIVIDED or text.lower[match.end()] not in " -":
        return False
    reading.value = ROUNDED.divide(reading.value, Decimal(match[1]))
    reading.number_end = match.end()
    take(reading, *found)
    return True


def unit(text: Text, reading: Reading) -> None:
    """Find the unit behind the number, abbreviated or in full."""
    lower, cased, _, grammar = text
    end = reading.end
    char = lower[end : end + 1]
    if not char or char in ",.;:)\n":
        return
    if "%" in lower[end : end + 2] and _percent(text, reading):
        return
    glued = char not in " -"
    if char == "-" and (reading.signed or not lower[end + 1 : end + 2].isalpha()):
        return
    place = end if glued else end + 1
    match = SYMBOL.match(cased, place)
    if not match:
        return
    written = match[0]
    single = len(written) == 1 and written.isalpha()
    word = written.lower()
    if written == "p" and reading.value in _LINES:
        return  # `1080p`
    if (
        not single
        or (glued and written in "pcx")
        or written == "x"
        or lower[place + 1 : place + 2] == "."
    ):
        if written.isalpha():
            found = grammar.units.of(word, lower, place)
        else:
            found = grammar.units.at(lower, place)
        if found and single and not glued and found[0] - place < 3 and written != "x":
            found = None  # `3 p. sheet`
        if found:
            meant = _meant(text, reading, found[1], found[0], word)
            if meant:
                take(reading, found[0], meant)
                reading.compound = char == "-"
                _longer(text, reading)
                return
            if found[1].kind is Kind.PERCENT and not found[1].fraction:
                return
    if (
        char != "-"
        and not reading.words
        and (written in grammar.written or not written.isalpha())
        and symbol(text, reading, written, match.end(), glued=glued)
    ):
        _longer(text, reading)
        return
    if char == " " and (reading.scale != 1 or reading.about):
        of = grammar.cues.of.match(lower, end)
        if of:
            found = grammar.units.at(lower, of.end())
            word = lower[of.end() : found[0]] if found else ""
            meant = _meant(text, reading, found[1], found[0], word) if found else None
            if found and meant and not meant.fraction:
                take(reading, found[0], meant)
                _longer(text, reading)
                return
            sign = SYMBOL.match(cased, of.end())
            if sign and sign[0] in SIGNS and symbol(text, reading, sign[0], sign.end(), glued=True):
                return
    if char == " " and word in grammar.words.durations.between:
        found = grammar.units.at(lower, match.end() + 1)
        length = (
            grammar.words.durations.units.get(lower[match.end() + 1 : found[0]]) if found else None
        )
        if found and length:
            take(reading, found[0], Unit(Kind.DURATION, *length))


def _percent(text: Text, reading: Reading) -> bool:
    """`5%`, `5 %`, `5 %-points`."""
    lower, end = text.lower, reading.end
    found = text.grammar.units.of("%", lower, end + (lower[end] == " "))
    if found:
        take(reading, found[0], found[1])
    return found is not None


def _meant(text: Text, reading: Reading, unit: Unit, end: int, word: str) -> Unit | None:
    """The unit that the word behind the number is, if it is one rather than a word of its own."""
    if unit.kind is not Kind.PERCENT and unit.unit != "GBP":
        doubtful = word in text.grammar.words.doubtful_money
        return None if doubtful and (reading.value or 0) < _THOUSAND else unit
    lower, _, _, grammar = text
    if unit.kind is Kind.PERCENT and unit.unit == "pp" and word.startswith(("point", "pt")):
        if reading.value is not None and reading.value > 100 and unit.factor == 1:
            return None
        if _of_an_index(text, reading.start):
            return None
        if grammar.cues.no_points.match(lower, end) or (
            word == "point"
            and reading.words
            and reading.value == 1
            and lower.endswith(" point", 0, end)
            and not lower.endswith("percentage point", 0, end)
            and not grammar.cues.one_point.match(lower, end)
        ):
            return None
    if (
        unit.unit == "GBP"
        and word.startswith("pound")
        and grammar.cues.weight.search(lower[max(0, reading.start - 60) : reading.start])
    ):
        return Unit(Kind.MEASURE, "lb")
    if unit.unit == "GBP" and word.startswith("pound") and reading.scale == 1:
        goods = _OF_GOODS.match(lower, end)
        if goods and goods[1] not in grammar.words.nouns.money:
            return Unit(Kind.MEASURE, "lb")
    if not unit.fraction:
        return unit
    last = lower[end - 1]
    proper = (
        reading.value is not None
        and reading.value < unit.fraction
        and (reading.words or last == "s")
    )
    proper = proper and ((last == "s") == (reading.value != 1) or lower[end - 5 : end] == "tiers")
    length = grammar.words.durations.units.get(word)
    if length is None:
        return unit if proper else None
    timed = not lower.startswith(" of", end) and (
        grammar.prepositions.ending(lower, reading.start) is not None
        or word_before(lower, reading.start) in grammar.words.durations.recent
    )
    if proper and reading.value in {1, 3} and not timed:
        return unit
    return Unit(Kind.DURATION, *length)


def _of_an_index(text: Text, start: int) -> bool:
    """Whether the sentence up to here speaks of an index, whose points are counted."""
    lower = text.lower
    begin = max(lower.rfind(". ", max(0, start - _SENTENCE), start), start - _SENTENCE, 0)
    return text.grammar.cues.indices.search(lower, begin, start) is not None


def _longer(text: Text, reading: Reading) -> None:
    """Take in what lengthens a quantity: a half, hundredths, a scale behind a share."""
    if reading.kind is Kind.PERCENT and reading.unit == "%" and reading.words:
        length = text.grammar.cues.of_a_length.match(text.lower, reading.end)
        if length and reading.value is not None:
            reading.unit, size = text.grammar.words.durations.units[length[1]]
            reading.value = reading.value * size / 100
            reading.kind, reading.end = Kind.DURATION, length.end()
            return
        of_percent = text.grammar.cues.of_a_percent.match(text.lower, reading.end)
        if of_percent and reading.value is not None:
            reading.value, reading.end = reading.value / 100, of_percent.end()
            return
        scaled = text.grammar.cues.of_a_scale.match(text.lower, reading.end)
        factor = text.grammar.words.numbers.scales.get(scaled[1]) if scaled else None
        if scaled and factor and reading.value is not None and reading.value < 100:
            reading.value = (reading.value * factor / 100).quantize(ONE)
            reading.scale = Decimal(factor)
            reading.kind = reading.unit = None
            reading.end = reading.number_end = scaled.end()
            unit(text, reading)
            return
    if reading.kind is Kind.MONEY:
        small_change(text, reading)
    elif (
        reading.kind is Kind.PERCENT or reading.kind is Kind.MEASURE
    ) and reading.value is not None:
        centimetres = _CENTIMETRES.match(text.lower, reading.end) if reading.unit == "m" else None
        if centimetres and reading.value < 10 and not reading.words:
            reading.value += Decimal(centimetres[1]) / 100
            reading.end = centimetres.end()
        elif half := text.grammar.cues.half.match(text.lower, reading.end):
            reading.value += Decimal("0.5")
            reading.end = half.end()
