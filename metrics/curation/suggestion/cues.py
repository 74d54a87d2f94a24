"""The words around a figure that announce what it measures, each the stronger the nearer it stands."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.lexicon import Counted, Cue, Side, Vocabulary
from metrics.curation.suggestion.passage import Passage, spelled
from metrics.curation.suggestion.phrases import Hit, Phrases
from metrics.curation.suggestion.spots import Scores, Spot
from metrics.model import Hedge, Kind

Value = TypeVar("Value")

_WORDS = lexicon.words()["cues"]

_REACH = 6.0
"""At this distance a cue counts half of what it does beside the figure."""
_BESIDE = 2.5
_CROSSING = 4.0
_AFTER, _NEXT_CLAUSE = 1.5, 8.0
_OPENING, _TOPIC_REACH = 4, 8.0
"""A cue among the first words of a sentence is what it is about, however far the figure."""
_COUNTED, _UNDERSTOOD, _UNSURE, _CUED = 1.2, 0.6, 0.3, 0.45
_ASIDE_COUNT = 2.0
_INDEX, _DIFFERENCE = "market_index", "difference"
"""The name of an index, or `more` beside an amount, tells more than the verb."""
_OBJECT, _NOUN = 4, 4
_THEN_REACH = 5
"""Within so many words behind the figure a cue around it ends: `mis 150 développeurs à la porte`."""


class Cues:
    """The cue words of one article, found once."""

    def __init__(
        self, passage: Passage, spots: Mapping[int, list[Spot]], vocabulary: Vocabulary
    ) -> None:
        self._passage = passage
        self._spots = spots
        self._vocabulary = vocabulary
        hits = _longest(vocabulary.cues.hits(passage.words), _sense)
        self._hits = [hit for hit in hits if not self._is_named(hit)]
        self._firsts = [hit.first for hit in self._hits]

    def scores(self, spot: Spot) -> Scores:
        """Return what the thing counted and the words of the sentence, or else of the one before, tell."""
        scores: Scores = defaultdict(list)
        counted = self.counted(spot)
        for key, (noun, sure) in counted.items():
            full = _COUNTED if spot.names_unit else _UNDERSTOOD
            scores[key].append((full if sure else _UNSURE, noun))
        self._weigh(spot, spot.sentence, counted, scores)
        for key in counted:
            self.confirm(spot, key, scores)
        if not scores and self._continues(spot.sentence):
            self._weigh(spot, spot.sentence - 1, counted, scores)
            scores.pop("growth", None)
        return scores

    def confirm(self, spot: Spot, key: str, scores: Scores) -> None:
        """Add the thing counted in full where a cue says so too: `recrutera 30 personnes`."""
        noun, sure = self.counted(spot).get(key, ("", True))
        if not sure and max(score for score, _ in scores[key]) >= _CUED:
            scores[key].append((_COUNTED, noun))

    def counted(self, spot: Spot) -> dict[str, tuple[str, bool]]:
        """Return the metrics that count what a figure counts, with the noun and whether it is sure.

        The noun is empty for those that count anything, which only a word right in front of the figure tells.
        """
        if spot.kind is not Kind.COUNT or not spot.unit:
            return {}
        words = [word.lower() for word in spelled(spot.unit)]
        hits: list[Hit[Counted]] = list(self._vocabulary.counted.hits(words))
        if not hits:
            return dict.fromkeys(self._vocabulary.counts_anything, ("", False))
        longest = max((hit.last - hit.first for hit in hits), default=0)
        return {
            hit.value.id: (" ".join(words[hit.first : hit.last]), hit.value.sure)
            for hit in hits
            if hit.last - hit.first == longest
        }

    def grown(self, spot: Spot) -> str | None:
        """Return what grew: the noun in front of a change, or right behind it (`doubler ses effectifs`).

        A preposition behind the change brings it in: `a 12% rise in subscribers`.
        """
        first = self._passage.sentences[spot.sentence].first
        end = self._passage.sentences[spot.sentence].last
        nouns = lexicon.phrases("cues", "grown")
        before = list(_longest(nouns.hits(self._passage.words, first, spot.first), type))
        object_end = min(end, spot.last + _OBJECT)
        after = next(_longest(nouns.hits(self._passage.words, spot.last, object_end), type), None)
        led = after and not _WORDS["of"].isdisjoint(self._passage.words[spot.last : after.first])
        found = before[-1] if before and not led else after
        return self._passage.between(found.first, found.last) if found else None

    def changes(self, spot: Spot) -> str | None:
        """Return the noun that changes by a percentage right behind it: `raised prices by 12%`."""
        by = spot.first - 1
        if by < 1 or self._passage.words[by] not in _WORDS["paring"]:
            return None
        nouns = lexicon.phrases("cues", "grown").hits(self._passage.words, max(0, by - _NOUN), by)
        return next((noun.value for noun in nouns if noun.last == by), None)

    def measuring(self, noun: str, kind: Kind) -> Iterator[str]:
        """Yield the metrics of that kind that a noun announces: `revenue` for `net sales`."""
        for hit in self._vocabulary.cues.hits(Phrases.words(noun)):
            key, weight, side, _ = hit.value
            full = weight >= 1 and side is Side.ANY
            if full and key in self._vocabulary.metrics and kind in self._vocabulary.kinds[key]:
                yield key

    def has_own(self, spot: Spot, since: int) -> bool:
        """Tell whether a full cue stands between a word and the figure, or right behind it."""
        return any(
            since <= hit.first <= spot.last
            and spot.kind in self._vocabulary.kinds[hit.value.id]
            and hit.value.weight >= 1
            and (hit.first < spot.first or hit.value.side is Side.AFTER)
            and self._is_beside(hit, spot, self._distance(hit, spot))
            for hit in self._within(spot.sentence)
        )

    def _weigh(
        self, spot: Spot, sentence: int, counted: Mapping[str, tuple[str, bool]], scores: Scores
    ) -> None:
        for hit in self._within(sentence):
            key, weight, _, _ = hit.value
            if not self._concerns(hit, spot, counted):
                continue
            distance = self._distance(hit, spot)
            if not self._is_beside(hit, spot, distance) or self._is_of_another(hit, spot):
                continue
            aside = key not in self._vocabulary.metrics
            if self._is_decisive(hit, spot) or (
                spot.kind is Kind.COUNT
                and aside
                and (_is_inside(hit, spot) or hit.value.side is not Side.ANY)
            ):
                weight *= _ASIDE_COUNT
            value = weight / (1 + distance / _REACH)
            scores[key].append((value, self._passage.between(hit.first, hit.last)))

    def _concerns(self, hit: Hit[Cue], spot: Spot, counted: Mapping[str, tuple[str, bool]]) -> bool:
        """Tell whether a cue can speak of a figure: its kind fits, and what it counts."""
        key, weight, side, _ = hit.value
        if spot.kind not in self._vocabulary.kinds[key]:
            return False
        metric = key in self._vocabulary.metrics
        if _is_inside(hit, spot) and not _opens(hit, spot) and (metric or side is not Side.ANY):
            return False
        if key in counted and not counted[key][0]:
            return side is Side.BEFORE
        if spot.kind is not Kind.COUNT or not metric or key in counted:
            return True
        if not spot.unit:
            return weight >= 1 or self._is_counted(hit)
        return not spot.names_unit and (side is Side.AFTER or self._is_counted(hit))

    def _is_decisive(self, hit: Hit[Cue], spot: Spot) -> bool:
        before = hit.first < spot.first
        return hit.value.id == (_INDEX if before else _DIFFERENCE)

    def _is_beside(self, hit: Hit[Cue], spot: Spot, distance: float) -> bool:
        """Tell whether a cue that has to stand beside the figure does, on its side, not `rose to _`."""
        if hit.value.side is Side.ANY:
            return True
        before = hit.first < spot.first or _opens(hit, spot)
        between = self._passage.words[hit.last : spot.first]
        return (
            distance <= _BESIDE
            and (hit.value.side is Side.BEFORE) is before
            and _WORDS["apart"].isdisjoint(between)
            and self._passage.figures.isdisjoint(range(hit.last, spot.first))
            and (not hit.value.then or self._follows(spot, hit.value.then))
        )

    def _follows(self, spot: Spot, then: tuple[str, ...]) -> bool:
        """Tell whether the words that end a cue stand behind the figure: `put $4bn into`."""
        end = min(self._passage.sentences[spot.sentence].last, spot.last + _THEN_REACH)
        words = tuple(self._passage.words[spot.last : end])
        return any(words[place : place + len(then)] == then for place in range(len(words)))

    def _is_of_another(self, hit: Hit[Cue], spot: Spot) -> bool:
        """Tell a cue beside the figure that is part of another figure: `on more than 16 000 GPUs`."""
        return hit.value.side is not Side.ANY and any(
            other is not spot and _is_inside(hit, other) for other in self._spots[spot.sentence]
        )

    def _is_named(self, hit: Hit[Cue]) -> bool:
        """Tell a word that begins a name, and says nothing: the `New` of `New Orleans`."""
        last = hit.last
        return (
            last == hit.first + 1
            and last < len(self._passage)
            and self._passage.written[hit.first].istitle()
            and not self._passage.opens_sentence(hit.first)
            and self._passage.gap(last) == " "
            and self._passage.written[last].istitle()
        )

    def _is_counted(self, hit: Hit[Cue]) -> bool:
        """Tell a cue that is itself what its metric counts: `monthly active users jumped to 456 million`."""
        nouns = self._vocabulary.counted.hits(self._passage.words, hit.first, hit.last)
        return any(noun.value.id == hit.value.id for noun in nouns)

    def _within(self, sentence: int) -> Sequence[Hit[Cue]]:
        first, last = (
            self._passage.sentences[sentence].first,
            self._passage.sentences[sentence].last,
        )
        return self._hits[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]

    def _continues(self, number: int) -> bool:
        """Tell whether a sentence stands in the paragraph of the one before."""
        sentences = self._passage.sentences
        return number > 0 and sentences[number].paragraph == sentences[number - 1].paragraph

    def _distance(self, hit: Hit[Cue], spot: Spot) -> float:
        """Return how far a cue stands, farther beyond another figure or in the next clause."""
        if _is_inside(hit, spot):
            return 0.0
        before = hit.first < spot.first
        near, far = (hit.last - 1, spot.first) if before else (spot.last - 1, hit.first)
        distance = self._passage.distance(near, far) - 1
        if before and hit.first < self._passage.sentences[spot.sentence].first + _OPENING:
            distance = min(distance, _TOPIC_REACH)
        if not before:
            distance += _AFTER + _NEXT_CLAUSE * self._clauses(near + 1, far + 1)
        crossed = sum(
            other is not spot and other.kind is spot.kind and near < other.first < far
            for other in self._spots[spot.sentence]
        )
        return distance + _CROSSING * crossed

    def _clauses(self, first: int, last: int) -> int:
        return sum(
            self._passage.words[word] in _WORDS["joining"] or "," in self._passage.gap(word)
            for word in range(first, last)
        )


def _is_inside(hit: Hit[Cue], spot: Spot) -> bool:
    return hit.first >= spot.first and hit.last <= spot.last


def _opens(hit: Hit[Cue], spot: Spot) -> bool:
    """Tell a cue in front of the number that the figure includes: `au-delà de 10 millions`."""
    bound = spot.mention.quantity.hedge is Hedge.AT_MOST
    return hit.value.side is Side.BEFORE and hit.first == spot.first and not bound


def _longest(
    hits: Iterable[Hit[Value]], meaning: Callable[[Value], object]
) -> Iterator[Hit[Value]]:
    """Yield the phrases without those that are part of a longer one of the same meaning."""
    ends: dict[object, int] = {}
    for hit in sorted(hits, key=lambda hit: (hit.first, -hit.last)):
        key = meaning(hit.value)
        if hit.last > ends.get(key, 0):
            ends[key] = hit.last
            yield hit


def _sense(cue: Cue) -> object:
    return cue.id, cue.side, cue.then
