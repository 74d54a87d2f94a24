"""What holds for any text: the reader never fails, never misplaces a figure, never bends a number."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from metrics.extraction import parse_number, read
from metrics.model import LANGUAGES, Kind, Language, Mention
from tests.extraction.sentences import Sentence, labelled_sentences

SENTENCES = {language: labelled_sentences(language) for language in LANGUAGES}
PUBLISHED = date(2023, 10, 2)

thorough = settings(max_examples=100, deadline=None)
quick = settings(max_examples=40, deadline=None)


def language_of(locale: str) -> Language:
    return "fr" if locale.startswith("fr") else "en"


def assert_sound(text: str, mentions: list[Mention]) -> None:
    """Spans are valid, in order, apart, and quote the text; numbers are finite, bounds and days in order."""
    end = 0
    for mention in mentions:
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.exact
        end = mention.end
        assert mention.exact.strip()
        assert "\n\n" not in mention.exact
        q = mention.quantity
        for number in (q.value, q.low, q.high):
            assert number is None or number.is_finite()
            assert number is None or number or not number.is_signed()
        assert q.low is None or q.high is None or q.low <= q.high
        assert (q.kind is Kind.DATE) or not (q.start_date or q.end_date)
        assert not (q.start_date and q.end_date) or q.start_date <= q.end_date


# Any text

PIECES = sorted(
    {piece for language in LANGUAGES for s in SENTENCES[language] for piece in s.text.split()}
)
MARKS = [
    *"-–—,.;:%‰€$£¥₹'’«»()[]/+±×~^\n\r\t\u00a0\u202f\u200b\ufeff\u0301",
    "\n\n",
    "\r\n",
    "½",
    "²",
]
HOSTILE = [
    "9" * 60,
    "1e309",
    "NaN",
    "-0",
    "0",
    "00",
    "1.2.3.4",
    "31/02/2023",
    "29 February",
    "an 0",
]

mixtures = st.lists(
    st.sampled_from(PIECES)
    | st.sampled_from(MARKS)
    | st.sampled_from(HOSTILE)
    | st.text(max_size=5),
    max_size=40,
).flatmap(lambda pieces: st.sampled_from(["", " "]).map(lambda gap: gap.join(pieces)))


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(max_size=200) | mixtures, published=st.none() | st.dates())
@thorough
def test_any_text_is_read_soundly(language: Language, text: str, published: date | None):
    assert_sound(text, read(text, language=language, published=published))


@given(text=mixtures)
@quick
def test_a_text_of_unknown_language_is_read_soundly(text: str):
    assert_sound(text, read(text, language=None, published=PUBLISHED))


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(max_size=40) | mixtures)
@thorough
def test_any_text_is_a_finite_number_or_none(language: Language, text: str):
    number = parse_number(text, language)
    assert number is None or number.is_finite()


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@thorough
def test_no_figure_crosses_a_sentence(language: Language, data: st.DataObject):
    first, second = (data.draw(st.sampled_from(SENTENCES[language])).text for _ in range(2))
    text = f"{first} {second}"
    mentions = read(text, language=language, published=PUBLISHED)
    assert_sound(text, mentions)
    assert not [m.exact for m in mentions if m.start < len(first) < m.end]


# Numbers written out

WORD_LOCALES = ("fr", "fr_BE", "fr_CH", "en")
CARRIERS: dict[Language, tuple[str, str]] = {
    "fr": ("Le service compte ", " abonnés."),
    "en": ("The service has ", " subscribers."),
}
FRENCH_SCALES = ("million", "milliard", "billion", "billiard", "trillion")

round_numbers = st.builds(
    lambda digits, zeros: digits * 10**zeros, st.integers(1, 999), st.integers(0, 15)
)
whole_numbers = (
    st.integers(0, 1000) | st.integers(0, 10**6) | st.integers(0, 10**18) | round_numbers
)


@pytest.mark.parametrize("locale", WORD_LOCALES)
@given(number=whole_numbers)
@thorough
def test_a_number_in_words_gives_the_number_back(locale: str, number: int):
    words = num2words(number, lang=locale)
    assert parse_number(words, language_of(locale)) == number, words
    assert parse_number(words.capitalize(), language_of(locale)) == number


@pytest.mark.parametrize("locale", WORD_LOCALES)
@given(number=st.integers(-(10**9), -1))
@quick
def test_a_negative_number_in_words_gives_the_number_back(locale: str, number: int):
    words = num2words(number, lang=locale)
    assert parse_number(words, language_of(locale)) == number, words


@pytest.mark.parametrize("locale", ["fr", "fr_BE", "fr_CH"])
@given(number=st.integers(0, 10**12))
@quick
def test_hyphens_of_the_reformed_spelling_change_nothing(locale: str, number: int):
    words = num2words(number, lang=locale).replace(" ", "-")
    assert parse_number(words, "fr") == number, words


@pytest.mark.parametrize("locale", WORD_LOCALES)
@given(number=whole_numbers.filter(lambda n: n > 1))
@thorough
def test_a_number_in_words_is_read_in_its_sentence(locale: str, number: int):
    language = language_of(locale)
    words = num2words(number, lang=locale)
    before, after = CARRIERS[language]
    if language == "fr" and words.rstrip("s").endswith(FRENCH_SCALES):
        after = " d’" + after.lstrip()
    text = before + words + after
    mentions = read(text, language=language, published=PUBLISHED)
    assert [(m.start, m.quantity.kind, m.quantity.value) for m in mentions] == [
        (len(before), Kind.COUNT, number)
    ], text


# Numbers in digits, as CLDR writes them

LOCALES = (
    "fr",
    "fr_BE",
    "fr_CH",
    "fr_CA",
    "en",
    "en_GB",
    "en_US",
    "en_CA",
    "en_AU",
    "en_CH",
    "en_IE",
)
MONEY_LOCALES = ("fr", "fr_BE", "fr_CH", "en", "en_GB", "en_US")
"""Where a bare dollar sign is the American one, as in `figures`."""
CURRENCIES = [
    "EUR",
    "USD",
    "GBP",
    "CHF",
    "JPY",
    "CAD",
    "AUD",
    "NZD",
    "CNY",
    "HKD",
    "SGD",
    "TWD",
    "KRW",
    "INR",
    "BRL",
    "MXN",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
    "CZK",
    "HUF",
    "TRY",
    "ZAR",
    "ILS",
]

decimals = st.integers(0, 3).flatmap(
    lambda places: st.decimals(0, 10**12, places=places, allow_nan=False, allow_infinity=False)
)
amounts = st.decimals(Decimal("0.01"), 10**12, places=2, allow_nan=False, allow_infinity=False)
mantissas = st.decimals(1, Decimal("999.9"), places=1, allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize("locale", LOCALES)
@given(number=decimals, sign=st.sampled_from([1, -1]))
@thorough
def test_a_number_in_digits_gives_the_number_back(locale: str, number: Decimal, sign: int):
    written = format_decimal(sign * number, locale=locale)
    assert parse_number(written, language_of(locale)) == sign * number, written


@pytest.mark.parametrize("locale", LOCALES)
@given(number=decimals)
@thorough
def test_a_number_in_digits_is_read_in_its_sentence(locale: str, number: Decimal):
    language = language_of(locale)
    before = {"fr": "La mine a livré ", "en": "The mine shipped "}[language]
    text = before + format_decimal(number, locale=locale) + " tonnes."
    mentions = read(text, language=language, published=PUBLISHED)
    assert [(m.start, m.quantity.kind, m.quantity.value, m.quantity.unit) for m in mentions] == [
        (len(before), Kind.MEASURE, number, "t")
    ], text


@pytest.mark.parametrize("locale", MONEY_LOCALES)
@pytest.mark.parametrize("style", ["short", "long"])
@given(mantissa=mantissas, power=st.sampled_from([3, 6, 9, 12]))
@quick
def test_a_compact_number_gives_the_number_back(
    locale: str, style: str, mantissa: Decimal, power: int
):
    number = mantissa * 10**power
    written = format_compact_decimal(number, format_type=style, locale=locale, fraction_digits=1)
    assert parse_number(written, language_of(locale)) == number, written


def read_amount(written: str, locale: str) -> list[tuple[Kind, Decimal | None, str | None]]:
    before = {"fr": "Le montant est de ", "en": "The amount is "}[language_of(locale)]
    text = f"{before}{written}."
    mentions = read(text, language=language_of(locale), published=PUBLISHED)
    assert_sound(text, mentions)
    assert [m.exact for m in mentions] in ([], [written]), text
    return [(m.quantity.kind, m.quantity.value, m.quantity.unit) for m in mentions]


@pytest.mark.parametrize("locale", MONEY_LOCALES)
@pytest.mark.parametrize("style", ["standard", "name"])
@given(amount=amounts, currency=st.sampled_from(CURRENCIES))
@thorough
def test_an_amount_is_read_in_its_sentence(locale: str, style: str, amount: Decimal, currency: str):
    written = format_currency(
        amount, currency, locale=locale, format_type=style, currency_digits=False
    )
    assert read_amount(written, locale) == [(Kind.MONEY, amount, currency)]


@pytest.mark.parametrize("locale", MONEY_LOCALES)
@given(amount=amounts, currency=st.sampled_from(["EUR", "USD", "GBP"]))
@quick
def test_a_negative_amount_keeps_its_sign(locale: str, amount: Decimal, currency: str):
    written = format_currency(-amount, currency, locale=locale)
    assert read_amount(written, locale) == [(Kind.MONEY, -amount, currency)]


@pytest.mark.parametrize("locale", MONEY_LOCALES)
@given(
    mantissa=mantissas,
    power=st.sampled_from([3, 6, 9, 12]),
    currency=st.sampled_from(["EUR", "USD", "GBP"]),
)
@quick
def test_a_compact_amount_is_read_in_its_sentence(
    locale: str, mantissa: Decimal, power: int, currency: str
):
    amount = mantissa * 10**power
    written = format_compact_currency(amount, currency, locale=locale, fraction_digits=1)
    assert read_amount(written, locale) == [(Kind.MONEY, amount, currency)]


@pytest.mark.parametrize("locale", LOCALES)
@given(share=st.decimals(-999, 999, places=2, allow_nan=False, allow_infinity=False))
@quick
def test_a_percentage_is_read_in_its_sentence(locale: str, share: Decimal):
    written = format_percent(share / 100, locale=locale, decimal_quantization=False)
    assert read_amount(written, locale) == [(Kind.PERCENT, share, "%")]


# How a text is encoded and set changes nothing


def meaning(mentions: list[Mention]) -> list[tuple[object, ...]]:
    """Return what mentions say, whatever characters their text is set in."""

    def plain(words: str | None) -> str | None:
        if words is None:
            return None
        return " ".join(unicodedata.normalize("NFC", words).replace("’", "'").split())

    return [
        (
            plain(m.exact),
            *m.quantity.model_copy(update={"unit": plain(m.quantity.unit)}).model_dump().values(),
        )
        for m in mentions
    ]


SETTINGS: dict[str, Callable[[str], str]] = {
    "decomposed accents": lambda text: unicodedata.normalize("NFD", text),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\u202f"),
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
    "straight quotes": lambda text: text.replace("’", "'").replace("“", '"').replace("”", '"'),
    "typographic quotes": lambda text: text.replace("'", "’"),
}


def article(sentences: list[Sentence]) -> str:
    return "\n\n".join(sentence.text for sentence in sentences)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("setting", SETTINGS)
def test_setting_a_text_otherwise_changes_no_figure(language: Language, setting: str):
    given_text = article(SENTENCES[language])
    text = SETTINGS[setting](given_text)
    mentions = read(text, language=language, published=PUBLISHED)
    assert_sound(text, mentions)
    assert meaning(mentions) == meaning(read(given_text, language=language, published=PUBLISHED))


def shifted(mentions: list[Mention], by: int) -> list[Mention]:
    return [m.model_copy(update={"start": m.start + by, "end": m.end + by}) for m in mentions]


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@thorough
def test_two_articles_joined_give_the_two_readings(language: Language, data: st.DataObject):
    sentences = st.lists(st.sampled_from(SENTENCES[language]), min_size=1, max_size=4)
    first, second = (" ".join(s.text for s in data.draw(sentences)) for _ in range(2))

    def reading(text: str) -> list[Mention]:
        return read(text, language=language, published=PUBLISHED)

    gap = "\n\n"
    joined = reading(first) + shifted(reading(second), len(first + gap))
    assert reading(first + gap + second) == joined


# Numbers beyond every machine type

EXTREMES = [
    "NaN", "nan", "inf", "-inf", "Infinity", "1e309", "-1e309", "1E+400", "1e-400", "-0", "-0.0", "-0,0",
    "9" * 400, "1" + "0" * 400, "-" + "9" * 400, "0." + "0" * 400 + "1", "10^400", "1" + ",000" * 150,
    "1" + " 000" * 150, "1.1" * 100, "million " * 60 + "dollars", "9" * 400 + " million", "1/0", "0/0",
]  # fmt: skip
UNITS = [
    "",
    " %",
    "%",
    " dollars",
    " €",
    " million euros",
    " milliards d’euros",
    " people",
    " ans",
    " years",
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("written", EXTREMES, ids=lambda written: written[:12])
def test_extreme_numbers_are_exact_or_refused(language: Language, written: str):
    number = parse_number(written, language)
    assert number is None or number.is_finite()
    assert number is None or number or not number.is_signed()
    for unit in UNITS:
        for text in (f"{written}{unit}", f"${written}{unit}", f"It lost {written}{unit} in 2020."):
            mentions = read(text, language=language, published=PUBLISHED)
            assert_sound(text, mentions)
            assert not [
                m for m in mentions if {"NaN", "Infinity", "-0"} & set(m.written().values())
            ]


@pytest.mark.parametrize("language", LANGUAGES)
@given(digits=st.integers(10**30, 10**400))
@quick
def test_a_long_number_is_exact_or_refused(language: Language, digits: int):
    assert parse_number(str(digits), language) in (None, digits)
    for mention in read(f"{digits} million dollars.", language=language, published=PUBLISHED):
        assert mention.quantity.value in (None, digits, digits * 10**6)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    ["9", "1 ", "1.", "1,", "cent ", "hundred ", "mille ", "one ", "de ", "between 1 and ", "-", "€", "%",
     "1 000 ", "more than ", "plus de ", "in ", "en juin ", "\u0301", "\u200b", "A.", "x", "(", " ", "\n"],
    ids=repr,
)  # fmt: skip
def test_a_hostile_text_is_read_in_time(language: Language, piece: str):
    text = piece * (50_000 // len(piece))
    began = time.process_time()
    assert_sound(text, read(text, language=language, published=PUBLISHED))
    # Linear reading takes far less than a second; quadratic far more than three.
    assert time.process_time() - began < 3
