"""How to cite a fact: a link to its sentence, a plain reference and BibTeX."""

from __future__ import annotations

import re
from urllib.parse import quote

from metrics.model import Article

WORDS_AT_EACH_END = 5


def text_fragment(address: str, sentence: str) -> str:
    """Return a link that opens a page at a sentence and highlights it (``#:~:text=``)."""
    words = sentence.split()
    if len(words) <= 2 * WORDS_AT_EACH_END:
        return f"{address}#:~:text={_escaped(' '.join(words))}"
    first, last = words[:WORDS_AT_EACH_END], words[-WORDS_AT_EACH_END:]
    return f"{address}#:~:text={_escaped(' '.join(first))},{_escaped(' '.join(last))}"


def _escaped(words: str) -> str:
    return quote(words, safe="").replace("-", "%2D")


def reference(article: Article, sentence: str, address: str) -> str:
    """Return a citation in plain words: title, publisher, date, the sentence, where it is found."""
    publisher = f"{article.publisher}, " if article.publisher else ""
    opening, closing = (
        ("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»") if article.language == "fr" else ("“", "”")
    )
    quoted = " ".join(sentence.split())
    return (
        f"{article.title}{'' if article.title[-1:] in '.?!' else '.'} {publisher}{article.published:%Y-%m-%d}. "
        f"{opening}{quoted}{closing} {address}"
    )


def bibtex(article: Article, sentence: str, address: str) -> str:
    """Return a BibTeX entry; the sentence stands in its note."""
    fields = {
        "title": article.title,
        "publisher": article.publisher,
        "year": f"{article.published:%Y}",
        "month": f"{article.published:%m}",
        "day": f"{article.published:%d}",
        "language": {"fr": "french", "en": "english"}[article.language],
        "url": article.url or address,
        "note": " ".join(sentence.split()),
    }
    lines = [
        f"  {name} = {{{value if name == 'url' else _tex(value)}}},"
        for name, value in fields.items()
        if value
    ]
    return "\n".join([f"@article{{{article.id},", *lines, "}"])


def _tex(text: str) -> str:
    text = text.replace("\\", r"\textbackslash ")
    return re.sub(r"([#$%&_{}])", r"\\\1", text)
