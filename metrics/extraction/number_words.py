"""A number written in words: `deux cent mille`, `soixante et onze`, `two and a half million`, `une centaine`."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from metrics.extraction.lexicon.lexicon import NumberWords

_ONE = Decimal(1)
_HALF = Decimal("0.5")


class Amount(NamedTuple):
    """A number without its unit; ``value`` is ``None`` where the words leave it indefinite.

    ``length`` is that of the text read, ``scale`` the power that was spelt out (1 if none was).
    """

    value: Decimal | None
    length: int
    scale: Decimal = _ONE
    about: bool = False
    words: bool = False


class Chain:
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
        if scale == self.last_scale:
            return False
        if self.last_scale is not None and scale > self.last_scale:
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
            self.total *= self.words.many[token]  # `three thousand millions`
            self.scale *= self.words.many[token]
            return True
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
        if words.and_joins:
            fits = nxt in words.and_joins and self.room >= 9
        else:
            fits = self.room == 99 or (self.current is None and self.last_scale is not None)
            fits = fits and (nxt in words.units or nxt in words.tens)
        return self._after(1, i) if fits else 0

    def _is_half(self, i: int) -> bool:
        return i < len(self.tokens) and self.tokens[i][0] in self.words.half
