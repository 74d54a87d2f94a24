"""Numbers as written: digits in every grouping, words in every spelling, and both mixed."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import cache, lru_cache, partial

from metrics.extraction.lexicon import lexicon
from metrics.extraction.lexicon.lexicon import NumberWords
from metrics.extraction.number_words import Amount, Chain
from metrics.extraction.patterns import trie
from metrics.model import Language

LONGEST = 10_000
"""Digits of the longest number that is read; a longer one is none that an article states."""
EXACT = Context(prec=2 * LONGEST, Emax=999_999, Emin=-999_999)
"""Arithmetic that never rounds what an article can hold."""
ROUNDED = Context(prec=12)
"""Arithmetic for what has no end, such as a third."""

_KEPT = 4096
"""How many readings of a run of digits or of number words are kept: the small ones come again."""
_ONE = Decimal(1)
_HALF = Decimal("0.5")
_GROUPED = re.compile(r"[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]+)?")
_MANY_GROUPS = re.compile(r"[1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\1[0-9]{3})+(?:(?!\1)[.,][0-9]+)?")
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}([.,])[0-9]{3}(?:(?!\1)[.,][0-9]+)?")
_DECIMAL = re.compile(r"[0-9]+[.,][0-9]+")
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_WORD = re.compile(r"[^\W\d_]+'?")

DIGITS = (
    r"[0-9]{1,3}(?:[ '][0-9]{3})+(?![0-9])(?:[.,][0-9]+(?![.,]?[0-9]))?|[0-9]+(?:[.,'][0-9]+)*+"
)
"""One run of digits with what groups or splits them; what it means, `digits` says."""


def digits(text: str, *, group_dot: bool) -> Decimal | None:
    """Read one run of digits as `DIGITS` finds it, or return ``None`` where it is no number."""
    if len(text) > LONGEST:
        return None
    if text.isdigit():
        return Decimal(text)
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(" ", "").replace("'", "").replace(",", "."))
    if match := _MANY_GROUPS.fullmatch(text):
        return _grouped(text, match[1])
    group, point = (".", ",") if group_dot else (",", ".")
    if (match := _ONE_GROUP.fullmatch(text)) and (
        match[1] == group or len(text) > match.end(1) + 3
    ):
        return _grouped(text, match[1])
    if _DECIMAL.fullmatch(text):
        return Decimal(text.replace(",", "."))
    if point == "." and _INDIAN.fullmatch(text):
        return Decimal(text.replace(",", ""))
    return None


def _grouped(text: str, group: str) -> Decimal:
    return Decimal(text.replace(group, "").replace(",", "."))


class Numerals:
    """The numbers of one language: the pattern that finds them, and their reading."""

    def __init__(self, words: NumberWords, language: Language) -> None:
        self.words = words
        self.language: Language = language
        self.small = dict(words.units) | dict(words.tens)
        self.starts = {
            *self.small,
            *words.hundreds,
            *words.scales,
            *words.dozens,
            *words.many,
            *words.few,
            *words.half,
            *words.articles,
        }
        inner = "|".join(
            sorted({words.and_, *(w for w in words.of if w.isalpha()), *words.articles})
        )
        token = f"{trie(self.starts)}(?![^\\W\\d_])"
        # `two million, three hundred thousand`: a comma joins where English writes numbers out
        larger = "|".join(sorted({*words.scales, *words.hundreds}))
        joint = (
            "[ -]"
            if words.group_dot
            else f"(?:[ -]|(?<=nd|on), (?=(?:[a-z]+[ -]){{1,2}}(?:{larger})))"
        )
        self.sequence = re.compile(
            f"{token}(?:{joint}(?:(?:{inner})[ -]|d'){{0,3}}{token}){{0,63}}"
        )
        hundreds = () if words.group_dot else words.hundreds  # `15 cents` is money
        scales = trie({*words.scales, *hundreds, *words.many, *words.dozens})
        half = trie(words.half)
        self.tail = re.compile(
            f"(?:[ -](?:(?:de|of) )?{scales}(?![^\\W\\d_])(?:(?<=mi[ao]|mrd|mln)\\.(?= (?:de |d'|chf|eur|usd|fr)))?)*"
            f"(?: {words.and_} (?:a )?{half}(?![^\\W\\d_])(?: {scales}(?![^\\W\\d_]))?)?"
        )
        self.read = lru_cache(_KEPT)(self._read)
        self.digits = lru_cache(_KEPT)(partial(digits, group_dot=words.group_dot))
        self._steps = lru_cache(_KEPT)(self._read_tail)

    def scaled(self, value: Decimal, tail: str) -> tuple[Decimal, Decimal]:
        """Multiply a number in digits by the words behind it; return it and its scale."""
        steps, scale, added = self._steps(tail)
        for factor in steps:
            value = EXACT.multiply(value, factor)
        return (value + added if added else value), scale

    def decimals(self, text: str) -> str | None:
        """Return the digits behind a decimal sign in words: `un quatre`, `zéro cinq`, `quatorze`."""
        found = _WORD.findall(text)
        zeros = 0
        while zeros < len(found) and self.small.get(found[zeros]) == 0:
            zeros += 1
        rest = found[zeros:]
        single = [self.small[word] for word in rest if self.small.get(word, 10) < 10]
        if len(single) == len(rest):
            return "0" * zeros + "".join(map(str, single)) or None
        amount = self.read(" ".join(rest))
        if amount is None or amount.value is None or amount.length < len(" ".join(rest)):
            return None
        return "0" * zeros + str(amount.value)

    def _read_tail(self, tail: str) -> tuple[tuple[Decimal, ...], Decimal, Decimal | None]:
        """Return what the words behind a number multiply it by, its scale, and the half they add."""
        words, scale, added = self.words, _ONE, None
        steps = []
        for token in _WORD.findall(tail):
            factor = words.scales.get(token) or words.many.get(token)
            factor = factor or (100 if token in words.hundreds else None)
            if factor:
                scale *= factor
                steps.append(Decimal(factor))
            elif token in words.dozens:
                steps.append(Decimal(words.dozens[token]))
            elif token in words.half:
                added = scale * _HALF
        return tuple(steps), scale, added

    def _read(self, text: str) -> Amount | None:
        """Read the longest number that the words of ``text`` begin with."""
        return Chain(self.words, [(m[0], m.end()) for m in _WORD.finditer(text)]).amount()


@cache
def numerals(language: Language) -> Numerals:
    """Return the numbers of a language, compiled when first asked for."""
    return Numerals(lexicon(language).numbers, language)
