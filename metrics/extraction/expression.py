"""One whole number expression, for those who have nothing else to read."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext

from metrics.extraction.folding import fold
from metrics.extraction.lexicon import lexicon
from metrics.extraction.numerals import DIGITS, EXACT, ROUNDED, Numerals, numerals
from metrics.model import Language

_ONE = Decimal(1)


def parse_number(text: str, language: Language) -> Decimal | None:
    """Read one whole number expression, in words or digits; ``None`` where it is anything else.

    Words go up to 10^18, digits as far as the text does.
    """
    reader = numerals(language)
    folded = fold(text)
    lower = folded.lower.strip()
    sign = _ONE
    for minus in ("-", *(f"{word} " for word in reader.words.minus)):
        if lower.startswith(minus):
            lower, sign = lower.removeprefix(minus).lstrip(), -_ONE
            break
    lower = lower.removeprefix("+")
    with localcontext(EXACT):
        value = _whole(reader, lower, folded.cased.strip()[-len(lower) :])
        return sign * value if value else value


def _whole(reader: Numerals, lower: str, cased: str = "") -> Decimal | None:
    if special := _special(reader, lower):
        return special
    match = re.match(DIGITS, lower)
    if match:
        value = reader.digits(match[0])
        tail = lower[match.end() :]
        if value is None or not tail:
            return value
        if reader.tail.fullmatch(tail):
            return reader.scaled(value, tail)[0]
        factor = reader.words.abbreviations.get(cased[match.end() :].strip() or tail.strip())
        factor = factor or reader.words.abbreviations.get(tail.strip().upper())
        return None if factor is None else EXACT.multiply(value, Decimal(factor))
    for point in reader.words.point:
        whole, found, fraction = lower.partition(f" {point} ")
        if found:
            return _spoken_decimal(reader, whole, fraction)
    amount = reader.read(lower.replace(",", ""))
    whole_text = amount is not None and amount.length == len(lower.replace(",", ""))
    return amount.value if amount and whole_text else None


_POWER = re.compile(r"([0-9]+(?:[.,][0-9]+)?)e\+?(-?[0-9]{1,3})")
_FRACTION = re.compile(r"([0-9]+)/([1-9][0-9]*)")
_MIXED = re.compile(r"([0-9]*) ?([½⅓⅔¼¾⅛])")
_SIGNS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅛": "1/8"}


def _special(reader: Numerals, lower: str) -> Decimal | None:
    """Read `.5`, `1e6`, `2/3`, `2½`, `two thirds`, `thousand`."""
    if lower.startswith(".") and lower[1:].isdigit():
        return Decimal(f"0{lower}")
    if match := _POWER.fullmatch(lower):
        return Decimal(f"{match[1].replace(',', '.')}e{match[2]}")
    if match := _FRACTION.fullmatch(lower):
        return ROUNDED.divide(Decimal(match[1]), Decimal(match[2]))
    if match := _MIXED.fullmatch(lower):
        above, _, below = _SIGNS[match[2]].partition("/")
        return Decimal(match[1] or 0) + ROUNDED.divide(Decimal(above), Decimal(below))
    if lower in reader.words.scales:
        return Decimal(reader.words.scales[lower])
    number, _, part = lower.replace("-", " ").rpartition(" ")
    below_words = lexicon(reader.language).parts.get(part)
    above_words = reader.read(number) if below_words and number else None
    if below_words and above_words and above_words.value and above_words.length == len(number):
        return ROUNDED.divide(above_words.value, Decimal(below_words))
    return None


def _spoken_decimal(reader: Numerals, whole: str, fraction: str) -> Decimal | None:
    """`trois virgule quatorze`, `three point one four`, `deux virgule zéro cinq millions`."""
    left = _whole(reader, whole)
    scale = _ONE
    figures = ""
    for word in fraction.replace("-", " ").split():
        if word in reader.words.scales and figures:
            scale *= reader.words.scales[word]
        elif word in reader.small:
            figures += str(reader.small[word])
        else:
            figures = ""
            break
    if len(figures) < len(fraction.replace("-", " ").split()) and reader.read(fraction):
        amount = reader.read(fraction)
        if amount and amount.value is not None and amount.length == len(fraction):
            zeros = 0
            for word in fraction.split():
                if reader.small.get(word) != 0:
                    break
                zeros += 1
            figures = "0" * zeros + str(amount.value)
    if left is None or not figures:
        return None
    return (left + Decimal(f"0.{figures}")) * scale
