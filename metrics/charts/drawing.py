"""Draw a dataset: select its lines, make its marks, arrange them, and say in words what they show."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from metrics import formats
from metrics.charts import tables
from metrics.charts.canvas import figure
from metrics.charts.chart import Chart
from metrics.charts.findings import finding
from metrics.charts.hover import name, tag
from metrics.charts.marks import Mark, marks
from metrics.charts.selection import Selection, selected
from metrics.charts.view import View
from metrics.charts.wording import elided
from metrics.datasets import dataset as dataset_of

SPOKEN = 12


def draw(dataset: str, frame: pd.DataFrame, view: View) -> Chart | None:
    """Draw a dataset from the lines of a frame (`metrics.datasets.frame`), which may hold others too.

    Gives ``None`` where no line has something to draw.
    """
    own = frame[frame["metric"].isin(dataset_of(dataset).metrics)]
    chosen = selected(own)
    drawn = marks(chosen.frame, view)
    if not drawn:
        return None
    fig, height = figure(tables.panels(drawn, view), view)
    title = finding(dataset, drawn, view)
    return Chart(
        dataset=dataset,
        title=title,
        subtitle=subtitle(drawn, chosen, view),
        alt=alternative(title, drawn, chosen, view),
        figure=fig,
        log=tables.offers_log(drawn),
        height=height,
    )


def subtitle(marks: Sequence[Mark], chosen: Selection, view: View) -> str:
    """Say what is measured, when, in which unit, and what is left out."""
    parts = [", ".join(dict.fromkeys(view.metric(mark.row.metric) for mark in marks))]
    periods = {mark.row.period for mark in marks}
    if len(periods) == 1 and (period := periods.pop()):
        parts.append(formats.period(period, view.language))
    if any(mark.conversion for mark in marks) and view.currency:
        parts.append(
            view.say(
                "converted to {currency} at the European Central Bank’s rate of each date",
                currency=view.currency,
            )
        )
    if chosen.left_out:
        parts.append(
            view.say(
                "{shown} of {total} shown, the largest of the latest; the table holds all",
                shown=len(chosen.frame),
                total=chosen.total,
            )
        )
    return elided(" · ".join(parts), view.language)


def alternative(title: str, marks: Sequence[Mark], chosen: Selection, view: View) -> str:
    """Write the chart as text: its finding, then each mark with its value."""
    lines = []
    for mark in marks[:SPOKEN]:
        words = [formats.quantity(mark.quantity, view.language, words=True)]
        words += [text for text in [tag(mark, view)] if text]
        if mark.row.period:
            words.append(formats.period(mark.row.period, view.language))
        lines.append(f"{name(mark.row, view)}, {view.metric(mark.row.metric)}: {', '.join(words)}")
    more = chosen.total - len(lines)
    if more > 0:
        lines.append(view.count("{n} more", "{n} more", more))
    return f"{title}. " + "; ".join(lines) + "."
