"""Who says so, and how sure it is: `selon X`, `X estime`, `X claims`, `reportedly`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.phrases import Hit
from metrics.curation.suggestion.spots import Spot
from metrics.model import Status

_REACH = {"according": 40.0, "claim": 16.0, "estimate": 10.0, "rumour": 16.0}
"""How far words of claiming bear on a figure behind them; with a comma in front, on one before them too."""
_SOURCE_REACH, _CROWD_REACH = 6, 5
_SPEAKERS = frozenset(Nature) - {Nature.PLACE, Nature.PRODUCT}
_UNNAMED = frozenset({"source", "sources", "people", "person", "médias"})
_GOES_ON = frozenset(
    {"it", "that", "he", "she", "they", "we", "to", "in", "on", "last", "this", "would", "will"}
    | {"que", "qu'", "vouloir", "avoir", "être", "de", "d'", "en", "ce", "hier", "mardi", "jeudi"}
)
"""Behind a verb of saying these bring in what is said; a name or a noun is who said what stands in front."""
_CONDITIONAL = ("ait", "aient")
"""Endings of the French verbs of hearsay: they tell it of what stands behind them alone."""


class Claim(NamedTuple):
    """How sure a fact is, and who says so where it is not the article itself."""

    status: Status = Status.STATED
    source: str | None = None


class Claims:
    """The words of claiming, estimating and hearsay in one article."""

    def __init__(self, passage: Passage, occurrences: Sequence[Occurrence]) -> None:
        self._passage = passage
        self._speakers = [o for o in occurrences if o.nature in _SPEAKERS]
        self._firsts = [o.first for o in self._speakers]
        self._hits = {
            name: list(lexicon.phrases("claims", name).hits(passage.words)) for name in _REACH
        }

    def of(self, spot: Spot, owner: str) -> Claim:
        """Return the claim over a figure; ``owner`` is the company that it is about."""
        according = self._nearest("according", spot)
        named = self._after(according, spot) if according else None
        if rumour := self._nearest("rumour", spot):
            return Claim(Status.RUMOURED, named or self._unnamed(rumour))
        estimate = self._nearest("estimate", spot)
        if according:
            return Claim(Status.ESTIMATED if estimate else Status.CLAIMED, named)
        if estimate:
            who = self._speaker(estimate) or self._crowd(estimate) or owner
            return Claim(Status.ESTIMATED, who)
        if claim := self._nearest("claim", spot):
            return Claim(Status.CLAIMED, self._speaker(claim) or owner)
        return Claim()

    def _nearest(self, name: str, spot: Spot) -> Hit[str] | None:
        """Return the words of a list that bear on a figure: in front of it, or behind it after a comma."""
        sentence = self._passage.sentences[spot.sentence]
        hits = self._hits[name]
        first = bisect_left(hits, sentence.first, key=lambda hit: hit.first)
        last = bisect_left(hits, sentence.last, key=lambda hit: hit.first)
        bearing = [hit for hit in hits[first:last] if self._bears(hit, spot, _REACH[name])]
        return min(bearing, key=lambda hit: abs(hit.first - spot.first), default=None)

    def _bears(self, hit: Hit[str], spot: Spot, reach: float) -> bool:
        before = hit.first < spot.first
        near, far = (hit.last - 1, spot.first) if before else (spot.last - 1, hit.first)
        if self._passage.distance(near, far) > reach:
            return False
        return ";" not in self._passage.between(near, far + 1) and (before or self._closes(hit))

    def _closes(self, hit: Hit[str]) -> bool:
        """Tell words of claiming that speak of what stands in front: `, says the firm`, not `, said it would`."""
        if "," not in self._passage.gap(hit.first) or hit.value.endswith(_CONDITIONAL):
            return False
        return hit.last >= len(self._passage) or self._passage.words[hit.last] not in _GOES_ON

    def _after(self, hit: Hit[str], spot: Spot) -> str:
        """Return who is named after `selon`: a name, or the words up to the next comma."""
        end = min(self._passage.sentences[spot.sentence].last, hit.last + _SOURCE_REACH)
        place = bisect_left(self._firsts, hit.last)
        if place < len(self._firsts) and self._firsts[place] < end:
            speaker = self._speakers[place]
            return self._passage.between(speaker.first, speaker.last)
        commas = (word for word in range(hit.last + 1, end) if "," in self._passage.gap(word))
        return self._passage.between(hit.last, max(hit.last + 1, next(commas, end)))

    def _speaker(self, hit: Hit[str]) -> str | None:
        """Return the name beside a verb of saying: `X estime`, `, calcule X`."""
        place = bisect_left(self._firsts, hit.first)
        sentence = self._passage.sentence_at(hit.first)
        for speaker in self._speakers[max(0, place - 1) : place + 1]:
            if self._passage.sentence_at(speaker.first) != sentence:
                continue
            between = (
                range(speaker.last, hit.first)
                if speaker.first < hit.first
                else range(hit.last, speaker.first)
            )
            if len(between) <= 1:
                return self._passage.between(speaker.first, speaker.last)
        return None

    def _crowd(self, hit: Hit[str]) -> str | None:
        """Return who expects it where nobody is named: `analysts had expected`, `les analystes tablaient sur`."""
        sentence = self._passage.sentence_at(hit.first)
        start = max(self._passage.sentences[sentence].first, hit.first - _CROWD_REACH)
        for crowd in lexicon.phrases("claims", "crowds").hits(self._passage.words, start, hit.last):
            return self._passage.between(crowd.first, crowd.last)
        return None

    def _unnamed(self, hit: Hit[str]) -> str | None:
        """Return the words of an unnamed source, as they stand: `source proche du dossier`."""
        words = self._passage.words[hit.first : hit.last]
        return None if _UNNAMED.isdisjoint(words) else self._passage.between(hit.first, hit.last)
