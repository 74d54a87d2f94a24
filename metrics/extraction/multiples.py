"""Factors against something else: `dix fois plus`, `three times as many`, `a doublé`, `3x`."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction.hedges import flip
from metrics.extraction.numerals import ROUNDED
from metrics.extraction.reading import ONE, Reading, Text
from metrics.model import Kind

_OWNER = re.compile(r" [A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}'s?(?!\w)")
"""`50 times Figma's revenue`: what belongs to a name is compared to."""


def times(text: Text, reading: Reading) -> None:
    """Tell a multiple from how often something happened, behind `fois`, `times` or `x`."""
    lower, _, _, grammar = text
    half = grammar.cues.half.match(lower, reading.end)
    if half and reading.value is not None:
        reading.value += Decimal("0.5")
        reading.end = half.end()
    if reading.scale > 1:
        reading.kind, reading.unit = Kind.COUNT, grammar.words.multiples.times[0]
        return
    word = lower[reading.number_end : reading.end].strip(" -")
    found = (
        grammar.more.at(lower, reading.end + 1)
        if lower[reading.end : reading.end + 1] == " "
        else None
    )
    if found:
        reading.kind, reading.unit = Kind.MULTIPLE, "×"
        reading.end = found[0]
        if found[1]:
            smaller(reading)
        reference(text, reading)
        return
    if word in {"x", "X"}:
        reading.kind, reading.unit = Kind.MULTIPLE, "×"
        return
    behind = (
        grammar.compared.at(lower, reading.end + 1)
        if lower[reading.end : reading.end + 1] == " "
        else None
    )
    fractional = reading.value is not None and reading.value != int(reading.value)
    owner = _OWNER.match(text.cased, reading.end)
    if behind or owner or fractional or grammar.ratio.ending(lower, reading.start):
        reading.kind, reading.unit = Kind.MULTIPLE, "×"
        return
    reading.kind, reading.unit = Kind.COUNT, grammar.words.multiples.times[0]
    if reading.value == 1:
        reading.kind = None


def smaller(reading: Reading) -> None:
    """Turn the number into the factor of what makes smaller."""
    if reading.value:
        reading.value = ROUNDED.divide(ONE, reading.value)
    if reading.low and reading.high:
        reading.low, reading.high = (
            ROUNDED.divide(ONE, reading.high),
            ROUNDED.divide(ONE, reading.low),
        )
    reading.hedge = flip(reading.hedge)


def reference(text: Text, reading: Reading) -> None:
    """Note what the multiple compares to, where it follows."""
    match = text.grammar.cues.reference.match(text.lower, reading.end)
    if match:
        reading.reference = text.cased[match.start(1) : match.end(1)].strip() or None
