"""Draw a dataset: select its lines, make its marks, arrange them, and say in words what they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd

from metrics.charts import moves, shares, tables
from metrics.charts.canvas import Panel, figure
from metrics.charts.chart import Chart
from metrics.charts.findings import finding
from metrics.charts.marks import Mark, marks
from metrics.charts.selection import Selection, selected
from metrics.charts.summary import alternative, subtitle
from metrics.charts.view import View
from metrics.datasets import dataset as dataset_of

ARRANGEMENTS: dict[str, Callable[[Sequence[Mark], View], list[Panel]]] = {
    "revenue-share": shares.panels,
    "followers": moves.panels,
}


def draw(dataset: str, frame: pd.DataFrame, view: View) -> Chart | None:
    """Draw a dataset from the lines of a frame (`metrics.datasets.frame`), which may hold others too.

    Gives ``None`` where no line has something to draw.
    """
    own = frame[frame["metric"].isin(dataset_of(dataset).metrics)]
    chosen = selected(own)
    order = dataset_of(dataset).metrics
    drawn = sorted(marks(chosen.frame, view), key=lambda mark: order.index(mark.row.metric))
    if not drawn:
        return None
    panels = ARRANGEMENTS.get(dataset, tables.panels)(drawn, view)
    return assembled(dataset, finding(dataset, drawn, view), drawn, panels, chosen, view)


def assembled(
    dataset: str,
    title: str,
    drawn: Sequence[Mark],
    panels: list[Panel],
    chosen: Selection,
    view: View,
) -> Chart:
    """Make a chart of arranged panels, with the texts that stand with it."""
    fig, height = figure(panels, view)
    return Chart(
        dataset=dataset,
        title=title,
        subtitle=subtitle(dataset, drawn, panels, chosen, view),
        alt=alternative(title, drawn, chosen, view),
        figure=fig,
        log=any(panel.wide for panel in panels),
        height=height,
    )
