"""What the words in front of a name tell of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.hints import NATURES, Hint, Run
from metrics.curation.suggestion.labelled import goes_on, is_dateline, refers_back
from metrics.curation.suggestion.names import Nature
from metrics.curation.suggestion.passage import Passage

_WORDS = lexicon.words()["names"]
_NATIONALITIES = frozenset().union(*lexicon.words()["nationalities"].values())
_LOOK_BACK, _NEAR = 5, 3
_POSSESSIVES = frozenset({"its", "his", "their", "son", "sa", "ses", "leur"})
_ASIDES = frozenset({"de", "pour", "à", "a", "for", "in", "on"})
"""In front of a possessive these make an aside: `De son côté, X`."""
_LEADING = (
    (_WORDS["naming"] | {"'s"}, Nature.PRODUCT, 4.0),
    (_POSSESSIVES, Nature.PRODUCT, 2.0),
    (frozenset({"an", "un", "une", "the", "each", "every", "chaque"}), Nature.PRODUCT, 2.0),
    (_WORDS["placing"] - {"from"}, Nature.PLACE, 2.5),
    (frozenset({"from"}), Nature.PLACE, 1.0),
    (_WORDS["saying"], Nature.PERSON, 2.0),
    (_WORDS["punishing"] | _WORDS["dealing"], Nature.COMPANY, 2.0),
)
"""Words directly in front of a name, and what they tell of it."""
_OBJECTS = frozenset({"it", "them", "him", "her"})
_BEHIND = frozenset({"behind", "derrière"})
_OF = frozenset({"of", "de", "d'", "du", "at"}) | _BEHIND
_FINED, _FINES = (
    frozenset({"à", "to", "on"}),
    frozenset({"amende", "amendes", "sanction", "fine", "fines", "penalty"}),
)
_TOPICS = frozenset({"quant à", "as for"})
_GIVEN_TO = frozenset({"for", "pour"})
"""Behind a figure these bring in whose it is: `6 M€ pour X`."""
_FRENCH_ARTICLES = frozenset({"le", "la", "l'", "au", "du"})
_MAKERS = _WORDS["roles"] - {"filiale", "maison", "subsidiary", "business"}
"""What stands after these is what they make: `opérateur de VTC`, `maker of EVs`."""
_DETERMINERS = _FRENCH_ARTICLES | _WORDS["determiners"]
_ACTING = (_WORDS["verbs"] | _WORDS["participles"] | _WORDS["punishing"]) - _DETERMINERS
_OPENING, _CLOSING = ("«", "“"), ("»", "”")
_FIRMS = _WORDS["firms"]
_HEADING = lexicon.words()["owners"]["heading"]
_OFFICES = _WORDS["people"] | _HEADING


def _leading(before: Sequence[str]) -> Iterator[Hint]:
    """Yield what the word in front tells: `called X`, `its X`, `near X`; `Austria’s X` is a company."""
    leading = before[-2] if before[-1] in _OBJECTS and len(before) > 1 else before[-1]
    for words, nature, weight in _LEADING:
        if leading in words:
            of_place = leading == "'s" and not _WORDS["places"].isdisjoint(before[-2:-1])
            yield (Nature.COMPANY, 2.0) if of_place else (nature, weight)


def in_front(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield what stands in front: `la fintech lilloise X`, `le suédois X`, `baptisé X`, `Mr X`."""
    first = run.first
    yield from _opening_with(passage, run)
    if _is_title_of_work(passage, run):
        yield Nature.PRODUCT, 2.5
    if first == 0 or passage.gap(first) not in {" ", ""}:
        return
    before = passage.words[max(0, first - _LOOK_BACK) : first]
    yield from _leading(before)
    if before[-1] in _WORDS["naming"]:
        if not _FIRMS.isdisjoint(before[-2:-1]):
            yield Nature.COMPANY, 6.0
        return
    if before[-1] in _OF:
        yield from _of_it(before)
    elif before[-1].endswith("-based"):
        yield Nature.COMPANY, 3.0
    else:
        yield from _apposed_noun(passage, first, before)


