"""One company: all its facts, over time and across articles, with what contradicts what."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from metrics.analysis.conflicts import conflicts
from metrics.app import cards, evidence
from metrics.app.layout import dead_end, name_tab
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.app.tables import fact_table
from metrics.charts.palette import colour
from metrics.datasets import DATASET_OF, lines
from metrics.passages import passage

TIMELINE = 60
MOST_CHARTS = 6
AROUND = 120


def show(screen: Screen) -> None:
    id_ = st.query_params.get("id", "")
    if id_ not in screen.shelf.companies:
        _unknown(screen, id_)
        return
    table = screen.shelf.table(screen.language)
    rows = screen.shelf.remember(
        ("company", id_, screen.language), lambda: table[table["company"] == id_]
    )
    name_tab(screen.company(id_))
    st.html(_head(screen, id_, rows))
    for one, other in conflicts(rows):
        st.html(_conflict(screen, one, other))
    left, right = st.columns([3, 1], gap="large")
    with left:
        st.html(f'<h2 class="section">{esc(screen.say("All figures"))}</h2>')
        fact_table(screen, rows, key=f"company-{id_}", tallest=640, of_one_company=True)
    if timeline := _timeline(screen, rows):
        right.html(timeline)
    if told := _told_more_than_once(rows):
        st.html(f'<h2 class="section">{esc(screen.say("At several dates"))}</h2>')
        cards.grid(screen, [cards.Topic(DATASET_OF[metric].id, metric, (id_,)) for metric in told])


def _told_more_than_once(rows: pd.DataFrame) -> list[str]:
    """Return the metrics with several figures of several times."""
    numbered = rows[rows["value"].notna() & rows["metric"].isin(DATASET_OF)]
    dates = numbered["period"].fillna(numbered["published"].astype(str))
    counted = dates.groupby(numbered["metric"], sort=False).nunique()
    return [str(metric) for metric in counted[counted > 1].index[:MOST_CHARTS]]


def _unknown(screen: Screen, id_: str) -> None:
    st.html(
        dead_end(
            screen.say("No such company"),
            screen.say("The articles say nothing of “{id}”.", id=id_[:80]),
            href=screen.href("companies"),
            link=screen.say("All companies"),
        )
    )


def _head(screen: Screen, id_: str, rows: pd.DataFrame) -> str:
    known = screen.shelf.collection.companies.get(id_)
    country = known.country if known else None
    return fill(
        '<header class="page-head company-head" style="--company: $colour">'
        '<p class="kicker"><a class="in" href="$all">$companies</a></p><h1>$name</h1><p>$about</p></header>',
        colour=colour(id_, screen.shelf.collection.companies, dark=screen.dark),
        all=screen.href("companies"),
        companies=screen.say("Companies"),
        name=screen.company(id_),
        about=" · ".join(
            [
                *([screen.country(country)] if country else []),
                screen.count("{n} figure", "{n} figures", len(rows)),
                screen.count("{n} article", "{n} articles", rows["article"].nunique()),
            ]
        ),
    )


def _conflict(screen: Screen, one: Any, other: Any) -> Safe:
    sides = "".join(
        f"<li>{evidence.figure(screen, row)}{_words(screen, row)}{evidence.source(screen, row)}</li>"
        for row in (one, other)
    )
    title = esc(screen.say("Two articles disagree"))
    return Safe(f'<section class="conflict" role="note"><h2>{title}</h2><ul>{sides}</ul></section>')


def _words(screen: Screen, row: Any) -> Safe:
    article = screen.shelf.article(row.article)
    around = passage(article.text, row.start, row.end, around=AROUND)
    return Safe(
        fill(
            '<q lang="$lang">$before<mark>$quote</mark>$after</q>',
            lang=article.language,
            before=around.before,
            quote=around.quote,
            after=around.after,
        )
    )


def _timeline(screen: Screen, rows: pd.DataFrame) -> str:
    dated = sorted(lines(rows[rows["period"].notna()]), key=_day, reverse=True)[:TIMELINE]
    items = "".join(
        fill(
            '<li><time>$when</time> <a class="in" href="$href">$what</a> <strong>$amount</strong> $status</li>',
            when=screen.period(row.period),
            href=screen.href("fact", id=row.fact),
            what=f"{screen.metric(row.metric)}{f' · {row.subject}' if row.subject else ''}",
            amount=screen.amount(row),
            status=evidence.status(screen, row.status),
        )
        for row in dated
    )
    title = esc(screen.say("Over time"))
    return f'<section><h2>{title}</h2><ol class="timeline">{items}</ol></section>' if items else ""


def _day(row: Any) -> str:
    first, _, last = row.period.partition("/")
    return str(last or first)
