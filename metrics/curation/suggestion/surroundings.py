"""What the words around a name tell of it: nouns beside it, prepositions, verbs, appositions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Nature
from metrics.curation.suggestion.passage import Label, Passage

_WORDS = lexicon.words()["names"]
_NATIONALITIES = frozenset().union(*lexicon.words()["nationalities"].values())

_SHORT, _VERB_ENDINGS = 4, ("ed", "ait", "era", "aient", "eront")
_LOOK_BACK, _LOOK_AHEAD, _NEAR = 5, 9, 3
_FULL_NAME = 2

_NATURES = (
    ("people", Nature.PERSON),
    ("investors", Nature.INVESTOR),
    ("analysts", Nature.ANALYST),
    ("products", Nature.PRODUCT),
    ("roles", Nature.COMPANY),
    ("peers", Nature.COMPANY),
)
"""Nouns in apposition, each with what they tell of the name beside them."""

_POSSESSIVES = frozenset({"its", "his", "their", "son", "sa", "ses", "leur"})
_ASIDES = frozenset({"de", "pour", "à", "a", "for", "in", "on"})
"""In front of a possessive these make an aside: `De son côté, X`."""
_LEADING = (
    (_WORDS["naming"] | {"'s"}, Nature.PRODUCT, 4.0),
    (_POSSESSIVES, Nature.PRODUCT, 2.0),
    (frozenset({"an", "un", "une", "the", "each", "every", "chaque"}), Nature.PRODUCT, 2.0),
    (_WORDS["placing"] - {"from"}, Nature.PLACE, 2.5),
    (frozenset({"from"}), Nature.PLACE, 1.0),
    (_WORDS["saying"], Nature.PERSON, 1.5),
    (_WORDS["punishing"] | _WORDS["dealing"], Nature.COMPANY, 2.0),
)
"""Words directly in front of a name, and what they tell of it."""

_OWN_MAKERS = frozenset({"it", "they", "we"})
"""A noun in front of these is what they make: `X, the service it launched`."""
_OBJECTS = frozenset({"it", "them", "him", "her"})
_BEHIND = frozenset({"behind", "derrière"})
_OF = frozenset({"of", "de", "d'", "du", "at"}) | _BEHIND
_FINED, _FINES = (
    frozenset({"à", "to", "on"}),
    frozenset({"amende", "amendes", "sanction", "fine", "fines", "penalty"}),
)
_BEARING = _WORDS["legal_forms"] | _WORDS["borne"] | {"s'"}
_TOPICS = frozenset({"quant à", "as for"})
_GIVEN_TO = frozenset({"for", "pour"})
"""Behind a figure these bring in whose it is: `6 M€ pour X`."""
_FRENCH_ARTICLES = frozenset({"le", "la", "l'", "au", "du"})
_OBJECT_ARTICLES = frozenset(
    {
        "a",
        "an",
        "the",
        "its",
        "their",
        "le",
        "la",
        "les",
        "l'",
        "un",
        "une",
        "des",
        "son",
        "sa",
        "ses",
    }
)
_NOUNS = lexicon.words()["cues"]["grown"].union(*(_WORDS[table] for table, _ in _NATURES))
_MAKERS = _WORDS["roles"] - {"filiale", "maison", "subsidiary", "business"}
"""What stands after these is what they make: `opérateur de VTC`, `maker of EVs`."""
_DETERMINERS = _FRENCH_ARTICLES | _WORDS["determiners"]
_DEFINITE = _FRENCH_ARTICLES | {"the", "this", "that", "cette", "cet", "ce"}
_APPOSED = _WORDS["apposing"]
_RELATIVE = {
    "qui": (Nature.COMPANY, 2.0),
    "which": (Nature.COMPANY, 2.0),
    "that": (Nature.COMPANY, 1.5),
    "dont": (Nature.COMPANY, 1.5),
    "whose": (Nature.COMPANY, 1.5),
    "who": (Nature.PERSON, 3.0),
    "whom": (Nature.PERSON, 3.0),
}
_COMPANIES = _WORDS["roles"] | _WORDS["peers"]
_PARTICIPLES = ("é", "ée")
_REFERRING = _POSSESSIVES | {
    "it",
    "elle",
    "il",
    "fondé",
    "fondée",
    "founded",
    "né",
    "née",
    "créé",
    "créée",
    "born",
    "launched",
    "lancé",
    "lancée",
}
_HEADING = lexicon.words()["owners"]["heading"]
_OFFICES = _WORDS["people"] | _HEADING
_BEING = frozenset({"is", "was", "est", "était", "became", "devient"})
_GENDERED = frozenset({"she", "he", "her", "his", "herself", "himself"})
_CLITICS = frozenset(
    {"l'", "s'", "n'", "m'", "en", "y", "lui", "les", "se", "ne", "elle", "le", "la"}
)
_FRENCH_HAVING = frozenset({"a", "avait", "aura", "aurait", "ont", "est", "était", "sera"})
_PAST = ("é", "ée", "i", "ie", "u", "ue", "is", "it", "ert")
_PREPOSITIONS = frozenset().union(
    *(lexicon.words()["owners"][table] for table in ("belonging", "others", "agents"))
)
_AGE = re.compile(r"[1-9]\d")

Hint = tuple[Nature, float]
"""What a name may name, and how much speaks for it."""


class Run(NamedTuple):
    """A capitalised name at words ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    name: str


