"""Every figure of the first article is in the datasets, as the article says it. The whole list."""

from decimal import Decimal

import pytest

from metrics.catalog import load_catalog
from metrics.curation.account import Outcome
from metrics.datasets import DATASET_OF

ARTICLE = "2023-10-02-mistral-kick-nvidia"
JUNE, SEPTEMBER, APRIL = "2023-06-01/2023-06-30", "2023-09-01/2023-09-30", "2023-04-01/2023-04-30"
WEEK_BEFORE = "2023-09-25/2023-10-01"

# name, company, subject, metric, value, low, high, unit, hedge, status, period, who claims it, words quoted
FACTS = [
    ("seed_round", "mistral-ai", None, "funding_raised", "105000000", "105000000", "105000000", "EUR", "exact", "stated", JUNE, None, "a récolté 105 millions d’euros"),
    ("valuation", "mistral-ai", None, "valuation", "240000000", "240000000", "240000000", "EUR", "exact", "stated", JUNE, None, "se chiffre à 240 millions d’euros"),
    ("founders", "mistral-ai", None, "founders", "3", "3", "3", "créateurs", "exact", "stated", None, None, "trois créateurs"),
    ("founders_from_fair", "mistral-ai", "anciens de FAIR (Meta)", "founders", "2", "2", "2", "anciens", "exact", "stated", None, None, "deux anciens de FAIR"),
    ("founders_from_deepmind", "mistral-ai", "ancien de DeepMind (Google)", "founders", "1", "1", "1", "créateurs", "exact", "derived", None, None, "trois créateurs"),
    ("employees", "mistral-ai", None, "headcount", "20", None, "20", "employés", "less_than", "stated", None, None, "moins de 20 employés"),
    ("testers", "mistral-ai", "Mistral 7B", "customers", "4", "4", "4", "entreprises françaises", "exact", "stated", None, None, "Quatre entreprises françaises"),
    ("founding_to_raise", "mistral-ai", None, "time_to_raise", "1", None, None, "month", "about", "stated", None, None, "à peine un mois"),
    ("raise_to_model", "mistral-ai", "Mistral 7B", "time_to_product", "4", None, "4", "month", "less_than", "stated", None, None, "Moins de quatre mois"),
    ("mistral_7b_launch", "mistral-ai", "Mistral 7B", "launch", None, None, None, None, "exact", "stated", WEEK_BEFORE, None, "semaine dernière"),
    ("mistral_7b", "mistral-ai", "Mistral 7B", "parameter_count", "7300000000", "7300000000", "7300000000", "paramètres", "exact", "stated", None, None, "7,3 milliards de paramètres"),
    ("gpt3", "openai", "GPT-3", "parameter_count", "175000000000", "175000000000", "175000000000", "paramètres", "exact", "stated", "2020-01-01/2020-12-31", None, "175 milliards"),
    ("gpt4_over_gpt3", "openai", "GPT-4", "comparison", "10", "10", "10", "×", "exact", "rumoured", None, None, "dix fois plus"),
    ("gpt4_parameters", "openai", "GPT-4", "parameter_count", "1750000000000", "1750000000000", "1750000000000", "paramètres", "exact", "derived", None, None, "dix fois plus"),
    ("llama_2_13b", "meta", "LLaMA 2 13B", "parameter_count", "13000000000", "13000000000", "13000000000", "paramètres", "exact", "stated", None, None, "13B"),
    ("llama_2_34b", "meta", "LLaMA 2 34B", "parameter_count", "34000000000", "34000000000", "34000000000", "paramètres", "exact", "stated", None, None, "34B"),
    ("kick_registered", "kick", None, "registered_users", "20000000", "20000000", None, "inscrits", "more_than", "claimed", None, "Kick", "plus de 20 millions d’inscrits"),
    ("kick_launch", "kick", None, "launch", None, None, None, None, "exact", "stated", "2022-09-01/2022-12-31", None, "fin 2022"),
    ("kick_founders", "kick", None, "founders", "2", "2", "2", "fondateurs", "exact", "stated", None, None, "deux fondateurs"),
    ("twitch_purchase", "twitch", None, "acquisition_price", "1000000000", None, "1000000000", "USD", "almost", "stated", "2014-01-01/2014-12-31", None, "près d’un milliard de dollars"),
    ("kick_watch_hours", "kick", None, "watch_hours", "106000000", "106000000", "106000000", "heures de visionnage", "exact", "estimated", SEPTEMBER, "Streamscharts", "106 millions d’heures de visionnage"),
    ("kick_since_april", "kick", "heures de visionnage", "growth", "2", "2", "2", "×", "exact", "estimated", SEPTEMBER, "Streamscharts", "deux fois plus"),
    ("kick_watch_hours_april", "kick", None, "watch_hours", "53000000", "53000000", "53000000", "heures de visionnage", "exact", "derived", APRIL, "Streamscharts", "deux fois plus"),
    ("kick_over_twitch", "kick", "heures de visionnage", "comparison", "0.0666666666667", "0.0666666666667", "0.0666666666667", "×", "exact", "estimated", SEPTEMBER, "Streamscharts", "15 fois moins"),
    ("twitch_watch_hours", "twitch", None, "watch_hours", "1590000000", "1590000000", "1590000000", "heures de visionnage", "exact", "derived", SEPTEMBER, "Streamscharts", "15 fois moins"),
    ("kick_streamers_keep", "kick", None, "creator_revenue_share", "95", "95", "95", "%", "exact", "stated", None, None, "95%"),
    ("kick_takes", "kick", None, "commission_rate", "5", "5", "5", "%", "exact", "derived", None, None, "95%"),
    ("twitch_takes", "twitch", None, "commission_rate", "50", "50", "50", "%", "exact", "stated", None, None, "la moitié"),
    ("twitch_streamers_keep", "twitch", None, "creator_revenue_share", "50", "50", "50", "%", "exact", "derived", None, None, "la moitié"),
    ("xqc_contract", "kick", "xQc", "contract_value", None, "70000000", "100000000", "USD", "between", "stated", JUNE, None, "entre 70 et 100 millions de dollars"),
    ("xqc_term", "kick", "xQc", "contract_term", "2", "2", "2", "year", "exact", "stated", JUNE, None, "sur deux ans"),
    ("xqc_per_year", "kick", "xQc", "contract_value_per_year", None, "35000000", "50000000", "USD", "between", "derived", JUNE, None, "entre 70 et 100 millions de dollars"),
    ("xqc_on_twitch", "twitch", "xQc", "followers", "12000000", None, "12000000", "abonnés", "almost", "stated", JUNE, None, "près de 12 millions d’abonnés"),
    ("xqc_on_kick", "kick", "xQc", "followers", "550000", "550000", "550000", "abonnés", "exact", "stated", None, None, "550.000 abonnés"),
    ("xqc_carried_over", "kick", "xQc", "followers_carried", "4.583333333", "4.583333333", None, "%", "more_than", "derived", None, None, "550.000 abonnés"),
    ("amouranth_on_twitch", "twitch", "Amouranth", "followers", "6000000", "6000000", None, "abonnés", "more_than", "stated", None, None, "plus de six millions d’abonnés"),
    ("amouranth_on_kick", "kick", "Amouranth", "followers", "170000", None, "170000", "abonnés", "less_than", "stated", None, None, "moins de 170.000"),
    ("amouranth_carried_over", "kick", "Amouranth", "followers_carried", "2.833333333", None, "2.833333333", "%", "less_than", "derived", None, None, "moins de 170.000"),
    ("round_over_valuation", "mistral-ai", None, "raised_over_valuation", "43.75", "43.75", "43.75", "%", "exact", "derived", JUNE, None, "240 millions d’euros"),
    ("nvidia_order_book", "nvidia", None, "order_book", None, None, None, None, "exact", "stated", "/2025-12-31", None, "jusqu’en 2025"),
    ("nvidia_raid", "nvidia", "Autorité française de la concurrence", "inquiry", None, None, None, None, None, "stated", WEEK_BEFORE, None, "perquisition"),
    ("nvidia_commission", "nvidia", "Commission européenne", "inquiry", None, None, None, None, None, "claimed", None, "Bloomberg", "premières investigations"),
]  # fmt: skip


