"""A lexicon compiled: the pattern of all places where a figure may begin, and the tables around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from metrics.extraction import measures
from metrics.extraction.anchors import NOT_IN_WORD, anchor_pattern, idiom_table, keyword_table
from metrics.extraction.currencies import GLUED, currency_names, currency_symbols
from metrics.extraction.lexicon import Lexicon, lexicon
from metrics.extraction.lexicon.words import spelt
from metrics.extraction.numerals import DIGITS, ROUNDED, numerals
from metrics.extraction.patterns import trie
from metrics.extraction.phrasebook import Ahead, Before
from metrics.model import Hedge, Kind, Language

_ONE = Decimal(1)


class Unit(NamedTuple):
    """What a number is of, found behind it: kind, unit, and how many of the unit the words mean."""

    kind: Kind
    unit: str
    factor: Decimal = _ONE
    times: bool = False
    """The word is `fois`, `times`: what follows decides between multiple and count."""
    hundredth: bool = False
    """A hundredth of a currency that the context may have to name."""
    fraction: int = 0
    """Denominator of a share: `tiers`, `quarters`."""


class Bound(NamedTuple):
    hedge: Hedge
    outside: bool = False


class Grammar:
    """Everything that reading one language needs, built once."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words
        self.language = words.language
        self.cues = words.cues
        self.numerals = numerals(words.language)
        self.currency = currency_symbols()
        self.leads = (": ", *(f" {word} " for word in words.ranges.to))
        """What may stand between a noun at the beginning and its number."""
        self.minus = tuple(f"{word} " for word in words.numbers.minus)
        self.ahead_of_digits = frozenset({s[-1] for s in self.currency} | set("+-."))
        """What may end a currency or a sign in front of digits, a space between them."""
        self.units: Ahead[Unit] = Ahead(spelt(self._units(currency_names(words))))
        self.symbols = {s: Unit(Kind.MEASURE, u) for s, u in measures.symbols(words).items()}
        self.symbols |= {
            s: Unit(Kind.DURATION, u) for s, u in words.durations.abbreviations.items()
        }
        self.glued = {s: Unit(Kind.MEASURE, u) for s, u in measures.glued_symbols().items()}
        self.written = frozenset(self._written())
        self.hedges_before: Before[Bound] = Before(spelt(self._hedges()))
        self.hedges_after: Ahead[Hedge] = Ahead(
            (phrase, hedge) for hedge, found in words.hedges.after.items() for phrase in found
        )
        self.prepositions: Before[str] = Before((p, p) for p in words.durations.prepositions)
        self.between: Before[str] = Before((p, p) for p in _closed(words.ranges.between))
        self.from_: Before[str] = Before((p, p) for p in words.ranges.from_)
        self.out_of = tuple(f" {phrase} " for phrase in words.out_of)
        self.ranking = re.compile(
            f"\\b(?:{'|'.join(words.ranks.verbs)})[^\\W\\d_]* [^.,;:\\n]{{0,25}}$"
        )
        self.by: Before[bool] = Before(
            [(p, False) for p in words.multiples.by] + [(p, True) for p in words.multiples.divided]
        )
        adverbs = "|".join(words.multiples.adverbs) or "(?!)"
        auxiliaries = "|".join(sorted(words.multiples.auxiliaries, key=len, reverse=True)) or "(?!)"
        self.auxiliary = re.compile(f"(?<![^\\W\\d_])(?:{auxiliaries})(?: (?:{adverbs}))* $")
        self.more: Ahead[bool] = Ahead(
            [(p, False) for p in words.multiples.more] + [(p, True) for p in words.multiples.less]
        )
        self.compared: Ahead[str] = Ahead((p, p) for p in words.multiples.compared)
        self.ratio: Before[str] = Before((p, p) for p in words.multiples.ratio)
        self.ranked: Before[str] = Before((p, p) for p in words.ranks.ranked)
        self.age: Before[str] = Before((p, p) for p in words.durations.age)
        self.single_before: Before[str] = Before((p, p) for p in words.durations.single_before)
        self.single_after: Ahead[str] = Ahead((p, p) for p in words.durations.single_after)
        starts = self.numerals.starts
        self.keywords = keyword_table(words)
        self.idioms = idiom_table(words, starts)
        codes = [code.lower() for code in GLUED]
        self.anchor = anchor_pattern(words, starts, self.keywords, [*codes, "x"])
        self.number_start = re.compile(f"[0-9]|(?:{trie(starts)}){NOT_IN_WORD}")
        self.digits = re.compile(DIGITS)
        ranges = words.ranges
        connectors = trie({*ranges.to, *ranges.or_, *ranges.and_})
        self.connector = re.compile(
            rf"(?:-? ({connectors}) | ?(-|/|~) ?)(?=[-+~]?(?:[a-z]{{0,3}}[$€£¥₹₩] ?|(?:{trie(codes)})\.? ?)?[0-9]|{self.number_start.pattern}|[$€£¥])"
        )
        self.changes, self.money_verbs, self.money_nouns = _verbs_and_nouns(words)
        ones, emphatic = words.ones | words.numbers.articles, words.numbers.emphatic
        self.emphatic = re.compile(f"(?:{trie(ones)}) (?:{trie(emphatic)}) ")
        self.half_of = re.compile("|".join(re.escape(half) for half in words.half_of))
        self.link = re.compile(
            f" ?(?:{'|'.join(re.escape(p) for p in sorted(ranges.links, key=len, reverse=True))}) ?"
        )

    def _units(self, names: dict[str, str]) -> Iterator[tuple[str, Unit]]:
        words = self.words
        for name, (unit, factor) in words.percent.items():
            yield name, Unit(Kind.PERCENT, unit, factor)
        for name, code in names.items():
            yield name, Unit(Kind.MONEY, code)
        for name, code in words.money_hundredths.items():
            yield name, Unit(Kind.MONEY, code, Decimal("0.01"), hundredth=True)
        for name, parts in words.parts.items():
            yield name, Unit(Kind.PERCENT, "%", fraction=parts)
        for name, (unit, factor) in words.durations.units.items():
            yield name, Unit(Kind.DURATION, unit, factor)
        for name, symbol in measures.names(words).items():
            yield name, Unit(Kind.MEASURE, symbol)
        for name in words.multiples.times:
            yield name, Unit(Kind.MULTIPLE, "×", times=True)

    def _written(self) -> Iterator[str]:
        """Yield everything that `symbols` reads behind a number, case kept."""
        yield from (*self.currency, *self.symbols, *self.glued)
        yield from (*self.words.numbers.abbreviations, *self.words.money_letters)
        yield from (letter + code for code in self.currency for letter in "kKM")

    def _hedges(self) -> Iterator[tuple[str, Bound]]:
        for outside, table in (
            (False, self.words.hedges.before),
            (True, self.words.hedges.outside),
        ):
            for hedge, found in table.items():
                for phrase in _closed(found, articles=outside or self.words.hedges.articles_inside):
                    yield phrase, Bound(hedge, outside)


