"""Article text out of a PDF, by pypdf: lines joined into paragraphs again."""

from __future__ import annotations

import re
from datetime import datetime
from io import BytesIO
from itertools import zip_longest

from pypdf import PdfReader
from pypdf.errors import DependencyError

from metrics.intake.draft import PDF_MADE, Content, Metadata
from metrics.intake.errors import IntakeError, NoTextError, TooLargeError, UnreadableError
from metrics.intake.limits import MAX_PAGES, MAX_TEXT_CHARACTERS

_HYPHEN_AT_LINE_END = re.compile(r"(\w+)-\n([a-zà-ÿœ]\w*)")
_END_OF_SENTENCE = (".", "!", "?", "…", "»", "”", '"', ":")
_FULL_LINE = 0.75
"""A line shorter than this share of the longest one ends its paragraph, if a sentence ends or begins there."""


def read(data: bytes, name: str) -> Content:
    """Read the text of all pages.

    Raises
    ------
    UnreadableError
        For a file that is broken or locked by a password.
    TooLargeError
        For too many pages, or more text than an article may have.
    NoTextError
        For pages that hold pictures only.
    """
    try:
        return _content(data, name)
    except IntakeError:
        raise
    except DependencyError:
        raise _locked(name) from None
    except Exception as error:  # noqa: BLE001 - pypdf meets a broken file with nearly any exception
        raise UnreadableError(
            "{name} is not a PDF that can be read: {reason}. Save it again, or paste the text.",
            name=name,
            reason=str(error) or type(error).__name__,
        ) from None


def paragraphs(pages: list[str]) -> str:
    """Join the lines of pages into paragraphs, and words that were hyphenated at a line’s end.

    A page ends a paragraph where it ends a sentence.
    """
    ended = (page + "\n" * page.endswith(_END_OF_SENTENCE) for page in map(str.strip, pages))
    whole = "\n".join(ended).replace("\xad\n", "")
    whole = _HYPHEN_AT_LINE_END.sub(lambda found: _joined(found, whole), whole)
    lines = [line.strip() for line in whole.split("\n")]
    full = _FULL_LINE * max(map(len, lines), default=0)
    joined = ""
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        joined += line
        short = len(line) < full
        ends = not line or (short and (line.endswith(_END_OF_SENTENCE) or following[:1].isupper()))
        joined += "\n" if ends else " "
    return re.sub(r" ?\n+", "\n", joined).strip()


def _joined(found: re.Match[str], text: str) -> str:
    hyphenated = f"{found[1]}-{found[2]}"
    return hyphenated if hyphenated in text else found[1] + found[2]


def _content(data: bytes, name: str) -> Content:
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise _locked(name)
    if len(reader.pages) > MAX_PAGES:
        raise TooLargeError(
            "{name} has {pages} pages; a PDF may have {limit}. Save the article’s pages alone.",
            name=name,
            pages=len(reader.pages),
            limit=MAX_PAGES,
        )
    text = paragraphs(_pages(reader, name))
    if not text:
        raise NoTextError(
            "{name} holds no text: its pages are pictures. Run text recognition on it first, "
            "or paste the text.",
            name=name,
        )
    return Content(text=text, metadata=_metadata(reader))


def _pages(reader: PdfReader, name: str) -> list[str]:
    pages: list[str] = []
    length = 0
    for page in reader.pages:
        pages.append(page.extract_text())
        length += len(pages[-1])
        if length > MAX_TEXT_CHARACTERS:
            raise TooLargeError(
                "{name} holds more than {limit} characters of text. Save the article’s pages alone.",
                name=name,
                limit=MAX_TEXT_CHARACTERS,
            )
    return pages


def _metadata(reader: PdfReader) -> Metadata:
    said = reader.metadata
    if said is None:
        return Metadata()
    created = said.creation_date
    return Metadata(
        title=said.title.strip() or None if said.title else None,
        published=created.date() if isinstance(created, datetime) else None,
        published_because=PDF_MADE if created else None,
    )


def _locked(name: str) -> UnreadableError:
    return UnreadableError(
        "{name} is locked by a password. Save it without one, or paste the text.", name=name
    )
