"""An address that is no page."""

from __future__ import annotations

import streamlit as st

from metrics.app.layout import dead_end
from metrics.app.screen import Screen


def show(screen: Screen) -> None:
    st.html(
        dead_end(
            screen.say("No such page"),
            screen.say("Nothing has this address. The link may be old, or mistyped."),
            href=screen.href(""),
            link=screen.say("To the overview"),
        )
    )
