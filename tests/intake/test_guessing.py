from datetime import date

import pytest

from metrics.extraction import language_of
from metrics.intake.guessing import guess, title_of

FRENCH = "La société est la première du pays et elle a levé des fonds pour la suite."
ENGLISH = "The company is the first of its kind and it has raised money for the year."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRENCH, "fr"),
        (ENGLISH, "en"),
        ("Kick revendique 20 millions d’inscrits en septembre", "fr"),
        ("Kick claims 20 million users in September", "en"),
        ("La empresa es la primera del país y ha recaudado más de 20 millones para el año.", None),
        (
            "Das Unternehmen hat mehr als 20 Millionen Euro von der Bank und dem Land erhalten.",
            None,
        ),
        ("La società è la prima del paese e ha raccolto più di 20 milioni per il mercato.", None),
        ("20 35 40", None),
        ("Компания привлекла миллионы", None),
    ],
)
def test_language(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("line", "language_text", "day"),
    [
        ("Publié le 2 octobre 2023", FRENCH, date(2023, 10, 2)),
        ("Publié le 1er août 2023 à 10 h", FRENCH, date(2023, 8, 1)),
        ("Publié le 02/10/2023", FRENCH, date(2023, 10, 2)),
        ("Paris, le 2 oct. 2023", FRENCH, date(2023, 10, 2)),
        ("Published October 2, 2023", ENGLISH, date(2023, 10, 2)),
        ("Posted on 14 June 2019 by the newsroom", ENGLISH, date(2019, 6, 14)),
        ("Friday 14 June 2019", ENGLISH, date(2019, 6, 14)),
        ("June 14th, 2019", ENGLISH, date(2019, 6, 14)),
        ("2019-06-14", ENGLISH, date(2019, 6, 14)),
        ("06/14/2019", ENGLISH, date(2019, 6, 14)),
        ("14/06/2019", ENGLISH, date(2019, 6, 14)),
        ("03/04/2019", ENGLISH, None),  # two days in English
        ("31/02/2019", FRENCH, None),
        ("Paris, le 30 juillet 2019 – Télisor a perdu 12 millions.", FRENCH, date(2019, 7, 30)),
        ("LONDON, June 14, 2019 (Agency) - The company has 20 users.", ENGLISH, date(2019, 6, 14)),
        ("By Jane Doe | 3 May 2021, 10:30", ENGLISH, date(2021, 5, 3)),
        ("Mis à jour le mardi 3 octobre 2023 à 18h02", FRENCH, date(2023, 10, 3)),
        ("1 200 postes supprimés d’ici au 31 décembre 2023", FRENCH, None),
        ("Résultats au 31 décembre 2022", FRENCH, None),
        ("Publié le 2 octobre 2023, le rapport parle de 20 millions.", FRENCH, None),
        ("Le rapport publié le 2 octobre 2023 parle de 20 millions.", FRENCH, None),
        ("14 June 2019, the company said, was the day", ENGLISH, None),
        ("Le 2 octobre 2023, la société a levé des fonds.", FRENCH, None),
        ("On 14 June 2019 the company told its shareholders that it would not pay.", ENGLISH, None),
        ("", ENGLISH, None),
    ],
)
def test_the_day_comes_from_a_line_that_is_no_running_text(line, language_text, day):
    about = guess(f"A title\n{line}\n{language_text}")
    assert about.published == day
    assert (about.published_because is not None) is (day is not None)


def test_a_line_that_speaks_of_publishing_goes_first():
    about = guess(f"Title\n1 January 2020\nUpdated 3 May 2021\n{ENGLISH}")
    assert about.published == date(2021, 5, 3)


def test_a_file_name_may_hold_the_day():
    about = guess(ENGLISH, "2023-10-02-kick.txt")
    assert about.published == date(2023, 10, 2)
    assert about.published_because["en"] == "The name of the file says so."
    assert guess(ENGLISH, "2023-13-02.txt").published is None


def test_the_publisher_may_stand_in_a_line_of_its_own():
    assert guess(f"{FRENCH}\nSource : Le Journal des nombres").publisher == "Le Journal des nombres"
    assert guess(FRENCH).publisher is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n\n  Kick monte \n Texte", "Kick monte"),
        ("A first sentence. " + "word " * 100, "A first sentence."),
        ("word " * 100, ("word " * 32)[:-1].rsplit(" ", 1)[0] + " word…"),
    ],
)
def test_title(text, title):
    assert title_of(text) == title
