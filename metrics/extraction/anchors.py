"""All places where a figure may begin, as phrases: made from the lexicon, looked for in one pass."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from metrics.extraction.lexicon import Lexicon
from metrics.extraction.lexicon.words import spelt
from metrics.extraction.patterns import gate, trie

NOT_IN_WORD = r"(?![^\W\d_])"
SEPARATOR = r"[^a-zà-ÿ0-9,;:.œ/=?&_@%\\]"
"""What stands in front of a figure: no letter, no digit, nothing that joins digits or addresses."""

DIGITS, WORDS, KEYWORD, CODE = 1, 2, 3, 4
"""The groups of the pattern, by what a figure begins with."""


def anchor_pattern(
    words: Lexicon, numbers: set[str], keywords: Collection[str], codes: list[str]
) -> re.Pattern[str]:
    """Return the pattern that finds every place where a figure may begin, after one separator."""
    plain = numbers - words.numbers.articles - words.numbers.few - words.numbers.half - words.ones
    number_words = {*plain, *_articled(words)}
    number = trie(number_words)
    opening = gate({*number_words, *keywords, *codes, ".", *"0123456789"})
    return re.compile(
        f"{SEPARATOR}{opening}(?:(\\.?[0-9])|({number}){NOT_IN_WORD}|({trie(keywords)}){NOT_IN_WORD}|({trie(codes)})(?=[0-9]))"
    )


def _articled(words: Lexicon) -> Iterator[str]:
    """`un million`, `a year`, `one or two`: articles and halves count only in front of these."""
    numbers = words.numbers
    groups = {*numbers.scales, *numbers.hundreds, *numbers.dozens}
    joints = {*words.ranges.or_, *words.ranges.to, *words.ranges.and_}
    for one in words.ones | numbers.articles:
        for follower in (
            *groups,
            *(u for u in words.durations.units if u not in words.parts and u != "second"),
        ):
            yield f"{one} {follower}"
        for follower in groups:
            yield f"{one}-{follower}"
        for adjective in numbers.emphatic:
            yield from (f"{one} {adjective} {dozen}" for dozen in numbers.dozens)
    for one in words.ones:
        if words.nouns.compounds:
            yield from (f"{one}-{unit}" for unit in words.durations.units)
        yield from (f"{one} {joint} {number}" for joint in joints for number in numbers.units)
        yield f"{one} {numbers.and_} {'a half' if 'a' in numbers.articles else 'demi'}"
        for part in words.parts:
            if f"{one} {part}" in words.fractions:
                continue
            yield from (f"{one} {part}", f"{one}-{part}")
    for few in numbers.few:
        yield from (f"{few} {many}" for many in (*numbers.many, *groups))
    yield from words.articled
    yield from (f"{half}-{scale}" for half in numbers.half for scale in numbers.scales)
    whole = {
        *words.durations.units,
        *words.measures,
        *words.metric,
        *words.articled_units,
        *(p for p in words.percent if p[0].isalpha()),
    }
    for half in words.half_of:
        yield from (f"{half}{follower}" for follower in (*groups, *whole))
    for one in words.ones:
        yield from (f"{one} {unit}" for unit in words.articled_units)


def keyword_table(words: Lexicon) -> dict[str, tuple[str, str]]:
    """Return what begins a figure without a number in front: what it is, and what it means."""
    table = dict(_keywords(words))
    verbs = {phrase for phrase, meaning in table.items() if meaning[0] == "multiple"}
    return dict(spelt((phrase, table[phrase]) for phrase in table if phrase not in verbs)) | table


def _keywords(words: Lexicon) -> Iterator[tuple[str, tuple[str, str]]]:
    for phrase, fraction in words.fractions.items():
        yield phrase, ("fraction", fraction)
    for form, factor in words.multiples.verbs.items():
        yield form, ("multiple", factor)
    for form, factor in words.multiples.twice.items():
        yield form, ("twice", factor)
    for unit, (name, _) in words.durations.units.items():
        if unit in words.durations.plurals:
            yield from ((f"{word} {unit}", ("vague", name)) for word in words.numbers.few)
    for phrase, (unit, length) in words.durations.whole.items():
        yield phrase, ("length", f"{length} {unit}")
    for phrase in words.ranks.number:
        yield phrase, ("number", "")
    for phrase in words.ranks.top:
        yield phrase, ("top", "")
    for ordinal, place in words.ranks.ordinals.items():
        for noun in words.ranks.nouns:
            yield from ((f"{ordinal}{joint}{noun}", ("ordinal", str(place))) for joint in " -")
        yield from ((f"{verb} {ordinal}", ("ranked", str(place))) for verb in words.ranks.ranked)


def idiom_table(words: Lexicon, numbers: set[str]) -> dict[str, list[tuple[str, str]]]:
    """Return, for each number of a set phrase, the words in front of it and from it on."""
    found: dict[str, list[tuple[str, str]]] = {}
    for idiom in words.idioms:
        for match in re.finditer(r"(?<![^\W_])(?:[0-9]+|[^\W\d_]+)", idiom):
            if match[0][0].isdigit() or match[0] in numbers:
                found.setdefault(match[0], []).append(
                    (idiom[: match.start()], idiom[match.start() :])
                )
    return found
