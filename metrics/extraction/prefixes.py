"""What stands directly in front of a number: its currency and its sign."""

from __future__ import annotations

import re

from metrics.extraction.currencies import GLUED, LOWER
from metrics.extraction.reading import Reading, Text
from metrics.extraction.symbols import SIGNS
from metrics.model import Kind

_COUNTRY = re.compile(r"(?<![A-Za-z])([A-Z]{2}|[ahn][kuzt]|U\.S\.|[Cc]) $")
"""The country of a dollar, parted from its sign by a space: `HK $5`, and `c $ 5` where every sign is."""
_COUNTRY_ENDS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ.ckutz")
_SPACED_SIGN = re.compile(r"\([+-] $")


def prefix(text: Text, reading: Reading) -> None:
    """Take in the currency and the sign that stand directly in front of the number."""
    lower, cased, _, grammar = text
    start = reading.start
    before = lower[start - 1 : start]
    if before == " " and lower.endswith(grammar.minus, 0, start):
        minus = grammar.cues.minus.search(lower, max(0, start - 14), start)
        if minus:
            _negate(reading)
            reading.start = minus.end() - len(minus[0].lstrip(" ("))
            return
    if reading.words or (before == " " and cased[start - 2] not in grammar.ahead_of_digits):
        return
    spaced = before == " "
    if before == "-" and lower[start - 2 : start - 1] in SIGNS and start > 1:
        found = _sign(text, start - 1, spaced=False)  # `$-5 million`
        if found:
            _negate(reading)
    elif start and lower[start - 1 - spaced] in SIGNS:
        found = _sign(text, start - spaced, spaced=spaced)
    elif before.isalpha() or before in " .":
        found = _code(text, reading, start - spaced)
    else:
        found = None
    if found:
        reading.kind, (start, reading.unit) = Kind.MONEY, found
    if not reading.signed:
        _signed(text, reading, start)
    else:
        reading.start = start


def _sign(text: Text, end: int, *, spaced: bool) -> tuple[int, str] | None:
    """Return where the currency begins whose sign ends at ``end``, and its code: `$`, `US$`, `HK $`."""
    cased, known = text.cased, text.grammar.currency
    first = end - 1
    while first > max(0, end - 4) and (cased[first - 1].isalpha() or cased[first - 1] == "."):
        first -= 1
    code = None
    while first < end and code is None:
        written = cased[first:end]
        code = known.get(written) or known.get(written.upper())
        first += code is None
    if code is None or (first and cased[first - 1].isalnum()):
        return None
    if spaced and first > 1 and cased[first - 2].isdigit():
        return None  # the currency of the amount before it
    if (
        cased[first] == "$"
        and cased[first - 1 : first] == " "
        and cased[first - 2] in _COUNTRY_ENDS
    ):
        country = _COUNTRY.search(cased, max(0, first - 5), first)
        wide = known.get(f"{country[1].upper()}$") if country else None
        if country and wide and (spaced or len(country[1]) > 1):
            return country.start(), wide
    return first, code


def _code(text: Text, reading: Reading, end: int) -> tuple[int, str] | None:
    """Return where the letters of a currency begin that end at ``end``, and its code: `EUR`, `Rs.`."""
    cased, known = text.cased, text.grammar.currency
    first = end
    while first > max(0, end - 5) and (cased[first - 1].isalpha() or cased[first - 1] == "."):
        first -= 1
    written = cased[first:end]
    code = known.get(written)
    if code == written and code not in GLUED and not _is_amount(text, reading):
        return None
    if code and not written[0].isupper() and written not in LOWER:
        return None
    if not code and written in LOWER:
        code = known.get(written.upper()) or known.get(written.capitalize())
    if not code or (first and cased[first - 1].isalnum()):
        return None
    return first, code


def _signed(text: Text, reading: Reading, start: int) -> None:
    """Let the reading begin at ``start``, or at the sign in front of it."""
    lower = text.lower
    sign = lower[start - 1 : start]
    if sign == " " and _SPACED_SIGN.search(lower, max(0, start - 3), start):
        start -= 1
        sign = lower[start - 1]
    elif sign == " " and text.source[start - 2 : start - 1] == "−":
        start -= 1
        sign = "-"
    signed = sign and sign in "+-" and not lower[start - 2 : start - 1].isalnum()
    if signed and lower[start - 2 : start - 1] not in {")", "%", "€", "$"}:
        if sign == "-":
            _negate(reading)
        start -= 1
        reading.signed = True
    reading.start = start


def _negate(reading: Reading) -> None:
    reading.value = None if reading.value is None else -reading.value
    reading.signed = True


def _is_amount(text: Text, reading: Reading) -> bool:
    """Whether a number is written so that the letters in front are a currency (`AMD 7900` is a name)."""
    written = text.lower[reading.number_start : reading.number_end]
    return reading.scale > 1 or any(sign in written for sign in " ',")
