"""The number itself: digits or words with the scale behind them."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction.numerals import ROUNDED
from metrics.extraction.phrasebook import WORD
from metrics.extraction.reading import ONE, Reading, Text
from metrics.model import Hedge, Kind

_HALVES = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_MARKED = 36
_LEADS_TO_SCALE = frozenset(" -+")
_BROKEN = re.compile(r" ([1-9])/([2-9])(?![0-9/])")


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
    behind = lower[end : end + 2]
    if behind[1:].isdigit() and (part := _BROKEN.match(lower, end)):
        value += ROUNDED.divide(Decimal(part[1]), Decimal(part[2]))
        end = part.end()
    elif behind[:1] in _HALVES:
        value += _HALVES[behind[0]]
        end += 1
    sign = lower[end : end + 1]
    if sign not in _LEADS_TO_SCALE:
        return Reading(at, end, value, ONE, about=False, words=False)
    plus = sign == "+"
    tail = grammar.numerals.tail.match(lower, end + plus)
    if not tail or not tail[0]:
        return Reading(at, end, value, ONE, about=False, words=False)
    value, scale = grammar.numerals.scaled(value, tail[0])
    reading = Reading(at, tail.end(), value, scale, about=False, words=False)
    if plus:
        reading.hedge = Hedge.AT_LEAST  # `$80+ billion`
    return reading


def _in_words(text: Text, at: int) -> Reading | None:
    lower, _, _, grammar = text
    half = grammar.half_of.match(lower, at)
    if half and _halves(text, half.end()):
        return Reading(at, half.end() - 1, Decimal("0.5"), ONE, about=False, words=True)
    if emphatic := grammar.emphatic.match(lower, at):
        dozen = grammar.numerals.sequence.match(lower, emphatic.end())
        amount = grammar.numerals.read(dozen[0]) if dozen else None
        if amount and amount.about:
            end = emphatic.end() + amount.length
            return Reading(at, end, amount.value, amount.scale, about=True, words=True)
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
    if (
        first in words.scales
        and first not in words.many
        and (
            text.grammar.cues.mark.search(text.lower, max(0, at - _MARKED), at)
            or _is_of_money(text, at + len(first))
        )
    ):
        scale, end = Decimal(words.scales[first]), at + len(first)
        if half := text.grammar.cues.half.match(text.lower, end):
            return Reading(at, half.end(), scale * 3 / 2, scale, about=False, words=True)
        return Reading(at, end, scale, scale, about=False, words=True)
    return None


def _is_of_money(text: Text, end: int) -> bool:
    """`le million d'euros`, but not `le million de tokens`."""
    of = text.grammar.cues.of.match(text.lower, end)
    found = text.grammar.units.at(text.lower, of.end()) if of else None
    return found is not None and found[1].kind is Kind.MONEY


def _spoken(text: Text, at: int, end: int, whole: Decimal) -> Reading | None:
    """`deux virgule cinq millions`, `three point one four`."""
    lower, _, _, grammar = text
    for word in grammar.words.numbers.point:
        if lower.startswith(f" {word} ", end):
            place = last = end + len(word) + 2
            while (match := WORD.match(lower, last + (last > place))) and (
                match[0] in grammar.numerals.small
            ):
                last = match.end()
            digits = grammar.numerals.decimals(lower[place:last])
            if digits is None:
                return None
            reading = Reading(
                at, last, whole + Decimal(f"0.{digits}"), ONE, about=False, words=True
            )
            tail = grammar.numerals.tail.match(lower, last)
            if tail and reading.value is not None:
                reading.value, reading.scale = grammar.numerals.scaled(reading.value, tail[0])
                reading.end = reading.number_end = tail.end()
            return reading
    return None


def _point_first(text: Text, at: int) -> Reading | None:
    """`.5`."""
    match = text.grammar.digits.match(text.lower, at + 1)
    if not match or not match[0].isdigit():
        return None
    return Reading(at, match.end(), Decimal(f"0.{match[0]}"), ONE, about=False, words=False)
