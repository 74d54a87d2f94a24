"""Quotes: how a curation points at the article's words, and finds them again."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from metrics.errors import MetricsError
from metrics.model import Mention
from metrics.passages import Span

OPEN, CLOSE = "[[", "]]"


class QuoteError(MetricsError):
    """A quote that does not point at exactly one thing. Its message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote found: the words themselves, and the one mention in them (none, for an event)."""

    span: Span
    mention: Mention | None


def find(quote: str, text: str, mentions: Sequence[Mention]) -> Quoted:
    """Find the words of a quote and the mention meant. ``mentions`` are in the order of the text.

    Raises `QuoteError` if the words are gone, stand there twice, hold more than one mention with none
    marked, or if the marked words are no mention.
    """
    words, marked, start = quote, None, text.find(quote)
    if start < 0 and OPEN in quote:
        words, marked = _unmarked(quote)
        start = text.find(words)
    if start < 0:
        raise QuoteError(f"the article no longer says {words!r}; quote the words that it says now")
    if text.find(words, start + 1) >= 0:
        raise QuoteError(
            f"{words!r} stands more than once in the article; quote more of the words around it"
        )
    span = Span(start, start + len(words))
    inside = _within(span, mentions)
    if marked:
        place = Span(start + marked.start, start + marked.end)
        meant = next((m for m in inside if (m.start, m.end) == place), None)
        if meant is None:
            raise QuoteError(
                f"the marked words {text[place.start : place.end]!r} are not one figure of the article"
            )
        return Quoted(span, meant)
    if len(inside) > 1:
        shown = ", ".join(repr(m.exact) for m in inside)
        raise QuoteError(
            f"{words!r} holds {len(inside)} figures ({shown}); mark the one meant: {OPEN}…{CLOSE}"
        )
    return Quoted(span, inside[0] if inside else None)


def find_mention(quote: str, text: str, mentions: Sequence[Mention]) -> Mention:
    """Find the mention of a quote that must hold one. Raises `QuoteError` as `find`, and where it holds none."""
    quoted = find(quote, text, mentions)
    if quoted.mention is None:
        raise QuoteError(f"{quote!r} holds no figure; quote it from its first word to its last")
    return quoted.mention


def quote_of(
    mention: Mention, text: str, mentions: Sequence[Mention], *, mark: bool = False
) -> str:
    """Return the shortest run of whole words around a mention that `find` leads back to it.

    The mention is marked where another stands in those words, or where ``mark`` says so.
    """
    start, end = _unique(text, mention.start, mention.end)
    quote = text[start:end]
    if mark or len(_within(Span(start, end), mentions)) > 1:
        quote = (
            f"{text[start : mention.start]}{OPEN}{mention.exact}{CLOSE}{text[mention.end : end]}"
        )
    return quote


def _unique(text: str, start: int, end: int) -> Span:
    """Return the least stretch of whole words around one that is found once.

    More of a stretch that is found once is found once as well, so the search may halve: a text that says
    everything twice stays quick.
    """
    tried = [Span(start, end)]
    step = 1
    while not _is_unique(text, tried[-1]) and tried[-1] != (0, len(text)):
        for _ in range(step):
            tried.append(_grown(text, tried[-1]))
        step *= 2
    return tried[
        bisect_left(tried, True, key=lambda span: _is_unique(text, span), hi=len(tried) - 1)
    ]


def _is_unique(text: str, span: Span) -> bool:
    words = text[span.start : span.end]
    return text.find(words) == span.start and text.find(words, span.start + 1) < 0


def _grown(text: str, span: Span) -> Span:
    return Span(_word_before(text, span.start), _word_after(text, span.end))


def marked(quote: str, text: str) -> Span | None:
    """Return the stretch of the text that a quote marks, if it marks one and is found exactly once."""
    if OPEN not in quote or quote in text:
        return None
    words, place = _unmarked(quote)
    start = text.find(words)
    if place is None or start < 0 or text.find(words, start + 1) >= 0:
        return None
    return Span(start + place.start, start + place.end)


def _unmarked(quote: str) -> tuple[str, Span | None]:
    head, mark, rest = quote.partition(OPEN)
    meant, closed, tail = rest.partition(CLOSE)
    if not (mark and closed):
        return quote, None
    return head + meant + tail, Span(len(head), len(head) + len(meant))


def _within(span: Span, mentions: Sequence[Mention]) -> list[Mention]:
    first = bisect_left(mentions, span.start, key=lambda m: m.start)
    inside = []
    for mention in mentions[first:]:
        if mention.start >= span.end:
            break
        if mention.end <= span.end:
            inside.append(mention)
    return inside


_WORD = re.compile(r"\S+\s*")


def _word_before(text: str, start: int) -> int:
    window = text[max(0, start - 80) : start]
    words = list(_WORD.finditer(window))
    return start - len(window) + words[-1].start() if words else max(0, start - 1)


def _word_after(text: str, end: int) -> int:
    following = re.compile(r"\s*\S+").match(text, end)
    return following.end() if following else len(text)
