"""The texts that reading is timed on: news of any length, and texts that punish a careless reader."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

from scoring import Labelled, labelled_articles

HERE = Path(__file__).parent

HOSTILE: dict[str, str] = {
    "digits only": "9",
    "cent cent cent…": "cent ",
    "1.1.1.1…": "1.",
    "one line": "The firm grew by 12% to $3.4bn, or more than 20 million users, ",
}
"""Pieces which, repeated, make readers that look back too far run out of time."""


def news(language: str, size: int, first: int = 0) -> str:
    """Return about ``size`` bytes of news: labelled articles, each followed by prose without figures.

    The labelled articles are denser than a newspaper: they hold a figure every 60 to 70 characters. With
    the prose it is one every 150 or so. No two paragraphs are alike: each opens with a name of its own, and
    texts whose ``first`` name differs share none, so that a reader gains nothing by remembering.
    """
    prose = (HERE / f"prose.{language}.txt").read_text("utf-8")
    articles = [a.text for a in labelled_articles() if of_language(a, language)]
    paragraphs = [p for article in articles for p in f"{article}\n\n{prose}".split("\n\n")]
    pieces: list[str] = []
    length = 0
    for number, paragraph in enumerate(cycle(paragraphs), start=first):
        piece = f"{name(number)}: {paragraph.strip()}"
        pieces.append(piece)
        length += len(piece.encode()) + 2
        if length >= size:
            break
    return cut("\n\n".join(pieces), size)


def name(number: int) -> str:
    """Return a made-up name for a number, another one for each."""
    syllables = [consonant + vowel for consonant in "bdfgklmnprtvz" for vowel in "aiou"]
    word = ""
    while number or not word:
        number, rest = divmod(number, len(syllables))
        word += syllables[rest]
    return word.capitalize()


def of_language(article: Labelled, language: str) -> bool:
    return article.language == language and not article.is_seed


def hostile(piece: str, size: int, first: int = 0) -> str:
    """Return ``size`` bytes on one line: a name, then a piece over and over."""
    opening = f"{name(first)} "
    return opening + piece * ((size - len(opening)) // len(piece.encode()))


def cut(text: str, size: int) -> str:
    """Return the first ``size`` bytes of a text, whole characters only."""
    return text.encode()[:size].decode(errors="ignore")
