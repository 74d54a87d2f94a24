"""Units that are only understood: what a bare number is of, told by the figures around it."""

from __future__ import annotations

import re
from collections import deque

from metrics.extraction.reading import Reading, Text
from metrics.model import Hedge, Kind

_REACH = 700
_SENTENCE = 200
_CLAUSE = 80
_HEADLINE = 140
_MILLION, _BILLION = 10**6, 10**9
_UNLIKE = 3
"""How many powers of ten part what is not counted alike: millions are not of the 200 people before."""
_MEMORY = 8
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_NEXT = re.compile(r" ([^\W\d_]+)")


class Context:
    """The latest figures, for those that follow without a unit."""

    def __init__(self) -> None:
        self.recent: deque[Reading] = deque(maxlen=_MEMORY)
        self.currency: str | None = None
        self.unnamed: list[Reading] = []
        """Amounts of money before any currency was named; they take the first that is."""
        self.duration: tuple[int, str | None] | None = None
        self.counted = -_SENTENCE
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

    def understood(self, text: Text, reading: Reading) -> bool:
        """Give a bare number the kind and unit that the text before it suggests.

        Of the figures near by it is like the one of its own size, or else the latest.
        """
        if self._length(text, reading):
            return True
        lower, start, cues = text.lower, reading.start, text.grammar.cues
        counts = _counts(text, reading)
        refers = counts or _refers(text, reading)
        small = reading.scale == 1 and not reading.about
        if small and not refers and _is_no_figure(text, reading):
            return False
        if reading.scale > 1 and _is_money(
            text, start, counting=refers or self._counts_on(text, start)
        ):
            reading.kind, reading.unit = Kind.MONEY, self.currency
            return True
        if cues.their_number.search(lower, max(0, start - _CLAUSE), start):
            counted = next((near for near in self.recent if near.kind is Kind.COUNT), None)
            reading.kind = Kind.COUNT
            reading.unit = _subject(text, reading) or (counted.unit if counted else None)
            return True
        stated = cues.amounts.search(lower, max(0, start - 20), start) is not None
        if unit := _said(text, reading, stated=stated):
            reading.kind, reading.unit = Kind.COUNT, unit
            if unit.partition(" ")[0] in text.grammar.words.nouns.money:
                reading.kind, reading.unit = Kind.MONEY, self.currency
            return True
        usual = text.grammar.words.currency_understood
        if usual and reading.scale >= (_MILLION if stated else _BILLION) and not refers:
            near = max(0, start - _SENTENCE)
            begin = max(near, lower.rfind(". ", near, start))
            if text.grammar.money_nouns.search(lower, begin, start):
                reading.kind, reading.unit = Kind.MONEY, self.currency
                return True
        if best := self._like(text, reading, refers=refers, counts=counts):
            reading.kind, reading.unit, reading.factor = best.kind, best.unit, best.factor
            if best.kind is Kind.COUNT and cues.they_are.search(lower, max(0, start - 20), start):
                reading.unit = _subject(text, reading, best.end) or reading.unit
            return True
        if (
            not small
            or counts
            or stated
            or reading.hedge is not Hedge.EXACT
            or _large(text, reading)
            or (refers and start - self.counted < _CLAUSE)
        ):
            reading.kind = Kind.COUNT
            reading.unit = _subject(text, reading)
            if (
                reading.unit is None
                and reading.scale >= _MILLION
                and not refers
                and usual
                and not cues.of.match(lower, reading.end)
            ):
                reading.kind, reading.unit, reading.guessed = Kind.MONEY, self.currency, True
            return True
        return False

    def _goes_on(self, text: Text, reading: Reading, latest: Reading) -> bool:
        """Whether millions more or less are of the money of the same sentence."""
        return (
            latest.kind is Kind.MONEY
            and reading.scale > 1
            and text.grammar.cues.theirs.match(text.lower, reading.end) is not None
            and not _SENTENCE_END.search(text.lower, latest.end, reading.start)
        )

    def _counts_on(self, text: Text, start: int) -> bool:
        """Whether the sentence has just counted in thousands or more."""
        latest = self.recent[0] if self.recent else None
        return (
            latest is not None
            and latest.kind is Kind.COUNT
            and latest.scale > 1
            and not _SENTENCE_END.search(text.lower, latest.end, start)
        )

    def _length(self, text: Text, reading: Reading) -> bool:
        """`trois ans ; elle en tenait un et demi`, `seize semaines, plus deux`: a duration understood."""
        lower = text.lower
        if self.duration is None or reading.start - self.duration[0] > _CLAUSE or not reading.words:
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

    def _like(self, text: Text, reading: Reading, *, refers: bool, counts: bool) -> Reading | None:
        """Return the figure near by that a bare number is like.

        ``refers`` if a word says so, ``counts`` if its construction says that it counts.
        """
        latest = self.recent[0] if self.recent else None
        if latest and reading.start - latest.end < _SENTENCE:
            if _leaves_scale(text, reading, latest, refers=refers):
                reading.take_scale(latest.scale)
                return latest
            if refers and (latest.kind is Kind.COUNT or self._goes_on(text, reading, latest)):
                return latest
        size = _size(reading)
        return min(
            (
                near
                for near in self.recent
                if reading.start - near.end < _REACH
                and (near.kind is Kind.COUNT or not counts or reading.scale > 1)
                and _suits(text, reading, near)
            ),
            key=lambda near: abs(_size(near) - size) + 0.7 * self.recent.index(near),
            default=None,
        )


def _is_money(text: Text, start: int, *, counting: bool) -> bool:
    """Whether a verb in front takes money; those that take anything do so unless the sentence counts."""
    verb = text.grammar.money_verbs.search(text.lower, max(0, start - _CLAUSE), start)
    return verb is not None and not (counting and verb[0].startswith(text.grammar.words.open_verbs))


