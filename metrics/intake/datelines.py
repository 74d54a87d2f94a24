"""The day on which a text says that it was published: from a line that says so, or that begins as a dateline.

A day in running text is one that the article tells of, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from babel.dates import get_day_names, get_month_names

from metrics.model import Language

_LINES_AT_AN_END = 12
_LONGEST = 200
"""So many characters of a line are looked at: a dateline is short."""

_ISO = re.compile(r"(?<!\d)(?P<year>20\d\d|19\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)")
_NUMERIC = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>20\d\d|19\d\d)(?!\d)"
)
_SAYS_SO = re.compile(
    r"(?:^|.*[|•·–—,(-])\s*(?:publi(?:é|ée|shed)|posted|paru|parue|mi[sx]e? (?:en ligne|à jour)|updated)"
    r"\b[^.\d]{0,25}",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s*(?:$|[|•·–—(-]|,?\s*(?:à|at)?\s*\d{1,2}\s*[:h]|(?:by|par)\b)")
_LATEST_DAY_OF_FIRST_OF_TWO = 12
"""``03/04/2023`` is two days in English; ``14/04/2023`` is one."""


class Dateline(NamedTuple):
    """A day, and the words of the text that give it."""

    day: date
    words: str


def dateline(text: str, language: Language | None) -> Dateline | None:
    """Return the day of a line that speaks of publishing, else that of one which begins with place and day."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    ends = lines[:_LINES_AT_AN_END] + lines[_LINES_AT_AN_END:][-_LINES_AT_AN_END:]
    for before in (_SAYS_SO, _place()):
        for line in ends:
            for found, day in _days(line[:_LONGEST], language):
                if before.fullmatch(line, 0, found.start()) and _AFTER.match(line, found.end()):
                    return Dateline(day, line[: found.end()])
    return None


def iso_day(words: str) -> date | None:
    """Return the first day in words written as ``2023-10-02``."""
    found = _ISO.search(words)
    return _day(found["year"], found["month"], found["day"]) if found else None


def _days(line: str, language: Language | None) -> Iterator[tuple[re.Match[str], date]]:
    """Yield each whole date of a line with its day, where that is certain."""
    for found in _ISO.finditer(line):
        if day := _day(found["year"], found["month"], found["day"]):
            yield found, day
    for found in _worded().finditer(line):
        month = _months()[found["month"].lower().rstrip(".")]
        if day := _day(found["year"], month, found["first"] or found["second"]):
            yield found, day
    for found in _NUMERIC.finditer(line):
        first, second = int(found["day"]), int(found["month"])
        if language == "fr" or first > _LATEST_DAY_OF_FIRST_OF_TWO:
            day = _day(found["year"], second, first)
        elif second > _LATEST_DAY_OF_FIRST_OF_TWO:
            day = _day(found["year"], first, second)
        else:
            continue
        if day:
            yield found, day


def _day(year: str, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
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


@cache
def _place() -> re.Pattern[str]:
    """What may stand before the day of a dateline: a place or a name, and the day of the week."""
    days = "|".join(
        name
        for language in ("fr", "en")
        for name in get_day_names("wide", locale=language).values()
    )
    return re.compile(
        r"(?:[^.\d]{0,60}[|•·–—]\s*|[^\W\d][^,.\d]{0,25},\s*)?"
        rf"(?:(?:le|on)\s+)?(?:(?:{days}),?\s+)?",
        re.IGNORECASE,
    )
