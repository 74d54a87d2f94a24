"""The names of stretches of the calendar: a month, a quarter, the end of a year, until a day."""

from __future__ import annotations

from datetime import date, timedelta
from gettext import GNUTranslations

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton

from metrics.model import Period
from metrics.texts import msgid

OF_YEAR = {
    (1, 4): msgid("early {year}"),
    (5, 8): msgid("mid-{year}"),
    (9, 12): msgid("late {year}"),
    (1, 6): msgid("first half of {year}"),
    (7, 12): msgid("second half of {year}"),
    (3, 5): msgid("spring {year}"),
    (6, 8): msgid("summer {year}"),
    (9, 11): msgid("autumn {year}"),
}
OF_MONTH = {
    (1, 10): msgid("early {month}"),
    (11, 20): msgid("mid-{month}"),
    (21, 31): msgid("late {month}"),
}
DECADE = 10
DECEMBER = 12


def name(stretch: Period, locale: Locale, texts: GNUTranslations) -> str:
    """Name a period as people do: by its two days where the stretch has no name, empty where it has no end."""
    first, last = stretch.start, stretch.end
    if first and last:
        return (
            (_day(first, locale) if first == last else "")
            or _of_years(first, last, texts)
            or _of_year(first, last, locale, texts)
            or _of_month(first, last, locale, texts)
            or str(format_interval(first, last, "yMMMd", locale=locale))
        )
    if last:
        return _until(last, locale, texts)
    return _since(first, locale, texts) if first else ""


def _until(last: date, locale: Locale, texts: GNUTranslations) -> str:
    if not _ends_month(last):
        return texts.gettext("until {day}").format(day=_day(last, locale))
    end = str(last.year) if last.month == DECEMBER else _month(last, locale)
    return texts.gettext("until the end of {when}").format(when=end)


def _since(first: date, locale: Locale, texts: GNUTranslations) -> str:
    if first.day > 1:
        return texts.gettext("since {day}").format(day=_day(first, locale))
    start = str(first.year) if first.month == 1 else _month(first, locale)
    return texts.gettext("since {when}").format(when=start)


def _of_years(first: date, last: date, texts: GNUTranslations) -> str:
    if (first.day, first.month, last.day, last.month) != (1, 1, 31, DECEMBER):
        return ""
    if first.year == last.year:
        return str(first.year)
    if last.year - first.year == DECADE - 1 and first.year % DECADE == 0:
        return texts.gettext("the {year}s").format(year=first.year)
    return f"{first.year}–{last.year}"


def _of_year(first: date, last: date, locale: Locale, texts: GNUTranslations) -> str:
    if first.day > 1 or not _ends_month(last):
        return ""
    months = (first.month, last.month)
    if months == (DECEMBER, 2) and last.year == first.year + 1:
        return texts.gettext("winter {year}").format(year=first.year)
    text = ""
    if first.year != last.year:
        return text
    if first.month == last.month:
        text = _month(first, locale)
    elif months in OF_YEAR:
        text = texts.gettext(OF_YEAR[months]).format(year=first.year)
    elif first.month % 3 == 1 and last.month == first.month + 2:
        text = str(format_date(first, "QQQQ y", locale=locale))
    return text


def _of_month(first: date, last: date, locale: Locale, texts: GNUTranslations) -> str:
    if (first.year, first.month) != (last.year, last.month):
        return ""
    part = (first.day, 31 if _ends_month(last) else last.day)
    if part not in OF_MONTH:
        return ""
    return texts.gettext(OF_MONTH[part]).format(month=_month(first, locale))


def _ends_month(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1


def _day(day: date, locale: Locale) -> str:
    return str(format_date(day, "long", locale=locale))


def _month(day: date, locale: Locale) -> str:
    return str(format_skeleton("yMMMM", day, locale=locale))
