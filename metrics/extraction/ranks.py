"""Places in an order: `numéro un mondial`, `top 10`, `third-largest`, `ranked fifth`."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction.amounts import number
from metrics.extraction.reading import Reading, Text, said
from metrics.model import Kind

_GOES_ON = frozenset("-/")
_ADJECTIVE = re.compile(r" ([^\W\d_]+)")
_OTHER_ORDINAL = re.compile(r" (?:[^\W\d_]+)")


def numbered(text: Text, start: int, end: int, _: str) -> Reading | None:
    """`numéro un mondial`, `No. 1`, `n° 2`."""
    lower = text.lower
    place = end + (lower[end : end + 1] == " ")
    inner = number(text, place)
    if inner is None or inner.value is None or inner.scale != 1 or inner.value > 100:
        return None
    if lower[inner.end : inner.end + 1] in _GOES_ON:
        return None  # a reference: `numéro 26-041`
    word = lower[start:end]
    if word == "no" and (text.cased[start : start + 1] != "N" or inner.words):
        return None
    reading = said(start, inner.end, inner.value, Kind.RANK, None)
    _adjectives(text, reading)
    return reading


def _adjectives(text: Text, reading: Reading) -> None:
    lower, _, _, grammar = text
    while match := _ADJECTIVE.match(lower, reading.end):
        if match[1] not in grammar.words.ranks.adjectives:
            return
        reading.end = match.end()


def top(text: Text, start: int, end: int, _: str) -> Reading | None:
    lower = text.lower
    if lower[end : end + 1] not in {" ", "-"}:
        return None
    inner = number(text, end + 1)
    if (
        inner is None
        or inner.value is None
        or inner.scale != 1
        or inner.value < 2
        or lower[inner.end : inner.end + 1] == "%"
    ):
        return None
    if text.grammar.cues.no_top.match(lower, inner.end):
        return None
    return said(start, inner.end, inner.value, Kind.RANK, None)


def ordinal(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    """`troisième place`, `third-largest`, `deuxième plus grand`."""
    if text.lower[start:end].endswith(("most",)):
        match = re.compile(r" [^\W\d_]+").match(text.lower, end)
        if not match:
            return None
        end = match.end()
    reading = said(start, end, Decimal(meaning), Kind.RANK, None)
    if meaning == "1":
        return (
            None
            if not text.lower[start:end].endswith(("place", "rang", "position", "spot"))
            else reading
        )
    _adjectives(text, reading)
    return reading


def ranked(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    """`ranked fifth`, `classé troisième`: the words in front make the rank."""
    lower = text.lower
    start = lower.rindex(" ", start, end) + 1
    for noun in sorted(text.grammar.words.ranks.nouns, key=len, reverse=True):
        if lower.startswith(noun, end + 1):
            return ordinal(text, start, end + 1 + len(noun), meaning)
    match = _OTHER_ORDINAL.match(lower, end)
    if match and match[0].strip() not in text.grammar.words.ranks.alone_before:
        return None
    reading = said(start, end, Decimal(meaning), Kind.RANK, None)
    _adjectives(text, reading)
    return reading


def suffixed(text: Text, reading: Reading) -> None:
    """`5e rang`, `3rd-largest`, `classé 12e`: digits with the ending of an ordinal."""
    lower, _, _, rules = text
    ranks = rules.words.ranks
    match = _LETTERS.match(lower, reading.end)
    if match is None or match[0] not in ranks.suffixes:
        return
    end = match.end()
    for noun in sorted(ranks.nouns, key=len, reverse=True):
        after = end + 1 + len(noun)
        if lower.startswith(noun, end + 1) and not lower[after : after + 1].isalpha():
            reading.kind, reading.end = Kind.RANK, after
            return
    follows = _ADJECTIVE.match(lower, end)
    ends = follows is None or follows[1] in rules.words.nouns.stops
    ranking = rules.ranking.search(lower, max(0, reading.start - _CLAUSE), reading.start)
    if follows and follows[1] in ranks.adjectives:
        reading.kind, reading.end = Kind.RANK, follows.end()
    elif ends and (ranking or rules.ranked.ending(lower, reading.start)):
        reading.kind, reading.end = Kind.RANK, end


_LETTERS = re.compile(r"[^\W\d_]+")
_CLAUSE = 40
