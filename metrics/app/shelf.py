"""The articles as the pages see them: loaded once, and nothing computed twice."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from threading import Lock
from typing import Any, TypeVar, cast

import pandas as pd
import streamlit as st

from metrics.app.state import View
from metrics.catalog import Catalog, Entry, load_catalog
from metrics.collection import Collection, Heading
from metrics.datasets import DATASETS, lines, select
from metrics.errors import MetricsError
from metrics.export.routes import Published
from metrics.library import Library, LibraryError, engine_options, library_url
from metrics.library.place import prepared
from metrics.model import Article, Language
from metrics.naming import company_name, metric_label

REMEMBERED = 512
"""So many tables, charts and pieces of pages are kept; the least lately used is forgotten first."""

NOTICED = 2
"""After so many seconds at most, a page shows what another session or program has saved."""

T = TypeVar("T")


class Shelf:
    """The articles at one time and what is made from them, shared by all sessions: nothing on it changes.

    ``problem`` says why the reader's own articles are not among them, if they are not.
    """

    def __init__(self, collection: Collection, problem: MetricsError | None = None) -> None:
        self.collection = collection
        self.problem = problem
        self._made: OrderedDict[tuple[object, ...], object] = OrderedDict()
        self._lock = Lock()
        table = self.table("en")
        present, measured = table["company"].unique(), set(table["metric"].unique())
        self.companies = tuple(sorted(present, key=lambda id_: self.company(id_).casefold()))
        self.years = tuple(sorted(_years(table["period"].dropna().unique()), reverse=True))
        self.datasets = tuple(each for each in DATASETS if measured.intersection(each.metrics))
        self.themes = tuple(dict.fromkeys(each.theme for each in self.datasets))

    def remember(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what was made under a key; make it the first time."""
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                return cast("T", self._made[key])
        made = make()
        with self._lock:
            self._made[key] = made
            if len(self._made) > REMEMBERED:
                self._made.popitem(last=False)
        return made

    def company(self, id_: str) -> str:
        """Return the name of a company, its id where it has none."""
        return company_name(id_, self.collection.companies)

    def metric(self, id_: str, language: Language) -> str:
        """Return the label of a metric, its id where it has none."""
        return metric_label(id_, self.collection.metrics, language)

    def table(self, language: Language) -> pd.DataFrame:
        """Return all facts as the one table; notes are in ``language``."""
        return self.collection.table(language)

    def entry(self, article: str) -> Entry:
        """Return an article with its account. Raises `KeyError` for one that does not exist."""
        return self.remember(("entry", article), lambda: self.collection.entry(article))

    def article(self, id_: str) -> Article:
        """Return an article with its text. Raises `KeyError` for one that does not exist."""
        return self.remember(("article", id_), lambda: self.collection.article(id_))

    def heading(self, article: str) -> Heading:
        """Return the head of an article, without reading it."""
        return self.collection.headings[article]

    def line(self, fact: str, language: Language) -> Any | None:
        """Return a fact as its line of the table, if there is one."""
        table = self.table(language)
        places = self.remember(
            ("places",), lambda: {id_: place for place, id_ in enumerate(table["fact"])}
        )
        place = places.get(fact)
        if place is None:
            return None
        return next(lines(table.iloc[place : place + 1]))

    def uses(self, fact: str) -> tuple[str, ...]:
        """Return the ids of the facts that are derived from one."""
        return self.remember(("uses",), self._uses).get(fact, ())

    def _uses(self) -> dict[str, tuple[str, ...]]:
        derived = self.table("en").dropna(subset=["derived_from"])
        used: dict[str, tuple[str, ...]] = {}
        for fact, inputs in zip(derived["fact"], derived["derived_from"], strict=True):
            for each in str(inputs).split():
                used[each] = (*used.get(each, ()), str(fact))
        return used

    def rows(self, view: View, dataset: str | None = None) -> pd.DataFrame:
        """Return the lines that a view lets through, of one dataset or of all."""
        return self.remember(("rows", view, dataset), lambda: self._rows(view, dataset))

    def _rows(self, view: View, dataset: str | None) -> pd.DataFrame:
        of_theme = {m for d in DATASETS if d.theme == view.theme for m in d.metrics}
        return select(
            self.table(view.language),
            dataset=dataset,
            metrics=of_theme,
            companies=view.companies,
            statuses=view.statuses,
            period=view.period,
        )


def _years(periods: Iterable[str]) -> set[str]:
    """Return the years in which periods begin or end."""
    return {day[:4] for period in periods for day in period.split("/") if day}


def published() -> Published:
    """Return what the data addresses serve."""
    shelf = current()
    collection = shelf.collection
    return Published(
        shelf.table("en"),
        collection.articles.values(),
        collection.metrics,
        str(collection.revision),
    )


def current() -> Shelf:
    """Return the shelf that all pages read, a new one where the library has changed."""
    return _shelf(_revision())


def changed() -> None:
    """Say that the library has changed, so that the next page shows it at once."""
    _revision.clear()


@st.cache_resource(show_spinner=False)
def shipped() -> Catalog:
    """Return the articles that come with the program."""
    return load_catalog()


@st.cache_resource(show_spinner=False)
def library() -> Library:
    """Return the reader's own articles. Raises `LibraryError` where they cannot be reached."""
    url = library_url()
    connection = st.connection("library", type="sql", url=url, **engine_options(url))
    return Library(prepared(connection.engine), shipped())


@st.cache_resource(ttl=NOTICED, show_spinner=False)
def _revision() -> int | None:
    try:
        return library().revision()
    except LibraryError:
        return None


@st.cache_resource(max_entries=1, show_spinner=False)
def _shelf(revision: int | None) -> Shelf:
    del revision  # it tells this shelf from the one before
    try:
        return Shelf(Collection(shipped(), library()))
    except LibraryError as error:
        return Shelf(Collection(shipped()), error)
