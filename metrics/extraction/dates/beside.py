"""The text on either side of a date."""

from __future__ import annotations

import re
from typing import NamedTuple

from metrics.extraction.lexicon.date_words import DateWords

_RIGHT = re.compile(r" ?([^\W_]+|[%$€£¥°])")
_LEFT = re.compile(r"([^\W\d_]+?)('s|s'|)\Z")
_PLURAL = re.compile(r"\w{3,}[sx]\Z")
_ENDS = re.compile(r"[.!?;] |\n")
_STUCK_BEFORE = frozenset("$€£¥#@_+&=\\~")
_STUCK_BEHIND = frozenset("$€£¥%°@_+=\\")
_REACH = 24


class Word(NamedTuple):
    """A word as written, its possessive ending apart."""

    text: str
    possessive: str
    start: int


class Beside:
    """What stands beside the dates of one text."""

    def __init__(self, text: str, lower: str, words: DateWords) -> None:
        self.text = text
        self.lower = lower
        self.words = words

    def left(self, start: int) -> Word | None:
        """Return the word in front, if nothing but a space lies between."""
        text = self.text
        if text[start - 1 : start] != " ":
            return None
        begin = max(text.rfind(" ", max(0, start - _REACH), start - 1) + 1, start - _REACH, 0)
        match = _LEFT.search(text[begin : start - 1])
        return Word(match[1], match[2], begin + match.start()) if match else None

    def right(self, end: int) -> str:
        """Return the word or sign behind, if nothing but a space lies between."""
        match = _RIGHT.match(self.text, end)
        return match[1] if match else ""

    def endswith(self, phrases: tuple[str, ...], start: int) -> bool:
        """Whether one of the phrases stands in front."""
        return self.lower.endswith(phrases, max(0, start - _REACH), start)

    def opens_sentence(self, start: int) -> bool:
        """Whether a sentence begins at ``start``."""
        before = self.lower[max(0, start - 4) : start].rstrip(" \"'(-")
        return start == 0 or not before or before[-1] in ".!?\n:"

    def named(self, start: int) -> bool:
        """Whether a word with a capital, and no possessive, stands in front within the sentence."""
        word = self.left(start)
        return (
            word is not None
            and word.text[0].isupper()
            and not word.possessive
            and not self.opens_sentence(word.start)
        )

    def ends_between(self, end: int, start: int) -> int:
        """Return how many sentences, or halves of one, end between the two places."""
        return len(_ENDS.findall(self.lower, end, start))

    def glued(self, start: int, end: int) -> bool:
        """Whether the words are part of a longer one: a version, an amount, an address."""
        text = self.text
        before = text[start - 1 : start]
        if before and (before.isalnum() or before in _STUCK_BEFORE):
            return True
        further = text[max(start - 2, 0) : start - 1]
        if (before in {".", ","} and further.isdigit()) or (
            before in {"-", "/"} and further.isalnum()
        ):
            return True
        after = text[end : end + 2]
        return bool(after) and (
            after[0].isalnum()
            or after[0] in _STUCK_BEHIND
            or (after[0] in ".,:/-" and after[1:].isdigit())
        )

    def counted(self, word: str) -> bool:
        """Whether the word, which stands behind a number, is what it counts."""
        lower = word.lower()
        return (
            bool(_PLURAL.match(word))
            and word[0].islower()
            and lower not in self.words.function_words
            and lower not in self.words.year_nouns
        )

    def scales(self, word: str) -> bool:
        """Whether the word makes an amount of the number in front: `million`, `%`."""
        return bool(word) and word.lower().startswith(self.words.not_behind)

    def described(self, word: Word | None) -> bool:
        """Whether the word is one that a year behind it describes, or that leads to one."""
        if word is None:
            return False
        if self.words.relation_first:
            return bool(word.possessive) or word.text.lower() in self.words.articles
        return bool(_PLURAL.match(word.text.lower() + word.possessive))
