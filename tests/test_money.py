from datetime import date
from decimal import Decimal

import pytest

from metrics.money import RateError, convert, currencies, day_of

D = Decimal


def test_a_rate_of_the_european_central_bank():
    # The reference rate published for 30 June 2023 is 1.0866 dollars for one euro.
    converted = convert(D(105_000_000), "EUR", "USD", date(2023, 6, 30))
    assert converted.rate == D("1.0866")
    assert converted.amount == D(105_000_000) * D("1.0866")
    assert converted.date_of_rate == date(2023, 6, 30)


def test_a_day_without_a_rate_takes_the_last_one_before():
    converted = convert(D(1), "EUR", "USD", date(2023, 10, 1))  # a Sunday
    assert (converted.rate, converted.date_of_rate) == (D("1.0594"), date(2023, 9, 29))


def test_a_day_after_the_last_rate_takes_the_last_one():
    converted = convert(D(1), "EUR", "USD", date(2999, 1, 1))
    assert converted.date_of_rate < date(2999, 1, 1)
    assert converted == convert(D(1), "EUR", "USD", converted.date_of_rate)


def test_between_two_currencies_that_are_not_the_euro_both_rates_are_of_one_day():
    # The rouble has no rate since 1 March 2022.
    converted = convert(D(100), "RUB", "CHF", date(2024, 9, 30))
    assert converted.date_of_rate == date(2022, 3, 1)
    there_and_back = convert(converted.amount, "CHF", "RUB", date(2024, 9, 30))
    assert abs(there_and_back.amount - 100) < D("1e-20")


def test_the_same_currency_stays_exactly_what_it_is():
    converted = convert(D("0.1"), "USD", "USD", date(2023, 10, 2))
    assert (converted.amount, converted.rate) == (D("0.1"), 1)


@pytest.mark.parametrize(
    ("currency", "target", "on", "blamed"),
    [
        ("XXX", "EUR", date(2023, 10, 2), "XXX"),
        ("EUR", "dollars", date(2023, 10, 2), "dollars"),
        ("USD", "EUR", date(1998, 12, 31), "USD"),
        ("CNY", "EUR", date(2001, 1, 1), "CNY"),
    ],
)
def test_an_unknown_currency_or_a_day_before_its_rates_is_an_error(currency, target, on, blamed):
    with pytest.raises(RateError, match=blamed) as raised:
        convert(D(1), currency, target, on)
    assert raised.value.currency == blamed
    assert raised.value.on == on


def test_the_currencies_that_articles_speak_of_are_known():
    assert {"EUR", "USD", "GBP", "JPY", "CNY", "CHF", "CAD", "INR"} <= currencies()


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("2023-06-01/2023-06-30", date(2023, 6, 30)),
        ("2023-01-01/2023-12-31", date(2023, 10, 2)),
        ("/2025-12-31", date(2023, 10, 2)),
        ("2020-01-01/", date(2023, 10, 2)),
        (None, date(2023, 10, 2)),
    ],
)
def test_the_rate_is_of_the_last_day_of_the_period_and_never_after_the_article(period, day):
    assert day_of(period, date(2023, 10, 2)) == day
