"""What the package gives to those who import it."""

import subprocess
import sys

import pytest

import metrics


@pytest.mark.parametrize("name", metrics.__all__)
def test_every_public_name_is_there_and_documented(name):
    assert getattr(metrics, name).__doc__


def test_an_unknown_name_is_an_ordinary_error():
    with pytest.raises(AttributeError, match="has no attribute 'facts'"):
        _ = metrics.facts


def test_reading_loads_neither_tables_nor_pages_nor_a_store():
    heavy = "{'pandas', 'plotly', 'sqlalchemy', 'streamlit'}"
    program = f"import sys; from metrics import read; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"set()"


def test_a_text_is_read_and_the_shipped_articles_are_there():
    (mention,) = metrics.read("Kick compte plus de 20 millions d’inscrits.", language="fr")
    assert mention.exact == "plus de 20 millions d’inscrits"
    assert metrics.load_catalog().facts
