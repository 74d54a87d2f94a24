"""The door: a file or pasted text becomes a draft, normalised once, with proposals about it."""

from __future__ import annotations

import re
import unicodedata

from metrics.extraction import normalise
from metrics.intake import apart
from metrics.intake.decoding import decode
from metrics.intake.draft import PDF_MADE, Content, Draft, Metadata
from metrics.intake.errors import IntakeError, NoTextError, TooLargeError, UnknownFormatError
from metrics.intake.guessing import guess, title_of
from metrics.intake.limits import MAX_FILE_BYTES, MAX_NAME_CHARACTERS, MAX_TEXT_CHARACTERS
from metrics.messages import Message, message

FORMATS = ("txt", "md", "html", "pdf", "docx")
"""The endings of the files that are read; ``markdown``, ``htm``, ``xhtml`` and ``text`` are as well."""

_SAME_AS = {"text": "txt", "markdown": "md", "htm": "html", "xhtml": "html"}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|article)\b", re.IGNORECASE
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]|[\ud800-\udfff]")


def take(name: str, data: bytes) -> Draft:
    """Take in a file: its name tells the format where its first bytes do not.

    Raises
    ------
    IntakeError
        One of its family: too large, of an unknown format, in an uncertain encoding, broken or locked,
        or without text.
    """
    shown = clean_name(name)
    if len(data) > MAX_FILE_BYTES:
        raise _too_large(shown, len(data))
    if not data.strip():
        raise NoTextError("{name} is empty. Choose a file that holds the article.", name=shown)
    return _draft(_content(shown, data), shown)


def paste(text: str) -> Draft:
    """Take in pasted text, or the pasted source of a web page. Raises `IntakeError` as `take` does."""
    if not text.strip():
        raise NoTextError("Nothing was pasted. Paste the article.")
    shown = f"“{clean_name(title_of(text[:MAX_NAME_CHARACTERS]))}”"
    size = len(text.encode(errors="replace"))
    if size > MAX_FILE_BYTES:
        raise _too_large(shown, size)
    return _draft(_of_text(text, shown), shown)


def clean_name(name: str) -> str:
    """Return a file's name as it may be shown: its last part, printable, and no longer than a line."""
    last = re.split(r"[/\\]", name)[-1]
    shown = "".join(c for c in last if unicodedata.category(c)[0] != "C").strip(" .")
    if len(shown) > MAX_NAME_CHARACTERS:
        stem, dot, ending = shown.rpartition(".")
        ending = dot + ending if stem and len(ending) < MAX_NAME_CHARACTERS // 4 else ""
        shown = shown[: MAX_NAME_CHARACTERS - len(ending) - 1] + "…" + ending
    return shown or "…"


def _content(name: str, data: bytes) -> Content:
    format_ = _format(name, data)
    if format_ in apart.READERS:
        return apart.read(format_, data, name)
    decoded = decode(data, name)
    content = _of_text(decoded.text, name)
    return content.model_copy(update={"notes": decoded.notes})


def _of_text(text: str, name: str) -> Content:
    """Take text as it is, unless it is the source of a web page."""
    if _PAGE.match(text):
        return apart.read("html", _CONTROLS.sub("", text).encode(), name)
    return Content(text=text)


def _format(name: str, data: bytes) -> str:
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(_ZIP) and b"word/" in data:
        return "docx"
    ending = name.rpartition(".")[2].lower()
    ending = _SAME_AS.get(ending, ending)
    if ending not in FORMATS or data.startswith(_OLD_OFFICE):
        raise UnknownFormatError(
            "{name} is not a file that can be read here. Save it as {formats}, or paste the text.",
            name=name,
            formats=", ".join(f".{known}" for known in FORMATS),
        )
    return ending


def _draft(content: Content, name: str) -> Draft:
    raw = _CONTROLS.sub("", content.text)
    text = normalise(raw)
    if not text.strip():
        raise NoTextError("{name} holds no text. Paste the article instead.", name=name)
    if len(text) > MAX_TEXT_CHARACTERS:
        raise TooLargeError(
            "{name} holds {size} characters; an article may have {limit}. Take in a part of it.",
            name=name,
            size=len(text),
            limit=MAX_TEXT_CHARACTERS,
        )
    about = _completed(content.metadata, guess(text, name))
    return Draft(
        **about.model_dump(exclude={"title"}),
        title=normalise(_CONTROLS.sub("", about.title or "")).strip() or title_of(text),
        text=text,
        notes=(*content.notes, *_changes(content.text, raw, text), *_missing(about)),
    )


def _completed(said: Metadata, guessed: Metadata) -> Metadata:
    """Return what the file says, completed by what its text lets guess."""
    own = said.model_dump(exclude_none=True)
    # A PDF's own day is when the file was made: a day printed in the article is better.
    if guessed.published and said.published_because == PDF_MADE:
        own = {k: v for k, v in own.items() if not k.startswith("published")}
    return Metadata(**guessed.model_dump() | own)


def _changes(drawn: str, raw: str, text: str) -> list[Message]:
    notes = []
    if removed := len(drawn) - len(raw):
        notes.append(message("Control characters dropped: {count}.", count=removed))
    if "\r" in raw:
        notes.append(message("Line ends made uniform."))
    if not unicodedata.is_normalized("NFC", raw):
        notes.append(message("Accents joined to their letters."))
    if hidden := sum(unicodedata.category(c) == "Cf" for c in raw) - sum(
        unicodedata.category(c) == "Cf" for c in text
    ):
        notes.append(message("Invisible characters dropped: {count}.", count=hidden))
    return notes


def _missing(about: Metadata) -> list[Message]:
    notes = []
    if about.language is None:
        notes.append(message("The language is neither clearly French nor English: choose one."))
    if about.published is None:
        notes.append(
            message("No publication date found: give one, dates in the text depend on it.")
        )
    return notes


def _too_large(name: str, size: int) -> IntakeError:
    return TooLargeError(
        "{name} has {size} bytes; {limit} are read. Save the article’s text alone, or take in a part.",
        name=name,
        size=size,
        limit=MAX_FILE_BYTES,
    )
