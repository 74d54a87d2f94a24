"""Mentions to facts: what each figure of an article means, and the account of all of them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from metrics.curation.suggestion import Proposal, Suggester
    from metrics.model import Article

__all__ = ["suggest"]


def suggest(article: Article) -> list[Proposal]:
    """Propose what each figure of an article means, by the shipped registries of companies and metrics."""
    from metrics.extraction import read  # noqa: PLC0415 - reading must not load what only curation needs

    mentions = read(article.text, language=article.language, published=article.published)
    return _suggester().suggest(article, mentions)


@cache
def _suggester() -> Suggester:
    from metrics.curation.registry import SEEDS, Registry  # noqa: PLC0415 - as above
    from metrics.curation.suggestion import Suggester  # noqa: PLC0415 - as above

    registry = Registry.load(SEEDS)
    return Suggester(registry.companies, registry.metrics)
