"""Draw a dataset: select its lines, make its marks, arrange them, and say in words what they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd

from metrics.charts import moves, shares, tables
from metrics.charts.canvas import Panel, figure
from metrics.charts.chart import Chart
from metrics.charts.findings import finding
from metrics.charts.look import Look
from metrics.charts.marks import Mark, marks
from metrics.charts.selection import Selection, selected
from metrics.charts.summary import alternative, subtitle
from metrics.datasets import dataset as dataset_of

ARRANGEMENTS: dict[str, Callable[[Sequence[Mark], Look], list[Panel]]] = {
    "revenue-share": shares.panels,
    "followers": moves.panels,
}


def draw(dataset: str, frame: pd.DataFrame, look: Look) -> Chart | None:
    """Draw a dataset from the lines of a frame (`metrics.datasets.frame`), which may hold others too.

    Gives ``None`` where no line has something to draw.
    """
    own = frame[frame["metric"].isin(dataset_of(dataset).metrics)]
    chosen = selected(own)
    order = dataset_of(dataset).metrics
    drawn = sorted(marks(chosen.frame, look), key=lambda mark: order.index(mark.row.metric))
    if not drawn:
        return None
    panels = ARRANGEMENTS.get(dataset, tables.panels)(drawn, look)
    return assembled(dataset, finding(dataset, drawn, look), drawn, panels, chosen, look)


def assembled(
    dataset: str,
    title: str,
    drawn: Sequence[Mark],
    panels: list[Panel],
    chosen: Selection,
    look: Look,
) -> Chart:
    """Make a chart of arranged panels, with the texts that stand with it."""
    fig, height = figure(panels, look)
    return Chart(
        dataset=dataset,
        title=title,
        subtitle=subtitle(dataset, drawn, panels, chosen, look),
        alt=alternative(title, drawn, chosen, look),
        figure=fig,
        log=any(panel.wide for panel in panels),
        height=height,
    )
