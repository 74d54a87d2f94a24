"""A newspaper is the source of what it tells, and the owner of its own figures."""

import pytest

from tests.curation.test_suggest import proposals


def owner(text, language):
    return next(p.company for p in proposals(text, language=language) if p.metric is not None)


@pytest.mark.parametrize(
    ("language", "text", "company"),
    [
        ("fr", "Mediapart, lui, a dégagé un bénéfice de 3 millions d’euros.", "mediapart"),
        ("fr", "Le Monde compte 600 000 abonnés.", "le-monde"),
        ("fr", "Chez Mediapart, le chiffre d’affaires atteint 25 millions d’euros.", "mediapart"),
        ("en", "The New York Times has 10 million subscribers.", "new-york-times"),
        ("en", "Politico employs 700 people.", "politico"),
        ("en", "The Economist now has 1.2 million subscribers.", "the-economist"),
    ],
)
def test_a_paper_owns_its_figures(language, text, company):
    assert owner(text, language) == company


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Kick a perdu 3 millions d’euros, selon Le Monde."),
        ("fr", "Kick a perdu 3 millions d’euros, a révélé Mediapart."),
        ("fr", "Mediapart révèle que Kick a perdu 3 millions d’euros."),
        ("fr", "Kick a perdu 3 millions d’euros, a confié son patron au Monde."),
        ("en", "Kick lost $3 million, Reuters reported."),
        ("en", "Kick lost $3 million, its chief told Bloomberg."),
        ("en", "Kick has lost money, which Bloomberg puts at $3 million of losses."),
        ("en", "Kick lost $3 million (Axios)."),
    ],
)
def test_a_paper_that_tells_owns_nothing(language, text):
    assert owner(text, language) == "kick"
