"""The articles as the pages see them: loaded once, and nothing computed twice."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from itertools import count
from threading import Lock
from typing import Any, TypeVar, cast

import pandas as pd
import streamlit as st

from metrics.app.state import View
from metrics.catalog import Catalog, load_catalog
from metrics.datasets import DATASETS, frame, select
from metrics.model import Language
from metrics.routes import Published

REMEMBERED = 1024
"""So many tables, charts and pieces of pages are kept; the least lately used is forgotten first."""

_VERSIONS = count(1)

T = TypeVar("T")


class Shelf:
    """One catalogue and what is made from it, shared by all sessions: nothing on it is ever changed."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.version = f"{next(_VERSIONS)}"
        self._made: OrderedDict[tuple[object, ...], object] = OrderedDict()
        self._lock = Lock()
        present = {fact.company for fact in catalog.facts.values()}
        measured = {fact.metric for fact in catalog.facts.values()}
        self.companies = tuple(sorted(present, key=lambda id_: self.company(id_).casefold()))
        self.years = tuple(sorted(self._years(), reverse=True))
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
        known = self.catalog.companies.get(id_)
        return known.name if known else id_

    def metric(self, id_: str, language: Language) -> str:
        """Return the label of a metric, its id where it has none."""
        known = self.catalog.metrics.get(id_)
        return known.label[language] if known else id_.replace("_", " ").capitalize()

    def table(self, language: Language) -> pd.DataFrame:
        """Return all facts as the one table; notes are in ``language``."""
        return self.remember(("table", language), lambda: frame(self.catalog.rows(language)))

    def line(self, fact: str, language: Language) -> Any:
        """Return a fact as its line of the table. Raises `KeyError` for one that does not exist."""
        places = self.remember(
            ("places",), lambda: {id_: n for n, id_ in enumerate(self.table(language)["fact"])}
        )
        place = places[fact]
        return next(self.table(language).iloc[place : place + 1].itertuples(index=False))

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

    def _years(self) -> set[str]:
        return {
            str(day.year)
            for fact in self.catalog.facts.values()
            for day in ((fact.period.start, fact.period.end) if fact.period else ())
            if day
        }


def published() -> Published:
    """Return what the data addresses serve."""
    shelf = current()
    catalog = shelf.catalog
    return Published(
        shelf.table("en"), list(catalog.articles.values()), catalog.metrics, shelf.version
    )


@st.cache_resource(show_spinner=False)
def current() -> Shelf:
    """Return the shelf that all pages read; ``current.clear()`` after the library has changed."""
    return Shelf(load_catalog())
