"""Whose a figure is: by the sentence, then the paragraph, then the story."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.makers import with_makers
from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage, Sentence
from metrics.curation.suggestion.roles import Role, meant, roles
from metrics.curation.suggestion.standing import (
    APPOSITION,
    OWNERS,
    Place,
    in_order,
    placed,
    subject,
)
from metrics.model import Company

_WORDS = lexicon.words()["owners"]
_PAID_BY = frozenset({"investment", "price"})
"""Metrics whose figure belongs to the doer: `facturé par X`, `apporté par X`."""

_OTHERS = frozenset({Nature.INSTITUTION, Nature.INVESTOR})
_DECIDED_BY_OTHERS = frozenset({"fine", "funding_raised", "valuation", "acquisition_price"})
"""Metrics that authorities and investors decide on, and that are of the company spoken of."""

_COMPARED = frozenset({"than", "against", "like", "unlike", "by", "versus", "vs", APPOSITION})
_WITH = frozenset({"with", "avec", "at", "à"})
"""Words between a name and a figure of its own: `derrière X avec 9 %`."""
_FINED = frozenset({"à", "au", "aux", "to", "on", "against", "contre", "for"})
_HAVING = frozenset({"a", "avait", "ont", "aurait", "aura", "has", "had", "have"})
_THEY = frozenset({"it", "they", "il", "elle", "ils", "elles"})
_ITSELF = frozenset({"it", "them", "l'"})
_PEOPLE, _TITLE = lexicon.words()["names"]["people"], 4
_SET_AGAINST = frozenset(
    {"à", "contre", "face", "against", "than", "que", "comme", "unlike", "versus"}
)
_OURSELVES = frozenset({"we", "we'll", "we've", "we're", "we'd", "our", "nous", "notre", "nos"})
_PREPOSITIONS = _WORDS["belonging"] | _WORDS["agents"] | _WORDS["others"]
_TELLING = frozenset({"whose", "which", "that", "who", "dont", "qui"})
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
_RELATED = 9.5
_STEP = 12
_ATTACHED = 4.0
_DOMINANT = 0.5
_VERB_BEFORE, _VERB_AFTER = 4, 5
_OPENING = 5
_QUESTIONS = 2
_LOOK_BACK = 50
"""A role such as `le suédois` means no company named farther back than this many names."""


class Owner(NamedTuple):
    """The company of a figure; ``sure`` runs from 0 to 1."""

    occurrence: Occurrence
    sure: float


class Owners:
    """The companies of an article, in the order in which the reader meets them."""

    def __init__(
        self,
        passage: Passage,
        occurrences: Sequence[Occurrence],
        title: str,
        companies: Mapping[str, Company],
    ) -> None:
        self._passage = passage
        self._companies = companies
        told_of = [_as_company(o) if o.owner in title else o for o in occurrences]
        self.occurrences = list(with_makers(passage, told_of))
        self._firsts = [occurrence.first for occurrence in self.occurrences]
        named = {word for o in self.occurrences for word in range(o.first, o.last)}
        self._roles = roles(passage, named)
        self._role_firsts = [role.first for role in self._roles]
        self._by_word: dict[str, list[Occurrence]] = defaultdict(list)
        for occurrence in {o.owner: o for o in reversed(self.occurrences)}.values():
            if occurrence.nature is Nature.COMPANY:
                self._by_word[occurrence.owner.split()[0].lower()].append(occurrence)
        self._named = Counter(o.key for o in self.occurrences if o.nature is Nature.COMPANY)
        self.main, self._dominates = _main(self.occurrences, title)
        self._places: list[list[Place]] = []
        self._focus: list[Occurrence | None] = []
        self._others: list[Occurrence | None] = []
        self._read()

    def of(self, first: int, last: int, metric: str | None = None) -> Owner | None:
        """Return the company of the figure at words ``first`` to ``last``, or none."""
        number = self._passage.sentence_at(first)
        natures = OWNERS | {Nature.INVESTOR} if metric == "investment" else OWNERS
        fitting = [p for p in self._places[number] if p.occurrence.nature in natures]
        scores = [self._score(place, first, last, metric) for place in fitting]
        focus = self._focus[number] or (self.main if self._dominates else None)
        other = self._others[number]
        if scores and (focus is None or max(scores) > _FOCUS):
            place = fitting[scores.index(max(scores))]
            best = place.occurrence
            if metric == "acquisition_price":
                best = _bought_itself(place, focus)
            return Owner(best, min(1.0, max(scores) / 10))
        if other is not None and metric not in _DECIDED_BY_OTHERS:
            return None if other.nature is Nature.INSTITUTION else Owner(other, 0.5)
        return Owner(focus, 0.5) if focus else None

    def _score(self, place: Place, first: int, last: int, metric: str | None) -> float:
        """Return how well a name fits a figure: its standing, less its distance."""
        occurrence = place.occurrence
        before = occurrence.last <= first
        near, far = (occurrence.last - 1, first) if before else (last - 1, occurrence.first)
        distance = self._passage.distance(near, far)
        if metric in _PAID_BY and place.preposition in _WORDS["agents"]:
            return _BESIDE - distance / _STEP
        if not before and self._is_beside(place, last, distance, metric):
            return _BESIDE - distance
        if before and _WITH.issuperset(self._passage.words[occurrence.last : first]):
            return _BESIDE - distance
        if before and self._tells_of(occurrence.last, first):
            return _RELATED - distance / _STEP
        bought = self._bought(place) if metric == "acquisition_price" else None
        if bought is not None:
            return (_BOUGHT if bought else _BUYER) - distance / _STEP
        beyond = not before and ";" in self._passage.between(near, far + 1)
        standing = _OTHER_AFTER if beyond else self._standing(place, before=before)
        return standing - distance / _STEP

    def _tells_of(self, name_end: int, first: int) -> bool:
        """Tell a figure in a clause that tells of the name in front: `Tesco, whose share is 28 %`."""
        words = range(name_end + 1, first + 1)
        return (
            self._passage.words[name_end] in _TELLING
            and not self._passage.written[name_end + 1][0].isupper()
            and not any(mark in self._passage.gap(word) for word in words for mark in ",;")
        )

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
        preposition = place.preposition
        if place.possessor and preposition not in _COMPARED:
            preposition = None
        if place.subordinate and not before:
            return _OTHER_AFTER
        if preposition in _WORDS["agents"]:
            scores = _AGENT, _AGENT
        elif preposition in _WORDS["others"] or preposition == APPOSITION:
            scores = _OTHER, _OTHER_AFTER
        elif preposition in _WORDS["belonging"]:
            scores = _ON if preposition in {"on", "sur"} else _OF, _AFTER
        elif place.role:
            scores = _ROLE, _LATER_ROLE
        else:
            scores = _SUBJECT, _FRONTED if "," in self._passage.gap(place.start) else _AFTER
        return scores[0] if before else scores[1]

    def _bought(self, place: Place) -> bool | None:
        """Tell the company bought (true) from the buyer (false) by the verb beside it; none if there is none."""
        if place.preposition in _WORDS["agents"]:
            return False
        occurrence, words = place.occurrence, self._passage.words
        buying, sold = lexicon.phrases("owners", "buying"), lexicon.phrases("owners", "sold")
        start = max(0, occurrence.first - _VERB_BEFORE - 2)
        if any(
            hit.last > occurrence.first - _VERB_BEFORE
            for hit in buying.hits(words, start, occurrence.first)
        ):
            return True
        end = min(len(words), occurrence.last + _VERB_AFTER)
        if any(
            words[hit.first - 1] not in _HAVING for hit in sold.hits(words, occurrence.last, end)
        ):
            return True
        return False if next(buying.hits(words, occurrence.last, end), None) else None

    def _read(self) -> None:
        """Go through the sentences as a reader does, keeping in mind which company they are about."""
        focus, story, other = None, self.main if self._dominates else None, None
        paragraph, topic, opens = -1, "", True
        interview = self._is_interview()
        for sentence in self._passage.sentences:
            if sentence.paragraph != paragraph:
                paragraph, opens = sentence.paragraph, True
                focus, other, topic = story or focus, None, ""
            if story and focus and focus.key != topic and self._is_aside(focus, sentence):
                focus = story
            places = list(self._in(sentence, focus))
            if self._speaks_of_itself(sentence) and (speaks := self._speaker(places) or story):
                focus = speaks
            elif interview and self._speaks_of_itself(sentence):
                story = focus
                places = list(self._in(sentence, focus))
            if sentence.heading and (named := self._headed(sentence) or subject(places)):
                focus = named
                story = story and named
            named = subject(places)
            other = self._other(sentence, places, None if named else other)
            self._focus.append(focus)
            self._places.append(places)
            self._others.append(other)
            if named is None and opens:
                named = _introduced(places)
            if named is not None and not self._buys_it(named):
                focus = named
            if opens and named is not None:
                topic = named.key
            opens = False

    def _other(
        self, sentence: Sentence, places: Sequence[Place], earlier: Occurrence | None
    ) -> Occurrence | None:
        """Return the authority or investor that a sentence is about: its subject, or still `elle`, `it`."""
        for place in places[:1]:
            if place.preposition is None and place.start <= sentence.first + 1:
                return place.occurrence if place.occurrence.nature in _OTHERS else None
        return earlier if self._passage.words[sentence.first] in _THEY else None

    def _speaks_of_itself(self, sentence: Sentence) -> bool:
        """Tell the words of somebody of the company that the article is about: `We opened …`."""
        words = range(sentence.first, sentence.last)
        return any(
            self._passage.words[word] in _OURSELVES
            and self._passage.words[word - 1] not in _PREPOSITIONS
            for word in words
        )

    def _is_interview(self) -> bool:
        """Tell an article of questions, each a paragraph of its own."""
        alone = Counter(sentence.paragraph for sentence in self._passage.sentences)
        questions = (
            sentence
            for sentence in self._passage.sentences
            if alone[sentence.paragraph] == 1 and "?" in self._passage.behind(sentence.last - 1)
        )
        return len(list(islice(questions, _QUESTIONS))) == _QUESTIONS

    def _speaker(self, places: Sequence[Place]) -> Occurrence | None:
        """Return the company of who speaks in a sentence: `« Nous … », dit le patron de X`."""
        for place in places:
            before = self._passage.words[max(0, place.start - _TITLE) : place.start]
            if place.preposition in _WORDS["belonging"] and not _PEOPLE.isdisjoint(before):
                return place.occurrence if place.occurrence.nature in OWNERS else None
        return None

    def _buys_it(self, buyer: Occurrence) -> bool:
        """Tell a buyer of the company spoken of, which goes on to be: `X bought it for …`."""
        words = self._passage.words[buyer.last : buyer.last + _VERB_AFTER]
        return not _ITSELF.isdisjoint(words) and any(
            hit.last <= _VERB_BEFORE for hit in lexicon.phrases("owners", "buying").hits(words)
        )

    def _is_aside(self, focus: Occurrence, sentence: Sentence) -> bool:
        """Tell a company named only once, which a sentence that does not refer to it leaves behind."""
        opening = self._passage.words[sentence.first : sentence.first + _OPENING]
        _, referring = self._between(sentence)
        return (
            self._named[focus.key] <= 1 and not referring and _WORDS["pronouns"].isdisjoint(opening)
        )

    def _in(self, sentence: Sentence, focus: Occurrence | None) -> Iterator[Place]:
        """Yield the names and roles of a sentence as they stand, roles as the company they mean."""
        earlier: Place | None = None
        for first, last, named in in_order(*self._between(sentence)):
            occurrence = named or self._meant(Role(first, last), focus)
            if occurrence is None:
                continue
            if named is None:
                occurrence = occurrence._replace(first=first, last=last)
            place = placed(self._passage, sentence, occurrence, earlier, role=named is None)
            earlier = earlier if named is None else place
            focus = occurrence if place.is_subject else focus
            yield place

    def _between(self, sentence: Sentence) -> tuple[list[Occurrence], list[Role]]:
        names = (bisect_left(self._firsts, word) for word in (sentence.first, sentence.last))
        nouns = (bisect_left(self._role_firsts, word) for word in (sentence.first, sentence.last))
        return self.occurrences[slice(*names)], self._roles[slice(*nouns)]

    def _meant(self, role: Role, focus: Occurrence | None) -> Occurrence | None:
        place = bisect_left(self._firsts, role.first)
        earlier = self.occurrences[max(0, place - _LOOK_BACK) : place]
        spoken_of = [o for o in (focus, self.main) if o is not None]
        return meant(role, self._passage, [*spoken_of, *reversed(earlier)], self._companies)

    def _headed(self, heading: Sentence) -> Occurrence | None:
        """Return the company that a heading in capitals names."""
        words = self._passage.words
        for word in range(heading.first, heading.last):
            for occurrence in self._by_word.get(words[word], ()):
                name = occurrence.owner.lower().split()
                if words[word : word + len(name)] == name:
                    return occurrence
        return None


def _introduced(places: Sequence[Place]) -> Occurrence | None:
    """Return the only company of a sentence that opens a paragraph: `Et chez X, même …`."""
    companies = {p.occurrence.key: p.occurrence for p in places if p.occurrence.nature in OWNERS}
    return next(iter(companies.values())) if len(companies) == 1 else None


def _as_company(occurrence: Occurrence) -> Occurrence:
    """Return an investor or an analyst as a company: an article that its title names is about it."""
    if occurrence.nature in {Nature.INVESTOR, Nature.ANALYST}:
        return occurrence._replace(nature=Nature.COMPANY)
    return occurrence


def _bought_itself(place: Place, focus: Occurrence | None) -> Occurrence:
    """Return what is bought: a brand under its own name, and by `for the firm` not the buyer."""
    if place.role and focus is not None:
        return focus
    if place.occurrence.subject:
        return place.occurrence._replace(owner=place.occurrence.subject, company=None, subject=None)
    return place.occurrence


def _is_led_in(opening: str) -> bool:
    """Tell a name of the title that the story is set against: `Ces PME qui résistent à X`."""
    words = opening.lower().split()
    return bool(words) and words[-1] in _SET_AGAINST


def _main(occurrences: Iterable[Occurrence], title: str) -> tuple[Occurrence | None, bool]:
    """Return the company that the article speaks of most, and whether it is about that one alone."""
    counts: Counter[str] = Counter()
    first: dict[str, Occurrence] = {}
    titled: dict[str, int] = {}
    for occurrence in occurrences:
        if occurrence.nature in OWNERS:
            first.setdefault(occurrence.key, occurrence)
            counts[occurrence.key] += 1
            place = title.find(occurrence.owner)
            if place >= 0 and not _is_led_in(title[:place]):
                titled.setdefault(occurrence.key, place)
    if not counts:
        return None, False
    most = _DOMINANT * counts.total()
    if titled:
        key = min(titled, key=lambda key: titled[key])
        return first[key], len(titled) == 1 or counts[key] >= most
    key, count = counts.most_common(1)[0]
    return first[key], count >= most
