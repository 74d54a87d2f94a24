"""Names that no registry knows, found from the text: what they name is told by the words around them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Nature, Occurrence, extended
from metrics.curation.suggestion.passage import Passage

_WORDS = lexicon.words()["names"]
_COMMON = _WORDS["common"] | _WORDS["openers"]
_ORDINARY = frozenset().union(
    *(_WORDS[t] for t in ("roles", "investors", "analysts", "people", "products"))
)
_ORDINARY_ENDING = re.compile(
    r"(?:ence|ance|tion|sion|ment|ments|ness|ity|ité|ing|ly|ed|ers|ies|ions|eurs|ants|ents|iques|aux|ts|ns|ds)$"
)
_DETERMINERS = frozenset(
    "the a an this that its their our his her le la l' les un une des cet cette ce du au aux son sa ses leur".split()
)
_APPOSED = frozenset(
    "the a an one le la l' un une qui which whose whom that dont filiale maison maker".split()
)
_OF = frozenset({"of", "de", "d'", "du", "for", "at", "chez"})
_SAYING = frozenset(
    "says said told estime explique résume tranche souligne écrit wrote argues dit confie affirme".split()
)
_PLACED = frozenset(
    {"in", "near", "from", "à", "en", "près", "outside", "across", "north", "south"}
)
_NATURES = (
    ("people", Nature.PERSON),
    ("investors", Nature.INVESTOR),
    ("analysts", Nature.ANALYST),
    ("products", Nature.PRODUCT),
    ("roles", Nature.COMPANY),
)
_VERSION = re.compile(r"\d[\d.]*|[ivx]+")
_SURE = 2.0
_LOOK_BACK = 5
_LOOK_AHEAD = 7


Score = defaultdict[Nature, float]


class _Run(NamedTuple):
    first: int
    last: int
    name: str


def unknown_names(
    passage: Passage, known: Sequence[Occurrence], title: str, cue_words: Collection[str]
) -> Iterator[Occurrence]:
    """Yield the names that the registry does not hold, each with its nature, in order.

    ``cue_words`` are ordinary words of the trade (`Revenue`, `Shares`), no names at the start of a sentence.
    """
    taken = {word for occurrence in known for word in range(occurrence.first, occurrence.last)}
    runs = [run for run in _runs(passage, taken, cue_words) if run]
    by_name: dict[str, list[_Run]] = defaultdict(list)
    for run in runs:
        by_name[run.name].append(run)
    natures = {name: _nature(passage, name, places, title) for name, places in by_name.items()}
    surnames = {
        name.split()[-1]
        for name, nature in natures.items()
        if nature is Nature.PERSON and " " in name
    }
    for run in runs:
        nature = natures[run.name]
        if nature is Nature.COMPANY and run.name in surnames:
            nature = Nature.PERSON
        if nature is not None:
            subject = run.name if nature is Nature.PRODUCT else None
            yield Occurrence(run.first, run.last, run.name, nature, None, subject)


def _runs(passage: Passage, taken: Collection[int], cue_words: Collection[str]) -> Iterator[_Run]:
    """Yield capitalised words that stand together, without those that only open a sentence."""
    headings = {
        word
        for sentence in passage.sentences
        if sentence.heading and passage.between(sentence.first, sentence.last).isupper()
        for word in range(sentence.first, sentence.last)
    }
    word = 0
    while word < len(passage):
        if not _may_name(passage, word, taken) or word in headings:
            word += 1
            continue
        first = word
        capital = passage.written[word][0].isupper()
        if capital and passage.opens_sentence(word) and _only_opens(passage, word, cue_words):
            article = passage.words[word] in {"la", "le", "les", "the"}
            two = (
                article
                and extended(passage, word + 1) >= word + 3
                and passage.words[word + 1] not in _COMMON
            )
            if not two:
                word += 1
                continue
        last = min(
            [extended(passage, word + 1), *(w for w in range(word + 1, word + 6) if w in taken)]
        )
        while last > first + 1 and passage.words[last - 1] in _COMMON:
            last -= 1
        yield _Run(first, last, passage.between(first, last))
        word = max(last, word + 1)


def _may_name(passage: Passage, word: int, taken: Collection[int]) -> bool:
    if word in taken or word in passage.figures or passage.words[word].endswith("'"):
        return False
    written = passage.written[word]
    if len(written) < 2 or passage.words[word] in _WORDS["common"]:  # noqa: PLR2004  a letter is no name
        return False
    if written[0].isupper():
        return True
    return written[0].islower() and (
        any(letter.isupper() for letter in written[1:]) or _lower_case_name(passage, word)
    )


def _lower_case_name(passage: Passage, word: int) -> bool:
    """Tell a company that spells itself without a capital: it opens a sentence or clause as a subject."""
    sentence = passage.sentences[passage.sentence_at(word)]
    if passage.words[word] in _COMMON or word + 1 >= len(passage):
        return False
    if word == sentence.first:
        return word > 0 and passage.text[passage.starts[word] - 1] == " "
    follows = passage.words[word + 1]
    apposed = "," in passage.gap(word + 1) and follows in _APPOSED - {
        "which",
        "qui",
        "that",
        "dont",
    }
    return passage.gap(word).strip() in {";", ":"} and (
        apposed or (passage.words[word] in passage.headed and follows in _WORDS["verbs"])
    )


def _only_opens(passage: Passage, word: int, cue_words: Collection[str]) -> bool:
    lower = passage.words[word]
    return (
        lower in _COMMON
        or lower in _ORDINARY
        or lower in cue_words
        or (lower in passage.lower_case and passage.written[word] not in passage.inside)
    )


def _nature(passage: Passage, name: str, runs: Sequence[_Run], title: str) -> Nature | None:
    parts = name.lower().replace("’", "'").split()
    if name.lower() in _WORDS["places"] or parts[-1] in _WORDS["places"]:
        return Nature.PLACE
    if _WORDS["institutions"].intersection(parts):
        return Nature.INSTITUTION
    score: Score = defaultdict(float)
    for run in runs:
        _look_before(passage, run, score)
        _look_after(passage, run, score)
    _look_at(name, parts, score)
    if (
        len(parts) == 1
        and _ORDINARY_ENDING.search(parts[0])
        and name.istitle()
        and name not in passage.inside
    ):
        score[Nature.COMPANY] -= 1
    if name in title:
        score[Nature.COMPANY] += 2
    if all(passage.sentences[passage.sentence_at(run.first)].heading for run in runs):
        return None
    if passage.headed.issuperset(parts):
        score[Nature.COMPANY] += 1.5
    score[Nature.COMPANY] += min(len(runs), 4) - 1
    if not score:
        return None
    best, value = max(score.items(), key=lambda item: item[1])
    return best if value >= _SURE else None


def _look_at(name: str, parts: Sequence[str], score: Score) -> None:
    if parts[-1] in _WORDS["suffixes"]:
        score[Nature.COMPANY] += 2
    if parts[-1] in _WORDS["analyst_suffixes"]:
        score[Nature.ANALYST] += 3
    if parts[-1] in _WORDS["investor_suffixes"]:
        score[Nature.INVESTOR] += 3
    if len(parts) > 1 and _VERSION.fullmatch(parts[-1]):
        score[Nature.PRODUCT] += 1.5
    core = name.replace(" ", "")
    if any(letter.isupper() for letter in name.split()[0][1:]) or (
        core[-1].isdigit() and not parts[-1].isdigit()
    ):
        score[Nature.COMPANY] += 1.5 if not name.isupper() else 1


def _look_before(passage: Passage, run: _Run, score: Score) -> None:
    """Weigh what stands in front: `la fintech lilloise X`, `le suédois X`, `baptisé X`, `Mr X`."""
    first = run.first
    if first == passage.sentences[passage.sentence_at(first)].first:
        score[Nature.COMPANY] += 0.5
    if first == 0 or passage.gap(first) not in {" ", ""}:
        return
    before = passage.words[max(0, first - _LOOK_BACK) : first]
    if before[-1] in _WORDS["naming"] or before[-1] == "'s":
        score[Nature.PRODUCT] += 4
        return
    if before[-1] in {"according", "selon", "to"} and "according" in before[-2:] + before[-1:]:
        score[Nature.ANALYST] += 2
    if before[-1] in _OF:
        if len(before) > 1 and _WORDS["people"].intersection(before[-4:-1]):
            score[Nature.COMPANY] += 2
        return
    if before[-1] in _PLACED:
        score[Nature.PLACE] += 1
    if before[-1] in {"its", "his", "their", "son", "sa", "ses", "leur"}:
        score[Nature.PRODUCT] += 2
        return
    if before[-1] in {"an", "un", "une", "the"} or before[-2:] == ["of", "a"]:
        score[Nature.PRODUCT] += 2
    if before[-1].endswith("-based"):
        score[Nature.COMPANY] += 3
        return
    if before[-1] in _SAYING:
        score[Nature.PERSON] += 1.5
    for distance, word in enumerate(reversed(before)):
        for table, nature in _NATURES:
            if word in _WORDS[table]:
                score[nature] += 3 if distance < 3 else 2
                return
        if word in _DETERMINERS:
            if distance == 1 and word in {"le", "la", "l'", "au", "du"}:
                score[Nature.COMPANY] += 2
            return
        if passage.gap(first - distance) not in {" ", ""}:
            return


def _look_after(passage: Passage, run: _Run, score: Score) -> None:
    """Weigh what follows: an apposition, a possessive, a verb of business."""
    last = run.last
    if last >= len(passage):
        return
    gap, follows = passage.gap(last), passage.words[last]
    if follows == "'s":
        score[Nature.COMPANY] += 1
        return
    if gap == " " and follows in _WORDS["products"]:
        score[Nature.PRODUCT] += 3
        return
    if gap == " " and follows in _WORDS["verbs"]:
        sure = follows not in _WORDS["auxiliaries"] or passage.written[run.first] in passage.inside
        score[Nature.COMPANY] += 1.5 if sure else 0.5
        return
    if gap.strip() not in {",", "(", "–", "—"}:
        return
    if follows not in _APPOSED and gap.strip() != "(":
        closing = _closing_comma(passage, last)
        if closing is not None and passage.words[closing] in _WORDS["verbs"]:
            score[Nature.COMPANY] += 1.5
        return
    sentence_end = passage.sentences[passage.sentence_at(last)].last
    for word in range(last, min(sentence_end, last + _LOOK_AHEAD)):
        for table, nature in _NATURES:
            if passage.words[word] in _WORDS[table]:
                score[nature] += 3
                return
        if word > last and passage.gap(word) != " " and "'" not in passage.words[word - 1]:
            break
    score[Nature.COMPANY] += 2 if follows in {"qui", "which"} else 1.5


def _closing_comma(passage: Passage, word: int) -> int | None:
    """Return the word after an insertion between commas: `X, enfin, récolte`."""
    end = passage.sentences[passage.sentence_at(word)].last
    return next(
        (w for w in range(word + 1, min(end, word + _LOOK_AHEAD)) if passage.gap(w).strip() == ","),
        None,
    )
