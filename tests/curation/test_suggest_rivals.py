"""A rival that opens a sentence takes it over, however it is called."""

import pytest

from tests.curation.test_suggest import proposal_of, proposals

STORY = {
    "en": "Bristol's Larkspur Labs raised £12m on Tuesday. It has 90 staff.\n\n",
    "fr": "Le lyonnais Ombrelle lève 12 millions d’euros. Il emploie 90 personnes.\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence", "figure"),
    [
        ("en", "• Dutch rival Tesla said revenue rose 20%.", "20%"),
        ("en", "American rival Tesla has 30 staff.", "30 staff"),
        ("en", "Its London-based rival Tesla has 30 staff.", "30 staff"),
        ("en", "The rival Tesla has 30 staff.", "30 staff"),
        ("fr", "– Son concurrent Tesla compte 30 salariés.", "30 salariés"),
        ("fr", "Le rival Tesla compte 30 salariés.", "30 salariés"),
    ],
)
def test_a_rival_that_opens_a_sentence_owns_its_figures(language, sentence, figure):
    found = proposals(STORY[language] + sentence, language=language)
    assert proposal_of(figure, found).company == "tesla"
