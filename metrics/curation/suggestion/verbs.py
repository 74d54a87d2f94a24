"""Verbs of business behind a name, also those that no list holds."""

from __future__ import annotations

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.hints import NATURES
from metrics.curation.suggestion.passage import Passage

_WORDS = lexicon.words()["names"]
_NATIONALITIES = frozenset().union(*lexicon.words()["nationalities"].values())
_SHORT, _VERB_ENDINGS = 4, ("ed", "ait", "era", "aient", "eront")
_FULL_NAME = 2
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
_NOUNS = lexicon.words()["cues"]["grown"].union(*(_WORDS[table] for table, _ in NATURES))
_CLITICS = frozenset(
    {"l'", "s'", "n'", "m'", "en", "y", "lui", "les", "se", "ne", "elle", "le", "la"}
)
_NEGATIONS = frozenset({"n'", "ne"})
_FRENCH_HAVING = frozenset({"a", "avait", "aura", "aurait", "ont", "est", "était", "sera"})
_PAST = ("é", "ée", "i", "ie", "u", "ue", "is", "it", "ert")
_PREPOSITIONS = frozenset().union(
    *(lexicon.words()["owners"][table] for table in ("belonging", "others", "agents"))
)


def takes_object(passage: Passage, word: int) -> bool:
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


def has_done(passage: Passage, word: int) -> bool:
    """Tell a verb behind a pronoun (`X l’a suivie`), a French perfect (`X a bâti`) or negation (`X n’a pas`)."""
    if passage.words[word] in _NEGATIONS:
        return True
    while word + 1 < len(passage) and passage.words[word] in _CLITICS:
        word += 1
    following = passage.words[word + 1] if word + 1 < len(passage) else ""
    if passage.words[word] in _FRENCH_HAVING:
        return len(following) > _FULL_NAME and following.endswith(_PAST)
    return passage.words[word - 1] in _CLITICS and is_verb(passage.words[word])


def is_verb(word: str) -> bool:
    return word in _WORDS["verbs"] or (len(word) > _SHORT and word.endswith(_VERB_ENDINGS))
