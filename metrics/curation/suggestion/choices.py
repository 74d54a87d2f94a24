"""What each figure of an article measures: by its own words, by its series, by the theme of the article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.cues import Cues
from metrics.curation.suggestion.forms import Forms
from metrics.curation.suggestion.lexicon import Vocabulary
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.spots import Choice, Spot, best, by_sentence
from metrics.model import Kind

_WORDS = lexicon.words()["cues"]

_STATING = frozenset({Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MULTIPLE})
_CHAINED, _CARRIED = 0.85, 0.4
_CHAIN_REACH, _CHAIN_LIMIT = 7.0, 1.2
_SAID_AGAIN = 2.0
_OPENING = 6
_OBJECT_REACH, _PLANT_REACH = 8, 5
_THEMATIC = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.MEASURE})
_THEME_COUNT, _THEME_SHARE = 3, 0.45
_DIGIT = re.compile(r"\d")


def choices(passage: Passage, spots: Sequence[Spot], vocabulary: Vocabulary) -> list[Choice | None]:
    """Return a metric or a reason to set aside for each mention, none where no word tells."""
    chooser = _Chooser(passage, spots, vocabulary)
    chosen: list[Choice | None] = []
    for number in range(len(spots)):
        chosen.append(chooser.choose(number, chosen))
    return [
        choice or chooser.theme(spot, zip(spots, chosen, strict=True))
        for spot, choice in zip(spots, chosen, strict=True)
    ]


class _Chooser:
    def __init__(self, passage: Passage, spots: Sequence[Spot], vocabulary: Vocabulary) -> None:
        sentences = by_sentence(spots)
        self._passage = passage
        self._spots = spots
        self._metrics = vocabulary.metrics
        self._cues = Cues(passage, sentences, vocabulary)
        self._forms = Forms(passage, sentences, vocabulary)
        self._themes: dict[tuple[Kind, bool], str | None] = {}

    def choose(self, number: int, earlier: Sequence[Choice | None]) -> Choice | None:
        """Return the choice for a mention; ``earlier`` are those of the mentions before it."""
        spot = self._spots[number]
        if not _may_state(spot):
            return None
        scores = self._cues.scores(spot)
        self._forms.weigh(spot, scores)
        if (series := self._series(number, earlier, alone=not scores)) is not None:
            scores[series.id].append((series.score, ""))
            self._cues.confirm(spot, series.id, scores)
        if number and self._says_again(self._spots[number - 1], spot, earlier[-1]):
            scores["layoffs"].append((_SAID_AGAIN, self._passage.words[spot.first - 1]))
        self._forms.bound(spot, scores)
        choice = best(scores)
        if choice is not None and choice.id == "growth":
            return choice._replace(grown=self._cues.grown(spot))
        if choice is not None and choice.id == "investment" and self._in_own_plant(spot):
            return choice._replace(id="capex")
        if choice is not None and choice.id == "valuation":
            return choice._replace(id=self._worth(spot, choice.cues[:1]))
        return choice

    def _in_own_plant(self, spot: Spot) -> bool:
        """Tell what a company puts into its own plant: `investira 2 milliards dans son site de …`."""
        words = self._passage.words
        end = self._passage.sentences[spot.sentence].last
        for word in range(spot.last, min(end, spot.last + _OBJECT_REACH)):
            if words[word] in _WORDS["into"]:
                place = words[word + 1 : min(end, word + 1 + _PLANT_REACH)]
                if place and place[0] in _WORDS["own"] and not _WORDS["plants"].isdisjoint(place):
                    return True
        return False

    def _worth(self, spot: Spot, cues: Sequence[str]) -> str:
        """Return what is worth so much: a contract, a bid, or the company, on the market or not."""
        first = self._passage.sentences[spot.sentence].first
        opening = self._passage.words[first : min(spot.first, first + _OPENING)]
        is_worth = not _WORDS["worth"].isdisjoint(word.lower() for word in cues)
        if is_worth and not _WORDS["contracts"].isdisjoint(opening):
            return "contract_value"
        if is_worth and not _WORDS["bids"].isdisjoint(opening):
            return "acquisition_price"
        return "market_cap" if self._is_listed(spot) else "valuation"

    def _is_listed(self, spot: Spot) -> bool:
        """Tell a company on the stock market from one that a round or an offer values."""
        sentence = self._passage.sentences[spot.sentence]
        words = self._passage.words[sentence.first : sentence.last]
        return not _WORDS["listed"].isdisjoint(words) and _WORDS["private"].isdisjoint(words)

    def _says_again(self, previous: Spot, spot: Spot, choice: Choice | None) -> bool:
        """Tell a number of people that says a share of the staff again: `17 % de ses effectifs, soit 1 500`."""
        return (
            choice is not None
            and choice.id == "workforce_share"
            and spot.kind is Kind.COUNT
            and spot.sentence == previous.sentence
            and not _WORDS["again"].isdisjoint(self._passage.words[previous.last : spot.first])
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
            if choice is not None and choice.id == "change_of_number":
                continue
            if choice is None or not _counts_the_same(previous, spot):
                break
            strength = self._strength(previous, spot, choice, alone=alone)
            return Choice(choice.id, min(choice.score, _CHAIN_LIMIT) * strength)
        return None

    def _strength(self, previous: Spot, spot: Spot, choice: Choice, *, alone: bool) -> float:
        """Return how closely a figure follows the one before it, from 0 for not at all."""
        growth = choice.id == "growth"
        if previous.sentence < spot.sentence:
            return _CARRIED if alone and not growth else 0.0
        if self._cues.has_own(spot, previous.last):
            return 0.0
        before = self._passage.words[spot.first - 1]
        gap = self._passage.distance(previous.last - 1, spot.first)
        between = self._passage.words[previous.last : spot.first]
        linked = (
            gap <= _CHAIN_REACH
            or before in _WORDS["linking"]
            or not _WORDS["comparing"].isdisjoint(between)
        )
        if growth and (not linked or before in _WORDS["joining"] | _WORDS["level"]):
            return 0.0
        return _CHAINED if linked else _CARRIED

    def theme(self, spot: Spot, chosen: Iterable[tuple[Spot, Choice | None]]) -> Choice | None:
        """Return the metric that most figures like this one share: an article on fines, on prices."""
        if (
            spot.kind not in _THEMATIC
            or not _may_state(spot)
            or not _DIGIT.search(spot.mention.exact)
        ):
            return None
        key = (spot.kind, spot.is_small)
        if key not in self._themes:
            self._themes[key] = self._most(
                choice.id
                for other, choice in chosen
                if choice is not None and (other.kind, other.is_small) == key
            )
        theme = self._themes[key]
        if theme is None or (spot.kind is Kind.COUNT and theme not in self._cues.counted(spot)):
            return None
        return Choice(theme)

    def _most(self, ids: Iterable[str]) -> str | None:
        counts = Counter(key for key in ids if key in self._metrics)
        theme, count = counts.most_common(1)[0] if counts else ("growth", 0)
        common = count >= _THEME_COUNT and count >= _THEME_SHARE * counts.total()
        return theme if common and theme != "growth" else None


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
