"""Amounts in a paragraph that names no currency: they are in that of the paragraphs around them."""

from __future__ import annotations

from bisect import bisect_left

from metrics.extraction.figure import Figure
from metrics.model import Kind


def name(found: list[Figure], ends: list[int], unnamed: dict[int, bool]) -> None:
    """Give the amounts that name no currency that of the nearest paragraph with one.

    ``ends`` tells how many figures were found by the end of each paragraph, ``unnamed`` where the
    amounts begin, and which are money only by their size: those count where no currency is found. The
    paragraph beyond must name the same, so that two short texts joined by a blank line lend nothing
    to each other.
    """
    named: list[int] = []
    currencies: list[str] = []
    start = 0
    for paragraph, end in enumerate(ends):
        said = [f.unit for f in found[start:end] if f.kind is Kind.MONEY and f.unit]
        if said:
            named.append(paragraph)
            currencies.append(said[-1])
        start = end
    start = 0
    for paragraph, end in enumerate(ends):
        for i in range(start, end):
            if found[i].start in unnamed:
                unit = _nearest(named, currencies, paragraph)
                counts = unit is None and unnamed[found[i].start]
                kind = Kind.COUNT if counts else Kind.MONEY
                found[i] = found[i]._replace(kind=kind, unit=unit)
        start = end


def _nearest(named: list[int], currencies: list[str], paragraph: int) -> str | None:
    """Return the currency of the nearest paragraph that names one, if the one beyond agrees."""
    place = bisect_left(named, paragraph)
    before, behind = currencies[max(0, place - 2) : place], currencies[place : place + 2]
    if before and behind:
        nearer = named[place] - paragraph <= paragraph - named[place - 1]
        pair = behind if nearer else before
    else:
        pair = before or behind
    return pair[0] if len(pair) > 1 and pair[0] == pair[1] else None
