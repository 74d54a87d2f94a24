"""Dates that come every year: how they lie in a given one, and which one is meant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum

from metrics.extraction.dates.calendar import Stretch, day, months, shifted, thirds
from metrics.extraction.dates.grammar import Meaning

_YEARS = 9
"""No 29 February is further than that from the next one."""
_FEW_DAYS = 12
_SEASON = 92
_RECENT = 45
_REPORTED = 75
"""Within how many days what happened in a quarter is reported."""
_FAR = 300
_SATURDAY = 5

InYear = Callable[[int], Stretch | None]
"""How something lies in a year, or ``None`` where the year has it not."""


class Want(Enum):
    """Which of those that come every year is meant."""

    PAST = "the latest that began on or before publication"
    LATEST = "the same, unless a few days just ahead are meant"
    COMING = "the first that ends on or after it, unless a few days just gone are meant"
    RECENT = "the latest, if it has hardly ended, or else the first to come"
    LAST = "the latest that ended before it"
    THIS = "the one of this year"
    NEXT = "the first that begins after it"

    __hash__ = (
        object.__hash__
    )  # that of an enumeration is slow, and this one is in the key of a cache


def in_year(meaning: Meaning) -> InYear:
    """Return how the date lies in a given year, its part applied."""
    whole = _WHOLE[meaning.form](meaning)
    parts = meaning.parts
    if not parts:
        return whole

    def partly(year: int) -> Stretch | None:
        stretch = whole(year)
        return thirds(stretch, parts) if stretch else None

    return partly


def pick(build: InYear, published: date, want: Want) -> Stretch | None:
    """Return the wanted one of those that come every year."""
    if want is Want.LAST:
        return _first_of(build, _back(published), lambda s: s.last < published)
    if want is Want.NEXT:
        return _first_of(build, _ahead(published), lambda s: s.first > published)
    if want is Want.THIS:
        return _this(build, published)
    latest = _first_of(build, _back(published), lambda s: s.first <= published)
    coming = _first_of(build, _ahead(published), lambda s: s.last >= published)
    if not latest or not coming:
        return latest if want in {Want.PAST, Want.LATEST} else coming
    if want is Want.RECENT:
        return latest if (published - latest.last).days < _REPORTED else coming
    if want is Want.COMING:
        return latest if _just_gone(latest, coming, published) else coming
    ahead = want is Want.LATEST and _just_ahead(latest, coming, published)
    return coming if ahead else latest


def on_weekday(build: InYear, published: date, weekday: int) -> Stretch | None:
    """Return the nearest one that begins on the weekday written beside it."""
    years = range(published.year - 1, published.year + 2)
    found = [s for year in years if (s := build(year)) and s.first.weekday() == weekday]
    return min(found, key=lambda s: abs(s.first - published), default=None)


def _first_of(build: InYear, years: range, fits: Callable[[Stretch], bool]) -> Stretch | None:
    return next((s for year in years if (s := build(year)) and fits(s)), None)


def _back(published: date) -> range:
    return range(published.year, published.year - _YEARS, -1)


def _ahead(published: date) -> range:
    return range(published.year - 1, published.year + _YEARS)


def _this(build: InYear, published: date) -> Stretch | None:
    """Return the one of this year; this winter may have begun last year, and is meant in spring still."""
    before = build(published.year - 1)
    turned = before is not None and before.first.year != before.last.year
    just_over = timedelta(days=_SEASON if turned else 0)
    return before if before and before.last + just_over >= published else build(published.year)


def _just_gone(latest: Stretch, coming: Stretch, published: date) -> bool:
    """Whether a few days have just passed: nobody names those of the next year without the year."""
    return (
        (latest.last - latest.first).days < _FEW_DAYS
        and (published - latest.last).days < _RECENT
        and (coming.first - published).days > _FAR
    )


def _just_ahead(latest: Stretch, coming: Stretch, published: date) -> bool:
    """Whether a few days are about to come: nobody names those of last year without the year."""
    return (
        (coming.last - coming.first).days < _FEW_DAYS
        and (coming.first - published).days < _RECENT
        and (published - latest.last).days > _FAR
    )


def _digits(meaning: Meaning) -> InYear:
    _, month, number = meaning.value("Z")
    return lambda year: months(year, month) if number is None else day(year, month, number)


def _days(meaning: Meaning) -> InYear:
    month: int = meaning.value("M")
    numbers: list[int] = meaning.all("NB") or meaning.all("O")

    def days(year: int) -> Stretch | None:
        first, last = day(year, month, numbers[0]), day(year, month, numbers[-1])
        if not first or not last or last.first < first.first:
            return None
        return Stretch(first.first, last.last)

    return days


def _month(meaning: Meaning) -> InYear:
    month: int = meaning.value("M")
    return lambda year: months(year, month)


def _quarter(meaning: Meaning) -> InYear:
    """Quarters and halves; `the last quarter` of a year is its fourth."""
    token = meaning.value("Q")
    unit, places = (token[0], [token[1]]) if token else (meaning.value("uv"), meaning.all("OB"))
    size, most = (3, 4) if unit == "quarter" else (6, 2)
    first, last = (
        (min(place, most) for place in (places[0], places[-1])) if places else (most, most)
    )
    begin = (first - 1) * size + 1
    return lambda year: months(year, begin, (last - first + 1) * size) if first <= last else None


def _season(meaning: Meaning) -> InYear:
    begin: int = meaning.value("S")
    return lambda year: months(year, begin, 3)


def _months_of(meaning: Meaning) -> InYear:
    """`the first nine months`, `les trois derniers mois`, `trois premiers trimestres` of a year."""
    count = int(meaning.value("nNBK") or 1) * (3 if meaning.value("vm") == "quarter" else 1)
    last = "L" in meaning.classes[:2]
    return lambda year: months(year, 13 - count if last else 1, count)


def _week_of(meaning: Meaning) -> InYear:
    """`the week of March 3`."""
    build, unit = _days(meaning), meaning.value("kw")

    def week(year: int) -> Stretch | None:
        only = build(year)
        return shifted(only.first, unit, 0) if only else None

    return week


def _in_month(meaning: Meaning) -> InYear:
    """`first week of`, `last day of`, `second Monday of` a month."""
    month: int = meaning.value("M")
    place: int | None = meaning.value("OB")
    kind = next(kind for kind in meaning.classes if kind in "kgdwD")
    weekday: int | None = _SATURDAY if kind == "w" else meaning.value("D")

    def within(year: int) -> Stretch | None:
        whole = months(year, month)
        if not whole:
            return None
        if kind == "k":
            return _week_in(whole, place)
        if weekday is not None:
            return _weekday_in(whole, place, weekday, days=2 if kind == "w" else 1)
        return _days_in(whole, place, size=15 if kind == "g" else 1)

    return within


def _week_in(whole: Stretch, place: int | None) -> Stretch:
    """Return the week of that place among those that lie wholly in a month, or the last one."""
    if place is None:
        monday = whole.last - timedelta(days=(whole.last.weekday() + 1) % 7 + 6)
    else:
        monday = whole.first + timedelta(days=-whole.first.weekday() % 7 + (place - 1) * 7)
    return Stretch(monday, monday + timedelta(days=6))


def _weekday_in(whole: Stretch, place: int | None, weekday: int, days: int) -> Stretch | None:
    """Return the first, second … or last day of that name in a month, and those right behind it."""
    if place is None:
        first = whole.last - timedelta(days=(whole.last.weekday() - weekday) % 7)
    else:
        ahead = (weekday - whole.first.weekday()) % 7 + (place - 1) * 7
        first = whole.first + timedelta(days=ahead)
    return Stretch(first, first + timedelta(days=days - 1)) if first <= whole.last else None


def _days_in(whole: Stretch, place: int | None, size: int) -> Stretch:
    """Return the first, second … or last days of a month; its second half runs to the end."""
    if place is None:
        return Stretch(whole.last - timedelta(days=size - 1), whole.last)
    first = whole.first + timedelta(days=(place - 1) * size)
    runs_on = size > 1 and place > 1
    return Stretch(first, whole.last if runs_on else first + timedelta(days=size - 1))


_WHOLE: dict[str, Callable[[Meaning], InYear]] = {
    "digits": _digits,
    "day": _days,
    "month": _month,
    "quarter": _quarter,
    "season": _season,
    "months_of": _months_of,
    "week_of": _week_of,
    "in_month": _in_month,
}
YEARLY = frozenset(_WHOLE)
"""The forms that come every year."""
