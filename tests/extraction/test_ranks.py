"""Places in an order, and ordinals that only enumerate."""

import pytest

from metrics.extraction import figures
from metrics.model import Kind

from .found import only

CASES = [
    ("fr", "le numéro un mondial du secteur", "numéro un mondial", 1),
    ("fr", "le n° 2 européen", "n° 2 européen", 2),
    ("fr", "la troisième place", "troisième place", 3),
    ("fr", "la deuxième plus grosse opération", "deuxième plus grosse", 2),
    ("fr", "au 5e rang", "5e rang", 5),
    ("fr", "dans le top 10", "top 10", 10),
    ("en", "the No. 1 foundry", "No. 1", 1),
    ("en", "it slipped to third place", "third place", 3),
    ("en", "the fourth-largest provider", "fourth-largest", 4),
    ("en", "it ranked fifth in the world", "fifth", 5),
    ("en", "the top 500 accounts", "top 500", 500),
]


@pytest.mark.parametrize(("language", "text", "words", "place"), CASES)
def test_rank(language, text, words, place):
    exact, kind, value, unit, _ = only(text, language)
    assert (exact, kind, value, unit) == (words, Kind.RANK, place, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le premier accord et la deuxième étape."),
        ("fr", "La 6e édition du salon."),
        ("fr", "Au 21e siècle."),
        ("en", "The first plant; a second is due; the third wave."),
        ("en", "A 5th edition."),
    ],
)
def test_ordinals_that_enumerate(language, text):
    assert figures(text, language) == []
