"""One theme: its datasets, each as a card."""

from __future__ import annotations

import streamlit as st

from metrics.app import cards, words
from metrics.app.markup import fill
from metrics.app.screen import Screen


def show(screen: Screen, theme: str) -> None:
    st.html(
        fill(
            '<header class="page-head"><h1>$title</h1><p>$about</p></header>',
            title=screen.say(words.THEMES[theme]),
            about=screen.say(words.ABOUT_THEMES[theme]),
        )
    )
    cards.grid(
        screen, [cards.Topic(each.id) for each in screen.shelf.datasets if each.theme == theme]
    )
