"""Fixed phrases, looked up at the place where they may begin or end: one dictionary look each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")

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

    def at(self, text: str, position: int) -> tuple[int, T] | None:
        """Return the end and the meaning of the longest phrase that begins here."""
        match = WORD.match(text, position)
        if not match:
            return None
        return self.of(match[0], text, position)

    def of(self, first: str, text: str, position: int) -> tuple[int, T] | None:
        """As `at`, for those who know the first word already."""
        for phrase, meaning in self.table.get(first, ()):
            if text.startswith(phrase, position):
                end = position + len(phrase)
                if not (text[end : end + 1].isalpha() and phrase[-1].isalpha()):
                    return end, meaning
        return None


class Before(Generic[T]):
    """Phrases that are found by their last word, or last two where the last is a small one."""

    _SMALL = frozenset("de d' du des à au aux of than to les le la l' the a an".split())
    _WINDOW = 40

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self.table: dict[str, list[tuple[str, T]]] = {}
        for phrase, meaning in entries:
            self.table.setdefault(self._key(phrase), []).append((phrase, meaning))
        for found in self.table.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def _key(self, text: str) -> str:
        last = _last_word(text)
        if last in self._SMALL and len(last) < len(text):
            return f"{_last_word(text[: len(text) - len(last)].rstrip())} {last}"
        return last

    def ending(self, text: str, end: int) -> tuple[int, T] | None:
        """Return the start and the meaning of the longest phrase that ends right before ``end``."""
        window = text[max(0, end - self._WINDOW) : end]
        if window[-1:] == " ":
            window = window[:-1]
            end -= 1
        key = self._key(window)
        for phrase, meaning in self.table.get(key, ()):
            if _ends(window, phrase):
                return end - len(phrase), meaning
        if " " in key:
            for phrase, meaning in self.table.get(key.rpartition(" ")[2], ()):
                if _ends(window, phrase):
                    return end - len(phrase), meaning
        return None


def _ends(window: str, phrase: str) -> bool:
    rest = len(window) - len(phrase)
    if not window.endswith(phrase):
        return False
    return rest == 0 or not (window[rest - 1].isalnum() and phrase[0].isalpha())


def _last_word(text: str) -> str:
    """The word that a text ends with; an elided one (`d'`) keeps its apostrophe."""
    end = len(text)
    start = end - 1 if text.endswith("'") else end
    while start and (text[start - 1].isalpha() or text[start - 1] in "-°.+~≈<>±≤≥"):
        start -= 1
    return text[start:end]
