"""Every entry of the lexicons is one that the reader can meet: a test that runs over all of them."""

from fractions import Fraction

import pytest

from metrics.extraction import detect, figures
from metrics.extraction.currencies import currency_names
from metrics.extraction.lexicon import lexicon
from metrics.extraction.lexicon.common import COMMON
from metrics.extraction.measures import names
from metrics.model import LANGUAGES, Kind

EVERY = [(language, lexicon(language)) for language in LANGUAGES]


def phrases(words):
    yield from words.numbers.units
    yield from words.numbers.tens
    yield from words.numbers.scales
    yield from words.percent
    yield from words.fractions
    yield from words.durations.units
    yield from words.idioms
    for table in (words.hedges.before, words.hedges.outside, words.hedges.after):
        for found in table.values():
            yield from found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_known_by_its_commonest_words(language):
    assert detect(" ".join(COMMON[language])) == language


@pytest.mark.parametrize(("language", "words"), EVERY)
def test_entries_are_folded_and_in_lower_case(language, words):
    for phrase in phrases(words):
        assert phrase == phrase.lower().strip(), (language, phrase)
        assert "’" not in phrase
        assert "  " not in phrase


@pytest.mark.parametrize(("language", "words"), EVERY)
def test_a_hedge_is_in_one_table_only(language, words):
    seen = {}
    for hedge, found in words.hedges.before.items():
        for phrase in found:
            assert seen.setdefault(phrase, hedge) is hedge, (language, phrase)


@pytest.mark.parametrize(("language", "words"), EVERY)
def test_each_hedge_is_read(language, words):
    noun = "clients" if language == "fr" else "customers"
    for hedge, found in words.hedges.before.items():
        for phrase in found:
            text = f"{phrase} 200 {noun}"
            assert [f.hedge for f in figures(text, language)] == [hedge], text


@pytest.mark.parametrize(("language", "words"), EVERY)
def test_each_unit_of_time_is_read(language, words):
    for word, (unit, factor) in words.durations.units.items():
        [figure] = figures(f"7 {word}.", language)
        assert (figure.kind, figure.unit, figure.value) == (Kind.DURATION, unit, 7 * factor), word


@pytest.mark.parametrize(("language", "words"), EVERY)
def test_each_share_is_read(language, words):
    for phrase, fraction in words.fractions.items():
        if " " in phrase:
            text = f"{phrase} des clients" if language == "fr" else f"{phrase} of the customers"
            [figure] = figures(text, language)
            assert abs(Fraction(figure.value) / 100 - Fraction(fraction)) < Fraction(1, 10**9), text


@pytest.mark.parametrize(("language", "words"), EVERY)
def test_each_measure_is_read(language, words):
    for name, symbol in names(words).items():
        [figure] = figures(f"12 {name}.", language)
        assert (figure.kind, figure.unit) == (Kind.MEASURE, symbol), name


@pytest.mark.parametrize(("language", "words"), EVERY)
def test_each_currency_is_read_by_its_name(language, words):
    for name, code in currency_names(words).items():
        [figure] = figures(f"12000 {name}", language)
        assert (figure.kind, figure.unit) == (Kind.MONEY, code), name
