"""The readers of a part: text2num for numbers in words, price-parser for prices, dateparser for dates.

Each returns figures as it understands them, its spans and values as they are, with the generosity that a
whole reader would need: a number alone is a count, a price the first of what is left of a sentence, and a
date lasts as long as dateparser says that its words do.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module

from metrics.extraction.figure import Figure
from metrics.model import Kind

Read = Callable[[str, str, date], list[Figure]]
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d[\d.,]*|\S")
SENTENCE = re.compile(r"[^.!?\n]+(?:\.\d[^.!?\n]*)*")
CURRENCIES = {"€": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"}


class Token(str):
    """A word as text2num asks for it."""

    __slots__ = ()

    def text(self) -> str:
        return str(self)

    def nt_separated(self, _previous: Token) -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


def load_text2num() -> Read:
    find_numbers = import_module("text_to_num").find_numbers

    def read(text: str, language: str, _published: date) -> list[Figure]:
        words = list(WORD.finditer(text))
        tokens = [Token(word[0]) for word in words]
        return [
            _exactly(
                words[n.start].start(), words[n.end - 1].end(), Kind.COUNT, Decimal(str(n.value))
            )
            for n in find_numbers(tokens, language, threshold=0)
            if not n.is_ordinal
        ]

    return read


def load_price_parser() -> Read:
    price_of = import_module("price_parser").Price.fromstring

    def read(text: str, _language: str, _published: date) -> list[Figure]:
        return [price for sentence in SENTENCE.finditer(text) for price in prices(sentence)]

    def prices(sentence: re.Match[str]) -> Iterator[Figure]:
        rest, start = sentence[0], sentence.start()
        while (price := price_of(rest)).amount is not None:
            at = rest.find(price.amount_text)
            if at < 0:
                return  # it gives the words as it has cleaned them
            end = at + len(price.amount_text)
            if price.currency:
                unit = CURRENCIES.get(price.currency.lower(), price.currency)
                yield _exactly(start + at, start + end, Kind.MONEY, price.amount, unit)
            rest, start = rest[end:], start + end

    return read


def load_dateparser() -> Read:
    search_dates = import_module("dateparser.search").search_dates
    parser_of = import_module("dateparser.date").DateDataParser

    def read(text: str, language: str, published: date) -> list[Figure]:
        settings = {
            "RELATIVE_BASE": datetime.combine(published, datetime.min.time()),
            "PREFER_DATES_FROM": "past",
        }
        parser = parser_of(languages=[language], settings=settings)
        figures, at = [], 0
        for words, moment in search_dates(text, languages=[language], settings=settings) or ():
            start = text.find(words, at)
            if start < 0:
                continue  # it gives the words as it has cleaned them
            at = start + len(words)
            first, last = _stretch(moment.date(), parser.get_date_data(words).period)
            figures.append(Figure(start, at, Kind.DATE, start_date=first, end_date=last))
        return figures

    return read


def _exactly(start: int, end: int, kind: Kind, value: Decimal, unit: str | None = None) -> Figure:
    return Figure(start, end, kind, value, value, value, unit)


def _stretch(day: date, period: str) -> tuple[date, date]:
    if period == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if period == "month":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    return day, day
