"""What the text of an article says about itself: its title, its day, its publisher."""

from __future__ import annotations

import re
from datetime import date

from metrics.extraction import language_of
from metrics.intake.datelines import dateline, iso_day
from metrics.intake.draft import Metadata
from metrics.model import Label, Language

_NAMED = Label(en="The name of the file says so.", fr="Le nom du fichier le dit.")
_LONGEST_TITLE = 160
_SOURCE = re.compile(
    r"^(?:source|publisher|publication|éditeur)[ \xa0]?:[ \xa0]*(\S.{0,80})$",
    re.IGNORECASE | re.MULTILINE,
)
_SENTENCE = re.compile(r".+?[.!?…](?=\s|$)", re.DOTALL)


def guess(text: str, name: str = "") -> Metadata:
    """Propose what a text says of its own title, publisher, day and language.

    The day is taken from a line that is no running text (``Publié le 2 octobre 2023``), or from the
    file's name: a day in the article's sentences is one that it tells of.
    """
    language = language_of(text)
    published, because = _published(text, language, name)
    source = _SOURCE.search(text)
    return Metadata(
        title=title_of(text),
        publisher=source[1].strip() if source else None,
        published=published,
        published_because=because,
        language=language,
    )


def title_of(text: str) -> str:
    """Return the first line that can be a title, or the beginning of the first sentence, cut at a word."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(first) <= _LONGEST_TITLE:
        return first
    sentence = _SENTENCE.match(first)
    if sentence and len(sentence[0]) <= _LONGEST_TITLE:
        return sentence[0]
    return first[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def _published(text: str, language: Language | None, name: str) -> tuple[date | None, Label | None]:
    if found := dateline(text, language):
        words = found.words
        return found.day, Label(en=f"The text says “{words}”.", fr=f"Le texte dit « {words} ».")
    day = iso_day(name)
    return day, _NAMED if day else None
