"""Which lines of a frame a chart has room for. What is left out is counted, and said under the title."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from metrics.charts.marks import EVENTS
from metrics.model import Kind

ROOM = 12
LEAST_ROOM = 4
MOST_SERIES = 6
MOST_POINTS = 60
STORY = 3
SERIES = ["company", "subject", "metric", "unit"]


@dataclass(frozen=True, slots=True)
class Selection:
    """The lines to draw, how many there were with something to draw, and how many only repeat another."""

    frame: pd.DataFrame
    total: int
    repeated: int = 0

    @property
    def left_out(self) -> int:
        return self.total - len(self.frame)


def selected(frame: pd.DataFrame, room: int = ROOM) -> Selection:
    """Keep the lines that a chart has room for.

    What several articles say alike is kept once. All lines where they fit; else the latest of each series, and of those the largest of each metric.
    """
    frame = frame.reset_index(drop=True)
    numbers = frame["value"].notna() | frame["low"].notna() | frame["high"].notna()
    events = (frame["kind"].isna() & frame["metric"].isin(EVENTS)) | (frame["kind"] == Kind.DATE)
    numbered = frame[(numbers | events).to_numpy(bool)]
    said = len(numbered)
    numbered = numbered.drop_duplicates([*SERIES, "period", "value", "low", "high", "hedge"])
    repeated = said - len(numbered)
    metrics = numbered["metric"].nunique()
    room = max(LEAST_ROOM, room // max(metrics, 1))
    if numbered.empty or numbered["metric"].value_counts().max() <= room:
        return Selection(numbered, len(numbered), repeated)
    order = pd.DataFrame(
        {
            "day": _days(numbered),
            "size": _sizes(numbered),
            "metric": numbered["metric"],
            "series": _keys(numbered),
        },
        index=numbered.index,
    )
    kept = [index for _, own in order.groupby("metric") for index in _largest(own, room)]
    return Selection(numbered.loc[sorted(kept)], len(numbered), repeated)


def _largest(order: pd.DataFrame, room: int) -> list[int]:
    """Choose the lines of one metric: whole series where they tell a story, else the latest of each."""
    latest = order[order["day"] == order.groupby("series")["day"].transform("max")]
    latest = latest.sort_values("size", ascending=False, kind="stable")
    if order.groupby("series")["day"].nunique().max() < STORY:
        return list(latest.head(room).index)
    leading = list(dict.fromkeys(latest["series"]))[:MOST_SERIES]
    chosen = order[order["series"].isin(leading)]
    return list(chosen.sort_values("day").groupby("series").tail(MOST_POINTS).index)


def _keys(frame: pd.DataFrame) -> pd.Series:
    return pd.Series(list(zip(*(frame[name] for name in SERIES), strict=True)), frame.index)


def _sizes(frame: pd.DataFrame) -> pd.Series:
    sizes = frame["value"].fillna(frame["high"]).fillna(frame["low"])
    return sizes.astype(float)


def _days(frame: pd.DataFrame) -> pd.Series:
    return pd.Series(
        [
            period[-10:] if period and not period.endswith("/") else published.isoformat()
            for period, published in zip(frame["period"], frame["published"], strict=True)
        ],
        frame.index,
    )
