"""What an article speaks of, sentence by sentence, as a reader keeps it in mind."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.deals import is_about
from metrics.curation.suggestion.makers import with_makers
from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage, Sentence
from metrics.curation.suggestion.people import People, first_persons, speaks_for_itself
from metrics.curation.suggestion.roles import Role, is_latter, is_party, meant, roles
from metrics.curation.suggestion.standing import (
    APPOSITION,
    OBJECT,
    OWNERS,
    Place,
    in_order,
    placed,
    subject,
)
from metrics.curation.suggestion.topics import first_question, main_company, section_topics
from metrics.model import Company

_WORDS = lexicon.words()["owners"]
_OTHERS = frozenset({Nature.INSTITUTION, Nature.INVESTOR})
_THEY = frozenset({"it", "they", "il", "elle", "ils", "elles"})
_IN_PASSING = frozenset({APPOSITION, OBJECT, "que", "qu'"})
_YOU = frozenset({"you", "your", "yours", "vous", "votre", "vos"})
_THEIRS = frozenset({"its", "their", "son", "sa", "ses", "leur", "leurs"})
_ITSELF = frozenset({"it", "them"})
_PEOPLE, _TITLE = lexicon.words()["names"]["people"], 4
_VERB_AFTER = 6
_OPENING, _LABEL, _BESIDE = 5, 4, 4
_LOOK_BACK = 50
"""A role such as `le suédois` means no company named farther back than this many names."""


class Discourse:
    """The companies of an article, in the order in which the reader meets them.

    For each sentence, by number: ``places``, the names in it; ``focus``, the company that it goes on
    about; ``others``, the authority or investor that it is about instead; ``targets``, the company last
    said to be bought.
    """

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
        self._named = Counter(o.key for o in self.occurrences if o.nature is Nature.COMPANY)
        self._people = People(passage, self.occurrences)
        self.main, self.dominates = main_company(self.occurrences, title)
        self._topics = section_topics(passage, self.occurrences)
        question = first_question(passage)
        self._interview = question is not None
        answers = self._people.introduced(passage.sentences[question].first) if question else None
        writes = speaks_for_itself(passage, self.occurrences, title) if question is None else None
        if not any(o.owner in title for o in self.occurrences if o.nature in OWNERS):
            answers = answers or self._people.titled(title)
        self._of_article = answers or writes or (self.main if self.dominates else None)
        self._story = self._of_article
        self._current: Occurrence | None = None
        self._buyer: Occurrence | None = None
        self._target: Occurrence | None = None
        self._speaking: Occurrence | None = None
        self._paragraph_is_of = self._opened = ""
        self._other: Occurrence | None = None
        self.places: list[list[Place]] = []
        self.focus: list[Occurrence | None] = []
        self.targets: list[Occurrence | None] = []
        self.others: list[Occurrence | None] = []
        self._read()

    def _read(self) -> None:
        """Go through the sentences as a reader does, keeping in mind which company they are about."""
        paragraph, labelled = -1, False
        for number, sentence in enumerate(self._passage.sentences):
            opens = labelled or sentence.paragraph != paragraph
            if sentence.paragraph != paragraph:
                paragraph, self._paragraph_is_of, self._other = sentence.paragraph, "", None
            self._enter(number, sentence, opens=opens)
            places = self._placed(sentence)
            named = self._goes_on_with(sentence, places)
            self._other = self._instead(sentence, places, None if named else self._other)
            self.focus.append(self._current)
            self.places.append(places)
            self.others.append(self._other)
            goes_on = self._passage.words[sentence.first] in _THEY | _THEIRS
            if named is None and opens and not goes_on:
                named = _introduced(places)
            self._learn_parties(places)
            self.targets.append(self._target)
            if named is not None and not self.buys_it(named) and not self._is_theirs(named):
                self._current = named
            opening = places[0] if places and places[0].start == sentence.first else None
            self._opened = "" if opening is None or opening.role else opening.occurrence.key
            if opens and named is not None:
                self._paragraph_is_of = named.key
            labelled = opens and not places and sentence.last - sentence.first <= _LABEL

    def _learn_parties(self, places: Sequence[Place]) -> None:
        """Keep in mind who buys whom."""
        for place in places:
            named = not place.role and place.occurrence.nature in OWNERS
            bought = is_about(self._passage, place, "acquisition_price") if named else None
            if bought:
                self._target = place.occurrence
            elif bought is False:
                self._buyer = place.occurrence

    def _enter(self, number: int, sentence: Sentence, *, opens: bool) -> None:
        """Turn to what a sentence is about before it is read: its section, its paragraph, the story."""
        if number in self._topics:
            self._story = self._topics[number] or self._of_article
        if opens or number in self._topics or self._leaves(sentence):
            self._current = self._story or self._current
        if opens and self._interview and (asked := self._asked_about(number)):
            self._current = asked

    def _asked_about(self, answer: int) -> Occurrence | None:
        """Return the company that a question puts to who answers: not their own, and they go on with it."""
        sentences, words = self._passage.sentences, self._passage.words
        if answer == 0 or "?" not in self._passage.behind(sentences[answer - 1].last - 1):
            return None
        first, named = answer, []
        while first and sentences[first - 1].paragraph == sentences[answer - 1].paragraph:
            first -= 1
            named += [p.occurrence for p in self.places[first] if p.occurrence.nature in OWNERS]
        story = self._story.key if self._story else ""
        others = [occurrence for occurrence in named if occurrence.key != story]
        opening = sentences[answer].first
        to_them = not _YOU.isdisjoint(words[sentences[first].first : opening])
        return others[0] if others and (words[opening] in _THEY or not to_them) else None

    def _placed(self, sentence: Sentence) -> list[Place]:
        """Return the names of a sentence; where somebody speaks of their own company, turn to that."""
        self._people.learn(sentence, self._current)
        if company := self._people.opens(sentence):
            self._current = company
        self._speaking = None
        if any(first_persons(self._passage, sentence)):
            self._speaking = self._speaker(sentence) or self._story or self._current
            if self._interview:
                self._story = self._story or self._current
            if self._passage.words[sentence.first] not in _THEY:
                self._current = self._speaking
        return list(self._in(sentence))

    def _goes_on_with(self, sentence: Sentence, places: Sequence[Place]) -> Occurrence | None:
        """Return the subject of a sentence, of its last part where a semicolon parts two of them."""
        part = sentence.first
        for word in range(sentence.first + 1, sentence.last):
            if ";" in self._passage.gap(word):
                part = word
        return subject([p for p in places if p.start >= part]) or subject(places)

    def _instead(
        self, sentence: Sentence, places: Sequence[Place], earlier: Occurrence | None
    ) -> Occurrence | None:
        """Return the authority or investor that a sentence is about: its subject, or still `elle`, `it`."""
        for place in places[:1]:
            if place.preposition is None and place.start <= sentence.first + 1:
                acts = place.occurrence.owner.lower() not in _WORDS["markets"]
                return place.occurrence if acts and place.occurrence.nature in _OTHERS else None
        return earlier if self._passage.words[sentence.first] in _THEY else None

    def _speaker(self, sentence: Sentence) -> Occurrence | None:
        """Return the company of who speaks: `« Nous … », dit le patron de X`, `said its founder`."""
        for place in self._in(sentence):
            before = self._passage.words[max(0, place.start - _TITLE) : place.start]
            if place.preposition in _WORDS["belonging"] and not _PEOPLE.isdisjoint(before):
                return place.occurrence if place.occurrence.nature in OWNERS else None
        if self._people.speak_for_it(sentence):
            return self._current
        return self._people.company_in(sentence.paragraph)

    def buys_it(self, buyer: Occurrence) -> bool:
        """Tell a buyer of the company spoken of, which goes on to be: `X bought it for …`."""
        words = self._passage.words[buyer.last : buyer.last + _VERB_AFTER]
        return any(
            "l'" in words[max(0, hit.first - 2) : hit.first]
            or not _ITSELF.isdisjoint(words[hit.last : hit.last + 1])
            for table in ("buying", "paying")
            for hit in lexicon.phrases("owners", table).hits(words)
        )

    def _is_theirs(self, named: Occurrence) -> bool:
        """Tell a company that is only one of those around the one spoken of: `its supplier, X, …`."""
        start = max(0, named.first - _OPENING)
        words = self._passage.words[start : named.first]
        return not _THEIRS.isdisjoint(words) and not _WORDS["partners"].isdisjoint(words)

    def _leaves(self, sentence: Sentence) -> bool:
        """Tell a sentence that leaves behind a company named only once, and does not refer to it."""
        focus = self._current
        if not (self._story and focus) or focus.key in {self._paragraph_is_of, self._opened}:
            return False
        opening = self._passage.words[sentence.first : sentence.first + _OPENING]
        _, referring = self._between(sentence)
        if referring or not _WORDS["pronouns"].isdisjoint(opening):
            self._paragraph_is_of = focus.key
            return False
        return self._named[focus.key] <= 1

    def _in(self, sentence: Sentence) -> Iterator[Place]:
        """Yield the names, roles and pronouns of a sentence as they stand, with the company they mean."""
        before: list[Place] = []
        focus = self._current
        names, nouns = self._between(sentence)
        pronouns = {occurrence.first: occurrence for occurrence in self._pronouns(sentence)}
        for first, last, named in in_order([*names, *pronouns.values()], nouns):
            occurrence = named or self._meant(Role(first, last), focus, before)
            if occurrence is None:
                continue
            role = named is None or first in pronouns
            if role:
                occurrence = occurrence._replace(first=first, last=last)
            place = placed(self._passage, sentence, occurrence, before, role=role)
            before.append(place)
            focus = occurrence if place.is_subject else focus
            yield place

    def _latter(self, before: Sequence[Place]) -> Occurrence | None:
        """Return the company named last: what `ce dernier`, `the latter` stand for."""
        earlier = [*(self.places[-1] if self.places else ()), *before]
        return next(
            (
                place.occurrence
                for place in reversed(earlier)
                if place.occurrence.nature in OWNERS and place.preposition != APPOSITION
            ),
            None,
        )

    def _pronouns(self, sentence: Sentence) -> Iterator[Occurrence]:
        """Yield the words that stand for the company spoken of, `nous` or `elle`, as its name."""
        focus, first = self._current, sentence.first
        if focus is not None and self._other is None and self._refers(first):
            yield focus._replace(first=first, last=first + 1, subject=None)
        if self._speaking is not None:
            for word in first_persons(self._passage, sentence):
                yield self._speaking._replace(first=word, last=word + 1, subject=None)

    def _refers(self, word: int) -> bool:
        """Tell a pronoun that stands for what was spoken of: not `il faut`, nor `its rival X`."""
        words = self._passage.words[word : word + 2]
        if words[0] in _THEY:
            return words[1:2] not in ([verb] for verb in _WORDS["impersonal"])
        names = self.occurrences[(at := bisect_left(self._firsts, word)) : at + 1]
        beside = any(o.nature in OWNERS and o.first < word + _BESIDE for o in names)
        return words[0] in _THEIRS and not beside

    def _between(self, sentence: Sentence) -> tuple[list[Occurrence], list[Role]]:
        names = (bisect_left(self._firsts, word) for word in (sentence.first, sentence.last))
        nouns = (bisect_left(self._role_firsts, word) for word in (sentence.first, sentence.last))
        return self.occurrences[slice(*names)], self._roles[slice(*nouns)]

    def _meant(
        self, role: Role, focus: Occurrence | None, before: Sequence[Place]
    ) -> Occurrence | None:
        if is_latter(self._passage, role):
            return self._latter(before)
        if is_party(self._passage, role, "buyers"):
            return self._buyer
        if is_party(self._passage, role, "targets"):
            return self._target
        place = bisect_left(self._firsts, role.first)
        earlier = self.occurrences[max(0, place - _LOOK_BACK) : place]
        story = self.main if self.dominates else None
        spoken_of = [o for o in (focus, story) if o is not None]
        named = [*spoken_of, *reversed(earlier), *([self.main] if self.main else ())]
        return meant(role, self._passage, named, self._companies)


def _introduced(places: Sequence[Place]) -> Occurrence | None:
    """Return the only company of a sentence that opens a paragraph: `Et chez X, même …`."""
    owners = [place for place in places if place.occurrence.nature in OWNERS]
    if len({place.occurrence.key for place in owners}) != 1:
        return None
    return None if owners[0].preposition in _IN_PASSING else owners[0].occurrence


def _as_company(occurrence: Occurrence) -> Occurrence:
    """Return an investor or an analyst as a company: an article that its title names is about it."""
    if occurrence.nature in {Nature.INVESTOR, Nature.ANALYST}:
        return occurrence._replace(nature=Nature.COMPANY)
    return occurrence
