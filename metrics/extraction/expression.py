"""One whole number expression, for those who have nothing else to read."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext

from metrics.extraction.folding import fold
from metrics.extraction.lexicon import lexicon
from metrics.extraction.numerals import DIGITS, EXACT, ROUNDED, Numerals, numerals
from metrics.model import Language

_ONE = Decimal(1)
_TEN, _HUNDRED = 10, 100


def parse_number(text: str, language: Language) -> Decimal | None:
    """Read one whole number expression, in words or digits; ``None`` where it is anything else.

    Words go up to 10^18, digits as far as the text does. Fractions without end are rounded to twelve
    digits.
    """
    reader = numerals(language)
    folded = fold(text)
    lower, cased = folded.lower.strip().replace("ieme", "ième"), folded.cased.strip()
    sign = _ONE
    for minus in ("-", *(f"{word} " for word in reader.words.minus)):
        if lower.startswith(minus):
            lower, sign = lower.removeprefix(minus).lstrip(), -_ONE
            break
    lower = lower.removeprefix("+")
    with localcontext(EXACT):
        value = _digits(reader, lower, cased[-len(lower) :])
        if value is None:
            value = _words(reader, lower)
        if value is None:
            value = _fraction(reader, lower)
        return sign * value if value else value


_POINT_FIRST = re.compile(r"[.,][0-9]+")
_POWER = re.compile(r"([0-9]+(?:[.,][0-9]+)?)e\+?(-?[0-9]{1,3})")
_PARTS = re.compile(r"(?:([0-9]+) )?([0-9]+)/([1-9][0-9]*)")
_MIXED = re.compile(r"([0-9]*) ?([½⅓⅔¼¾⅛])")
_SIGNS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅛": "1/8"}


def _digits(reader: Numerals, lower: str, cased: str) -> Decimal | None:
    """Read `1 234,5`, `.5`, `1e6`, `2/3`, `2½`, `1,2 million`, `3k`."""
    if match := _POWER.fullmatch(lower):
        return Decimal(f"{match[1].replace(',', '.')}e{match[2]}")
    if match := _PARTS.fullmatch(lower):
        return Decimal(match[1] or 0) + ROUNDED.divide(Decimal(match[2]), Decimal(match[3]))
    if match := _MIXED.fullmatch(lower):
        return Decimal(match[1] or 0) + _divided(_SIGNS[match[2]])
    opens = _POINT_FIRST.match(lower)
    if opens and (lower[0] == "." or reader.words.group_dot):
        lower = f"0{lower}"  # `.5`, in French `,5`
    match = re.match(DIGITS, lower)
    if not match:
        return None
    value = reader.digits(match[0])
    tail = lower[match.end() :]
    if value is None or not tail:
        return value
    if reader.tail.fullmatch(tail):
        return reader.scaled(value, tail)[0]
    letters = reader.words.abbreviations
    factor = letters.get(cased[-len(tail) :].strip()) or letters.get(tail.strip().upper())
    return None if factor is None else EXACT.multiply(value, Decimal(factor))


_SAID = re.compile(r"[^\W\d_](?:[^\W\d_]|[ ,'-])*")


def _words(reader: Numerals, lower: str) -> Decimal | None:
    """Read `deux cent mille`, `trois virgule quatorze`, `nineteen ninety-nine`, `thousand`."""
    for point in reader.words.point:
        whole, found, behind = lower.partition(f" {point} ")
        if found:
            return _with_decimals(reader, whole, behind)
        if lower.startswith(f"{point} "):
            return _with_decimals(reader, "", lower.removeprefix(f"{point} "))
    if lower in reader.words.scales:
        return Decimal(reader.words.scales[lower])
    plain = lower.replace(",", "") if _SAID.fullmatch(lower) else ""
    amount = reader.read(plain)
    if amount is None or amount.value is None:
        return None
    if amount.length == len(plain):
        return amount.value
    rest = reader.read(plain[amount.length :].lstrip(" -"))
    if rest is None or rest.value is None or rest.length < len(plain[amount.length :].lstrip(" -")):
        return None
    if (
        amount.scale == rest.scale == 1
        and amount.value < _HUNDRED
        and _TEN <= rest.value < _HUNDRED
    ):
        return amount.value * _HUNDRED + rest.value  # a year, as it is said
    return None


def _with_decimals(reader: Numerals, whole: str, behind: str) -> Decimal | None:
    """Read the two sides of a decimal sign in words: digits one by one, or as one number."""
    left = (_digits(reader, whole, whole) or _words(reader, whole)) if whole else Decimal(0)
    said = behind.replace("-", " ").split()
    scale = _ONE
    while len(said) > 1 and said[-1] in reader.words.scales:
        scale *= reader.words.scales[said.pop()]
    decimals = "".join(said) if behind.isdigit() else reader.decimals(" ".join(said))
    if left is None or decimals is None:
        return None
    return (left + Decimal(f"0.{decimals}")) * scale


def _fraction(reader: Numerals, lower: str) -> Decimal | None:
    """Read `two thirds`, `la moitié`, `trois et un quart`, `un vingt-cinquième`, `un sur trois`."""
    words = lexicon(reader.language)
    if lower in words.fractions:
        return _divided(words.fractions[lower])
    for out_of in words.out_of:
        above, found, below = lower.partition(f" {out_of} ")
        if found:
            return _quotient(_whole(reader, above), _whole(reader, below))
    joint = f" {reader.words.and_} "
    left, joined, right = lower.rpartition(joint)
    if joined and (whole := _whole(reader, left)) and (part := _fraction(reader, right)):
        return whole + part
    above, _, last = lower.replace("-", " ").rpartition(" ")
    parts = words.parts.get(last) or words.parts.get(f"{last}s")
    if last.removesuffix("s") in reader.words.half:
        parts = 2
    if not parts or not above:
        return None
    number, hyphen, ten = lower.rpartition("-")[0].rpartition(" ")
    if ten and hyphen and f"{ten}-{last}" in lower and (tens := _whole(reader, ten)):
        return _quotient(_whole(reader, number), tens + parts)  # `un vingt-cinquième`
    one, _, tens_behind = above.partition(" ")
    if one in words.ones and tens_behind and (tens := _whole(reader, tens_behind)):
        return _quotient(_ONE, tens + parts)  # `un vingt cinquième`
    return _quotient(_whole(reader, above), Decimal(parts))


def _whole(reader: Numerals, lower: str) -> Decimal | None:
    value = _digits(reader, lower, lower)
    return _words(reader, lower) if value is None else value


def _quotient(above: Decimal | None, below: Decimal | None) -> Decimal | None:
    return ROUNDED.divide(above, below) if above and below else None


def _divided(fraction: str) -> Decimal:
    above, _, below = fraction.partition("/")
    return ROUNDED.divide(Decimal(above), Decimal(below))
