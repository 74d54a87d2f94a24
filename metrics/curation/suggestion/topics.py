"""What an article and its sections are about: the company of the title, of a heading, of an interview."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Occurrence
from metrics.curation.suggestion.passage import Label, Passage, Sentence
from metrics.curation.suggestion.standing import OWNERS

_SET_AGAINST = frozenset(
    {
        "à",
        "contre",
        "face",
        "against",
        "than",
        "que",
        "comme",
        "unlike",
        "versus",
        "défie",
        "défient",
        "challenges",
        "challenge",
    }
)
_QUOTED = re.compile(r"""«.*?»|“.*?”|".*?"|(?:^|(?<=\s))['‘].*?['’](?=[\s:,.!?]|$)""")
"""What somebody says, in a title."""
_TAKING_ON = (["takes", "on"], ["take", "on"], ["taking", "on"], ["took", "on"])
_NAMES = lexicon.words()["names"]
_JOINTS = frozenset({" ", " & "})
_THRICE = 3
_OFTEN, _FAR_MORE = 4, 3
_QUESTIONS, _LONG_QUESTION = 2, 3


def main_company(occurrences: Iterable[Occurrence], title: str) -> tuple[Occurrence | None, bool]:
    """Return the company that the article speaks of most, and whether it is about that one alone."""
    spoken = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), title)
    counts: Counter[str] = Counter()
    first: dict[str, Occurrence] = {}
    titled: dict[str, int] = {}
    for occurrence in occurrences:
        if occurrence.nature in OWNERS:
            first.setdefault(occurrence.key, occurrence)
            counts[occurrence.key] += 1
            place = spoken.find(occurrence.owner)
            if place >= 0 and not _is_led_in(spoken[:place]):
                titled.setdefault(occurrence.key, place)
    if not counts:
        return None, False
    if titled:
        key = min(titled, key=lambda key: titled[key])
        return first[key], len(titled) == 1 or _dominates(counts, key)
    key, own = counts.most_common(1)[0]
    opens = key == next(iter(counts))
    return first[key], _dominates(counts, key) and (opens or own >= _THRICE)


def _dominates(counts: Counter[str], key: str) -> bool:
    """Tell a company that is named as often as all others, or far more than each of them."""
    own, others = counts[key], counts.total() - counts[key]
    second = max((count for other, count in counts.items() if other != key), default=0)
    return own >= others or (own >= _OFTEN and own >= _FAR_MORE * second)


def section_topics(
    passage: Passage, occurrences: Sequence[Occurrence]
) -> Mapping[int, Occurrence | None]:
    """Return the company of the section that each heading opens, by the number of the sentence.

    A heading that is a name governs its section, one that is a phrase only if the section speaks of its
    company most; under any other the section has none of its own.
    """
    names = _Names(occurrences)
    labels = [
        label for label in passage.labels.values() if label.heading or names.called(passage, label)
    ]
    ends = [*(label.sentence for label in labels), len(passage.sentences)][1:]
    topics: dict[int, Occurrence | None] = {}
    for label, end in zip(labels, ends, strict=True):
        heading = passage.sentences[label.sentence]
        if (called := names.called(passage, label)) is not None:
            topics[label.sentence] = called
        else:
            named = names.within(heading.first, heading.last) or names.shouted(passage, heading)
            last = passage.sentences[end - 1].last
            leads = named is not None and names.leads(named, heading.last, last)
            topics[label.sentence] = named if leads else None
    return topics


def first_question(passage: Passage) -> int | None:
    """Return the number of the first question of an interview; none if the article is none.

    An interview has questions that are a paragraph each.
    """
    last_of = [a for a, b in pairwise(passage.sentences) if a.paragraph != b.paragraph]
    length = Counter(sentence.paragraph for sentence in passage.sentences)
    questions = [
        number
        for number, sentence in enumerate(last_of)
        if length[sentence.paragraph] <= _LONG_QUESTION and "?" in passage.behind(sentence.last - 1)
    ]
    if len(questions) < _QUESTIONS:
        return None
    return passage.sentence_at(last_of[questions[0]].first)


class _Names:
    """The companies named, by where they stand and by their first word."""

    def __init__(self, occurrences: Sequence[Occurrence]) -> None:
        self._owners = [o for o in occurrences if o.nature in OWNERS]
        self._firsts = [occurrence.first for occurrence in self._owners]
        self._by_word: dict[str, dict[str, Occurrence]] = defaultdict(dict)
        for occurrence in self._owners:
            word = occurrence.owner.split()[0].lower()
            self._by_word[word].setdefault(occurrence.owner, occurrence)

    def _between(self, first: int, last: int) -> Sequence[Occurrence]:
        return self._owners[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]

    def called(self, passage: Passage, label: Label) -> Occurrence | None:
        """Return the company whose name is all of a label."""
        named = self.within(label.first, label.last)
        if named is not None and (named.first, named.last) == (label.first, label.last):
            return named
        if not label.heading:
            return None
        shouted = self.shouted(passage, passage.sentences[label.sentence])
        length = len(shouted.owner.split()) if shouted else 0
        return shouted if length == label.last - label.first else None

    def within(self, first: int, last: int) -> Occurrence | None:
        """Return the first company named between two words."""
        return next(iter(self._between(first, last)), None)

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


def name_in_title(title: str) -> str | None:
    """Return the name that ends a title: `Letter from the chair: Hollins & Park`, `Rapport de Brelok SA`."""
    passage = Passage(title.rpartition(":")[2].strip())
    last = len(passage)
    while last and passage.words[last - 1] in _NAMES["legal_forms"]:
        last -= 1
    first = last
    while (
        first
        and _is_capital(passage, first - 1)
        and (first == last or passage.gap(first) in _JOINTS)
    ):
        first -= 1
    return passage.between(first, last) if first < last and (first or ":" in title) else None


def _is_capital(passage: Passage, word: int) -> bool:
    return passage.written[word][0].isupper() and passage.words[word] not in _NAMES["openers"]


def _is_led_in(opening: str) -> bool:
    """Tell a name of the title that the story is set against: `Ces PME qui résistent à X`."""
    words = opening.lower().split()
    return bool(words) and (words[-1] in _SET_AGAINST or words[-2:] in _TAKING_ON)
