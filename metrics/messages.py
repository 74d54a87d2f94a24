"""Sentences for the reader, kept apart from what they are about, so that a page can translate them."""

from __future__ import annotations

from pydantic import Field

from metrics.model import Model


class Message(Model):
    """A sentence with named places: ``template`` is the key of the catalogue, ``fields`` fill its places."""

    template: str
    fields: dict[str, str | int] = Field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.fields) if self.fields else self.template


def message(template: str, /, **fields: str | int) -> Message:
    """Make a message: ``message("Decoded as {encoding}.", encoding="UTF-16")``."""
    return Message(template=template, fields=fields)
