"""One module a language: the words that its figures are written with."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from metrics.extraction.lexicon.lexicon import Lexicon
from metrics.model import Language

__all__ = ["Lexicon", "lexicon"]


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the words of a language, loaded when first asked for."""
    module = import_module(f"{__name__}.{language}")
    loaded: Lexicon = module.LEXICON
    return loaded
