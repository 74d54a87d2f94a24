"""Facts that disagree: two articles, the same company, metric, subject and period, another value."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pandas as pd

from metrics.datasets import disagree, lines

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
            if disagree(one, other):
                found.append((one, other))
                if len(found) == MOST:
                    return found
    return found
