"""What a name that no registry knows names: a company, a product, a person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.gazetteer import cities
from metrics.curation.suggestion.hints import Hint, Run
from metrics.curation.suggestion.names import Nature
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.surroundings import hints_of

_WORDS = lexicon.words()["names"]

SURE = 1.6
"""A name is taken for what has this much evidence."""
_NAMED = 0.1
_FULL, _SHORT = 2, 4

_SUFFIXES = (
    ("suffixes", Nature.COMPANY, 2.0),
    ("analyst_suffixes", Nature.ANALYST, 3.0),
    ("investor_suffixes", Nature.INVESTOR, 4.0),
    ("products", Nature.PRODUCT, 2.0),
)
_VERSION = re.compile(r"\d[\d.]*|[ivx]+")
_MODEL = re.compile(r"\d+\.\d|[a-z]+-\d")
_DOMAIN = re.compile(r"\w\.(?:com|io|ai|fr|net|org|tv|co)$")
_ORDINARY_ENDING = re.compile(
    r"(?:ence|ance|tion|sion|ments?|ness|ity|ité|ing|ed|ers|ies|ions|eurs|ants|ents|iques|aux|ts|ns|ds)$"
)


def evidence_of(
    passage: Passage, name: str, runs: Sequence[Run], title: str
) -> tuple[Nature, float]:
    """Return what a name that stands at ``runs`` most likely names, and how much speaks for it.

    From `SURE` on it is taken for that.
    """
    parts = name.lower().replace("’", "'").split()
    if name.lower() in _WORDS["places"]:
        return Nature.PLACE, SURE
    if any(_is_institution(part, name) for part in parts):
        return Nature.INSTITUTION, SURE
    if all(_in_phrase(passage, run) for run in runs):
        return Nature.COMPANY, 0.0
    score: defaultdict[Nature, float] = defaultdict(float)
    for nature, weight in _in_itself(passage, name, parts, len(runs)):
        score[nature] += weight
    for run in runs:
        for nature, weight in hints_of(passage, run):
            score[nature] += weight
    score[Nature.COMPANY] += min(len(runs), 4) - 1 + _NAMED
    if _is_called_by_surname(passage, name, runs):
        score[Nature.PERSON] += 2.5
    if parts[0] not in _WORDS["first_names"] and _titled(name, parts, title):
        score[Nature.COMPANY] += 2
    return max(score.items(), key=lambda item: item[1])


def is_label(passage: Passage, run: Run) -> bool:
    """Tell a name that is all of a heading, or that stands in front of its paragraph."""
    label = passage.labels.get(run.first)
    return label is not None and label.last == run.last


def _in_phrase(passage: Passage, run: Run) -> bool:
    """Tell a name that is only a part of a heading."""
    sentence = passage.sentences[passage.sentence_at(run.first)]
    return sentence.heading and not is_label(passage, run)


def _is_institution(part: str, name: str) -> bool:
    """Tell a word that makes an institution of a name; of initials (`CMA`), only all of the name."""
    if part not in _WORDS["institutions"]:
        return False
    return part == name.lower() or part.upper() not in name.split()


def _is_called_by_surname(passage: Passage, name: str, runs: Sequence[Run]) -> bool:
    """Tell a person: by both names once, and then by the last alone."""
    first, _, last = name.partition(" ")
    if not last or " " in last or len(runs) > 1 or not last.isalpha():
        return False
    return passage.written.count(last) > 1 == passage.written.count(first)


def _titled(name: str, parts: Sequence[str], title: str) -> bool:
    """Tell a name that the title speaks of, or one of two words by one of which the title calls it."""
    place = title.find(name)
    if place >= 0:
        return _WORDS["placing"].isdisjoint(title[:place].lower().split()[-1:])
    words = {word.strip("’',:;.?!").lower() for word in title.split() if word[:1].isupper()}
    return len(parts) == _FULL and any(len(part) > _SHORT and part in words for part in parts)


def _in_itself(passage: Passage, name: str, parts: Sequence[str], times: int) -> Iterator[Hint]:
    """Yield what the name tells: `PaddleNest`, `Model 3`, a heading of its own."""
    yield from _in_parts(parts)
    if len(parts) > 1 and parts[0] in _WORDS["first_names"]:
        yield Nature.PERSON, 4.0
    if name in cities():
        yield Nature.PLACE, 2.5
    version = len(parts) > 1 and _VERSION.fullmatch(parts[-1])
    if version:
        yield Nature.PRODUCT, 1.5 + min(times, 4)
    if any(map(_MODEL.match, parts)):
        yield Nature.PRODUCT, 3.0
    inner_capital = any(letter.isupper() for letter in name.split(maxsplit=1)[0][1:])
    if (inner_capital and not version) or (parts[-1][-1].isdigit() and not parts[-1].isdigit()):
        yield Nature.COMPANY, 1.0 if name.isupper() else 1.5
    if _DOMAIN.search(name):
        yield Nature.COMPANY, 2.0
    ordinary = len(parts) == 1 and name.istitle() and _ORDINARY_ENDING.search(parts[0])
    if ordinary and name not in passage.inside:
        yield Nature.COMPANY, -1.0
    if passage.headed.issuperset(parts):
        yield Nature.COMPANY, 1.5


def _in_parts(parts: Sequence[str]) -> Iterator[Hint]:
    """Yield what its first and last word tell: `Redfern Media`, `Maison Bertin`, `Greater London`."""
    for table, nature, weight in _SUFFIXES:
        if parts[-1] in _WORDS[table]:
            yield nature, weight
    if parts[-1] in _WORDS["places"]:
        yield Nature.PLACE, 2.5
    if _WORDS["assemblies"].intersection(parts):
        yield Nature.INSTITUTION, 3.5
    if len(parts) > 1 and parts[0] in _WORDS["heads"]:
        yield Nature.COMPANY, 2.0
