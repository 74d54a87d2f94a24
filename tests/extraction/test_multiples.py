"""Factors in both directions, verbs included, and what they compare to."""

from decimal import Decimal

import pytest

from metrics.extraction import figures
from metrics.model import Kind

from .found import only

CASES = [
    ("fr", "Elle coûte dix fois plus.", "dix fois plus", "10", "exact"),
    ("fr", "Elle coûte 15 fois moins.", "15 fois moins", "0.0666666666667", "exact"),
    ("fr", "Elle coûte deux fois et demie moins.", "deux fois et demie moins", "0.4", "exact"),
    ("fr", "Sa flotte a triplé.", "a triplé", "3", "exact"),
    ("fr", "Son chiffre d’affaires a plus que doublé.", "a plus que doublé", "2", "more_than"),
    ("fr", "Les troupes ont presque doublé.", "ont presque doublé", "2", "almost"),
    ("fr", "Le bénéfice a été divisé par deux.", "a été divisé par deux", "0.5", "exact"),
    ("fr", "Il sera multiplié par 1,5.", "sera multiplié par 1,5", "1.5", "exact"),
    ("fr", "Elle veut doubler ses effectifs.", "doubler", "2", "exact"),
    ("fr", "C’est plus du double.", "plus du double", "2", "more_than"),
    ("fr", "La dette équivaut à 2,4 fois l’Ebitda.", "2,4 fois", "2.4", "exact"),
    ("en", "It read three times as many.", "three times as many", "3", "exact"),
    ("en", "It is three times as fast.", "three times as fast", "3", "exact"),
    ("en", "It is four times smaller.", "four times smaller", "0.25", "exact"),
    ("en", "Losses doubled.", "doubled", "2", "exact"),
    ("en", "It more than tripled.", "more than tripled", "3", "more_than"),
    ("en", "The loss halved.", "halved", "0.5", "exact"),
    ("en", "It more than halved.", "more than halved", "0.5", "less_than"),
    ("en", "It rose fivefold.", "fivefold", "5", "exact"),
    ("en", "It has a 2x preference.", "2x", "2", "exact"),
    ("en", "It is more than twice the sum.", "more than twice", "2", "more_than"),
    ("en", "It sells at eight times earnings.", "eight times", "8", "exact"),
    ("en", "It rose by a factor of 3.", "by a factor of 3", "3", "exact"),
]


@pytest.mark.parametrize(("language", "text", "words", "value", "hedge"), CASES)
def test_multiple(language, text, words, value, hedge):
    assert only(text, language) == (words, Kind.MULTIPLE, Decimal(value), "×", hedge)


@pytest.mark.parametrize(
    ("language", "text", "reference"),
    [
        ("fr", "Mais aussi 15 fois moins que Twitch.", "Twitch"),
        ("fr", "C’est deux fois plus qu’en avril.", "en avril"),
        ("en", "It is three times bigger than Twitch.", "Twitch"),
    ],
)
def test_what_it_compares_to(language, text, reference):
    assert figures(text, language)[0].reference == reference


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It makes a double espresso."),
        ("en", "They are thinking twice-told tales."),
        ("fr", "Une double peine."),
    ],
)
def test_what_is_no_multiple(language, text):
    assert figures(text, language) == []
