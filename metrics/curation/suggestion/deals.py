"""The parts in a deal: who is bought and who buys, who is fined, who pays for a contract."""

from __future__ import annotations

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.passage import Passage, Sentence
from metrics.curation.suggestion.standing import Place

_WORDS = lexicon.words()["owners"]
_HAVING = frozenset({"a", "avait", "ont", "aurait", "aura", "has", "had", "have"})
_BUYERS = _WORDS["agents"] | {"à", "au", "aux", "to"}
"""In front of who buys: `racheté par X`, `sold to X`."""
_DEALT_WITH = lexicon.words()["names"]["peers"] | {"rachat", "takeover", "acquisition", "reprise"}
_DEALS = frozenset({"deal", "takeover", "acquisition", "purchase", "buyout"})
_FROM = frozenset({"from", "by", "par", "auprès"})
_VERB_BEFORE, _VERB_AFTER, _REACH = 4, 5, 25


def is_about(passage: Passage, place: Place, metric: str | None) -> bool | None:
    """Tell whether the figure of a deal is about a name (true) or another party; none if nothing tells.

    A price is about the company bought, a fine about the one that pays it, a contract about the one that
    pays for it.
    """
    if metric == "acquisition_price":
        return _is_bought(passage, place)
    if metric == "fine":
        return _is_fined(passage, place)
    if metric == "contract_value":
        return _is_payer(passage, place)
    return None


def _is_bought(passage: Passage, place: Place) -> bool | None:
    if place.preposition in _BUYERS:
        return False
    if _done_to(passage, place, "buying") or _names_deal(passage, place):
        return True
    if place.preposition is None and _does(passage, place, "sold"):
        return True
    buys = any(_does(passage, place, table, having=True) for table in ("buying", "paying"))
    return False if buys and place.preposition is None else None


def _is_fined(passage: Passage, place: Place) -> bool | None:
    if _done_to(passage, place, "fining"):
        return True
    if place.preposition is not None:
        return None
    if _does(passage, place, "fined", having=True):
        return True
    return False if _does(passage, place, "fining", having=True) else None


def _is_payer(passage: Passage, place: Place) -> bool | None:
    """Tell who pays for a contract: who does so, or the company from which another has won it."""
    if place.preposition is None and _does(passage, place, "paying", having=True):
        return True
    if place.preposition not in _FROM:
        return None
    first = place.occurrence.first
    start = _sentence(passage, first).first
    winning = lexicon.phrases("owners", "winning").hits(
        passage.words, max(start, first - _REACH), first
    )
    return True if next(winning, None) else None


def _sentence(passage: Passage, word: int) -> Sentence:
    return passage.sentences[passage.sentence_at(word)]


def _names_deal(passage: Passage, place: Place) -> bool:
    """Tell a name that a deal bears: `the X takeover`."""
    last = place.occurrence.last
    return last < len(passage) and passage.gap(last) == " " and passage.words[last] in _DEALS


def _done_to(passage: Passage, place: Place, table: str) -> bool:
    """Tell a name right behind a verb, but not one of the passive: `bought X`, `rachat de X`."""
    if place.preposition in _WORDS["others"] - _DEALT_WITH:
        return False
    first = place.occurrence.first
    start = max(_sentence(passage, first).first, first - _VERB_BEFORE - 2)
    return any(
        hit.last > first - _VERB_BEFORE
        for hit in lexicon.phrases("owners", table).hits(passage.words, start, first)
    )


def _does(passage: Passage, place: Place, table: str, *, having: bool = False) -> bool:
    """Tell a name in front of a verb; unless ``having``, one that does not stand behind `has`."""
    last, final = place.occurrence.last, _sentence(passage, place.occurrence.first).last
    starts = [last]
    if last < final and "," in passage.gap(last):
        starts += [w for w in range(last + 1, final) if "," in passage.gap(w)][:1]
    return any(
        having or passage.words[hit.first - 1] not in _HAVING
        for start in starts
        for hit in lexicon.phrases("owners", table).hits(
            passage.words, start, min(final, start + _VERB_AFTER)
        )
    )
