"""Factors that a verb or an adverb states: `a doublé`, `le triple`, `halved`, `twice`."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction.multiples import reference
from metrics.extraction.reading import Reading, Text, said, word_before
from metrics.model import Hedge, Kind

_BEHIND = re.compile(r" ([^\W\d_]+'?)")


def factor(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    """Read a word that states a factor, in the company that it needs."""
    lower, _, _, grammar = text
    words = grammar.words.multiples
    form = lower[start:end]
    before = word_before(lower, start)
    if lower[end : end + 1] == "-":
        return None
    adjectival = form in words.bare or form.endswith(words.participles or ("\0",))
    if adjectival and before in words.never_behind:
        return None
    if form in words.bare and not _in_company(text, end, before):
        return None
    reading = said(start, end, Decimal(meaning), Kind.MULTIPLE, "×")
    if words.participles and form.endswith(words.participles):
        _auxiliary_inside(text, reading)
    reference(text, reading)
    return reading


def _in_company(text: Text, end: int, before: str) -> bool:
    """Whether `double`, `triple` are a verb or an amount here rather than an adjective."""
    words = text.grammar.words.multiples
    match = _BEHIND.match(text.lower, end)
    fits = match is not None and match[1] in words.bare_behind
    if words.bare_needs_both:
        return before in words.bare_before and (fits or match is None)
    return fits or before in words.bare_before


def _auxiliary_inside(text: Text, reading: Reading) -> None:
    lower, _, _, grammar = text
    more = grammar.words.multiples.more_than
    if lower.endswith(more, 0, reading.start):
        reading.start, reading.hedge = reading.start - len(more), Hedge.MORE_THAN
    elif found := grammar.hedges_before.ending(lower, reading.start):
        reading.start, reading.hedge = found[0], found[1].hedge
    reading.start = auxiliary(text, reading.start)


def auxiliary(text: Text, start: int) -> int:
    """Return where the auxiliary in front of a participle begins, adverbs between them or not."""
    match = text.grammar.auxiliary.search(text.lower, max(0, start - 40), start)
    return match.start() if match else start


def twice(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    """`twice as many`, `twice the`; alone it says how often."""
    lower, _, _, grammar = text
    reading = said(start, end, Decimal(meaning), Kind.MULTIPLE, "×")
    found = grammar.more.at(lower, end + 1) if lower[end : end + 1] == " " else None
    if found:
        reading.end = found[0]
        reference(text, reading)
        return reading
    if (
        lower[end : end + 1] == "-"
        or word_before(lower, start) in grammar.words.multiples.never_twice
    ):
        return None
    compared = grammar.compared.at(lower, end + 1)
    if compared and compared[1] not in grammar.words.multiples.no_compared:
        return reading
    reading.kind, reading.unit = Kind.COUNT, grammar.words.multiples.times[0]
    return reading
