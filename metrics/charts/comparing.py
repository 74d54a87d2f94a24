"""Charts of chosen metrics: companies side by side, and one company over time."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import pandas as pd

from metrics import formats
from metrics.charts import rows, tables, trends
from metrics.charts.canvas import Panel
from metrics.charts.chart import Chart
from metrics.charts.drawing import assembled
from metrics.charts.findings import about
from metrics.charts.look import Look
from metrics.charts.marks import Mark, marks
from metrics.charts.selection import Selection, selected
from metrics.datasets import DATASET_OF

MOST_OF_ONE = 3
MOST_NAMED = 4


def small_multiples(
    frame: pd.DataFrame, companies: Sequence[str], metrics: Sequence[str], look: Look
) -> list[Chart]:
    """Draw one chart for each metric that any of the companies has, each with all the companies in one order.

    A last row names the companies of which the articles say nothing. Amounts in several currencies stand in
    panels of their own unless the reader has them converted.
    """
    charts = (_multiple(frame, companies, metric, look) for metric in metrics)
    return [chart for chart in charts if chart is not None]


def _multiple(
    frame: pd.DataFrame, companies: Sequence[str], metric: str, look: Look
) -> Chart | None:
    own = frame[(frame["metric"] == metric) & frame["company"].isin(companies)]
    latest = own.groupby("company", sort=False).tail(MOST_OF_ONE)
    drawn = marks(latest, look)
    if not drawn:
        return None
    units = list(dict.fromkeys(mark.axis for mark in drawn))
    naming = tables.Naming(drawn, look, companies=companies)
    told = {mark.row.company for mark in drawn}
    panels = []
    for unit in units:
        lines: list[tuple[str, Mark | None]] = []
        for company in companies:
            there = [mark for mark in drawn if mark.row.company == company and mark.axis == unit]
            lines += [(naming.text(mark), mark) for mark in tables.ordered(there)] if there else []
        if unit == units[-1]:
            lines += _gaps([id_ for id_ in companies if id_ not in told], look)
        alike = [mark for mark in drawn if mark.axis == unit]
        title = tables.heading(alike, drawn, look) if len(units) > 1 else ""
        panels.append(rows.panel(title, lines, look))
    return _chart(drawn, Selection(latest, len(own)), panels, look)


def timeline(frame: pd.DataFrame, company: str, metric: str, look: Look) -> Chart | None:
    """Draw one metric of a company over time, across articles; figures that disagree stand side by side."""
    own = frame[(frame["metric"] == metric) & (frame["company"] == company)]
    chosen = selected(own)
    drawn = marks(chosen.frame, look)
    if not drawn:
        return None
    groups: dict[tuple[str, str], list[Mark]] = {}
    for mark in drawn:
        groups.setdefault(mark.axis, []).append(mark)
    panels = [
        trends.panel(tables.heading(group, drawn, look) if len(groups) > 1 else "", group, look)
        if trends.is_story(group)
        else tables.panels(group, look)[0]
        for group in groups.values()
    ]
    return _chart(drawn, chosen, panels, look)


def _chart(drawn: Sequence[Mark], chosen: Selection, panels: list[Panel], look: Look) -> Chart:
    dataset = DATASET_OF[drawn[0].row.metric].id
    return assembled(dataset, about(drawn, look), drawn, panels, chosen, look)


def _gaps(companies: Sequence[str], look: Look) -> list[tuple[str, None]]:
    """Name in one row those of whom the articles say nothing."""
    if not companies:
        return []
    names = [look.company(company) for company in companies[:MOST_NAMED]]
    if len(companies) > MOST_NAMED:
        more = len(companies) - MOST_NAMED + 1
        names[-1:] = [look.count("{n} more", "{n} more", more)]
    text = look.say("{who}: no figure", who=formats.listing(names, look.language))
    return [
        (f'<span style="color:{look.theme.muted}"><i>{escape(text, quote=False)}</i></span>', None)
    ]
