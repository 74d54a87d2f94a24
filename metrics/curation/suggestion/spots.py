"""Mentions as they stand in the words of an article, and the scores that speak for what they measure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from metrics.model import Kind, Mention

COMPANY_MONEY = Decimal(50_000)
"""Below this an amount is rather what a customer pays than the money of a company."""

_ENOUGH = 0.38
"""A choice with less than this is none."""
_MORE_CUES = 0.25
_SHOWN = 3

Scores = dict[str, list[tuple[float, str]]]
"""For each metric and each reason to set aside, how much each word speaks for it."""


class Choice(NamedTuple):
    """A metric or a reason to set aside, with the words that speak for it; for a growth, what grew.

    ``rival`` is the score of what else was most spoken for.
    """

    id: str
    score: float = _ENOUGH
    cues: tuple[str, ...] = ()
    grown: str | None = None
    rival: float = 0.0


class Spot(NamedTuple):
    """A mention and the words that it takes, ``last`` exclusive."""

    mention: Mention
    first: int
    last: int
    sentence: int

    @property
    def kind(self) -> Kind:
        return self.mention.quantity.kind

    @property
    def unit(self) -> str:
        return self.mention.quantity.unit or ""

    @property
    def names_unit(self) -> bool:
        """Whether the unit stands in the figure, and is not only understood from before."""
        return bool(self.unit) and self.unit.lower() in self.mention.exact.lower()

    @property
    def size(self) -> Decimal | None:
        """The value without its sign, or a bound where there is no value."""
        quantity = self.mention.quantity
        value = quantity.value or quantity.high or quantity.low
        return None if value is None else abs(value)

    @property
    def is_small(self) -> bool:
        """Whether it is an amount that a customer pays, not the money of a company."""
        return self.kind is Kind.MONEY and self.size is not None and self.size < COMPANY_MONEY


def by_sentence(spots: Iterable[Spot]) -> Mapping[int, list[Spot]]:
    """Return the spots of each sentence, in order."""
    found: dict[int, list[Spot]] = defaultdict(list)
    for spot in spots:
        found[spot.sentence].append(spot)
    return found


def best(scores: Scores) -> Choice | None:
    """Return what most speaks for, if that is enough. One strong word counts more than many weak ones."""
    found: Choice | None = None
    rival = 0.0
    for key, entries in scores.items():
        ranked = sorted(entries, key=lambda entry: entry[0], reverse=True)
        score = sum(value * (_MORE_CUES if place else 1) for place, (value, _) in enumerate(ranked))
        if found is None or score > found.score:
            rival = found.score if found else 0.0
            words = dict.fromkeys(word for _, word in ranked if word)
            found = Choice(key, score, tuple(words)[:_SHOWN])
        else:
            rival = max(rival, score)
    return found._replace(rival=rival) if found and found.score >= _ENOUGH else None
