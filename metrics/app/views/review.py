"""Reviewing an article: each figure beside what is proposed for it, to accept, correct or set aside."""

from __future__ import annotations

import streamlit as st

from metrics.app import desk, reviewing, shelf
from metrics.app.desk import Desk
from metrics.app.markup import fill, plain
from metrics.app.screen import Screen
from metrics.app.views.add import complain
from metrics.curation.account import Outcome
from metrics.errors import MetricsError
from metrics.library import LibraryError, Work

SURE = 0.7
"""Proposals this sure are offered to be accepted together."""


def show(screen: Screen) -> None:
    id_, edits = st.query_params.get("draft", ""), st.query_params.get("edit", "")
    try:
        if edits and not id_:
            id_ = desk.begin(Work.on(shelf.library().get(edits))).work.id
            st.query_params.update(draft=id_)
            del st.query_params["edit"]
        opened = desk.open_draft(id_)
    except LibraryError as error:
        complain(screen, error)
        st.html(
            fill(
                '<p><a class="in button" href="$href">$link</a></p>',
                href=screen.href("add"),
                link=screen.say("Add an article"),
            )
        )
        return
    _page(screen, opened)


def _page(screen: Screen, opened: Desk) -> None:
    draft = opened.work.draft
    st.html(
        fill(
            '<header class="page-head"><p class="kicker"><a class="in" href="$add">$back</a></p>'
            '<h1 lang="$lang">$title</h1></header>',
            add=screen.href("add"),
            back=screen.say("Add an article"),
            lang=draft.language or "",
            title=draft.title,
        )
    )
    for note in draft.notes:
        st.caption(plain(screen.say(note.template, **note.fields)))
    if opened.problem:
        complain(screen, opened.problem)
    _about(screen, opened)
    if not opened.review.mentions:
        st.info(screen.say("No figure was found in this text. There is nothing to review."))
        return
    _meter(screen, opened)
    left, right = st.columns([3, 2], gap="large")
    current = reviewing.current(opened)
    with left:
        st.html(reviewing.text(screen, opened, current))
    with right:
        reviewing.card(screen, opened, current)
    reviewing.table(screen, opened)


def _about(screen: Screen, opened: Desk) -> None:
    draft = opened.work.draft
    complete = draft.published and draft.language
    with (
        st.expander(screen.say("About the article"), expanded=not complete),
        st.form("about", border=False),
    ):
        title = st.text_input(screen.say("Title"), draft.title, key=f"title-{opened.work.id}")
        first, second, third = st.columns(3)
        publisher = first.text_input(
            screen.say("Publisher"), draft.publisher or "", key=f"publisher-{opened.work.id}"
        )
        published = second.date_input(
            screen.say("Publication date"),
            draft.published,
            format="YYYY-MM-DD",
            key=f"published-{opened.work.id}",
        )
        language = third.selectbox(
            screen.say("Language of the article"),
            ("fr", "en"),
            index=None if draft.language is None else ("fr", "en").index(draft.language),
            format_func={"fr": screen.say("French"), "en": screen.say("English")}.__getitem__,
            key=f"language-{opened.work.id}",
        )
        if st.form_submit_button(screen.say("Keep")):
            reviewing.change(
                screen,
                lambda: desk.describe(
                    opened,
                    title=title or draft.title,
                    publisher=publisher or None,
                    published=published,
                    language=language,
                ),
            )


def _meter(screen: Screen, opened: Desk) -> None:
    count = opened.review.account.count()
    total, still_open = count.total(), count[Outcome.OPEN]
    st.progress(
        (total - still_open) / total,
        text=screen.say(
            "{done} of {total} figures are accounted for", done=total - still_open, total=total
        ),
    )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        above = st.slider(
            screen.say("As sure as"),
            0,
            100,
            round(SURE * 100),
            5,
            format="%d %%",
            key="above",
            width=260,
        )
        if st.button(screen.say("Accept all that are as sure"), disabled=not still_open):
            reviewing.change(
                screen, lambda: desk.keep(opened.work, opened.review.accept(above=above / 100))
            )
        if st.button(screen.say("Save the article"), type="primary"):
            _save(screen, opened)


def _save(screen: Screen, opened: Desk) -> None:
    try:
        saved = shelf.library().save(opened.work)
    except MetricsError as error:
        complain(screen, error)
        return
    desk.clear()
    shelf.changed()
    st.switch_page(st.session_state["pages"]["article"], query_params={"article": saved.id})
