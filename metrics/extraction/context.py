"""Units that are only understood: what a bare number is of, told by the figures around it."""

from __future__ import annotations

from collections import deque

from metrics.extraction.bare import (
    CLAUSE,
    HEADLINE,
    MILLION,
    SENTENCE,
    SENTENCE_END,
    VERB,
    Bare,
    is_large,
    is_no_figure,
    leaves_scale,
    look,
    said,
    size,
    subject,
    suits,
    takes_money,
)
from metrics.extraction.reading import Reading, Text
from metrics.model import Hedge, Kind

_REACH = 700
_BILLION = 10**9
_MEMORY = 8


class Context:
    """The latest figures, for those that follow without a unit."""

    def __init__(self) -> None:
        self.recent: deque[Reading] = deque(maxlen=_MEMORY)
        self.currency: str | None = None
        self.unnamed: list[Reading] = []
        """Amounts of money before any currency was named; they take the first that is."""
        self.duration: tuple[int, str | None] | None = None
        self.counted = -SENTENCE
        """Where the last count ends whose noun is nowhere said."""

    def note(self, reading: Reading) -> None:
        """Remember a figure that bare numbers may refer to."""
        kind = reading.kind
        if kind is Kind.DURATION:
            self.duration = (reading.end, reading.unit)
        elif kind is Kind.MONEY:
            self._note_money(reading)
        elif kind is Kind.COUNT and reading.unit is None:
            self.counted = reading.end
        elif kind is Kind.PERCENT or kind is Kind.MEASURE or kind is Kind.COUNT:
            self.recent.appendleft(reading)

    def _note_money(self, reading: Reading) -> None:
        if reading.unit is None:
            self.unnamed.append(reading)
        else:
            self.currency = reading.unit
            if self.unnamed:
                for amount in self.unnamed:
                    amount.unit = reading.unit
                self.unnamed.clear()
        self.recent.appendleft(reading)

    def close(self) -> None:
        """Count what was taken for money by its size alone, where the paragraph names no currency."""
        for amount in self.unnamed:
            if amount.guessed:
                amount.kind = Kind.COUNT

    def understood(self, text: Text, reading: Reading) -> bool:
        """Give a bare number the kind and unit that the text before it suggests.

        Of the figures near by it is like the one of its own size, or else the latest.
        """
        if self._length(text, reading):
            return True
        bare = look(text, reading)
        if bare.small and not bare.refers and is_no_figure(text, reading):
            return False
        return (
            self._paid(text, reading, bare)
            or self._named(text, reading, bare)
            or self._summed(text, reading, bare)
            or self._alike(text, reading, bare)
            or self._alone(text, reading, bare)
        )

    def _paid(self, text: Text, reading: Reading, bare: Bare) -> bool:
        """Take as money what stands behind a verb that takes money: `perdu 18,5 millions`."""
        if reading.scale == 1:
            return False
        money = takes_money(text, reading.start)
        if money is None:
            money = not bare.refers and not self._counts_on(text, reading.start)
        if money:
            reading.kind, reading.unit = Kind.MONEY, self.currency
        return reading.kind is not None

    def _named(self, text: Text, reading: Reading, bare: Bare) -> bool:
        """Take the noun that the sentence names beside the number."""
        counted = None
        if reading.scale > 1 or not reading.words:
            begin = max(0, reading.start - HEADLINE)
            counted = text.grammar.cues.number_of.search(text.lower, begin, reading.start)
        if counted:
            latest = next((near.unit for near in self.recent if near.kind is Kind.COUNT), None)
            reading.kind = Kind.COUNT
            reading.unit = counted[1] or subject(text, reading) or latest
        elif unit := said(text, reading, stated=bare.stated):
            reading.kind, reading.unit = Kind.COUNT, unit
            if unit.partition(" ")[0] in text.grammar.words.nouns.money:
                reading.kind, reading.unit = Kind.MONEY, self.currency
        return reading.kind is not None

    def _summed(self, text: Text, reading: Reading, bare: Bare) -> bool:
        """Take as money the millions of a sentence about money: `le bénéfice s'établit à`."""
        least = MILLION if bare.stated else _BILLION
        if not bare.usual or bare.refers or reading.scale < least:
            return False
        near = max(0, reading.start - SENTENCE)
        begin = max(near, text.lower.rfind(". ", near, reading.start))
        if text.grammar.money_nouns.search(text.lower, begin, reading.start):
            reading.kind, reading.unit = Kind.MONEY, self.currency
        return reading.kind is not None

    def _alike(self, text: Text, reading: Reading, bare: Bare) -> bool:
        """Take kind and unit of a figure before."""
        best = self._like(text, reading, bare)
        if best is None:
            return False
        reading.kind, reading.unit, reading.factor = best.kind, best.unit, best.factor
        begin = max(0, reading.start - VERB)
        if best.kind is Kind.COUNT and text.grammar.cues.they_are.search(
            text.lower, begin, reading.start
        ):
            reading.unit = subject(text, reading, best.end) or reading.unit
        return True

    def _alone(self, text: Text, reading: Reading, bare: Bare) -> bool:
        """Take what is like nothing before as a count, if it is large or said to be one."""
        if (
            bare.small
            and not bare.counts
            and not bare.stated
            and reading.hedge is Hedge.EXACT
            and not is_large(text, reading)
            and not (bare.refers and reading.start - self.counted < CLAUSE)
        ):
            return False
        reading.kind = Kind.COUNT
        reading.unit = subject(text, reading)
        if (
            bare.usual
            and not bare.refers
            and reading.unit is None
            and reading.scale >= MILLION
            and not text.grammar.cues.of.match(text.lower, reading.end)
        ):
            reading.kind, reading.unit, reading.guessed = Kind.MONEY, self.currency, True
        return True

    def _goes_on(self, text: Text, reading: Reading, latest: Reading) -> bool:
        """Whether millions more or less are of the money of the same sentence."""
        return (
            latest.kind is Kind.MONEY
            and reading.scale > 1
            and text.grammar.cues.theirs.match(text.lower, reading.end) is not None
            and not SENTENCE_END.search(text.lower, latest.end, reading.start)
        )

    def _counts_on(self, text: Text, start: int) -> bool:
        """Whether the sentence has just counted in thousands, or a verb that takes anything has."""
        latest = self.recent[0] if self.recent else None
        if latest is None or latest.kind is not Kind.COUNT or start - latest.end > SENTENCE:
            return False
        if latest.scale > 1 and not SENTENCE_END.search(text.lower, latest.end, start):
            return True
        return takes_money(text, latest.start) is None

    def _length(self, text: Text, reading: Reading) -> bool:
        """`trois ans ; elle en tenait un et demi`, `seize semaines, plus deux`: a duration understood."""
        lower = text.lower
        if self.duration is None or reading.start - self.duration[0] > CLAUSE or not reading.words:
            return False
        halved = reading.value is not None and reading.value != int(reading.value)
        more = text.grammar.cues.more_of.search(lower, max(0, reading.start - 15), reading.start)
        each = lower.endswith(", ", 0, reading.start) and text.grammar.cues.each.match(
            lower, reading.end
        )
        if not halved and not more and not each:
            return False
        reading.kind, reading.unit = Kind.DURATION, self.duration[1]
        return True

    def _like(self, text: Text, reading: Reading, bare: Bare) -> Reading | None:
        """Return the figure near by that a bare number is like."""
        latest = self.recent[0] if self.recent else None
        if latest and reading.start - latest.end < SENTENCE:
            if leaves_scale(text, reading, latest, refers=bare.refers):
                reading.take_scale(latest.scale)
                return latest
            if bare.refers and (latest.kind is Kind.COUNT or self._goes_on(text, reading, latest)):
                return latest
        power = size(reading)
        return min(
            (
                near
                for near in self.recent
                if reading.start - near.end < _REACH
                and (near.kind is Kind.COUNT or not bare.counts or reading.scale > 1)
                and suits(text, reading, near)
            ),
            key=lambda near: abs(size(near) - power) + 0.7 * self.recent.index(near),
            default=None,
        )


def of_whom(text: Text, reading: Reading) -> int | None:
    """Return where the noun begins in `12,000 of its employees`, `dix de ses salariés`."""
    match = text.grammar.cues.of_them.match(text.lower, reading.end)
    return match.end() - 1 if match and match.end() > reading.end + 4 else None


def hundredths(reading: Reading, text: Text, currency: str | None) -> None:
    """Tell what `cents` and `centimes` are hundredths of."""
    if reading.unit:
        return
    word = text.lower[reading.number_end : reading.end].strip(" -").rstrip("s")
    usual, others = text.grammar.words.cents.get(word, ("EUR", frozenset()))
    reading.unit = currency if currency in others else usual
