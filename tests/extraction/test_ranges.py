"""Two numbers joined: ranges, before and after, lists that share a unit."""

from decimal import Decimal

import pytest

from metrics.extraction import figures

RANGES = [
    ("fr", "entre 70 et 100 millions de dollars", "70000000", "100000000", "USD"),
    ("fr", "de 35 à 40 milliards de dollars", "35000000000", "40000000000", "USD"),
    ("fr", "20 à 30 %", "20", "30", "%"),
    ("fr", "10-15 millions d’euros", "10000000", "15000000", "EUR"),
    ("fr", "30-40 personnes", "30", "40", "personnes"),
    ("fr", "deux ou trois ampoules", "2", "3", "ampoules"),
    ("fr", "entre 1.400 et 2.000 emplois directs", "1400", "2000", "emplois directs"),
    ("fr", "trois à quatre semaines", "3", "4", "week"),
    ("en", "between $6 billion and $7 billion", "6000000000", "7000000000", "USD"),
    ("en", "between £80m and £100m", "80000000", "100000000", "GBP"),
    ("en", "$35 to $37", "35", "37", "USD"),
    ("en", "€250mn to €300mn", "250000000", "300000000", "EUR"),
    ("en", "£75m–£85m", "75000000", "85000000", "GBP"),
    ("en", "$3-4 billion", "3000000000", "4000000000", "USD"),
    ("en", "12 to 15 cities", "12", "15", "cities"),
    ("en", "five or six ways", "5", "6", "ways"),
    ("en", "three- to five-year", "3", "5", "year"),
]


@pytest.mark.parametrize(("language", "text", "low", "high", "unit"), RANGES)
def test_range(language, text, low, high, unit):
    [figure] = figures(text, language)
    assert (figure.start, figure.end, figure.value) == (0, len(text), None)
    assert (figure.low, figure.high, figure.unit) == (Decimal(low), Decimal(high), unit)
    assert figure.hedge == "between"


def test_a_range_that_makes_smaller():
    [figure] = figures("deux à trois fois moins", "fr")
    assert (figure.low, figure.high) == (Decimal("0.333333333333"), Decimal("0.5"))


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        ("fr", "Le prix passera de 7,99 à 10,99 dollars.", "7.99", "10.99"),
        ("fr", "Ils sont passés de 190 à 141 millions d’euros.", "190000000", "141000000"),
        ("fr", "Elle a porté son équipe de 14 à 90 personnes.", "14", "90"),
        ("en", "It rose from $5 to $8.", "5", "8"),
        ("en", "It has gone from 5.1 to 9.8 per cent.", "5.1", "9.8"),
    ],
)
def test_before_and_after_are_two(language, text, first, second):
    one, two = figures(text, language)
    assert (one.value, two.value) == (Decimal(first), Decimal(second))
    assert (one.kind, one.unit) == (two.kind, two.unit)
