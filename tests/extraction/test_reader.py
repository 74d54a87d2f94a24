"""What holds of any reading: places, order, paragraphs, growth."""

from itertools import pairwise
from time import process_time

import pytest

from metrics.extraction import figures, read

from .found import PUBLISHED

TEXT = """La start-up a levé 105 millions d’euros en juin, deux fois plus qu’en avril.

Elle emploie moins de 20 personnes, dont 3 à Lyon.
"""
HOSTILE = {
    "digits": "9",
    "hundreds": "cent ",
    "versions": "1.1.1.1",
    "groups": "1 1 ",
    "amounts": "12 345 ",
    "dashes": "- -1-",
    "brackets": "((( 12 ",
    "halves": "two and a half and ",
    "shares": "un sur deux sur trois ",
    "prose": "The firm grew by 12% to $3.4bn, or more than 20 million users, ",
}


def test_places_are_those_of_the_text():
    for mention in read(TEXT, language="fr", published=PUBLISHED):
        assert TEXT[mention.start : mention.end] == mention.exact


def test_figures_are_in_order_and_apart():
    spans = [(f.start, f.end) for f in figures(TEXT, "fr", PUBLISHED)]
    assert spans == sorted(spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))


def test_paragraphs_are_read_each_for_itself():
    first, second = TEXT.split("\n\n")
    shift = len(first) + 2
    apart = figures(first, "fr", PUBLISHED) + [
        f._replace(start=f.start + shift, end=f.end + shift)
        for f in figures(second, "fr", PUBLISHED)
    ]
    assert figures(TEXT, "fr", PUBLISHED) == apart


def test_without_a_date_of_publication_relative_dates_have_no_days():
    assert [f.start_date for f in figures("hier, en 2020", "fr")][-1].year == 2020


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_time_grows_no_faster_than_the_text(name, language):
    def seconds(size):
        text = (HOSTILE[name] * size)[:size]
        begin = process_time()
        figures(text, language)
        return process_time() - begin

    seconds(1_000)
    small, large = seconds(10_000), seconds(80_000)
    assert large < 16 * small + 0.2


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1" + "0" * 400 + " euros", 10**400),
        (
            "12345678901234567890123456789012345678901 millions d’euros",
            12345678901234567890123456789012345678901 * 10**6,
        ),
        (
            "1234567890123456789012345678901 millions et demi d’euros",
            1234567890123456789012345678901500000,
        ),
    ],
)
def test_amounts_are_exact_whatever_their_length(text, value):
    [figure] = figures(text, "fr")
    assert figure.value == value


def test_a_number_longer_than_any_article_states_is_refused():
    assert figures("9" * 100_000 + " euros", "fr") == []
