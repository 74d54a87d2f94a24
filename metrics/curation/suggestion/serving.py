"""Which figure a date or a duration serves, and the period that follows for a fact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.spots import Spot, by_sentence
from metrics.model import Kind, Period

SERVING = frozenset({Kind.DATE, Kind.DURATION})
_EARLIER = frozenset({"earlier", "before", "ago", "tôt", "auparavant", "avant"})
_FAR = 40.0
_FRONT = 4
_LEADING_IN = 2.0
"""A date behind its figure is nearer than one in front of it by this."""
_OF_A_PERIOD = frozenset({"revenue", "profit", "loss", "capex"})
"""Metrics that are of a quarter or a year even where their sentence does not say so again."""
_STATES = frozenset(
    {"headcount", "customers", "subscribers", "active_users", "registered_users", "followers"}
    | {"stores", "capacity", "market_share"}
)
"""Metrics of how things stand, not of the weekday on which somebody says so."""
_TIMELESS = frozenset(
    {"price", "commission_rate", "creator_revenue_share"}
    | {"parameter_count", "context_window", "training_tokens"}
)
"""Metrics that hold until they change: a date beside them is that of something else."""
_THAN = frozenset({"than", "que", "qu'"})
_REACHED = frozenset({"to", "at", "à"})
_BEFORE_THAT = frozenset({"from", "against", "contre"})
_A_MONTH, _BESIDE = 27, 4.0


class Stated(NamedTuple):
    """A fact as it is proposed so far: its company, its metric, and for a growth whether results grew."""

    company: str
    metric: str
    of_results: bool = False

    @property
    def has_period(self) -> bool:
        """Whether it is of the quarter or year that the sentences before speak of."""
        return self.of_results or self.metric in _OF_A_PERIOD


class Serving:
    """Dates and durations, each with the fact of its sentence that it serves."""

    def __init__(
        self, passage: Passage, spots: Sequence[Spot], facts: Mapping[int, Stated]
    ) -> None:
        self._passage = passage
        self._facts = facts
        self._by_first = {spot.first: spot for spot in spots}
        self._numbers = {spot.first: number for number, spot in enumerate(spots)}
        self.serves: dict[int, int] = {}
        """The fact that each date or duration serves."""
        self.periods: dict[int, Period] = {}
        """The period of each fact that has one."""
        self._gaps: dict[int, float] = {}
        last: dict[str, Period] = {}
        for sentence in by_sentence(spots).values():
            stating = [spot for spot in sentence if self._numbers[spot.first] in facts]
            for spot in sentence:
                if spot.kind in SERVING:
                    self._serve(spot, stating)
            for place, spot in enumerate(stating):
                number = self._numbers[spot.first]
                if not (place and self._compare(spot, stating[place - 1])):
                    self._carry(number, facts[number], last)
                if place:
                    self._share(stating[place - 1], spot)

    def _gap(self, one: Spot, other: Spot) -> float:
        first, second = sorted((one, other), key=lambda spot: spot.first)
        return self._passage.distance(first.last - 1, second.first)

    def _serve(self, spot: Spot, facts: Sequence[Spot]) -> None:
        """Attach a date or duration to the nearest fact, a date in front of all to each of them."""
        near = [fact for fact in facts if self._gap(spot, fact) <= _FAR]
        if not near:
            return
        nearest = min(
            near, key=lambda fact: self._gap(spot, fact) + _LEADING_IN * (fact.first > spot.first)
        )
        self.serves[self._numbers[spot.first]] = self._numbers[nearest.first]
        if spot.kind is not Kind.DATE:
            return
        period = spot.mention.quantity.period
        if self._fits(spot, nearest) and self._gap(spot, nearest) < self._gaps.get(
            nearest.first, _FAR
        ):
            self._gaps[nearest.first] = self._gap(spot, nearest)
            self.periods[self._numbers[nearest.first]] = period
        start = self._passage.sentences[spot.sentence].first
        if spot.first - start < _FRONT and spot.first < near[0].first:
            for fact in near:
                same_clause = ";" not in self._passage.between(spot.last - 1, fact.first + 1)
                if same_clause and self._fits(spot, fact):
                    self.periods.setdefault(self._numbers[fact.first], period)

    def _fits(self, spot: Spot, fact: Spot) -> bool:
        """Tell a period that a fact is of from the day on which it comes out, and from what it is compared to."""
        stated = self._facts[self._numbers[fact.first]]
        metric = stated.metric
        period = spot.mention.quantity.period
        day = period.start == period.end
        weekday = day and not any(map(str.isdigit, spot.mention.exact))
        if metric in _TIMELESS or (day and stated.has_period):
            return False
        if weekday and metric in _STATES:
            return False
        compared = fact.kind is Kind.MULTIPLE and spot.first > fact.first
        return not compared and self._passage.words[spot.first - 1] not in _THAN

    def _share(self, previous: Spot, spot: Spot) -> None:
        """Date a change like what it is of: `ended June with 165m, up 20%`, `rose 3% to $4bn in 2023`."""
        one, other = self._numbers[previous.first], self._numbers[spot.first]
        if self._gap(previous, spot) > _BESIDE:
            return
        if self._facts[other].metric == "growth" and one in self.periods:
            self.periods.setdefault(other, self.periods[one])
        level = self._passage.words[spot.first - 1] in _REACHED
        if level and self._facts[one].metric == "growth" and other in self.periods:
            self.periods.setdefault(one, self.periods[other])

    def _compare(self, spot: Spot, previous: Spot) -> bool:
        """Date a figure before `a year earlier` a year before the one in front of it."""
        now = self.periods.get(self._numbers[previous.first])
        duration = self._by_first.get(spot.last)
        if now is not None and self._is_of_before(spot, previous):
            self.periods[self._numbers[spot.first]] = _year_before(now)
            return True
        if now is None or duration is None or duration.kind is not Kind.DURATION:
            return False
        quantity = duration.mention.quantity
        after = self._passage.words[duration.last : duration.last + 2]
        earlier = quantity.value == 1 and quantity.unit == "year" and _EARLIER.intersection(after)
        if earlier:
            self.periods[self._numbers[spot.first]] = _year_before(now)
        return bool(earlier)

    def _is_of_before(self, spot: Spot, previous: Spot) -> bool:
        """Tell results that others are compared to, with no date of their own: `up from $238m`."""
        number = self._numbers[spot.first]
        return (
            self._facts[number].metric in _OF_A_PERIOD
            and self._facts[self._numbers[previous.first]].has_period
            and self.periods.get(number) in {None, self.periods.get(self._numbers[previous.first])}
            and self._passage.words[spot.first - 1] in _BEFORE_THAT
        )

    def _carry(self, number: int, fact: Stated, last: dict[str, Period]) -> None:
        """Keep the quarter or year that a company’s results are of from one sentence to the next."""
        period = self.periods.get(number)
        if not fact.has_period:
            return
        if period is None and fact.company in last:
            self.periods[number] = last[fact.company]
        elif (
            period and period.start and period.end and (period.end - period.start).days >= _A_MONTH
        ):
            last[fact.company] = period


def _year_before(period: Period) -> Period:
    def shifted(day: date | None) -> date | None:
        if day is None:
            return None
        leap_day = (day.month, day.day) == (2, 29)
        return day.replace(year=day.year - 1, day=28 if leap_day else day.day)

    return Period(start=shifted(period.start), end=shifted(period.end))
