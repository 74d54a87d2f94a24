"""What it means on the calendar, seen from the day of publication."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import Any

from metrics.extraction.dates.calendar import Stretch, day, months, shifted, third
from metrics.extraction.dates.grammar import Meaning

_YEARS = 9
_KEPT = 4096
"""How many meanings are kept with their days: the same few come again and again."""
_MONTHS_AROUND = 6
_FEW_DAYS = 12
_SEASON = 92
_RECENT = 45
_FAR = 300
_RELATIONS = {"L": -1, "T": 0, "X": 1}


class Want(Enum):
    """Which of those that come every year is meant."""

    PAST = "the latest that began on or before publication"
    LATEST = "the same, unless a few days just ahead are meant"
    COMING = "the first that ends on or after it"
    LAST = "the latest that ended before it"
    THIS = "the one of this year"
    NEXT = "the first that begins after it"


_WANTED = {"L": Want.LAST, "T": Want.THIS, "X": Want.NEXT}


def needs_context(meaning: Meaning) -> bool:
    """Whether it comes every year and nothing in it says which is meant."""
    return (
        meaning.form in {"day", "month", "quarter", "season", "week_of", "in_month", "digits"}
        and _year(meaning) is None
        and not _relative_year(meaning)
        and not _related(meaning)
    )


def _related(meaning: Meaning) -> Want | None:
    for i, kind in enumerate(meaning.classes):
        if kind in _WANTED and not (
            i == 0 and meaning.form in {"in_month", "quarter", "months_of"}
        ):
            return _WANTED[kind]
    return None


def _year(meaning: Meaning) -> int | None:
    if meaning.form == "digits":
        found: Any = meaning.values[0]
        written: int | None = found[0]
        return written
    year: int | None = meaning.value("Y")
    token: Any = meaning.value("Q")
    if year is None and token:
        year = token[2]
    return year


def _relative_year(meaning: Meaning) -> bool:
    return (
        "y" in meaning.classes
        and "Y" not in meaning.classes
        and meaning.form not in {"ago", "relative"}
    )


@lru_cache(maxsize=_KEPT)
def resolve(
    meaning: Meaning, published: date | None, want: Want, near: int | None
) -> Stretch | None:
    """Return first and last day of it, or ``None`` where only the unknown publication tells.

    ``want`` and ``near``, a year, decide where it does not say its year.
    """
    if meaning.form in {
        "day",
        "month",
        "quarter",
        "season",
        "digits",
        "week_of",
        "in_month",
        "months_of",
    }:
        return _yearly(meaning, published, want, near)
    stretch = _direct(meaning, published, want)
    if stretch and meaning.part is not None:
        return third(stretch, meaning.part)
    return stretch


def _yearly(
    meaning: Meaning, published: date | None, want: Want, near: int | None
) -> Stretch | None:
    build = _in_year(meaning)
    year = _year(meaning)
    if year is None and _relative_year(meaning):
        if published is None:
            return None
        relation = next((k for k in meaning.classes if k in _RELATIONS), "T")
        return build(published.year + _RELATIONS[relation])
    related = _related(meaning)
    if year is not None or (near is not None and related is None):
        return build(year if year is not None else near or 0)
    if published is None:
        return None
    if meaning.form == "day" and related is None and "D" in meaning.classes:
        weekday: Any = meaning.value("D")
        found = _on_weekday(build, published, weekday)
        if found:
            return found
    return _pick(build, published, related or want)


def _on_weekday(
    build: Callable[[int], Stretch | None], published: date, weekday: int
) -> Stretch | None:
    """Return the nearest one that begins on the weekday written beside it."""
    years = range(published.year - 1, published.year + 2)
    found = [s for year in years if (s := build(year)) and s.first.weekday() == weekday]
    return min(found, key=lambda s: abs(s.first - published), default=None)


def _pick(build: Callable[[int], Stretch | None], published: date, want: Want) -> Stretch | None:
    """Return the wanted one of those that come every year."""
    year = published.year
    if want is Want.PAST:
        return _latest(build, published)
    if want is Want.LATEST:
        latest, coming = _latest(build, published), _coming(build, published)
        return coming if latest and coming and _just_ahead(latest, coming, published) else latest
    if want is Want.COMING:
        coming = _coming(build, published)
        latest = _latest(build, published)
        return latest if coming and latest and _just_gone(latest, coming, published) else coming
    if want is Want.LAST:
        years = range(year, year - _YEARS, -1)
        return next((s for y in years if (s := build(y)) and s.last < published), None)
    if want is Want.NEXT:
        years = range(year, year + _YEARS)
        return next((s for y in years if (s := build(y)) and s.first > published), None)
    # This winter may have begun last year, and is still meant in spring.
    before = build(year - 1)
    turned = before is not None and before.first.year != before.last.year
    just_over = timedelta(days=_SEASON if turned else 0)
    return before if before and before.last + just_over >= published else build(year)


def _latest(build: Callable[[int], Stretch | None], published: date) -> Stretch | None:
    years = range(published.year, published.year - _YEARS, -1)
    return next((s for y in years if (s := build(y)) and s.first <= published), None)


def _coming(build: Callable[[int], Stretch | None], published: date) -> Stretch | None:
    years = range(published.year - 1, published.year + _YEARS)
    return next((s for y in years if (s := build(y)) and s.last >= published), None)


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


def _in_year(meaning: Meaning) -> Callable[[int], Stretch | None]:
    """Return how it lies in a given year, its part applied."""
    build = _whole_in_year(meaning)
    part = meaning.part
    if part is None:
        return build

    def thirds(year: int) -> Stretch | None:
        stretch = build(year)
        return third(stretch, part) if stretch else None

    return thirds


def _whole_in_year(meaning: Meaning) -> Callable[[int], Stretch | None]:
    month: Any = meaning.value("M")
    numbers: list[Any] = meaning.all("NB") or meaning.all("O")
    if meaning.form == "digits":
        found: Any = meaning.values[0]
        if found[2] is None:
            return lambda year: months(year, found[1])
        return lambda year: day(year, found[1], found[2])
    if meaning.form == "months_of":
        count: Any = meaning.value("nNBK")
        size = 3 if meaning.value("vm") == "quarter" else 1
        begin = (
            13 - int(count) * size
            if "L" in meaning.classes and meaning.classes.index("L") < 2
            else 1
        )
        return lambda year: months(year, begin, int(count) * size)
    if meaning.form == "week_of":
        unit: Any = meaning.value("kw")
        return lambda year: _week(day(year, month, numbers[0]), unit)
    if meaning.form == "in_month":
        return lambda year: _in_month(meaning, year, month)
    if meaning.form == "day":
        return lambda year: _days(year, month, numbers)
    if meaning.form == "month":
        return lambda year: months(year, month)
    if meaning.form == "season":
        begin: Any = meaning.value("S")
        return lambda year: months(year, begin, 3)
    unit, place = _quarter(meaning)
    size = 3 if unit == "quarter" else 6
    return lambda year: months(year, (place - 1) * size + 1, size)


def _days(year: int, month: int, numbers: list[int]) -> Stretch | None:
    first, last = day(year, month, numbers[0]), day(year, month, numbers[-1])
    if not first or not last or last.first < first.first:
        return None
    return Stretch(first.first, last.last)


def _week(only: Stretch | None, unit: str) -> Stretch | None:
    return shifted(only.first, unit, 0) if only else None


def _in_month(meaning: Meaning, year: int, month: int) -> Stretch | None:
    """Return the first, second … last week, day or weekday of a month."""
    whole = months(year, month)
    place: Any = meaning.value("OB")
    kind = next(k for k in meaning.classes if k in "kgdwD")
    if not whole:
        return None
    if kind == "k":
        return _week_in(whole, place)
    size = {"g": 15, "w": 7, "D": 7}.get(kind, 1)
    first = whole.first + timedelta(days=((place or 1) - 1) * size)
    if place is None:
        first = whole.last - timedelta(days=size - 1)
    last = min(first + timedelta(days=size - 1), whole.last)
    if kind == "g" and first > whole.first:
        last = whole.last
    if kind in "wD":
        weekday: Any = 5 if kind == "w" else meaning.value("D")
        first += timedelta(days=(weekday - first.weekday()) % 7)
        last = first + timedelta(days=1 if kind == "w" else 0)
    return Stretch(first, last) if first.month == month else None


def _week_in(whole: Stretch, place: int | None) -> Stretch:
    """Return the week of that place among those that lie wholly in a month, or the last one."""
    if place is None:
        monday = whole.last - timedelta(days=(whole.last.weekday() + 1) % 7 + 6)
    else:
        monday = whole.first + timedelta(days=-whole.first.weekday() % 7 + (place - 1) * 7)
    return Stretch(monday, monday + timedelta(days=6))


def _quarter(meaning: Meaning) -> tuple[str, int]:
    token: Any = meaning.value("Q")
    if token:
        return token[0], token[1]
    unit: Any = meaning.value("u")
    place: Any = meaning.value("OB")
    most = 4 if unit == "quarter" else 2
    return unit, min(place or most, most)


def _direct(meaning: Meaning, published: date | None, want: Want) -> Stretch | None:
    """Return the stretch of it that says its year or counts from the day of publication."""
    year: Any = meaning.value("Y")
    match meaning.form:
        case "year":
            return months(year, 1, 12) if year else None
        case "years":
            return _years(meaning)
        case "decade":
            decade: Any = meaning.value("EYKN")
            return months(decade if decade > 99 else 1900 + decade, 1, 120)  # noqa: PLR2004
    if published is None:
        return months(year, 1, 12) if year else None
    return _counted(meaning, published, want)


def _years(meaning: Meaning) -> Stretch | None:
    first: Any
    first, second = meaning.all("YNK")
    last = _second_year(first, second)
    if last is None:
        return months(first, int(second), 1) if isinstance(second, int) else None  # `2023-09`
    begin, end = months(first, 1, 12), months(last, 1, 12)
    return Stretch(begin.first, end.last) if begin and end and first <= last else None


def _second_year(first: int, second: Any) -> int | None:
    if second > 99:  # noqa: PLR2004 - written in full
        return int(second)
    full = first - first % 100 + int(second)
    if full < first and second == (first + 1) % 100:
        full += 100
    return full if full > first else None


def _counted(meaning: Meaning, published: date, want: Want) -> Stretch | None:
    relation = next((_RELATIONS[k] for k in meaning.classes if k in _RELATIONS), None)
    match meaning.form:
        case "day_word":
            offset: Any = meaning.values[-1] if meaning.part is None else 0
            return shifted(published, "day", offset)
        case "weekday" | "weekday_of":
            return _weekday(meaning, published, relation, want)
        case "weekend":
            this = shifted(published, "weekend", 0)
            began = this is not None and this.first <= published
            return this if began or want is Want.COMING else shifted(published, "weekend", -1)
        case "relative":
            unit: Any = meaning.value("ymkwcu") or "year"
            return shifted(published, unit, relation or 0)
        case "unit":
            unit = meaning.value("ymkcu") or "year"
            if "Y" in meaning.classes:
                year: Any = meaning.value("Y")
                return months(year, 1, 12)
            return shifted(published, unit, 0)
    return _ago(meaning, published)


def _weekday(meaning: Meaning, published: date, relation: int | None, want: Want) -> Stretch | None:
    target: Any = meaning.value("D")
    if meaning.form == "weekday_of":
        monday = shifted(published, "week", relation or 0)
        return shifted(monday.first, "day", target) if monday else None
    number: Any = meaning.value("NB")
    if number:
        return _dated(published, target, number)
    behind = (published.weekday() - target) % 7
    if relation == 1 or (relation is None and want is Want.COMING):
        ahead = (target - published.weekday()) % 7
        return shifted(published, "day", ahead or (7 if relation == 1 else 0))
    if relation == 0 and want is Want.COMING:
        return shifted(published, "day", (target - published.weekday()) % 7)
    if relation == -1 and behind == 0:
        behind = 7
    return shifted(published, "day", -behind)


def _dated(published: date, weekday: int, number: int) -> Stretch | None:
    """Return the nearest day of that number which falls on the weekday."""
    found = [
        only
        for ahead in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1)
        if (whole := months(published.year, published.month + ahead))
        and (only := day(whole.first.year, whole.first.month, number))
        and only.first.weekday() == weekday
    ]
    return min(found, key=lambda only: abs(only.first - published), default=None)


def _ago(meaning: Meaning, published: date) -> Stretch | None:
    numbers: list[Any] = meaning.all("nNBKR")
    if not numbers or None in numbers:
        return None
    count = float(sum(numbers)) + (0.5 if "h" in meaning.classes else 0)
    unit: Any = meaning.value("ymkwdcguv")
    ahead = meaning.classes[0] not in "I" and "A" not in meaning.classes
    back = count if ahead else -count
    if unit == "fortnight":
        return shifted(published, "week", back * 2)
    if unit == "decade":
        return shifted(published, "year", back * 10)
    if unit == "year" and count != int(count):
        return shifted(_moved(published, back), "year", 0)
    return shifted(published, unit, back)


def _moved(origin: date, years: float) -> date:
    stretch = shifted(origin, "month", years * 12)
    return stretch.first if stretch else origin


def bounded(
    stretch: Stretch | None, role: str | None, part: int | None
) -> tuple[date | None, date | None]:
    """Return start and end of a stretch behind a preposition that moves a bound."""
    if stretch is None:
        return None, None
    first, last = stretch
    one = timedelta(days=1)
    match role:
        case "since" | "onward":
            return first, None
        case "until" | "from_now":
            return None, last
        case "before":
            # Before the end of a year is no later than its last day, not before its last third.
            return (None, last) if part == 2 else (None, first - one)  # noqa: PLR2004
        case "after":
            return last + one, None
    return first, last
