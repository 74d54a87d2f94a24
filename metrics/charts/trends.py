"""One metric over time: a line for each company or subject, its points marked, its name at its end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from html import escape
from math import log10
from typing import Any

from metrics.charts import scales
from metrics.charts.canvas import SIZE, Panel
from metrics.charts.look import Look
from metrics.charts.marks import Entity, Mark, label
from metrics.charts.palette import faint
from metrics.charts.rows import fill, pointed, shape

LEAST_POINTS = 3
HEIGHT = 240
LONGEST = 14
APART = 17.0
NAMES, TICKS = 0.34, 0.13
"""The shares of the width kept for names and ticks, so that none is cut on a narrow page."""


def is_story(marks: Sequence[Mark]) -> bool:
    """Say whether a line tells more than rows: some entity has three days or more."""
    days = defaultdict(set)
    for mark in marks:
        days[mark.entity].add(mark.day())
    return any(len(own) >= LEAST_POINTS for own in days.values())


def panel(heading: str, marks: Sequence[Mark], look: Look) -> Panel:
    """Draw marks of one unit as lines over time."""
    stories: dict[Entity, list[Mark]] = defaultdict(list)
    for mark in sorted(marks, key=lambda mark: (mark.day(), mark.high)):
        stories[mark.entity].append(mark)
    across = _time(marks, look)
    up = _size(marks, look)
    traces: list[dict[str, Any]] = []
    for story in stories.values():
        traces += _line(story, look)
    ends = [story[-1] for story in stories.values()]
    traces.append(_names(ends, up, look))
    return Panel(
        heading,
        1,
        across,
        traces,
        y=up,
        tall=HEIGHT,
        hover="closest",
        wide=scales.is_wide(list(marks)),
    )


def _line(story: list[Mark], look: Look) -> list[dict[str, Any]]:
    own = look.colour(story[0].row.company)
    spans = [
        {
            "type": "scatter",
            "mode": "lines",
            "x": [mark.middle()] * 2,
            "y": [mark.low, mark.high],
            "line": {"color": faint(own, 0.4), "width": 6},
            "hoverinfo": "skip",
        }
        for mark in story
        if mark.is_range
    ]
    line = {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [mark.middle() for mark in story],
        "y": [mark.high for mark in story],
        "line": {"color": own, "width": 2},
        "marker": {
            "size": 9,
            "opacity": 1,
            "symbol": [shape(mark, ("triangle-up", "triangle-down")) for mark in story],
            "color": [fill(mark, own) for mark in story],
            "line": {"color": own, "width": 1.5},
        },
        "cliponaxis": False,
        **pointed(story, look),
    }
    return [*spans, line]


def _time(marks: Sequence[Mark], look: Look) -> dict[str, Any]:
    days = [mark.middle() for mark in marks]
    axis = scales.days(min(days), max(days), look, inside=True)
    low, high = axis["range"]
    span = (high - low) / (1 - NAMES - TICKS)
    return {**axis, "range": [low - TICKS * span, high + NAMES * span], "showgrid": False}


def _size(marks: Sequence[Mark], look: Look) -> dict[str, Any]:
    on_log = scales.is_log(list(marks), look)
    axis = (scales.logarithmic if on_log else scales.linear)(list(marks), look)
    low, high = axis["range"]
    return {
        "visible": True,
        "fixedrange": True,
        "zeroline": False,
        "gridcolor": look.theme.grid,
        "tickfont": {"color": look.theme.muted, "size": SIZE - 1},
        "ticklabelposition": "inside top",
        "side": "left",
        **axis,
        "range": [low, high + 0.06 * (high - low)],
    }


def _names(ends: list[Mark], up: dict[str, Any], look: Look) -> dict[str, Any]:
    """Write each line's name and last value at its end, moved apart where two would touch."""
    low, high = up["range"]
    scale = (high - low) / HEIGHT
    on_log = up.get("type") == "log"
    placed = sorted(ends, key=lambda mark: mark.high)
    heights = [log10(mark.high) if on_log else mark.high for mark in placed]
    for index in range(1, len(heights)):
        heights[index] = max(heights[index], heights[index - 1] + APART * scale)
    over = heights[-1] - high if heights else 0.0
    if over > 0:
        heights = [max(low, height - over) for height in heights]
    return {
        "type": "scatter",
        "mode": "text",
        "x": [mark.middle() for mark in placed],
        "y": [10**height if on_log else height for height in heights],
        "text": [_name(mark, look) for mark in placed],
        "textposition": "middle right",
        "textfont": {"color": look.theme.ink, "size": SIZE},
        "unselected": {"textfont": {"color": look.theme.ink}},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _name(mark: Mark, look: Look) -> str:
    text = mark.row.subject or look.company(mark.row.company)
    if len(text) > LONGEST:
        text = text[: LONGEST - 1] + "…"
    own = look.colour(mark.row.company)
    name = escape(text, quote=False)
    return f'  <span style="color:{own}">●</span> {name} <b>{escape(label(mark, look), quote=False)}</b>'
