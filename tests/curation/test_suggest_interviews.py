"""Who speaks in an interview is a person or a paper, and owns nothing."""

from tests.curation.test_suggest import proposals

FRENCH = """Le cofondateur d’Ombrelle, Arvel Tonquin, détaille ses ambitions. Ombrelle fabrique des capteurs.

Le Fil : Où en êtes-vous ?

Arvel Tonquin : Nous avons levé 3 millions d’euros en 2021.

Le Fil : Et l’équipe ?

Arvel Tonquin : Nous employons 40 salariés."""

ENGLISH = """Arvel Tonquin runs Larkspur Labs, which makes sensors. Larkspur Labs is based in Leeds.

The Wire: How big are you?

Arvel Tonquin: We employ 40 people.

The Wire: And the money?

Arvel Tonquin: We raised $3 million in 2021."""


def owners(text, language):
    return {p.company_name for p in proposals(text, language=language) if p.metric is not None}


def test_what_is_said_is_of_the_company_that_the_opening_names():
    assert owners(FRENCH, "fr") == {"Ombrelle"}
    assert owners(ENGLISH, "en") == {"Larkspur Labs"}
