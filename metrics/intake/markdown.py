"""Article text out of Markdown, by markdown-it: words without their marks, and the front matter."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from datetime import date

from markdown_it import MarkdownIt
from markdown_it.token import Token

from metrics.intake.decoding import decode
from metrics.intake.draft import Content, Metadata
from metrics.intake.errors import NoTextError
from metrics.model import Label, Language

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_BECAUSE = Label(en="The front matter says so.", fr="L’en-tête du fichier le dit.")
_ENTRY = re.compile(r"^(\w+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_KEYS = {
    "title": ("title", "titre"),
    "publisher": ("publisher", "publication", "site", "source", "éditeur"),
    "published": ("published", "date", "publié"),
    "language": ("language", "lang", "langue"),
    "url": ("url", "link", "canonical"),
}


class _Reader(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the parser's own name and argument
        """Take every link for one: only its words are kept, wherever it leads."""
        return True


_PARSER = _Reader("commonmark", {"html": True}).enable("table")


def read(data: bytes, name: str) -> Content:
    """Read the words of a Markdown text and what its front matter says.

    Raises `NoTextError`, and `UndecodableError` as `decode` does.
    """
    decoded = decode(data, name)
    source = decoded.text.replace("\r\n", "\n")
    said: dict[str, str] = {}
    if front := _FRONT_MATTER.match(source):
        said = {key.lower(): value.strip("\"'") for key, value in _ENTRY.findall(front[1])}
        source = source[front.end() :]
    tokens = _PARSER.parse(source)
    text = "\n".join(filter(None, _blocks(tokens)))
    if not text.strip():
        raise NoTextError("{name} holds no text. Paste the article instead.", name=name)
    values = {field: _first(said, keys) for field, keys in _KEYS.items()}
    published = _day(values["published"])
    return Content(
        text=text,
        metadata=Metadata(
            title=values["title"] or _heading(tokens),
            publisher=values["publisher"],
            published=published,
            published_because=_BECAUSE if published else None,
            language=_language(values["language"]),
            url=values["url"],
        ),
        notes=decoded.notes,
    )


def _first(said: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((said[key] for key in keys if said.get(key)), None)


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat((written or "")[:10])
    except ValueError:
        return None


def _language(written: str | None) -> Language | None:
    match (written or "")[:2].lower():
        case "fr":
            return "fr"
        case "en":
            return "en"
    return None


def _heading(tokens: list[Token]) -> str | None:
    for before, token in itertools.pairwise(tokens):
        if before.type == "heading_open" and before.tag == "h1":
            return _words(token).strip() or None
    return None


def _blocks(tokens: list[Token]) -> Iterator[str]:
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            yield " | ".join(row)
            row = None
        elif token.type == "inline" and row is not None:
            row.append(_words(token))
        elif token.type == "inline":
            yield _words(token)
        elif token.type in {"fence", "code_block"}:
            yield token.content.strip()


def _words(inline: Token) -> str:
    words = []
    for token in inline.children or ():
        if token.type in {"text", "code_inline"}:
            words.append(token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            words.append("\n")
        elif token.type == "image":
            words.append(token.content)
    return "".join(words)