@pytest.fixture(scope="module")
def catalog():
    return load_catalog()


@pytest.fixture(scope="module")
def rows(catalog):
    return {row.fact: row for row in catalog.rows()}


@pytest.mark.parametrize(
    ("name", "company", "subject", "metric", "value", "low", "high", "unit", "hedge", "status", "period", "claim", "words"),
    FACTS,
    ids=[fact[0] for fact in FACTS],
)  # fmt: skip
def test_the_fact_says_what_the_article_says(
    rows,
    name,
    company,
    subject,
    metric,
    value,
    low,
    high,
    unit,
    hedge,
    status,
    period,
    claim,
    words,
):
    row = rows[f"{ARTICLE}/{name}"]
    value, low, high = (
        None if number is None else Decimal(number) for number in (value, low, high)
    )
    assert (row.company, row.subject, row.metric) == (company, subject, metric)
    assert (row.value, row.low, row.high, row.unit, row.hedge) == (value, low, high, unit, hedge)
    assert (row.status, row.period, row.source_of_claim) == (status, period, claim)
    assert words in row.quote
    assert row.metric in DATASET_OF, "every metric belongs to a dataset"


def test_the_list_is_whole(rows):
    assert {name.removeprefix(f"{ARTICLE}/") for name in rows} == {fact[0] for fact in FACTS}


def test_the_quote_stands_in_the_article(catalog):
    for fact in catalog.facts.values():
        text = catalog.articles[fact.article].text
        for quote in fact.evidence.quote.split(" […] "):
            assert quote in text
        if fact.derivation is None:
            assert text[fact.evidence.start : fact.evidence.end] == fact.evidence.quote


def test_derived_facts_show_where_they_come_from(catalog):
    derived = [fact for fact in catalog.facts.values() if fact.derivation]
    assert derived
    for fact in derived:
        assert fact.derivation.inputs
        assert all(source in catalog.facts for source in fact.derivation.inputs)


def test_what_is_derived_from_a_rumour_stays_one(catalog):
    assert catalog.facts[f"{ARTICLE}/gpt4_parameters"].derivation.basis == "rumoured"


def test_every_mention_is_accounted_for(catalog):
    account = catalog.account(ARTICLE)
    assert account.entries
    assert not account.open
    assert all(entry.aside for entry in account.entries if entry.outcome is Outcome.ASIDE)
    assert not catalog.problems
