"""Tables of words as text, and what is made of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TypeVar

Words = frozenset[str]
T = TypeVar("T")


def words(text: str) -> Words:
    """Return the words of a text, separated by white space."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a text, separated by ``|`` or line ends."""
    parts = (" ".join(part.split()) for part in text.replace("\n", "|").split("|"))
    return tuple(part for part in parts if part)


def table(text: str) -> dict[str, str]:
    """Return ``phrase: meaning`` pairs, separated by ``|``."""
    pairs = (entry.rpartition(":") for entry in phrases(text))
    return {phrase: meaning.strip() for phrase, _, meaning in pairs}


def spelt(entries: Iterable[tuple[str, T]]) -> Iterator[tuple[str, T]]:
    """Yield the entries, and those with accents without them too, as old wires write."""
    known = list(entries)
    phrases_known = {phrase for phrase, _ in known}
    yield from known
    for phrase, meaning in known:
        letters = unicodedata.normalize("NFD", phrase)
        plain = "".join(c for c in letters if not unicodedata.combining(c))
        if plain not in phrases_known and len(phrase) > len("dès"):
            yield plain, meaning


def numbers(text: str) -> dict[str, int]:
    """Return ``word: number`` pairs; ``1e6`` is a million."""
    return {word: int(Decimal(number)) for word, number in table(text).items()}


def units(text: str) -> dict[str, tuple[str, Decimal]]:
    """Return ``word: unit`` pairs, with how many of the unit the word means where it is not one."""
    pairs = ((word, meaning.partition(" ")) for word, meaning in table(text).items())
    return {word: (unit, Decimal(factor or 1)) for word, (unit, _, factor) in pairs}
