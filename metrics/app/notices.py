"""Sentences on a page about what was done, or could not be."""

from __future__ import annotations

from collections.abc import Iterable, Sized
from itertools import islice

import streamlit as st

from metrics.app.markup import Safe, esc, fill, plain
from metrics.app.screen import Screen
from metrics.errors import MetricsError

_INTO_SIGHT = """<script>
document.querySelector('[data-testid="stAlert"]')?.scrollIntoView({block: "nearest"});
</script>"""


def complain(screen: Screen, error: MetricsError) -> None:
    """Say what went wrong, and what to do, where the reader sees it."""
    st.error(plain(screen.tell(error.message)))
    st.html(_INTO_SIGHT, unsafe_allow_javascript=True)


def note(text: str, link: Safe | None = None) -> None:
    """Say something in passing, with a link to where it leads."""
    st.html(fill('<p class="note" role="status">$text $link</p>', text=text, link=link or Safe("")))


def link(href: str, text: str, *, lang: str = "") -> Safe:
    """Return a link to a page of the dashboard."""
    return Safe(
        fill('<a class="in" href="$href" lang="$lang">$text</a>', href=href, lang=lang, text=text)
        if lang
        else fill('<a class="in" href="$href">$text</a>', href=href, text=text)
    )


def some(screen: Screen, links: Iterable[Safe], every: Sized, most: int) -> Safe:
    """Join the first ``most`` of the links, and say how many more there are of ``every``."""
    named: list[str] = list(islice(links, most))
    if (more := len(every) - most) > 0:
        named.append(esc(screen.count("and {n} more", "and {n} more", more)))
    return Safe(" · ".join(named))
