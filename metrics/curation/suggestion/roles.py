"""Nouns that stand for a company spoken of: `the company`, `la plateforme`, `le suédois`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Occurrence
from metrics.curation.suggestion.passage import Passage
from metrics.model import Company

_COUNTRIES = {
    word: country.upper()
    for country, entries in lexicon.words()["nationalities"].items()
    for word in entries
}
_TRADES = lexicon.words()["role_kinds"]
_FRENCH_ARTICLES = frozenset({"le", "la", "l'", "du", "au"})
_DEFINITE = _FRENCH_ARTICLES | {"the", "cette", "cet", "ce", "this", "that"}
_OF = frozenset({"de", "d'", "of"})
_VERBS = lexicon.words()["names"]["verbs"]
_OWNED = frozenset({"filiale", "subsidiary"})
"""The name behind these is that of the owner: `la filiale de X`."""
_OWNERS = lexicon.words()["owners"]
_PARTIES = _OWNERS["buyers"] | _OWNERS["targets"]
_ALONE = frozenset({"celui-ci", "celle-ci"})
_LATTER = _ALONE | {"dernier", "dernière", "latter"}
_NEAR = 80
_ADJECTIVES = 2
_APPOSED = 3


class Role(NamedTuple):
    """A noun at words ``first`` to ``last`` (exclusive) that stands for a company."""

    first: int
    last: int


def roles(passage: Passage, named: Collection[int]) -> list[Role]:
    """Return the roles with the adjectives in front of them, but those that explain a name beside them.

    ``named`` are the words of names.
    """
    free = _free(passage, named, sorted([*_nouns(passage), *_nationalities(passage)]))
    return sorted([*free, *_latters(passage)])


def is_latter(passage: Passage, role: Role) -> bool:
    """Tell a role that means the company named last: `ce dernier`, `celle-ci`, `the latter`."""
    return passage.words[role.first] in _LATTER


def is_party(passage: Passage, role: Role, parties: str) -> bool:
    """Tell a role of a purchase, one of the ``parties``: `the buyer`, `la cible`."""
    return passage.words[role.last - 1] in _OWNERS[parties]


def fits(role: Role, passage: Passage, company: Company | None) -> bool | None:
    """Tell whether a role can mean a company: none of an unknown one, unless the role can mean any."""
    said = passage.words[role.first : role.last]
    countries = {_COUNTRIES[word] for word in said if word in _COUNTRIES}
    words = [word for word in said if word not in _COUNTRIES] or said
    trades = _TRADES.get(" ".join(words[-2:])) or _TRADES.get(words[-1])
    if not countries and not trades:
        return True
    if company is None:
        return None
    return company.country in countries if countries else company.kind in (trades or ())


def meant(
    role: Role,
    passage: Passage,
    candidates: Sequence[Occurrence],
    companies: Mapping[str, Company],
) -> Occurrence | None:
    """Return the first candidate that a role fits and that is known for it, or else the first it can mean.

    One that is known is looked for only among the names of the last sentences, if another is unknown.
    """
    possible = [
        (occurrence, fitting)
        for occurrence in candidates
        if (fitting := fits(role, passage, companies.get(occurrence.company or ""))) is not False
    ]
    unknown = next((o for o, fitting in possible if fitting is None), None)
    near = role.first - _NEAR
    for occurrence, fitting in possible:
        if fitting and (unknown is None or occurrence.first >= near):
            return occurrence
    return unknown or (candidates[0] if candidates else None)


def _nouns(passage: Passage) -> Iterator[Role]:
    for hit in lexicon.phrases("names", "roles").hits(passage.words):
        first = hit.first
        while (
            first > max(1, hit.first - _ADJECTIVES)
            and passage.gap(first) == " "
            and passage.words[first - 1] not in _DEFINITE
        ):
            first -= 1
        definite = passage.words[first - 1] in _FRENCH_ARTICLES
        yield Role(first, _with_country(passage, hit.last) if definite else hit.last)


def _with_country(passage: Passage, last: int) -> int:
    """Return the end of a role with the nationality behind it: `le géant chinois`."""
    behind = last < len(passage) and passage.gap(last) == " " and passage.words[last] in _COUNTRIES
    return last + 1 if behind else last


def _latters(passage: Passage) -> Iterator[Role]:
    for word, spelled in enumerate(passage.words):
        if spelled in _PARTIES and word and passage.words[word - 1] in _DEFINITE:
            yield Role(word, word + 1)
        if spelled not in _LATTER:
            continue
        alone = spelled in _ALONE or (
            word > 0
            and passage.words[word - 1] in _DEFINITE
            and (
                word + 1 == len(passage) or passage.gap(word + 1) != " " or _acts(passage, word + 1)
            )
        )
        if alone:
            yield Role(word, word + 1)


def _acts(passage: Passage, word: int) -> bool:
    """Tell a verb, or what stands in front of one: `ce dernier s’est offert`."""
    return passage.words[word] in _VERBS or passage.words[word] in {"s'", "n'", "l'", "lui", "ne"}


def _nationalities(passage: Passage) -> Iterator[Role]:
    for word, spelled in enumerate(passage.spelled):
        if spelled in _COUNTRIES and word and passage.words[word - 1] in _FRENCH_ARTICLES:
            yield Role(word, word + 1)


def _apposed(passage: Passage, last: int) -> int:
    """Return up to where a name explains a role: close by, or behind its complement (`l’éditeur de jeux X`)."""
    word = last
    while (
        word < len(passage)
        and passage.gap(word) in {" ", "", "-"}
        and passage.written[word].islower()
        and passage.words[word] not in _VERBS
    ):
        word += 1
    near = last + _APPOSED
    of_it = last < len(passage) and passage.words[last] in _OF
    return word + 1 if of_it and passage.words[word - 1] not in _OF else near


def _free(passage: Passage, named: Collection[int], found: Sequence[Role]) -> Iterator[Role]:
    end = 0
    for role in found:
        if role.first in named or role.first <= end:
            continue
        if passage.words[role.first - 1] not in _DEFINITE:
            continue
        follows = range(role.last, min(_apposed(passage, role.last), len(passage)))
        if passage.words[role.last - 1] not in _OWNED and any(
            word in named and passage.gap(word).strip() not in {",", ";", ".", ":"}
            for word in follows
        ):
            continue
        end = role.last
        yield role
