"""Articles' words in pages: always shown as written, never read as Markdown, HTML or LaTeX."""

from __future__ import annotations

import re
from html import escape
from string import Template

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:])")
_BREAKS = re.compile(r"\s+")


def esc(text: object) -> str:
    """Make a text safe inside HTML, attributes included."""
    return escape(str(text), quote=True)


def plain(text: str) -> str:
    """Make a text safe inside Markdown, such as the label of a button."""
    return _MARKDOWN.sub(r"\\\1", _BREAKS.sub(" ", text))


def fill(template: str, /, **texts: object) -> str:
    """Fill the places ``$name`` of an HTML template with texts, escaped; a ``Safe`` one as it is."""
    return Template(template).substitute(
        {name: text if isinstance(text, Safe) else esc(text) for name, text in texts.items()}
    )


class Safe(str):
    """HTML made here, of escaped parts."""

    __slots__ = ()
