"""The company behind each product that no registry knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage

_REACH = 4
_VERSION = re.compile(r"\d")
_OF = frozenset({"de", "d'", "of", "by", "par"})


def with_makers(passage: Passage, occurrences: Sequence[Occurrence]) -> Iterator[Occurrence]:
    """Yield the occurrences, in order, those of unknown products led to the company they belong to.

    That is the company whose name the product begins with, the one beside it, or the one that a sentence
    was about last: the first that it names.
    """
    ordered = sorted(occurrences, key=lambda occurrence: occurrence.first)
    companies = {o.owner: o for o in reversed(ordered) if o.nature is Nature.COMPANY}
    makers = _shortened(ordered, companies)
    spoken_of = next((o for o in ordered if o.nature is Nature.COMPANY), None)
    last_sentence = -1
    for place, occurrence in enumerate(ordered):
        if occurrence.company is None and (brand := _brand(occurrence, companies)) is not None:
            yield _product(brand, occurrence)
        elif occurrence.company is None and (
            occurrence.nature is Nature.PRODUCT or occurrence.owner in makers
        ):
            maker = makers.get(occurrence.owner) or _beside(passage, ordered, place) or spoken_of
            if maker is not None:
                makers[occurrence.owner] = maker
                yield _product(maker, occurrence)
        else:
            sentence = passage.sentence_at(occurrence.first)
            if occurrence.nature is Nature.COMPANY and sentence != last_sentence:
                spoken_of, last_sentence = occurrence, sentence
            yield occurrence


def _brand(occurrence: Occurrence, companies: Mapping[str, Occurrence]) -> Occurrence | None:
    """Return the company that the name begins with: `Maravel Plus` is one of Maravel’s."""
    if (name := occurrence.owner.rstrip("+")) != occurrence.owner and name in companies:
        return companies[name]
    words = re.split(r"[ -]", occurrence.owner)
    names = (occurrence.owner[: len(" ".join(words[:n]))] for n in range(len(words) - 1, 0, -1))
    return next((companies[name] for name in names if name in companies), None)


def _shortened(
    ordered: Sequence[Occurrence], companies: Mapping[str, Occurrence]
) -> dict[str, Occurrence]:
    """Return the makers of products by what is left of their names without the company’s: `X-L3`, then `L3`."""
    makers = {}
    for occurrence in ordered:
        maker = None if occurrence.company else _brand(occurrence, companies)
        if maker is not None:
            makers[occurrence.owner[len(maker.owner) :].lstrip(" -")] = maker
    return {short: maker for short, maker in makers.items() if _VERSION.search(short)}


def _beside(passage: Passage, ordered: Sequence[Occurrence], place: int) -> Occurrence | None:
    """Return the company right beside a product: `Meta’s Llama`, `Llama, le modèle de Meta`."""
    product = ordered[place]
    before = ordered[place - 1] if place else None
    after = ordered[place + 1] if place + 1 < len(ordered) else None
    if (
        before is not None
        and before.nature is Nature.COMPANY
        and 0 < product.first - before.last <= _REACH
        and passage.words[before.last] == "'s"
    ):
        return before
    if (
        after is not None
        and after.nature is Nature.COMPANY
        and after.first - product.last <= _REACH
        and passage.words[after.first - 1] in _OF
    ):
        return after
    return None


def _product(maker: Occurrence, occurrence: Occurrence) -> Occurrence:
    return occurrence._replace(
        owner=maker.owner,
        company=maker.company,
        nature=Nature.PRODUCT,
        subject=occurrence.subject or occurrence.owner,
    )
