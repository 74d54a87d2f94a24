"""Dates counted from the day of publication: `yesterday`, `Monday`, `last week`, `ten days ago`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from metrics.extraction.dates.calendar import Stretch, day, months, shifted
from metrics.extraction.dates.grammar import Meaning

RELATIONS = {"L": -1, "T": 0, "X": 1}
"""What `last`, `this` and `next` count."""
_MONTHS_AROUND = 6
_WEEK = 7
_OTHER_UNITS = {"fortnight": ("week", 2), "decade": ("year", 10)}


def counted(meaning: Meaning, published: date, *, coming: bool) -> Stretch | None:
    """Return the days meant; ``coming`` where the sentence looks ahead."""
    return _FORMS[meaning.form](meaning, published, coming)


def relation(meaning: Meaning) -> int | None:
    """Return -1, 0 or 1 for `last`, `this`, `next`, if one stands there."""
    return next((RELATIONS[kind] for kind in meaning.classes if kind in RELATIONS), None)


def _day_word(meaning: Meaning, published: date, _coming: bool) -> Stretch | None:
    return shifted(published, "day", meaning.values[-1])


def _relative(meaning: Meaning, published: date, _coming: bool) -> Stretch | None:
    return shifted(published, meaning.value("ymkwcu") or "year", relation(meaning) or 0)


def _unit(meaning: Meaning, published: date, _coming: bool) -> Stretch | None:
    """`the end of the year`, `year-end 2023`."""
    year = meaning.value("Y")
    return months(year, 1, 12) if year else _relative(meaning, published, _coming)


def _weekend(_meaning: Meaning, published: date, coming: bool) -> Stretch | None:
    this = shifted(published, "weekend", 0)
    begun = this is not None and this.first <= published
    return this if begun or coming else shifted(published, "weekend", -1)


def _weekday_of(meaning: Meaning, published: date, _coming: bool) -> Stretch | None:
    monday = shifted(published, "week", relation(meaning) or 0)
    return shifted(monday.first, "day", meaning.value("D")) if monday else None


def _weekday(meaning: Meaning, published: date, coming: bool) -> Stretch | None:
    """The latest one on or before publication; behind `next`, or looking ahead, the first after."""
    weekday: int = meaning.value("D")
    number = meaning.value("NB")
    if number:
        return _numbered(published, weekday, number)
    said = relation(meaning)
    behind = (published.weekday() - weekday) % _WEEK
    ahead = (weekday - published.weekday()) % _WEEK
    if said == 1:
        return shifted(published, "day", ahead or _WEEK)
    if said == -1:
        return shifted(published, "day", -(behind or _WEEK))
    return shifted(published, "day", ahead if coming else -behind)


def _numbered(published: date, weekday: int, number: int) -> Stretch | None:
    """Return the nearest day of that number which falls on the weekday: `Tuesday the 19th`."""
    found = [
        only
        for ahead in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1)
        if (whole := months(published.year, published.month + ahead))
        and (only := day(whole.first.year, whole.first.month, number))
        and only.first.weekday() == weekday
    ]
    return min(found, key=lambda only: abs(only.first - published), default=None)


def _ago(meaning: Meaning, published: date, _coming: bool) -> Stretch | None:
    """`ten days ago`, `dans deux ans`; ``None`` where the number is indefinite."""
    numbers = meaning.all("nNBKR")
    if not numbers or None in numbers:
        return None
    sign = -1 if meaning.classes[0] == "I" or "A" in meaning.classes else 1
    half = 0.5 if "h" in meaning.classes else 0
    unit: str = meaning.value("ymkwdcguv")
    if "&" in meaning.classes:  # `two or three years ago`: all of both
        ends = [_away(published, unit, sign * (number + half)) for number in numbers]
        known = sorted(end for end in ends if end)
        return Stretch(known[0].first, known[-1].last) if len(known) == len(ends) else None
    return _away(published, unit, sign * (sum(numbers) + half))


def _away(published: date, unit: str, count: float) -> Stretch | None:
    """Return the day, week, month or year that lies so many units from publication."""
    unit, size = _OTHER_UNITS.get(unit, (unit, 1))
    if unit == "year" and count != int(count):
        month = shifted(published, "month", count * 12)
        return shifted(month.first, "year", 0) if month else None
    return shifted(published, unit, count * size)


_FORMS: dict[str, Callable[[Meaning, date, bool], Stretch | None]] = {
    "day_word": _day_word,
    "relative": _relative,
    "unit": _unit,
    "weekend": _weekend,
    "weekday_of": _weekday_of,
    "weekday": _weekday,
    "ago": _ago,
}
