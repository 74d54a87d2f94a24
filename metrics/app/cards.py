"""The card of a dataset: its chart, its table and its sources as three views, and the ways to take it along."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pandas as pd
import streamlit as st

from metrics import charts
from metrics.app import evidence, filters
from metrics.app.markup import esc, fill, plain
from metrics.app.screen import Screen, lines
from metrics.app.tables import fact_table
from metrics.charts.view import View as Look
from metrics.datasets import Dataset
from metrics.datasets import dataset as dataset_of
from metrics.export import file_name, to_csv

CHART, TABLE, SOURCES = "chart", "table", "sources"
LOG, LINEAR = "log", "linear"
MOST_SOURCES = 30
NEAR = 4
COLUMNS = 3
PLOTLY = {
    "displaylogo": False,
    "modeBarButtons": [["toImage"]],
    "doubleClick": False,
    "scrollZoom": False,
    "showTips": False,
}


def drawn(screen: Screen, dataset: str, *, log: bool | None = None) -> charts.Chart | None:
    """Return the chart of what the view lets through of a dataset, drawn once for all readers alike."""
    view = screen.view

    def draw() -> charts.Chart | None:
        collection = screen.shelf.collection
        look = Look(
            language=view.language,
            companies=collection.companies,
            metrics=collection.metrics,
            currency=view.currency,
            log=log,
            dark=screen.dark,
        )
        return charts.draw(dataset, screen.rows(dataset), look)

    return screen.shelf.remember(("chart", dataset, view, screen.dark, log), draw)


def grid(screen: Screen, datasets: list[Dataset]) -> None:
    """Draw the cards of datasets side by side, as many as fit; say so where the filters leave none."""
    shown = [each for each in datasets if len(screen.rows(each.id))]
    if not shown:
        filters.nothing(screen)
        return
    with st.grid(min(len(shown), COLUMNS), min_column_width=500, gap="small", key="charts"):
        for dataset in _alike(screen, [each.id for each in shown]):
            card(screen, dataset)


def _alike(screen: Screen, datasets: list[str]) -> list[str]:
    """Put charts of like height side by side, near the order they came in."""
    heights = {each: chart.height if (chart := drawn(screen, each)) else 0 for each in datasets}
    left, ordered = list(datasets), []
    while left:
        ordered.append(left.pop(0))
        near = left[:NEAR]
        if near:
            height = heights[ordered[-1]]
            ordered.append(min(near, key=lambda each: abs(heights[each] - height)))
            left.remove(ordered[-1])
    return ordered


@st.fragment
def card(screen: Screen, dataset: str) -> None:
    """Draw one card. Its own controls rerun it alone."""
    scale = st.session_state.get(f"scale-{dataset}")
    chart = drawn(screen, dataset, log=None if scale is None else scale == LOG)
    shown = st.session_state.get(f"show-{dataset}") or (CHART if chart else TABLE)
    title = chart.title if chart else screen.say(dataset_of(dataset).title)
    rows = screen.rows(dataset)
    with st.container(border=True, height="stretch", key=f"card-{dataset}"):
        st.html(
            fill(
                '<header class="card-head"><h2 id="$id">$title</h2><p>$subtitle</p></header>',
                id=dataset,
                title=title,
                subtitle=chart.subtitle if chart else "",
            )
        )
        if shown == CHART and chart:
            _chart(screen, dataset, chart)
        elif shown == SOURCES:
            _sources(screen, rows)
        else:
            fact_table(screen, rows, key=f"table-{dataset}")
        with st.container(
            horizontal=True, key=f"foot-{dataset}", vertical_alignment="center", gap="small"
        ):
            _views(screen, dataset, title, chart, shown)
            _take_along(screen, dataset, rows)


def _chart(screen: Screen, dataset: str, chart: charts.Chart) -> None:
    key = f"plot-{dataset}"
    last = f"picked-{dataset}"

    def pick() -> None:
        points = st.session_state[key].selection.points
        if points:
            st.session_state[last] = _fact_of(points[0])
        st.session_state["open"] = st.session_state.get(last)

    st.plotly_chart(
        chart.figure,
        key=key,
        on_select=pick,
        selection_mode="points",
        theme=None,
        config=PLOTLY,
        alt=chart.alt,
    )
    if (fact := st.session_state.pop("open", None)) is not None:
        evidence.open_drawer(screen, fact)


def _fact_of(point: Any) -> str | None:
    """Return the id that a mark carries; a second touch of the same mark brings no point, and the last holds."""
    data = point.get("customdata")
    return str(data[0] if isinstance(data, (list, tuple)) else data) if data else None


def _sources(screen: Screen, rows: pd.DataFrame) -> None:
    items = "".join(
        fill(
            '<li>$figure<q lang="$lang">$quote</q>$source<p class="claim">$claim '
            '<a class="in" href="$href">$open</a></p></li>',
            figure=evidence.figure(screen, row),
            lang=screen.shelf.heading(row.article).language,
            quote=row.quote,
            source=evidence.source(screen, row),
            claim=evidence.claim(screen, row),
            href=screen.href("fact", id=row.fact),
            open=screen.say("Open"),
        )
        for row in lines(rows.head(MOST_SOURCES))
    )
    more = len(rows) - MOST_SOURCES
    rest = screen.count("and {n} more", "and {n} more", more) if more > 0 else ""
    st.html(f'<ol class="sources" tabindex="0">{items}</ol><p class="source">{esc(rest)}</p>')


def _views(
    screen: Screen, dataset: str, title: str, chart: charts.Chart | None, shown: str
) -> None:
    names = {TABLE: screen.say("Table"), SOURCES: screen.say("Sources")}
    if chart:
        names = {CHART: screen.say("Chart"), **names}
    st.segmented_control(
        screen.say("Show “{title}” as", title=plain(title)),
        list(names),
        format_func=names.__getitem__,
        default=next(iter(names)),
        required=True,
        key=f"show-{dataset}",
        label_visibility="collapsed",
        persist_state="session",
    )
    if shown == CHART and chart and chart.log:
        scales = {LOG: screen.say("Log"), LINEAR: screen.say("Linear")}
        st.segmented_control(
            screen.say("Scale of “{title}”", title=plain(title)),
            list(scales),
            format_func=scales.__getitem__,
            default=LOG,
            required=True,
            key=f"scale-{dataset}",
            label_visibility="collapsed",
            persist_state="session",
        )


def _take_along(screen: Screen, dataset: str, rows: pd.DataFrame) -> None:
    with st.container(
        horizontal=True, horizontal_alignment="right", key=f"take-{dataset}", gap="xsmall"
    ):
        st.download_button(
            "CSV",
            lambda: to_csv(rows),
            file_name=file_name(
                dataset, "csv", companies=screen.view.companies, on=datetime.now(UTC).date()
            ),
            mime="text/csv",
            on_click="ignore",
            icon=":material/download:",
            type="tertiary",
            key=f"csv-{dataset}",
        )
        with st.popover(
            screen.say("Link"), icon=":material/link:", type="tertiary", key=f"link-{dataset}"
        ):
            _links(screen, dataset)


def _links(screen: Screen, dataset: str) -> None:
    address = screen.address("", chart=dataset)
    st.caption(screen.say("Link to this chart with its filters"))
    st.code(address, language=None, wrap_lines=True)
    st.caption(screen.say("Put it into another page"))
    st.code(
        f'<iframe src="{esc(address)}&embed=true" width="100%" height="560" '
        f'style="border:0" loading="lazy" title="Market Metrics"></iframe>',
        language=None,
        wrap_lines=True,
    )
