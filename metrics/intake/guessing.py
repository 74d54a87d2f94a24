"""What the text of an article says about itself: its title, its day, its publisher."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from babel.dates import get_month_names

from metrics.intake.draft import Metadata
from metrics.intake.languages import language_of
from metrics.model import Label, Language

_NAMED = Label(en="The name of the file says so.", fr="Le nom du fichier le dit.")
_LONGEST_TITLE = 160
_LONGEST_DATELINE = 120
_LINES_AT_AN_END = 12

_ISO = re.compile(r"(?<!\d)(?P<year>20\d\d|19\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)")
_NUMERIC = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>20\d\d|19\d\d)(?!\d)"
)
_PUBLISHED = re.compile(r"\b(?:publi|post|paru|mis en ligne|updated|written|écrit)", re.IGNORECASE)
_SOURCE = re.compile(
    r"^(?:source|publisher|publication|éditeur)[ \xa0]?:[ \xa0]*(\S.{0,80})$",
    re.IGNORECASE | re.MULTILINE,
)
_SENTENCE = re.compile(r".+?[.!?…](?=\s|$)", re.DOTALL)
_LATEST_DAY_OF_FIRST_OF_TWO = 12
"""``03/04/2023`` is two days in English; ``14/04/2023`` is one."""


def guess(text: str, name: str = "") -> Metadata:
    """Propose what a text says of its own title, publisher, day and language.

    The day is taken from a line that is no running text (``Publié le 2 octobre 2023``), or from the
    file's name: a day in the article's sentences is one that it tells of.
    """
    language = language_of(text)
    published, because = _published(text, language, name)
    source = _SOURCE.search(text)
    return Metadata(
        title=title_of(text),
        publisher=source[1].strip() if source else None,
        published=published,
        published_because=because,
        language=language,
    )


def title_of(text: str) -> str:
    """Return the first line that can be a title, or the beginning of the first sentence, cut at a word."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(first) <= _LONGEST_TITLE:
        return first
    sentence = _SENTENCE.match(first)
    if sentence and len(sentence[0]) <= _LONGEST_TITLE:
        return sentence[0]
    return first[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def _published(text: str, language: Language | None, name: str) -> tuple[date | None, Label | None]:
    for line in _datelines(text):
        if day := _day(line, language):
            return day, Label(en=f"The text says “{line}”.", fr=f"Le texte dit « {line} ».")
    if (found := _ISO.search(name)) and (day := _valid(found)):
        return day, _NAMED
    return None, None


def _datelines(text: str) -> Iterator[str]:
    """Yield the short lines at both ends of a text, those that speak of publishing first."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    ends = lines[:_LINES_AT_AN_END] + lines[_LINES_AT_AN_END:][-_LINES_AT_AN_END:]
    short = [line for line in ends if len(line) <= _LONGEST_DATELINE]
    yield from (line for line in short if _PUBLISHED.search(line))
    yield from (line for line in short if _is_mostly_a_date(line))


def _is_mostly_a_date(line: str) -> bool:
    found = _ISO.search(line) or _NUMERIC.search(line) or _worded().search(line)
    return found is not None and len(line) - len(found[0]) <= len(found[0]) + 20


def _day(line: str, language: Language | None) -> date | None:
    if found := _ISO.search(line):
        return _valid(found)
    if found := _worded().search(line):
        month = _months()[found["month"].lower().rstrip(".")]
        return _day_of(int(found["year"]), month, int(found["first"] or found["second"]))
    if found := _NUMERIC.search(line):
        if language == "fr" or int(found["day"]) > _LATEST_DAY_OF_FIRST_OF_TWO:
            return _valid(found)
        if int(found["month"]) > _LATEST_DAY_OF_FIRST_OF_TWO:
            return _day_of(int(found["year"]), int(found["day"]), int(found["month"]))
    return None


def _valid(found: re.Match[str]) -> date | None:
    return _day_of(int(found["year"]), int(found["month"]), int(found["day"]))


def _day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    return {
        name.lower().rstrip("."): number
        for language in ("fr", "en")
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=language).items()
    }


@cache
def _worded() -> re.Pattern[str]:
    months = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    return re.compile(
        rf"(?:\b(?P<first>\d{{1,2}})(?:er|st|nd|rd|th)?[ \xa0])?\b(?P<month>{months})\b\.?"
        rf"(?(first)|[ \xa0](?P<second>\d{{1,2}})(?:st|nd|rd|th)?),?[ \xa0](?P<year>20\d\d|19\d\d)\b",
        re.IGNORECASE,
    )
