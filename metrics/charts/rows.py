"""One line a fact: bars from zero, or dots with lead lines on a logarithmic axis, labelled above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from metrics.charts import scales
from metrics.charts.canvas import CLEAR, ROW, Panel, labels, lines, shade
from metrics.charts.hover import hover
from metrics.charts.look import Look
from metrics.charts.marks import Mark
from metrics.charts.palette import faint
from metrics.model import Hedge, Kind, Status


class Layout(NamedTuple):
    """Where a row puts its label and its bar, in rows from its middle; its bar's thickness; pixels a row."""

    label: float
    bar: float
    thick: float
    tall: int


EACH = Layout(-0.3, 0.14, 0.36, ROW)
LONE = Layout(-0.46, 0.27, 0.23, 90)
LINE = 0.3
"""For a row that stands alone, with its figure in large; the box shown on hover must fit the chart."""

DOT = 13
TIMES = frozenset({Kind.DATE, Kind.DURATION})
STRIP = 9
SHORT = 0.04
CEILINGS = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST})
LIGHTER = frozenset({Status.CLAIMED, Status.ESTIMATED})


def panel(
    heading: str, rows: Sequence[tuple[str, Mark | None]], look: Look, layout: Layout = EACH
) -> Panel:
    """Draw labelled marks as one panel; a row without a mark is a gap that its label explains."""
    drawn = [(mark, index + layout.bar) for index, (_, mark) in enumerate(rows) if mark is not None]
    marks = [mark for mark, _ in drawn]
    if not drawn:
        axis: dict[str, Any] = {"range": [0, 1], "showticklabels": False, "showgrid": False}
        traces = []
    elif marks[0].quantity.kind is Kind.DATE:
        axis = scales.calendar(marks, look)
        traces = _stretches(drawn, axis, look)
    elif scales.is_log(marks, look):
        axis = scales.logarithmic(marks, look)
        traces = dots(drawn, scales.origin(marks, axis), look)
    else:
        axis = scales.linear(marks, look)
        traces = _bars(drawn, look, layout.thick)
    parts = [
        (part, index + layout.label + line * LINE)
        for index, (text, _) in enumerate(rows)
        for line, part in enumerate(text.split("<br>"))
    ]
    texts, at = zip(*parts, strict=True)
    traces.append(labels(list(texts), list(at), scales.start(axis), look))
    wide = bool(marks) and marks[0].quantity.kind not in TIMES and scales.is_wide(marks)
    return Panel(heading, len(rows), axis, traces, tall=layout.tall, wide=wide)


def pointed(marks: Sequence[Mark], look: Look) -> dict[str, Any]:
    """Give what every trace of marks carries: the id of the fact, and the text shown on hover."""
    return {
        "customdata": [[mark.fact, hover(mark.row, look, mark)] for mark in marks],
        "hovertemplate": "%{customdata[1]}<extra></extra>",
        "hoverlabel": {"bgcolor": look.theme.surface, "bordercolor": look.theme.muted},
    }


def _bars(drawn: list[tuple[Mark, float]], look: Look, thick: float) -> list[dict[str, Any]]:
    marks = [mark for mark, _ in drawn]
    colours = [look.colour(mark.row.company) for mark in marks]
    fills, outlines = zip(
        *(_bar_style(mark, own) for mark, own in zip(marks, colours, strict=True)), strict=True
    )
    style: dict[str, Any] = {"color": fills, "line": {"color": colours, "width": outlines}}
    if any(mark.sureness is Status.RUMOURED for mark in marks):
        style["pattern"] = {
            "shape": ["/" if mark.sureness is Status.RUMOURED else "" for mark in marks],
            "fgcolor": colours,
            "bgcolor": [
                CLEAR if mark.sureness is Status.RUMOURED else fill
                for mark, fill in zip(marks, fills, strict=True)
            ],
            "size": 6,
            "solidity": 0.4,
        }
    bar = {
        "type": "bar",
        "orientation": "h",
        "y": [y for _, y in drawn],
        "x": [mark.high - mark.low if mark.is_range else mark.high for mark in marks],
        "base": [mark.low if mark.is_range else 0 for mark in marks],
        "width": thick,
        "text": [_inward(mark, own, look) for mark, own in zip(marks, colours, strict=True)],
        "textposition": "inside",
        "insidetextanchor": "end",
        "constraintext": "none",
        "textangle": 0,
        "textfont": {"size": 17},
        "marker": style,
        **pointed(marks, look),
    }
    ranges = [
        (mark, y, own) for (mark, y), own in zip(drawn, colours, strict=True) if mark.is_range
    ]
    lead = lines(
        [(0, mark.low, y) for mark, y, _ in ranges], [faint(own, 0.6) for *_, own in ranges], 1.5
    )
    return [*lead, bar, *_caps(drawn, colours)]


