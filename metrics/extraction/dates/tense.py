"""Whether the words around a date speak of the future or of the past."""

from __future__ import annotations

import re
from enum import Enum

from metrics.extraction.dates.vocabulary import Vocabulary

_REACH = 240
_ENDS = re.compile(r"[.!?;] |\n")
_CLAUSE = re.compile(r"[,:()\"]| - ")


class Tense(Enum):
    PAST = "past"
    NONE = "none"
    FUTURE = "future"


def tense(lower: str, start: int, end: int, known: Vocabulary) -> Tense:
    """Return the tense of the verb that governs the words from ``start`` to ``end``.

    That is the nearest verb in front of them in their sentence, or else the first one behind them.
    """
    left = _after(_ENDS, lower, max(0, start - _REACH), start)
    clause = _after(_CLAUSE, lower, left, start)
    right = _before(_ENDS, lower, end, min(len(lower), end + _REACH))
    near = _before(_CLAUSE, lower, end, right)
    return (
        _last(lower, clause, start, known)
        or _first(lower, end, near, known)
        or _last(lower, left, clause, known)
        or _first(lower, near, right, known, known.participle)
        or Tense.NONE
    )


def plainly_future(lower: str, start: int, known: Vocabulary) -> bool:
    """Whether a future verb stands in front of ``start`` in its own clause, and no past one behind it."""
    left = _after(_ENDS, lower, max(0, start - _REACH), start)
    left = _after(_CLAUSE, lower, left, start)
    verb = None
    for match in known.plainly_future.finditer(lower, left, start):
        if match[0] not in known.words.not_future:
            verb = match
    return verb is not None and not known.past.search(lower, verb.end(), start)


def surely_future(lower: str, start: int, end: int, known: Vocabulary) -> bool:
    """Whether the words stand in a sentence about what will be, rather than about what could."""
    if tense(lower, start, end, known) is not Tense.FUTURE:
        return False
    left = max(lower.rfind(". ", 0, start), lower.rfind("\n", 0, start), start - _REACH, 0)
    return not known.possible.search(lower, left, start)


def _after(pattern: re.Pattern[str], lower: str, start: int, end: int) -> int:
    """Return where the last match in a stretch ends, or the start of it."""
    for match in pattern.finditer(lower, start, end):
        start = match.end()
    return start


def _before(pattern: re.Pattern[str], lower: str, start: int, end: int) -> int:
    """Return where the first match in a stretch begins, or the end of it."""
    match = pattern.search(lower, start, end)
    return match.start() if match else end


def _last(lower: str, start: int, end: int, known: Vocabulary) -> Tense | None:
    """Return the tense of the last verb of a stretch; a participle takes it from the verb before it."""
    future = None
    at = start
    while match := _future(lower, at, end, known):
        future, at = match, match.end()
    if known.past.search(lower, at, end):
        return Tense.PAST
    if future:
        return Tense.FUTURE
    return Tense.PAST if known.participle.search(lower, at, end) else None


def _first(
    lower: str,
    start: int,
    end: int,
    known: Vocabulary,
    participle: re.Pattern[str] | None = None,
) -> Tense | None:
    """Return the tense of the first verb of a stretch."""
    future = _future(lower, start, end, known)
    stop = future.start() if future else end
    if known.past.search(lower, start, stop) or (
        participle and participle.search(lower, start, stop)
    ):
        return Tense.PAST
    return Tense.FUTURE if future else None


def _future(lower: str, start: int, end: int, known: Vocabulary) -> re.Match[str] | None:
    while match := known.future.search(lower, start, end):
        if match[0] not in known.words.not_future:
            return match
        start = match.end()
    return None
