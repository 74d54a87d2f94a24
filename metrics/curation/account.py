"""The account of an article: what became of each of its mentions. Nothing is dropped in silence."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from metrics.model import Label, Mention, Model


class Outcome(StrEnum):
    """What became of a mention."""

    FACT = "fact"
    SERVES = "serves"
    ASIDE = "aside"
    OPEN = "open"


class Accounted(Model):
    """One mention with what became of it: the ids of the facts it states or serves, or why it is set aside."""

    mention: Mention
    facts: tuple[str, ...] = ()
    serves: tuple[str, ...] = ()
    aside: Label | None = None

    @property
    def outcome(self) -> Outcome:
        if self.facts:
            return Outcome.FACT
        if self.serves:
            return Outcome.SERVES
        return Outcome.ASIDE if self.aside else Outcome.OPEN


class Account(Model):
    """The mentions of an article in the order of the text, each with its outcome."""

    entries: tuple[Accounted, ...]

    def count(self) -> Counter[Outcome]:
        """Count the mentions by outcome."""
        return Counter(entry.outcome for entry in self.entries)

    @property
    def open(self) -> tuple[Accounted, ...]:
        """The mentions that are not accounted for."""
        return tuple(entry for entry in self.entries if entry.outcome is Outcome.OPEN)
