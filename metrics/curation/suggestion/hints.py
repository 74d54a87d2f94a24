"""What a word tells of the name beside it."""

from __future__ import annotations

from typing import NamedTuple

from metrics.curation.suggestion.names import Nature

Hint = tuple[Nature, float]
"""What a name may name, and how much speaks for it."""

NATURES = (
    ("people", Nature.PERSON),
    ("investors", Nature.INVESTOR),
    ("analysts", Nature.ANALYST),
    ("areas", Nature.PLACE),
    ("bodies", Nature.INSTITUTION),
    ("products", Nature.PRODUCT),
    ("roles", Nature.COMPANY),
    ("peers", Nature.COMPANY),
)
"""Nouns in apposition, each with what they tell of the name beside them."""


class Run(NamedTuple):
    """A capitalised name at words ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    name: str
