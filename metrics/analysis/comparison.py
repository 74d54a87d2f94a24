"""Companies side by side: what the articles say of each on every metric, and how many times as much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from metrics.datasets import dataset, lines
from metrics.derivation import FormulaError, derive
from metrics.model import Hedge, Kind, Quantity

PRODUCTS = frozenset(dataset("models").metrics)
"""Metrics of products: companies that share none are compared by their largest."""

_PRECISE = frozenset({Hedge.EXACT, Hedge.ABOUT, Hedge.ALMOST})
_COUNTED = frozenset({Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.DURATION, Kind.MEASURE})


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times as much one figure is as another; ``times`` keeps the bounds of both."""

    figure: Any
    reference: Any
    times: Quantity


@dataclass(frozen=True, slots=True)
class Line:
    """One metric: the facts of each company, and its ratios to the first company that has a figure.

    Like is compared with like: the companies themselves, or what both say of one subject. Figures
    without a single number, in two units, or with bounds that leave the ratio open, have none.
    """

    metric: str
    facts: dict[str, list[Any]]
    ratios: dict[str, list[Ratio]]

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
    figures = {company: latest for company, rows in facts.items() if (latest := _latest(rows))}
    ratios = {}
    if figures:
        reference, *others = figures
        for company in others:
            pairs = _pairs(metric, figures[company], figures[reference])
            ratios[company] = [ratio for pair in pairs if (ratio := _ratio(*pair))]
    return Line(metric, facts, {company: made for company, made in ratios.items() if made})


def _latest(rows: list[Any]) -> dict[str | None, Any]:
    """Return the latest figure with one number of each subject; of several on one day the first told."""
    figures: dict[str | None, Any] = {}
    for row in rows:
        if row.value is None or row.kind not in _COUNTED:
            continue
        known = figures.get(row.subject)
        if known is None or _day(row) > _day(known):
            figures[row.subject] = row
    return figures


def _day(row: Any) -> str:
    return row.period or str(row.published)


def _pairs(
    metric: str, figures: dict[str | None, Any], references: dict[str | None, Any]
) -> list[tuple[Any, Any]]:
    """Return figures with those they are compared to: of the whole company, or else of shared subjects."""
    if None in figures and None in references:
        return [(figures[None], references[None])]
    shared = [
        (row, references[subject]) for subject, row in figures.items() if subject in references
    ]
    if shared or metric not in PRODUCTS:
        return shared
    return [tuple(max(each.values(), key=lambda row: row.value) for each in (figures, references))]


def _ratio(figure: Any, reference: Any) -> Ratio | None:
    try:
        times = derive(
            "figure / reference",
            {"figure": _quantity(figure), "reference": _quantity(reference)},
            Kind.MULTIPLE,
        )
    except FormulaError:
        return None
    if times.hedge is Hedge.ABOUT and not {figure.hedge, reference.hedge} <= _PRECISE:
        return None
    return Ratio(figure, reference, times)


def _quantity(row: Any) -> Quantity:
    return Quantity(
        kind=row.kind, value=row.value, low=row.low, high=row.high, unit=row.unit, hedge=row.hedge
    )
