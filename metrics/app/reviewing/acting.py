"""What the buttons of the review do: each changes the draft and says what could not be done."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from metrics.app import desk
from metrics.app.notices import complain
from metrics.app.reviewing.figures import AT, Change, following
from metrics.app.screen import Screen
from metrics.errors import MetricsError

_SAID = "review said"


def go_to(start: int) -> None:
    """Make a figure the one under review."""
    st.query_params[AT] = str(start)


def do(act: Callable[[], object]) -> None:
    """Do something to the draft; where it cannot be done, the page says why."""
    try:
        act()
    except MetricsError as error:
        st.session_state[_SAID] = error


def decide(draft: str, start: int, change: Change) -> None:
    """Decide on a figure, and go on to the next open one."""

    def act() -> None:
        revised = desk.revise(draft, change).review
        after = following(revised, start)
        go_to(start if after is None else after)

    do(act)


def stay(draft: str, start: int, change: Change) -> None:
    """Change what is said of a figure, and stay with it: it may begin elsewhere now."""

    def act() -> None:
        revised = desk.revise(draft, change).review
        near = min(revised.mentions, key=lambda mention: abs(mention.start - start))
        go_to(near.start)

    do(act)


def say_what_failed(screen: Screen) -> None:
    """Say what the last click could not do, if there is anything."""
    error = st.session_state.pop(_SAID, None)
    if isinstance(error, MetricsError):
        complain(screen, error)
