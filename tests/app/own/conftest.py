"""The whole app with a library of its own, opened at any page."""

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from metrics.app import shelf
from tests.app.conftest import MAIN, html

TEXT = """Cassiopay lève 85 millions d’euros

2 octobre 2023

La start-up lilloise Cassiopay a levé 85 millions d’euros en juin 2023 auprès de fonds.
Elle compte 210 salariés. Son chiffre d’affaires est de 15 millions d’euros en 2022.
Le fonds avait reçu trois lettres.
"""


@pytest.fixture(autouse=True)
def library(monkeypatch, tmp_path):
    """Use an empty library in place of the reader's; give its file."""
    path = tmp_path / "library.sqlite"
    monkeypatch.setenv("METRICS_DATABASE_URL", f"sqlite:///{path}")
    forget()
    yield path
    forget()


def forget():
    """Let the server start anew, as far as the library goes."""
    for cached in (shelf.library, shelf._shelf, shelf._revision):
        cached.clear()


@pytest.fixture
def open_app():
    """Open the app at a page: ``open_app("review", draft=…)``."""

    def run(page, *, locale="en-GB", **parameters):
        test = AppTest.from_file(MAIN, default_timeout=30)
        test.context = {"locale": locale, "url": "http://localhost:8501"}
        test._page_hash = calc_hash(page)
        for key, value in parameters.items():
            test.query_params[key] = value
        seen(test.run())
        test._page_hash = ""  # from here on it stays where its own links lead
        return test

    return run


@pytest.fixture
def paste(open_app):
    """Paste an article as a new user does; the page is then that of its review."""

    def run(text=TEXT, **more):
        test = open_app("add", **more)
        test.text_area(key="pasted").set_value(text)
        return click(test, "Read the figures", "Lire les chiffres")

    return run


def seen(test):
    assert not test.exception, test.exception
    return test


def button(test, *labels):
    """The button with one of these labels, or that begins with one."""
    found = [b for b in test.button if b.label.replace("\\", "").startswith(labels)]
    assert found, (labels, [b.label for b in test.button])
    return found[0]


def click(test, *labels):
    return seen(button(test, *labels).click().run())


def field(elements, label):
    """The control with this label."""
    return next(each for each in elements if each.label == label)


def page(test):
    """All that is written on the page, by itself or as a notice."""
    said = [
        each.value for kind in (test.error, test.warning, test.info, test.caption) for each in kind
    ]
    return "\n".join([html(test), *said]).replace("\\", "")


def asked(test, name):
    """What the address says of something."""
    value = test.query_params[name]
    return value[0] if isinstance(value, list) else value


def save(test):
    """Save, and give the id of the article."""
    saved = click(test, "Save the article")
    assert "saved" in saved.query_params, page(saved)
    return asked(saved, "saved")
