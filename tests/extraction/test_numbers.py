"""Whole number expressions, in words and digits."""

from decimal import Decimal

import pytest
from num2words import num2words

from metrics.extraction import parse_number

FRENCH = [
    ("7,3", "7.3"),
    ("7.3", "7.3"),
    ("550.000", "550000"),
    ("550 000", "550000"),
    ("550\u00a0000", "550000"),
    ("550\u202f000", "550000"),
    ("550’000", "550000"),
    ("7,300", "7.3"),
    ("1.234,56", "1234.56"),
    ("1,234.56", "1234.56"),
    ("1 234 567,8", "1234567.8"),
    ("12.500.000", "12500000"),
    ("0,5", "0.5"),
    ("1,2 million", "1200000"),
    ("3 mille", "3000"),
    ("15 000 milliards", "15000000000000"),
    ("2 millions et demi", "2500000"),
    ("12 M", "12000000"),
    ("1,6 Md", "1600000000"),
    ("500 k", "500000"),
    ("2 billions", "2000000000000"),
    ("zéro", "0"),
    ("vingt et un", "21"),
    ("vingt-et-un", "21"),
    ("soixante et onze", "71"),
    ("soixante-dix-sept", "77"),
    ("quatre-vingts", "80"),
    ("quatre-vingt-dix-sept", "97"),
    ("septante-deux", "72"),
    ("huitante-sept", "87"),
    ("octante", "80"),
    ("nonante-neuf", "99"),
    ("deux cents", "200"),
    ("mille", "1000"),
    ("deux mille trois cent quatre", "2304"),
    ("cent mille milliards", "100000000000000"),
    ("un million deux cent mille", "1200000"),
    ("un demi-milliard", "500000000"),
    ("deux millions et demi", "2500000"),
    ("une centaine de milliers", "100000"),
    ("une douzaine", "12"),
    ("trois virgule quatorze", "3.14"),
    ("moins cinq", "-5"),
    ("-12,5", "-12.5"),
    ("trois quarts", "0.75"),
    ("deux tiers", "0.666666666667"),
    ("mille", "1000"),
    (",08", "0.08"),
    ("- 1 4/5", "-1.8"),
    ("zero", "0"),
    ("un demi", "0.5"),
    ("la moitié", "0.5"),
    ("un cinquieme", "0.2"),
    ("trois et un cinquième", "3.2"),
    ("un vingt-cinquième", "0.04"),
    ("un vingt cinquième", "0.04"),
    ("cent trente cinquièmes", "26"),
    ("deux et trois quarts", "2.75"),
    ("un sur trois", "0.333333333333"),
    ("mille deux cent trente-quatre virgule cinquante-six", "1234.56"),
    ("trois virgule zéro un", "3.01"),
]
ENGLISH = [
    ("7.3", "7.3"),
    ("7,300", "7300"),
    ("9,99", "9.99"),
    ("1,234.56", "1234.56"),
    ("1.234,56", "1234.56"),
    ("2 048", "2048"),
    ("1,00,000", "100000"),
    ("1.6bn", "1600000000"),
    ("12m", "12000000"),
    ("500k", "500000"),
    ("2tn", "2000000000000"),
    ("1.2 billion", "1200000000"),
    ("twenty-one", "21"),
    ("one hundred and five", "105"),
    ("twelve hundred", "1200"),
    ("a hundred thousand", "100000"),
    ("two million three hundred thousand", "2300000"),
    ("one thousand, two hundred and five", "1205"),
    ("half a billion", "500000000"),
    ("one and a half million", "1500000"),
    ("a million and a half", "1500000"),
    ("two and a half", "2.5"),
    ("half a dozen", "6"),
    ("three dozen", "36"),
    ("a couple of million", "2000000"),
    ("three point one four", "3.14"),
    ("minus two", "-2"),
    (".5", "0.5"),
    ("2½", "2.5"),
    ("1e6", "1000000"),
    ("2/3", "0.666666666667"),
    ("two thirds", "0.666666666667"),
    ("a couple of hundred", "200"),
    ("thousand", "1000"),
    ("1 1/2", "1.5"),
    ("half", "0.5"),
    ("a fifth", "0.2"),
    ("three and one half", "3.5"),
    ("one hundred and three and two thirds", "103.666666666667"),
    ("a hundred thousand trillionths", "0.0000001"),
    ("one in five", "0.2"),
    ("point seven", "0.7"),
    ("1 point 1", "1.1"),
    ("seventy-five point eight hundred nine", "75.809"),
    ("three thousand millions", "3000000000"),
    ("three crore twelve lakh fifty-six thousand", "31256000"),
    ("nineteen ninety-nine", "1999"),
    ("twenty nineteen", "2019"),
    ("nought", "0"),
]
NONE = [
    "",
    "abonnés",
    "12 abonnés",
    "deux trois",
    "cent cent",
    "1.2.3",
    "un peu",
    "several hundred",
    "two million three million",
    "un million deux millions",
    "%cent",
]


@pytest.mark.parametrize(("written", "value"), FRENCH)
def test_french(written, value):
    assert parse_number(written, "fr") == Decimal(value)


@pytest.mark.parametrize(("written", "value"), ENGLISH)
def test_english(written, value):
    assert parse_number(written, "en") == Decimal(value)


@pytest.mark.parametrize("written", NONE)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_no_number(written, language):
    assert parse_number(written, language) is None


@pytest.mark.parametrize("locale", ["fr", "fr_BE", "fr_CH", "en"])
def test_every_number_below_two_thousand_and_every_power_of_ten(locale):
    for number in [*range(2000), *(10**n for n in range(4, 19)), 10**18 - 1]:
        assert parse_number(num2words(number, lang=locale), locale[:2]) == number


def test_digits_are_exact_as_far_as_the_text_goes():
    assert parse_number("1" + "0" * 400, "en") == Decimal(10) ** 400
    assert parse_number("9" * 300 + ",5", "fr") == Decimal("9" * 300 + ".5")
