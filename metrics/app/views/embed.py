"""One chart alone, for other sites: ``?embed=true&chart=<dataset>``."""

from __future__ import annotations

import streamlit as st

from metrics.app import cards, filters
from metrics.app.markup import esc, fill
from metrics.app.screen import Screen

OUTSIDE = """<script>
document.documentElement.lang = "%s";
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]:not([download])");
  if (link) link.target = "_blank";
});
</script>"""
"""A link leads out of the frame, to a page with room for it."""


def show(screen: Screen, dataset: str) -> None:
    st.html(OUTSIDE % screen.language, unsafe_allow_javascript=True)
    known = {each.id for each in screen.shelf.datasets}
    if dataset not in known:
        links = "".join(
            fill(
                '<li><a href="$href">$title</a></li>',
                href=screen.href("", chart=each.id),
                title=screen.say(each.title),
            )
            for each in screen.shelf.datasets
        )
        text = screen.say("There is no chart of that name. There are:")
        st.html(f'<p class="empty embedded">{esc(text)}</p><ul class="links">{links}</ul>')
    elif not len(screen.rows(dataset)):
        filters.nothing(screen)
    else:
        cards.card(screen, cards.Topic(dataset))
        st.html(
            fill(
                '<p class="source embedded"><a href="$href" target="_blank" rel="noopener">$text</a></p>',
                href=screen.address(""),
                text=screen.say("More at Market Metrics, with the sentence of every figure"),
            )
        )
