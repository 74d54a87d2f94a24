"""The pass that reads everything but dates, from left to right over the places where a figure may begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from decimal import Decimal, localcontext
from operator import itemgetter

from metrics.extraction import counts, durations, keywords, multiples, names, ranges, shares, verbs
from metrics.extraction.anchors import CODE, DIGITS, KEYWORD
from metrics.extraction.context import Context, hundredths
from metrics.extraction.counting import count
from metrics.extraction.dates import dates
from metrics.extraction.figure import Figure
from metrics.extraction.folding import fold
from metrics.extraction.grammar import Grammar, grammar
from metrics.extraction.hedges import flip, hedge_after, hedge_before
from metrics.extraction.numerals import EXACT
from metrics.extraction.quantities import quantity
from metrics.extraction.reading import ONE, Reading, Text, word_before
from metrics.model import Hedge, Kind, Language

_IN_FRONT = re.compile(r"[-+~]?(?:[^\W\d_]{0,3}[$€£¥₹₩] ?|[a-z]{1,3}\.? ?)?(?=[0-9])")
_LETTERED = re.compile(r"[0-9.,]+[a-z]")
_LONGEST = 60
"""The longest phrase in front of which nothing stands, in characters."""
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def figures(text: str, language: Language, published: date | None = None) -> list[Figure]:
    """Return every figure of a text, in order, none overlapping another.

    Offsets refer to the text as given. Dates are resolved against ``published``. Paragraphs are read
    each for itself.
    """
    rules = grammar(language)
    found: list[Figure] = []
    start = 0
    with localcontext(EXACT):
        for blank in _BLANK_LINE.finditer(text):
            _add(found, text[start : blank.start()], start, rules, published)
            start = blank.end()
        _add(found, text[start:], start, rules, published)
    return found


def _add(
    found: list[Figure], piece: str, start: int, rules: Grammar, published: date | None
) -> None:
    """Add the figures of one paragraph, which begins at ``start``."""
    source, cased, lower, offsets = fold(piece)
    dated = dates(cased, rules.language, published, lower)
    read = _Pass(Text(lower, cased, source, rules), dated).figures()
    read += dated
    read.sort(key=_START)
    end = 0
    for figure in read:
        if figure[0] < end:
            continue  # it overlaps the one before
        begin, end = figure[0], figure[1]
        if offsets is None:
            place = (begin + start, end + start)
        else:
            place = (offsets.start(begin) + start, offsets.end(end) + start)
        found.append(_make(Figure, place + figure[2:]))


_START = itemgetter(0)
_make = tuple.__new__
"""Makes a figure of a tuple with all its fields."""


class _Pass:
    """One reading of one text."""

    def __init__(self, text: Text, claimed: list[Figure]) -> None:
        self.text = text
        self.context = Context()
        self.claimed_starts = [figure.start for figure in claimed]
        self.claimed_ends = [figure.end for figure in claimed]
        self.done = 0
        self.waiting: list[Reading] = []
        self.found: list[Reading] = []

    def figures(self) -> list[Figure]:
        lower, _, _, rules = self.text
        first = rules.anchor.match(" " + lower[:_LONGEST])
        if first and not self._claimed(0):
            self._read(0, first)
        for anchor in rules.anchor.finditer(lower):
            at = anchor.start() + 1
            if at >= self.done and not (self.claimed_starts and self._claimed(at)):
                self._read(at, anchor)
        if self.waiting:
            self._settle()
        self.context.close()
        return [reading.figure() for reading in self.found if reading.kind is not None]

    def _read(self, at: int, anchor: re.Match[str]) -> None:
        """Read the figure that may begin at ``at``."""
        group = anchor.lastindex
        if group == KEYWORD:
            self._keyword(at, anchor[KEYWORD])
        elif group == CODE:
            self._glued(at, anchor[CODE])
        else:
            self._number(at, digits=group == DIGITS)

    def _claimed(self, at: int) -> bool:
        i = bisect_left(self.claimed_ends, at + 1)
        return i < len(self.claimed_starts) and self.claimed_starts[i] <= at

    def _limit(self, at: int) -> int:
        """Where the next date begins."""
        i = bisect_left(self.claimed_starts, at)
        return self.claimed_starts[i] if i < len(self.claimed_starts) else len(self.text.lower)

    def _keyword(self, at: int, word: str) -> None:
        what, meaning = self.text.grammar.keywords[word]
        reading = keywords.read(self.text, at, at + len(word), what, meaning)
        if reading is None:
            return
        if reading.kind is None:
            self._finish(reading, joined=False)
            return
        if reading.kind is not Kind.RANK and reading.value is not None:
            hedge_before(self.text, reading)
            hedge_after(self.text, reading)
        if reading.kind is Kind.MULTIPLE and reading.value is not None and reading.value < 1:
            reading.hedge = flip(reading.hedge)
        if reading.kind is Kind.DURATION:
            durations.place(self.text, reading)
        self._keep(reading)

    def _glued(self, at: int, word: str) -> None:
        """`EUR29,99`, `x3`: letters directly in front of digits."""
        if word != "x":
            self._number(at + len(word), digits=True)
            return
        reading = quantity(self.text, at + 1)
        if reading and reading.kind is None and reading.scale == 1:
            reading.start, reading.kind, reading.unit = at, Kind.MULTIPLE, "×"
            self._keep(reading)

    def _number(self, at: int, *, digits: bool) -> None:
        text = self.text
        reading = quantity(text, at)
        if reading is None:
            head = text.grammar.digits.match(text.lower, at) if digits else None
            self.done = head.end() if head else at + 1
            return
        passed = names.idiom(text, reading)
        if passed is None and digits:
            passed = names.skip(text, at)
            if passed is None and reading.kind is not Kind.PERCENT:
                passed = names.skip_after(text, reading)
        elif passed is None:
            passed = names.spelt_out(text, reading)
        if passed is not None:
            self.done = passed
            return
        second, is_range = ranges.joined(text, reading, self._second)
        if self._one_in(reading):
            return
        self._finish(reading, joined=second is not None and not is_range)

    def _second(self, at: int) -> Reading | None:
        lower = self.text.lower
        match = _IN_FRONT.match(lower, at)
        start = match.end() if match else at
        if self._claimed(start):
            return None
        reading = quantity(self.text, start)
        if reading and reading.start > at and lower[at].isalpha():
            return None  # a name in front: `to iPhone 15`
        if reading and reading.kind is None:
            phrase = counts.noun_phrase(self.text, reading, self._limit(reading.end))
            if phrase:
                reading.kind, (reading.end, reading.unit) = Kind.COUNT, phrase
        return reading

    def _finish(self, reading: Reading, *, joined: bool) -> None:
        """Complete a number by its kind, and keep it if it is a figure."""
        text = self.text
        lower, _, _, rules = text
        if reading.times:
            hedge_before(text, reading)
            multiples.times(text, reading)
            hedge_after(text, reading)
            self._keep(reading)
            return
        if (
            reading.words
            and reading.value == 0
            and lower[reading.number_end : reading.number_end + 1] == "-"
        ):
            return
        if reading.kind is None and (by := rules.by.ending(lower, reading.start)):
            self._by(reading, by[0], divided=by[1])
            return
        kind_known = reading.kind is not None
        if not kind_known:
            count(text, reading, self._limit(reading.end), self.context)
        if reading.hedge is Hedge.EXACT or (reading.hedge is Hedge.ABOUT and reading.about):
            hedge_before(text, reading)
        if (
            reading.kind is Kind.PERCENT
            and reading.words
            and (article := rules.cues.share_article)
            and lower.endswith(article, 0, reading.start)
        ):
            reading.start -= len(article)
        if (
            reading.kind is None
            and reading.words
            and lower[reading.end : reading.end + 1] == "-"
            and (not rules.words.nouns.compounds or not reading.value)
        ):
            return
        if reading.kind is Kind.DURATION and reading.scale > (
            _THOUSAND if reading.unit == "year" else 1
        ):
            reading.kind, reading.factor, reading.of = Kind.COUNT, ONE, True
            reading.end = reading.number_end
            count(text, reading, self._limit(reading.end), self.context)
        if reading.kind is Kind.DURATION and names.time_of_day(text, reading):
            return
        if reading.kind is Kind.DURATION:
            if not joined and not durations.complete(text, reading):
                return
            hedge_after(text, reading)
            durations.place(text, reading)
        elif reading.hedge is not Hedge.BETWEEN:
            hedge_after(text, reading)
        if reading.hundredth:
            hundredths(reading, text, self.context.currency)
        if reading.kind is None:
            self._understood(reading)
            return
        if kind_known is False and names.version(text, reading):
            return
        if self.found and reading.start - self.found[-1].end < _NEAR and self._is_rate(reading):
            self.done = max(self.done, reading.end)
            return
        self._keep(reading)

    def _is_rate(self, reading: Reading) -> bool:
        """Whether a figure is what the one before it is for: `$3 per 1,000 tokens`."""
        value, latest = reading.value, self.found[-1]
        if reading.kind not in _RATED or value is None or value < _HUNDRED:
            return False
        per = word_before(self.text.lower, reading.start)
        return (
            per in self.text.grammar.words.per
            and latest.end == reading.start - len(per) - len("  ")
            and value == Decimal(10) ** value.adjusted()
        )

    def _by(self, reading: Reading, start: int, *, divided: bool) -> None:
        """`a été divisé par deux`, `multiplié par 1,5`, `by a factor of 3`."""
        reading.kind, reading.unit = Kind.MULTIPLE, "×"
        reading.start = start
        if divided:
            multiples.smaller(reading)
        reading.start = verbs.auxiliary(self.text, start)
        self._keep(reading)

    def _one_in(self, reading: Reading) -> bool:
        """Take `un utilisateur sur cinq` as one figure, instead of the number it begins with."""
        latest = self.found[-1] if self.found else None
        whole = shares.one_in(self.text, reading, latest)
        if whole is None or self._claimed(whole.start):
            return False
        while self.found and self.found[-1].end > whole.start:
            self.found.pop()
        while self.waiting and self.waiting[-1].end > whole.start:
            self.waiting.pop()
        hedge_before(self.text, whole)
        self._keep(whole)
        return True

    def _understood(self, reading: Reading) -> None:
        text = self.text
        lettered = (
            not reading.words
            and reading.scale > 1
            and _LETTERED.match(text.lower, reading.number_start)
        )
        if names.is_plain(reading) and not reading.words and names.age(text, reading):
            reading.kind, reading.unit = Kind.DURATION, "year"
            self._keep(reading)
            return
        if (names.is_plain(reading) or lettered) and names.named(text, reading):
            self.done = reading.end
            return
        if reading.value == 1 or reading.compound:
            return
        self.waiting.append(reading)
        self.done = reading.end

    def _keep(self, reading: Reading) -> None:
        """Settle the numbers that waited for a unit, and take the figure in."""
        if self.waiting:
            self._settle(reading)
        if reading.kind is not Kind.MONEY or not self._converts(reading):
            self.context.note(reading)
        self.found.append(reading)
        self.done = max(self.done, reading.end)

    def _converts(self, reading: Reading) -> bool:
        """Whether an amount says the one before in another currency: `5 € (5,50 $)`."""
        latest = self.found[-1] if self.found else None
        return (
            latest is not None
            and latest.kind is Kind.MONEY
            and latest.end == reading.start - len(" (")
            and self.text.lower[reading.start - 1] == "("
        )

    def _settle(self, following: Reading | None = None) -> None:
        """Give the numbers that wait the unit of the figure they are joined to, or of one before."""
        waiting, self.waiting = self.waiting, []
        linked = 0
        if following is not None and following.kind in _SHARED and not _is_share(following):
            after = following
            for reading in reversed(waiting):
                gap = self._without_dates(reading.end, max(after.start, reading.end))
                if self.text.grammar.link.fullmatch(gap) is None:
                    break
                linked += 1
                after = reading
        alone = len(waiting) - linked
        for reading in waiting[:alone]:
            if self.context.understood(self.text, reading):
                self.found.append(reading)
                self.context.note(reading)
        for reading in waiting[alone:]:
            assert following is not None  # noqa: S101 - or nothing were linked
            _inherit(reading, following)
            self.found.append(reading)

    def _without_dates(self, start: int, end: int) -> str:
        """The text between two figures, the dates in it left out."""
        i = bisect_left(self.claimed_starts, start)
        while i < len(self.claimed_starts) and self.claimed_ends[i] <= end:
            if self.claimed_starts[i] - start <= 1:
                start = self.claimed_ends[i]
            i += 1
        return self.text.lower[start:end]


_NEAR = 6
_HUNDRED = 100
_THOUSAND = 1000
_RATED = (Kind.COUNT, Kind.MEASURE)
_SHARED = (Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MEASURE)


def _is_share(reading: Reading) -> bool:
    """Whether the figure is a share in words, whose unit no bare number has: `450, a third more`."""
    return reading.kind is Kind.PERCENT and reading.words and reading.unit == "%"


def _inherit(reading: Reading, following: Reading) -> None:
    """`perdu 31, puis 45 millions`: kind, unit and scale of the figure that follows."""
    reading.kind, reading.unit, reading.factor = following.kind, following.unit, following.factor
    if (
        following.scale >= _THOUSAND
        and following.kind in (Kind.MONEY, Kind.COUNT)
        and following.hedge is not Hedge.BETWEEN
    ):
        reading.take_scale(following.scale)
