"""Names that no registry knows, found from the text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.evidence import SURE, evidence_of, is_label
from metrics.curation.suggestion.hints import Run
from metrics.curation.suggestion.labelled import refers_back
from metrics.curation.suggestion.names import Nature, Occurrence, extended
from metrics.curation.suggestion.passage import Passage, Sentence

_WORDS = lexicon.words()["names"]
_COMMON = _WORDS["common"] | _WORDS["openers"]
_ORDINARY = _COMMON.union(
    *(lexicon.words()["cues"][table] for table in ("earners", "grown")),
    *(_WORDS[table] for table in ("roles", "investors", "analysts", "people", "products")),
)
_OWNERS = frozenset({Nature.COMPANY, Nature.PRODUCT})
_LITTLE = 0.6
_ALIKE = 2
_TRAILING = _WORDS["common"] - _WORDS["suffixes"]
_CONTRACTED = _COMMON | _WORDS["contracted"]
_AMOUNT = re.compile(r"[^\W\d]{0,3}\d[\d.,]*(?:bn|mn|tn|m|k)", re.IGNORECASE)
"""An amount in a currency that nobody knows (`SKr12bn`) is no name."""
_COMPOUND = ("-based", "-owned", "-listed", "-backed", "-born", "-made", "-led")
_JOINTS = frozenset({" ", " & "})
"""What stands between the words of one name: `Marks & Spencer`."""
_LINKS, _LINKING = 2, frozenset({"de", "du", "des", "d'", "la", "l'", "of"})
_PARTICLES = frozenset(
    {"le", "de", "du", "des", "von", "van", "der", "den", "di", "da", "del", "la"}
)
_ONE_LETTER = frozenset("AÀIOYCM")
_ARTICLES = frozenset({"la", "le", "les", "the"})
_NATIONALITIES = frozenset().union(*lexicon.words()["nationalities"].values())
_DEFINITE = frozenset({"le", "la", "l'", "the", "du", "au"})
_APPOSED = frozenset({"the", "a", "an", "le", "la", "l'", "un", "une", "filiale"})


def unknown_names(
    passage: Passage, known: Sequence[Occurrence], title: str, trade_words: Collection[str]
) -> Iterator[Occurrence]:
    """Yield the names that the registry does not hold, each with its nature, in order.

    A name with little evidence is a company only where the article names no other.
    ``trade_words`` are ordinary ones (`Revenue`, `Shares`), no names at the start of a sentence.
    """
    taken = {word for occurrence in known for word in range(occurrence.first, occurrence.last)}
    runs = list(_runs(passage, taken, title, trade_words))
    by_name: dict[str, list[Run]] = defaultdict(list)
    for run in runs:
        by_name[run.name].append(run)
    evidence = {name: evidence_of(passage, name, places, title) for name, places in by_name.items()}
    named = any(occurrence.nature in _OWNERS for occurrence in known) or any(
        nature in _OWNERS and value >= SURE for nature, value in evidence.values()
    )
    natures = {
        name: nature
        for name, (nature, value) in evidence.items()
        if value >= SURE
        or (
            not named
            and nature is Nature.COMPANY
            and (value > _LITTLE or name.split()[0] in passage.inside)
        )
    }
    natures |= dict.fromkeys(_shortened(passage, by_name, natures), Nature.COMPANY)
    natures |= dict.fromkeys(_headings_alike(passage, known, by_name, natures), Nature.COMPANY)
    surnames = {
        name.split()[-1]
        for name, nature in natures.items()
        if nature is Nature.PERSON and " " in name
    }
    for run in runs:
        nature = Nature.PERSON if run.name in surnames else natures.get(run.name)
        if nature is not None:
            subject = run.name if nature is Nature.PRODUCT else None
            yield Occurrence(run.first, run.last, run.name, nature, None, subject)


def _shortened(
    passage: Passage, by_name: Mapping[str, Sequence[Run]], natures: Mapping[str, Nature]
) -> Iterator[str]:
    """Yield names that shorten those of companies, within a sentence: `Brelok` for `Brelok Cycles`."""
    for name, nature in natures.items():
        short = name.rpartition(" ")[0]
        runs = () if short in natures or nature is not Nature.COMPANY else by_name.get(short, ())
        if any(not passage.opens_sentence(run.first) for run in runs):
            yield short


def _headings_alike(
    passage: Passage,
    known: Sequence[Occurrence],
    by_name: Mapping[str, Sequence[Run]],
    natures: Mapping[str, Nature],
) -> Iterator[str]:
    """Yield the names that head a section as companies do the others of the article."""
    headings = {
        name: natures.get(name)
        for name, runs in by_name.items()
        if any(is_label(passage, run) for run in runs)
    }
    companies = sum(nature is Nature.COMPANY for nature in headings.values()) + sum(
        is_label(passage, Run(o.first, o.last, o.owner)) for o in known
    )
    if companies >= _ALIKE:
        yield from (name for name, nature in headings.items() if nature is None)


def _runs(
    passage: Passage, taken: Collection[int], title: str, trade_words: Collection[str]
) -> Iterator[Run]:
    """Yield capitalised words that stand together, without those that only open a sentence."""
    shouted = {
        word
        for sentence in passage.sentences
        if (sentence.heading or sentence.last > sentence.first + 1)
        and not _is_name(passage, sentence)
        and passage.between(sentence.first, sentence.last).isupper()
        for word in range(sentence.first, sentence.last)
    }
    word = 0
    while word < len(passage):
        if (
            word in shouted
            or not _may_name(passage, word, taken)
            or _only_opens(passage, word, title, trade_words)
        ):
            word += 1
            continue
        last = _end(passage, word)
        last = min([last, *(w for w in range(word + 1, last) if w in taken)])
        while last > word + 1 and passage.words[last - 1] in _TRAILING | _WORDS["legal_forms"]:
            last -= 1
        if last == word + 1 and (passage.words[word] in _COMMON or _is_role(passage, word)):
            word = last
            continue
        if last > word + 1 and _is_at(passage, word):
            last = word + 1
        yield Run(word, last, passage.between(word, last))
        word = last


def _is_role(passage: Passage, word: int) -> bool:
    """Tell a role in capitals: `Le Groupe a finalisé`, `the Company`."""
    return (
        passage.words[word] in _WORDS["roles"] and word > 0 and passage.words[word - 1] in _DEFINITE
    )


def _is_at(passage: Passage, word: int) -> bool:
    """Tell a place that only stands in front of a name: `il a créé à Lille Monetia`."""
    return (
        passage.words[word] in _WORDS["places"]
        and word > 0
        and passage.words[word - 1] in _WORDS["placing"]
    )


def _is_name(passage: Passage, sentence: Sentence) -> bool:
    """Tell a label in capitals that the words behind it go on to speak of."""
    label = passage.labels.get(sentence.first)
    return label is not None and refers_back(passage, label)


def _end(passage: Passage, word: int) -> int:
    """Return the end of the name that begins at a word: `Alma Terra`, `Banque du Léman`."""
    last = extended(passage, word + 1, _JOINTS)
    if last == word + 1 and _heads(passage, word):
        joined = last
        while (
            joined < len(passage) and joined < last + _LINKS and passage.words[joined] in _LINKING
        ):
            joined += 1
        if last < joined < len(passage) and passage.written[joined][0].isupper():
            return extended(passage, joined + 1, _JOINTS)
    if passage.words[word] in _WORDS["first_names"]:
        return _full_name(passage, last)
    return last


def _heads(passage: Passage, word: int) -> bool:
    """Tell a noun that the rest of a name follows: `Banque`, `le Courrier` (`du Rhône`)."""
    noun = passage.words[word]
    if noun in _WORDS["heads"]:
        return True
    article = word > 0 and passage.words[word - 1] in _DEFINITE and passage.gap(word) in {" ", ""}
    return article and noun not in _WORDS["places"] and noun not in _NATIONALITIES


def _full_name(passage: Passage, last: int) -> int:
    """Return the end of a person’s name with its particle: `Anne de Wit`, `Jan van der Berg`."""
    joined = last
    while joined < len(passage) and joined < last + _LINKS and passage.words[joined] in _PARTICLES:
        joined += 1
    if last < joined < len(passage) and passage.written[joined][0].isupper():
        return extended(passage, joined + 1)
    return last


def _may_name(passage: Passage, word: int, taken: Collection[int]) -> bool:
    written = passage.written[word]
    if written.islower() and passage.gap(word) == " ":
        return False
    if word in taken or word in passage.figures or written[-1] in "'’":
        return False
    if "'" in passage.spelled[word] and passage.spelled[word].split("'")[0].lower() in _CONTRACTED:
        return False
    if _AMOUNT.fullmatch(written) or passage.words[word] in _WORDS["legal_forms"]:
        return False
    if (
        (len(written) == 1 and not _initial(passage, word))
        or written.endswith(_COMPOUND)
        or passage.words[word] in _WORDS["common"]
    ):
        return False
    return written[0].isupper() or (
        written[0].islower()
        and (any(map(str.isupper, written[1:])) or _lower_case_name(passage, word))
    )


def _initial(passage: Passage, word: int) -> bool:
    """Tell a letter that begins a name (`H Company`) from a word of one letter."""
    named = word + 1 < len(passage) and passage.gap(word + 1) == " "
    return (
        named and passage.written[word] not in _ONE_LETTER and passage.written[word + 1].istitle()
    )


def _lower_case_name(passage: Passage, word: int) -> bool:
    """Tell a company that spells itself without a capital: it opens a sentence or a clause."""
    if passage.words[word] in _COMMON or word + 1 >= len(passage):
        return False
    if word == passage.sentences[passage.sentence_at(word)].first:
        return word > 0 and passage.text[passage.starts[word] - 1] == " "
    if passage.gap(word).strip() not in {";", ":"}:
        return False
    follows = passage.words[word + 1]
    apposed = "," in passage.gap(word + 1) and follows in _APPOSED
    return apposed or (passage.words[word] in passage.headed and follows in _WORDS["verbs"])


def _stands_whole(passage: Passage, word: int, title: str) -> bool:
    """Tell an ordinary word that is part of a name: `Maison Bertin`, or `La Fourche` where the title has it."""
    last = _end(passage, word)
    if last == word + 1:
        return False
    if passage.words[word] in _WORDS["heads"] or passage.between(word, last) in title:
        return True
    label = passage.labels.get(word)
    if label is not None and label.last == last and passage.words[word] not in _COMMON:
        return True
    return passage.words[word] not in _ARTICLES and (
        passage.text.count(passage.between(word, last)) > 1
    )


def _only_opens(passage: Passage, word: int, title: str, trade_words: Collection[str]) -> bool:
    """Tell a word that has its capital only from the start of a sentence."""
    written, lower = passage.written[word], passage.words[word]
    if written[0].islower() or not passage.opens_sentence(word):
        return False
    ordinary = lower in _ORDINARY or lower in trade_words
    if not ordinary and (lower not in passage.lower_case or written in passage.inside):
        return False
    if _stands_whole(passage, word, title):
        return False
    follows = passage.words[word + 1] if word + 1 < len(passage) else ""
    name_of_many = extended(passage, word + 1) >= word + 3
    behind = extended(passage, word + 1)
    led = behind < len(passage) and passage.words[behind] in _ORDINARY - _COMMON
    plain = led or follows in _COMMON or follows.endswith(_COMPOUND)
    return not (lower in _ARTICLES and name_of_many and not plain)
