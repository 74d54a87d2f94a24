"""One line a fact: bars from zero, or dots with lead lines on a logarithmic axis, labelled above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from metrics.charts import scales
from metrics.charts.canvas import Panel, labels, lines, shade
from metrics.charts.hover import hover
from metrics.charts.marks import Mark
from metrics.charts.palette import faint
from metrics.charts.view import View
from metrics.model import Status

CLEAR = "rgba(0,0,0,0)"
LABEL = -0.3
BAR = 0.14
THICK = 0.36
DOT = 13
LIGHTER = frozenset({Status.CLAIMED, Status.ESTIMATED})


def panel(heading: str, rows: Sequence[tuple[str, Mark | None]], view: View) -> Panel:
    """Draw labelled marks as one panel; a row without a mark is a gap that its label explains."""
    drawn = [(mark, index + BAR) for index, (_, mark) in enumerate(rows) if mark is not None]
    if not drawn:
        axis: dict[str, Any] = {"range": [0, 1], "showticklabels": False, "showgrid": False}
        traces = []
    elif scales.is_log([mark for mark, _ in drawn], view):
        axis = scales.logarithmic([mark for mark, _ in drawn], view)
        traces = _dots(drawn, scales.start(axis), view)
    else:
        axis = scales.linear([mark for mark, _ in drawn], view)
        traces = _bars(drawn, view)
    at = [index + LABEL for index in range(len(rows))]
    traces.append(labels([text for text, _ in rows], at, scales.start(axis), view))
    return Panel(heading, len(rows), axis, traces)


def pointed(marks: Sequence[Mark], view: View) -> dict[str, Any]:
    """Give what every trace of marks carries: the id of the fact, and the text shown on hover."""
    return {
        "customdata": [[mark.fact, hover(mark.row, view, mark)] for mark in marks],
        "hovertemplate": "%{customdata[1]}<extra></extra>",
    }


def _bars(drawn: list[tuple[Mark, float]], view: View) -> list[dict[str, Any]]:
    marks = [mark for mark, _ in drawn]
    colours = [view.colour(mark.row.company) for mark in marks]
    fills, outlines = zip(
        *(_bar_style(mark, own) for mark, own in zip(marks, colours, strict=True)), strict=True
    )
    style: dict[str, Any] = {"color": fills, "line": {"color": colours, "width": outlines}}
    if any(mark.sureness is Status.RUMOURED for mark in marks):
        style["pattern"] = {
            "shape": ["/" if mark.sureness is Status.RUMOURED else "" for mark in marks],
            "fgcolor": colours,
            "bgcolor": fills,
            "size": 6,
            "solidity": 0.4,
        }
    bar = {
        "type": "bar",
        "orientation": "h",
        "y": [y for _, y in drawn],
        "x": [mark.high - mark.low if mark.is_range else mark.high for mark in marks],
        "base": [mark.low if mark.is_range else 0 for mark in marks],
        "width": THICK,
        "marker": style,
        **pointed(marks, view),
    }
    ranges = [
        (mark, y, own) for (mark, y), own in zip(drawn, colours, strict=True) if mark.is_range
    ]
    lead = lines(
        [(0, mark.low, y) for mark, y, _ in ranges], [faint(own, 0.6) for *_, own in ranges], 1.5
    )
    return [*lead, bar, *_caps(drawn, colours)]


def _bar_style(mark: Mark, own: str) -> tuple[str, float]:
    if mark.sureness is Status.RUMOURED:
        return CLEAR, 1
    if mark.derived:
        return CLEAR, 2
    if mark.sureness in LIGHTER or mark.opening == "below":
        return shade(own), 1
    return own, 0


def _caps(drawn: list[tuple[Mark, float]], colours: list[str]) -> list[dict[str, Any]]:
    """Draw the open ends: an arrow outward where the value lies above, inward from a stop where below."""
    shapes = {"above": "triangle-right", "below": "arrow-bar-left"}
    opened = [
        (mark, y, own)
        for (mark, y), own in zip(drawn, colours, strict=True)
        if mark.opening is not None
    ]
    if not opened:
        return []
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [mark.high for mark, *_ in opened],
            "y": [y for _, y, _ in opened],
            "marker": {
                "symbol": [shapes[mark.opening or ""] for mark, *_ in opened],
                "size": 18,
                "color": [own for *_, own in opened],
            },
            "cliponaxis": False,
            "hoverinfo": "skip",
        }
    ]


def _dots(drawn: list[tuple[Mark, float]], edge: float, view: View) -> list[dict[str, Any]]:
    marks = [mark for mark, _ in drawn]
    colours = [view.colour(mark.row.company) for mark in marks]
    lead = lines(
        [(edge, mark.low, y) for mark, y in drawn], [faint(own, 0.45) for own in colours], 1.5
    )
    spans = [
        (mark.low, mark.high, y, own)
        for (mark, y), own in zip(drawn, colours, strict=True)
        if mark.is_range
    ]
    thick = lines([span[:3] for span in spans], [shade(span[3]) for span in spans], DOT - 3)
    dots = {
        "type": "scatter",
        "mode": "markers",
        "x": [mark.high for mark in marks],
        "y": [y for _, y in drawn],
        "marker": {
            "symbol": [_shape(mark) for mark in marks],
            "size": DOT,
            "color": [
                shade(own) if mark.sureness in LIGHTER and not mark.derived else own
                for mark, own in zip(marks, colours, strict=True)
            ],
            "line": {"color": colours, "width": 1.5},
        },
        "cliponaxis": False,
        **pointed(marks, view),
    }
    return [*lead, *thick, dots]


def _shape(mark: Mark) -> str:
    shape = {"above": "triangle-right", "below": "triangle-left"}.get(mark.opening or "", "circle")
    if mark.derived:
        return f"{shape}-open-dot"
    return f"{shape}-open" if mark.sureness is Status.RUMOURED else shape
