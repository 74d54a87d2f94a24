"""Which language a text is in, by its commonest words."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import cast, get_args

from metrics.model import Language

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE_CHARACTERS = 20_000
_LEAST_SHARE = 0.12
"""In running prose a third of all words are common ones; a list of names has next to none."""


@cache
def _common_words() -> dict[str, frozenset[str]]:
    table = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
    return {language: frozenset(words.split()) for language, words in table.items()}


def language_of(text: str) -> Language | None:
    """Return the language of a text, or ``None`` where it is not clearly French or English."""
    words = _WORD.findall(text[:_SAMPLE_CHARACTERS].lower())
    if not words:
        return None
    found = {
        language: sum(word in common for word in words)
        for language, common in _common_words().items()
    }
    ranked = sorted(found, key=found.__getitem__, reverse=True)
    best, second = ranked[0], ranked[1]
    if best not in get_args(Language) or found[best] == found[second]:
        return None
    return cast("Language", best) if found[best] >= _LEAST_SHARE * len(words) else None
