"""The words of dates: each has a class of one letter and a value.

With one letter a word, a run of words is a short string, and the grammar of dates is a pattern over it
that no language changes. The classes:

====  ==========================================  ====  ==========================================
Y     year: ``2023``                              y     the word year; also in ``année 2009``
N     day number; also a count: ``27``, ``27th``  m     the word month
K     other number of two digits: ``00``, ``45``  k     the word week
B     ``1er``, ``2nd``: a day or a place          w     the word week-end
M     month                                       d     the word day
D     weekday                                     u     the words quarter and half
S     season                                      c     the word decade
Z     day in digits: ``27/09/2023``               g     fortnight
Q     ``Q3``, ``H1``, ``1T``                      v     plural of any of these
E     decade: ``1990s``                           n     number word
W     day counted from today: ``hier``            R     number word that is about: ``une dizaine d'``
O     ordinal: ``first``                          h     ``et demi``
F     fiscal                                      C     ``plus de``, in front of a number
L     last                                        A     ``ago``
T     this                                        G     ``from now``
X     next                                        I     ``il y a``
P     first, middle or last third                 J     ``dans``; English ``in`` is also a place
a     article                                     p     preposition that moves no bound
i     ``le``, which belongs to its day            r     ``à``: ends a range; a place elsewhere
o     of                                          b     preposition that moves a bound
&     and                                         f     ``from``
t     ``to``: ends a range                        H     ``d'ici à``
e     between                                     q     ``vers``, ``around``
=     ``par rapport à``: compared with            s     ``'s``
>     ``ending``                                  ,     comma
-     hyphen or slash
====  ==========================================  ====  ==========================================
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from metrics.extraction.lexicon.date_words import DateWords
from metrics.extraction.lexicon.words import spelt
from metrics.model import Language

_DAYS = 31
_QUARTERS = 4
_UNIT_CLASSES = {
    "year": "y",
    "month": "m",
    "week": "k",
    "weekend": "w",
    "day": "d",
    "quarter": "u",
    "half": "u",
    "decade": "c",
    "fortnight": "g",
}


class Run(NamedTuple):
    """Neighbouring words of dates: the class of each, what it stands for, and where it is."""

    classes: str
    values: list[Any]
    starts: list[int]
    ends: list[int]


class Vocabulary:
    """The words of one language, ready to look up."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        self.entries = dict(spelt(_entries(words)))
        self.leading = {part for entry in self.entries for part in re.findall(r"[^\W_]+", entry)}
        self.leading |= {part for entry in self.entries for part in entry.split()}

    def of_kinds(self, kinds: str) -> list[str]:
        """Return the words, not numbers, of these classes."""
        return [
            word
            for word, (kind, _) in self.entries.items()
            if kind in kinds and not word[0].isdigit() and word[0] != "'"
        ]


@cache
def vocabulary(language: Language) -> Vocabulary:
    """Return the vocabulary of a language, built when first asked for."""
    from importlib import import_module  # noqa: PLC0415 - loaded with the first text in the language

    module = import_module(f"metrics.extraction.lexicon.dates_{language}")
    words: DateWords = module.DATE_WORDS
    return Vocabulary(words)


def _entries(words: DateWords) -> Iterator[tuple[str, tuple[str, Any]]]:
    """Yield every word with its class and value; of a word that comes twice, the last holds."""
    yield from _classed("&", words.and_)
    for kind, group in (
        ("a", words.articles),
        ("i", words.day_articles),
        ("o", words.of),
        ("p", words.places),
        ("t", words.joins),
        ("r", words.placing_joins),
        ("=", words.comparisons),
        ("e", words.between),
        ("f", words.from_),
        ("q", words.about),
        ("A", words.ago),
        ("G", words.hence),
        ("I", words.ago_first),
        ("J", words.ahead),
        ("h", words.and_a_half),
        ("F", words.fiscal),
        ("L", words.last),
        ("T", words.this),
        ("X", words.next),
        (">", words.ending),
    ):
        yield from _classed(kind, group)
    for value in ("since", "onward", "until", "before", "after"):
        for word in getattr(words, value):
            yield word, ("b", value)
    yield from ((word, ("H", "from_now")) for word in words.from_now)
    yield from ((word, ("C", about)) for word, about in words.qualifiers.items())
    yield from ((word, ("n", number)) for word, number in words.numbers.items())
    yield from ((word, ("R", number)) for word, number in words.rough_numbers.items())
    yield from ((word, (_UNIT_CLASSES[unit], unit)) for word, unit in words.units.items())
    yield from ((word, ("v", unit)) for word, unit in words.plurals.items())
    yield from ((word, ("O", place)) for word, place in words.ordinals.items())
    yield from ((word, ("P", part)) for word, part in words.parts.items())
    yield from ((word, ("E", decade)) for word, decade in words.decades.items())
    yield from ((word, ("W", days)) for word, days in words.day_words.items())
    yield from ((word, ("S", month)) for word, month in words.seasons.items())
    for kind, mapping in (("M", words.short_months), ("M", words.months)):
        yield from ((word, (kind, value)) for word, value in mapping.items())
    for mapping in (words.short_weekdays, words.weekdays):
        yield from ((word, ("D", value)) for word, value in mapping.items())
    yield from _numbers(words)
    yield "-", ("-", None)
    yield "/", ("-", None)
    yield ",", (",", None)
    yield "'s", ("s", None)


def _classed(kind: str, group: Iterable[str]) -> Iterator[tuple[str, tuple[str, Any]]]:
    return ((word, (kind, word)) for word in group)


def _numbers(words: DateWords) -> Iterator[tuple[str, tuple[str, Any]]]:
    """Yield what is written with digits: days, places, quarters, years, decades."""
    for number in range(100):
        kind = "N" if 1 <= number <= _DAYS else "K"
        yield f"{number:02}", (kind, number)
        yield str(number), (kind, number)
    for ending in words.ordinal_endings:
        yield from ((f"{place}{ending}", ("O", place)) for place in range(1, 5))
    days = range(1, _DAYS + 1) if words.month_first else range(1, 2)
    for ending in words.day_ordinals:
        yield from ((f"{day}{ending}", ("B" if day <= _QUARTERS else "N", day)) for day in days)
    for letter, unit in words.tokens.items():
        yield from _quarters(letter, unit)
    for year in range(1000, 2100):
        yield str(year), ("Y", year)
    for year in range(1000, 2100, 10):
        yield f"{year}s", ("E", year)
    for decade in range(20, 100, 10):
        yield f"{decade}s", ("E", decade)
        yield f"'{decade}s", ("E", decade)
    for year in range(100):
        yield f"fy{year:02}", ("Y", 2000 + year)
        yield f"fy {year:02}", ("Y", 2000 + year)
        yield f"fy20{year:02}", ("Y", 2000 + year)


def _quarters(letter: str, unit: str) -> Iterator[tuple[str, tuple[str, Any]]]:
    """Yield the quarters or halves written with a letter: ``q3``, ``3q``, ``3q23``."""
    for place in range(1, _QUARTERS + 1 if unit == "quarter" else 3):
        for name in (f"{letter}{place}", f"{place}{letter}"):
            yield name, ("Q", (unit, place, None, letter))
            if name[0] in "q1234":
                for year in range(10, 40):
                    yield f"{name}{year}", ("Q", (unit, place, 2000 + year, letter))
        for year in range(1990, 2040):
            yield f"{year}{letter}{place}", ("Q", (unit, place, year, letter))
