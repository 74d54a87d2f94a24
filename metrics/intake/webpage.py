"""Article text out of a web page, by trafilatura. Nothing of the page is run or loaded."""

from __future__ import annotations

import re
from datetime import date

import trafilatura
from trafilatura.settings import Document, use_config

from metrics.intake.decoding import decode
from metrics.intake.draft import Content, Metadata
from metrics.intake.errors import NoTextError, TooLargeError
from metrics.intake.limits import MAX_ELEMENTS
from metrics.model import Label, Language

_DECLARED_ENCODING = re.compile(
    rb"""<meta[^>]{1,200}?charset=["']?([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE
)
_HEAD_BYTES = 4096
_WEB_ADDRESS = re.compile(r"https?://\S+")

_BECAUSE = Label(en="The web page says so.", fr="La page web le dit.")
_CONFIG = use_config()
_CONFIG.set("DEFAULT", "MIN_EXTRACTED_SIZE", "1")  # keep the paragraphs of short articles too


def read(data: bytes, name: str) -> Content:
    """Read a page's main text and what its metadata say. Raises `IntakeError` as `decode` and `extract` do."""
    declared = _DECLARED_ENCODING.search(data, 0, _HEAD_BYTES)
    decoded = decode(data, name, declared[1].decode("ascii") if declared else None)
    content = extract(decoded.text, name)
    return content.model_copy(update={"notes": decoded.notes})


def extract(source: str, name: str) -> Content:
    """Draw text and metadata out of the source of a page.

    Raises
    ------
    TooLargeError
        For a page of more elements than an article's page ever has.
    NoTextError
        Where no running text is found in it.
    """
    tree = trafilatura.load_html(source)
    if tree is None:
        raise _without_text(name)
    elements = sum(1 for _ in tree.iter())
    if elements > MAX_ELEMENTS:
        raise TooLargeError(
            "{name} has {elements} elements; a page may have {limit}. Paste the article’s text instead.",
            name=name,
            elements=elements,
            limit=MAX_ELEMENTS,
        )
    language = _language(tree.get("lang"))
    document = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        config=_CONFIG,
        # An extensive search would guess dates from numbers anywhere on the page.
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if not isinstance(document, Document) or not document.text:
        raise _without_text(name)
    published = date.fromisoformat(document.date) if document.date else None
    return Content(
        text=document.text,
        metadata=Metadata(
            title=document.title,
            publisher=document.sitename,
            published=published,
            published_because=_BECAUSE if published else None,
            language=language,
            url=document.url if document.url and _WEB_ADDRESS.fullmatch(document.url) else None,
        ),
    )


def _language(declared: str | None) -> Language | None:
    match (declared or "").lower().replace("_", "-").split("-")[0]:
        case "fr":
            return "fr"
        case "en":
            return "en"
    return None


def _without_text(name: str) -> NoTextError:
    return NoTextError("{name} holds no article text. Paste the article instead.", name=name)
