"""Who speaks, and of which company: `« Nous avons … », dit Anne Morel, la patronne de X`."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage, Sentence
from metrics.curation.suggestion.standing import OWNERS
from metrics.curation.suggestion.topics import name_in_title

_OWNERS = lexicon.words()["owners"]
_HEADS = lexicon.words()["names"]["people"] | _OWNERS["heading"]
OURSELVES = _OWNERS["ourselves"]
_PREPOSITIONS = _OWNERS["belonging"] | _OWNERS["agents"] | _OWNERS["others"]
_POSSESSIVES = frozenset({"its", "their", "son", "sa", "ses", "leur", "leurs"})
_OURS = frozenset({"ours", "nôtre", "nôtres"})
_REACH, _TITLE = 12, 4
_OFTEN, _MUCH = 4, 0.2


class People:
    """The persons of an article, each with the company that they are of."""

    def __init__(self, passage: Passage, occurrences: Sequence[Occurrence]) -> None:
        self._passage = passage
        self._persons = [o for o in occurrences if o.nature is Nature.PERSON]
        self._firsts = [person.first for person in self._persons]
        self._by_paragraph: dict[int, list[Occurrence]] = defaultdict(list)
        for person in self._persons:
            sentence = passage.sentences[passage.sentence_at(person.first)]
            self._by_paragraph[sentence.paragraph].append(person)
        self._owners = [o for o in occurrences if o.nature in OWNERS]
        self._companies: dict[str, Occurrence] = {}
        firsts = [owner.first for owner in self._owners]
        for person in self._persons:
            near = bisect_left(firsts, person.first)
            beside = [
                o for o in self._owners[max(0, near - 2) : near + 2] if self._are_one(person, o)
            ]
            if beside:
                nearest = min(beside, key=lambda owner: abs(owner.first - person.first))
                self._companies.setdefault(_surname(person), nearest)

    def titled(self, title: str) -> Occurrence | None:
        """Return the company of a person that the title names."""
        named = (p for p in self._persons if p.owner in title and _surname(p) in self._companies)
        return next((self._companies[_surname(person)] for person in named), None)

    def learn(self, sentence: Sentence, spoken_of: Occurrence | None) -> None:
        """Keep in mind whose people are named by their office: `son patron, Paul Roux`."""
        if spoken_of is None or not self.speak_for_it(sentence):
            return
        for person in self._within(sentence):
            self._companies.setdefault(_surname(person), spoken_of)

    def opens(self, sentence: Sentence) -> Occurrence | None:
        """Return the company of the person with whose name a sentence opens: what they do, it does."""
        persons = self._within(sentence)
        if not persons or persons[0].first != sentence.first:
            return None
        return self._companies.get(_surname(persons[0]))

    def company_in(self, paragraph: int) -> Occurrence | None:
        """Return the company of the first person in a paragraph of whom it is known."""
        return next(
            (
                self._companies[_surname(person)]
                for person in self._by_paragraph.get(paragraph, ())
                if _surname(person) in self._companies
            ),
            None,
        )

    def introduced(self, last: int) -> Occurrence | None:
        """Return the company of the first person named before a word of whom it is known."""
        known = (
            self._companies.get(_surname(person)) for person in self._persons if person.first < last
        )
        led = (o for o in self._owners if o.first < last and self._is_led(o.first))
        return next((company for company in (*known, *led) if company is not None), None)

    def _is_led(self, word: int) -> bool:
        """Tell a company whose office stands in front: `the founder of X`."""
        words = self._passage.words[max(0, word - _TITLE) : word]
        return bool(words) and words[-1] in _OWNERS["belonging"] and not _HEADS.isdisjoint(words)

    def _within(self, sentence: Sentence) -> Sequence[Occurrence]:
        first, last = (bisect_left(self._firsts, word) for word in (sentence.first, sentence.last))
        return self._persons[first:last]

    def speak_for_it(self, sentence: Sentence) -> bool:
        """Tell the words of somebody of the company spoken of: `dit sa patronne`, `said its founder`."""
        words = self._passage.words
        if _POSSESSIVES.isdisjoint(words[sentence.first : sentence.last]):
            return False
        return any(
            words[word] in _POSSESSIVES
            and not _HEADS.isdisjoint(words[word + 1 : min(word + _TITLE, sentence.last)])
            for word in range(sentence.first, sentence.last)
        )

    def _are_one(self, person: Occurrence, company: Occurrence) -> bool:
        """Tell a person and their company by an office between or around them, in one sentence."""
        passage = self._passage
        first, last = sorted((person.first, company.first))
        if last - first > _REACH or passage.sentence_at(first) != passage.sentence_at(last):
            return False
        sentence = passage.sentences[passage.sentence_at(first)]
        start = max(sentence.first, first - _TITLE)
        if person.first < company.first and not _OWNERS["founding"].isdisjoint(
            passage.words[person.last : company.first]
        ):
            return True
        return not _HEADS.isdisjoint(passage.words[start : last + 1])


def first_persons(passage: Passage, sentence: Sentence) -> Iterator[int]:
    """Yield the words by which somebody speaks of their own company: `we`, `notre`, but not `pour nous`."""
    if OURSELVES.isdisjoint(passage.words[sentence.first : sentence.last]):
        return
    for word in range(sentence.first, sentence.last):
        led = word > 0 and passage.words[word - 1] in _PREPOSITIONS
        if passage.words[word] in OURSELVES and (not led or passage.words[word] in _OURS):
            yield word


def speaks_for_itself(
    passage: Passage, occurrences: Sequence[Occurrence], title: str
) -> Occurrence | None:
    """Return the company that writes a text itself, such as a letter to its shareholders.

    It is the one that the title names, or else the first named.
    """
    ours = [
        sentence
        for sentence in passage.sentences
        if any(word not in passage.quoted for word in first_persons(passage, sentence))
    ]
    if len(ours) < max(_OFTEN, _MUCH * len(passage.sentences)):
        return None
    owners = [o for o in occurrences if o.nature in OWNERS]
    if titled := next((o for o in owners if o.owner in title), None):
        return titled
    if name := name_in_title(title):
        return Occurrence(0, 0, name, Nature.COMPANY)
    return owners[0] if owners else None


def _surname(person: Occurrence) -> str:
    return person.owner.split()[-1].lower()
