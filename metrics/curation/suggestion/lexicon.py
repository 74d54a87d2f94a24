"""The words of the suggestion: the project's own tables and the cue words of the metrics, ready to be found."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from metrics.curation.suggestion.phrases import Phrases
from metrics.model import Kind, Label, Language, Metric, Model

_WEAK = 0.45
_LONGER = 0.3
_ANYTHING = "*?"
_TRADES = "@trades"


class Side(Enum):
    """Where a cue has to stand: anywhere, or right beside the figure (`_ a share`, `loss of _`)."""

    ANY = "any"
    BEFORE = "before"
    AFTER = "after"


class Cue(NamedTuple):
    """A cue word of a metric, or of a reason to set aside: ``weight`` grows with the words it has.

    ``then`` are the words that have to follow behind the figure: `into` in `put _ into`.
    """

    id: str
    weight: float
    side: Side = Side.ANY
    then: tuple[str, ...] = ()


class Counted(NamedTuple):
    """A metric that counts something; ``sure`` where the thing counted alone tells it."""

    id: str
    sure: bool


class AsideReason(Model):
    """Why a figure is no fact, and the words that show it; ``small`` where amounts may be those of people."""

    reason: Label
    small: bool = False
    kinds: tuple[Kind, ...]
    cues: dict[Language, tuple[str, ...]]


@cache
def words() -> dict[str, dict[str, frozenset[str]]]:
    """Return the word lists, by table and name, lower case with straight apostrophes."""
    return {
        table: {
            name: frozenset(word.replace("’", "'").lower() for word in entries)
            for name, entries in lists.items()
        }
        for table, lists in _read("words.toml").items()
    }


@cache
def asides() -> dict[str, AsideReason]:
    """Return the reasons to set a figure aside, by id."""
    return {key: AsideReason(**entry) for key, entry in _read("asides.toml").items()}


@cache
def phrases(table: str, name: str) -> Phrases[str]:
    """Return one word list as phrases to be found, each with itself as value."""
    return Phrases((phrase, phrase) for phrase in sorted(words()[table][name]))


class Vocabulary:
    """The metrics in one language: cue words, reasons to set aside, and things counted."""

    def __init__(self, metrics: Mapping[str, Metric], language: Language) -> None:
        self.metrics = metrics
        self.cues: Phrases[Cue] = Phrases(_cues(metrics, language))
        self.counted: Phrases[Counted] = Phrases(
            (noun.removesuffix("?"), Counted(metric.id, sure=not noun.endswith("?")))
            for metric in metrics.values()
            for entry in metric.counted.get(language, ())
            for noun in _nouns(entry)
            if noun != _ANYTHING
        )
        self.counts_anything = frozenset(
            metric.id
            for metric in metrics.values()
            if _ANYTHING in metric.counted.get(language, ())
        )
        self.kinds: dict[str, frozenset[Kind]] = {
            **{metric.id: frozenset(metric.kinds) for metric in metrics.values()},
            **{key: frozenset(aside.kinds) for key, aside in asides().items()},
        }
        self.trade_words = frozenset(
            word.rstrip("*?").lower()
            for metric in metrics.values()
            for table in (metric.cues, metric.counted)
            for phrase in table.get(language, ())
            if phrase[0] not in "*@" and (word := phrase.removeprefix("_ ").split()[0])
        )
        """Words that announce or count something, ordinary ones even with a capital."""


def _nouns(entry: str) -> Iterator[str]:
    """Yield what an entry of things counted stands for: itself, or the trades of people at work."""
    if entry.removesuffix("?") != _TRADES:
        yield entry
        return
    for trade in words()["cues"]["trades"]:
        yield trade + entry.removeprefix(_TRADES)


def _cues(metrics: Mapping[str, Metric], language: Language) -> Iterator[tuple[str, Cue]]:
    for metric in metrics.values():
        yield from _weighed(metric.id, metric.cues.get(language, ()), 1.0)
        yield from _weighed(metric.id, metric.weak.get(language, ()), _WEAK)
    for key, aside in asides().items():
        yield from _weighed(key, aside.cues.get(language, ()), 1.0)


def _weighed(key: str, cues: Iterable[str], weight: float) -> Iterator[tuple[str, Cue]]:
    for cue in cues:
        before, figure, behind = (part.strip() for part in cue.partition("_"))
        side = Side.ANY if not figure else Side.BEFORE if before else Side.AFTER
        weighed = weight * (1 + _LONGER * (len(cue.replace("_", "").split()) - 1))
        then = tuple(Phrases.words(behind)) if before else ()
        yield before or behind, Cue(key, weighed, side, then)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((files(__package__) / name).read_text(encoding="utf-8"))
