"""All articles, the newest first, with what has become of their figures."""

from __future__ import annotations

import streamlit as st

from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.curation.account import Outcome
from metrics.model import Article

PER_PAGE = 20


def show(screen: Screen) -> None:
    articles = sorted(
        screen.shelf.catalog.articles.values(), key=lambda each: each.published, reverse=True
    )
    companies = set(screen.view.companies)
    facts = screen.shelf.catalog.facts.values()
    if companies:
        named = {fact.article for fact in facts if fact.company in companies}
        articles = [each for each in articles if each.id in named]
    st.html(
        fill(
            '<header class="page-head"><h1>$title</h1><p>$about</p></header>',
            title=screen.say("Articles"),
            about=screen.say(
                "Open one to see each of its figures in its sentence, and what became of it."
            ),
        )
    )
    pages = -(-len(articles) // PER_PAGE) or 1
    page = st.pagination(pages, key="articles-page") if pages > 1 else 1
    shown = articles[(page - 1) * PER_PAGE : page * PER_PAGE]
    items = "".join(_item(screen, article) for article in shown)
    st.html(f'<ul class="articles">{items}</ul>')


def _item(screen: Screen, article: Article) -> Safe:
    count = screen.shelf.catalog.account(article.id).count()
    facts = count[Outcome.FACT]
    figures = screen.count("{n} figure", "{n} figures", sum(count.values()))
    stating = screen.count("{n} states a fact", "{n} state a fact", facts)
    return Safe(
        fill(
            '<li><a class="in" href="$href"><h2>$title</h2></a>'
            "<p>$publisher<time>$day</time> · $figures, $stating</p></li>",
            href=screen.href("article", article=article.id),
            title=article.title,
            publisher=Safe(f"{esc(article.publisher)} · ") if article.publisher else "",
            day=screen.day(article.published),
            figures=figures,
            stating=stating,
        )
    )
