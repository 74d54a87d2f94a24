"""Whose a figure is: by the sentence, then the paragraph, then the story."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage, Sentence
from metrics.model import Company

_WORDS = lexicon.words()["owners"]
_ROLE_DETERMINERS = frozenset(
    {"the", "le", "la", "l'", "cette", "cet", "ce", "this", "that", "du", "au"}
)
_COMPLEMENT = frozenset({"que", "qu'"})
_COMPARING = frozenset(
    "plus moins fois autant aussi mieux pire même mêmes davantage supérieur double".split()
)
_INDEFINITE = frozenset({"a", "an", "un", "une"})
_FRENCH_ARTICLES = frozenset({"le", "la", "l'", "du", "au"})
_APPOSED = frozenset().union(
    *(lexicon.words()["names"][t] for t in ("roles", "investors", "analysts", "products", "people"))
)
_ARTICLES = _ROLE_DETERMINERS - {"that"} | {
    "a",
    "an",
    "un",
    "une",
    "its",
    "their",
    "son",
    "sa",
    "les",
    "des",
}
_COUNTRY = {
    word: country.upper()
    for country, entries in lexicon.words()["nationalities"].items()
    for word in entries
}
_ATTACHED = 4.0
_FOCUS = 4.0
_DOMINANT = 0.4
_ANCHOR_REACH = 4
_OWNERS = frozenset({Nature.COMPANY, Nature.PRODUCT})


class Owner(NamedTuple):
    """The company of a figure; ``sure`` runs from 0 to 1; ``why`` is the word that leads to it."""

    occurrence: Occurrence
    sure: float


class _Place(NamedTuple):
    """An occurrence in its sentence: the ``preposition`` in front, whether it is a possessor or only a role."""

    occurrence: Occurrence
    preposition: str | None
    possessor: bool
    role: bool


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
        self.occurrences = list(_resolved(passage, occurrences))
        self._firsts = [occurrence.first for occurrence in self.occurrences]
        self._by_first_word: dict[str, list[Occurrence]] = defaultdict(list)
        for occurrence in {o.owner: o for o in reversed(self.occurrences)}.values():
            if occurrence.nature is Nature.COMPANY:
                self._by_first_word[occurrence.owner.split()[0].lower()].append(occurrence)
        self._buying = lexicon.phrases("owners", "buying")
        self._sold = lexicon.phrases("owners", "sold")
        self._roles = list(_roles(passage, self.occurrences))
        self._role_firsts = [first for first, _ in self._roles]
        self.main, self._dominates = _main(self.occurrences, title)
        self._places: list[list[_Place]] = []
        self._focus: list[Occurrence | None] = []
        self._read()

    def _read(self) -> None:
        """Go through the sentences as a reader does, keeping in mind which company they are about."""
        focus, story = None, self.main if self._dominates else None
        paragraph = -1
        for sentence in self._passage.sentences:
            if sentence.paragraph != paragraph:
                paragraph = sentence.paragraph
                focus = story or focus
            places = list(self._in(sentence, focus))
            if sentence.heading and (named := self._headed(sentence) or _subject(places)):
                focus = named
                story = story and named
            self._focus.append(focus)
            self._places.append(places)
            focus = _subject(places) or focus

    def of(self, first: int, last: int, metric: str | None = None) -> Owner | None:
        """Return the company of the figure at words ``first`` to ``last``, or none."""
        number = self._passage.sentence_at(first)
        best, score = None, 0.0
        for place in self._places[number]:
            if place.occurrence.nature not in self._natures(metric):
                continue
            if (value := self._score(place, first, last, metric)) > score:
                best, score = place.occurrence, value
        focus = self._focus[number] or self.main
        if best is not None and metric == "acquisition_price" and best.subject:
            best = best._replace(owner=best.subject, company=None, subject=None)
        if best is not None and (focus is None or score > _FOCUS):
            return Owner(best, min(1.0, score / 10))
        return Owner(focus, 0.5) if focus else None

    @staticmethod
    def _natures(metric: str | None) -> frozenset[Nature]:
        return _OWNERS | {Nature.INVESTOR} if metric == "investment" else _OWNERS

    def _score(self, place: _Place, first: int, last: int, metric: str | None) -> float:
        occurrence = place.occurrence
        before = occurrence.last <= first
        distance = (
            self._passage.distance(occurrence.last - 1, first)
            if before
            else self._passage.distance(last - 1, occurrence.first)
        )
        preposition = place.preposition
        if metric == "acquisition_price" and not before and preposition in {"pour", "for"}:
            return 12 - distance
        if metric == "acquisition_price" and (bought := self._bought(occurrence)) is not None:
            return (10 if bought else 3) - distance / 12
        if not before and preposition in _WORDS["belonging"] and distance <= _ATTACHED:
            if self._passage.figures.isdisjoint(range(last, occurrence.first)):
                return 12 - distance
        if preposition in _WORDS["agents"]:
            return 12 - distance / 10 if metric in {"investment", "price", "fine"} else 2
        if place.possessor:
            preposition = None
        if preposition in _WORDS["others"] or preposition == ",":
            return 1.5 if before else 0.5
        if preposition in _WORDS["belonging"]:
            return 6 - distance / 12 if before else 4.6 - distance / 12
        if place.role:
            return 7 - distance / 12 if before else 3 - distance / 12
        return 9 - distance / 12 if before else 4.5 - distance / 12

    def _bought(self, occurrence: Occurrence) -> bool | None:
        """Tell the company bought (true) from the buyer (false) by the verb beside it; none if there is none."""
        words = self._passage.words
        if any(
            hit.last > occurrence.first - _ANCHOR_REACH
            for hit in self._buying.hits(words, max(0, occurrence.first - 6), occurrence.first)
        ):
            return True
        end = min(len(words), occurrence.last + 5)
        if any(True for _ in self._sold.hits(words, occurrence.last, end)):
            return True
        if any(True for _ in self._buying.hits(words, occurrence.last, end)):
            return False
        return None

    def _is_apposed(self, previous: Occurrence, first: int) -> bool:
        """Tell a company that only explains the one before: `Alphabet, Google’s parent, …`."""
        return first - previous.last <= _ANCHOR_REACH and self._passage.gap(
            previous.last
        ).startswith(",")

    def _is_listed(self, previous: Occurrence, first: int) -> bool:
        """Tell a name in a list with the one before it: `X, Y and Z`."""
        between = self._passage.words[previous.last : first]
        return (not between and "," in self._passage.gap(first)) or (
            len(between) == 1 and between[0] in {"and", "et", "or", "ou", "&"}
        )

    def _is_topic(self, first: int, last: int, sentence: Sentence) -> bool:
        """Tell a company that a sentence opens with to speak of it: `For X, …`, `Quant à X, …`."""
        opening = self._passage.words[sentence.first : first]
        return (opening[-1] in {"for", "pour", "chez", "at"} and len(opening) == 1) or " ".join(
            opening[:2]
        ) in {"quant à", "quant au", "as for", "as to"}

    def _headed(self, heading: Sentence) -> Occurrence | None:
        """Return the company that a heading in capitals names."""
        for word in range(heading.first, heading.last):
            for occurrence in self._by_first_word.get(self._passage.words[word], ()):
                name = occurrence.owner.lower().split()
                if self._passage.words[word : word + len(name)] == name:
                    return occurrence
        return None

    def _in(self, sentence: Sentence, focus: Occurrence | None) -> Iterator[_Place]:
        last_subject = focus
        previous: Occurrence | None = None
        led: str | None = None
        for first, last, named in self._in_order(sentence):
            occurrence = named or self._meant(first, last, last_subject)
            if occurrence is None:
                continue
            preposition, start = _preposition(self._passage, first, sentence.first)
            if preposition and self._is_topic(start, last, sentence):
                preposition = None
            possessor = last < len(self._passage) and self._passage.words[last] == "'s"
            if previous and (possessor or preposition in _WORDS["belonging"]):
                if self._is_apposed(previous, first):
                    preposition, possessor = ",", False
            if named and previous and preposition is None and self._is_listed(previous, first):
                preposition = led
            if named:
                previous, led = occurrence, preposition
                yield _Place(occurrence, preposition, possessor, role=False)
            else:
                moved = occurrence._replace(first=start, last=last)
                yield _Place(moved, preposition, possessor, role=True)
            if preposition is None and occurrence.nature in _OWNERS:
                last_subject = occurrence

    def _in_order(self, sentence: Sentence) -> list[tuple[int, int, Occurrence | None]]:
        """Return the names and roles of a sentence, in order; a role has no occurrence."""
        named = self.occurrences[
            bisect_left(self._firsts, sentence.first) : bisect_left(self._firsts, sentence.last)
        ]
        roles = self._roles[
            bisect_left(self._role_firsts, sentence.first) : bisect_left(
                self._role_firsts, sentence.last
            )
        ]
        both = [*((o.first, o.last, o) for o in named), *((a, b, None) for a, b in roles)]
        return sorted(both, key=lambda entry: entry[0])

    def _meant(self, first: int, last: int, focus: Occurrence | None) -> Occurrence | None:
        """Return the company that a role means: the last that fits its country or trade, or the one spoken of."""
        words = self._passage.words[first:last]
        countries = {c for word in words if (c := _COUNTRY.get(word))}
        kinds = lexicon.words()["role_kinds"].get(" ".join(words[-2:])) or lexicon.words()[
            "role_kinds"
        ].get(words[-1], frozenset())
        if not countries and not kinds:
            return focus

        def fits(occurrence: Occurrence | None) -> bool:
            company = self._companies.get(occurrence.company or "") if occurrence else None
            return company is not None and (
                company.country in countries if countries else company.kind in kinds
            )

        for occurrence in (focus, self.main):
            if fits(occurrence):
                return occurrence
        place = bisect_left(self._firsts, first)
        return next(filter(fits, reversed(self.occurrences[:place])), focus)


def _subject(places: Iterable[_Place]) -> Occurrence | None:
    """Return the company that a sentence is about: the first that no preposition leads in."""
    fitting = [
        place
        for place in places
        if place.occurrence.nature in _OWNERS and (not place.preposition or place.possessor)
    ]
    return fitting[0].occurrence if fitting else None


def _preposition(passage: Passage, first: int, start: int) -> tuple[str | None, int]:
    """Return the preposition that leads a name in, over its article and adjectives, and where they begin."""
    place = first
    while place > start:
        gap = passage.gap(place)
        if gap.strip(" \u00a0'’"):
            break
        word = passage.words[place - 1]
        if word in _COMPLEMENT and not _COMPARING.intersection(
            passage.words[max(start, place - 6) : place - 1]
        ):
            return None, place
        if word in _WORDS["belonging"] or word in _WORDS["others"] or word in _WORDS["agents"]:
            return word, place
        if word in _INDEFINITE:
            return word, place
        if word in _ARTICLES:
            place -= 1
            continue
        # an adjective or noun in apposition stands between the article and the name
        if (
            first - place < 3
            and place - 2 >= start
            and passage.words[place - 2] in _ARTICLES
            and passage.gap(place - 1) in {" ", ""}
            and (word in _APPOSED or passage.words[place - 2] in _FRENCH_ARTICLES)
        ):
            place -= 1
            continue
        break
    return None, place


def _roles(passage: Passage, occurrences: Sequence[Occurrence]) -> Iterator[tuple[int, int]]:
    """Yield the nouns that stand for a company spoken of: `the company`, `la plateforme`, `le suédois`."""
    named = {word for o in occurrences for word in range(o.first, o.last)}
    end = 0
    for first, last in _role_nouns(passage):
        if first in named or first <= end or passage.words[first - 1] not in _ROLE_DETERMINERS:
            continue
        follows = range(last, min(last + 3, len(passage)))
        apposed = any(
            word in named and not any(mark in passage.gap(word) for mark in ",;.")
            for word in follows
        )
        if not apposed:
            end = last
            yield first, last


def _role_nouns(passage: Passage) -> list[tuple[int, int]]:
    """Return the roles with the adjectives in front of them, and the nationalities that stand alone."""
    nouns = []
    for hit in lexicon.phrases("names", "roles").hits(passage.words):
        first = hit.first
        while first > hit.first - 3 and first > 1 and passage.gap(first) == " ":
            if passage.words[first - 1] in _ROLE_DETERMINERS:
                break
            first -= 1
        nouns.append((first, hit.last))
    nouns += [
        (word, word + 1)
        for word, text in enumerate(passage.spelled)
        if text in _COUNTRY and word > 0 and passage.words[word - 1] in _FRENCH_ARTICLES
    ]
    return sorted(nouns)


def _main(occurrences: Iterable[Occurrence], title: str) -> tuple[Occurrence | None, bool]:
    """Return the company that the article speaks of most, and whether it is about that one alone."""
    counts: Counter[str] = Counter()
    first: dict[str, Occurrence] = {}
    titled: dict[str, int] = {}
    for occurrence in occurrences:
        if occurrence.nature in _OWNERS:
            first.setdefault(occurrence.key, occurrence)
            counts[occurrence.key] += 1
            if (place := title.find(occurrence.owner)) >= 0:
                titled.setdefault(occurrence.key, place)
    if not counts:
        return None, False
    if titled:
        key = min(titled, key=lambda key: titled[key])
        return first[key], len(titled) == 1 or counts[key] >= _DOMINANT * counts.total()
    key, count = counts.most_common(1)[0]
    return first[key], count >= _DOMINANT * counts.total()


def _resolved(passage: Passage, occurrences: Sequence[Occurrence]) -> Iterator[Occurrence]:
    """Yield the occurrences with the products of unknown companies led to the company they belong to."""
    companies = {o.owner: o for o in occurrences if o.nature is Nature.COMPANY}
    makers: dict[str, Occurrence] = {}
    ordered = sorted(occurrences, key=lambda o: o.first)
    focus: Occurrence | None = next((o for o in ordered if o.nature is Nature.COMPANY), None)
    for place, occurrence in enumerate(ordered):
        brand = None if occurrence.company else _brand(occurrence, companies)
        if brand is not None:
            yield _product_of(brand, occurrence)
        elif occurrence.nature is Nature.PRODUCT and occurrence.company is None:
            maker = makers.get(occurrence.owner) or _maker(passage, ordered, place) or focus
            if maker is not None:
                makers[occurrence.owner] = maker
                yield _product_of(maker, occurrence)
        else:
            if occurrence.nature is Nature.COMPANY:
                focus = occurrence
            yield occurrence


def _brand(occurrence: Occurrence, companies: dict[str, Occurrence]) -> Occurrence | None:
    words = occurrence.owner.split()
    for length in range(len(words) - 1, 0, -1):
        if found := companies.get(" ".join(words[:length])):
            return found
    return None


def _maker(passage: Passage, ordered: Sequence[Occurrence], place: int) -> Occurrence | None:
    """Return the company beside a product: `Meta’s Llama`, `Llama, le modèle de Meta`."""
    product = ordered[place]
    if place and (before := ordered[place - 1]).nature is Nature.COMPANY:
        if before.last < product.first and passage.words[before.last] == "'s":
            if product.first - before.last <= _ANCHOR_REACH:
                return before
    if place + 1 < len(ordered) and (after := ordered[place + 1]).nature is Nature.COMPANY:
        if after.first - product.last <= _ANCHOR_REACH and passage.words[after.first - 1] in {
            "de",
            "d'",
            "of",
            "by",
        }:
            return after
    return None


def _product_of(maker: Occurrence, product: Occurrence) -> Occurrence:
    return product._replace(
        owner=maker.owner,
        company=maker.company,
        nature=Nature.PRODUCT,
        subject=product.subject or product.owner,
    )
