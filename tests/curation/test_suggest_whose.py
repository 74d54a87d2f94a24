"""Whose a figure is where a rival, a nationality or a version names the company."""

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


@pytest.mark.parametrize(
    ("language", "text", "figure", "company"),
    [
        ("fr", "Sony et Ford ont signé. La firme japonaise emploie 300 personnes.", "300 personnes", "sony"),
        ("fr", "Ford et Sony ont signé. Le groupe américain emploie 300 personnes.", "300 personnes", "ford"),
        ("en", "DeepSeek-V3.2 has 685 billion parameters.", "685 billion", "deepseek"),
        ("fr", "DeepSeek-R2 compte 40 milliards de paramètres.", "40 milliards", "deepseek"),
    ],
)  # fmt: skip
def test_a_country_or_a_version_tells_the_company(language, text, figure, company):
    assert proposal_of(figure, proposals(text, language=language)).company == company


@pytest.mark.parametrize(
    ("language", "text", "figure", "metric"),
    [
        ("fr", "Uber devra payer 290 millions d’euros pour avoir transféré des données.", "290", "fine"),
        ("en", "Uber must pay €290m for moving data abroad.", "290m", "fine"),
        ("en", "Uber is in talks for a round at $350bn.", "350bn", "valuation"),
        ("en", "Kick has 20 million registered players.", "20 million", "registered_users"),
    ],
)  # fmt: skip
def test_what_such_words_measure(language, text, figure, metric):
    assert proposal_of(figure, proposals(text, language=language)).metric == metric


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("fr", "Les clients d’Ikea dépensent 85 euros par an.", "85 euros"),
        ("fr", "Chez Ikea, les membres dépensent en moyenne 85 euros.", "85 euros"),
        ("en", "Kick’s members spend $12 a month.", "$12"),
        ("en", "Shoppers spend an average of $85 at Ikea.", "$85"),
    ],
)
def test_what_customers_spend_is_no_price(language, text, figure):
    assert proposal_of(figure, proposals(text, language=language)).metric is None
