"""Cities are no companies, unless a company bears the name of one."""

import pytest

from metrics.curation.suggestion.gazetteer import cities
from metrics.curation.suggestion.names import Nature
from tests.curation.test_suggest_owners import natures


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("L’atelier de Halifax, au Canada, fermera.", "Halifax"),
        ("L’entreprise de Villeurbanne a ouvert.", "Villeurbanne"),
        ("At the Gdynia yard the company employs 300 people.", "Gdynia"),
    ],
)
def test_a_city_is_a_place(text, name):
    assert natures(text)[name] is Nature.PLACE


@pytest.mark.parametrize("text", ["Corona Inc. is new.", "La fintech lyonnaise Corona recrute."])
def test_a_company_may_bear_the_name_of_a_city(text):
    assert "Corona" in cities()
    assert natures(text)["Corona"] is Nature.COMPANY


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le quotidien rachète le Courrier du Jura, et le Courrier du Jura va bien.", "Courrier du Jura"),
        ("Les comptes de la Lucarne de Bresle sont à l’équilibre.", "Lucarne de Bresle"),
    ],
)  # fmt: skip
def test_a_place_at_the_end_of_a_name_belongs_to_it(text, name):
    assert name in natures(text)


def test_who_is_named_by_a_country_has_no_name_of_a_place():
    assert "Suédois de Göteborg" not in natures("Le Suédois de Göteborg recrute.")


def test_every_line_is_a_name():
    assert len(cities()) > 9_000
    assert all(name[0].isalpha() and name == name.strip() for name in cities())
