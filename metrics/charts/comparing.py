"""Charts of chosen metrics: companies side by side, and one company over time."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import pandas as pd

from metrics.charts import rows, tables, trends
from metrics.charts.canvas import Panel, figure
from metrics.charts.chart import Chart
from metrics.charts.findings import about
from metrics.charts.marks import Mark, marks
from metrics.charts.selection import Selection, selected
from metrics.charts.summary import alternative, subtitle
from metrics.charts.view import View
from metrics.datasets import METRICS

MOST_OF_ONE = 3


def small_multiples(
    frame: pd.DataFrame, companies: Sequence[str], metrics: Sequence[str], view: View
) -> list[Chart]:
    """Draw one chart for each metric that any of the companies has, each with all the companies in one order.

    Where the articles say nothing of a company, its row says so. Amounts in several currencies stand in
    panels of their own unless the view converts them.
    """
    charts = (_multiple(frame, companies, metric, view) for metric in metrics)
    return [chart for chart in charts if chart is not None]


def _multiple(
    frame: pd.DataFrame, companies: Sequence[str], metric: str, view: View
) -> Chart | None:
    own = frame[(frame["metric"] == metric) & frame["company"].isin(companies)]
    latest = own.groupby("company", sort=False).tail(MOST_OF_ONE)
    drawn = marks(latest, view)
    if not drawn:
        return None
    units = list(dict.fromkeys(mark.axis for mark in drawn))
    naming = tables.Naming(drawn, view, companies=companies)
    panels = []
    for unit in units:
        lines: list[tuple[str, Mark | None]] = []
        for company in companies:
            there = [mark for mark in drawn if mark.row.company == company and mark.axis == unit]
            elsewhere = any(mark.row.company == company for mark in drawn)
            lines += [(naming.text(mark), mark) for mark in tables.ordered(there)] if there else []
            if not elsewhere and unit == units[0]:
                lines.append((_gap(company, view), None))
        panels.append(rows.panel(unit[1] if len(units) > 1 else "", lines, view))
    return _chart(drawn, Selection(latest, len(own)), panels, view)


def timeline(frame: pd.DataFrame, company: str, metric: str, view: View) -> Chart | None:
    """Draw one metric of a company over time, across articles; figures that disagree stand side by side."""
    own = frame[(frame["metric"] == metric) & (frame["company"] == company)]
    chosen = selected(own)
    drawn = marks(chosen.frame, view)
    if not drawn:
        return None
    groups: dict[tuple[str, str], list[Mark]] = {}
    for mark in drawn:
        groups.setdefault(mark.axis, []).append(mark)
    panels = [
        trends.panel(unit if len(groups) > 1 else "", group, view)
        if trends.is_story(group)
        else tables.panels(group, view)[0]
        for (_, unit), group in groups.items()
    ]
    return _chart(drawn, chosen, panels, view)


def _chart(drawn: Sequence[Mark], chosen: Selection, panels: list[Panel], view: View) -> Chart:
    dataset = METRICS[drawn[0].row.metric].id
    fig, height = figure(panels, view)
    title = about(drawn, view)
    return Chart(
        dataset=dataset,
        title=title,
        subtitle=subtitle(dataset, drawn, panels, chosen, view),
        alt=alternative(title, drawn, chosen, view),
        figure=fig,
        log=any(panel.wide for panel in panels),
        height=height,
    )


def _gap(company: str, view: View) -> str:
    name = escape(view.company(company), quote=False)
    gap = escape(view.say("no figure in the articles"), quote=False)
    return f'{name}  <span style="color:{view.theme.muted}"><i>{gap}</i></span>'
