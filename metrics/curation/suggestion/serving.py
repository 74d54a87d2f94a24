"""Which figure a date or a duration serves, and the period that follows for a fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date

from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.spots import Spot
from metrics.model import Kind, Period

SERVING = frozenset({Kind.DATE, Kind.DURATION})
_EARLIER = frozenset({"earlier", "before", "ago", "tôt", "auparavant", "avant"})
_FAR = 40.0


class Serving:
    """Dates and durations, each with the fact of its sentence that it stands nearest to."""

    def __init__(self, passage: Passage, spots: Sequence[Spot], facts: Collection[int]) -> None:
        self._passage = passage
        self._spots = spots
        self._by_first = {spot.first: spot for spot in spots}
        by_sentence: dict[int, list[int]] = defaultdict(list)
        for number in sorted(facts):
            by_sentence[spots[number].sentence].append(number)
        self.serves: dict[int, int] = {}
        """The fact that each date or duration serves."""
        self.periods: dict[int, Period] = {}
        """The period of each fact that has one."""
        for number, spot in enumerate(spots):
            if spot.kind in SERVING and (near := self._nearest(spot, by_sentence[spot.sentence])):
                self.serves[number] = near[0]
        self._date(by_sentence)

    def _gap(self, one: Spot, other: Spot) -> float:
        first, second = sorted((one, other), key=lambda spot: spot.first)
        return self._passage.distance(first.last - 1, second.first)

    def _nearest(self, spot: Spot, facts: Sequence[int]) -> list[int]:
        return sorted(
            (n for n in facts if self._gap(spot, self._spots[n]) <= _FAR),
            key=lambda n: self._gap(spot, self._spots[n]),
        )

    def _date(self, by_sentence: dict[int, list[int]]) -> None:
        dates: dict[int, list[Spot]] = defaultdict(list)
        for spot in self._spots:
            if spot.kind is Kind.DATE:
                dates[spot.sentence].append(spot)
        for sentence, facts in by_sentence.items():
            for place, number in enumerate(facts):
                spot = self._spots[number]
                nearest = min(
                    dates[sentence], key=lambda other: self._gap(spot, other), default=None
                )
                if nearest is not None:
                    self.periods[number] = nearest.mention.quantity.period
                if (
                    place
                    and self._a_year_earlier(spot)
                    and (now := self.periods.get(facts[place - 1]))
                ):
                    self.periods[number] = _year_before(now)

    def _a_year_earlier(self, spot: Spot) -> bool:
        """Tell whether `a year earlier` follows a figure."""
        other = self._by_first.get(spot.last)
        return (
            other is not None
            and other.kind is Kind.DURATION
            and other.mention.quantity.value == 1
            and other.mention.quantity.unit == "year"
            and bool(_EARLIER.intersection(self._passage.words[other.last : other.last + 2]))
        )


def _year_before(period: Period) -> Period:
    def shifted(day: date | None) -> date | None:
        if day is None:
            return None
        leap_day = (day.month, day.day) == (2, 29)
        return day.replace(year=day.year - 1, day=28 if leap_day else day.day)

    return Period(start=shifted(period.start), end=shifted(period.end))
