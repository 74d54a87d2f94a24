"""The figures worth a card: one of each dataset before a second of any, the newest article's first."""

from __future__ import annotations

import pandas as pd

from metrics.datasets import DATASETS
from metrics.model import Kind, Status

TELLING = (Kind.MONEY, Kind.COUNT, Kind.PERCENT)
"""Kinds that say something by themselves; a multiple or a length of time needs its reference."""

_PLACES = {metric: place for place, dataset in enumerate(DATASETS) for metric in dataset.metrics}


def headlines(table: pd.DataFrame, count: int = 6) -> pd.DataFrame:
    """Choose the lines that say most at a glance: numbers stated in an article, none derived."""
    told = table[
        table["kind"].isin(TELLING)
        & (table["status"] != Status.DERIVED)
        & (table["value"].notna() | table["low"].notna() | table["high"].notna())
    ]
    newest = told.sort_values("published", ascending=False, kind="stable")
    place = newest["metric"].map(_PLACES).fillna(len(DATASETS)).astype(int)
    turns = pd.DataFrame({"turn": place.groupby(place).cumcount(), "place": place})
    return newest.loc[turns.sort_values(["turn", "place"], kind="stable").index].head(count)
