"""Which lines of a frame a chart has room for. What is left out is counted, and said under the title.

The lines of a large library pass here one by one, in plain Python: several times faster than with pandas,
whose grouping pays off for numbers only.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import pandas as pd

from metrics.charts.marks import EVENTS
from metrics.model import Kind

ROOM = 12
LEAST_ROOM = 4
MOST_SERIES = 6
MOST_POINTS = 60
STORY = 3
SERIES = ("company", "subject", "metric", "unit")
FIGURE = ("period", "kind", "value", "low", "high", "hedge")

Series = dict[tuple[object, ...], list[int]]


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

    What several articles say alike is kept once. All lines where they fit; else the latest of each series,
    and of those the largest of each metric.
    """
    metrics, repeated = _series(frame)
    total = sum(len(places) for series in metrics.values() for places in series.values())
    room = max(LEAST_ROOM, room // max(len(metrics), 1))
    kept = [place for series in metrics.values() for place in _fitting(frame, series, room)]
    return Selection(frame.iloc[sorted(kept)], total, repeated)


def _series(frame: pd.DataFrame) -> tuple[dict[str, Series], int]:
    """Give the places of the lines that can be drawn, by metric and series, and the number of repetitions."""
    metrics: dict[str, Series] = defaultdict(lambda: defaultdict(list))
    seen: set[tuple[tuple[object, ...], tuple[object, ...]]] = set()
    repeated = 0
    keys = zip(*(frame[name].tolist() for name in SERIES), strict=True)
    figures = zip(*(frame[name].tolist() for name in FIGURE), strict=True)
    for place, (key, figure) in enumerate(zip(keys, figures, strict=True)):
        metric = key[2]
        _, kind, value, low, high, _ = figure
        if value is None and low is None and high is None:
            is_event = kind == Kind.DATE or (kind is None and metric in EVENTS)
            if not is_event:
                continue
        if (key, figure) in seen:
            repeated += 1
            continue
        seen.add((key, figure))
        metrics[metric][key].append(place)
    return metrics, repeated


def _fitting(frame: pd.DataFrame, series: Series, room: int) -> list[int]:
    """Choose the lines of one metric: whole series where they tell a story, else the latest of each."""
    everything = [place for places in series.values() for place in places]
    if len(everything) <= room:
        return everything
    days, sizes = _days(frame, everything), _sizes(frame, everything)
    latest: dict[int, tuple[object, ...]] = {}
    for key, places in series.items():
        newest = max(days[place] for place in places)
        latest |= {place: key for place in places if days[place] == newest}
    ranked = sorted(latest, key=lambda place: -sizes[place])
    if all(len({days[place] for place in places}) < STORY for places in series.values()):
        return ranked[:room]
    leading = list(dict.fromkeys(latest[place] for place in ranked))[:MOST_SERIES]
    return [
        place
        for key in leading
        for place in sorted(series[key], key=days.__getitem__)[-MOST_POINTS:]
    ]


def _sizes(frame: pd.DataFrame, places: list[int]) -> dict[int, float]:
    value, high, low = (frame[name].tolist() for name in ("value", "high", "low"))
    return {
        place: float(next((n for n in (value[place], high[place], low[place]) if n is not None), 0))
        for place in places
    }


def _days(frame: pd.DataFrame, places: list[int]) -> dict[int, str]:
    period, published = (frame[name].tolist() for name in ("period", "published"))
    return {place: _day(period[place], published[place]) for place in places}


def _day(period: str | None, published: date) -> str:
    return period[-10:] if period and not period.endswith("/") else published.isoformat()