def hints_of(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield all that the words around one place of a name tell of it."""
    yield from _in_front(passage, run)
    yield from _owned(passage, run.first)
    yield from _given(passage, run.first)
    yield from _behind(passage, run)
    yield from _alone(passage, run)
    yield from _personal(passage, run)


def _leading(before: Sequence[str]) -> Iterator[Hint]:
    """Yield what the word in front tells: `called X`, `its X`, `near X`; `Austria’s X` is a company."""
    leading = before[-2] if before[-1] in _OBJECTS and len(before) > 1 else before[-1]
    for words, nature, weight in _LEADING:
        if leading in words:
            of_place = leading == "'s" and before[-2] in _WORDS["places"]
            yield (Nature.COMPANY, 2.0) if of_place else (nature, weight)


def _in_front(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield what stands in front: `la fintech lilloise X`, `le suédois X`, `baptisé X`, `Mr X`."""
    first = run.first
    sentence = passage.sentences[passage.sentence_at(first)]
    if first == sentence.first:
        yield Nature.COMPANY, 0.0 if sentence.heading else 0.5
        label = passage.labels.get(first)
        if (
            run.name.isupper()
            and not (label and refers_back(passage, label))
            and _is_dateline(passage, run)
        ):
            yield Nature.PLACE, 6.0
    if first == 0 or passage.gap(first) not in {" ", ""}:
        return
    before = passage.words[max(0, first - _LOOK_BACK) : first]
    yield from _leading(before)
    if before[-1] in _WORDS["naming"]:
        return
    if before[-1] in _OF:
        if _OFFICES.intersection(before[-4:-1]):
            yield Nature.COMPANY, 2.0
        if len(before) > 1 and before[-2] in _MAKERS:
            yield Nature.COMPANY, -2.0
            yield Nature.PRODUCT, 4.0 if before[-1] in _BEHIND else 1.0
        if len(before) > 1 and before[-2] in _WORDS["belongings"]:
            yield Nature.COMPANY, 2.0
    elif before[-1].endswith("-based"):
        yield Nature.COMPANY, 3.0
    else:
        yield from _apposed_noun(passage, first, before)


def _alone(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield what tells a name that is all of its sentence, or borne: `X ?`, `X : 4 M€`, `X Inc.`, `the X app`."""
    label = passage.labels.get(run.first)
    sentence = passage.sentences[passage.sentence_at(run.first)]
    if label is not None and label.last == run.last:
        if label.heading:
            yield Nature.COMPANY, 1.0
        elif label.alone:
            yield Nature.COMPANY, 1.5 if "?" in passage.behind(run.last - 1) else 0.5
        if refers_back(passage, label):
            yield Nature.COMPANY, 1.5
    elif (sentence.first, sentence.last) == (run.first, run.last):
        yield Nature.COMPANY, 1.5
    if run.last >= len(passage):
        return
    gap, follows = passage.gap(run.last), passage.words[run.last]
    borne = gap == " " and follows in _BEARING
    if borne or (":" in gap and run.last in passage.figures):
        yield Nature.COMPANY, 2.0


def refers_back(passage: Passage, label: Label) -> bool:
    """Tell a label of which the words behind it go on to speak: `Cette pépite …`, `Founded in 2015, it …`."""
    first = passage.sentences[label.sentence].last if label.heading else label.last
    if first >= len(passage):
        return False
    opening = passage.words[first]
    if opening in _REFERRING or (len(opening) > _SHORT and opening.endswith(_PARTICIPLES)):
        return True
    if opening not in _DEFINITE:
        return False
    for word in range(first + 1, min(first + _LOOK_BACK, len(passage))):
        if not passage.written[word].islower():
            return False
        if not _COMPANIES.isdisjoint({passage.words[word], passage.words[word].rpartition("-")[2]}):
            return not passage.written[min(word + 1, len(passage) - 1)][0].isupper()
    return False


def _given(passage: Passage, first: int) -> Iterator[Hint]:
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


def _owned(passage: Passage, first: int) -> Iterator[Hint]:
    """Yield what a noun with its owner tells of the name behind: `son magasin sans caisse, X, a servi`."""
    if first == 0 or passage.gap(first) != ", ":
        return
    for word in range(first - 1, max(0, first - _LOOK_BACK) - 1, -1):
        if passage.words[word] in _POSSESSIVES:
            if word and passage.words[word - 1] in _ASIDES:
                return
            nouns = passage.words[word + 1 : first]
            natures = (
                nature for noun in nouns for table, nature in _NATURES if noun in _WORDS[table]
            )
            yield next(natures, Nature.PRODUCT), 3.0
            return
        if passage.gap(word) not in {" ", ""}:
            return


def _is_dateline(passage: Passage, run: Run) -> bool:
    """Tell the place that an agency’s text begins with: `PHOENIX – `, `LYON. `."""
    new_line = run.first == 0 or "\n" in passage.gap(run.first)
    after = passage.gap(run.last).strip() if run.last < len(passage) else ""
    opens_text = run.first == 0 and after in {":", ","}
    return opens_text or (new_line and after in {".", "–", "—", "-", ", –", "("})


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
        for table, nature in _NATURES:
            if word in _WORDS[table]:
                yield nature, 3.0 if distance < _NEAR else 2.0
                return
        if word in _DETERMINERS:
            if distance == 1 and word in _FRENCH_ARTICLES:
                yield Nature.COMPANY, 2.0
            return


def _behind(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield what follows: an apposition, a possessive, a verb of business."""
    last = run.last
    if last >= len(passage):
        return
    gap, follows = passage.gap(last), passage.words[last]
    if follows == "'s":
        owned = last + 1 < len(passage) and passage.words[last + 1] in _WORDS["belongings"]
        yield Nature.COMPANY, 2.0 if owned else 1.0
    elif follows == "pour" and passage.words[last + 1 : last + 2] == ["avoir"]:
        yield Nature.COMPANY, 3.0
    elif gap == " " and follows in _WORDS["products"]:
        yield Nature.PRODUCT, 3.0
    elif gap == " " and follows in _WORDS["leading"]:
        yield Nature.INVESTOR, 3.0
    elif gap == " " and _is_verb(follows):
        inside = run.name.split(maxsplit=1)[0] in passage.inside
        certain = (
            follows not in _WORDS["auxiliaries"]
            or _has_done(passage, last)
            or not _WORDS["participles"].isdisjoint(passage.words[last + 1 : last + 3])
        )
        yield Nature.COMPANY, 2.0 if inside else 1.5 if certain else 0.5
    elif gap == " " and (_takes_object(passage, last) or _has_done(passage, last)):
        yield Nature.COMPANY, 1.5
    elif gap.strip() in {",", "("} and _AGE.fullmatch(follows) and _closes(passage, last + 1):
        yield Nature.PERSON, 4.0
    elif gap.strip() in {",", "(", "–", "—"}:
        yield from _explained(passage, last, follows, gap.strip())


def _personal(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield what tells a person by two names: `Anne Morel dirige X`, `Joe Tull left his job`."""
    if len(run.name.split()) != _FULL_NAME or run.last >= len(passage):
        return
    behind = passage.words[run.last : run.last + 2] if passage.gap(run.last) == " " else [""]
    if behind[0] in _HEADING or (behind[0] in {"a", "has", "had"} and behind[-1] in _HEADING):
        yield Nature.PERSON, 5.0
    elif behind[0] in _BEING and not _WORDS["people"].isdisjoint(
        passage.words[run.last + 1 : run.last + _LOOK_BACK]
    ):
        yield Nature.PERSON, 5.0
    sentence = passage.sentences[passage.sentence_at(run.first)]
    if not _GENDERED.isdisjoint(passage.words[run.last : sentence.last + 1]):
        yield Nature.PERSON, 2.0


def _closes(passage: Passage, word: int) -> bool:
    """Tell whether an apposition ends in front of a word."""
    return word < len(passage) and passage.gap(word).strip() in {",", ")"}


def _takes_object(passage: Passage, word: int) -> bool:
    """Tell a verb that no list holds by what it does to the words behind: `X sheds a quarter`."""
    if word + 1 >= len(passage) or passage.gap(word + 1).rstrip("$€£¥") != " ":
        return False
    lower = passage.words[word]
    ordinary = (
        lower in _WORDS["openers"]
        or lower in _NATIONALITIES
        or lower in _NOUNS
        or lower in _PREPOSITIONS
    )
    acted_on = passage.words[word + 1] in _OBJECT_ARTICLES or word + 1 in passage.figures
    return passage.written[word].islower() and not ordinary and acted_on


def _has_done(passage: Passage, word: int) -> bool:
    """Tell a verb behind a pronoun (`X l’a suivie`) or a French perfect (`X a bâti`)."""
    while word + 1 < len(passage) and passage.words[word] in _CLITICS:
        word += 1
    following = passage.words[word + 1] if word + 1 < len(passage) else ""
    if passage.words[word] in _FRENCH_HAVING:
        return len(following) > _FULL_NAME and following.endswith(_PAST)
    return passage.words[word - 1] in _CLITICS and _is_verb(passage.words[word])


def _is_verb(word: str) -> bool:
    return word in _WORDS["verbs"] or (len(word) > _SHORT and word.endswith(_VERB_ENDINGS))


def _explained(passage: Passage, last: int, follows: str, mark: str) -> Iterator[Hint]:
    """Yield what an apposition tells: `X, the Bristol outfit that`, `X, qui prédit`, `X, enfin, récolte`."""
    led_in = follows in _WORDS["placing"] - {"from"} and last + 1 < len(passage)
    if follows in _WORDS["places"] or (led_in and passage.written[last + 1][0].isupper()):
        yield Nature.PLACE, 4.0
        return
    end = min(passage.sentences[passage.sentence_at(last)].last, last + _LOOK_AHEAD)
    if follows not in _APPOSED and mark != "(":
        closing = next((w for w in range(last + 1, end) if passage.gap(w).strip() == ","), None)
        if closing is not None and (
            passage.words[closing] in _WORDS["verbs"] or _takes_object(passage, closing)
        ):
            yield Nature.COMPANY, 1.5
        return
    if follows in _RELATIVE:
        yield _RELATIVE[follows]
        return
    for word in range(last, end):
        for table, nature in _NATURES:
            if passage.words[word].rpartition("-")[2] in _WORDS[table]:
                made = word + 1 < end and passage.words[word + 1] in _OWN_MAKERS
                yield Nature.PRODUCT if made else nature, 3.0
                return
        if word > last and passage.gap(word) != " " and "'" not in passage.words[word - 1]:
            break
    yield Nature.COMPANY, 1.5 if passage.written[last - 1] in passage.inside else 1.0
