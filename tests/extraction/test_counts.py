"""What is counted: where the noun phrase ends."""

from decimal import Decimal

import pytest

from metrics.extraction import figures
from metrics.model import Kind

from .found import only

FRENCH = [
    ("Il a 550.000 abonnés sur Kick.", "550.000 abonnés", "abonnés"),
    (
        "106 millions d’heures de visionnage",
        "106 millions d’heures de visionnage",
        "heures de visionnage",
    ),
    (
        "Quatre entreprises françaises le testent.",
        "Quatre entreprises françaises",
        "entreprises françaises",
    ),
    (
        "quatre grands modèles de langage dans le monde",
        "quatre grands modèles de langage",
        "grands modèles de langage",
    ),
    ("412 dossiers examinés", "412 dossiers", "dossiers"),
    ("1 200 salariés répartis dans le monde", "1 200 salariés", "salariés"),
    ("1 200 salariés à temps plein", "1 200 salariés", "salariés"),
    ("300 millions de vues par mois", "300 millions de vues par mois", "vues par mois"),
    ("400 millions d’utilisateurs de Facebook", "400 millions d’utilisateurs", "utilisateurs"),
    (
        "9,8 millions de clients actifs en France",
        "9,8 millions de clients actifs",
        "clients actifs",
    ),
    ("27 États membres", "27 États membres", "états membres"),
    ("trois fois", "trois fois", "fois"),
]
ENGLISH = [
    (
        "It has 365 million monthly active users.",
        "365 million monthly active users",
        "monthly active users",
    ),
    (
        "its 12,400 paying landlords compare with more",
        "12,400 paying landlords",
        "paying landlords",
    ),
    ("2.788 million GPU hours in all", "2.788 million GPU hours", "gpu hours"),
    ("20,000 wafers a month", "20,000 wafers a month", "wafers a month"),
    ("millions of lines of code", "millions of lines of code", "lines of code"),
    ("a 70-billion-parameter model", "70-billion-parameter", "parameter"),
    ("a three-person team", "three-person", "person"),
    ("35 staff", "35 staff", "staff"),
    ("14 British cities", "14 British cities", "british cities"),
    ("20,000 or more construction jobs", "20,000 or more construction jobs", "construction jobs"),
    ("it cut prices twice", "twice", "times"),
    ("12,000 of its employees", "12,000", "employees"),
]


@pytest.mark.parametrize(
    ("text", "words", "unit", "language"),
    [(*row, "fr") for row in FRENCH] + [(*row, "en") for row in ENGLISH],
)
def test_noun_phrase(text, words, unit, language):
    exact, kind, _, counted, _ = only(text, language)
    assert (exact, kind, counted) == (words, Kind.COUNT, unit)


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [
        ("Elle a 14.000 clients, dont 4.500 en Belgique.", [14000, 4500], "fr"),
        ("Elle a perdu 31, puis 45 millions de clients.", [31_000_000, 45_000_000], "fr"),
        ("It let go 45 of the 260 staff.", [45, 260], "en"),
        ("It has 207m users, of whom 96m pay.", [207_000_000, 96_000_000], "en"),
    ],
)
def test_the_noun_may_be_understood(text, expected, language):
    read = figures(text, language)
    assert [figure.value for figure in read] == expected
    assert len({figure.unit for figure in read}) == 1


@pytest.mark.parametrize(
    ("text", "unit", "language"),
    [
        ("It has 35 staff and says its client firms already exceed 2,300.", "client firms", "en"),
        ("Elle a 9 clients ; les adhérents, ils sont 2 400.", "adhérents", "fr"),
        ("Le nombre d’abonnés mobiles atteint 2,74 millions.", "abonnés mobiles", "fr"),
    ],
)
def test_the_subject_may_name_the_noun(text, unit, language):
    assert figures(text, language)[-1].unit == unit


@pytest.mark.parametrize(
    ("text", "value", "language"),
    [
        ("La version 13B est lente.", "13000000000", "fr"),
        ("The 8B version is slow.", "8000000000", "en"),
        ("Anthropic en offre 200k tokens", "200000", "fr"),
    ],
)
def test_sizes_in_letters(text, value, language):
    assert only(text, language)[2] == Decimal(value)


@pytest.mark.parametrize(
    ("text", "words", "unit", "language"),
    [
        ("plusieurs milliers de postes", "plusieurs milliers de postes", "postes", "fr"),
        (
            "des dizaines de milliers d’ingénieurs",
            "dizaines de milliers d’ingénieurs",
            "ingénieurs",
            "fr",
        ),
        ("dozens of suppliers", "dozens of suppliers", "suppliers", "en"),
        ("several hundred employees", "several hundred employees", "employees", "en"),
    ],
)
def test_indefinite_amounts_have_no_value(text, words, unit, language):
    exact, kind, value, counted, hedge = only(text, language)
    assert (exact, kind, value, counted, hedge) == (words, Kind.COUNT, None, unit, "about")
