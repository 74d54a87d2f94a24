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
from metrics.curation.account import Account
from metrics.datasets import frame
from metrics.library import Library, NotFoundError
from metrics.model import Article, Company, Fact, Language, Metric

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
        if self.library is None or article not in self._own:
            raise KeyError(article)
        try:
            return self.library.entry(article)
        except NotFoundError:  # deleted since the snapshot
            raise KeyError(article) from None

    def account(self, article: str) -> Account:
        """Return what became of each mention of an article. Raises `KeyError` for an unknown one."""
        return self.entry(article).curated.account

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """All articles by id, the shipped ones first."""
        return _Lazy([*self.shipped.entries, *self._own], lambda id_: self.entry(id_).article)

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """All facts by id."""
        return _Lazy(list(self.table()["fact"]), self._fact)

    def _fact(self, id_: str) -> Fact:
        facts = self.entry(id_.rpartition("/")[0]).curated.facts
        found = next((fact for fact in facts if fact.id == id_), None)
        if found is None:
            raise KeyError(id_)
        return found


class _Lazy(Mapping[str, T]):
    """Values made when they are asked for, under keys known beforehand."""

    def __init__(self, keys: list[str], make: Callable[[str], T]) -> None:
        self._keys = dict.fromkeys(keys)
        self._make = make

    def __getitem__(self, key: str) -> T:
        if key not in self._keys:
            raise KeyError(key)
        return self._make(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
