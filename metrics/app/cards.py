"""The card of a dataset: its chart, its table and its sources as three views, and the ways to take it along."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from metrics import charts
from metrics.app import evidence, filters
from metrics.app.amounts import look
from metrics.app.legend import legend
from metrics.app.markup import Safe, esc, fill, plain
from metrics.app.notices import link, some
from metrics.app.screen import Screen
from metrics.app.tables import fact_table
from metrics.collection import Heading
from metrics.datasets import dataset as dataset_of
from metrics.datasets import lines, select

CHART, TABLE, SOURCES = "chart", "table", "sources"
LOG, LINEAR = "log", "linear"
MOST_SOURCES = 30
MOST_NAMED = 2
COLUMNS = 3

ALONE = 960
"""The greatest width of a card that stands alone, in CSS pixels."""

PLOTLY = {
    "displaylogo": False,
    "modeBarButtons": [["toImage"]],
    "doubleClick": False,
    "scrollZoom": False,
    "showTips": False,
    "toImageButtonOptions": {"format": "png", "scale": 2, "filename": "market-metrics"},
}


@dataclass(frozen=True, slots=True)
class Topic:
    """What a card is about: a dataset; or one metric of it, of some companies side by side or of one over time."""

    dataset: str
    metric: str | None = None
    companies: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Tell the card from others on the page."""
        return "-".join(part for part in (self.dataset, self.metric) if part)

    def rows(self, screen: Screen) -> pd.DataFrame:
        """Return the lines that the view lets through; companies of its own go before those of the view."""
        if self.metric is None:
            return screen.rows(self.dataset)
        view = replace(screen.view, companies=self.companies)
        return screen.shelf.remember(
            ("topic", self, view),
            lambda: select(screen.shelf.rows(view, self.dataset), metrics=[self.metric or ""]),
        )

    def chart(self, screen: Screen, *, log: bool | None = None) -> charts.Chart | None:
        """Return the chart, drawn once for all readers alike; none where there is nothing to draw."""
        key = ("chart", self, screen.view, screen.dark, log)
        return screen.shelf.remember(key, lambda: self._draw(screen, look(screen, log=log)))

    def _draw(self, screen: Screen, view: charts.Look) -> charts.Chart | None:
        rows = self.rows(screen)
        match self.metric, self.companies:
            case None, _:
                return charts.draw(self.dataset, rows, view)
            case metric, (company,):
                return charts.timeline(rows, company, metric, view)
            case metric, companies:
                return next(iter(charts.small_multiples(rows, companies, [metric], view)), None)


def grid(screen: Screen, topics: list[Topic]) -> None:
    """Draw cards side by side, as many as fit; say so where the filters leave none.

    The filters take cards away but never move one: a chart that moves is drawn anew. A reader who arrives
    is sent the first card only.
    """
    shown = [each for each in topics if len(each.rows(screen))]
    if not shown:
        filters.nothing(screen)
        return
    with st.grid(
        min(len(shown), COLUMNS),
        min_column_width=500,
        gap="small",
        width="stretch" if len(shown) > 1 else ALONE,
        key="charts",
    ):
        for topic in topics:
            card(screen, topic)
            if screen.arriving and topic == shown[0]:
                return
    st.html(legend(screen))


@st.fragment
def card(screen: Screen, topic: Topic) -> None:
    """Draw one card, if the view leaves it a line. Its own controls rerun it alone."""
    rows = topic.rows(screen)
    if rows.empty:
        return
    key, chart = topic.key, topic.chart(screen)
    title = chart.title if chart else screen.say(dataset_of(topic.dataset).title)
    with st.container(border=True, height="stretch", key=f"card-{key}"):
        st.html(
            fill(
                '<header class="card-head"><h2 id="$id">$title</h2><p>$subtitle</p></header>',
                id=key,
                title=title,
                subtitle=chart.subtitle if chart else "",
            )
        )
        body = st.container()
        shown = CHART
        if not (screen.arriving and _as_usual(key)):
            with st.container(
                horizontal=True, key=f"foot-{key}", vertical_alignment="center", gap="small"
            ):
                shown = _view(screen, key, title, charted=chart is not None)
                if shown == CHART and chart and chart.log:
                    chart = topic.chart(screen, log=_scale(screen, key, title) == LOG) or chart
                _take_along(screen, topic, title)
        with body:
            if shown == CHART and chart:
                _chart(screen, key, chart)
                told = ("credit", topic, screen.view)
                st.html(screen.shelf.remember(told, lambda: _credit(screen, rows)))
            elif shown == SOURCES:
                _sources(screen, rows)
            else:
                fact_table(screen, rows, key=f"table-{key}")


