"""What is right: the labelled articles, and the measures that compare what a reader finds with them.

Found and labelled figures are matched one to one, in order. What a match needs depends on the measure:

    span + kind   same start, end and kind
    value         overlap, same kind, same value (bounds where there is no value; both days of a date)
    typed         overlap, same kind, value, low, high, unit, hedge and both days
    exact         typed, and same start and end
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

from metrics.extraction.figure import Figure
from metrics.model import Hedge, Kind, Mention

SETS = {name: Path(__file__).parent / name for name in ("corpus", "further", "heldout")}
"""Where the rules grew, where they grew further, and the articles that no rule was made for."""
TOLERANCE = Decimal("1e-9")


class Spanned(Protocol):
    """Anything with a place in a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


Of = TypeVar("Of", bound=Spanned)

Same = Callable[[Figure, Figure], bool]
"""Whether a found figure is right, given the labelled one."""


class Labelled(NamedTuple):
    """A labelled article: its figures, and the facts that some of them state."""

    id: str
    language: str
    published: date
    title: str
    text: str
    figures: tuple[Figure, ...]
    facts: tuple[dict[str, Any], ...]

    @property
    def is_seed(self) -> bool:
        """Whether it is the article that the project ships."""
        return self.id.startswith("seed-")


def labelled_articles(folder: Path = SETS["corpus"]) -> list[Labelled]:
    """Return every labelled article of a folder, by id."""
    return [_article(json.loads(path.read_text("utf-8"))) for path in sorted(folder.glob("*.json"))]


def _article(entry: dict[str, Any]) -> Labelled:
    return Labelled(
        id=entry["id"],
        language=entry["lang"],
        published=date.fromisoformat(entry["published"]),
        title=entry["title"],
        text=entry["text"],
        figures=tuple(map(_figure, entry["mentions"])),
        facts=tuple(entry["facts"]),
    )


def _figure(entry: dict[str, Any]) -> Figure:
    def number(name: str) -> Decimal | None:
        return None if entry[name] is None else Decimal(entry[name])

    def day(name: str) -> date | None:
        return None if entry[name] is None else date.fromisoformat(entry[name])

    return Figure(
        entry["start"],
        entry["end"],
        Kind(entry["kind"]),
        number("value"),
        number("low"),
        number("high"),
        entry["unit"],
        Hedge(entry["hedge"]),
        day("start_date"),
        day("end_date"),
    )


def figure_of(mention: Mention) -> Figure:
    """Return a mention of the reader as the plain figure that the measures compare."""
    q = mention.quantity
    return Figure(
        mention.start,
        mention.end,
        q.kind,
        q.value,
        q.low,
        q.high,
        q.unit,
        q.hedge,
        q.start_date,
        q.end_date,
    )


def overlap(found: Spanned, label: Spanned) -> bool:
    return found.start < label.end and label.start < found.end


def same_number(a: Decimal | None, b: Decimal | None) -> bool:
    """Whether two numbers are equal within one part in a thousand million, or both open."""
    if a is None or b is None:
        return a is b
    return abs(a - b) <= TOLERANCE * max(abs(a), abs(b))


def same_bounds(found: Figure, label: Figure) -> bool:
    return same_number(found.low, label.low) and same_number(found.high, label.high)


def same_unit(found: Figure, label: Figure) -> bool:
    """Whether the units agree; of counts, one may begin with the other, and an unlabelled one is free."""
    if label.kind is not Kind.COUNT or not found.unit or not label.unit:
        return found.unit == label.unit or (label.kind is Kind.COUNT and not label.unit)
    return found.unit.startswith(label.unit) or label.unit.startswith(found.unit)


def span_and_kind(found: Figure, label: Figure) -> bool:
    return found[:3] == label[:3]


def value(found: Figure, label: Figure) -> bool:
    if not overlap(found, label) or found.kind is not label.kind:
        return False
    if label.kind is Kind.DATE:
        return (found.start_date, found.end_date) == (label.start_date, label.end_date)
    return same_number(found.value, label.value) and (
        label.value is not None or same_bounds(found, label)
    )


def typed(found: Figure, label: Figure) -> bool:
    return (
        value(found, label)
        and same_bounds(found, label)
        and same_unit(found, label)
        and found.hedge is label.hedge
    )


def exact(found: Figure, label: Figure) -> bool:
    return typed(found, label) and span_and_kind(found, label)


MEASURES: dict[str, Same] = {
    "span + kind": span_and_kind,
    "value": value,
    "typed": typed,
    "exact": exact,
}


class Score(NamedTuple):
    """How many figures are right, how many were found, and how many there are."""

    right: int
    found: int
    labelled: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.labelled if self.labelled else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both; 1 where there is nothing and nothing is found."""
        total = self.found + self.labelled
        return 2 * self.right / total if total else 1.0


class Reading(NamedTuple):
    """What a reader found in an article, in the order of the text."""

    article: Labelled
    found: list[Figure]


def score(readings: Iterable[Reading], same: Same, kind: Kind | None = None) -> Score:
    """Add up the score of a measure over readings: of one kind, or of all."""
    right = found = labelled = 0
    for reading in readings:
        ours = [f for f in reading.found if kind in {None, f.kind}]
        labels = [f for f in reading.article.figures if kind in {None, f.kind}]
        right += len(pairs(ours, labels, same))
        found += len(ours)
        labelled += len(labels)
    return Score(right, found, labelled)


def pairs(
    found: Sequence[Of], labels: Sequence[Of], same: Callable[[Of, Of], bool]
) -> list[tuple[Of, Of]]:
    """Match found and labelled figures, or claims, one to one, in order: as many pairs as there can be."""
    # best[i][j] counts the pairs among the figures from found[i] and labels[j] on.
    best = [[0] * (len(labels) + 1) for _ in range(len(found) + 1)]
    for i in range(len(found) - 1, -1, -1):
        for j in range(len(labels) - 1, -1, -1):
            paired = 1 + best[i + 1][j + 1] if same(found[i], labels[j]) else 0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    matched = []
    i = j = 0
    while i < len(found) and j < len(labels):
        if same(found[i], labels[j]) and best[i][j] == 1 + best[i + 1][j + 1]:
            matched.append((found[i], labels[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return matched


def folded(name: str) -> str:
    """Return a name without case and accents, for comparing."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold().strip()
