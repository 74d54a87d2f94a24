"""What a figure measures: the metric whose cue words stand nearest, or the reason to set it aside."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.lexicon import Cue, Side
from metrics.curation.suggestion.passage import Passage, spelled
from metrics.curation.suggestion.phrases import Hit
from metrics.model import Bounds, Kind, Mention

_WORDS = lexicon.words()["cues"]

_REACH = 6.0
"""At this distance a cue counts half of what it does beside the figure."""
_BESIDE = 2.5
_CROSSING = 4.0
_AFTER = 1.5
_NEXT_CLAUSE = 8.0
_MORE_CUES = 0.25
_COUNTED = 1.2
_UNSURE, _CUED = 0.3, 0.45
_ASIDE_COUNT = 2.0
_CHAINED = 0.85
_CARRIED = 0.4
_ENOUGH = 0.38
_CHAIN_REACH, _CHAIN_LIMIT = 7.0, 1.2
_LEVEL = 0.2
_FORM = 1.5
_SIGNED = 0.7
_VERB_REACH, _SUBJECT_REACH = 5, 5
_OPENING, _TOPIC_REACH = 4, 8.0
"""A cue among the first words of a sentence is what it is about, however far the figure."""
_COMPANY_MONEY = Decimal(50_000)
_UNLIKELY = 0.15
_KINDS_OF_FACTS = frozenset({Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MULTIPLE, Kind.MEASURE})
_DIGIT = re.compile(r"\d")
_KINDS_OF_THEMES = (Kind.MONEY, Kind.PERCENT, Kind.COUNT)
_THEME_COUNT, _THEME_SHARE = 3, 0.45
_SMALL = frozenset({"per_share", "revenue_per_user", "threshold", "charge", "payout"})
"""Reasons to set aside that concern small amounts as well."""
_SMALL_ASIDES, _LARGE = Bounds(), Bounds(low=_COMPANY_MONEY)

Scores = dict[str, list[tuple[float, str]]]


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
        self, passage: Passage, spots: Sequence[Spot], vocabulary: lexicon.Vocabulary
    ) -> None:
        self._passage = passage
        self._spots = spots
        self._metrics = vocabulary.metrics
        self._kinds = vocabulary.kinds
        self._counted = vocabulary.counted
        self._hits = list(_longest(vocabulary.cues.hits(passage.words)))
        self._hit_firsts = [hit.first for hit in self._hits]
        self._numbers: dict[int, list[int]] = defaultdict(list)
        for number, spot in enumerate(spots):
            self._numbers[spot.sentence].append(number)

    def choices(self) -> list[Choice | None]:
        """Return the choice for each mention, none where no word tells."""
        chosen: list[Choice | None] = []
        for number in range(len(self._spots)):
            chosen.append(self._choose(number, chosen))
        themes = {
            (kind, small): self._theme(kind, chosen, small=small)
            for kind in _KINDS_OF_THEMES
            for small in (False, True)
        }
        return [
            choice or self._by_theme(spot, themes.get((spot.kind, _is_small(spot))))
            for spot, choice in zip(self._spots, chosen, strict=True)
        ]

    def _by_theme(self, spot: Spot, theme: Choice | None) -> Choice | None:
        """Return the theme where it fits: a number in digits, and counts of what it counts."""
        if theme is None or not _DIGIT.search(spot.mention.exact):
            return None
        counts = spot.kind is not Kind.COUNT or theme.id in self._counted_by(spot)
        return theme if counts else None

    def _theme(self, kind: Kind, chosen: Sequence[Choice | None], *, small: bool) -> Choice | None:
        """Return the metric that most figures of a kind share: an article on fines, on commissions."""
        counts = Counter(
            choice.id
            for spot, choice in zip(self._spots, chosen, strict=True)
            if choice is not None
            and spot.kind is kind
            and choice.id in self._metrics
            and _is_small(spot) is small
        )
        if not counts:
            return None
        (theme, count), total = counts.most_common(1)[0], counts.total()
        fits = theme != "growth" and count >= _THEME_COUNT and count >= _THEME_SHARE * total
        return Choice(theme, _ENOUGH) if fits else None

    def _choose(self, number: int, earlier: Sequence[Choice | None]) -> Choice | None:
        spot = self._spots[number]
        unit = spot.mention.quantity.unit
        if spot.kind not in _KINDS_OF_FACTS:
            return None
        if spot.kind is Kind.MEASURE and (unit or "").lower() not in _WORDS["capacity_units"]:
            return None
        scores: Scores = defaultdict(list)
        nouns = self._counted_by(spot)
        for key, (noun, sure) in nouns.items():
            scores[key].append((_COUNTED if sure else _UNSURE, noun))
        self._weigh(spot, number, self._in_sentence(spot.sentence), nouns, scores)
        for key, (noun, sure) in nouns.items():
            if not sure and max(score for score, _ in scores[key]) >= _CUED:
                scores[key].append((_COUNTED, noun))
        if not scores and spot.sentence and self._continues(spot.sentence):
            self._weigh(spot, number, self._in_sentence(spot.sentence - 1), nouns, scores)
            scores.pop("growth", None)
        self._by_form(spot, scores)
        if (chain := self._chain(number, earlier, alone=not scores)) is not None:
            scores[chain.id].append((chain.score, ""))
        self._by_size(spot, scores)
        return _best(scores)

    def _weigh(
        self,
        spot: Spot,
        number: int,
        hits: Iterable[Hit[Cue]],
        nouns: Mapping[str, tuple[str, bool]],
        scores: Scores,
    ) -> None:
        counted = bool(spot.mention.quantity.unit)
        for hit in hits:
            key, weight, side = hit.value
            if spot.kind not in self._kinds[key]:
                continue
            inside = hit.first >= spot.first and hit.last <= spot.last
            opens = side is Side.BEFORE and hit.first == spot.first
            metric = key in self._metrics
            if inside and not opens and (metric or side is not Side.ANY):
                continue
            if spot.kind is Kind.COUNT and metric and key not in nouns and (nouns or counted):
                continue
            if spot.kind is Kind.COUNT and not metric and side is not Side.ANY:
                weight *= _ASIDE_COUNT
            distance = self._distance(hit, number)
            if side is not Side.ANY and (
                distance > _BESIDE or (side is Side.BEFORE) is not (hit.first < spot.first or opens)
            ):
                continue
            value = weight / (1 + distance / _REACH)
            scores[key].append((value, self._passage.between(hit.first, hit.last)))

    def _counted_by(self, spot: Spot) -> dict[str, tuple[str, bool]]:
        """Return the metrics that count what the figure counts, with the noun and whether it is sure."""
        unit = spot.mention.quantity.unit
        if spot.kind is not Kind.COUNT or not unit:
            return {}
        words = [word.lower() for word in spelled(unit)]
        hits = list(self._counted.hits(words))
        longest = max((hit.last - hit.first for hit in hits), default=0)
        return {
            hit.value.id: (" ".join(words[hit.first : hit.last]), hit.value.sure)
            for hit in hits
            if hit.last - hit.first == longest
        }

    def _in_sentence(self, number: int) -> Iterable[Hit[Cue]]:
        sentence = self._passage.sentences[number]
        first = bisect_left(self._hit_firsts, sentence.first)
        last = bisect_left(self._hit_firsts, sentence.last)
        return self._hits[first:last]

    def _continues(self, number: int) -> bool:
        """Tell whether a sentence stands in the paragraph of the one before."""
        sentences = self._passage.sentences
        return sentences[number].paragraph == sentences[number - 1].paragraph

    def _distance(self, hit: Hit[Cue], number: int) -> float:
        """Return how far a cue stands, farther beyond another figure or in the next clause."""
        spot = self._spots[number]
        if hit.first >= spot.first and hit.last <= spot.last:
            return 0.0
        before = hit.first < spot.first
        near, far = (hit.last - 1, spot.first) if before else (spot.last - 1, hit.first)
        distance = self._passage.distance(near, far) - 1
        if before and hit.first < self._passage.sentences[spot.sentence].first + _OPENING:
            distance = min(distance, _TOPIC_REACH)
        if not before:
            distance += _AFTER
            distance += _NEXT_CLAUSE * sum(
                self._passage.words[word] in _WORDS["joining"] or "," in self._passage.gap(word)
                for word in range(near + 1, far + 1)
            )
        for other in self._numbers[spot.sentence]:
            rival = self._spots[other]
            if other != number and rival.kind is spot.kind and near < rival.first < far:
                distance += _CROSSING
        return distance

    def _chain(
        self, number: int, earlier: Sequence[Choice | None], *, alone: bool
    ) -> Choice | None:
        """Return what the figure before it in a series measures: `from 190 to 141`, `12, then 15`."""
        spot = self._spots[number]
        for other in range(number - 1, -1, -1):
            previous, choice = self._spots[other], earlier[other]
            if previous.sentence < spot.sentence - 1:
                return None
            if previous.kind is not spot.kind:
                continue
            if choice is None or not _counts_the_same(previous, spot):
                return None
            if previous.sentence < spot.sentence:
                carried = alone and choice.id != "growth"
                return Choice(choice.id, choice.score * _CARRIED) if carried else None
            if self._interrupted(previous, spot):
                return None
            gap = self._passage.distance(previous.last - 1, spot.first)
            linked: bool = (
                gap <= _CHAIN_REACH or self._passage.words[spot.first - 1] in _WORDS["linking"]
            )
            if choice.id == "growth" and self._passage.words[spot.first - 1] in _WORDS["joining"]:
                return None
            if choice.id == "growth" and not linked:
                return None
            score = min(choice.score, _CHAIN_LIMIT)
            return Choice(choice.id, score * (_CHAINED if linked else _CARRIED))
        return None

    def _interrupted(self, previous: Spot, spot: Spot) -> bool:
        """Tell whether a cue of its own stands between a figure and the one before it."""
        return any(
            previous.last <= hit.first < spot.first
            and spot.kind in self._kinds[hit.value.id]
            and hit.value.weight >= 1
            and hit.value.side is not Side.AFTER
            for hit in self._in_sentence(spot.sentence)
        )

    def _by_form(self, spot: Spot, scores: Scores) -> None:
        """Weigh how the figure itself is written: `+31 %`, `a triplé`, `12 points`."""
        quantity, exact = spot.mention.quantity, spot.mention.exact
        if spot.kind is Kind.PERCENT:
            self._by_split(spot, scores)
            if exact[:1] in "+-−–":
                scores["growth"].append((_SIGNED, exact[0]))
            if quantity.unit == "pp":
                scores["growth" if "margin" in scores else "points"].append((2 * _FORM, exact))
            if "growth" in scores and self._passage.words[spot.first - 1] in _WORDS["level"]:
                scores["growth"] = [(value * _LEVEL, cue) for value, cue in scores["growth"]]
        if spot.kind is Kind.MULTIPLE:
            own = self._is_verb(spot) or self._against_itself(spot)
            scores["growth" if own else "comparison"].append((_FORM, exact))

    def _by_split(self, spot: Spot, scores: Scores) -> None:
        """Weigh who keeps a share of the receipts: what creators keep, what the platform keeps or leaves."""
        sentence = self._passage.sentences[spot.sentence]
        words = self._passage.words
        for place in range(spot.first - 1, max(sentence.first, spot.first - _VERB_REACH) - 1, -1):
            keeps, leaves = words[place] in _WORDS["keeping"], words[place] in _WORDS["leaving"]
            if not (keeps or leaves):
                continue
            earner = self._earns(max(sentence.first, place - _SUBJECT_REACH), place)
            after = words[place + 1 : min(sentence.last, spot.last + 8)]
            if keeps or earner or _WORDS["earners"].intersection(after):
                share = "creator_revenue_share" if earner is keeps else "commission_rate"
                scores[share].append((_FORM, words[place]))
            return

    def _earns(self, first: int, verb: int) -> bool:
        """Tell whether creators, sellers … are the subject of a verb: `les streamers conservent`."""
        for word in range(verb - 1, first - 1, -1):
            if "," in self._passage.gap(word + 1) or self._passage.words[word] in _WORDS["joining"]:
                return False
            if self._passage.words[word] in _WORDS["earners"]:
                return True
        return False

    def _by_size(self, spot: Spot, scores: Scores) -> None:
        """Weigh how large a value is: prices are small, the money of companies is not."""
        if (value := _size(spot)) is None or spot.kind not in {Kind.MONEY, Kind.COUNT}:
            return
        for key, entries in scores.items():
            metric = self._metrics.get(key)
            usual = metric.usual if metric else _SMALL_ASIDES if key in _SMALL else _LARGE
            if spot.kind in self._kinds[key] and not usual.hold(value):
                scores[key] = [(score * _UNLIKELY, cue) for score, cue in entries]

    def _is_verb(self, spot: Spot) -> bool:
        return not any(
            word in _WORDS["factor"] or word[:1].isdigit()
            for word in self._passage.words[spot.first : spot.last]
        )

    def _against_itself(self, spot: Spot) -> bool:
        """Tell a figure compared to its own past (`twice as many as in April`) from one compared to another’s."""
        sentence = self._passage.sentences[spot.sentence]
        end = min(sentence.last, spot.last + 9)
        if spot.last >= sentence.last or self._passage.gap(spot.last).strip():
            return self._passage.words[spot.last - 1] in {"double", "triple", "quadruple"}
        if any(
            other.kind in {Kind.DATE, Kind.DURATION} and spot.last <= other.first < end
            for other in (self._spots[n] for n in self._numbers[spot.sentence])
        ):
            return True
        return bool(_WORDS["own_past"].intersection(self._passage.words[spot.last : end]))


def _size(spot: Spot) -> Decimal | None:
    quantity = spot.mention.quantity
    value = quantity.value or quantity.high or quantity.low
    return None if value is None else abs(value)


def _is_small(spot: Spot) -> bool:
    """Tell an amount that a customer pays from the money of companies."""
    value = _size(spot)
    return spot.kind is Kind.MONEY and value is not None and value < _COMPANY_MONEY


def _counts_the_same(previous: Spot, spot: Spot) -> bool:
    """Tell whether two counts can be of one series: the same thing counted, or none named."""
    one, other = previous.mention.quantity.unit or "", spot.mention.quantity.unit or ""
    if spot.kind is not Kind.COUNT or not other:
        return True
    return bool(one) and (one in other or other in one)


def _longest(hits: Iterable[Hit[Cue]]) -> Iterator[Hit[Cue]]:
    """Yield the cues without those that are part of a longer one of the same meaning."""
    ends: dict[tuple[str, Side], int] = {}
    for hit in sorted(hits, key=lambda hit: (hit.first, -hit.last)):
        key = hit.value.id, hit.value.side
        if hit.last > ends.get(key, 0):
            ends[key] = hit.last
            yield hit


def _best(scores: Scores) -> Choice | None:
    best: Choice | None = None
    for key, entries in scores.items():
        if not entries:
            continue
        entries.sort(key=lambda entry: entry[0], reverse=True)
        score = entries[0][0] + _MORE_CUES * sum(value for value, _ in entries[1:])
        if best is None or score > best.score:
            words = dict.fromkeys(word for _, word in entries if word)
            best = Choice(key, score, tuple(words)[:3])
    return best if best is not None and best.score >= _ENOUGH else None
