"""Companies side by side: what the articles say of each on every metric, and how many times as much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd

from metrics.datasets import lines


@dataclass(frozen=True, slots=True)
class Line:
    """One metric: the facts of each company, and the ratio of its figure to the first company's that has one.

    ``ratios`` leaves out companies whose figure has no single number, or another unit. ``approximate``
    names those whose ratio rests on a figure that is hedged.
    """

    metric: str
    facts: dict[str, list[Any]]
    reference: str | None
    ratios: dict[str, Decimal]
    approximate: frozenset[str]

    @property
    def shared(self) -> int:
        """Of how many companies the articles say something on this metric."""
        return sum(bool(facts) for facts in self.facts.values())


def compare(table: pd.DataFrame, companies: Sequence[str]) -> list[Line]:
    """Line up companies on every metric that any of them has, those that most share first."""
    wanted = table[table["company"].isin(companies)]
    lines = [
        _line(str(metric), group, companies)
        for metric, group in wanted.groupby("metric", sort=False)
    ]
    return sorted(lines, key=lambda line: -line.shared)


def _line(metric: str, group: pd.DataFrame, companies: Sequence[str]) -> Line:
    facts: dict[str, list[Any]] = {company: [] for company in companies}
    for row in lines(group):
        facts[row.company].append(row)
    figures = {company: _figure(rows) for company, rows in facts.items()}
    known = {company: row for company, row in figures.items() if row is not None}
    reference = next(iter(known), None)
    ratios: dict[str, Decimal] = {}
    approximate = set()
    if reference is not None:
        base = known[reference]
        for company, row in known.items():
            if company == reference or not _comparable(row, base):
                continue
            ratios[company] = row.value / base.value
            if {row.hedge, base.hedge} != {"exact"}:
                approximate.add(company)
    return Line(metric, facts, reference, ratios, frozenset(approximate))


def _figure(rows: list[Any]) -> Any | None:
    """Return the latest figure with one number; of several on one day the first that is told."""
    numbers = [row for row in rows if row.value is not None and row.value != 0]
    return max(numbers, key=lambda row: row.period or str(row.published), default=None)


def _comparable(one: Any, other: Any) -> bool:
    return bool(one.kind == other.kind and (one.kind == "count" or one.unit == other.unit))
