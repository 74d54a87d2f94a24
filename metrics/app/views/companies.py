"""The companies that the articles give figures of."""

from __future__ import annotations

import streamlit as st

from metrics.app.layout import head, page_of
from metrics.app.markup import Safe, fill
from metrics.app.screen import Screen
from metrics.charts.palette import colour

PER_PAGE = 60


def show(screen: Screen) -> None:
    rows = screen.rows()
    counted = rows.groupby("company", sort=False).agg(
        facts=("fact", "size"), articles=("article", "nunique")
    )
    ordered = counted.sort_values("facts", ascending=False, kind="stable")
    st.html(head(screen.say("Companies"), screen.say("Those with most figures first.")))
    page = page_of(len(ordered), PER_PAGE, key="companies-page")
    items = "".join(
        _item(screen, str(company), int(facts), int(articles))
        for company, facts, articles in ordered.iloc[page].itertuples()
    )
    st.html(f'<ul class="companies">{items}</ul>')


def _item(screen: Screen, company: str, facts: int, articles: int) -> Safe:
    return Safe(
        fill(
            '<li><a class="in tile" href="$href" style="--company: $colour"><strong>$name</strong>'
            '<span class="what">$facts · $articles</span></a></li>',
            href=screen.href("company", id=company),
            colour=colour(company, screen.shelf.collection.companies, dark=screen.dark),
            name=screen.company(company),
            facts=screen.count("{n} figure", "{n} figures", facts),
            articles=screen.count("{n} article", "{n} articles", articles),
        )
    )
