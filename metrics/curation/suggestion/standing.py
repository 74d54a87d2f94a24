"""How a name stands in its sentence: as subject, led in by a preposition, in apposition, in a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage, Sentence

_WORDS = lexicon.words()["owners"]
_PREPOSITIONS = _WORDS["belonging"] | _WORDS["others"] | _WORDS["agents"]
_NOUNS = frozenset().union(
    *(lexicon.words()["names"][t] for t in ("roles", "investors", "analysts", "products", "people"))
)
_FRENCH_ARTICLES = frozenset({"le", "la", "l'", "du", "au"})
INDEFINITE = frozenset({"a", "an", "un", "une", "second", "another", "next", "autre", "nouveau"})
_ARTICLES = _FRENCH_ARTICLES | {
    "the", "les", "des", "cette", "cet", "ce", "this", "its", "their", "son", "sa",
}  # fmt: skip
_PEERS = lexicon.words()["names"]["peers"]
_WHICH = _ARTICLES.union(*lexicon.words()["nationalities"].values())
_COMPLEMENT = frozenset({"que", "qu'"})
_COMPARING = frozenset(
    {"plus", "moins", "fois", "autant", "aussi", "mieux", "pire", "même", "davantage", "double"}
)
_GENITIVE = frozenset({"de", "d'", "du", "of", "chez"})
_AND = frozenset({"and", "et", "or", "ou", "&"})
_HELD = frozenset({"share", "shares", "stock", "stake", "stakes"})
_SUBORDINATING = frozenset({"lorsque", "lorsqu'", "quand", "when", "whenever"})
_TOPICS = frozenset({"quant à", "quant au", "as for", "as to"})
_JOINING = _WORDS["clauses"]
_RELATIVE = frozenset({"que", "qu'", "dont", "où", "that", "which"})
_ALL_VERBS = lexicon.words()["names"]["verbs"]
_VERBS = (
    _ALL_VERBS
    - lexicon.words()["names"]["auxiliaries"]
    - lexicon.words()["names"]["saying"]
    - lexicon.words()["claims"]["claim"]
)
_VALUING = _WORDS["valuing"]
_PARTICIPLE_ENDINGS = ("é", "i", "u", "is", "it", "ert")
_OF_WHICH = _COMPLEMENT | {"which", "whom"}
_WHO = frozenset({"qui", "who", "which"})
_LEAST = 2
_ON_THE_OTHER = ["de", "l'", "autre"]
_NEAR, _TOPIC = 4, 3
_COMPARING_REACH = 6
_BEFORE_NAME = 3
APPOSITION, OBJECT = ",", "object"
"""What leads in a name that no preposition does: a comma, or a verb."""

OWNERS = frozenset({Nature.COMPANY, Nature.PRODUCT})
"""What can have figures of its own."""


_ELSE = frozenset({Nature.PLACE, Nature.PERSON})
"""What stands in no list with companies."""


class Place(NamedTuple):
    """A name in its sentence, from word ``start`` with article and adjectives.

    ``preposition`` leads it in, `APPOSITION` if it explains the name before, `OBJECT` if a subject of the
    same clause does something to it; none for a subject. It is
    ``subordinate`` as the subject of a clause that only dates or explains the main one: `lorsque X a …`.
    """

    occurrence: Occurrence
    start: int
    preposition: str | None
    possessor: bool
    role: bool = False
    subordinate: bool = False

    @property
    def does(self) -> bool:
        """Whether it can do something to what stands behind: a subject, or a person."""
        person = self.occurrence.nature is Nature.PERSON and not self.possessor
        return self.is_subject or (person and self.preposition is None)

    @property
    def is_subject(self) -> bool:
        return (
            self.preposition is None and not self.subordinate and self.occurrence.nature in OWNERS
        )


def placed(
    passage: Passage,
    sentence: Sentence,
    occurrence: Occurrence,
    before: Sequence[Place],
    *,
    role: bool,
) -> Place:
    """Return a name as it stands; ``before`` are those in front of it in the sentence."""
    earlier = next((place for place in reversed(before) if not place.role), None)
    preposition, start = _led(passage, occurrence.first, sentence.first)
    if preposition and _is_topic(passage.words[sentence.first : start]):
        preposition = None
    if preposition in _GENITIVE and earlier and _goes_on_from(passage, earlier, start - 1):
        preposition = earlier.preposition
    last = occurrence.last
    possessor = last < len(passage) and passage.words[last] == "'s"
    if earlier is not None:
        of_it = possessor or preposition in _GENITIVE - {"chez"}
        if of_it and _explains(passage, earlier.occurrence, occurrence.first):
            preposition, possessor = APPOSITION, False
        elif preposition is None and not role and _is_listed(passage, earlier, occurrence):
            preposition = earlier.preposition or OBJECT
    if preposition is None and not role and earlier and _is_parallel(passage, earlier, start, last):
        preposition = earlier.preposition
    doer = next((place for place in reversed(before) if place.does), None)
    if preposition is None and not role and _is_object(passage, doer, start, last):
        preposition, possessor = OBJECT, False
    if preposition is None and _is_named_after(passage, occurrence):
        preposition = APPOSITION
    subordinate = start > sentence.first and _is_subordinate(passage, start)
    return Place(occurrence, start, preposition, possessor, role, subordinate)


def _is_object(passage: Passage, doer: Place | None, start: int, last: int) -> bool:
    """Tell a name to which the subject of its clause does something: `Apple overtook Meta`."""
    if _does_something(passage, last) or start < _LEAST:
        return False
    if _is_in_relative(passage, start):
        return True
    if doer is None:
        return False
    verb = passage.words[start - 1]
    if verb in _VALUING:
        return False
    if verb in _VERBS and passage.words[start - 2] not in _RELATIVE:
        return True
    between = range(doer.occurrence.last, start + 1)
    return _JOINING.isdisjoint(passage.words[doer.occurrence.last : start]) and not any(
        mark in passage.gap(word) for word in between for mark in ",;:(–—"
    )


def _goes_on_from(passage: Passage, earlier: Place, word: int) -> bool:
    """Tell a preposition that only repeats the one before: `auprès de X et de Y`."""
    if earlier.preposition not in _WORDS["others"]:
        return False
    between = passage.words[earlier.occurrence.last : word]
    return not between or (len(between) == 1 and between[0] in _AND)


def _is_parallel(passage: Passage, earlier: Place, start: int, last: int) -> bool:
    """Tell a name and its figure that go on with those before: `pays X $3m and Y $4m`."""
    return (
        passage.words[start - 1] in _AND
        and last in passage.figures
        and earlier.occurrence.last in passage.figures
    )


def _is_subordinate(passage: Passage, start: int) -> bool:
    """Tell the subject of a clause that dates or tells of another: `lorsque X …`, `Y, que X a racheté`."""
    word = passage.words[start - 1]
    return word in _SUBORDINATING or (word in _OF_WHICH and "," in passage.gap(start - 1))


def _is_named_after(passage: Passage, occurrence: Occurrence) -> bool:
    """Tell a law or an affair that bears a name: `une procédure X`, `the X case`."""
    first, last = occurrence.first, occurrence.last
    if first and passage.gap(first) == " " and passage.words[first - 1] in _WORDS["named_after"]:
        return True
    return (
        last < len(passage)
        and passage.gap(last) == " "
        and passage.words[last] in _WORDS["affairs"]
    )


def _is_in_relative(passage: Passage, start: int) -> bool:
    """Tell a name behind a relative pronoun and its verb: `qui préside X`, `who runs X`."""
    for word in range(start - 1, max(start - _NEAR, 1) - 1, -1):
        if passage.gap(word + 1) not in {" ", ""}:
            return False
        if passage.words[word] in _WHO:
            return start - word > 1 and passage.words[start - 1] not in _PREPOSITIONS
    return False


def _does_something(passage: Passage, word: int) -> bool:
    """Tell a verb behind a name; `a` is one only in front of a participle."""
    if word >= len(passage) or passage.gap(word) != " ":
        return False
    if passage.words[word] == "a":
        follows = passage.words[word + 1] if word + 1 < len(passage) else ""
        return follows.endswith(_PARTICIPLE_ENDINGS)
    return passage.words[word] in _ALL_VERBS


def subject(places: Sequence[Place]) -> Occurrence | None:
    """Return the company that a sentence is about: the first that no preposition leads in, or only `of`."""
    owners = [place for place in places if place.occurrence.nature in OWNERS]
    heads = [place for place in owners if place.preposition is None or place.possessor]
    of_subjects = [place for place in owners if place.preposition in _GENITIVE]
    ranked = [*sorted(heads, key=lambda place: place.subordinate), *of_subjects]
    return ranked[0].occurrence if ranked else None


def _led(passage: Passage, first: int, start: int) -> tuple[str | None, int]:
    """Return the preposition that leads a name in, over article and adjectives, and where they begin."""
    place = first
    while place > start and not passage.gap(place).strip(" \u00a0'’"):
        led = _leading_in(passage, start, place)
        if led is not None:
            return led
        farther = _over(passage, start, place, first)
        if farther is None:
            break
        place = farther
    return None, place


def _leading_in(passage: Passage, start: int, place: int) -> tuple[str | None, int] | None:
    """Return what the word in front of a place leads in, and from where; none if it does not."""
    words = passage.words
    word, earlier = words[place - 1], words[place - 2] if place - 2 >= start else ""
    if word in _COMPLEMENT and not _compares(passage, start, place - 1):
        return None, place
    if word in _PEERS and _opens(passage, start, place - 1):
        return None, place - 1
    if earlier in _COMPLEMENT and passage.written[place - 1].islower():
        return earlier, place
    if words[max(start, place - 3) : place] == _ON_THE_OTHER:
        return None, place - 3
    if word not in _PREPOSITIONS | INDEFINITE or (word in _PEERS and earlier in _GENITIVE):
        return None
    held = word == "in" and earlier in _HELD
    return "of" if held else earlier if earlier in _WORDS["others"] else word, place


def _opens(passage: Passage, start: int, peer: int) -> bool:
    """Tell a peer that opens its sentence, over what only says which: `Its Dutch rival X`."""
    return all(
        passage.words[word] in _WHICH or passage.words[word].endswith("-based")
        for word in range(start, peer)
    )


def _over(passage: Passage, start: int, place: int, first: int) -> int | None:
    """Return where to look on in front of an article, a noun or a name of the same list."""
    words = passage.words
    word = words[place - 1]
    another = place - 2 > start and passage.written[place - 2][0].isupper()
    if word in _AND and passage.gap(place - 1) == " " and another:
        return place - 2
    if word in _ARTICLES or (word in _PEERS and words[place - 2] in _GENITIVE):
        return place - 1
    article = _article_of(passage, place, start) if place == first else None
    return None if article is None else article + 1


def _compares(passage: Passage, start: int, que: int) -> bool:
    """Tell the `que` of a comparison (`plus grand que X`) from that of a clause (`alors que X`)."""
    for word in range(que - 1, max(start, que - _COMPARING_REACH) - 1, -1):
        if "," in passage.gap(word + 1):
            return False
        if passage.words[word] in _COMPARING:
            return True
    return False


def _article_of(passage: Passage, place: int, start: int) -> int | None:
    """Return the article of a noun with its adjectives in front of a name: `the maker X`, `le fonds danois X`."""
    for word in range(place - 1, max(start, place - _BEFORE_NAME - 1) - 1, -1):
        if passage.words[word] in _ARTICLES | INDEFINITE:
            french = passage.words[word] in _FRENCH_ARTICLES and word == place - 2
            return word if french or not _NOUNS.isdisjoint(passage.words[word:place]) else None
        if passage.gap(word) not in {" ", ""} or not passage.written[word].islower():
            return None
        if passage.words[word] in _PREPOSITIONS | _ALL_VERBS | _JOINING:
            return None
    return None


def _is_topic(opening: Sequence[str]) -> bool:
    """Tell the words that open a sentence to speak of a company: `For X, …`, `Quant à X, …`."""
    return (len(opening) == 1 and opening[0] in _WORDS["belonging"]) or (
        len(opening) <= _TOPIC and " ".join(opening[:2]) in _TOPICS
    )


def _explains(passage: Passage, earlier: Occurrence, first: int) -> bool:
    """Tell a company that only explains the one before: `Alphabet, Google’s parent, …`."""
    return 0 <= first - earlier.last <= _NEAR and passage.gap(earlier.last).startswith(",")


def _is_listed(passage: Passage, earlier: Place, occurrence: Occurrence) -> bool:
    """Tell a name in a list with the one before it: `X, Y and Z`."""
    between = passage.words[earlier.occurrence.last : occurrence.first]
    if occurrence.nature in OWNERS and earlier.occurrence.nature in _ELSE:
        return False
    if _is_bracketed(passage, earlier.occurrence.last, occurrence.first):
        return True
    if occurrence.last in passage.figures or _does_something(passage, occurrence.last):
        return False
    if between:
        return len(between) == 1 and between[0] in _AND
    last = occurrence.last
    goes_on = last < len(passage) and (
        passage.words[last] in _AND or passage.gap(last).startswith(",")
    )
    return goes_on and "," in passage.gap(occurrence.first)


def _is_bracketed(passage: Passage, first: int, last: int) -> bool:
    """Tell what stands between names that have a figure each: `X (35 %), Y (20 %) et Z (16 %)`."""
    if first >= last or "(" not in passage.gap(first):
        return False
    behind = last - (passage.words[last - 1] in _AND)
    return ")" in passage.gap(behind) and passage.figures.issuperset(range(first, behind))


def in_order(
    occurrences: Sequence[Occurrence], roles: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, Occurrence | None]]:
    """Yield names and roles in the order of the text; a role has no occurrence."""
    both: list[tuple[int, int, Occurrence | None]] = [
        *((o.first, o.last, o) for o in occurrences),
        *((first, last, None) for first, last in roles),
    ]
    yield from sorted(both, key=lambda entry: entry[0])