def _opening_with(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield what tells that a name opens its sentence."""
    sentence = passage.sentences[passage.sentence_at(run.first)]
    if run.first != sentence.first:
        return
    yield Nature.COMPANY, 0.0 if sentence.heading else 0.5
    if run.last < sentence.last and goes_on(passage, sentence.last):
        yield Nature.COMPANY, 0.6
    label = passage.labels.get(run.first)
    refers = label is not None and refers_back(passage, label)
    if run.name.isupper() and not refers and is_dateline(passage, run):
        yield Nature.PLACE, 6.0


def _of_it(before: Sequence[str]) -> Iterator[Hint]:
    """Yield what a noun with `of` tells: `le patron de X`, `l’éditeur de X`, `les salariés de X`."""
    if _OFFICES.intersection(before[-4:-1]):
        yield Nature.COMPANY, 2.0
    noun = before[-2] if len(before) > 1 else ""
    if noun in _MAKERS:
        yield Nature.COMPANY, -2.0
        yield Nature.PRODUCT, 4.0 if before[-1] in _BEHIND else 1.0
    if noun in _WORDS["sites"]:
        theirs = not _POSSESSIVES.isdisjoint(before[-4:-2])
        yield (Nature.PLACE, 4.0) if theirs else (Nature.COMPANY, 1.5)
    elif noun in _WORDS["belongings"]:
        yield Nature.COMPANY, 2.0


def _is_title_of_work(passage: Passage, run: Run) -> bool:
    """Tell a name that stands between quotation marks with few words: `« Brumes d’été »`."""
    if passage.gap(run.first).rstrip("\u00a0\u202f ")[-1:] not in _OPENING:
        return False
    ends = range(run.last - 1, min(run.last - 1 + _LOOK_BACK, len(passage)))
    closing = next(
        (w for w in ends if passage.behind(w).strip(" \u00a0\u202f")[:1] in _CLOSING), None
    )
    return closing is not None and passage.behind(closing).strip() != ""


def given(passage: Passage, first: int) -> Iterator[Hint]:
    """Yield what tells that the name has something: `chez X`, `6 M€ pour X`, `une amende à X`."""
    before = passage.words[first - 1] if first else ""
    if before in _FINED and _is_fine(passage, first - 2):
        yield Nature.COMPANY, 3.0
    if " ".join(passage.words[max(0, first - 2) : first]) in _TOPICS:
        yield Nature.COMPANY, 3.0
    if before == "chez" or (before in _GIVEN_TO and first - 2 in passage.figures):
        yield Nature.COMPANY, 1.5


def _is_fine(passage: Passage, word: int) -> bool:
    """Tell a fine, or a figure of a sentence that speaks of one."""
    if passage.words[word] in _FINES:
        return True
    sentence = passage.sentences[passage.sentence_at(word)]
    return word in passage.figures and not _FINES.isdisjoint(
        passage.words[sentence.first : sentence.last]
    )


def owned(passage: Passage, first: int) -> Iterator[Hint]:
    """Yield what a noun with its owner tells of the name behind: `son magasin sans caisse, X, a servi`."""
    if first == 0 or passage.gap(first) != ", ":
        return
    for word in range(first - 1, max(0, first - _LOOK_BACK) - 1, -1):
        if passage.words[word] in _POSSESSIVES:
            if word and passage.words[word - 1] in _ASIDES:
                return
            nouns = passage.words[word + 1 : first]
            natures = (
                nature for noun in nouns for table, nature in NATURES if noun in _WORDS[table]
            )
            yield next(natures, Nature.PRODUCT), 3.0
            return
        if passage.gap(word) not in {" ", ""}:
            return


def _apposed_noun(passage: Passage, first: int, before: Sequence[str]) -> Iterator[Hint]:
    """Yield what the noun between an article and the name tells."""
    for distance, word in enumerate(reversed(before)):
        if first - 1 - distance in passage.figures or passage.gap(first - distance) not in {
            " ",
            "",
        }:
            return
        if word in _NATIONALITIES and passage.written[first - 1 - distance][0].isupper():
            french = passage.words[first - 2 - distance] in _FRENCH_ARTICLES
            yield (Nature.PERSON, 3.0) if french else (Nature.COMPANY, 0.5)
            return
        if word in _ACTING:
            return
        for table, nature in NATURES:
            if word in _WORDS[table]:
                yield nature, 3.0 if distance < _NEAR else 2.0
                return
        if word in _DETERMINERS:
            if distance == 1 and word in _FRENCH_ARTICLES:
                yield Nature.COMPANY, 2.0
            return
