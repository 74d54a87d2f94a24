"""What pages have in common: a name, a head, an end where nothing is, a long list page by page."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from metrics.app.markup import Safe, fill
from metrics.app.screen import Screen


def name_tab(title: str) -> None:
    """Name the browser's tab, and so the bookmark, by what the page is about."""
    st.set_page_config(page_title=f"{title} · Market Metrics")


def head(title: str, about: str) -> Safe:
    """Return the head of a page: its title, and a sentence about it."""
    return Safe(
        fill(
            '<header class="page-head"><h1>$title</h1><p>$about</p></header>',
            title=title,
            about=about,
        )
    )


def dead_end(title: str, about: str, *, href: str, link: str) -> Safe:
    """Return the whole of a page about something that is not there, with a link to where it may be."""
    way = fill('<p><a class="in button" href="$href">$link</a></p>', href=href, link=link)
    return Safe(head(title, about) + way)


def page_of(count: int, size: int, *, key: str) -> slice:
    """Let the reader turn the pages of a list of ``count`` things; return the place of those to show."""
    pages = -(-count // size)
    page = st.pagination(pages, key=key) if pages > 1 else 1
    return slice((page - 1) * size, page * size)


def day_format(screen: Screen) -> str:
    """Return how a day is typed where one is asked for."""
    return "DD/MM/YYYY" if screen.language == "fr" else "YYYY-MM-DD"


def words_of_uploads(screen: Screen, formats: Sequence[str], megabytes: int) -> None:
    """Give the boxes for files on this page their words; Streamlit's own are English."""
    limits = screen.say(
        "{formats}, up to {n} MB each",
        formats=", ".join(f".{each}" for each in formats),
        n=megabytes,
    )
    st.html(
        f'<style>:root {{ --choose: "{screen.say("Choose files")}"; --limits: "{limits}" }}</style>'
    )
