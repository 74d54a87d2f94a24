from datetime import date
from decimal import Decimal

import pytest

from metrics import formats
from metrics.model import Period, Quantity

D, Q = Decimal, Quantity

# Spaces are written plainly here; in a figure none of them breaks.
COMPACT = [
    ("7300000000", "7,3 Md", "7.3bn"),
    ("1750000000000", "1 750 Md", "1.75tn"),
    ("1590000000", "1,59 Md", "1.59bn"),
    ("106000000", "106 M", "106M"),
    ("999999999", "1 Md", "1bn"),
    ("1234567", "1,23 M", "1.23M"),
    ("550000", "550 000", "550,000"),
    ("170123", "170 123", "170,123"),
    ("20", "20", "20"),
    ("7.3", "7,3", "7.3"),
    ("0", "0", "0"),
    ("-85000000", "-85 M", "-85M"),
]
MONEY = [
    ("105000000", "EUR", "105 M€", "€105M"),
    ("1200000000", "USD", "1,2 Md$", "$1.2bn"),
    ("900000", "EUR", "900 000 €", "€900,000"),
    ("9.99", "EUR", "9,99 €", "€9.99"),
    ("-85000000", "USD", "-85 M$", "-$85M"),
    ("3000000", "CHF", "3 M CHF", "CHF 3M"),
    ("3000000", "GBP", "3 M£", "£3M"),
    ("3000000", "CAD", "3 M $CA", "CA$3M"),
    ("40000000", "", "40 M", "40M"),
]
QUANTITIES = [
    (Q(kind="count", value=D(20000000), low=D(20000000), hedge="more_than"), "> 20 M", "> 20M"),
    (Q(kind="count", value=D(170000), high=D(170000), hedge="less_than"), "< 170 000", "< 170,000"),
    (
        Q(kind="count", value=D(12000000), high=D(12000000), hedge="almost"),
        "près de 12 M",
        "almost 12M",
    ),
    (Q(kind="count", value=D(20), hedge="about"), "≈ 20", "≈ 20"),
    (Q(kind="count", value=D(20), low=D(20), hedge="at_least"), "≥ 20", "≥ 20"),
    (Q(kind="count", value=D(20), high=D(20), hedge="at_most"), "≤ 20", "≤ 20"),
    (
        Q(kind="money", low=D(70000000), high=D(100000000), unit="USD", hedge="between"),
        "70–100 M$",
        "$70–100M",
    ),
    (
        Q(kind="money", low=D(900000), high=D(1200000), unit="EUR", hedge="between"),
        "900 000–1,2 M€",
        "€900,000–1.2M",
    ),
    (Q(kind="count", low=D(2), high=D(3), hedge="between"), "2–3", "2–3"),
    (Q(kind="percent", high=D("2.833333333"), unit="%", hedge="less_than"), "< 2,83 %", "< 2.83%"),
    (Q(kind="percent", value=D("0.5"), unit="pp"), "0,5 pt", "0.5 pp"),
    (Q(kind="multiple", value=D(10), unit="×"), "×10", "×10"),
    (Q(kind="multiple", value=D("0.0666666666667"), unit="×"), "÷15", "÷15"),
    (
        Q(kind="duration", value=D(4), high=D(4), unit="month", hedge="less_than"),
        "< 4 mois",
        "< 4 months",
    ),
    (Q(kind="duration", value=D(1), unit="year"), "1 an", "1 year"),
    (Q(kind="measure", value=D(20), unit="Cel"), "20 °C", "20 °C"),
    (Q(kind="rank", value=D(2)), "n° 2", "No. 2"),
    (Q(kind="count", hedge="about"), "sans chiffre", "no number given"),
    (Q(kind="count", low=D(5), hedge="exact"), "≥ 5", "≥ 5"),
    (Q(kind="date", end_date=date(2025, 12, 31)), "jusqu’à fin 2025", "until the end of 2025"),
]
EXACT = [
    (
        Q(kind="count", value=D(20000000), low=D(20000000), hedge="more_than"),
        "plus de 20 000 000",
        "more than 20,000,000",
    ),
    (
        Q(kind="count", value=D(170000), high=D(170000), hedge="less_than"),
        "moins de 170 000",
        "fewer than 170,000",
    ),
    (Q(kind="money", value=D(105000000), unit="EUR"), "105 000 000 €", "€105,000,000"),
    (
        Q(kind="money", low=D(70000000), high=D(100000000), unit="USD", hedge="between"),
        "70 000 000 à 100 000 000 $",
        "$70,000,000 to $100,000,000",
    ),
    (
        Q(kind="money", value=D(1000000000), high=D(1000000000), unit="USD", hedge="almost"),
        "près de 1 000 000 000 $",
        "almost $1,000,000,000",
    ),
    (
        Q(kind="percent", high=D("2.833333333"), unit="%", hedge="less_than"),
        "moins de 2,833333333 %",
        "less than 2.833333333%",
    ),
]
PERIODS = [
    ("2023-09-01/2023-09-30", "septembre 2023", "September 2023"),
    ("2022-09-01/2022-12-31", "fin 2022", "late 2022"),
    ("2022-01-01/2022-04-30", "début 2022", "early 2022"),
    ("2022-05-01/2022-08-31", "mi-2022", "mid-2022"),
    ("2014-01-01/2014-12-31", "2014", "2014"),
    ("2018-01-01/2020-12-31", "2018–2020", "2018–2020"),
    ("2010-01-01/2019-12-31", "années 2010", "the 2010s"),
    ("2023-07-01/2023-09-30", "3e trimestre 2023", "3rd quarter 2023"),
    ("2023-01-01/2023-06-30", "premier semestre 2023", "first half of 2023"),
    ("2023-06-01/2023-08-31", "été 2023", "summer 2023"),
    ("2023-12-01/2024-02-29", "hiver 2023", "winter 2023"),
    ("2023-09-21/2023-09-30", "fin septembre 2023", "late September 2023"),
    ("2024-02-21/2024-02-29", "fin février 2024", "late February 2024"),
    ("2023-09-27", "27 septembre 2023", "27 September 2023"),
    ("2023-06-03/2023-08-05", "3 juin – 5 août 2023", "3 Jun – 5 Aug 2023"),
    ("/2025-12-31", "jusqu’à fin 2025", "until the end of 2025"),
    ("/2025-06-30", "jusqu’à fin juin 2025", "until the end of June 2025"),
    ("/2025-06-03", "jusqu’au 3 juin 2025", "until 3 June 2025"),
    ("2020-01-01/", "depuis 2020", "since 2020"),
    ("2020-03-01/", "depuis mars 2020", "since March 2020"),
    ("2020-03-05/", "depuis le 5 mars 2020", "since 5 March 2020"),
    ("/", "", ""),
]


