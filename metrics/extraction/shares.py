"""Shares that no number begins (`la moitié`, `a third`), and one in so many."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction import quantities
from metrics.extraction.counts import noun_phrase
from metrics.extraction.grammar import share
from metrics.extraction.numerals import ROUNDED
from metrics.extraction.reading import Reading, Text, said, word_before
from metrics.model import Kind

_REACH_BEFORE = 16


def fraction(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    """Read `la moitié`, `a third` where the company makes a share of it."""
    lower, _, _, grammar = text
    above, _, below = meaning.partition("/")
    if length := grammar.cues.of_a_length.match(lower, end):
        unit, size = grammar.words.durations.units[length[1]]
        part = ROUNDED.divide(Decimal(above) * size, Decimal(below))
        return said(start, length.end(), part, Kind.DURATION, unit)
    if not _is_share(text, start, end):
        return None
    points = grammar.cues.of_a_point.match(lower, end)
    if points:
        return said(
            start,
            points.end(),
            ROUNDED.divide(Decimal(above), Decimal(below)),
            Kind.PERCENT,
            "pp",
        )
    scaled = grammar.cues.of_a_scale.match(lower, end)
    if scaled:
        factor = text.grammar.words.numbers.scales.get(scaled[1])
        if factor:
            reading = Reading(
                start,
                scaled.end(),
                ROUNDED.divide(Decimal(factor) * int(above), Decimal(below)),
                Decimal(factor),
                about=False,
                words=True,
            )
            quantities.unit(text, reading)
            return reading
    return said(start, end, share(meaning), Kind.PERCENT, "%")


def _is_share(text: Text, start: int, end: int) -> bool:
    """Whether what stands before and behind fits; not so in `un cinquième, près de Lyon`."""
    lower = text.lower
    company = text.grammar.cues.shares
    word = lower[start:end].replace("-", " ").rpartition(" ")[2]
    first = max(0, start - _REACH_BEFORE)
    pairs = next((pairs for ending, pairs in company.items() if word.endswith(ending)), ())
    article = start + max(0, lower.rfind(" ", start, end) - start)
    return any(
        behind.match(lower, end)
        and (
            before.search(lower, first, start)
            or (article > start and before.search(lower, first, article + 1))
        )
        for before, behind in pairs
    )


_PART = re.compile(r"(?<!\w)([0-9]+|[^\W\d_]+)((?: [^\W\d_]+(?:'[^\W\d_]+)?){0,4}) $")
_MOST = 1000
_PARTS = 100
"""Parts of more than that are counted, unless only one is: `60 postes sur 780`."""
_REACH = 60
_NOUN_AND_ADJECTIVE = 2


def one_in(text: Text, reading: Reading, latest: Reading | None) -> Reading | None:
    """Read `un utilisateur sur cinq`, `one in five`, `nine out of ten` at its second number.

    ``latest`` is the figure before, whose noun may stand between the two.
    """
    lower, _, _, rules = text
    if reading.kind is not None or reading.scale > _MOST or reading.value is None:
        return None
    if reading.start != reading.number_start or not 1 < reading.value <= _MOST:
        return None
    if not lower.endswith(rules.out_of, 0, reading.start):
        return None
    front = next(word for word in rules.out_of if lower.endswith(word, 0, reading.start))
    before = reading.start - len(front) + 1
    begin = max(0, before - _REACH)
    window = lower[begin:before]
    match = _PART.search(window)
    while match:
        part = _small(text, match[1])
        if word_before(lower, begin + match.start(1)) in rules.words.labels:
            return None
        noun = latest.unit if latest and latest.kind is Kind.COUNT else None
        if (
            part
            and part < reading.value
            and (part == 1 or reading.value <= _PARTS)
            and (not match[2] or match[2].strip() == noun or _is_one(text, part, match[2]))
            and not (match[2] and _counts(text, reading))
        ):
            value = ROUNDED.divide(part * 100, reading.value)
            return said(begin + match.start(1), reading.end, value, Kind.PERCENT, "%")
        match = _PART.search(window, match.end(1))
    return None


def _counts(text: Text, reading: Reading) -> bool:
    """Whether the second number counts things of its own: `une enquête sur 475 villages`."""
    if reading.value is None or reading.value <= _PARTS:
        return False
    phrase = noun_phrase(text, reading, len(text.lower))
    noun = phrase[1].partition(" ")[0] if phrase else ""
    return "-" in noun or noun.endswith(("s", "x"))


def _is_one(text: Text, part: Decimal, behind: str) -> bool:
    """Whether it is one of what stands behind, and not the article of a number there.

    Behind a noun such a word is an adjective: `un logement neuf sur dix`.
    """
    words = behind.split()
    if len(words) == _NOUN_AND_ADJECTIVE:
        words.pop()
    return part == 1 and text.grammar.numerals.starts.isdisjoint(words)


def _small(text: Text, written: str) -> Decimal | None:
    if written.isdigit():
        return Decimal(written)
    amount = text.grammar.numerals.read(written)
    return amount.value if amount else None
