"""Lengths of time: halves, compounds, ages, and the preposition that places them."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction.amounts import number
from metrics.extraction.reading import Reading, Text
from metrics.model import Kind

_SMALLER = {
    "year": "month",
    "month": "day",
    "week": "day",
    "day": "hour",
    "hour": "minute",
    "minute": "second",
}
_PARTS = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
}
_FEW = 5
_REACH = 12
_ENDS = frozenset(["", ".", ",", ";", ")", "\n"])
_CLOCK = re.compile(r" ?([0-5][0-9])(?![0-9])")


def complete(text: Text, reading: Reading) -> bool:
    """Finish a duration; return ``False`` where the words state none."""
    cues = text.grammar.cues
    end = reading.end
    if (half := cues.half.match(text.lower, end)) and reading.value is not None:
        reading.value += Decimal("0.5")
        reading.end = half.end()
    _compound(text, reading)
    if reading.end == end and _single(text, reading):
        return False
    if match := cues.old.match(text.lower, reading.end):
        reading.end = match.end()
    return True


def place(text: Text, reading: Reading) -> None:
    """Take in the preposition directly in front, and `past` or `dernières` before it."""
    if reading.compound:
        return  # `the battle over 10-minute delivery`
    lower, _, _, grammar = text
    recent = _word_before(lower, reading.start) if reading.start == reading.number_start else ""
    if recent in grammar.words.durations.recent:
        reading.start -= len(recent) + 1
        return
    found = grammar.prepositions.ending(lower, reading.start)
    if found and not _later(text, reading):
        reading.start = found[0]


def _later(text: Text, reading: Reading) -> bool:
    """`two years later` is the duration alone."""
    found = text.grammar.single_after.at(text.lower, reading.end + 1)
    return found is not None and found[1] in text.grammar.words.durations.later


def _word_before(lower: str, end: int) -> str:
    if lower[end - 1 : end] != " ":
        return ""
    return lower[lower.rfind(" ", 0, end - 1) + 1 : end - 1]


def _single(text: Text, reading: Reading) -> bool:
    """Whether `a year`, `un jour` is a rate or an idiom rather than a length."""
    if not reading.words or reading.value != 1 or reading.compound:
        return False
    lower, _, _, grammar = text
    if lower[reading.number_start : reading.number_end] not in grammar.words.numbers.articles:
        return False
    if reading.hedge.value != "exact" or _is_all(text, reading):
        return False
    if grammar.single_before.ending(lower, reading.start):
        front = max(0, reading.start - _REACH)
        compared = grammar.cues.no_length.search(lower, front, reading.start)
        return compared is not None and not _behind(text, reading)
    if grammar.cues.lengths.match(lower, reading.start):
        return False
    return not _behind(text, reading)


def _is_all(text: Text, reading: Reading) -> bool:
    """Whether the paragraph is nothing but the length: a cell of a table, a heading."""
    return not text.lower[: reading.start].strip() and not text.lower[reading.end :].strip(" .\n")


def _behind(text: Text, reading: Reading) -> bool:
    return text.grammar.single_after.at(text.lower, reading.end + 1) is not None


def _compound(text: Text, reading: Reading) -> None:
    """`2 hours 30 minutes`, `two years and three months`, `2 min 5`: one duration in its smallest unit."""
    lower, _, _, grammar = text
    unit = reading.unit or ""
    if reading.factor != 1 or unit not in _SMALLER or reading.value is None:
        return
    clock = _CLOCK.match(lower, reading.end)
    if unit == "hour" and clock and lower[reading.end - 1] == "h":
        reading.value = reading.value * 60 + int(clock[1])
        reading.unit, reading.end = "minute", clock.end()
        return
    match = grammar.cues.joint.match(lower, reading.end)
    if not match:
        return
    second = number(text, match.end())
    if second is None or second.scale != 1 or second.value is None:
        return
    found = grammar.units.at(lower, second.end + (lower[second.end : second.end + 1] == " "))
    smaller = None
    if found and found[1].kind is Kind.DURATION and found[1].factor == 1:
        smaller, end = found[1].unit, found[0]
    elif (
        not found
        and unit in {"hour", "minute"}
        and match[0] in {"", " "}
        and not second.words
        and second.value < 60
    ):
        follows = lower[second.end : second.end + 1]
        written = lower[reading.number_end : reading.end].strip()
        if written in {"h", "min"} and (not follows or follows in " .,;)\n"):
            smaller, end = _SMALLER[unit], second.end
    elif (
        not found
        and unit == "hour"
        and match[0] == " "
        and reading.words
        and second.words
        and _FEW <= second.value < 60
        and lower[second.end : second.end + 1] in _ENDS
    ):
        smaller, end = "minute", second.end  # `deux heures trente`
    if smaller is None or (unit, smaller) not in _PARTS:
        return
    reading.value = reading.value * _PARTS[unit, smaller] + second.value
    reading.unit, reading.end = smaller, end