def plain(text):
    """Write every kind of space as a plain one."""
    return " ".join(text.split())


@pytest.mark.parametrize(("value", "french", "english"), COMPACT)
def test_compact(value, french, english):
    assert plain(formats.compact(D(value), "fr")) == french
    assert plain(formats.compact(D(value), "en")) == english


@pytest.mark.parametrize(("value", "currency", "french", "english"), MONEY)
def test_money(value, currency, french, english):
    assert plain(formats.money(D(value), currency, "fr")) == french
    assert plain(formats.money(D(value), currency, "en")) == english


def test_a_currency_that_no_word_names_is_said_to_be_unknown():
    assert formats.currency_name("", "fr") == "devise non précisée"
    assert formats.currency_name("", "en") == "currency not named"


@pytest.mark.parametrize(("quantity", "french", "english"), QUANTITIES)
def test_a_quantity_on_a_label(quantity, french, english):
    assert plain(formats.quantity(quantity, "fr")) == french
    assert plain(formats.quantity(quantity, "en")) == english


@pytest.mark.parametrize(("quantity", "french", "english"), EXACT)
def test_a_quantity_exactly_and_in_words(quantity, french, english):
    assert plain(formats.quantity(quantity, "fr", exact=True)) == french
    assert plain(formats.quantity(quantity, "en", exact=True)) == english


def test_words_without_all_digits():
    over = Q(kind="count", value=D(20000000), low=D(20000000), hedge="more_than")
    assert plain(formats.quantity(over, "fr", words=True)) == "plus de 20 M"


@pytest.mark.parametrize(("iso", "french", "english"), PERIODS)
def test_a_period_has_the_name_that_people_give_it(iso, french, english):
    assert plain(formats.period(iso, "fr")) == french
    assert plain(formats.period(Period.parse(iso) if iso != "/" else Period(), "en")) == english


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("value", ["7300000000", "550000", "0.1", "123456789.123"])
def test_no_space_in_a_figure_breaks(language, value):
    for text in (
        formats.number(D(value), language),
        formats.compact(D(value), language),
        formats.money(D(value), "EUR", language),
        formats.percent(D(value), language),
    ):
        assert " " not in text


def test_a_number_keeps_all_its_digits():
    assert (
        formats.number(D("123456789.123456789123456789"), "en") == "123,456,789.123456789123456789"
    )


def test_an_event_has_no_text():
    class Event:
        kind = value = low = high = unit = hedge = period = None

    assert formats.quantity(Event(), "fr") == ""


def test_a_language_without_a_catalogue_is_written_in_english():
    assert formats.compact(D(7300000000), "de") == "7.3bn"


def test_a_list_of_names():
    assert formats.listing(["A", "B", "C"], "fr") == "A, B et C"
    assert formats.listing(["A", "B", "C"], "en") == "A, B and C"


def test_a_quantity_may_hold_plain_texts_as_a_frame_does():
    class Line:
        kind, value, low, high, unit, hedge, period = (
            "money", D(5), D(5), None, "EUR", "more_than", None,
        )  # fmt: skip

    assert plain(formats.quantity(Line(), "fr")) == "> 5 €"
