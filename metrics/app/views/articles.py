"""All articles, the newest first, with how many facts each gives, and of whom."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from metrics.app import filters
from metrics.app.layout import head, page_of
from metrics.app.markup import Safe, fill
from metrics.app.notices import link, some
from metrics.app.screen import Screen
from metrics.collection import Heading

PER_PAGE = 20
MOST_NAMED = 6


def show(screen: Screen) -> None:
    rows = screen.rows()
    facts = rows.groupby("article", sort=False).size().to_dict()
    headings = screen.shelf.collection.headings
    shown = [id_ for id_ in headings if id_ in facts or not screen.view.narrowed]
    shown.sort(key=lambda id_: headings[id_].published, reverse=True)
    st.html(
        head(
            screen.say("Articles"),
            screen.say(
                "Open one to see each of its figures in its sentence, and what became of it."
            ),
        )
    )
    if not shown:
        filters.nothing(screen)
        return
    there = shown[page_of(len(shown), PER_PAGE, key="articles-page")]
    told = rows[rows["article"].isin(there)].groupby("article", sort=False)["company"]
    companies = {id_: list(dict.fromkeys(of_article)) for id_, of_article in told}
    items = "".join(
        _item(screen, id_, headings[id_], facts.get(id_, 0), companies.get(id_, []))
        for id_ in there
    )
    st.html(f'<ul class="articles">{items}</ul>')


def _item(screen: Screen, id_: str, heading: Heading, facts: int, companies: Sequence[str]) -> Safe:
    named = (link(screen.href("company", id=each), screen.company(each)) for each in companies)
    return Safe(
        fill(
            '<li><h2><a class="in" href="$href" lang="$lang">$title</a></h2>'
            '<p>$publisher<time datetime="$iso">$day</time> · $facts</p><p>$companies</p></li>',
            href=screen.href("article", article=id_),
            lang=heading.language,
            title=heading.title,
            publisher=f"{heading.publisher} · " if heading.publisher else "",
            iso=heading.published.isoformat(),
            day=screen.day(heading.published),
            facts=screen.count("{n} fact", "{n} facts", facts),
            companies=some(screen, named, companies, MOST_NAMED),
        )
    )
