"""Who says so, and how sure it is: `selon X`, `X estime`, `X claims`, `reportedly`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.phrases import Hit, Phrases
from metrics.model import Status

_REACH, _ESTIMATE_REACH = 30.0, 14.0
_SOURCE_WORDS = 6
_SPEAKERS = frozenset(
    {Nature.COMPANY, Nature.ANALYST, Nature.INVESTOR, Nature.PERSON, Nature.INSTITUTION}
)


class Claim(NamedTuple):
    """How sure a fact is, and who says so where it is not the article itself."""

    status: Status = Status.STATED
    source: str | None = None


class Claims:
    """The words of claiming, estimating and hearsay in one article."""

    def __init__(self, passage: Passage, occurrences: Sequence[Occurrence]) -> None:
        self._passage = passage
        self._occurrences = [o for o in occurrences if o.nature in _SPEAKERS]
        self._firsts = [o.first for o in self._occurrences]
        self._according = self._found("according")
        self._claims = self._found("claim")
        self._estimates = self._found("estimate")
        self._rumours = self._found("rumour")

    def of(self, first: int, last: int, owner: str) -> Claim:
        """Return the claim over the figure at words ``first`` to ``last``; ``owner`` is its company."""
        sentence = self._passage.sentences[self._passage.sentence_at(first)]
        bounds = (sentence.first, sentence.last, first, last)
        rumour = self._near(self._rumours, *bounds)
        according = self._near(self._according, *bounds)
        estimate = self._near(self._estimates, *bounds, reach=_ESTIMATE_REACH)
        claim = self._near(self._claims, *bounds)
        if rumour is not None:
            return Claim(
                Status.RUMOURED, self._after(according, sentence.last) or self._hearsay(rumour)
            )
        if according is not None:
            source = self._after(according, sentence.last)
            return Claim(Status.ESTIMATED if estimate else Status.CLAIMED, source)
        if estimate is not None:
            return Claim(Status.ESTIMATED, self._speaker(estimate, sentence.first) or owner)
        if claim is not None:
            return Claim(Status.CLAIMED, self._speaker(claim, sentence.first) or owner)
        return Claim()

    def _found(self, name: str) -> list[Hit[str]]:
        phrases: Phrases[str] = lexicon.phrases("claims", name)
        return list(phrases.hits(self._passage.words))

    def _near(
        self,
        hits: Sequence[Hit[str]],
        start: int,
        end: int,
        first: int,
        last: int,
        reach: float = _REACH,
    ) -> Hit[str] | None:
        """Return the phrase of the sentence nearest to the figure, within reach."""
        low = bisect_left(hits, start, key=lambda hit: hit.first)
        high = bisect_left(hits, end, key=lambda hit: hit.first)

        def distance(hit: Hit[str]) -> float:
            if hit.first < first:
                return self._passage.distance(hit.last - 1, first)
            return self._passage.distance(last - 1, hit.first)

        nearest = min(hits[low:high], key=distance, default=None)
        return nearest if nearest is not None and distance(nearest) <= reach else None

    def _after(self, hit: Hit[str] | None, end: int) -> str | None:
        if hit is None:
            return None
        place = bisect_left(self._firsts, hit.last)
        if place < len(self._occurrences):
            occurrence = self._occurrences[place]
            if occurrence.first <= hit.last + _SOURCE_WORDS and occurrence.first < end:
                return self._passage.between(occurrence.first, occurrence.last)
        last = hit.last
        while last < min(end, hit.last + _SOURCE_WORDS) and (
            last == hit.last or "," not in self._passage.gap(last)
        ):
            last += 1
        return self._passage.between(hit.last, last) if last > hit.last else None

    def _speaker(self, hit: Hit[str], start: int) -> str | None:
        place = bisect_left(self._firsts, hit.first) - 1
        if place < 0 or (occurrence := self._occurrences[place]).first < start:
            return None
        near = self._passage.distance(occurrence.last - 1, hit.first) <= _SOURCE_WORDS
        return self._passage.between(occurrence.first, occurrence.last) if near else None

    def _hearsay(self, hit: Hit[str]) -> str | None:
        """Return the words of an unnamed source, as they stand: `une source proche du dossier`."""
        if not {"source", "sources", "people", "person", "médias"}.intersection(
            self._passage.words[hit.first : hit.last]
        ):
            return None
        return self._passage.between(hit.first, hit.last)
