"""Stretches of the calendar as first and last day, and how to get from one to the next."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from typing import NamedTuple


class Stretch(NamedTuple):
    """First and last day, both included."""

    first: date
    last: date


_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "season": 3}
_DAYS_OF_WEEK = 7
_SATURDAY = 5


@lru_cache(maxsize=4096)
def months(year: int, month: int, count: int = 1) -> Stretch | None:
    """Return ``count`` months from the given one on; the month may lie outside 1 to 12."""
    first, last = year * 12 + month - 1, year * 12 + month + count - 2
    if first // 12 < MINYEAR or last // 12 > MAXYEAR:
        return None
    end_year, end_month = last // 12, last % 12 + 1
    return Stretch(
        date(first // 12, first % 12 + 1, 1),
        date(end_year, end_month, monthrange(end_year, end_month)[1]),
    )


def day(year: int, month: int, number: int) -> Stretch | None:
    """Return the day, if the month has it."""
    try:
        only = date(year, month, number)
    except ValueError:
        return None
    return Stretch(only, only)


def shifted(origin: date, unit: str, count: float) -> Stretch | None:
    """Return the day, week, month … that lies ``count`` units from the one that holds ``origin``."""
    try:
        if unit == "day":
            only = origin + timedelta(days=count)
            return Stretch(only, only)
        if unit in {"week", "weekend", "fortnight"}:
            weeks = count * 2 if unit == "fortnight" else count
            monday = origin - timedelta(days=origin.weekday()) + timedelta(weeks=int(weeks))
            first = monday + timedelta(days=_SATURDAY) if unit == "weekend" else monday
            return Stretch(first, monday + timedelta(days=_DAYS_OF_WEEK - 1))
    except OverflowError:
        return None
    size = _MONTHS[unit]
    moved = origin.year * 12 + origin.month - 1 + round(count * size)
    begin = moved // size * size
    return months(begin // 12, begin % 12 + 1, size)


def thirds(stretch: Stretch, parts: tuple[int, ...]) -> Stretch:
    """Return the thirds from the first to the last one named, or the whole where none is."""
    if not parts:
        return stretch
    return Stretch(third(stretch, parts[0]).first, third(stretch, parts[-1]).last)


def third(stretch: Stretch, part: int) -> Stretch:
    """Return the first, middle or last third: of a month ten days, of longer stretches whole months."""
    first, last = stretch
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if count == 1 and first.day == 1:
        return Stretch(
            first.replace(day=part * 10 + 1),
            last if part == 2 else first.replace(day=part * 10 + 10),
        )
    if (last - first).days == _DAYS_OF_WEEK - 1:
        begin, end = (0, 2, 4, _DAYS_OF_WEEK)[part : part + 2]
        return Stretch(first + timedelta(days=begin), first + timedelta(days=end - 1))
    if first.day != 1 or count < 3:
        return stretch
    begin, end = count * part // 3, count * (part + 1) // 3
    if count == _MONTHS["decade"]:
        begin, end = (0, 48, 84, 120)[part : part + 2]
    return months(first.year, first.month + begin, end - begin) or stretch