def _is_no_figure(text: Text, reading: Reading) -> bool:
    """Whether a small number that refers to nothing is a word, a place or a year."""
    if reading.words:
        return True
    if _large(text, reading):
        return False
    start = reading.start
    if reading.hedge is Hedge.BETWEEN or text.grammar.cues.place.search(
        text.lower, max(0, start - 6), start
    ):
        return True
    return _YEAR.fullmatch(text.lower, reading.number_start, reading.number_end) is not None


def _leaves_scale(text: Text, reading: Reading, latest: Reading, *, refers: bool) -> bool:
    """Whether a bare number is in the millions or billions of the amount before: `après 75`."""
    if latest.kind not in _SCALED or latest.scale == 1 or reading.scale > 1:
        return False
    if reading.words or _large(text, reading):
        return False
    compared = text.grammar.cues.same_scale.search(
        text.lower, max(0, reading.start - 10), reading.start
    )
    if latest.kind is Kind.COUNT:
        written = text.lower[reading.number_start : reading.number_end]
        return compared is not None and not written.isdigit()
    if refers or compared:
        return True
    same_sentence = not _SENTENCE_END.search(text.lower, latest.end, reading.start)
    return same_sentence and abs(_size(latest) - latest.scale.adjusted() - _size(reading)) <= 1


_SCALED = (Kind.MONEY, Kind.COUNT)
_SENTENCE_END = re.compile(r"[.!?\n]")


def _subject(text: Text, reading: Reading, since: int = 0) -> str | None:
    """The last plural with a determiner in front of the number: what it most likely counts."""
    nouns = text.grammar.words.nouns
    found = None
    begin = max(since, reading.start - _SENTENCE)
    if since:
        ends = [match.end() for match in _SENTENCE_END.finditer(text.lower, begin, reading.start)]
        begin = ends[-1] if ends else begin
    for match in text.grammar.cues.subject.finditer(text.lower, max(0, begin), reading.start):
        noun, adjective = match[1], (match[2] or "").strip()
        if noun in nouns.stops or noun.rpartition(" ")[2] in text.grammar.words.durations.units:
            continue
        agrees = adjective and adjective not in nouns.stops | nouns.verbs | nouns.participles
        plain = agrees and nouns.adjectives_behind and not adjective.endswith(("és", "ées"))
        found = f"{noun} {adjective}" if plain else noun
    return found


def _suits(text: Text, reading: Reading, near: Reading) -> bool:
    """Whether a bare number may be of a kind at all."""
    kind = near.kind
    if kind is Kind.PERCENT:
        return (
            reading.scale == 1
            and not reading.words
            and reading.value is not None
            and abs(reading.value) <= 100
            and not _large(text, reading)
        )
    if kind is Kind.MONEY:
        return (
            (
                text.grammar.words.currency_understood
                or (
                    reading.scale > 1
                    and text.grammar.cues.same_scale.search(
                        text.lower, max(0, reading.start - 10), reading.start
                    )
                    is not None
                )
            )
            and not (reading.words and reading.scale == 1)
            and not (reading.about and reading.scale == 1)
        )
    if kind is Kind.MEASURE:
        return (
            reading.scale == 1
            and not _large(text, reading)
            and abs(_size(near) - _size(reading)) <= 1
        )
    return near.factor == 1 and (
        reading.scale < _MILLION or near.scale > 1 or _size(reading) - _size(near) < _UNLIKE
    )


def _large(text: Text, reading: Reading) -> bool:
    written = text.lower[reading.number_start : reading.number_end]
    return (
        not reading.words
        and any(sign in written for sign in " ',.")
        and (reading.value or 0) >= 1000
    )


def _said(text: Text, reading: Reading, *, stated: bool) -> str | None:
    """Return the noun that the sentence itself names beside a bare number.

    Behind it (`250 000 le nombre de malades`), as its apposition (`les usines, une douzaine`), or at
    the beginning (`Downloads: 190k`, `Pre-orders reached 12,500`), where ``stated`` by a verb.
    """
    lower, cues, start = text.lower, text.grammar.cues, reading.start
    if match := cues.named_behind.match(lower, reading.end):
        return match[1]
    if reading.about and lower.endswith(", ", 0, start):
        for match in cues.subject.finditer(lower, max(0, start - _CLAUSE), start):
            if match.end() == start - len(", "):
                return match[1] + (match[2] or "")
    if (stated or reading.scale > 1 or not reading.words) and (
        match := cues.number_of.search(lower, max(0, start - _HEADLINE), start)
    ):
        return match[1]
    if not stated and not lower.endswith(text.grammar.leads, 0, start):
        return None
    match = cues.headline.search(lower, max(0, start - _HEADLINE), start)
    return match[1] if match else None


def _counts(text: Text, reading: Reading) -> bool:
    """Whether a bare number counts by its construction: `six more`, `nous sommes 140`."""
    cues = text.grammar.cues
    return bool(
        cues.theirs.match(text.lower, reading.end)
        or cues.there_are.search(text.lower, max(0, reading.start - 40), reading.start)
    )


def _refers(text: Text, reading: Reading) -> bool:
    if text.grammar.cues.pronoun.search(text.lower, max(0, reading.start - 40), reading.start):
        return True
    if text.grammar.cues.theirs.match(text.lower, reading.end):
        return True
    match = _NEXT.match(text.lower, reading.end)
    return match is not None and match[1] in text.grammar.words.nouns.participles


def _size(reading: Reading) -> int:
    """Return the power of ten of a value."""
    if reading.value:
        return reading.value.adjusted()
    return reading.high.adjusted() if reading.high else 0


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
