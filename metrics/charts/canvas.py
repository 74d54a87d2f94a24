"""A figure of panels, one above the other, laid out in pixels so that no label is cut at any width."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Any

import plotly.graph_objects as go

from metrics.charts.look import Look
from metrics.charts.palette import faint

FONT = '"Source Sans", "Source Sans Pro", sans-serif'
SIZE = 13
CLEAR = "rgba(0,0,0,0)"
ROW = 46
HEADING = 30
AXIS = 28
SIDE = 12
LEAST = 122
"""The least height of a figure: plotly shows no box on hover that is taller than it."""


@dataclass(slots=True)
class Panel:
    """Marks on axes of their own: so many rows, each ``tall`` pixels.

    ``x`` and ``y`` are the settings of its axes, ``traces`` its marks without their axes. ``hover`` says
    whether marks are pointed at by row (``y``) or at the ``closest``. ``wide`` says that the sizes are
    more than ten times apart, so that both scales are worth a look.
    """

    heading: str
    rows: int
    x: dict[str, Any]
    traces: list[dict[str, Any]]
    y: dict[str, Any] = field(default_factory=dict)
    tall: int = ROW
    hover: str = "y"
    wide: bool = False

    @property
    def pixels(self) -> int:
        return self.rows * self.tall


class Figure(go.Figure):  # type: ignore[misc]  # plotly is not typed
    """A figure that nobody changes once it is written out: that is done once, however often it is shown."""

    _written: dict[str, Any] | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give the figure as plotly's JSON has it. The same object each time: not to be changed."""
        if self._written is None:
            self._written = super().to_dict()
        return self._written


def figure(panels: list[Panel], look: Look) -> tuple[Figure, int]:
    """Lay panels out and give the figure with its height in pixels.

    The page sets width, height and what a click does once more after drawing, and plotly draws all anew
    unless it finds nothing changed: so the data has a revision, there is no template, which plotly never
    takes for the same, and clicks are set here as the page sets them.
    """
    tops = [HEADING if panel.heading else 4 for panel in panels]
    height = sum(tops) + sum(panel.pixels + _foot(panel) for panel in panels)
    theme = look.theme
    layout: dict[str, Any] = {
        "datarevision": 1,
        "height": max(height, LEAST),
        "margin": {"l": SIDE, "r": SIDE, "t": 0, "b": max(0, LEAST - height)},
        "paper_bgcolor": CLEAR,
        "plot_bgcolor": CLEAR,
        "font": {"family": FONT, "size": SIZE, "color": theme.ink},
        "showlegend": False,
        "hovermode": "closest" if any(panel.hover == "closest" for panel in panels) else "y",
        "hoverdistance": 60,
        "dragmode": "pan",
        "clickmode": "event+select",
        "barmode": "overlay",
        "hoverlabel": {
            "bgcolor": CLEAR,  # marks bring their own box; the axis would show an empty one
            "bordercolor": CLEAR,
            "align": "left",
            "font": {"family": FONT, "size": SIZE, "color": theme.ink},
        },
        "annotations": [],
    }
    traces: list[dict[str, Any]] = []
    above = 0.0
    for index, (panel, top) in enumerate(zip(panels, tops, strict=True), start=1):
        number = "" if index == 1 else str(index)
        if panel.heading:
            layout["annotations"].append(_heading(panel.heading, 1 - above / height, look))
        start = above + top
        end = start + panel.pixels
        layout[f"xaxis{number}"] = {
            **_axis(look),
            "anchor": f"y{number}",
            "domain": [0, 1],
            **panel.x,
        }
        layout[f"yaxis{number}"] = {
            "visible": False,
            "fixedrange": True,
            "anchor": f"x{number}",
            "range": [panel.rows - 0.5, -0.62],
            "domain": [round(max(0.0, 1 - end / height), 4), round(1 - start / height, 4)],
            **panel.y,
        }
        traces += [
            {**trace, "xaxis": f"x{number}", "yaxis": f"y{number}"} for trace in panel.traces
        ]
        above = end + _foot(panel)
    drawn = Figure(traces, layout)
    drawn.layout.template = None
    return drawn, layout["height"]


def _foot(panel: Panel) -> int:
    return 6 if panel.x.get("showticklabels") is False else AXIS


def _heading(text: str, y: float, look: Look) -> dict[str, Any]:
    return {
        "text": f"<b>{escape(text, quote=False)}</b>",
        "x": 0,
        "y": round(y, 4),
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "top",
        "yshift": -4,
        "borderpad": 0,
        "showarrow": False,
        "font": {"color": look.theme.muted},
    }


def _axis(look: Look) -> dict[str, Any]:
    return {
        "fixedrange": True,
        "zeroline": False,
        "gridcolor": look.theme.grid,
        "tickfont": {"color": look.theme.muted, "size": SIZE - 1},
        "ticks": "",
        "ticklabeloverflow": "allow",
    }


def labels(texts: list[str], at: list[float], x: float, look: Look) -> dict[str, Any]:
    """Write texts at the left edge of a panel, each at its height."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [x] * len(texts),
        "y": at,
        "text": texts,
        "textposition": "middle right",
        "textfont": {"color": look.theme.ink, "size": SIZE},
        "unselected": {"textfont": {"color": look.theme.ink}},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def lines(
    points: list[tuple[float, float, float]], colours: list[str], width: float
) -> list[dict[str, Any]]:
    """Draw level lines, each from ``x`` to ``x`` at a height; one trace a colour."""
    traces = []
    for chosen in dict.fromkeys(colours):
        xs: list[float | None] = []
        ys: list[float | None] = []
        for (start, end, y), own in zip(points, colours, strict=True):
            if own == chosen:
                xs += [start, end, None]
                ys += [y, y, None]
        traces.append(
            {
                "type": "scatter",
                "mode": "lines",
                "x": xs,
                "y": ys,
                "line": {"color": chosen, "width": width},
                "hoverinfo": "skip",
            }
        )
    return traces


def shade(chosen: str) -> str:
    """Give the lighter fill of what is claimed or estimated."""
    return faint(chosen, 0.35)
