"""What an article and its sections are about: the company of the title, of a heading, of an interview."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Occurrence
from metrics.curation.suggestion.passage import Passage, Sentence
from metrics.curation.suggestion.standing import OWNERS

_WORDS = lexicon.words()["owners"]
_SET_AGAINST = frozenset(
    {"à", "contre", "face", "against", "than", "que", "comme", "unlike", "versus"}
)
_DOMINANT = 0.5
_QUESTIONS, _LONG_QUESTION = 2, 3


def main_company(occurrences: Iterable[Occurrence], title: str) -> tuple[Occurrence | None, bool]:
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


def section_topics(
    passage: Passage, occurrences: Sequence[Occurrence]
) -> Mapping[int, Occurrence | None]:
    """Return the company of the section that each heading opens, by the number of the sentence.

    A heading that is a name governs its section, one that is a phrase only if the section speaks of its
    company most; under any other the section has none of its own.
    """
    names = _Names(occurrences)
    headings = [number for number, _ in enumerate(passage.sentences) if _heads(passage, number)]
    ends = [*headings, len(passage.sentences)][1:]
    topics: dict[int, Occurrence | None] = {}
    for number, end in zip(headings, ends, strict=True):
        heading = passage.sentences[number]
        named = names.within(heading.first, heading.last) or names.shouted(passage, heading)
        if named and _is_all(passage, heading, named):
            topics[number] = named
        elif heading.heading:
            last = passage.sentences[end - 1].last
            topics[number] = named if named and names.leads(named, heading.last, last) else None
    return topics


def is_interview(passage: Passage) -> bool:
    """Tell an article of questions, each a paragraph of its own."""
    last_of = [a for a, b in pairwise(passage.sentences) if a.paragraph != b.paragraph]
    length = Counter(sentence.paragraph for sentence in passage.sentences)
    questions = (
        length[sentence.paragraph] <= _LONG_QUESTION and "?" in passage.behind(sentence.last - 1)
        for sentence in last_of
    )
    return sum(questions) >= _QUESTIONS


class _Names:
    """The companies named, by where they stand and by their first word."""

    def __init__(self, occurrences: Sequence[Occurrence]) -> None:
        self._owners = [o for o in occurrences if o.nature in OWNERS]
        self._by_word: dict[str, dict[str, Occurrence]] = defaultdict(dict)
        for occurrence in self._owners:
            word = occurrence.owner.split()[0].lower()
            self._by_word[word].setdefault(occurrence.owner, occurrence)

    def _between(self, first: int, last: int) -> Iterator[Occurrence]:
        return (o for o in self._owners if first <= o.first < last)

    def within(self, first: int, last: int) -> Occurrence | None:
        """Return the first company named between two words."""
        return next(self._between(first, last), None)

    def shouted(self, passage: Passage, heading: Sentence) -> Occurrence | None:
        """Return the company that a heading in capitals names."""
        words = passage.words
        for word in range(heading.first, heading.last):
            for occurrence in self._by_word.get(words[word], {}).values():
                name = occurrence.owner.lower().split()
                if words[word : word + len(name)] == name:
                    return occurrence
        return None

    def leads(self, named: Occurrence, first: int, last: int) -> bool:
        """Tell a company that is named most between two words, and before the others that are."""
        counts = Counter(o.key for o in self._between(first, last))
        return not counts or max(counts, key=counts.__getitem__) == named.key


def _heads(passage: Passage, number: int) -> bool:
    """Tell a heading, or a name alone that opens a paragraph: `Voltera. Le spécialiste …`."""
    sentence = passage.sentences[number]
    opens = number == 0 or passage.sentences[number - 1].paragraph != sentence.paragraph
    return sentence.heading or (opens and sentence.last - sentence.first <= _LONG_QUESTION)


def _is_all(passage: Passage, heading: Sentence, named: Occurrence) -> bool:
    """Tell a heading that is only a name, perhaps with a number in front."""
    numbered = heading.first + (passage.words[heading.first].isdigit())
    return named.first <= numbered and named.last >= heading.last


def _is_led_in(opening: str) -> bool:
    """Tell a name of the title that the story is set against: `Ces PME qui résistent à X`."""
    words = opening.lower().split()
    return bool(words) and words[-1] in _SET_AGAINST
