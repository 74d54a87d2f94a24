"""An article as taken in: its text, and what could be proposed about it for the reader to confirm."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from metrics.messages import Message
from metrics.model import Label, Language, Model


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text’s words: equal for the same article, however it came in and was laid out."""
    return sha256(" ".join(text.split()).encode()).hexdigest()


PDF_MADE = Label(en="The day on which the PDF was made.", fr="Le jour où le PDF a été fait.")
"""How a PDF’s own date is known: a date printed in the article is better."""


class Metadata(Model):
    """What a file says about its article, or what could be found in the text; ``None`` where nothing was.

    ``published_because`` says how the date is known.
    """

    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    published_because: Label | None = None
    language: Language | None = None
    url: str | None = None


class Draft(Model):
    """A normalised text with proposals. ``notes`` tell the reader what was decided on the way."""

    title: str
    publisher: str | None = None
    published: date | None = None
    published_because: Label | None = None
    language: Language | None = None
    url: str | None = None
    text: str
    notes: tuple[Message, ...] = ()

    @property
    def text_hash(self) -> str:
        """Identity of the text: the same article, taken in twice, has the same."""
        return text_hash(self.text)


class Content(Model):
    """What a reader of one file format draws out of a file."""

    text: str
    metadata: Metadata = Metadata()
    notes: tuple[Message, ...] = ()
