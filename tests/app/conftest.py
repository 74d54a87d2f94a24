from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from metrics.app import shelf
from metrics.catalog import load_catalog
from metrics.collection import Collection

MAIN = Path(shelf.__file__).with_name("main.py")

PAGE = """
import streamlit as st
from metrics.app import filters, shelf
from metrics.app.views import {page}

library = shelf.current()
offered = filters.offer(library)
filters.tidy(offered)
screen = filters.screen(library, offered)
{page}.show(screen{more})
"""


@pytest.fixture(scope="session")
def catalog():
    return load_catalog()


@pytest.fixture(autouse=True)
def library(catalog, monkeypatch):
    """The shipped articles alone; call it with entries to put others beside them."""

    def use(*entries):
        own = {entry.article.id: entry for entry in entries}
        articles = replace(catalog, entries=catalog.entries | own)
        made = shelf.Shelf(Collection(articles))
        monkeypatch.setattr(shelf, "current", lambda: made)
        return made

    use()
    return use


@pytest.fixture
def open_page():
    """Open a page as a reader does, with parameters in its address."""

    def run(page, *, locale="en-GB", more="", **parameters):
        test = AppTest.from_string(PAGE.format(page=page, more=more), default_timeout=20)
        test.context = {"locale": locale, "url": "http://localhost:8501"}
        for key, values in parameters.items():
            test.query_params[key] = values
        test.run()
        assert not test.exception, test.exception
        return test

    return run


def html(test):
    """All that a page writes itself."""
    return "\n".join(str(element.value) for element in test.html)
