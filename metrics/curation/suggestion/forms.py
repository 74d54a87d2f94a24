"""What the figure itself tells of its meaning: `+31 %`, `a triplé`, its size, who keeps the share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.lexicon import Vocabulary
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.spots import COMPANY_MONEY, Scores, Spot
from metrics.model import Bounds, Kind

_WORDS = lexicon.words()["cues"]

_FORM, _SPLIT, _POINTS, _SIGNED, _CHANGED = 1.5, 2.0, 3.0, 0.7, 2.5
_LEVEL, _UNUSUAL, _APPOSED = 0.2, 0.15, 0.8
_VERB_REACH, _SUBJECT_REACH, _OBJECT_REACH, _PAST_REACH = 5, 5, 8, 9
_RANK_REACH, _HELD_REACH = 7, 3
_ANY, _LARGE = Bounds(), Bounds(low=COMPANY_MONEY)
_SIGNS = "+-−–"
_NOUNS = frozenset({"double", "triple", "quadruple"})


class Forms:
    """The mentions of one article, weighed by how they are written."""

    def __init__(
        self, passage: Passage, spots: Mapping[int, list[Spot]], vocabulary: Vocabulary
    ) -> None:
        self._passage = passage
        self._spots = spots
        self._vocabulary = vocabulary

    def weigh(self, spot: Spot, scores: Scores) -> None:
        """Add to the scores what the form of a percentage, a multiple or a number of people tells."""
        if spot.kind is Kind.PERCENT:
            self._by_split(spot, scores)
            self._by_sign(spot, scores)
            self._by_rank(spot, scores)
            self._by_holding(spot, scores)
            self._by_change(spot, scores)
        elif spot.kind is Kind.MULTIPLE:
            own = self._is_verb(spot) or self._against_itself(spot)
            scores["growth" if own else "comparison"].append((_FORM, spot.mention.exact))
        elif spot.kind is Kind.COUNT and "headcount" in scores and self._is_apposed(spot):
            scores["headcount"].append((_APPOSED, spot.unit))

    def only_compares(self, spot: Spot, cues: Sequence[str]) -> bool:
        """Tell a percentage more or less than something else: `burns 20 per cent less fuel`."""
        return (
            spot.kind is Kind.PERCENT
            and not _WORDS["comparatives"].isdisjoint(cues)
            and not self._is_dated(spot)
        )

    def bound(self, spot: Spot, scores: Scores) -> None:
        """Lower the scores of what such a size is unusual for: prices are small, revenues are not."""
        if spot.size is None or spot.kind not in {Kind.MONEY, Kind.COUNT}:
            return
        for key, entries in scores.items():
            if spot.kind in self._vocabulary.kinds[key] and not self._usual(key, spot.kind).hold(
                spot.size
            ):
                scores[key] = [(score * _UNUSUAL, cue) for score, cue in entries]

    def _usual(self, key: str, kind: Kind) -> Bounds:
        if metric := self._vocabulary.metrics.get(key):
            return metric.usual
        small = kind is not Kind.MONEY or lexicon.asides()[key].small
        return _ANY if small else _LARGE

    def _is_apposed(self, spot: Spot) -> bool:
        """Tell people that stand beside a name: `Pebblework, nine people in a loft`, `Ombrelle (12 personnes)`."""
        mark = self._passage.gap(spot.first).strip()
        named = spot.first > 0 and self._passage.written[spot.first - 1][0].isupper()
        return spot.names_unit and named and mark in {",", "("}

    def _by_sign(self, spot: Spot, scores: Scores) -> None:
        """Weigh the sign, the unit, and the preposition: `a progressé à 12 %` is the level reached."""
        exact = spot.mention.exact
        if exact[:1] in _SIGNS:
            scores["growth"].append((_SIGNED, exact[0]))
        if spot.unit == "pp":
            scores["growth" if "margin" in scores else "points"].append((_POINTS, exact))
        reached = self._passage.words[spot.first - 1] in _WORDS["level"]
        if "growth" in scores and reached and not self._is_rate(spot):
            scores["growth"] = [(score * _LEVEL, cue) for score, cue in scores["growth"]]

    def _by_rank(self, spot: Spot, scores: Scores) -> None:
        """Weigh a place in the market in front: `numéro un mondial avec 38 %`."""
        ranked = any(
            other.kind is Kind.RANK and 0 <= spot.first - other.last <= _RANK_REACH
            for other in self._spots[spot.sentence]
        )
        if ranked and self._passage.words[spot.first - 1] in _WORDS["having"]:
            scores["market_share"].append((_FORM, self._passage.words[spot.first - 1]))

    def _by_holding(self, spot: Spot, scores: Scores) -> None:
        """Weigh a share of a company that somebody has: `holds 20% of Klarna`, `détient 12 % d’Orange`."""
        sentence = self._passage.sentences[spot.sentence]
        held = self._passage.words[max(sentence.first, spot.first - _VERB_REACH) : spot.first]
        if spot.last + 1 >= sentence.last or _WORDS["holding"].isdisjoint(held):
            return
        named = self._passage.written[spot.last + 1][0].isupper()
        if named and self._passage.words[spot.last] in _WORDS["of"]:
            scores["stake"].append((_FORM, self._passage.words[spot.last]))

    def _by_change(self, spot: Spot, scores: Scores) -> None:
        """Weigh a noun of change in front: `une hausse de 54 % de son chiffre d’affaires` is no share of it."""
        words = self._passage.words
        if spot.first > 1 and words[spot.first - 1] in _WORDS["of"]:
            noun = words[spot.first - 2]
            if noun in _WORDS["changes"]:
                scores["growth"].append((_CHANGED, noun))

    def _is_rate(self, spot: Spot) -> bool:
        """Tell a growth that is itself said to reach a level: `la croissance a ralenti à 7 %`."""
        first = self._passage.sentences[spot.sentence].first
        before = self._passage.words[first : spot.first]
        return not _WORDS["rates"].isdisjoint(before) and _WORDS["ratios"].isdisjoint(before)

    def _by_split(self, spot: Spot, scores: Scores) -> None:
        """Weigh who keeps a share of the receipts: what creators keep, what the platform keeps or leaves."""
        sentence = self._passage.sentences[spot.sentence]
        words = self._passage.words
        if not _WORDS["held"].isdisjoint(words[spot.last : spot.last + _HELD_REACH]):
            return
        goes = spot.last < sentence.last and words[spot.last] in _WORDS["falling_to"]
        if goes and _WORDS["earners"].intersection(words[spot.last : spot.last + _VERB_REACH]):
            scores["creator_revenue_share"].append((_SPLIT, words[spot.last]))
            return
        start = max(sentence.first, spot.first - _VERB_REACH)
        for verb in range(spot.first - 1, start - 1, -1):
            gets = words[verb] in _WORDS["getting"]
            keeps, leaves = words[verb] in _WORDS["keeping"], words[verb] in _WORDS["leaving"]
            if not (gets or keeps or leaves or words[verb] in _WORDS["giving"]):
                continue
            earner = self._earns(max(sentence.first, verb - _SUBJECT_REACH), verb)
            if gets and not earner:
                return
            keeps = keeps or gets
            after = words[verb + 1 : min(sentence.last, spot.last + _OBJECT_REACH)]
            if keeps or leaves or earner or _WORDS["earners"].intersection(after):
                share = "creator_revenue_share" if earner is keeps else "commission_rate"
                scores[share].append((_SPLIT, words[verb]))
            return

    def _earns(self, first: int, verb: int) -> bool:
        """Tell whether creators, sellers … are the subject of a verb: `les streamers conservent`."""
        for word in range(verb - 1, first - 1, -1):
            if "," in self._passage.gap(word + 1) or self._passage.words[word] in _WORDS["joining"]:
                return False
            if self._passage.words[word] in _WORDS["earners"]:
                return True
        return False

    def _is_verb(self, spot: Spot) -> bool:
        return not any(
            word in _WORDS["factor"] or word[:1].isdigit()
            for word in self._passage.words[spot.first : spot.last]
        )

    def _against_itself(self, spot: Spot) -> bool:
        """Tell `twice as many as in April` from what is compared to another’s."""
        sentence = self._passage.sentences[spot.sentence]
        if spot.last >= sentence.last or self._passage.gap(spot.last).strip():
            return self._passage.words[spot.last - 1] in _NOUNS
        return self._is_dated(spot)

    def _is_dated(self, spot: Spot) -> bool:
        """Tell whether the words behind compare with an earlier time."""
        sentence = self._passage.sentences[spot.sentence]
        end = min(sentence.last, spot.last + _PAST_REACH)
        dated = any(
            other.kind in {Kind.DATE, Kind.DURATION} and spot.last <= other.first < end
            for other in self._spots[spot.sentence]
        )
        return dated or not _WORDS["own_past"].isdisjoint(self._passage.words[spot.last : end])
