"""Which language a text is in, told by its most frequent small words."""

from __future__ import annotations

import re

from metrics.extraction.lexicon import LANGUAGES, lexicon
from metrics.model import Language

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+'?")


def detect(text: str) -> Language:
    """Return the language whose stop words the text holds most of; English where none are found."""
    words = _WORD.findall(text[:_SAMPLE].lower().replace("’", "'"))
    known = {language: lexicon(language).stop_words for language in LANGUAGES}
    counted = {language: sum(word in stops for word in words) for language, stops in known.items()}
    return max(reversed(LANGUAGES), key=lambda language: counted[language])
