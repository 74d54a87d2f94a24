"""Noun phrases with the noun in front, as in French: noun, adjectives that agree, complement with `de`.

A plural shows in every word of it, and verbs in the plural end otherwise: that tells where it ends.
"""

from __future__ import annotations

import re

from metrics.extraction.grammar import Grammar

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_COMPLEMENT = re.compile(r" (?:de |d')([^\W\d_]+(?:-[^\W\d_]+)*'?)")
_CARRIES_ON = re.compile(r" (?:dans|par|à|en|de|sur|au|aux)\b| d'")
_ANOTHER = re.compile(r" [^\W\d_]+")
_LAST = re.compile(
    r" ([a-zà-ÿ]+)(?= (?:à|en|au|aux|dans|par|sur|et|ou|pour|chez|cette|ce|d|l|un|une)\b|[ ]?[^ \w'-]|$)"
)
_PLURAL = "sxz"


def length(grammar: Grammar, run: str, start: int, *, plural: bool) -> int | None:
    """Return where the noun phrase that begins at ``start`` ends, if one does."""
    nouns = grammar.words.nouns
    at, end, noun = start, None, ""
    while match := _WORD.match(run, at):
        word, after = match[0], match.end()
        low = word.lower()
        if low in nouns.stops or not _may_follow(grammar, word, first=not noun):
            break
        if noun:
            carries_on = low.endswith(("és", "ées")) and _CARRIES_ON.match(run, after)
            if carries_on or (low not in nouns.after_noun and not _is_adjective(low, nouns.verbs)):
                break
        elif low not in nouns.before_noun:
            named = word[1:] != low[1:] and (not word[0].isupper() or _is_short(word))
            if not named and (  # unlike `iPhone`, `PME`
                low in nouns.participles or not _is_noun(grammar, low, plural=plural)
            ):
                break
            noun = low
        end = after
        if noun:
            end = after = _complement(grammar, run, after) or after
        at = after + 1
        if run[after : after + 1] != " ":
            break
    if end is None or (not noun and run[start:end].partition(" ")[0].lower() in nouns.participles):
        return None
    return end


def _may_follow(grammar: Grammar, word: str, *, first: bool) -> bool:
    """Whether a word is no name: in lower case, an acronym in the plural, or a people."""
    if not word[0].isupper() or _is_acronym(word) or (first and _is_short(word)):
        return True
    return first and word.lower().endswith(grammar.words.nouns.peoples)


def _is_noun(grammar: Grammar, word: str, *, plural: bool) -> bool:
    nouns = grammar.words.nouns
    if word.endswith("'") or word in nouns.verbs or word in nouns.not_plural:
        return False
    if word[-1] in _PLURAL or word in nouns.plurals:
        return True
    return not word.endswith(nouns.not_nouns_plural if plural else nouns.not_nouns)


def _is_adjective(word: str, verbs: frozenset[str]) -> bool:
    return word[-1] in "sx" and word not in verbs and not word.endswith(("és", "ées", "ments"))


def _is_short(word: str) -> bool:
    """Whether it is a noun that shows no plural: `300 PME`, `5 000 GPU`."""
    return word.isupper() and word.isalpha() and 2 <= len(word) <= len("EHPAD")


def _is_acronym(word: str) -> bool:
    return word.endswith("s") and len(word) > len("GPs") - 1 and word[:-1].isupper()


def _complement(grammar: Grammar, run: str, at: int) -> int | None:
    """`heures` **de visionnage**: a complement without a determiner."""
    match = _COMPLEMENT.match(run, at)
    if not match:
        return None
    word, low = match[1], match[1].lower()
    nouns = grammar.words.nouns
    if word.endswith("'") or not _may_follow(grammar, word, first=False):
        return None
    if low in nouns.stops or low in grammar.numerals.starts:
        return None
    if low in nouns.before_noun:
        match = _ANOTHER.match(run, match.end()) or match
    elif (
        low[-1] not in _PLURAL
        and (behind := _LAST.match(run, match.end()))
        and behind[1].endswith(nouns.complement_endings)
    ):
        return behind.end(1)
    return match.end()
