"""A newspaper is a source where it tells something; where it has figures of its own, it is a company."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.names import Nature, Occurrence
from metrics.curation.suggestion.passage import Passage
from metrics.model import Company

_PAPERS = "news"
_TOLD_BY = frozenset({"à", "au", "aux", "to", "told", "by", "par", "dans", "in", "via", "with"})
"""In front of a paper these make a source of it: `a confié à X`, `reported by X`, `dans X`."""
_TELLING = lexicon.words()["names"]["saying"] | {
    "citing", "estimated", "estimates", "learned", "learns", "pegged", "pegs", "put", "puts", "quoted", "report",
    "reported", "reports", "reveal", "revealed", "reveals", "understands", "writes",
    "apprend", "apprenait", "citait", "cite", "croit", "dévoilait", "dévoile", "évalue",
    "évaluait", "évoquait", "évoque", "évoqué", "indiquait", "indique", "publie", "publiait", "rapportait", "rapporte",
    "rapporté", "révélait", "révèle", "révélé",
}  # fmt: skip
_BEFORE, _AFTER = 3, 4


def with_papers(
    passage: Passage, occurrences: Iterable[Occurrence], companies: Mapping[str, Company]
) -> list[Occurrence]:
    """Return the names with each paper that the article tells figures of as a company, but where it tells."""
    named = list(occurrences)
    own = {
        o
        for o in named
        if o.company
        and o.nature is Nature.ANALYST
        and companies[o.company].kind == _PAPERS
        and not _tells(passage, o)
    }
    told_of = {o.key for o in own if _beside_figures(passage, o)}
    return [
        o._replace(nature=Nature.COMPANY) if o in own and o.key in told_of else o for o in named
    ]


def _beside_figures(passage: Passage, paper: Occurrence) -> bool:
    sentence = passage.sentences[passage.sentence_at(paper.first)]
    return not passage.figures.isdisjoint(range(sentence.first, sentence.last))


def _tells(passage: Passage, paper: Occurrence) -> bool:
    """Tell a paper that is the source of what a sentence says."""
    sentence = passage.sentences[passage.sentence_at(paper.first)]
    start = max(sentence.first, paper.first - _BEFORE)
    end = min(sentence.last, paper.last + _AFTER)
    before, after = passage.words[start : paper.first], passage.words[paper.last : end]
    return (
        "(" in passage.gap(paper.first)
        or not _TOLD_BY.isdisjoint(before[-1:])
        or not _TELLING.isdisjoint([*before, *after])
        or next(lexicon.phrases("claims", "according").hits(before), None) is not None
    )
