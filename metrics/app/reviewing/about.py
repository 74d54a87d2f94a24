"""What is known of the article itself: title, publisher, date, language; proposed, and open to correction."""

from __future__ import annotations

from datetime import date

import streamlit as st

from metrics.app import desk
from metrics.app.layout import day_format
from metrics.app.markup import plain
from metrics.app.reviewing import acting
from metrics.app.screen import Screen
from metrics.intake import Draft
from metrics.model import LANGUAGES

EARLIEST = date(1800, 1, 1)


def show(screen: Screen, draft: str, about: Draft) -> None:
    """Show the form, open where something is missing without which the article cannot be saved."""
    missing = not (about.published and about.language)
    day = screen.day(about.published) if about.published else screen.say("no date yet")
    title = screen.say("About the article")
    summary = " · ".join(each for each in (title, about.publisher, day) if each)
    with st.expander(plain(summary), expanded=missing, key=f"about-{draft}-{missing}"):
        for note in about.notes:
            st.caption(plain(screen.tell(note)))
        if about.published_because:
            st.caption(
                plain(screen.say("The date: {why}", why=about.published_because[screen.language]))
            )
        _form(screen, draft, about)


def _form(screen: Screen, draft: str, about: Draft) -> None:
    key = f"{draft}-{about.published}-{about.language}-{screen.language}"
    with st.form(f"about-{key}", border=False):
        first, second, third, fourth = st.columns([5, 3, 2, 2])
        first.text_input(screen.say("Title"), about.title, key=f"title-{key}", max_chars=300)
        second.text_input(
            screen.say("Publisher"), about.publisher or "", key=f"publisher-{key}", max_chars=200
        )
        third.date_input(
            screen.say("Publication date"),
            about.published,
            min_value=EARLIEST,
            format=day_format(screen),
            key=f"published-{key}",
        )
        names = {"fr": screen.say("French"), "en": screen.say("English")}
        fourth.selectbox(
            screen.say("Language"),
            LANGUAGES,
            index=LANGUAGES.index(about.language) if about.language else None,
            format_func=names.__getitem__,
            key=f"language-{key}",
            placeholder=screen.say("Choose"),
        )
        st.form_submit_button(
            screen.say("Keep these details"),
            key=f"keep-{key}",
            on_click=_keep,
            args=(draft, about, key),
        )


def _keep(draft: str, about: Draft, key: str) -> None:
    state = st.session_state
    acting.do(
        lambda: desk.describe(
            draft,
            title=state[f"title-{key}"].strip() or about.title,
            publisher=state[f"publisher-{key}"].strip() or None,
            published=state[f"published-{key}"],
            language=state[f"language-{key}"],
        )
    )
