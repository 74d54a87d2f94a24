"""Saving the article of a draft: what is missing, what stands in the way, and where to go afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from metrics.app import desk
from metrics.app.desk import Desk
from metrics.app.layout import head
from metrics.app.markup import Safe, fill, plain
from metrics.app.notices import complain, link, note
from metrics.app.reviewing import acting
from metrics.app.screen import Screen
from metrics.app.state import View
from metrics.curation.account import Outcome
from metrics.library import ConflictError, DuplicateError


def told(screen: Screen, opened: Desk) -> str:
    """Say what saving would do now."""
    still_open = opened.review.account.count()[Outcome.OPEN]
    if still_open:
        return screen.count(
            "{n} figure is still open. It will be shown as not accounted for.",
            "{n} figures are still open. They will be shown as not accounted for.",
            still_open,
        )
    return screen.say("Every figure is accounted for.")


def save(screen: Screen, draft: str) -> None:
    """Save, and turn to what can be done with the article; or show what stands in the way."""
    saved = desk.save(draft)
    if saved is None:
        st.rerun()
    screen.go("review", saved=saved.id)


def problems(screen: Screen, opened: Desk) -> None:
    """Say why the draft is not kept or the article was not saved, and offer the way out."""
    draft = opened.work.id
    if opened.problem:
        complain(screen, opened.problem)
    if isinstance(opened.problem, ConflictError):
        _ways(
            (screen.say("Take the other version"), lambda: desk.reload(draft)),
            (screen.say("Keep mine as a draft of its own"), lambda: _part(draft)),
        )
    if opened.refused:
        complain(screen, opened.refused)
    if isinstance(opened.refused, DuplicateError):
        _open_article(screen, opened.refused.article)
    elif isinstance(opened.refused, ConflictError) and opened.work.edits:
        _open_article(screen, opened.work.edits)
        _ways((screen.say("Put mine in its place"), lambda: desk.catch_up(draft)))
    for problem in opened.review.problems:
        st.warning(plain(screen.tell(problem.message)))


def _part(draft: str) -> None:
    st.query_params["draft"] = desk.part(draft).work.id


def _ways(*ways: tuple[str, Callable[[], object]]) -> None:
    with st.container(horizontal=True):
        for label, act in ways:
            st.button(label, key=f"way-{label}", on_click=acting.do, args=(act,))


def _open_article(screen: Screen, article: str) -> None:
    headings = screen.shelf.collection.headings
    title = headings[article].title if article in headings else article
    note(
        screen.say("The article as it is now:"),
        link(screen.href("article", article=article), title),
    )


def done(screen: Screen, article: str) -> None:
    """Say what was saved, and lead to where its facts are shown now."""
    headings = screen.shelf.collection.headings
    if article not in headings:
        st.html(head(screen.say("Review"), screen.say("No article has this address any more.")))
        return
    facts = screen.shelf.entry(article).curated.facts
    companies = list(dict.fromkeys(fact.company for fact in facts))
    summary = screen.say(
        "{facts} of {companies} are now in every chart, table and address.",
        facts=screen.count("{n} fact", "{n} facts", len(facts)),
        companies=screen.count("{n} company", "{n} companies", len(companies)),
    )
    st.html(head(screen.say("Saved: {title}", title=headings[article].title), summary))
    if not facts:
        note(screen.say("It states no fact yet: nothing of it can be charted."))
    links = [
        (screen.href("article", article=article), screen.say("The article with its figures")),
        (screen.href("add"), screen.say("Add another article")),
        (screen.href("review", edit=article), screen.say("Change it")),
        (screen.href("library"), screen.say("The library")),
    ]
    st.html(
        fill(
            '<p class="actions ways">$links</p>',
            links=Safe(
                " ".join(
                    fill('<a class="in button" href="$href">$text</a>', href=href, text=text)
                    for href, text in links
                )
            ),
        )
    )
    st.html(_companies(screen, companies, [fact.company for fact in facts]))


def _companies(screen: Screen, companies: list[str], of_facts: list[str]) -> str:
    tiles = "".join(
        fill(
            '<li><a class="in tile" href="$href"><strong>$name</strong><span class="what">$count</span></a>'
            '<span class="claim"><a class="in" href="$charts">$see</a> · '
            '<a href="$csv" download>CSV</a></span></li>',
            href=screen.href("company", id=company),
            name=screen.company(company),
            count=screen.count("{n} fact", "{n} facts", of_facts.count(company)),
            charts=replace(screen, view=View(screen.language, (company,))).href(""),
            see=screen.say("Its charts"),
            csv=screen.data("facts", "csv", company=[company]),
        )
        for company in companies
    )
    return f'<ul class="companies">{tiles}</ul>'
