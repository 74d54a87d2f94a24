"""Amounts: signs, codes and names of currencies, scales, hundredths."""

from decimal import Decimal

import pytest

from metrics.extraction import figures
from metrics.model import Kind

from .found import PUBLISHED, found, only

FRENCH = [
    ("105 millions d’euros", "105000000", "EUR"),
    ("3,5 M€", "3500000", "EUR"),
    ("800 k€", "800000", "EUR"),
    ("1,1 Md€", "1100000000", "EUR"),
    ("3,86 Mds €", "3860000000", "EUR"),
    ("4,9 Md$", "4900000000", "USD"),
    ("12 M d’euros", "12000000", "EUR"),
    ("210 $", "210", "USD"),
    ("$320M", "320000000", "USD"),
    ("un milliard de dollars", "1000000000", "USD"),
    ("23,5 millions de livres", "23500000", "GBP"),
    ("34 millions de francs suisses", "34000000", "CHF"),
    ("3 milliards de dollars canadiens", "3000000000", "CAD"),
    ("25 milliards de couronnes suédoises", "25000000000", "SEK"),
    ("3 millions de yuans", "3000000", "CNY"),
    ("14 mios de francs", "14000000", "CHF"),
    ("4 fr. 20", "4.20", "CHF"),
    ("12 euros 50", "12.50", "EUR"),
    ("50 centimes d’euro", "0.50", "EUR"),
    ("15 cents", "0.15", "USD"),
    ("EUR 5 000", "5000", "EUR"),
    ("12 000 CHF", "12000", "CHF"),
    ("-14,3 M€", "-14300000", "EUR"),
]
ENGLISH = [
    ("$1.2bn", "1200000000", "USD"),
    ("£42m", "42000000", "GBP"),
    ("€4.34bn", "4340000000", "EUR"),
    ("¥732 billion", "732000000000", "JPY"),
    ("NT$2.16 trillion", "2160000000000", "TWD"),
    ("C$1.1 billion", "1100000000", "CAD"),
    ("A$3m", "3000000", "AUD"),
    ("US$5 million", "5000000", "USD"),
    ("CHF 60m", "60000000", "CHF"),
    ("12 million Swiss francs", "12000000", "CHF"),
    ("5,000 Canadian dollars", "5000", "CAD"),
    ("half a million dollars", "500000", "USD"),
    ("a quarter of a billion dollars", "250000000", "USD"),
    ("99p", "0.99", "GBP"),
    ("59 cents", "0.59", "USD"),
    ("fifty pence", "0.50", "GBP"),
    ("20 dollars and 43 cents", "20.43", "USD"),
    ("-$85 million", "-85000000", "USD"),
    ("500 crore rupees", "5000000000", "INR"),
    ("$5M USD", "5000000", "USD"),
]


@pytest.mark.parametrize(
    ("text", "value", "currency", "language"),
    [(*row, "fr") for row in FRENCH] + [(*row, "en") for row in ENGLISH],
)
def test_amount(text, value, currency, language):
    words, kind, amount, unit, _ = only(text, language)
    assert (words, kind, amount, unit) == (text, Kind.MONEY, Decimal(value), currency)


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("It costs $5.99 a month.", "$5.99", "en"),
        ("Revenue was $2.1 billion in all.", "$2.1 billion", "en"),
        ("La formule coûte 9,90 euros par mois.", "9,90 euros", "fr"),
        ("Il paie 100 euros la tonne.", "100 euros", "fr"),
    ],
)
def test_a_rate_or_qualifier_stays_outside(text, words, language):
    assert only(text, language)[0] == words


@pytest.mark.parametrize(
    "text",
    [
        "Elle compte 9 000 clients. Elle a réuni 40 millions en mai.",
        "L’opérateur a 3 millions d’abonnés. Il avait écopé de 40 millions.",
    ],
)
def test_what_only_money_is_said_of_counts_nothing(text):
    assert ("40 millions", Kind.MONEY) in found(text, "fr")


@pytest.mark.parametrize(
    ("text", "kind", "currency"),
    [
        ("Il a levé 5 M€. On nous a offert 40 millions.", Kind.MONEY, "EUR"),
        ("On nous a offert 40 millions. Il a levé 5 M€.", Kind.MONEY, "EUR"),
        ("Il a levé 5 M€.\n\nIl a coûté 40 millions.", Kind.MONEY, None),
        ("Il a levé 5 M€.\n\nIls veulent 40 millions.", Kind.COUNT, None),
        ("Ikea l’a racheté pour 40 millions.", Kind.MONEY, None),
    ],
)
def test_a_currency_understood_is_that_of_the_paragraph(text, kind, currency):
    [amount] = [f for f in figures(text, "fr", PUBLISHED) if text[f.start : f.end] == "40 millions"]
    assert (amount.kind, amount.unit) == (kind, currency)
