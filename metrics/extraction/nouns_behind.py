"""Noun phrases with the noun behind, as in English: content words up to the last plural of a chain.

Adjectives and nouns in front show no number; the noun does, and a verb after a plural has no `s`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from metrics.extraction.grammar import Grammar
from metrics.extraction.lexicon.lexicon import NounWords

_WORD = re.compile(r"[^\W\d_]+(?:[-.&'/][^\W\d_]+)*(?:'|\+(?= ))?")
_PLURAL_NEXT = re.compile(r" (?:[A-Z][a-z]+ )?[a-z]+s(?![^\W\d_])")
_NAME_GOES_ON = re.compile(r" (?:&|[A-Z0-9])|'")
_COMPLEMENT = re.compile(r" of ([a-z]+)(?: ([a-z]+))?")
_LONGEST = 7


class _Link(NamedTuple):
    word: str
    end: int


def length(grammar: Grammar, run: str, start: int, *, plural: bool, named: bool) -> int | None:
    """Return where the noun phrase that begins at ``start`` ends, if one does."""
    nouns = grammar.words.nouns
    at, head = start, None
    chain: list[_Link] = []
    while len(chain) < _LONGEST and (match := _WORD.match(run, at)):
        word = match[0].removesuffix("'s").removesuffix("'")
        low, after = word.lower(), match.start() + len(word)
        if word != match[0] or low in nouns.stops or not _may_follow(nouns, low):
            break
        is_plural = low not in nouns.before_noun and _is_plural(nouns, low)
        if head is not None and (low in nouns.verbs or not _is_plural(nouns, low)):
            break
        heads = chain and low not in nouns.adjectives
        if low in nouns.verbs and (heads or not _PLURAL_NEXT.match(run, after)):
            break
        if (
            word[0].isupper()
            and head is None
            and not _is_common(nouns, run, word, after, named=named)
        ):
            break
        chain.append(_Link(low, after))
        if is_plural:
            head = after
        at = after + 1
        if run[after : after + 1] != " ":
            break
    if not chain or (head and grammar.cues.expected.match(run, head)):
        return None
    return _with_complement(grammar, run, head or _without_plural(nouns, chain, plural=plural))


def _may_follow(nouns: NounWords, word: str) -> bool:
    """Whether a word is no adverb."""
    return not word.endswith("ly") or word in nouns.adjectives


def _is_plural(nouns: NounWords, word: str) -> bool:
    if word in nouns.plurals:
        return True
    ends = word[-1] == "s" and not word.endswith(("ss", "ous", "'s"))
    return ends and len(word) > len("is") and word not in nouns.not_plural


def _is_common(nouns: NounWords, run: str, word: str, after: int, *, named: bool) -> bool:
    """Whether a capitalised word (`British`, `GPUs`, `Americans`) is no name of its own."""
    if word.lower().endswith(nouns.peoples):
        return True
    if len(word) > 3 and word[-1] == "s" and not named and not _NAME_GOES_ON.match(run, after):
        return True
    if len(word) > 1 and word[-1] == "s" and word[:-1].isupper():
        return True
    return len(word) > 1 and _PLURAL_NEXT.match(run, after) is not None


def _without_plural(nouns: NounWords, chain: list[_Link], *, plural: bool) -> int | None:
    """Return the end where no plural shows: up to the first word that looks like a participle."""
    if plural and chain[-1].word in nouns.before_noun:
        return chain[-1].end
    if len(chain) == 1 and chain[0].word.endswith(("ed", "ing") if plural else "ed"):
        return None
    end = chain[0].end
    for link in chain[1:]:
        if link.word.endswith("ed"):
            break
        end = link.end
    return end


def _with_complement(grammar: Grammar, run: str, end: int | None) -> int | None:
    """`lines` **of code**: a complement without a determiner."""
    match = _COMPLEMENT.match(run, end) if end is not None else None
    if not match or match[1] in grammar.words.nouns.stops or match[1] in grammar.numerals.starts:
        return end
    second = match[2]
    nouns = grammar.words.nouns
    if second and second not in nouns.stops and _is_plural(nouns, second):
        return match.end(2)
    return match.end(1)
