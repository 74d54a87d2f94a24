"""Fixed phrases, looked up at the place where they may begin or end: one dictionary look each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")
_NONE: tuple[()] = ()

WORD = re.compile(r"[^\W\d_]+|[^\w\s]")
"""A word without its hyphens and apostrophes, or one sign."""


class Ahead(Generic[T]):
    """Phrases that are found by their first word."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self.table: dict[str, list[tuple[str, T]]] = {}
        for phrase, meaning in entries:
            match = WORD.match(phrase)
            if match:
                self.table.setdefault(match[0], []).append((phrase, meaning))
        for found in self.table.values():
            found.sort(key=lambda entry: -len(entry[0]))
        self._letters = {first[0] for first in self.table}

    def at(self, text: str, position: int) -> tuple[int, T] | None:
        """Return the end and the meaning of the longest phrase that begins here."""
        if text[position : position + 1] not in self._letters:
            return None
        match = WORD.match(text, position)
        return self.of(match[0], text, position) if match else None

    def of(self, first: str, text: str, position: int) -> tuple[int, T] | None:
        """As `at`, for those who know the first word already."""
        for phrase, meaning in self.table.get(first, _NONE):
            if text.startswith(phrase, position):
                end = position + len(phrase)
                if not (text[end : end + 1].isalpha() and phrase[-1].isalpha()):
                    return end, meaning
        return None


class Before(Generic[T]):
    """Phrases that are found by the last characters in front of a place.

    Long ones by their last four characters, so that a place without any costs one look; short ones by
    the whole word there.
    """

    _TAIL = 4
    _OPENING = "('\"\n[-"

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self.long: dict[str, list[tuple[str, T]]] = {}
        self.short: dict[str, T] = {}
        self._ends: set[str] = set()
        for phrase, meaning in entries:
            self._ends.add(phrase[-2:])
            if len(phrase) >= self._TAIL:
                self.long.setdefault(phrase[-self._TAIL :], []).append((phrase, meaning))
            else:
                self.short[phrase] = meaning
        for found in self.long.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def ending(self, text: str, end: int) -> tuple[int, T] | None:
        """Return the start and the meaning of the longest phrase that ends right before ``end``."""
        if end > 0 and text[end - 1] == " ":
            end -= 1
        near = text[max(0, end - self._TAIL) : end]
        if near[-2:] not in self._ends and near[-1:] not in self._ends:
            return None
        for phrase, meaning in self.long.get(near, _NONE):
            start = end - len(phrase)
            if (
                start >= 0
                and text.startswith(phrase, start)
                and (start == 0 or not (text[start - 1].isalnum() and phrase[0].isalpha()))
            ):
                return start, meaning
        if self.short:
            word = near[near.rfind(" ") + 1 :].lstrip(self._OPENING)
            if word in self.short and len(word) < self._TAIL:
                return end - len(word), self.short[word]
            apostrophe = word.rfind("'", 0, -1)
            if apostrophe >= 0 and word[apostrophe + 1 :] in self.short:
                return end - len(word) + apostrophe + 1, self.short[word[apostrophe + 1 :]]
        return None
