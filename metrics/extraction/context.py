"""Units that are only understood: what a bare number is of, told by the figures around it."""

from __future__ import annotations

import re
from collections import deque

from metrics.extraction.reading import Reading, Text
from metrics.model import Hedge, Kind

_REACH = 700
_MEMORY = 8
_PRONOUN = re.compile(r"(?:^|[ '])en (?:[^\W\d_]+ ){1,3}(?:que )?$|(?:^| )dont $|\bof (?:which|whom),? $")
_OF_THEM = re.compile(r" (?:of|de|d'|des|parmi) ?(?:its|their|his|her|our|the|all|those|these|ses|leurs|ces|les)? ?")
_PLACE = re.compile(r"(?:^|[ '(])(?:in|on|at|page|en|à|au|par) $")


class Context:
    """The latest figures, for those that follow without a unit."""

    def __init__(self) -> None:
        self.recent: deque[tuple[int, Kind, str | None, int]] = deque(maxlen=_MEMORY)
        self.currency: str | None = None

    def note(self, reading: Reading) -> None:
        """Remember a figure that bare numbers may refer to."""
        kind = reading.kind
        if kind is None or kind not in {Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MEASURE}:
            return
        if kind is Kind.COUNT and reading.unit in {"fois", "times", None}:
            return
        self.recent.appendleft((reading.end, kind, reading.unit, _size(reading)))
        if kind is Kind.MONEY:
            self.currency = reading.unit

    def understood(self, text: Text, reading: Reading) -> bool:
        """Give a bare number the kind and unit that the text before it suggests.

        Of the figures near by it is like the one of its own size, or else the latest.
        """
        small = reading.scale == 1 and not reading.about
        if small and reading.words and not _refers(text, reading):
            return False
        if small and not _large(text, reading) and _PLACE.search(text.lower[max(0, reading.start - 6) : reading.start]):
            return False
        best = min(
            (
                (abs(magnitude - _size(reading)) + 0.7 * age, kind, unit)
                for age, (end, kind, unit, magnitude) in enumerate(self.recent)
                if reading.start - end < _REACH and _suits(text, reading, kind)
            ),
            key=lambda choice: choice[0],
            default=None,
        )
        if best:
            _, reading.kind, reading.unit = best
            return True
        if not small or _large(text, reading) or reading.hedge is not Hedge.EXACT:
            reading.kind = Kind.COUNT
            return True
        return False


def _suits(text: Text, reading: Reading, kind: Kind) -> bool:
    """Whether a bare number may be of a kind at all."""
    if kind is Kind.PERCENT:
        return reading.scale == 1 and not reading.words and abs(reading.value or 0) <= 100 and not _large(text, reading)
    if kind is Kind.MONEY:
        return text.grammar.french and not (reading.words and reading.scale == 1) and not (reading.about and reading.scale == 1)
    return kind is Kind.COUNT or reading.scale == 1


def _large(text: Text, reading: Reading) -> bool:
    written = text.lower[reading.number_start : reading.number_end]
    return not reading.words and any(sign in written for sign in " ',.") and (reading.value or 0) >= 1000


def _refers(text: Text, reading: Reading) -> bool:
    return _PRONOUN.search(text.lower[max(0, reading.start - 30) : reading.start]) is not None


def _size(reading: Reading) -> int:
    """Return the power of ten of a value."""
    if reading.value:
        return reading.value.adjusted()
    return reading.high.adjusted() if reading.high else 0


def of_whom(text: Text, reading: Reading) -> int | None:
    """Return where the noun begins in `12,000 of its employees`, `dix de ses salariés`."""
    match = _OF_THEM.match(text.lower, reading.end)
    return match.end() - 1 if match and match.end() > reading.end + 4 else None


def hundredths(reading: Reading, text: Text, currency: str | None) -> None:
    """Tell what `cents` and `centimes` are hundredths of."""
    word = text.lower[reading.number_end : reading.end].strip()
    if reading.unit:
        return
    if word.startswith("cent") and word.rstrip("s") == "cent":
        reading.unit = currency if currency in {"USD", "CAD", "AUD", "EUR", "NZD", "HKD", "ZAR"} else "USD"
    else:
        reading.unit = currency if currency in {"CHF", "EUR"} else "EUR"
