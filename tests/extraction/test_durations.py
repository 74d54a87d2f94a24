"""Lengths of time."""

from decimal import Decimal

import pytest

from metrics.model import Kind

from .found import found, only

CASES = [
    ("fr", "sur deux ans", "2", "year", "exact"),
    ("fr", "moins de quatre mois", "4", "month", "less_than"),
    ("fr", "en dix-huit mois", "18", "month", "exact"),
    ("fr", "pour au moins trois ans", "3", "year", "at_least"),
    ("fr", "en un trimestre", "3", "month", "exact"),
    ("fr", "une décennie", "10", "year", "exact"),
    ("fr", "une quinzaine de jours", "15", "day", "about"),
    ("fr", "cinq dernières années", "5", "year", "exact"),
    ("fr", "deux ans et demi", "2.5", "year", "exact"),
    ("fr", "une demi-heure", "0.5", "hour", "exact"),
    ("fr", "en 2 min 5", "125", "second", "exact"),
    ("fr", "48h", "48", "hour", "exact"),
    ("fr", "trois quarts d’heure", "0.75", "hour", "exact"),
    ("en", "a quarter of an hour", "0.25", "hour", "exact"),
    ("en", "an hour and 45 minutes", "105", "minute", "exact"),
    ("fr", "quelques mois", None, "month", "about"),
    ("en", "over two years", "2", "year", "exact"),
    ("en", "for under six months", "6", "month", "less_than"),
    ("en", "within 48 hours", "48", "hour", "exact"),
    ("en", "past five years", "5", "year", "exact"),
    ("en", "34-year-old", "34", "year", "exact"),
    ("en", "two-year", "2", "year", "exact"),
    ("en", "for a decade", "10", "year", "exact"),
    ("en", "a couple of quarters", "6", "month", "about"),
    ("en", "half an hour", "0.5", "hour", "exact"),
    ("en", "43 hours or so", "43", "hour", "about"),
    ("en", "for several weeks", None, "week", "about"),
    ("en", "two hours and 30 minutes", "150", "minute", "exact"),
]


@pytest.mark.parametrize(("language", "text", "value", "unit", "hedge"), CASES)
def test_duration(language, text, value, unit, hedge):
    number = None if value is None else Decimal(value)
    assert only(text, language) == (text, Kind.DURATION, number, unit, hedge)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "Un an plus tôt, elle perdait.", "Un an"),
        ("fr", "Deux ans après, elle gagnait.", "Deux ans"),
        ("en", "A year earlier it lost.", "A year"),
        ("en", "Two months later it won.", "Two months"),
    ],
)
def test_earlier_and_later_stay_outside(language, text, words):
    assert only(text, language)[0] == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Rendez-vous à 20 heures."),
        ("fr", "Rendez-vous à 7 h 30."),
        ("fr", "Un jour, il partira."),
        ("en", "The call is at 5 p.m. today's"),
        ("en", "It opens at 7am and closes at 6.30pm."),
    ],
)
def test_times_of_day_are_no_lengths(language, text):
    assert Kind.DURATION not in {kind for _, kind in found(text, language)}
