"""Quotes: how a curation points at the article's words, and finds them again.

A quote is words that stand once in the article: `dont 12 à Paris`. Where another figure stands in them, the one
meant is marked: `de [[210]] à 420 salariés`. Where the article says the same at length twice, the place is counted:
`dont 12 à Paris [[2/2]]` is the second of two.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from metrics.errors import MetricsError
from metrics.model import Mention
from metrics.passages import Span

OPEN, CLOSE = "[[", "]]"
_COUNTED = re.compile(r" \[\[(\d+)/(\d+)\]\]$")
_LONGEST = 240
"""Words that stand once are sought up to this length, in characters; longer ones are counted instead."""
_AROUND = 5
"""The words on each side of a figure whose place is counted."""


class QuoteError(MetricsError):
    """A quote that does not point at exactly one thing. Its message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote found: the words themselves, and the one mention in them (none, for an event)."""

    span: Span
    mention: Mention | None


@dataclass(frozen=True, slots=True)
class _Parsed:
    """The words of a quote, what it marks in them, and which of how many places it means."""

    words: str
    marked: Span | None = None
    number: int = 1
    total: int = 1


def find(quote: str, text: str, mentions: Sequence[Mention]) -> Quoted:
    """Find the words of a quote and the mention meant. ``mentions`` are in the order of the text.

    Raises `QuoteError` if the words are gone, stand in more or fewer places than the quote says, hold more than
    one mention with none marked, or if the marked words are no mention.
    """
    parsed = _parsed(quote, text)
    span = _place(parsed, text)
    inside = _within(span, mentions)
    if parsed.marked:
        place = _shifted(parsed.marked, span.start)
        meant = next((m for m in inside if (m.start, m.end) == place), None)
        if meant is None:
            raise QuoteError(
                f"the marked words {text[place.start : place.end]!r} are not one figure of the article"
            )
        return Quoted(span, meant)
    if len(inside) > 1:
        shown = ", ".join(repr(m.exact) for m in inside)
        raise QuoteError(
            f"{parsed.words!r} holds {len(inside)} figures ({shown}); mark the one meant: {OPEN}…{CLOSE}"
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
    """Return a short run of whole words around a mention that `find` leads back to it.

    The mention is marked where another stands in those words, or where ``mark`` says so.
    """
    alone = _unique(text, mention.start, mention.end)
    span = alone or _around(text, mention.start, mention.end)
    counted = "" if alone else _count(text, span)
    quote = text[span.start : span.end]
    if mark or len(_within(span, mentions)) > 1:
        before, after = text[span.start : mention.start], text[mention.end : span.end]
        quote = f"{before}{OPEN}{mention.exact}{CLOSE}{after}"
    return quote + counted


def _unique(text: str, start: int, end: int) -> Span | None:
    """Return the least stretch of whole words around one that is found once, none where it would be long.

    More of a stretch that is found once is found once as well, so the search may halve.
    """
    tried = [Span(start, end)]
    step = 1
    while not _is_unique(text, tried[-1]):
        if tried[-1].end - tried[-1].start > end - start + _LONGEST or tried[-1] == (0, len(text)):
            return None
        for _ in range(step):
            tried.append(_grown(text, tried[-1]))
        step *= 2
    return tried[
        bisect_left(tried, True, key=lambda span: _is_unique(text, span), hi=len(tried) - 1)
    ]


def _around(text: str, start: int, end: int) -> Span:
    span = Span(start, end)
    for _ in range(_AROUND):
        span = _grown(text, span)
    return span


def _count(text: str, span: Span) -> str:
    """Return which of the places of its words a stretch is, as a quote writes it."""
    places = list(_places(text, text[span.start : span.end]))
    return f" {OPEN}{places.index(span.start) + 1}/{len(places)}{CLOSE}"


def _is_unique(text: str, span: Span) -> bool:
    words = text[span.start : span.end]
    return text.find(words) == span.start and text.find(words, span.start + 1) < 0


def _grown(text: str, span: Span) -> Span:
    return Span(_word_before(text, span.start), _word_after(text, span.end))


def marked(quote: str, text: str) -> Span | None:
    """Return the stretch of the text that a quote marks, if it marks one and its place is found."""
    parsed = _parsed(quote, text)
    if parsed.marked is None:
        return None
    try:
        return _shifted(parsed.marked, _place(parsed, text).start)
    except QuoteError:
        return None


def _parsed(quote: str, text: str) -> _Parsed:
    """Take a quote apart; brackets that stand in the article itself are words."""
    if OPEN not in quote or quote in text:
        return _Parsed(quote)
    counted = _COUNTED.search(quote)
    number, total = map(int, counted.groups()) if counted else (1, 1)
    words = quote[: counted.start()] if counted else quote
    if words in text:
        return _Parsed(words, None, number, total)
    head, mark, rest = words.partition(OPEN)
    meant, closed, tail = rest.partition(CLOSE)
    if not (mark and closed):
        return _Parsed(words, None, number, total)
    place = Span(len(head), len(head) + len(meant))
    return _Parsed(head + meant + tail, place, number, total)


def _place(parsed: _Parsed, text: str) -> Span:
    """Return where the words of a quote stand. Raises `QuoteError` where that is not what it says."""
    words = parsed.words
    places = list(islice(_places(text, words), parsed.total + 1))
    if not places:
        raise QuoteError(f"the article no longer says {words!r}; quote the words that it says now")
    if len(places) > parsed.total == 1:
        raise QuoteError(
            f"{words!r} stands more than once in the article; quote more of the words around it"
        )
    if len(places) != parsed.total or not 1 <= parsed.number <= parsed.total:
        raise QuoteError(
            f"the article does not say {words!r} {parsed.total} times; quote the words anew"
        )
    start = places[parsed.number - 1]
    return Span(start, start + len(words))


def _places(text: str, words: str) -> Iterator[int]:
    """Yield each place at which words stand, also where they overlap."""
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


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
