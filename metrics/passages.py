"""The words around a figure: its paragraph, and a text cut where marks begin and end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol, TypeVar

ELLIPSIS = "…"


class Span(NamedTuple):
    """A stretch of a text, from ``start`` to before ``end``."""

    start: int
    end: int


class Placed(Protocol):
    """Anything that stands somewhere in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


P = TypeVar("P", bound=Placed)


class Passage(NamedTuple):
    """Words of an article with those around them, as written."""

    before: str
    quote: str
    after: str


def paragraph(text: str, start: int, end: int) -> Span:
    """Return the paragraphs that hold a stretch of the text."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return Span(first, len(text) if last < 0 else last)


def paragraphs(text: str) -> Iterator[Span]:
    """Return each paragraph that is not blank."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def passage(text: str, start: int, end: int, around: int = 600) -> Passage:
    """Return a stretch in its paragraph, with at most about ``around`` characters on either side."""
    first, last = paragraph(text, start, end)
    before, after = text[first:start], text[end:last]
    if len(before) > around:
        before = ELLIPSIS + before[-around:].partition(" ")[2]
    if len(after) > around:
        after = after[:around].rpartition(" ")[0] + ELLIPSIS
    return Passage(before, text[start:end], after)


def around_all(text: str, spans: Sequence[Span], around: int = 600) -> list[tuple[str, bool]]:
    """Return several stretches in their paragraphs, as pieces of text with whether each is one of them.

    What stands between two is cut like what stands around them.
    """
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    before, _, after = passage(text, start, end, around)
    between = [
        (_shortened(piece, around) if not covering else piece, bool(covering))
        for piece, covering in pieces(text, start, end, spans)
    ]
    return [(before, False), *between, (after, False)]


def _shortened(text: str, around: int) -> str:
    if len(text) <= 2 * around:
        return text
    return f"{text[:around].rpartition(' ')[0]} {ELLIPSIS} {text[-around:].partition(' ')[2]}"


def pieces(
    text: str, start: int, end: int, spans: Sequence[P]
) -> Iterator[tuple[str, tuple[P, ...]]]:
    """Cut ``text[start:end]`` wherever a span begins or ends; give each piece with the spans that cover it."""
    near = [span for span in spans if span.start < end and span.end > start]
    edges = {start, end}
    for span in near:
        edges.update((max(start, span.start), min(end, span.end)))
    ordered = sorted(edges)
    for left, right in pairwise(ordered):
        yield (
            text[left:right],
            tuple(span for span in near if span.start <= left and span.end >= right),
        )
