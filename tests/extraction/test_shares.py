"""Percent, points, fractions, and one in so many."""

from decimal import Decimal

import pytest

from metrics.model import Kind

from .found import found, only

THIRD, TWO_THIRDS = "33.3333333333", "66.6666666667"
CASES = [
    ("fr", "95%", "95", "%"),
    ("fr", "-12,4 %", "-12.4", "%"),
    ("fr", "+31 %", "31", "%"),
    ("fr", "cinq pour cent", "5", "%"),
    ("fr", "1,1 point", "1.1", "pp"),
    ("fr", "330 points de base", "3.3", "pp"),
    ("fr", "la moitié", "50", "%"),
    ("fr", "un tiers", THIRD, "%"),
    ("fr", "les deux tiers", TWO_THIRDS, "%"),
    ("fr", "trois quarts", "75", "%"),
    ("fr", "un utilisateur sur cinq", "20", "%"),
    ("fr", "neuf clients sur dix", "90", "%"),
    ("fr", "un euro de ventes sur trois", THIRD, "%"),
    ("en", "62 per cent", "62", "%"),
    ("en", "twenty percent", "20", "%"),
    ("en", "140 basis points", "1.4", "pp"),
    ("en", "0.5 percentage points", "0.5", "pp"),
    ("en", "half a percentage point", "0.5", "pp"),
    ("en", "a third", THIRD, "%"),
    ("en", "two-thirds", TWO_THIRDS, "%"),
    ("en", "three quarters", "75", "%"),
    ("en", "one in five", "20", "%"),
    ("en", "one customer in 19", "5.26315789474", "%"),
    ("en", "nine out of ten", "90", "%"),
    ("en", "3/4", "75", "%"),
]


@pytest.mark.parametrize(("language", "text", "value", "unit"), CASES)
def test_share(language, text, value, unit):
    sentence = (
        f"Il y voit {text} du total." if language == "fr" else f"It holds {text} of the total."
    )
    words, kind, number, found_unit, _ = only(sentence, language)
    assert (words, kind, number, found_unit) == (text, Kind.PERCENT, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("un cinquième, près de Lyon, ouvrira", "fr"),
        ("le tiers payant", "fr"),
        ("faire le point sur un point de droit", "fr"),
        ("3 000 points de vente", "fr"),
        ("in the second half of the match", "en"),
        ("Nobody needs a sixth.", "en"),
        ("half persuaded", "en"),
        ("at one point", "en"),
    ],
)
def test_what_is_no_share(text, language):
    assert Kind.PERCENT not in {kind for _, kind in found(text, language)}
