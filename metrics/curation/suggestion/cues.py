"""What a figure measures: the metric whose cue words stand nearest, or the reason to set it aside."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.lexicon import Cue
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.phrases import Hit
from metrics.model import Hedge, Kind, Language, Mention, Metric

_REACH = 6.0
"""At this distance a cue counts half of what it does beside the figure."""
_CROSSING = 4.0
_AFTER = 1.0
_MORE_CUES = 0.25
_COUNTED = 1.2
_CHAINED = 0.85
_CARRIED = 0.4
_ENOUGH = 0.38
_CHAIN_REACH = 7.0
_LINKS = frozenset(
    "from to against contre de à puis and or et ou after compared après then versus vs dont soit plus up down".split()
)
_KINDS_OF_FACTS = frozenset({Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MULTIPLE, Kind.MEASURE})


class Choice(NamedTuple):
    """A metric or a reason to set aside, with the words that speak for it."""

    id: str
    score: float
    cues: tuple[str, ...] = ()


class Spot(NamedTuple):
    """A mention and the words that it takes."""

    mention: Mention
    first: int
    last: int
    sentence: int

    @property
    def kind(self) -> Kind:
        return self.mention.quantity.kind


class Cues:
    """The cue words of one article, found once."""

    def __init__(
        self,
        passage: Passage,
        spots: Sequence[Spot],
        metrics: Mapping[str, Metric],
        language: Language,
    ) -> None:
        self._passage = passage
        self._spots = spots
        self._metrics = metrics
        self._hits: list[Hit[Cue]] = list(
            lexicon.metric_cues(metrics, language).hits(passage.words)
        )
        self._hit_firsts = [hit.first for hit in self._hits]
        self._counted = lexicon.counted_nouns(metrics, language)
        self._kinds: dict[str, frozenset[Kind]] = {
            **{metric.id: frozenset(metric.kinds) for metric in metrics.values()},
            **{key: frozenset(aside.kinds) for key, aside in lexicon.asides().items()},
        }
        self._numbers: dict[int, list[int]] = defaultdict(list)
        for number, spot in enumerate(spots):
            self._numbers[spot.sentence].append(number)

    def choices(self) -> list[Choice | None]:
        """Return the choice for each mention, none where no word tells."""
        chosen: list[Choice | None] = []
        for number in range(len(self._spots)):
            chosen.append(self._choose(number, chosen))
        return chosen

    def _choose(self, number: int, earlier: Sequence[Choice | None]) -> Choice | None:
        spot = self._spots[number]
        if spot.kind not in _KINDS_OF_FACTS:
            return None
        scores: dict[str, list[tuple[float, str]]] = defaultdict(list)
        nouns = self._counted_by(spot)
        for key, noun in nouns.items():
            scores[key].append((_COUNTED, noun))
        for hit in self._in_sentence(spot.sentence):
            key, weight = hit.value
            if spot.kind not in self._kinds[key]:
                continue
            if spot.kind is Kind.COUNT and nouns and key in self._metrics and key not in nouns:
                continue
            value = weight / (1 + self._distance(hit, number) / _REACH)
            scores[key].append((value, self._passage.between(hit.first, hit.last)))
        self._by_form(spot, scores)
        if (chain := self._chain(number, earlier)) is not None:
            scores[chain.id].append((chain.score, ""))
        return _best(scores)

    def _counted_by(self, spot: Spot) -> dict[str, str]:
        unit = spot.mention.quantity.unit
        if spot.kind is not Kind.COUNT or not unit:
            return {}
        words = Passage(unit).words
        found: dict[str, tuple[int, str]] = {}
        for hit in self._counted.hits(words):
            length = hit.last - hit.first
            if hit.value not in found or length > found[hit.value][0]:
                found[hit.value] = (length, " ".join(words[hit.first : hit.last]))
        longest = max((length for length, _ in found.values()), default=0)
        return {key: noun for key, (length, noun) in found.items() if length == longest}

    def _in_sentence(self, number: int) -> Iterable[Hit[Cue]]:
        sentence = self._passage.sentences[number]
        first = bisect_left(self._hit_firsts, sentence.first)
        last = bisect_left(self._hit_firsts, sentence.last)
        return self._hits[first:last]

    def _distance(self, hit: Hit[Cue], number: int) -> float:
        spot = self._spots[number]
        if hit.first >= spot.first and hit.last <= spot.last:
            return 0.0
        before = hit.first < spot.first
        near, far = (hit.last - 1, spot.first) if before else (spot.last - 1, hit.first)
        distance = self._passage.distance(near, far) - 1
        if not before:
            distance += _AFTER
        for other in self._numbers[spot.sentence]:
            rival = self._spots[other]
            if other != number and rival.kind is spot.kind and near < rival.first < far:
                distance += _CROSSING
        return distance

    def _chain(self, number: int, earlier: Sequence[Choice | None]) -> Choice | None:
        """Return what the figure before it in a series measures: `from 190 to 141`, `12, then 15`."""
        spot = self._spots[number]
        for other in range(number - 1, -1, -1):
            previous, choice = self._spots[other], earlier[other]
            if previous.sentence < spot.sentence - 1:
                return None
            if previous.kind is not spot.kind or choice is None:
                continue
            if previous.sentence == spot.sentence:
                gap = self._passage.distance(previous.last - 1, spot.first)
                between = self._passage.words[previous.last : spot.first]
                linked = gap <= _CHAIN_REACH or _LINKS.intersection(between[-1:])
                return Choice(choice.id, choice.score * (_CHAINED if linked else _CARRIED))
            return Choice(choice.id, choice.score * _CARRIED)
        return None

    def _by_form(self, spot: Spot, scores: dict[str, list[tuple[float, str]]]) -> None:
        quantity, exact = spot.mention.quantity, spot.mention.exact
        if spot.kind is Kind.PERCENT and exact[:1] in "+-−–":
            scores["growth"].append((1.0, exact[0]))
        if spot.kind is Kind.PERCENT and quantity.unit == "pp" and "margin" in scores:
            scores["growth"].append((2.0, exact))
        if spot.kind is Kind.MULTIPLE:
            if self._is_verb(spot) or self._against_itself(spot):
                scores["growth"].append((1.5, exact))
            else:
                scores["comparison"].append((1.5, exact))

    def _is_verb(self, spot: Spot) -> bool:
        return not any(
            word in {"fois", "times", "x", "twice", "double", "triple", "quadruple", "half"}
            or word.endswith("x")
            for word in self._passage.words[spot.first : spot.last]
        )

    def _against_itself(self, spot: Spot) -> bool:
        """Tell a figure compared to its own past (`twice as many as in April`) from one compared to another’s."""
        sentence = self._passage.sentences[spot.sentence]
        end = min(sentence.last, spot.last + 9)
        if any(
            other.kind in {Kind.DATE, Kind.DURATION} and spot.last <= other.first < end
            for other in (self._spots[n] for n in self._numbers[spot.sentence])
        ):
            return True
        return bool(_OWN_PAST.intersection(self._passage.words[spot.last : end]))


_OWN_PAST = frozenset(
    "earlier auparavant tôt before previous précédent précédente tally was était valait had avait handed précédemment".split()
)


def _best(scores: Mapping[str, list[tuple[float, str]]]) -> Choice | None:
    best: Choice | None = None
    for key, entries in scores.items():
        entries.sort(key=lambda entry: entry[0], reverse=True)
        score = entries[0][0] + _MORE_CUES * sum(value for value, _ in entries[1:])
        if best is None or score > best.score:
            words = dict.fromkeys(word for _, word in entries if word)
            best = Choice(key, score, tuple(words)[:3])
    return best if best is not None and best.score >= _ENOUGH else None
