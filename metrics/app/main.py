"""The entry of every page: the look, the one filter bar, the navigation, then the page itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

import streamlit as st

from metrics.app import filters, shelf, words
from metrics.app.filters import Offer
from metrics.app.layout import name_tab
from metrics.app.markup import esc
from metrics.app.notices import link
from metrics.app.screen import Screen
from metrics.app.shelf import Shelf
from metrics.app.views import (
    add,
    article,
    articles,
    companies,
    company,
    compare,
    data,
    embed,
    fact,
    lost,
    methods,
    overview,
    review,
    theme,
)
from metrics.app.views import library as own
from metrics.texts import msgid, translator

SCREEN = "screen"
"""Where the page finds what it is drawn with: pages are named before the bar is drawn."""

CHARTED = frozenset({"", *words.PAGES.values()})
"""The addresses of pages that are charts from the top."""

PATIENCE = 2.0
"""Who arrives at one of those is sent the first chart alone, and the rest when the browser has drawn it and asks
for more, or after so many seconds."""

ARRIVED = "arrived"

STATIC = Path(__file__).parent / "static"
LINKS = (STATIC / "links.js").read_text("utf-8")
"""Small comforts of the browser; without them links load their page anew, as links do."""
MORE = (STATIC / "more.js").read_text("utf-8")
"""Asks for the rest once the first chart is drawn."""


MENU = {
    "system": msgid("System"),
    "light": msgid("Light"),
    "dark": msgid("Dark"),
    "about": msgid("About"),
}
"""What the menu behind the three dots offers, by the name that the style sheet has for it."""

ABOUT = msgid(
    "**Market Metrics** turns the numbers of tech-business articles into typed, cited data, charted side by side."
)


def main() -> None:
    library = shelf.current()
    offered = filters.offer(library)
    about = translator(offered.language).gettext(ABOUT)
    st.set_page_config(
        page_icon=str(STATIC / "icon.svg"), layout="wide", menu_items={"About": about}
    )
    st.html(STATIC / "style.css")
    if chart := st.query_params.get("chart"):
        only = partial(embed.show, filters.embedded(library, offered), chart)
        st.navigation(
            [st.Page(only, title="Market Metrics", url_path="chart", default=True)],
            position="hidden",
        ).run()
        return
    st.logo(str(STATIC / f"logo-{st.context.theme.type or 'light'}.svg"), size="large")
    page = st.navigation(menu(library, offered), position="top")
    name_tab(page.title)
    filters.tidy(offered)
    screen = filters.screen(library, offered, arriving=_arrives(page))
    st.session_state[SCREEN] = screen
    page.run()
    if screen.arriving:
        wait()
        st.rerun()
    foot(screen)


def _arrives(page: st.Page) -> bool:
    """Say whether this is the first that a reader sees, and a page of charts."""
    if ARRIVED in st.session_state:
        return False
    st.session_state[ARRIVED] = True
    return page.url_path in CHARTED


def menu(library: Shelf, offered: Offer) -> dict[str, list[st.Page]]:
    """Return the pages by the part of the menu that holds them, the menu itself first.

    Themes without facts are not in the menu, nor are the pages of one thing.
    """
    say = translator(offered.language).gettext
    themes = [
        _page(
            words.PAGES[each],
            say(words.THEMES[each]),
            partial(theme.show, theme=each),
            hidden=each not in library.themes,
        )
        for each in words.THEMES
    ]
    pages = [
        _page("overview", say("Overview"), overview.show, default=True),
        _page("compare", say("Compare"), compare.show),
        _page("companies", say("Companies"), companies.show),
        _page("articles", say("Articles"), articles.show),
        _page("add", say("Add an article"), add.show),
        _page("library", say("Library"), own.show),
        _page("data", say("Data"), data.show),
        _page("methods", say("Methods"), methods.show, hidden=True),
        _page("review", say("Review"), review.show, hidden=True),
        _page("company", say("Company"), company.show, hidden=True),
        _page("article", say("Article"), article.show, hidden=True),
        _page("fact", say("Fact"), fact.show, hidden=True),
    ]
    asked = unquote(urlsplit(st.context.url or "").path).rstrip("/").rpartition("/")[2]
    if asked.strip() and asked not in {page.url_path for page in [*pages, *themes]}:
        pages.append(_page(asked, say("No such page"), lost.show, hidden=True))
    return {"": pages, say("Themes"): themes}


def _page(
    path: str,
    title: str,
    show: Callable[[Screen], None],
    *,
    hidden: bool = False,
    default: bool = False,
) -> st.Page:
    return st.Page(
        lambda: show(st.session_state[SCREEN]),
        title=title,
        url_path=path,
        default=default,
        visibility="hidden" if hidden else "visible",
    )


def wait() -> None:
    """Let the browser draw what it has; its asking for more ends the run at the next look at the state."""
    st.html(f"<script>{MORE}</script>", unsafe_allow_javascript=True)
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and ARRIVED in st.session_state:
        time.sleep(0.02)


def foot(screen: Screen) -> None:
    """End every page with what it rests on."""
    text = screen.say(
        "Every figure is read from an article’s own words and leads back to them. No page loads anything from elsewhere."
    )
    names = "".join(f'--{each}: "{screen.say(text)}"; ' for each, text in MENU.items())
    st.html(
        f'<footer class="foot"><p>{esc(text)} {link(screen.href("methods"), screen.say("Methods"))}</p></footer>'
        f"<style>:root {{ {names}}}</style>"
        f'<script>document.documentElement.lang = "{screen.language}"; {LINKS}</script>',
        unsafe_allow_javascript=True,
    )


main()
