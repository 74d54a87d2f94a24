"""All articles, those shipped and those of the library, as one: what pages and downloads are made of.

A collection is a snapshot. Facts come as the one table; an article's text, account and typed facts are
made when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeVar

import pandas as pd

from metrics.catalog import Catalog, Entry
from metrics.datasets import frame
from metrics.library import Library, NotFoundError
from metrics.model import Article, Company, Language, Metric

T = TypeVar("T")


class Heading(NamedTuple):
    """The head of an article."""

    title: str
    publisher: str | None
    published: date
    language: Language


class Collection:
    """The shipped articles, and those of a library as it was when the collection was made.

    ``revision`` tells one snapshot of the library from another. Raises `LibraryError` where the library
    cannot be read.
    """

    def __init__(self, shipped: Catalog, library: Library | None = None) -> None:
        self.shipped, self.library = shipped, library
        self.revision = library.revision() if library else 0
        self._own = {summary.id: summary for summary in library.find()} if library else {}
        self._companies = library.companies() if library else {}
        self._tables: dict[Language, pd.DataFrame] = {}

    def table(self, language: Language = "en") -> pd.DataFrame:
        """Return all facts as the one table; notes are in ``language``. It is shared: do not change it."""
        if language not in self._tables:
            own = [self.library.table(language)] if self.library and self._own else []
            tables = [frame(self.shipped.rows(language)), *own]
            self._tables[language] = pd.concat(tables, ignore_index=True) if own else tables[0]
        return self._tables[language]

    @cached_property
    def companies(self) -> dict[str, Company]:
        """All companies by id; what a registry says of one holds before what an article says."""
        return self._companies | self.shipped.companies

    @property
    def metrics(self) -> dict[str, Metric]:
        return self.shipped.metrics

    @cached_property
    def headings(self) -> dict[str, Heading]:
        """What a list shows of each article, by id, without reading any."""
        shipped = {
            id_: Heading(article.title, article.publisher, article.published, article.language)
            for id_, article in self.shipped.articles.items()
        }
        own = {
            id_: Heading(summary.title, summary.publisher, summary.published, summary.language)
            for id_, summary in self._own.items()
        }
        return shipped | own

    def is_own(self, article: str) -> bool:
        """Say whether an article is of the library, and so may be edited."""
        return article in self._own

    def entry(self, article: str) -> Entry:
        """Return an article with its facts and its account. Raises `KeyError` for an unknown one."""
        if article in self.shipped.entries:
            return self.shipped.entries[article]
        return self._saved(article, Library.entry)

    def article(self, article: str) -> Article:
        """Return an article with its text, without reading the figures in it. Raises `KeyError` for an unknown one."""
        if article in self.shipped.articles:
            return self.shipped.articles[article]
        return self._saved(article, Library.article)

    def _saved(self, article: str, get: Callable[[Library, str], T]) -> T:
        if self.library is None or article not in self._own:
            raise KeyError(article)
        try:
            return get(self.library, article)
        except NotFoundError:  # deleted since the snapshot
            raise KeyError(article) from None

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """All articles by id, the shipped ones first."""
        return _Articles([*self.shipped.entries, *self._own], self.article)


class _Articles(Mapping[str, Article]):
    """Articles read when they are asked for, under ids known beforehand."""

    def __init__(self, ids: list[str], article: Callable[[str], Article]) -> None:
        self._ids = dict.fromkeys(ids)
        self._article = article

    def __getitem__(self, id_: str) -> Article:
        if id_ not in self._ids:
            raise KeyError(id_)
        return self._article(id_)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)
