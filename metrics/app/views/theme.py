"""One theme: its datasets, each as a card."""

from __future__ import annotations

import streamlit as st

from metrics.app import cards, words
from metrics.app.layout import head
from metrics.app.screen import Screen


def show(screen: Screen, theme: str) -> None:
    st.html(head(screen.say(words.THEMES[theme]), screen.say(words.ABOUT_THEMES[theme])))
    cards.grid(
        screen, [cards.Topic(each.id) for each in screen.shelf.datasets if each.theme == theme]
    )
