"""Finding many phrases in one pass over the words of a passage."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

Value = TypeVar("Value")

_PARTS = re.compile(
    r"(?:\b(?:[ldjnmtsc]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)'(?=\w))|'s\b|\w(?:[\w&]|(?!'s\b)[-.'](?=\w))*\+?\*?"
)
_SHORTEST_STEM = 2


class Hit(NamedTuple, Generic[Value]):
    """A phrase found at words ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    value: Value


Tail = tuple[tuple[str, ...], Value]
"""What follows the first word of a phrase, and the value of the phrase."""


class _Starting(NamedTuple, Generic[Value]):
    """The phrases that begin with a word: that word alone, or told apart by the word behind it."""

    alone: list[Value]
    by_second: dict[str, list[Tail[Value]]]
    stems: list[Tail[Value]]
    """Those of which the second word is a stem, or any."""


class Phrases(Generic[Value]):
    """A set of phrases, each with a value. A star at the end of a word stands for any ending.

    The first two words are looked up at each place, so that the time does not grow with the phrases.
    """

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        self._exact: dict[str, list[Tail[Value]]] = defaultdict(list)
        self._stems: dict[str, list[Tail[Value]]] = defaultdict(list)
        self._cache: dict[str, _Starting[Value] | None] = {}
        for phrase, value in entries:
            head, *tail = self.words(phrase)
            if head.endswith("*"):
                self._stems[head[:-1]].append((tuple(tail), value))
            else:
                self._exact[head].append((tuple(tail), value))

    @staticmethod
    def words(phrase: str) -> list[str]:
        """Return the words of a phrase in lower case, with straight apostrophes and stars."""
        return _PARTS.findall(phrase.replace("’", "'").lower())

    def hits(
        self, words: Sequence[str], first: int = 0, last: int | None = None
    ) -> Iterator[Hit[Value]]:
        """Yield every phrase found among the lower-case words ``first`` to ``last``, by their first word."""
        end = len(words) if last is None else last
        cache = self._cache
        for place in range(first, end):
            word = words[place]
            if word not in cache:
                cache[word] = self._starting(word)
            starting = cache[word]
            if starting is None:
                continue
            for value in starting.alone:
                yield Hit(place, place + 1, value)
            if place + 1 == end:
                return
            for tail, value in (*starting.by_second.get(words[place + 1], ()), *starting.stems):
                stop = place + 1 + len(tail)
                if stop <= end and all(map(_fits, tail, words[place + 1 : stop])):
                    yield Hit(place, stop, value)

    def _starting(self, word: str) -> _Starting[Value] | None:
        found = list(self._exact.get(word, ()))
        for length in range(_SHORTEST_STEM, len(word) + 1):
            found.extend(self._stems.get(word[:length], ()))
        if not found:
            return None
        starting = _Starting[Value]([], defaultdict(list), [])
        for tail, value in found:
            if not tail:
                starting.alone.append(value)
            elif tail[0].endswith("*"):
                starting.stems.append((tail, value))
            else:
                starting.by_second[tail[0]].append((tail, value))
        return starting


def _fits(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
