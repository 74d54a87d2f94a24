"""Two numbers joined: a range, or before and after, or two of a list that share a unit."""

from __future__ import annotations

from collections.abc import Callable

from metrics.extraction.numerals import EXACT
from metrics.extraction.reading import Reading, Text
from metrics.model import Hedge, Kind

_OWN_SCALE = frozenset({Kind.PERCENT, Kind.DURATION, Kind.MEASURE})
"""Kinds that share no unit with the millions behind them: `sur un an à 1,4 million`."""
_CLAUSE = 110
_DIRECTLY = 14


def joined(
    text: Text, first: Reading, read: Callable[[int], Reading | None]
) -> tuple[Reading | None, bool]:
    """Return the second number that a connector joins to the first, and whether both are a range.

    The first takes scale and unit from the second where it has none.
    """
    lower, _, _, grammar = text
    match = grammar.connector.match(lower, first.end)
    if not match:
        return None, False
    word = match[1]
    ranges = grammar.words.ranges
    opener = grammar.between.ending(lower, first.start) if word else None
    if match[2] == "/":
        return None, False
    second = read(match.end())
    if second is None or second.start < match.end() - 4:
        return None, False
    if first.kind is not None and second.kind is not None and first.kind is not second.kind:
        return None, False
    if second.kind is None and (
        (first.kind is Kind.PERCENT and (second.value or 0) > 100)
        or (first.kind in _OWN_SCALE and second.scale > first.scale)
    ):
        return None, False
    if opener and word in ranges.between_and:
        _share(first, second, change=False)
        _range(first, second, opener[0])
        return second, True
    from_ = grammar.from_.ending(lower, first.start) if word is None or word in ranges.to else None
    if word is None or word in ranges.to:
        change = from_ is not None and _changes(text, first.start)
        if word and not from_ and first.kind is not None and second.kind is not None:
            change = first.unit != second.unit or _changes(text, first.start, _DIRECTLY)
        if (
            word
            and not from_
            and first.kind is None
            and second.kind is None
            and not first.scale > 1
        ):
            change = _changes(text, first.start)
        if word is not None and not _ascends(first, second) and not from_:
            change = True
        _share(first, second, change=change)
        if change:
            return second, False
        bare = first.kind is None and first.scale == 1 and not first.words
        bare = bare and not grammar.age.ending(lower, first.start)  # `aged 18-24`
        if not _ascends(first, second) or (bare and not word):
            first.compound = bare and not word  # a score, or two numbers of a name
            return second, False
        if from_ and first.unit == "hour" and first.end > first.number_end:
            first.kind, first.compound = None, True  # from one time of day to another
            first.end = second.end
            return second, False
        inside = from_ and word and not _governed(text, from_[0])
        _range(first, second, from_[0] if from_ and inside else first.start)
        return second, True
    if word in ranges.or_:
        _share(first, second, change=False)
        alike = first.unit == second.unit
        if alike and _ascends(first, second) and first.hedge is Hedge.EXACT:
            _range(first, second, first.start)
            return second, True
        return second, False
    if first.kind is None and word in ranges.and_:
        return second, False
    return None, False


def _changes(text: Text, start: int, reach: int = _CLAUSE) -> bool:
    """Whether a verb or noun of change stands in front of `de … à …` in the same clause."""
    begin = max(0, start - reach)
    clause = text.lower[begin:start]
    for stop in (". ", "; ", "\n", " : "):
        cut = clause.rfind(stop)
        if cut >= 0:
            clause = clause[cut + len(stop) :]
    return text.grammar.changes.search(clause) is not None


def _governed(text: Text, at: int) -> bool:
    """Whether `de` belongs to a noun or `être` in front (`une hausse de 2 à 3 %`), not to the range."""
    return text.grammar.cues.governed.search(text.lower, max(0, at - 40), at) is not None


def _ascends(first: Reading, second: Reading) -> bool:
    if first.value is None or second.value is None:
        return False
    if first.scale == 1 and second.scale > 1 and first.value * second.scale < second.value:
        return True
    return first.value < second.value


def _share(first: Reading, second: Reading, *, change: bool) -> None:
    """Give the first the scale and unit of the second, where it has none of its own."""
    if first.value is None or second.value is None:
        return
    plain = first.scale == 1 and first.kind in {None, Kind.MONEY} and first.factor == 1
    if plain and (change or first.value * second.scale < second.value):
        first.take_scale(second.scale)
    if first.kind is None:
        first.kind, first.unit, first.factor = second.kind, second.unit, second.factor
        first.times = second.times
    elif second.kind is None:
        second.kind, second.unit, second.factor = first.kind, first.unit, first.factor


def _range(first: Reading, second: Reading, start: int) -> None:
    """Make the first the range from the one to the other."""
    if first.factor != second.factor and first.value is not None and second.value is not None:
        first.value = EXACT.multiply(first.value, first.factor)
        second.value = EXACT.multiply(second.value, second.factor)
        first.factor = second.factor = type(first.value)(1)
    first.low, first.high = first.value, second.value
    first.value = None
    first.hedge = Hedge.BETWEEN
    first.start = start
    first.end = second.end
    first.number_end = second.number_end
    first.scale = max(first.scale, second.scale)
    first.kind, first.unit, first.times = second.kind, second.unit, second.times
    first.hundredth, first.compound = second.hundredth, second.compound
