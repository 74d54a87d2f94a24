"""Phrases looked up where they may begin or end."""

import pytest

from metrics.extraction.phrasebook import Ahead, Before

UNITS = Ahead([("francs", 1), ("francs suisses", 2), ("fr.", 3), ("%", 4), ("pour cent", 5)])
HEDGES = Before([("plus de", 1), ("un peu plus de", 2), ("près d'", 3), ("en", 4), ("~", 5)])


@pytest.mark.parametrize(
    ("text", "end", "meaning"),
    [
        ("francs suisses de plus", 14, 2),
        ("francs belges", 6, 1),
        ("fr. 20", 3, 3),
        ("% de", 1, 4),
        ("pour cent", 9, 5),
    ],
)
def test_the_longest_phrase_that_begins_here(text, end, meaning):
    assert UNITS.at(text, 0) == (end, meaning)


@pytest.mark.parametrize("text", ["francsuisse", "", " francs", "pour centaine"])
def test_none_begins_here(text):
    assert UNITS.at(text, 0) is None


@pytest.mark.parametrize(
    ("text", "start", "meaning"),
    [
        ("il y a plus de ", 7, 1),
        ("un peu plus de ", 0, 2),
        ("plus de ", 0, 1),
        ("près d'", 0, 3),
        ("né en ", 3, 4),
        ("(en ", 1, 4),
        ("soit ~", 5, 5),
    ],
)
def test_the_longest_phrase_that_ends_here(text, start, meaning):
    assert HEDGES.ending(text, len(text)) == (start, meaning)


@pytest.mark.parametrize("text", ["surplus de ", "chien ", "", " "])
def test_none_ends_here(text):
    assert HEDGES.ending(text, len(text)) is None