def _verbs_and_nouns(words: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what finds verbs of change, verbs in front of what only money is, nouns of money."""
    endings = words.ranges.endings
    changes, verbs = _verbs(words.ranges.changes, endings), _verbs(words.money_verbs, endings)
    word = "(?<![^\\W\\d_])(?:{})" + NOT_IN_WORD
    return (
        re.compile(word.format(trie(changes))),
        re.compile(word.format(trie(verbs)) + "[^.;:!?]{0,25}$"),
        re.compile(word.format(trie(words.nouns.money))),
    )


def _verbs(stems: tuple[str, ...], endings: tuple[str, ...]) -> set[str]:
    """Return every form of the verbs: ``~`` stands for each of the endings."""
    return {s.replace("~", end) for s in stems for end in (endings if "~" in s else ("",))}


def _closed(found: tuple[str, ...], *, articles: bool = True) -> Iterator[str]:
    """Each phrase in all the forms that an article behind it makes: `près de`, `près d'`, `près des`.

    A capital may go without its accent: `A peine`.
    """
    for phrase in (*found, *(f"a{p[1:]}" for p in found if p.startswith("à "))):
        if phrase.endswith(" de"):
            stem = phrase.removesuffix("de")
            yield from (f"{stem}{end}" for end in ("de", "d'", "du", "des", "de la", "de l'"))
        elif phrase.endswith(" à"):
            stem = phrase.removesuffix("à")
            yield from (f"{stem}{end}" for end in ("à", "au", "aux"))
        elif phrase.endswith("jusqu'à"):
            yield from (phrase, "jusqu'au", "jusqu'aux")
        else:
            yield phrase
            if articles:
                yield from (f"{phrase} {article}" for article in ("les", "le", "la", "the"))


@cache
def grammar(language: Language) -> Grammar:
    """Return the compiled grammar of a language."""
    return Grammar(lexicon(language))


def share(fraction: str) -> Decimal:
    """Turn a fraction (`2/3`) into percent, to twelve digits where it has no end."""
    above, _, below = fraction.partition("/")
    return ROUNDED.divide(Decimal(above) * 100, Decimal(below))
