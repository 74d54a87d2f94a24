"""Words that bound a number, on either side of it."""

from __future__ import annotations

import re

from metrics.extraction.grammar import Bound
from metrics.extraction.reading import Reading, Text, word_before
from metrics.model import Hedge, Kind

_FLIPPED = {
    Hedge.AT_LEAST: Hedge.AT_MOST,
    Hedge.AT_MOST: Hedge.AT_LEAST,
    Hedge.MORE_THAN: Hedge.LESS_THAN,
    Hedge.LESS_THAN: Hedge.MORE_THAN,
}


def hedge_before(text: Text, reading: Reading) -> None:
    """Take in the hedge in front of the number, or its meaning alone where it stays outside."""
    lower, _, _, grammar = text
    found = grammar.hedges_before.ending(lower, reading.start)
    if not found:
        found = _over_adverb(text, reading.start)
    if not found:
        return
    start, bound = found
    phrase = lower[start : reading.start].rstrip()
    hedges = grammar.words.hedges
    if reading.kind is Kind.DURATION and (
        bound.outside
        or (
            grammar.cues.earlier.match(lower, reading.end)
            and grammar.cues.than.search(lower, start, reading.start)
        )
    ):
        return
    if phrase in hedges.particles and word_before(lower, start) in hedges.particles[phrase]:
        return
    if bound.hedge in _COMPARED and grammar.cues.compares.search(lower, max(0, start - 12), start):
        return
    if (
        (bound.outside or phrase in hedges.large)
        and reading.kind is Kind.COUNT
        and reading.value is not None
        and reading.value < 100
    ):
        return
    if (
        reading.kind is Kind.DURATION
        and phrase in grammar.words.durations.prepositions
        and not grammar.prepositions.ending(lower, start)
    ):
        return  # `over two years`
    reading.hedge = bound.hedge
    if not bound.outside:
        reading.start = start


def _over_adverb(text: Text, start: int) -> tuple[int, Bound] | None:
    """Return the verb that bounds a number over an adverb: `dépasse désormais les`."""
    lower, _, _, grammar = text
    adverb = word_before(lower, start)
    if adverb in grammar.words.hedges.articles:
        start -= len(adverb) + 1
        adverb = word_before(lower, start)
    if adverb not in grammar.words.hedges.adverbs:
        return None
    found = grammar.hedges_before.ending(lower, start - len(adverb) - 1)
    return found if found and found[1].outside else None


def hedge_after(text: Text, reading: Reading) -> None:
    """Take in the hedge behind the figure."""
    lower, _, _, grammar = text
    end = reading.end
    char = lower[end : end + 1]
    if char == "+" and not lower[end + 1 : end + 2].isdigit():
        reading.hedge, reading.end = Hedge.AT_LEAST, end + 1
    elif char == "-" and (match := _PLUS.match(lower, end)):
        reading.end = match.end()
        reading.hedge = Hedge.ABOUT if match[1] == "odd" else Hedge.AT_LEAST
    elif char == " ":
        found = grammar.hedges_after.at(lower, end + 1)
        more = found and lower.endswith(("plus", "more"), 0, found[0])
        if found and more and grammar.cues.goes_on.match(lower, found[0]):
            return
        if found and not (found[1] is Hedge.AT_LEAST and lower[end + 1 : found[0]] == "plus"):
            reading.end, reading.hedge = found


_PLUS = re.compile(r"-(plus|odd)(?![^\W\d_])")
_COMPARED = {Hedge.MORE_THAN, Hedge.LESS_THAN}


def flip(hedge: Hedge) -> Hedge:
    """Return the hedge of the reciprocal: `more than halved` is less than a half."""
    return _FLIPPED.get(hedge, hedge)
