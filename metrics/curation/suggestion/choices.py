"""What each figure of an article measures: by its own words and by its series."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.cues import Cues
from metrics.curation.suggestion.forms import Forms
from metrics.curation.suggestion.lexicon import Vocabulary
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.refining import Refining
from metrics.curation.suggestion.spots import Choice, Scores, Spot, best, by_sentence
from metrics.model import Kind

_WORDS = lexicon.words()["cues"]

_PARTS = frozenset({"layoffs", "hires", "workforce_share"})
"""What is a part of the staff."""
_CHANGES = frozenset({"change_of_number", "difference"})
"""By how much something changed: a series goes on over them."""
_STATING = frozenset({Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MULTIPLE})
_CHAINED, _LOOSE, _CARRIED = 0.85, 0.4, 0.45
_CHAIN_REACH, _CHAIN_LIMIT = 7.0, 1.2
_SAID_AGAIN, _CHANGE, _SALES = 2.0, 1.2, 0.8
_WHOLE, _WHOLE_REACH, _LEVEL_REACH = 2.5, 4, 7


def choices(passage: Passage, spots: Sequence[Spot], vocabulary: Vocabulary) -> list[Choice | None]:
    """Return a metric or a reason to set aside for each mention, none where no word tells."""
    chooser = _Chooser(passage, spots, vocabulary)
    chosen: list[Choice | None] = []
    for number in range(len(spots)):
        chosen.append(chooser.choose(number, chosen))
    return chosen


class _Chooser:
    def __init__(self, passage: Passage, spots: Sequence[Spot], vocabulary: Vocabulary) -> None:
        sentences = by_sentence(spots)
        self._passage = passage
        self._spots = spots
        self._cues = Cues(passage, sentences, vocabulary)
        self._forms = Forms(passage, sentences, vocabulary)
        self._refining = Refining(passage, self._cues, self._forms)

    def choose(self, number: int, earlier: Sequence[Choice | None]) -> Choice | None:
        """Return the choice for a mention; ``earlier`` are those of the mentions before it."""
        spot = self._spots[number]
        if not _may_state(spot):
            return None
        scores = self._cues.scores(spot)
        self._forms.weigh(spot, scores)
        if spot.kind is Kind.PERCENT and (noun := self._cues.changes(spot)) is not None:
            scores["growth"].append((_CHANGE, noun))
        if number:
            self._level(self._spots[number - 1], earlier[-1], spot, scores)
        if (series := self._series(number, earlier, alone=best(scores) is None)) is not None:
            scores[series.id].append((series.score, ""))
            self._cues.confirm(spot, series.id, scores)
        if number and self._says_again(self._spots[number - 1], spot, earlier[-1]):
            scores["layoffs"].append((_SAID_AGAIN, self._passage.words[spot.first - 1]))
        if number and self._is_whole(self._spots[number - 1], spot, earlier[-1]):
            scores["headcount"].append((_WHOLE, self._passage.words[spot.first - 1]))
        self._forms.bound(spot, scores)
        choice = best(scores)
        return choice and self._refining.refined(choice, spot)

    def _level(self, previous: Spot, choice: Choice | None, spot: Spot, scores: Scores) -> None:
        """Weigh the level that a growth in front comes to: `Sales in the cloud unit grew 22% to $4.3bn`.

        Where nothing is said to grow, it is the sales: `Azure grew 40%, to $15bn`.
        """
        between = self._passage.words[previous.last : spot.first]
        if (
            choice is not None
            and choice.id == "growth"
            and between
            and between[-1] in _WORDS["reached"]
            and len(between) <= _LEVEL_REACH
        ):
            if choice.grown is not None:
                for key in set(self._cues.measuring(choice.grown, spot.kind)):
                    scores[key].append((_CHANGE, choice.grown))
            elif spot.kind is Kind.MONEY and not spot.is_small and len(between) == 1:
                scores["revenue"].append((_SALES, between[0]))

    def _says_again(self, previous: Spot, spot: Spot, choice: Choice | None) -> bool:
        """Tell a number of people that says a share of the staff again: `17 % de ses effectifs, soit 1 500`."""
        return (
            choice is not None
            and choice.id == "workforce_share"
            and spot.kind is Kind.COUNT
            and spot.sentence == previous.sentence
            and not _WORDS["again"].isdisjoint(self._passage.words[previous.last : spot.first])
        )

    def _is_whole(self, previous: Spot, spot: Spot, choice: Choice | None) -> bool:
        """Tell the staff of which a part is to go or to come: `120 postes sur 2 900`, `70 of its 310`."""
        between = self._passage.words[previous.last : spot.first]
        return (
            choice is not None
            and choice.id in _PARTS
            and spot.kind is Kind.COUNT
            and spot.sentence == previous.sentence
            and len(between) <= _WHOLE_REACH
            and not _WORDS["parting"].isdisjoint(between)
            and _WORDS["again"].isdisjoint(between)
        )

    def _series(
        self, number: int, earlier: Sequence[Choice | None], *, alone: bool
    ) -> Choice | None:
        """Return what the last figure of the kind measures: `from 190 to 141`, `12, then 15`."""
        spot = self._spots[number]
        before = (self._spots[place] for place in range(number - 1, -1, -1))
        for previous, choice in zip(before, reversed(earlier), strict=True):
            if previous.sentence < spot.sentence - 1:
                break
            if previous.kind is not spot.kind or previous.is_small is not spot.is_small:
                continue
            if choice is not None and choice.id in _CHANGES:
                continue
            if choice is None or not _counts_the_same(previous, spot):
                break
            if previous.sentence < spot.sentence:
                carried = alone and choice.id != "growth"
                return Choice(choice.id, _CARRIED) if carried else None
            strength = self._strength(previous, spot, choice)
            return Choice(choice.id, min(choice.score, _CHAIN_LIMIT) * strength)
        return None

    def _strength(self, previous: Spot, spot: Spot, choice: Choice) -> float:
        """Return how closely a figure follows the one before it, from 0 for not at all."""
        growth = choice.id == "growth"
        if self._cues.has_own(spot, previous.last):
            return 0.0
        before = self._passage.words[spot.first - 1]
        gap = self._passage.distance(previous.last - 1, spot.first)
        between = self._passage.words[previous.last : spot.first]
        bracketed = "(" in self._passage.gap(spot.first)
        linked = (
            gap <= _CHAIN_REACH
            or before in _WORDS["linking"]
            or not _WORDS["comparing"].isdisjoint(between)
            or bracketed
        )
        if growth and (not linked or bracketed or before in _WORDS["joining"] | _WORDS["level"]):
            return 0.0
        return _CHAINED if linked else _LOOSE


def _may_state(spot: Spot) -> bool:
    """Tell figures that can be facts from dates, durations, ranks, and measures of no capacity."""
    if spot.kind is Kind.MEASURE:
        return spot.unit.lower() in _WORDS["capacity_units"]
    return spot.kind in _STATING


def _counts_the_same(previous: Spot, spot: Spot) -> bool:
    """Tell whether two counts can be of one series: the same thing counted, or none named."""
    if spot.kind is not Kind.COUNT or not spot.unit:
        return True
    return bool(previous.unit) and (previous.unit in spot.unit or spot.unit in previous.unit)
