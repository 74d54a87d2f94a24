"""What a date means on the calendar, seen from the day of publication."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from metrics.extraction.dates.calendar import Stretch, months, thirds
from metrics.extraction.dates.counted import RELATIONS, counted
from metrics.extraction.dates.grammar import Meaning
from metrics.extraction.dates.yearly import YEARLY, Want, in_year, on_weekday, pick

_KEPT = 4096
"""How many meanings are kept with their days: the same few come again and again."""

_WANTED = {"L": Want.LAST, "T": Want.THIS, "X": Want.NEXT}
_ORDINAL_LAST = frozenset({"in_month", "quarter", "months_of"})
_TWO_DIGITS = 99
_END = 2


def needs_context(meaning: Meaning) -> bool:
    """Whether the date comes every year and nothing in it says which is meant."""
    return (
        meaning.form in YEARLY
        and _year(meaning) is None
        and _said_of_year(meaning) is None
        and _wanted(meaning) is None
    )


@lru_cache(maxsize=_KEPT)
def resolve(
    meaning: Meaning, published: date | None, want: Want, near: int | None
) -> Stretch | None:
    """Return first and last day, or ``None`` where only the unknown publication would tell.

    ``want`` and ``near``, a year, decide where a date does not say its year.
    """
    if meaning.form in YEARLY:
        return _yearly(meaning, published, want, near)
    stretch = _direct(meaning, published, want)
    return thirds(stretch, meaning.parts) if stretch else None


def bounded(
    stretch: Stretch | None, role: str | None, parts: tuple[int, ...]
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
            return None, last if _END in parts or first == date.min else first - one
        case "after":
            return (last if last == date.max else last + one), None
    return first, last


def _wanted(meaning: Meaning) -> Want | None:
    """Return what `last`, `this`, `next` ask for; in `last week of June` it is an ordinal."""
    begin = 1 if meaning.form in _ORDINAL_LAST else 0
    return next((_WANTED[kind] for kind in meaning.classes[begin:] if kind in _WANTED), None)


def _year(meaning: Meaning) -> int | None:
    """Return the year that the date says."""
    if meaning.form == "digits":
        year: int | None = meaning.value("Z")[0]
        return year
    year = meaning.value("Y")
    letter = meaning.value("Q")
    if year is None and letter:
        short = meaning.value("NK")
        return letter[2] if short is None else 2000 + int(short)
    return year


def _said_of_year(meaning: Meaning) -> int | None:
    """Return -1, 0 or 1 for `of last year`, `of the year`, `next year` behind the date."""
    if "y" not in meaning.classes or "Y" in meaning.classes:
        return None
    return next((RELATIONS[kind] for kind in meaning.classes if kind in RELATIONS), 0)


def _yearly(
    meaning: Meaning, published: date | None, want: Want, near: int | None
) -> Stretch | None:
    build = in_year(meaning)
    year, said, wanted = _year(meaning), _said_of_year(meaning), _wanted(meaning)
    if year is None and said is not None and published:
        year = published.year + said
    if year is None and wanted is None and said is None:
        year = near
    if year is not None or published is None:
        return None if year is None else build(year)
    if meaning.form == "day" and wanted is None and "D" in meaning.classes:
        found = on_weekday(build, published, meaning.value("D"))
        if found:
            return found
    return pick(build, published, wanted or want)


def _direct(meaning: Meaning, published: date | None, want: Want) -> Stretch | None:
    """Return the stretch of a date that says its year or counts from the day of publication."""
    year = meaning.value("Y")
    if meaning.form == "years":
        return _years(meaning)
    if meaning.form == "decade":
        decade = meaning.value("EYKN")
        if decade > _TWO_DIGITS and decade % 10:
            return months(decade, 1, 12)
        return months(decade if decade > _TWO_DIGITS else 1900 + decade, 1, 120)
    if year is not None:
        return months(year, 1, 12)
    return counted(meaning, published, coming=want is Want.COMING) if published else None


def _years(meaning: Meaning) -> Stretch | None:
    """`2018-2019`, `2018-19`; what cannot be a later year is a month: `2023-09`."""
    first, second = meaning.all("YNK")
    last = second
    if second <= _TWO_DIGITS:
        last = first - first % 100 + second
        if last < first and second == (first + 1) % 100:
            last += 100
    if last <= first and second <= _TWO_DIGITS:
        return months(first, second) if 1 <= second <= 12 else None
    begin, end = months(first, 1, 12), months(last, 1, 12)
    return Stretch(begin.first, end.last) if begin and end and first <= last else None
