"""The date pass against its tables, and what must hold for any text.

`dates.<language>.txt` holds one text a line, what is read in [brackets], and behind a bar the days of
each, in order: one day, or `start..end` with an open end left empty, and `about` where a word says so.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.extraction.dates import dates
from metrics.extraction.dates.calendar import months, shifted, third
from metrics.extraction.dates.vocabulary import vocabulary
from metrics.extraction.figure import Figure
from metrics.model import LANGUAGES, Hedge, Kind, Language

PUBLISHED = date(2023, 10, 2)


@dataclass(frozen=True)
class Case:
    text: str
    language: Language
    published: date
    figures: tuple[tuple[str, date | None, date | None, Hedge], ...]
    line: int


def cases(language: Language) -> list[Case]:
    """Return the lines of a table."""
    table = Path(__file__).with_name(f"dates.{language}.txt")
    published = PUBLISHED
    found: list[Case] = []
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("# published "):
            published = date.fromisoformat(line.removeprefix("# published "))
        elif line and not line.startswith("#"):
            marked, _, readings = line.partition(" | ")
            spans = [part.split("]")[0] for part in marked.split("[")[1:]]
            labels = readings.split(", ") if readings else []
            text = marked.replace("[", "").replace("]", "")
            figures = tuple(labelled(*pair) for pair in zip(spans, labels, strict=True))
            found.append(Case(text, language, published, figures, number))
    return found


def labelled(span: str, label: str) -> tuple[str, date | None, date | None, Hedge]:
    interval, _, hedge = label.partition(" ")
    first, dots, last = interval.partition("..")
    start, end = day(first), day(last) if dots else day(first)
    return span, start, end, Hedge(hedge or "exact")


def in_front(word: str, of: str) -> str:
    return word + of if word.endswith("'") else f"{word} {of}"


def day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


def written(text: str, found: list[Figure]) -> list[tuple[str, date | None, date | None, Hedge]]:
    return [(text[f.start : f.end], f.start_date, f.end_date, f.hedge) for f in found]


CASES = [case for language in LANGUAGES for case in cases(language)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}-{case.line}")
def test_what_the_tables_say_is_read(case: Case):
    found = dates(case.text, case.language, case.published)
    assert written(case.text, found) == list(case.figures), case.text
    assert all(figure.kind is Kind.DATE for figure in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_typographic_signs_and_spaces_change_nothing(language: Language):
    for case in cases(language):
        typeset = case.text.replace("'", "’").replace(" ", "\u00a0")
        plain = dates(case.text, language, case.published)
        assert dates(typeset, language, case.published) == plain, typeset


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_keeps_its_place_in_a_longer_text(language: Language):
    for case in cases(language):
        text = f"Rien.\n\n{case.text}\n\nRien."
        assert written(text, dates(text, language, case.published)) == list(case.figures), text


def test_dates_of_two_sentences_never_join():
    text = "Le chiffre est de mars. 2022 fut mieux. Il est né en mai.\n2021 aussi."
    assert [text[f.start : f.end] for f in dates(text, "fr", PUBLISHED)] == [
        "mars",
        "2022",
        "en mai",
        "2021",
    ]


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        ("en mars 2022", "fr", date(2022, 3, 1), date(2022, 3, 31)),
        ("fin 2022", "fr", date(2022, 9, 1), date(2022, 12, 31)),
        ("entre mars et juin 2022", "fr", date(2022, 3, 1), date(2022, 6, 30)),
        ("les années 2010", "fr", date(2010, 1, 1), date(2019, 12, 31)),
        ("from Q1 to Q3 2022", "en", date(2022, 1, 1), date(2022, 9, 30)),
        ("by the end of 2025", "en", None, date(2025, 12, 31)),
        ("en mars", "fr", None, None),
        ("la semaine dernière", "fr", None, None),
        ("il y a dix jours", "fr", None, None),
        ("yesterday", "en", None, None),
        ("the third quarter", "en", None, None),
        ("next Thursday", "en", None, None),
    ],
)
def test_without_a_publication_only_what_is_absolute_has_days(
    text: str, language: Language, first: date | None, last: date | None
):
    (figure,) = dates(text, language, None)
    assert (figure.start_date, figure.end_date) == (first, last)


@pytest.mark.parametrize("published", [date.min, date(1, 3, 4), date(9999, 2, 3), date.max])
def test_the_ends_of_the_calendar_break_nothing(published: date):
    for case in CASES:
        for text in (case.text, f"après {case.text}", f"before {case.text}"):
            for figure in dates(text, case.language, published):
                assert figure.end <= len(text)


# The calendar


def test_thirds_of_a_month_and_of_longer_stretches():
    february = months(2024, 2)
    year = months(2023, 1, 12)
    assert february
    assert year
    assert [tuple(third(february, part)) for part in range(3)] == [
        (date(2024, 2, 1), date(2024, 2, 10)),
        (date(2024, 2, 11), date(2024, 2, 20)),
        (date(2024, 2, 21), date(2024, 2, 29)),
    ]
    assert [tuple(third(year, part)) for part in range(3)] == [
        (date(2023, 1, 1), date(2023, 4, 30)),
        (date(2023, 5, 1), date(2023, 8, 31)),
        (date(2023, 9, 1), date(2023, 12, 31)),
    ]


@pytest.mark.parametrize(
    "unit", ["day", "week", "weekend", "month", "quarter", "half", "year", "decade"]
)
@given(origin=st.dates(date(1950, 1, 1), date(2080, 1, 1)), count=st.integers(-12, 12))
def test_moving_there_and_back_returns(unit: str, origin: date, count: int):
    moved = shifted(origin, unit, count)
    assert moved
    back = shifted(moved.first, unit, -count)
    assert back == shifted(origin, unit, 0)


def test_stretches_beyond_the_calendar_are_none():
    assert months(9999, 12, 2) is None
    assert shifted(date(2023, 1, 1), "day", 10**9) is None
    assert shifted(date(2023, 1, 1), "year", -3000) is None


# The words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_weekday_and_day_word_is_read(language: Language):
    words = vocabulary(language).words
    for name, number in words.months.items():
        (figure,) = dates(f"{name.title()} 2022", language, PUBLISHED)
        assert figure.start_date == date(2022, number, 1)
    for name, number in words.weekdays.items():
        (figure,) = dates(f"{name.title()}, it fell.", language, PUBLISHED)
        assert figure.start_date
        assert figure.start_date.weekday() == number
    for name in words.day_words:
        (figure,) = dates(name, language, PUBLISHED)
        assert figure.start_date == figure.end_date


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_preposition_that_bounds_is_inside_and_bounds(language: Language):
    words = vocabulary(language).words
    for word in words.since | words.onward | words.after:
        text = in_front(word, "2022")
        (figure,) = dates(text, language, PUBLISHED)
        assert (figure.start, figure.end_date) == (0, None), text
    for word in words.until | words.before | words.from_now:
        text = in_front(word, "2022")
        (figure,) = dates(text, language, PUBLISHED)
        assert (figure.start, figure.start_date) == (0, None), text


# Any text

ENTRIES = {language: sorted(vocabulary(language).entries) for language in LANGUAGES}
MARKS = [
    " ",
    "  ",
    "-",
    "/",
    "'",
    "’",
    ", ",
    ". ",
    "\n",
    "(",
    "%",
    "€",
    "a",
    "Apple",
    "2000",
    "31",
    "\u00a0",
]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_spans_are_ordered_apart_and_days_in_order(language: Language, data: st.DataObject):
    entry = st.sampled_from(ENTRIES[language])
    words = data.draw(
        st.lists(entry | entry.map(str.title) | st.sampled_from(MARKS) | st.text(max_size=3))
    )
    text = data.draw(st.sampled_from(["", " "])).join(words)
    end = 0
    for figure in dates(text, language, PUBLISHED):
        assert end <= figure.start < figure.end <= len(text)
        assert "\n" not in text[figure.start : figure.end]
        if figure.start_date and figure.end_date:
            assert figure.start_date <= figure.end_date
        end = figure.end


@pytest.mark.parametrize(
    "piece", ["cent ", "1.", "en ", "2023 ", "2023-", "mars ", "d'ici à la fin ", "1/", "le 4, "]
)
def test_hostile_repetition_costs_no_more_than_its_length(piece: str):
    def seconds(count: int) -> float:
        text = piece * count
        begin = time.process_time()
        dates(text, "fr", PUBLISHED)
        return time.process_time() - begin

    seconds(200)
    short, long = min(seconds(2_000) for _ in range(3)), min(seconds(16_000) for _ in range(3))
    assert long < short * 8 * 3 + 0.05
