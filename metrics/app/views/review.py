"""Reviewing an article: each figure beside what is proposed for it, to accept, correct or set aside."""

from __future__ import annotations

import streamlit as st

from metrics.app import desk
from metrics.app.desk import Desk
from metrics.app.markup import fill, plain
from metrics.app.notices import complain, link, note
from metrics.app.reviewing import about, acting, card, figures, saving, table, text
from metrics.app.screen import Screen
from metrics.curation.account import Outcome
from metrics.library import LibraryError

SURE = 70
"""Proposals this sure, in percent, are offered to be accepted together."""


def show(screen: Screen) -> None:
    if saved := st.query_params.get("saved"):
        saving.done(screen, saved)
        return
    try:
        if not st.query_params.get("draft") and (edits := st.query_params.get("edit")):
            st.query_params["draft"] = desk.edit(edits).work.id
            del st.query_params["edit"]
        draft = st.query_params.get("draft", "")
        if not draft:
            _nothing(screen)
            return
        desk.open_draft(draft)
    except LibraryError as error:
        _nothing(screen, error)
        return
    st.fragment(_page)(screen, draft)


def _nothing(screen: Screen, error: LibraryError | None = None) -> None:
    st.html(fill('<header class="page-head"><h1>$title</h1></header>', title=screen.say("Review")))
    if error:
        complain(screen, error)
    note(
        screen.say("Articles and drafts to go on with:"),
        link(screen.href("add"), screen.say("Add an article")),
    )


def _page(screen: Screen, draft: str) -> None:
    try:
        opened = desk.open_draft(draft)
    except LibraryError as error:
        complain(screen, error)
        return
    article = opened.work.draft
    st.html(
        fill(
            '<header class="page-head"><p class="kicker"><a class="in" href="$add">$back</a></p>'
            '<h1 lang="$lang">$title</h1></header>',
            add=screen.href("add"),
            back=screen.say("Add an article"),
            lang=article.language or "",
            title=article.title,
        )
    )
    acting.say_what_failed(screen)
    saving.problems(screen, opened)
    about.show(screen, draft, article)
    if not opened.review.mentions:
        st.info(screen.say("No figure was found in this text. There is nothing to review."))
        return
    _meter(screen, opened)
    at = figures.current(opened.review)
    left, right = st.columns([3, 2], gap="medium")
    with right:
        card.show(screen, draft, opened.review, at)
    with left:
        text.show(screen, draft, opened.review, at)
    table.show(screen, draft, opened.review)


def _meter(screen: Screen, opened: Desk) -> None:
    review, draft = opened.review, opened.work.id
    count = review.account.count()
    total, still_open = count.total(), count[Outcome.OPEN]
    with st.container(horizontal=True, vertical_alignment="bottom", key="meter"):
        with st.container(key="counted"):
            st.progress(
                (total - still_open) / total,
                text=screen.say(
                    "{done} of {total} figures are accounted for",
                    done=total - still_open,
                    total=total,
                ),
            )
            st.html(text.legend(screen, review))
        above = st.slider(
            screen.say("At least this sure"),
            0,
            100,
            SURE,
            5,
            format="%d %%",
            key="above",
            width=220,
        )
        sure = sum(
            (proposal := review.proposal(entry.mention.start)) is not None
            and proposal.confidence * 100 >= above
            for entry in review.account.open
        )
        st.button(
            screen.count("Accept {n} proposal", "Accept all {n} proposals", sure),
            key="accept-all",
            disabled=not sure,
            on_click=_accept_all,
            args=(draft, above / 100),
        )
        if st.button(
            screen.say("Save the article"),
            key="save",
            type="primary" if not still_open else "secondary",
            help=plain(saving.told(screen, opened)),
        ):
            saving.save(screen, draft)


def _accept_all(draft: str, above: float) -> None:
    acting.do(lambda: desk.revise(draft, lambda review: review.accept(above=above)))
