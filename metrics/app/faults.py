"""What a reader sees when a page fails: one sentence that says what to do. The log has the rest."""

from __future__ import annotations

import logging

import streamlit as st

from metrics.app.markup import fill
from metrics.errors import MetricsError
from metrics.texts import msgid, translator

LOG = logging.getLogger("metrics")
UNEXPECTED = msgid(
    "This page could not be shown: the fault is the program’s. Reload it, or go back to the overview; nothing saved is lost."
)


def tell(error: BaseException) -> bool:
    """Show the sentence in place of the page; ``True`` says that nothing else is to be shown."""
    LOG.error("a page failed", exc_info=error)
    language = st.session_state.get("lang") or st.query_params.get("lang") or "en"
    say = translator(language).gettext
    if isinstance(error, MetricsError):
        text = say(error.message.template).format(**error.message.fields)
    else:
        text = say(UNEXPECTED)
    st.html(
        fill(
            '<p class="note fault" role="alert">$text <a href="./">$overview</a></p>',
            text=text,
            overview=say("Overview"),
        )
    )
    return True
