"""The articles shipped in ``seeds/``, or in a folder laid out like it, with their facts and accounts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from metrics.curation.account import Account
from metrics.curation.article_files import ArticleFiles
from metrics.curation.curate import Curated, curate
from metrics.curation.curation import Curation
from metrics.curation.registry import SEEDS, Registry
from metrics.curation.rereading import reread
from metrics.datasets import Row, row
from metrics.errors import FileProblem
from metrics.extraction import read
from metrics.model import Article, Company, Fact, Language, Metric


@dataclass(frozen=True)
class Entry:
    """One article with its curation, and what the two make together.

    ``problems`` are the entries of the curation that could not be used.
    """

    article: Article
    curation: Curation
    curated: Curated
    problems: tuple[FileProblem, ...] = ()


@dataclass(frozen=True)
class Catalog:
    """Articles by id, and the registry that their facts speak of."""

    registry: Registry
    entries: dict[str, Entry]

    @property
    def articles(self) -> dict[str, Article]:
        return {key: entry.article for key, entry in self.entries.items()}

    @cached_property
    def companies(self) -> dict[str, Company]:
        """The companies of the registry, and those that only one article knows."""
        own = (entry.curation.companies for entry in self.entries.values())
        return {
            key: company
            for known in (*own, self.registry.companies)
            for key, company in known.items()
        }

    @property
    def metrics(self) -> dict[str, Metric]:
        return self.registry.metrics

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """All facts by id, in the order of the articles and of their curation."""
        return {fact.id: fact for entry in self.entries.values() for fact in entry.curated.facts}

    @property
    def problems(self) -> tuple[FileProblem, ...]:
        """The entries of all curations that could not be used."""
        return tuple(problem for entry in self.entries.values() for problem in entry.problems)

    def account(self, article: str) -> Account:
        """Return what became of each mention of an article. Raises `KeyError` for an unknown one."""
        return self.entries[article].curated.account

    def rows(self, language: Language = "en") -> list[Row]:
        """Return all facts as lines of the one table."""
        return [
            row(fact, entry.article.published, entry.article.publisher, language)
            for entry in self.entries.values()
            for fact in entry.curated.facts
        ]


def assemble(article: Article, curation: Curation, registry: Registry, source: str = "") -> Entry:
    """Read an article and give its mentions the meaning that the curation says."""
    mentions = read(article.text, language=article.language, published=article.published)
    mentions = reread(article, mentions, curation)
    curated, problems = curate(article, mentions, curation, registry, source)
    return Entry(article, curation, curated, tuple(problems))


def entry_of(id_: str, files: ArticleFiles, registry: Registry) -> Entry:
    """Read an article and its curation from their files. Raises `FileProblem` where one cannot be used."""
    return assemble(files.article(id_), files.curated(id_), registry, files.curation)


def load_catalog(folder: Path = SEEDS) -> Catalog:
    """Load the registries and every article of a folder such as ``seeds/``.

    Entries of a curation that cannot be used are among the catalogue's ``problems``. Raises `FileProblem`
    where a registry, an article or a curation file as a whole cannot be used.
    """
    registry = Registry.load(folder)
    articles = sorted(path.parent for path in folder.glob("*/article.txt"))
    return Catalog(
        registry,
        {path.name: entry_of(path.name, ArticleFiles.read(path), registry) for path in articles},
    )
