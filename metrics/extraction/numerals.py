"""Numbers as written: digits in every grouping, words in every spelling, and both mixed."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import cache, lru_cache, partial
from typing import NamedTuple

from metrics.extraction.lexicon import lexicon
from metrics.extraction.lexicon.lexicon import NumberWords
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


class Amount(NamedTuple):
    """A number without its unit; ``value`` is ``None`` where the words leave it indefinite.

    ``length`` is that of the text read, ``scale`` the power that was spelt out (1 if none was).
    """

    value: Decimal | None
    length: int
    scale: Decimal = _ONE
    about: bool = False
    words: bool = False


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
        return _Words(self.words, [(m[0], m.end()) for m in _WORD.finditer(text)]).amount()


class _Words:
    """One reading of a chain of number words, from left to right."""

    def __init__(self, words: NumberWords, tokens: list[tuple[str, int]]) -> None:
        self.words, self.tokens = words, tokens
        self.total = Decimal(0)
        self.current: Decimal | None = None
        self.room = 0  # how large a number may still follow below a hundred
        self.scale = _ONE
        self.last_scale: Decimal | None = None
        self.about = self.vague = False
        self.length = 0

    def amount(self) -> Amount | None:
        i, n = 0, len(self.tokens)
        while i < n:
            step = self._step(i)
            if not step:
                break
            i += step
            self.length = self.tokens[i - 1][1]
        if not self.length:
            return None
        value = None if self.vague else self.total + (self.current or 0)
        return Amount(value, self.length, self.scale, self.about or self.vague, words=True)

    def _step(self, i: int) -> int:
        """Take the token at ``i`` into the number; return how many were taken, none at its end."""
        words = self.words
        token = self.tokens[i][0]
        nxt = self.tokens[i + 1][0] if i + 1 < len(self.tokens) else ""
        if token in words.units or token in words.tens:
            return int(self._below_hundred(token))
        if token in words.hundreds:
            return int(self._hundred())
        if token in words.dozens:
            return int(self._dozen(token))
        if token in words.scales and not (self._nothing() and token in words.many):
            return int(self._scale(Decimal(words.scales[token])))
        if token in words.many:
            return int(self._many(token))
        if token in words.half:
            return self._half(nxt)
        if token in words.articles:
            return self._article(i, nxt)
        if token in words.few:
            follows = (
                nxt in words.many
                or nxt in words.scales
                or nxt in words.hundreds
                or nxt in words.dozens
            )
            if self._nothing() and follows:
                self.vague = True
                return self._after(1, i)
            return 0
        if token == words.and_:
            return self._and(i, nxt)
        if token in words.of and (
            nxt in words.scales or nxt in words.many or nxt in words.hundreds
        ):
            return self._after(1, i) if self.about or self.vague else 0
        return 0

    def _after(self, skip: int, i: int) -> int:
        """Take ``skip`` tokens and the one behind them, or none of them."""
        step = self._step(i + skip) if i + skip < len(self.tokens) else 0
        return skip + step if step else 0

    def _nothing(self) -> bool:
        return self.current is None and not self.total and not self.vague

    def _below_hundred(self, token: str) -> bool:
        words = self.words
        value = words.units.get(token) or words.tens.get(token) or 0
        if self.vague or (self.last_scale is None and self.total):
            return False
        if self.current is None:
            self.current = Decimal(value)
        elif value == 20 and words.twenty_multiplies and self.current % 100 == 4 and self.room == 0:
            self.current += 76
            value = 80
        elif 0 < value <= self.room:
            self.current += value
        else:
            return False
        if token in words.tens:
            self.room = 19 if words.twenty_multiplies and value in {60, 80} else 9
        else:
            # a ten and a unit of it, as in `soixante-dix-sept`
            self.room = 9 if value == 10 and words.twenty_multiplies else 0
        return True

    def _hundred(self) -> bool:
        if self.vague:
            return True
        if self.current is None:
            self.current = Decimal(100)
        elif 1 < self.current < 100:
            self.current *= 100
        elif self.current == 1 and not self.words.twenty_multiplies:
            self.current = Decimal(100)
        else:
            return False
        self.room = 99
        return True

    def _dozen(self, token: str) -> bool:
        size = self.words.dozens[token]
        if self.vague:
            return True
        if self.current is None:
            self.current, self.about = Decimal(size), True
        elif self.current in (1, _HALF):
            self.current, self.about = self.current * size, True
        elif self.room == 0 and self.current < 100:
            self.current *= size
        else:
            return False
        self.room = 0
        return True

    def _scale(self, scale: Decimal) -> bool:
        if self.vague:
            self.scale *= scale
            return True
        if self.current is None:
            if self.last_scale is not None and scale >= self.last_scale:
                self.total *= scale
                self.last_scale = scale
                self.scale *= scale
                return True
            if scale != 1000 or not self.words.twenty_multiplies:
                return False
            self.current = _ONE
        if self.last_scale is not None and scale >= self.last_scale:
            self.total = (self.total + self.current) * scale
        else:
            self.total += self.current * scale
        self.current, self.room = None, 0
        self.last_scale = self.scale = scale
        return True

    def _many(self, token: str) -> bool:
        if self.current is not None:
            if token in self.words.scales:
                return self._scale(Decimal(self.words.scales[token]))
            if self.vague:
                return False
            self.current *= self.words.many[token]
            self.about = True
            return True
        if self.total:
            return False
        self.vague = True
        self.scale *= self.words.many[token]
        return True

    def _half(self, nxt: str) -> int:
        words = self.words
        if self.current is None and not self.total:
            if nxt in words.scales or nxt in words.dozens or nxt in words.articles:
                self.current = _HALF
                return 1
            return 0
        if self.current == 1 and (nxt in words.scales or nxt in words.dozens):
            self.current = _HALF
            return 1
        return 0

    def _article(self, i: int, nxt: str) -> int:
        words = self.words
        known = nxt in words.scales or nxt in words.hundreds or nxt in words.dozens
        if self.current == _HALF and known:
            return self._after(1, i)
        if not self._nothing() or not (known or nxt in words.half or nxt in words.few):
            return 0
        if nxt not in words.few:
            self.current = _ONE
        return self._after(1, i)

    def _and(self, i: int, nxt: str) -> int:
        """`vingt et un`, `one hundred and five`, `two and a half`, `deux millions et demi`."""
        words = self.words
        if nxt in words.half or (nxt in words.articles and self._is_half(i + 2)):
            if self.vague or self.about or self._nothing():
                return 0
            if self.current is not None:
                self.current += _HALF
            else:
                self.total += (self.last_scale or _ONE) * _HALF
            return 2 if nxt in words.half else 3
        if words.twenty_multiplies:
            fits = nxt in {"un", "une", "onze"} and self.room >= 9
        else:
            fits = self.room == 99 or (self.current is None and self.last_scale is not None)
            fits = fits and (nxt in words.units or nxt in words.tens)
        return self._after(1, i) if fits else 0

    def _is_half(self, i: int) -> bool:
        return i < len(self.tokens) and self.tokens[i][0] in self.words.half


@cache
def numerals(language: Language) -> Numerals:
    """Return the numbers of a language, compiled when first asked for."""
    return Numerals(lexicon(language).numbers, language)
