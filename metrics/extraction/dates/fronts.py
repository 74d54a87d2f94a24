"""What stands in front of a date: prepositions, which belong to it, and determiners, which do not."""

from __future__ import annotations

from typing import NamedTuple

from metrics.extraction.dates.beside import Beside
from metrics.extraction.dates.grammar import Piece
from metrics.model import Hedge

FORWARD = frozenset({"until", "from_now"})
"""What bounds towards the end, and so names the next one where the year is not said."""

_DAYS = frozenset({"day", "day_only", "digits"})
_RANGE = frozenset("efo")
_ATTRIBUTES = frozenset("YMNBD")
"""What stands behind a determiner in front of a noun: `since the 2008 crash`, `the March 5 meeting`."""


class Front(NamedTuple):
    """Where the span begins in the run, which bound the words move, and the hedge they give.

    ``role`` is one of ``since``, ``onward``, ``until``, ``from_now``, ``before``, ``after``, or ``None``.
    """

    at: int
    role: str | None = None
    hedge: Hedge = Hedge.EXACT


def front(piece: Piece, second: Piece | None, free: int, beside: Beside) -> Front:
    """Return what the words in front of a piece, from ``free`` on, add to it."""
    at = piece.at
    if at == free:
        return Front(at)
    run = piece.run
    article = at - 1 if run.classes[at - 1] in "ai" else at
    opener = article - 1
    kind = run.classes[opener] if opener >= free else ""
    if kind in _RANGE and _opens_range(piece, second, opener, beside):
        return Front(opener)
    if article < at and run.classes[article] == "a" and piece.classes[0] in _ATTRIBUTES:
        return Front(at)
    if kind and kind in "bHqCf":
        return _moved(piece, opener, free, beside)
    if article < at and not _belongs(piece, article):
        return Front(at)
    if kind and kind in "pr" and opener > free and run.classes[opener - 1] == "b":
        return Front(opener - 1, run.values[opener - 1])
    inside = kind in {"p", "r"} or (kind == "J" and article == at)
    if "-u" in piece.classes and beside.right((second or piece).end)[:1].islower():
        inside = False  # `in first-half profit` places the profit
    if kind == "p" and piece.form == "relative":
        inside = run.values[opener] not in beside.words.outside_relative
    # `In Tuesday's filing` places the filing.
    owned = beside.lower.startswith("'s", (second or piece).end)
    return Front(opener if inside and not owned else article)


def _moved(piece: Piece, opener: int, free: int, beside: Beside) -> Front:
    """Return the front of a date whose bound or hedge the word moves."""
    run = piece.run
    kind = run.classes[opener]
    if kind in "bH":
        return Front(opener, run.values[opener])
    if kind == "f":
        return _from(piece, opener, beside)
    return _hedged(piece, opener, free)


def _belongs(piece: Piece, article: int) -> bool:
    """Whether the article is `le` in front of a day."""
    return article < piece.at and piece.run.classes[article] == "i" and piece.form in _DAYS


def _opens_range(piece: Piece, second: Piece | None, opener: int, beside: Beside) -> bool:
    """Whether the word opens a range: `entre`, `from`, `de`, but `des` only leads to it."""
    many = piece.form in {"day", "quarter"} and len(piece.meaning.all("OBN")) > 1
    years = piece.form == "years" and piece.run.classes[opener] != "o"
    return (second is not None or many or years) and piece.run.values[
        opener
    ] not in beside.words.of_many


def _hedged(piece: Piece, opener: int, free: int) -> Front:
    """Return the front of `vers 2015`, `in about 1890`, `since at least 2019`."""
    run = piece.run
    vague = run.classes[opener] == "q"
    hedge = Hedge.ABOUT if vague or run.values[opener] else Hedge.EXACT
    place = opener - 1
    if place >= free and run.classes[place] in "pJbH":
        role = run.values[place] if run.classes[place] in "bH" else None
        return Front(place, role, hedge)
    return Front(opener, None, hedge) if vague else Front(piece.at)


def _from(piece: Piece, opener: int, beside: Beside) -> Front:
    """Return the front of `from 2024`, which begins a stretch unless it is compared with."""
    if not beside.endswith(beside.words.comparing, piece.run.starts[opener]):
        return Front(opener, "onward")
    return Front(piece.at if piece.form == "ago" else opener)
