"""Which language a text is in, told by its commonest words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from metrics.extraction.lexicon.common import COMMON
from metrics.model import LANGUAGES, Language

_SAMPLE = 20_000
"""So many characters of a text are looked at."""

_LEAST_SHARE = 0.12
"""In running prose a third of all words are common ones; a list of names has next to none."""

_WORD = re.compile(r"[^\W\d_]+")


def detect(text: str) -> Language:
    """Return the likelier of the languages that are read; English where nothing tells."""
    counted = _counted(_words(text), LANGUAGES)
    return max(reversed(LANGUAGES), key=counted.__getitem__)


def language_of(text: str) -> Language | None:
    """Return the language of a text, or ``None`` where it is not clearly one of those that are read."""
    words = _words(text)
    counted = _counted(words, COMMON)
    likeliest = max(LANGUAGES, key=counted.__getitem__)
    rival = max(count for language, count in counted.items() if language != likeliest)
    clear = counted[likeliest] > rival and counted[likeliest] >= _LEAST_SHARE * len(words)
    return likeliest if clear else None


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_SAMPLE].lower())


def _counted(words: Sequence[str], languages: Iterable[str]) -> dict[str, int]:
    """Count by language how many of the words are common in it."""
    return {language: sum(word in COMMON[language] for word in words) for language in languages}