def _as_usual(card: str) -> bool:
    """Say whether the address leaves a card's view and scale as they are."""
    return not {f"show-{card}", f"scale-{card}"} & set(st.query_params)


def _chart(screen: Screen, card: str, chart: charts.Chart) -> None:
    key = f"plot-{card}"
    last = f"picked-{card}"

    def pick() -> None:
        """A second touch of the same mark takes the choice back, and opens its evidence again."""
        if points := st.session_state[key].selection.points:
            st.session_state[last] = points[0]["customdata"][0]
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


def _credit(screen: Screen, rows: pd.DataFrame) -> str:
    """Name the articles under a chart, and whose word its figures are."""
    articles = list(dict.fromkeys(rows["article"]))
    headings = screen.shelf.collection.headings
    named = (_cited(screen, id_, headings[id_]) for id_ in articles)
    claims = list(dict.fromkeys(rows["source_of_claim"].dropna()))
    said = ", ".join(claims[:MOST_NAMED]) + ("…" if len(claims) > MOST_NAMED else "")
    return fill(
        '<p class="credit">$label $articles$said</p>',
        label=screen.say("Source:") if len(articles) == 1 else screen.say("Sources:"),
        articles=some(screen, named, articles, MOST_NAMED),
        said=f" ({screen.say('according to {names}', names=said)})" if claims else "",
    )


def _cited(screen: Screen, id_: str, heading: Heading) -> Safe:
    publisher = f"{heading.publisher}, " if heading.publisher else ""
    title = link(screen.href("article", article=id_), heading.title, lang=heading.language)
    return Safe(f"{title}, {esc(publisher)}{esc(screen.day(heading.published))}")


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


def _view(screen: Screen, card: str, title: str, *, charted: bool) -> str:
    names = {
        **({CHART: screen.say("Chart")} if charted else {}),
        TABLE: screen.say("Table"),
        SOURCES: screen.say("Sources"),
    }
    return st.segmented_control(
        screen.say("Show “{title}” as", title=plain(title)),
        list(names),
        format_func=names.__getitem__,
        default=next(iter(names)),
        required=True,
        key=f"show-{card}",
        label_visibility="collapsed",
        bind="query-params",
    )


def _scale(screen: Screen, card: str, title: str) -> str:
    names = {LOG: screen.say("Log"), LINEAR: screen.say("Linear")}
    return st.segmented_control(
        screen.say("Scale of “{title}”", title=plain(title)),
        list(names),
        format_func=names.__getitem__,
        default=LOG,
        required=True,
        key=f"scale-{card}",
        label_visibility="collapsed",
        bind="query-params",
    )


def _take_along(screen: Screen, topic: Topic, title: str) -> None:
    key = topic.key
    with st.container(
        horizontal=True,
        horizontal_alignment="right",
        vertical_alignment="center",
        key=f"take-{key}",
        gap="xsmall",
    ):
        st.html(
            fill(
                '<a class="take" href="$href" download aria-label="$label">CSV</a>',
                href=screen.data(
                    topic.dataset,
                    "csv",
                    company=topic.companies or screen.view.companies,
                    metric=[topic.metric] if topic.metric else [],
                ),
                label=f"CSV: {title}",
            ),
            width="content",
        )
        with st.popover(
            screen.say("Link"),
            icon=":material/link:",
            type="tertiary",
            key=f"link-{key}",
            on_change="rerun",
        ) as link:
            if link.open:
                _links(screen, topic)


def _links(screen: Screen, topic: Topic) -> None:
    if topic.metric:
        one = len(topic.companies) == 1
        page, parameters = ("company", {"id": topic.companies[0]}) if one else ("compare", {})
    else:
        page, parameters = "", {"chart": topic.dataset}
    shown = {
        key: st.query_params[key]
        for key in (f"show-{topic.key}", f"scale-{topic.key}")
        if key in st.query_params
    }
    address = screen.address(page, **parameters, **shown)
    st.caption(screen.say("Link to this view with its filters"))
    st.code(address, language=None, wrap_lines=True)
    if topic.metric:
        return
    st.caption(screen.say("Put it into another page"))
    st.code(
        f'<iframe src="{esc(address)}&amp;embed=true" width="100%" height="560" '
        f'style="border:0" loading="lazy" title="Market Metrics"></iframe>',
        language=None,
        wrap_lines=True,
    )
