"""Titles state what the data show, and change with it."""

import pytest

from metrics import charts
from metrics.datasets import DATASET_OF, frame
from tests.charts.example import FRAME, JUNE, dollars, euros, line, look, many, of

TITLES = [
    ("funding", (), "Mistral AI raised €105M and is valued at €240M", "Mistral AI a levé 105 M€ et vaut 240 M€"),
    ("deals", (), "Twitch: a takeover at almost $1bn", "Twitch : un rachat à près de 1 Md$"),
    ("contracts", (), "Kick (xQc) signed a contract worth $70M to $100M over 2 years", "Kick (xQc) a signé un contrat de 70 à 100 M$ sur 2 ans"),
    ("models", (), "Mistral 7B has 7.3bn parameters, 240 times fewer than GPT-4 (1.75tn, rumour)", "Mistral 7B compte 7,3 Md de paramètres, 240 fois moins que GPT-4 (1 750 Md, rumeur)"),
    ("models", ("mistral-ai",), "Mistral 7B has 7.3bn parameters", "Mistral 7B compte 7,3 Md de paramètres"),
    ("models", ("openai",), "GPT-3 has 175bn parameters, 10 times fewer than GPT-4 (1.75tn, rumour)", "GPT-3 compte 175 Md de paramètres, 10 fois moins que GPT-4 (1 750 Md, rumeur)"),
    ("models", ("mistral-ai", "meta"), "Mistral 7B has 7.3bn parameters, 4.7 times fewer than LLaMA 2 34B (34bn)", "Mistral 7B compte 7,3 Md de paramètres, 4,7 fois moins que LLaMA 2 34B (34 Md)"),
    ("audience", (), "Kick’s audience doubled in 5 months, and is still 15 times smaller than Twitch’s", "L’audience de Kick a doublé en 5 mois, et reste 15 fois plus petite que celle de Twitch"),
    ("audience", ("kick",), "Kick’s audience doubled in 5 months, to 106M hours", "L’audience de Kick a doublé en 5 mois, à 106 M d’heures de visionnage"),
    ("audience", ("twitch",), "Twitch was watched for 1.59bn hours (estimate)", "Twitch cumule 1,59 Md d’heures de visionnage (estimation)"),
    ("users", (), "Kick has more than 20M registered users (claimed)", "Kick compte plus de 20 M d’inscrits (revendiqué)"),
    ("revenue-share", (), "Creators keep 95% on Kick, against 50% on Twitch", "Les créateurs gardent 95 % de leurs revenus chez Kick, contre 50 % chez Twitch"),
    ("revenue-share", ("twitch",), "Creators keep 50% on Twitch", "Les créateurs gardent 50 % de leurs revenus chez Twitch"),
    ("followers", (), "xQc took more than 4.58% of followers along to Kick, Amouranth less than 2.83%", "xQc a emmené plus de 4,58 % de ses abonnés chez Kick, Amouranth moins de 2,83 %"),
    ("people", ("mistral-ai",), "Mistral AI has fewer than 20 employees", "Mistral AI compte moins de 20 salariés"),
    ("people", ("kick",), "Kick has 2 founders", "Kick compte 2 fondateurs"),
    ("profile", ("nvidia",), "Nvidia’s order book is full until the end of 2025 · 2 authorities look into Nvidia", "Le carnet de commandes de Nvidia est plein jusqu’à fin 2025 · 2 autorités examinent Nvidia"),
    ("profile", ("kick",), "Launch of Kick: late 2022", "Lancement de Kick : fin 2022"),
]  # fmt: skip


def plain(text):
    return " ".join(text.split())


@pytest.mark.parametrize(("dataset", "companies", "english", "french"), TITLES)
def test_the_finding_of_the_article(dataset, companies, english, french):
    rows = of(*companies) if companies else FRAME
    assert plain(charts.draw(dataset, rows, look("en")).title) == english
    assert plain(charts.draw(dataset, rows, look("fr")).title) == french


def titles(dataset, rows):
    return tuple(
        plain(charts.draw(dataset, frame(rows), look(each)).title) for each in ("en", "fr")
    )


def test_one_is_singular():
    assert titles("people", [line("a", "kick", "founders", value="1")]) == (
        "Kick has 1 founder",
        "Kick compte 1 fondateur",
    )


