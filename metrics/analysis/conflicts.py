"""Facts that disagree: two articles, the same company, metric, subject and period, another value."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pandas as pd

from metrics.datasets import lines

MOST = 20


def conflicts(table: pd.DataFrame) -> list[tuple[Any, Any]]:
    """Return the pairs of lines that disagree, at most a few."""
    stated = table[table["value"].notna() & table["derived_from"].isna()]
    found: list[tuple[Any, Any]] = []
    same = ["company", "metric", "subject", "period", "kind"]
    for _, group in stated.groupby(same, dropna=False, sort=False):
        if len(set(group["article"])) == 1:
            continue
        for one, other in combinations(lines(group), 2):
            if one.article != other.article and _apart(one, other):
                found.append((one, other))
                if len(found) == MOST:
                    return found
    return found


def _apart(one: Any, other: Any) -> bool:
    if one.kind == "money" and one.unit != other.unit:
        return False
    return bool(
        one.value != other.value and not _within(one.value, other) and not _within(other.value, one)
    )


def _within(value: Any, bounds: Any) -> bool:
    """Tell whether a value fits the bounds that another figure leaves open; an exact one leaves none."""
    if bounds.hedge in {"exact", "between"}:
        return bool(bounds.low is not None and bounds.low <= value <= (bounds.high or value))
    return (bounds.low is None or bounds.low <= value) and (
        bounds.high is None or value <= bounds.high
    )