def _bar_style(mark: Mark, own: str) -> tuple[str, float]:
    """Give a bar's fill and the width of its outline."""
    if mark.sureness is Status.RUMOURED:
        return own, 1  # a hatch takes its opacity from the fill that it replaces
    if mark.derived:
        return CLEAR, 2
    if mark.sureness in LIGHTER:
        return shade(own), 1
    if mark.quantity.hedge in CEILINGS:
        return shade(own), 0
    return own, 0


def _inward(mark: Mark, own: str, look: Look) -> str:
    """Point into a bar from its end, where the value lies somewhere below."""
    if mark.opening != "below":
        return ""
    solid = _bar_style(mark, own) == (own, 0)
    return f'<span style="color:{look.theme.surface if solid else own}">◀</span>'


def _caps(drawn: list[tuple[Mark, float]], colours: list[str]) -> list[dict[str, Any]]:
    """Draw the open ends: an arrow outward where the value lies above, a stop where it lies below."""
    shapes = {"above": "triangle-right", "below": "line-ns"}
    opened = [
        (mark, y, own)
        for (mark, y), own in zip(drawn, colours, strict=True)
        if mark.opening is not None
    ]
    if not opened:
        return []
    colour = [own for *_, own in opened]
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [mark.high for mark, *_ in opened],
            "y": [y for _, y, _ in opened],
            "marker": {
                "symbol": [shapes[mark.opening or ""] for mark, *_ in opened],
                "size": [22 if mark.opening == "above" else 20 for mark, *_ in opened],
                "opacity": 1,
                "color": colour,
                "line": {
                    "color": colour,
                    "width": [0 if mark.opening == "above" else 3 for mark, *_ in opened],
                },
            },
            "cliponaxis": False,
            "hoverinfo": "skip",
        }
    ]


def dots(drawn: list[tuple[Mark, float]], edge: float | None, look: Look) -> list[dict[str, Any]]:
    """Draw dots, each with a thin line that leads to it from the ``edge``, and a thick one over a range."""
    marks = [mark for mark, _ in drawn]
    colours = [look.colour(mark.row.company) for mark in marks]
    lead = (
        []
        if edge is None
        else lines(
            [(edge, mark.low if edge < mark.low else mark.high, y) for mark, y in drawn],
            [faint(own, 0.45) for own in colours],
            1.5,
        )
    )
    spans = [
        (mark.low, mark.high, y, own)
        for (mark, y), own in zip(drawn, colours, strict=True)
        if mark.is_range
    ]
    thick = lines([span[:3] for span in spans], [shade(span[3]) for span in spans], DOT - 4)
    ends = {
        "type": "scatter",
        "mode": "markers",
        "x": [mark.high for mark in marks],
        "y": [y for _, y in drawn],
        "marker": {
            "symbol": [shape(mark) for mark in marks],
            "size": DOT,
            "color": [fill(mark, own) for mark, own in zip(marks, colours, strict=True)],
            "line": {"color": colours, "width": 1.5},
        },
        "cliponaxis": False,
        **pointed(marks, look),
    }
    return [*lead, *thick, ends]


def _stretches(
    drawn: list[tuple[Mark, float]], axis: dict[str, Any], look: Look
) -> list[dict[str, Any]]:
    """Draw dates: a dot for a day, a strip for a longer stretch, with an arrow where an end is open."""
    marks = [mark for mark, _ in drawn]
    own = [look.colour(mark.row.company) for mark in marks]
    fills = [fill(mark, chosen) for mark, chosen in zip(marks, own, strict=True)]
    least = SHORT * (axis["range"][1] - axis["range"][0])
    long = [mark.high - mark.low > least for mark in marks]
    strips = lines([(mark.low, mark.high, y) for mark, y in drawn], fills, STRIP)
    shapes = [
        (
            "triangle-left" if mark.opening == "below" else "circle",
            "triangle-right" if mark.opening == "above" else "circle",
        )
        for mark in marks
    ]
    ends = [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [mark.low if side == 0 else mark.high for mark in marks],
            "y": [y for _, y in drawn],
            "marker": {
                "symbol": [pair[side] for pair in shapes],
                "size": [
                    STRIP if pair[side] == "circle" and is_long else DOT
                    for pair, is_long in zip(shapes, long, strict=True)
                ],
                "opacity": 1,
                "color": fills,
                "line": {"color": own, "width": [0 if is_long else 1.5 for is_long in long]},
            },
            **(pointed(marks, look) if side else {"hoverinfo": "skip"}),
        }
        for side in (0, 1)
    ]
    return [*strips, *ends]


def fill(mark: Mark, own: str) -> str:
    """Choose a dot's colour: lighter for what is claimed or estimated; a hollow one takes its outline."""
    return shade(own) if mark.sureness in LIGHTER and not mark.derived else own


def shape(mark: Mark, arrows: tuple[str, str] = ("triangle-right", "triangle-left")) -> str:
    """Choose a dot's symbol: an arrow where the value is open above or below, hollow where unsure or derived."""
    above, below = arrows
    symbol = {"above": above, "below": below}.get(mark.opening or "", "circle")
    if mark.sureness is Status.RUMOURED:
        return f"{symbol}-open"
    return f"{symbol}-open-dot" if mark.derived else symbol