def test_followers_are_those_of_a_person_somewhere():
    rows = [line("a", "twitch", "followers", value="12000000", subject="xQc")]
    assert titles("followers", rows) == (
        "xQc on Twitch has 12M followers",
        "xQc sur Twitch compte 12 M d’abonnés",
    )


def test_two_companies_are_set_in_a_ratio():
    rows = [
        euros("a", "apple", "revenue", "80000000000"),
        euros("b", "openai", "revenue", "32000000000"),
    ]
    assert titles("results", rows) == (
        "Apple: €80bn in revenue, 2.5 times OpenAI (€32bn)",
        "Apple : 80 Md€ de chiffre d’affaires, 2,5 fois plus qu’OpenAI (32 Md€)",
    )


def test_the_parts_of_a_whole_are_not_set_against_it():
    rows = [
        line("a", "mistral-ai", "founders", value="3"),
        line("b", "mistral-ai", "founders", value="2", subject="anciens de FAIR"),
    ]
    assert titles("people", rows)[0] == "Mistral AI has 3 founders"


def test_bounds_forbid_a_ratio():
    rows = [
        line("a", "apple", "customers", value="9000000", hedge="more_than"),
        line("b", "openai", "customers", value="3000000"),
    ]
    assert titles("sales", rows) == (
        "Apple has more than 9M customers, against 3M for OpenAI",
        "Apple compte plus de 9 M de clients, contre 3 M pour OpenAI",
    )


@pytest.mark.parametrize(
    ("one", "other", "english"),
    [
        (
            line("a", "mistral-ai", "founders", value="3"),
            line("b", "kick", "founders", value="2"),
            "Mistral AI has 3 founders, against 2 for Kick",
        ),
        (
            line("a", "apple", "market_share", value="60", kind="percent", unit="%"),
            line("b", "meta", "market_share", value="20", kind="percent", unit="%"),
            "Apple holds 60% of its market, against 20% for Meta",
        ),
    ],
)
def test_small_counts_and_shares_are_not_set_in_a_ratio(one, other, english):
    assert titles(DATASET_OF[one.metric].id, [one, other])[0] == english


def test_sizes_that_are_nearly_equal_are_only_set_against_each_other():
    rows = [line("a", "apple", "stores", value="100"), line("b", "openai", "stores", value="99")]
    assert titles("sales", rows)[0] == "Apple runs 100 sites, against 99 for OpenAI"


@pytest.mark.parametrize(
    ("count", "english", "french"),
    [(3, "and 1 more", "et 1 autre"), (40, "and 10 more", "et 10 autres")],
)
def test_many_companies_have_a_leader(count, english, french):
    rows = many("headcount", count)
    assert plain(charts.draw("people", rows, look("en")).title).endswith(english)
    assert plain(charts.draw("people", rows, look("fr")).title).endswith(french)


def test_french_elision():
    rows = [
        line(
            "a",
            "openai",
            "valuation",
            kind="money",
            unit="USD",
            value="29000000000",
            status="rumoured",
        )
    ]
    assert titles("funding", rows)[1] == "La valorisation d’OpenAI atteint 29 Md$ (rumeur)"


def test_a_conversion_is_what_the_title_says():
    rows = frame([dollars("a", "twitch", "acquisition_price", value="1000000000", period=JUNE)])
    assert (
        plain(charts.draw("deals", rows, look("en", currency="EUR")).title)
        == "Twitch: a takeover at €920M"
    )


def test_a_change_over_time_of_one_company():
    rows = [
        euros("a", "apple", "revenue", "100", period="2021-01-01/2021-12-31"),
        euros("b", "apple", "revenue", "80", period="2022-01-01/2022-12-31"),
    ]
    assert titles("results", rows)[0] == "Apple went from €100 (2021) to €80 (2022)"


def test_an_unknown_company_and_metric_are_named_by_their_ids():
    rows = frame([line("a", "nowhere", "capacity", kind="measure", unit="GWh", value="13")])
    assert plain(charts.draw("sales", rows, look("en")).title) == "Capacity of nowhere: 13 GWh"


def test_a_ratio_beyond_all_measure_is_still_said():
    rows = frame(
        [
            dollars("a", "kick", "valuation", value="1e40"),
            dollars("b", "twitch", "valuation", value="0.01"),
        ]
    )
    assert "Kick" in charts.draw("funding", rows, look()).title
