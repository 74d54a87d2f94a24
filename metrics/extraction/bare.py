"""What the words around a bare number tell of it."""

from __future__ import annotations

import re
from typing import NamedTuple

from metrics.extraction.reading import Reading, Text
from metrics.model import Hedge, Kind

SENTENCE = 200
CLAUSE = 80
HEADLINE = 140
VERB = 20
"""How far in front the verb of a number may begin."""
MILLION = 10**6
_UNLIKE = 3
"""How many powers of ten part what is not counted alike: millions are not of the 200 people before."""
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_NEXT = re.compile(r" ([^\W\d_]+)")


class Bare(NamedTuple):
    """What stands around a bare number tells of it."""

    small: bool
    """It has no scale."""
    counts: bool
    """It counts by its construction."""
    refers: bool
    """A word refers to something before."""
    stated: bool
    """A verb states it: `atteint`, `reached`."""
    usual: bool
    """Whether amounts often leave out their currency."""


def look(text: Text, reading: Reading) -> Bare:
    counts = _counts(text, reading)
    begin = max(0, reading.start - VERB)
    return Bare(
        small=reading.scale == 1 and not reading.about,
        counts=counts,
        refers=counts or _refers(text, reading),
        stated=text.grammar.cues.amounts.search(text.lower, begin, reading.start) is not None,
        usual=text.grammar.words.currency_understood,
    )


def takes_money(text: Text, start: int) -> bool | None:
    """Whether a verb in front takes money; ``None`` if it takes other things too (`lose`)."""
    verb = text.grammar.money_verbs.search(text.lower, max(0, start - CLAUSE), start)
    if verb is None:
        return False
    return None if verb[0].startswith(text.grammar.words.open_verbs) else True


def is_no_figure(text: Text, reading: Reading) -> bool:
    """Whether a small number that refers to nothing is a word, a place or a year."""
    if reading.words:
        return True
    if is_large(text, reading):
        return False
    start = reading.start
    if reading.hedge is Hedge.BETWEEN or text.grammar.cues.place.search(
        text.lower, max(0, start - 6), start
    ):
        return True
    return _YEAR.fullmatch(text.lower, reading.number_start, reading.number_end) is not None


def leaves_scale(text: Text, reading: Reading, latest: Reading, *, refers: bool) -> bool:
    """Whether a bare number is in the millions or billions of the amount before: `après 75`."""
    if latest.kind not in _SCALED or latest.scale == 1 or reading.scale > 1:
        return False
    if reading.words or is_large(text, reading):
        return False
    compared = text.grammar.cues.same_scale.search(
        text.lower, max(0, reading.start - 10), reading.start
    )
    if latest.kind is Kind.COUNT:
        written = text.lower[reading.number_start : reading.number_end]
        return compared is not None and not written.isdigit()
    if refers or compared:
        return True
    same_sentence = not SENTENCE_END.search(text.lower, latest.end, reading.start)
    return same_sentence and abs(size(latest) - latest.scale.adjusted() - size(reading)) <= 1


_SCALED = (Kind.MONEY, Kind.COUNT)
SENTENCE_END = re.compile(r"[.!?\n]")


def subject(text: Text, reading: Reading, since: int = 0) -> str | None:
    """The last plural with a determiner in front of the number: what it most likely counts."""
    nouns = text.grammar.words.nouns
    found = None
    begin = max(since, reading.start - SENTENCE)
    if since:
        ends = [match.end() for match in SENTENCE_END.finditer(text.lower, begin, reading.start)]
        begin = ends[-1] if ends else begin
    for match in text.grammar.cues.subject.finditer(text.lower, max(0, begin), reading.start):
        noun, adjective = match[1], (match[2] or "").strip()
        if noun in nouns.stops or noun.rpartition(" ")[2] in text.grammar.words.durations.units:
            continue
        agrees = adjective and adjective not in nouns.stops | nouns.verbs | nouns.participles
        plain = agrees and nouns.adjectives_behind and not adjective.endswith(("és", "ées"))
        found = f"{noun} {adjective}" if plain else noun
    return found


def suits(text: Text, reading: Reading, near: Reading) -> bool:
    """Whether a bare number may be of a kind at all."""
    kind = near.kind
    if kind is Kind.PERCENT:
        return (
            reading.scale == 1
            and not reading.words
            and reading.value is not None
            and abs(reading.value) <= 100
            and not is_large(text, reading)
        )
    if kind is Kind.MONEY:
        return (
            (
                text.grammar.words.currency_understood
                or (
                    reading.scale > 1
                    and text.grammar.cues.same_scale.search(
                        text.lower, max(0, reading.start - 10), reading.start
                    )
                    is not None
                )
            )
            and not (reading.words and reading.scale == 1)
            and not (reading.about and reading.scale == 1)
            and (reading.scale > 1 or near.scale == 1 or size(near) - size(reading) < _UNLIKE)
        )
    if kind is Kind.MEASURE:
        return (
            reading.scale == 1
            and not is_large(text, reading)
            and abs(size(near) - size(reading)) <= 1
        )
    return near.factor == 1 and (
        reading.scale < MILLION or near.scale > 1 or size(reading) - size(near) < _UNLIKE
    )


def is_large(text: Text, reading: Reading) -> bool:
    written = text.lower[reading.number_start : reading.number_end]
    return (
        not reading.words
        and any(sign in written for sign in " ',.")
        and (reading.value or 0) >= 1000
    )


def said(text: Text, reading: Reading, *, stated: bool) -> str | None:
    """Return the noun that the sentence itself names beside a bare number.

    Behind it (`250 000 le nombre de malades`), as its apposition (`les usines, une douzaine`), or at
    the beginning (`Downloads: 190k`, `Pre-orders reached 12,500`), where ``stated`` by a verb.
    """
    lower, cues, start = text.lower, text.grammar.cues, reading.start
    if match := cues.named_behind.match(lower, reading.end):
        return match[1]
    if reading.about and lower.endswith(", ", 0, start):
        for match in cues.subject.finditer(lower, max(0, start - CLAUSE), start):
            if match.end() == start - len(", "):
                return match[1] + (match[2] or "")
    if not stated and not lower.endswith(text.grammar.leads, 0, start):
        return None
    match = cues.headline.search(lower, max(0, start - HEADLINE), start)
    return match[1] if match else None


def _counts(text: Text, reading: Reading) -> bool:
    """Whether a bare number counts by its construction: `six more`, `nous sommes 140`."""
    cues = text.grammar.cues
    return bool(
        cues.theirs.match(text.lower, reading.end)
        or cues.there_are.search(text.lower, max(0, reading.start - 40), reading.start)
    )


def _refers(text: Text, reading: Reading) -> bool:
    if text.grammar.cues.pronoun.search(text.lower, max(0, reading.start - 40), reading.start):
        return True
    if text.grammar.cues.theirs.match(text.lower, reading.end):
        return True
    match = _NEXT.match(text.lower, reading.end)
    return match is not None and match[1] in text.grammar.words.nouns.participles


def size(reading: Reading) -> int:
    """Return the power of ten of a value."""
    if reading.value:
        return reading.value.adjusted()
    return reading.high.adjusted() if reading.high else 0
