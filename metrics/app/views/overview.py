"""The overview: headline figures with their sentence, then the datasets side by side."""

from __future__ import annotations

from typing import Any

import streamlit as st

from metrics.analysis.headlines import headlines
from metrics.app import cards, evidence
from metrics.app.amounts import shown
from metrics.app.layout import head
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.charts.palette import colour
from metrics.datasets import lines
from metrics.passages import passage

AROUND = 24
SEVERAL = 2
FIRST = (
    "models",
    "audience",
    "revenue-share",
    "followers",
    "funding",
    "results",
    "contracts",
    "deals",
    "users",
)
"""The datasets that say most at a glance; the others follow, and last those of a single figure."""


def show(screen: Screen) -> None:
    view = (screen.view, screen.dark)
    st.html(screen.shelf.remember(("headlines", view), lambda: _top(screen)))
    cards.grid(screen, [cards.Topic(id_) for id_ in _ordered(screen)])


def _ordered(screen: Screen) -> list[str]:
    ids = [each.id for each in screen.shelf.datasets]
    return sorted(
        [*(id_ for id_ in FIRST if id_ in ids), *(id_ for id_ in ids if id_ not in FIRST)],
        key=lambda id_: len(screen.unfiltered.rows(id_)) < SEVERAL,
    )


def _top(screen: Screen) -> str:
    rows = screen.rows()
    if rows.empty:
        return head(
            screen.say("Tech business, figure by figure"),
            screen.say("Each figure leads to the sentence that states it."),
        )
    figures = screen.count("{n} figure", "{n} figures", len(rows))
    companies = screen.count("{n} company", "{n} companies", rows["company"].nunique())
    articles = screen.count("{n} article", "{n} articles", rows["article"].nunique())
    title = head(
        screen.say("Tech business, figure by figure"),
        screen.say(
            "{figures} about {companies}, from {articles}. Each leads to the sentence that states it.",
            figures=figures,
            companies=companies,
            articles=articles,
        ),
    )
    tiles = "".join(_tile(screen, row) for row in lines(headlines(rows)))
    label = esc(screen.say("Headline figures"))
    return f'{title}<ul class="tiles" aria-label="{label}">{tiles}</ul>' if tiles else title


def _tile(screen: Screen, row: Any) -> Safe:
    article = screen.shelf.article(row.article)
    amount, rate = shown(screen, row)
    words = passage(article.text, row.start, row.end, around=AROUND)
    return Safe(
        fill(
            '<li><a class="in tile" href="$href" style="--company: $colour">'
            '<span class="whose">$whose</span><strong>$amount</strong>'
            '<span class="what">$what</span> $status$rate'
            '<q lang="$lang">$before<mark>$quote</mark>$after</q></a></li>',
            href=screen.href("fact", id=row.fact),
            colour=colour(row.company, screen.shelf.collection.companies, dark=screen.dark),
            whose=evidence.name(screen, row),
            amount=amount,
            what=screen.metric(row.metric),
            status=evidence.status(screen, row.status),
            rate=Safe(f'<span class="rate">{esc(rate)}</span>') if rate else "",
            lang=article.language,
            before=words.before,
            quote=words.quote,
            after=words.after,
        )
    )
