"""Units that are only understood: what a bare number is of, told by the figures around it."""

from __future__ import annotations

import re

from metrics.extraction.reading import Reading, Text
from metrics.model import Hedge, Kind

_REACH = 330
_PRONOUN = re.compile(r"(?:^|[ '])en (?:[^\W\d_]+ ){1,3}(?:que )?$|(?:^| )dont $|\bof (?:which|whom),? $")
_OF_THEM = re.compile(r" (?:of|de|d'|des|parmi) ?(?:its|their|his|her|our|the|all|those|these|ses|leurs|ces|les)? ?")


class Context:
    """The latest figure of each kind, for those that follow without a unit."""

    def __init__(self) -> None:
        self.last: dict[Kind, tuple[int, str | None, int]] = {}
        self.latest: Kind | None = None
        self.currency: str | None = None

    def note(self, reading: Reading, size: int) -> None:
        """Remember a figure that bare numbers may refer to."""
        kind = reading.kind
        if kind in {Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MEASURE}:
            if kind is Kind.COUNT and reading.unit in {"fois", "times"}:
                return
            assert kind is not None
            self.last[kind] = (reading.end, reading.unit, size)
            self.latest = kind
            if kind is Kind.MONEY:
                self.currency = reading.unit

    def understood(self, text: Text, reading: Reading) -> bool:
        """Give a bare number the kind and unit that the text before it suggests."""
        near = {
            kind: (unit, size)
            for kind, (end, unit, size) in self.last.items()
            if reading.start - end < _REACH
        }
        kind = self._kind(reading, near)
        if kind is None:
            if reading.scale > 1 or _large(text, reading) or reading.hedge is not Hedge.EXACT:
                reading.kind = Kind.COUNT
                return True
            return False
        if reading.words and reading.scale == 1 and not reading.about and not _refers(text, reading):
            return False
        reading.kind, reading.unit = kind, near[kind][0]
        return True

    def _kind(self, reading: Reading, near: dict[Kind, tuple[str | None, int]]) -> Kind | None:
        if not near:
            return None
        value = abs(reading.value) if reading.value is not None else None
        latest = self.latest
        if latest in near and latest is not None:
            if latest is Kind.PERCENT and (reading.scale > 1 or (value or 0) > 100):
                latest = None
            elif latest is Kind.MONEY and value is not None and reading.scale == 1 and near[latest][1] > 6 and value >= 1000 and Kind.COUNT in near:
                latest = Kind.COUNT
            else:
                return latest
        order = [Kind.MONEY, Kind.COUNT, Kind.MEASURE] if reading.scale > 1 else [Kind.COUNT, Kind.MONEY, Kind.MEASURE]
        others = [k for k in order if k in near]
        return max(others, key=lambda k: self.last[k][0]) if others else None


def _large(text: Text, reading: Reading) -> bool:
    written = text.lower[reading.number_start : reading.number_end]
    return not reading.words and any(sign in written for sign in " ',.") and (reading.value or 0) >= 1000


def _refers(text: Text, reading: Reading) -> bool:
    return _PRONOUN.search(text.lower[max(0, reading.start - 30) : reading.start]) is not None


def size(reading: Reading) -> int:
    """Return the power of ten of a value."""
    return reading.value.adjusted() if reading.value else 0


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
