"""Whose a figure is: by the sentence, then the paragraph, then the story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.deals import is_about
from metrics.curation.suggestion.discourse import Discourse
from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.standing import (
    APPOSITION,
    INDEFINITE,
    OBJECT,
    OWNERS,
    Place,
)
from metrics.model import Company

_WORDS = lexicon.words()["owners"]
_PAID_BY = frozenset({"investment", "price"})
"""Metrics whose figure belongs to the doer: `facturé par X`, `apporté par X`."""

_DECIDED_BY_OTHERS = frozenset({"fine", "funding_raised", "valuation", "acquisition_price"})
"""Metrics that authorities and investors decide on, and that are of the company spoken of."""

_COMPARED = frozenset({"than", "against", "like", "unlike", "by", "versus", "vs", APPOSITION})
_ASIDE = INDEFINITE | {APPOSITION, OBJECT}
_WITH = frozenset({"with", "avec", "at", "à"})
"""Words between a name and a figure of its own: `derrière X avec 9 %`."""
_FINED = frozenset({"à", "au", "aux", "to", "on", "against", "contre", "for"})
_APPOSED = _WORDS["apposed"]
_ARTICLES = frozenset({"a", "an", "the", "un", "une", "le", "la", "l'"})
_CLOSING = frozenset(",;()")
_OF_WHICH = frozenset({"que", "qu'", "which", "whom"})
_PAYING = _WORDS["paying"] | {"verser", "payer", "régler", "reverser"}
_FRENCH_WHICH = frozenset({"que", "qu'"})
_BARE = frozenset({None, OBJECT})
_TELLING = frozenset({"whose", "which", "that", "who", "dont", "qui"})
_RESPECTIVELY = frozenset({"respectively", "respectivement"})
_RELATIVE = frozenset({"that", "que", "qu'", "which"})

# How well a name fits, by how it stands; the nearer the better.
_BESIDE, _BOUGHT, _SUBJECT, _ROLE, _FRONTED, _OF, _AFTER, _FOCUS = (
    12.0,
    10.0,
    9.0,
    8.8,
    6.5,
    6.0,
    4.6,
    4.0,
)
_ON, _BUYER, _LATER_ROLE, _AGENT, _OTHER, _OTHER_AFTER = 3.5, 3.0, 3.0, 2.0, 1.5, 0.5
_PLATFORMS = frozenset({"social", "platform"})
_RELATED = 9.5
_PAIRED = 0.9
_CLAUSE = 25
"""A clause that tells of a name has no more words than this in front of its figure."""
_STEP = 12
_ATTACHED = 4.0


class Owner(NamedTuple):
    """The company of a figure; ``sure`` runs from 0 to 1."""

    occurrence: Occurrence
    sure: float


class Owners:
    """The companies of an article, and which of them each figure belongs to."""

    def __init__(
        self,
        passage: Passage,
        occurrences: Sequence[Occurrence],
        title: str,
        companies: Mapping[str, Company],
    ) -> None:
        self._passage = passage
        self._discourse = Discourse(passage, occurrences, title, companies)
        known = {key for key, company in companies.items() if company.kind in _PLATFORMS}
        self._platforms = [o for o in self._discourse.occurrences if o.company in known]

    @property
    def occurrences(self) -> Sequence[Occurrence]:
        """The names, those of products led to their company."""
        return self._discourse.occurrences

    def of(self, first: int, last: int, metric: str | None = None) -> Owner | None:
        """Return the company of the figure at words ``first`` to ``last``, or none."""
        found = self._of(first, last, metric)
        return self._on_platform(first, found) if metric == "followers" else found

    def _on_platform(self, first: int, found: Owner | None) -> Owner | None:
        """Return the platform that followers are on: the one found, or else the one named last."""
        keys = {platform.key for platform in self._platforms}
        if not keys or (found is not None and found.occurrence.key in keys):
            return found
        end = self._passage.sentences[self._passage.sentence_at(first)].last
        earlier = [platform for platform in self._platforms if platform.first < end]
        return Owner((earlier or self._platforms)[-1 if earlier else 0], 0.5)

    def _of(self, first: int, last: int, metric: str | None) -> Owner | None:
        number = self._passage.sentence_at(first)
        if (paired := self._respectively(number, first)) is not None:
            return Owner(paired, _PAIRED)
        if self._is_of_all(number):
            return None
        natures = OWNERS | {Nature.INVESTOR} if metric == "investment" else OWNERS
        discourse = self._discourse
        fitting = [p for p in discourse.places[number] if p.occurrence.nature in natures]
        scores = [self._score(place, first, last, metric) for place in fitting]
        focus = discourse.focus[number] or (discourse.main if discourse.dominates else None)
        if metric == "acquisition_price":
            focus = self._target(fitting, focus)
        other = discourse.others[number]
        if scores and (focus is None or max(scores) > _FOCUS):
            place = fitting[scores.index(max(scores))]
            best = place.occurrence
            if metric == "acquisition_price":
                best = _bought_itself(place, discourse.targets[number] or focus)
            return Owner(best, min(1.0, max(scores) / 10))
        if other is not None and metric not in _DECIDED_BY_OTHERS:
            return None if other.nature is Nature.INSTITUTION else Owner(other, 0.5)
        if metric == "acquisition_price":
            focus = discourse.targets[number] or focus
        return Owner(focus, 0.5) if focus else None

    def _is_of_all(self, number: int) -> bool:
        """Tell a sentence that adds up the figures of several companies: `X and Y between them`."""
        sentence = self._passage.sentences[number]
        named = {
            place.occurrence.key
            for place in self._discourse.places[number]
            if place.occurrence.nature in OWNERS and place.preposition in _BARE
        }
        return len(named) > 1 and any(
            lexicon.phrases("owners", "together").hits(
                self._passage.words, sentence.first, sentence.last
            )
        )

    def _target(self, places: Sequence[Place], focus: Occurrence | None) -> Occurrence | None:
        """Return the company spoken of, or the story's where that one is the buyer."""
        buyers = {
            place.occurrence.key
            for place in places
            if is_about(self._passage, place, "acquisition_price") is False
        }
        candidates = (focus, self._discourse.main)
        return next((o for o in candidates if o is not None and o.key not in buyers), focus)

    def _respectively(self, number: int, first: int) -> Occurrence | None:
        """Return the company to which `respectively` gives a figure: each to its own, in their order."""
        sentence = self._passage.sentences[number]
        words = self._passage.words
        adverb = next(
            (w for w in range(sentence.first, sentence.last) if words[w] in _RESPECTIVELY), None
        )
        if adverb is None:
            return None
        chain = self._passage.chain(adverb, sentence)
        if first not in chain:
            return None
        named: dict[str, Occurrence] = {}
        for places in self._discourse.places[max(0, number - 1) : number + 1]:
            found = {
                p.occurrence.key: p.occurrence for p in places if p.occurrence.nature in OWNERS
            }
            named = found or named
        return list(named.values())[chain.index(first)] if len(named) == len(chain) else None

    def _score(self, place: Place, first: int, last: int, metric: str | None) -> float:
        """Return how well a name fits a figure: its standing, less its distance."""
        occurrence = place.occurrence
        before = occurrence.last <= first
        near, far = (occurrence.last - 1, first) if before else (last - 1, occurrence.first)
        distance = self._passage.distance(near, far)
        about = is_about(self._passage, place, metric)
        if metric in _PAID_BY and place.preposition in _WORDS["agents"]:
            return _BESIDE - distance / _STEP
        if self._is_tied(place, first, last, distance, metric):
            return _BESIDE - distance
        if before and about is not False and self._tells_of(place, first):
            return _RELATED - distance / _STEP
        if about is not None:
            return (_BOUGHT if about else _BUYER) - distance / _STEP
        between = self._passage.between(near, far + 1)
        told = before and place.subordinate and self._passage.words[place.start - 1] in _OF_WHICH
        if (not before and ";" in between) or (told and "," in between):
            return _OTHER_AFTER - distance / _STEP
        standing = self._standing(place, before=before)
        return standing - distance / _STEP

    def _is_tied(
        self, place: Place, first: int, last: int, distance: float, metric: str | None
    ) -> bool:
        """Tell a name that stands with a figure, in front of it or behind it."""
        if place.occurrence.last <= first:
            return metric != "contract_value" and self._goes_with(place, first)
        if metric == "fine" and not _PAYING.isdisjoint(
            self._passage.words[max(0, first - 3) : first]
        ):
            return False
        return self._is_beside(place, last, distance, metric)

    def _goes_with(self, place: Place, first: int) -> bool:
        """Tell a name right in front of its figure: `; X, 4 M€`, `X’s 30 %`, `derrière X avec 9 %`."""
        between = self._passage.words[place.occurrence.last : first]
        if not between:
            return place.preposition is None or (
                place.preposition in _WORDS["belonging"] and "," not in self._passage.gap(first)
            )
        return between == ["'s"] or _WITH.issuperset(between)

    def _tells_of(self, place: Place, first: int) -> bool:
        """Tell a figure that tells of the name in front: `X, whose share is 28 %`, `X (300 salariés)`."""
        passage, name_end = self._passage, place.occurrence.last
        if name_end == first:
            return "(" in passage.gap(first)
        words = range(name_end + 1, first + 1)
        if len(words) > _CLAUSE or any(not _CLOSING.isdisjoint(passage.gap(w)) for w in words):
            return False
        if "," not in passage.gap(name_end):
            return "(" in passage.gap(name_end)
        opening = passage.words[name_end]
        if opening in _FRENCH_WHICH:
            return True
        if opening in _TELLING:
            return not passage.written[name_end + 1][0].isupper()
        return opening in (_APPOSED | _ARTICLES if place.preposition in _BARE else _APPOSED)

    def _is_beside(self, place: Place, last: int, distance: float, metric: str | None) -> bool:
        """Tell a name tied to the figure in front of it: `165 million users of X`, `30 % que X garde`."""
        if metric == "founders":
            return False
        if metric == "acquisition_price":
            return place.preposition in {"pour", "for"}
        between = range(last, place.occurrence.first)
        if metric == "fine" and place.preposition in _FINED:
            return distance <= _ATTACHED and self._passage.figures.isdisjoint(between)
        if metric == "downloads" and place.preposition in {"on", "sur"}:
            return False
        tied = place.preposition in _WORDS["belonging"] or not _RELATIVE.isdisjoint(
            self._passage.words[last : place.occurrence.first]
        )
        return tied and distance <= _ATTACHED and self._passage.figures.isdisjoint(between)

    def _standing(self, place: Place, *, before: bool) -> float:
        """Return how well a name fits by how it stands, in front of the figure or behind it."""
        if before and self._discourse.buys_it(place.occurrence):
            return _BUYER
        preposition = place.preposition
        if place.possessor and preposition not in _COMPARED:
            preposition = None
        if place.subordinate and not before:
            return _OTHER_AFTER
        if preposition in _WORDS["agents"]:
            scores = _AGENT, _AGENT
        elif preposition in _WORDS["others"] or preposition in _ASIDE:
            scores = _OTHER, _OTHER_AFTER
        elif preposition in _WORDS["belonging"]:
            scores = _ON if preposition in {"on", "sur"} else _OF, _AFTER
        elif place.role:
            scores = _ROLE, _LATER_ROLE
        else:
            scores = _SUBJECT, _FRONTED if "," in self._passage.gap(place.start) else _AFTER
        return scores[0] if before else scores[1]


def _bought_itself(place: Place, target: Occurrence | None) -> Occurrence:
    """Return what is bought: a brand under its own name, and by `for the firm` not the buyer."""
    if place.role and target is not None:
        return target
    if place.occurrence.subject:
        return place.occurrence._replace(owner=place.occurrence.subject, company=None, subject=None)
    return place.occurrence
