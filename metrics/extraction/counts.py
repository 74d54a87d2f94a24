"""What is counted: the noun phrase behind a number, told by closed classes and endings alone."""

from __future__ import annotations

import re
from functools import lru_cache

from metrics.extraction import nouns_behind, nouns_in_front
from metrics.extraction.grammar import Grammar
from metrics.extraction.reading import Reading, Text

_RATE = re.compile(r" (per|par|a|an) ([^\W\d_]+)")
_LONGEST = 80
_FAR = 1_000_000
"""From a million on, French joins number and noun with `de`."""


def noun_phrase(text: Text, reading: Reading, limit: int) -> tuple[int, str] | None:
    """Return the end of the noun phrase behind the number, and its words in lower case."""
    lower, cased, source, grammar = text
    end = reading.end
    if lower[end : end + 1] != " ":
        return None
    value = reading.value
    singular = (
        value is not None and reading.scale == 1 and abs(value) < grammar.words.nouns.plural_from
    )
    found = _phrase(
        grammar,
        cased[end : min(end + _LONGEST, limit)],
        plural=not singular,
        scaled=reading.scale > 1 or reading.about or reading.of,
        words=reading.words,
        far=(reading.scale >= _FAR and lower[reading.number_end - 1] in "nsd") or reading.about,
    )
    if found is None:
        return None
    start, length = found
    return end + length, source[end + start : end + length].lower().replace("\u00a0", " ")


@lru_cache(maxsize=8192)
def _phrase(
    grammar: Grammar, run: str, *, plural: bool, scaled: bool, words: bool, far: bool
) -> tuple[int, int] | None:
    """Return where the noun phrase begins and ends in what stands behind the number."""
    nouns = grammar.words.nouns
    linking = next((of for of in nouns.of if run.startswith(of, 1)), "")
    if (linking and not scaled) or (far and nouns.adjectives_behind and not linking):
        return None
    start = 1 + len(linking)
    if nouns.adjectives_behind:
        length = nouns_in_front.length(grammar, run, start, plural=plural)
    else:
        length = nouns_behind.length(grammar, run, start, plural=plural, named=words and not scaled)
    if length is None:
        return None
    rate = _RATE.match(run.lower(), length)
    if rate and f"{rate[1]} " in nouns.rates and rate[2] in nouns.rate_units:
        length = rate.end()
    return start, length
