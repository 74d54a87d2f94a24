"""The pass that reads everything but dates, from left to right over the places where a figure may begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from metrics.extraction import counts, durations, keywords, multiples, names, ranges
from metrics.extraction.context import Context, hundredths, of_whom
from metrics.extraction.dates import dates
from metrics.extraction.figure import Figure
from metrics.extraction.folding import fold
from metrics.extraction.grammar import grammar
from metrics.extraction.hedges import hedge_after, hedge_before
from metrics.extraction.quantities import quantity
from metrics.extraction.reading import ONE, Reading, Text
from metrics.model import Hedge, Kind, Language

_RANKING = re.compile(r"\b(?:class[eéa]\w*|rank\w*|place[sd]?\b|termin\w+|finish\w*|arriv\w+|position\w*|hiss\w+) [^.,;:\n]{0,25}$")
_CAPITAL = re.compile(r" [A-Z]")
_LETTERED = re.compile(r"[0-9.,]+[a-z]")
_PERCENT_OF = re.compile(r"(?<!\w)(un|une|one|[0-9]+|[^\W\d_]+)((?: [^\W\d_]+){0,4}) $")


_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_REMEMBERED = 8_000
"""The longest paragraph that is worth remembering, in characters."""


def figures(text: str, language: Language, published: date | None = None) -> list[Figure]:
    """Return every figure of a text, in order, none overlapping another.

    Offsets refer to the text as given. Dates are resolved against ``published``. Paragraphs are read
    each for itself, and one that was read lately is not read again: an article costs only what changed.
    """
    found: list[Figure] = []
    start = 0
    for blank in _BLANK_LINE.finditer(text):
        _add(found, text, start, blank.start(), language, published)
        start = blank.end()
    _add(found, text, start, len(text), language, published)
    return found


def _add(
    found: list[Figure], text: str, start: int, end: int, language: Language, published: date | None
) -> None:
    piece = text[start:end]
    read = _remembered if len(piece) <= _REMEMBERED else _paragraph
    if start:
        make = tuple.__new__
        found += [make(Figure, (f[0] + start, f[1] + start, *f[2:])) for f in read(piece, language, published)]
    else:
        found += read(piece, language, published)


def _paragraph(text: str, language: Language, published: date | None) -> list[Figure]:
    """Read one paragraph."""
    folded = fold(text)
    rules = grammar(language)
    found = dates(folded.cased, language, published, folded.lower)
    found += _Pass(Text(folded.lower, folded.cased, folded.source, rules), found).figures()
    found.sort()
    if any(two.start < one.end for one, two in pairwise(found)):
        found = _apart(found)
    if folded.offsets is not None:
        start, end = folded.offsets.start, folded.offsets.end
        found = [
            figure._replace(start=start(figure.start), end=end(figure.end)) for figure in found
        ]
    return found


_remembered = lru_cache(maxsize=1024)(_paragraph)


def _apart(figures: list[Figure]) -> list[Figure]:
    """Keep the first of figures that overlap."""
    kept = figures[:1]
    for figure in figures[1:]:
        if figure.start >= kept[-1].end:
            kept.append(figure)
    return kept


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
        for at, group, word in self._anchors():
            if at < self.done or self._claimed(at):
                continue
            if group == 3:
                self._keyword(at, word)
            elif group == 4:
                self._glued(at, word)
            else:
                self._number(at, word, digits=group == 1)
        self._settle()
        return [reading.figure() for reading in self.found if reading.kind is not None]

    def _anchors(self) -> Iterator[tuple[int, int, str]]:
        lower, _, _, rules = self.text
        start = rules.anchor.match(" " + lower[:60])
        if start and start.lastindex:
            yield 0, start.lastindex, start[start.lastindex]
        for match in rules.anchor.finditer(lower):
            group = match.lastindex or 0
            yield match.start() + 1, group, match[group]

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
            reading.hedge = multiples.flip(reading.hedge)
        if reading.kind is Kind.DURATION:
            durations.place(self.text, reading)
        self._keep(reading)

    def _glued(self, at: int, word: str) -> None:
        """`EUR29,99`, `x3`: letters directly in front of digits."""
        if word != "x":
            self._number(at + len(word), word, digits=True)
            return
        reading = quantity(self.text, at + 1)
        if reading and reading.kind is None and reading.scale == 1:
            reading.start, reading.kind, reading.unit = at, Kind.MULTIPLE, "×"
            self._keep(reading)

    def _number(self, at: int, word: str, *, digits: bool) -> None:
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
        if passed is not None:
            self.done = passed
            return
        second, is_range = ranges.joined(text, reading, self._second)
        if self._one_in(reading):
            return
        self._finish(reading, joined=second is not None and not is_range)

    def _second(self, at: int) -> Reading | None:
        lower = self.text.lower
        match = re.compile(r"[-+~]?(?:[^\W\d_]{0,3}[$€£¥₹₩] ?)?(?:[a-z]{3} )?(?=[0-9])").match(
            lower, at
        )
        start = match.end() if match else at
        if self._claimed(start):
            return None
        reading = quantity(self.text, start)
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
        if reading.words and reading.value == 0 and lower[reading.number_end : reading.number_end + 1] == "-":
            return
        if reading.kind is None and (by := rules.by.ending(lower, reading.start)):
            self._by(reading, by[0], divided=by[1])
            return
        kind_known = reading.kind is not None
        if not kind_known:
            self._count(reading)
        if reading.hedge is Hedge.EXACT or reading.hedge is Hedge.ABOUT and reading.about:
            hedge_before(text, reading)
        if (
            reading.kind is Kind.PERCENT
            and rules.french
            and reading.words
            and lower.endswith("les ", 0, reading.start)
        ):
            reading.start -= 4
        if reading.kind is None and reading.words and lower[reading.end : reading.end + 1] == "-" and (rules.french or not reading.value):
            return
        if reading.kind is Kind.DURATION and reading.scale > 1:
            reading.kind, reading.factor, reading.of = Kind.COUNT, ONE, True
            reading.end = reading.number_end
            self._count(reading)
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
        self._keep(reading)

    def _by(self, reading: Reading, start: int, *, divided: bool) -> None:
        """`a été divisé par deux`, `multiplié par 1,5`, `by a factor of 3`."""
        reading.kind, reading.unit = Kind.MULTIPLE, "×"
        reading.start = start
        if divided:
            multiples.smaller(reading)
        found = keywords._auxiliary(self.text, start) if self.text.grammar.french else None
        if found is not None:
            reading.start = found
        self._keep(reading)

    def _count(self, reading: Reading) -> None:
        """Find what is counted behind the number."""
        text = self.text
        lower, _, _, rules = text
        if rules.age.ending(lower, reading.start) and reading.scale == 1:
            reading.kind, reading.unit = Kind.DURATION, "year"
            return
        hedge_after(text, reading)
        char = lower[reading.end : reading.end + 1]
        if char == "-" and reading.end == reading.number_end:
            self._compound(reading)
            return
        if char.isalpha():
            self._suffix(reading)
            reading.compound = reading.kind is None
            return
        phrase = counts.noun_phrase(text, reading, self._limit(reading.end))
        if phrase is None:
            whom = of_whom(text, reading)
            if whom is not None and (not reading.words or reading.scale > 1):
                probe = Reading(whom, whom, Decimal(2), ONE, about=False, words=False)
                phrase = counts.noun_phrase(text, probe, self._limit(whom))
                if phrase and phrase[1][-1] in "sx":
                    reading.kind, reading.unit = Kind.COUNT, phrase[1]
                    return
                phrase = None
        if (
            phrase
            and reading.scale >= 1000
            and phrase[1].split(" ")[0] in rules.words.nouns.money
        ):
            reading.kind, reading.unit = Kind.MONEY, self.context.currency
            return
        if phrase is None and rules.french and not reading.words and reading.scale == 1:
            self._of_money(reading)
        if self._letter_size(reading) and (phrase is None or phrase[1][-1] not in "sx"):
            reading.kind, reading.unit = Kind.COUNT, rules.words.model_size
            return
        if phrase:
            reading.kind = Kind.COUNT
            reading.end, reading.unit = phrase

    def _letter_size(self, reading: Reading) -> bool:
        """Whether the number is written as the size of a model: `13B`."""
        text = self.text
        return (
            not reading.words
            and text.cased[reading.number_end - 1] == "B"
            and not _CAPITAL.match(text.cased, reading.number_end)
            and not names.named(text, reading)
        )

    def _of_money(self, reading: Reading) -> None:
        """`36 milliards de fonds propres et 20 de dette`: currency and scale of the one before."""
        near = self.context.recent[0] if self.context.recent else None
        match = re.compile(r" (?:de |d')([^\W\d_]+)").match(self.text.lower, reading.end)
        if (
            match
            and near
            and near.kind is Kind.MONEY
            and match[1] in self.text.grammar.words.nouns.money
        ):
            reading.kind, reading.unit = Kind.MONEY, near.unit
            if near.scale > 1 and reading.value is not None and reading.value < 1000:
                reading.value, reading.scale = reading.value * near.scale, near.scale

    def _compound(self, reading: Reading) -> None:
        """`70-billion-parameter model`, `three-person team`."""
        if self.text.grammar.french:
            return
        match = re.compile(r"-([a-z]+)(?![^\W\d_])").match(self.text.lower, reading.end)
        if (
            not match
            or match[1]
            in {"way", "off", "time", "and", "to", "part", "fold", "something", "odd", "d", "up", "in"}
            or reading.value == 1
        ):
            if match and match[1] == "fold" and reading.value is not None:
                reading.kind, reading.unit, reading.end = Kind.MULTIPLE, "×", match.end()
            return
        reading.kind, reading.unit, reading.end, reading.compound = (
            Kind.COUNT,
            match[1],
            match.end(),
            True,
        )

    def _suffix(self, reading: Reading) -> None:
        """Letters glued to digits: an ordinal, or nothing known."""
        match = re.compile(r"[^\W\d_]+").match(self.text.lower, reading.end)
        reading.unit = None
        if match and match[0] in self.text.grammar.words.ranks.suffixes:
            self._ordinal(reading, match.end())

    def _ordinal(self, reading: Reading, end: int) -> None:
        text = self.text
        lower, _, _, rules = text
        for noun in sorted(rules.words.ranks.nouns, key=len, reverse=True):
            if (
                lower.startswith(noun, end + 1)
                and not lower[end + 1 + len(noun) : end + 2 + len(noun)].isalpha()
            ):
                reading.kind, reading.end = Kind.RANK, end + 1 + len(noun)
                return
        follows = re.compile(r" ([^\W\d_]+)").match(lower, end)
        if _RANKING.search(lower, max(0, reading.start - 40), reading.start) and (follows is None or follows[1] in rules.words.nouns.stops):
            reading.kind, reading.end = Kind.RANK, end
            return
        ranked = rules.ranked.ending(lower, reading.start)
        if (
            follows is None
            or follows[1] in rules.words.ranks.adjectives
            or (ranked and follows[1] in rules.words.nouns.stops)
        ):
            if follows is None and not ranked:
                return
            reading.kind, reading.end = Kind.RANK, end
            if follows and follows[1] in rules.words.ranks.adjectives:
                reading.end = follows.end()

    def _one_in(self, reading: Reading) -> bool:
        """`un utilisateur sur cinq`, `one in five`, `nine out of ten`."""
        text = self.text
        lower, _, _, rules = text
        if reading.scale != 1 or reading.value is None or reading.start != reading.number_start:
            return False
        before = None
        for word in rules.words.out_of:
            if lower.endswith(f" {word} ", 0, reading.start):
                before = reading.start - len(word) - 1
        if before is None or reading.value < 2 or reading.value > 1000 or reading.kind is not None:
            return False
        match = _PERCENT_OF.search(lower[max(0, before - 60) : before])
        while match:
            numeral = rules.numerals.read(match[1]) if match[1][0].isalpha() else None
            value = Decimal(match[1]) if match[1].isdigit() else numeral.value if numeral else None
            start = max(0, before - 60) + match.start(1)
            ok = value is not None and 0 < value < reading.value
            if ok and (not match[2] or value == 1 or self._same_noun(match[2])):
                whole = Reading(
                    start,
                    reading.end,
                    counts_share(value, reading.value),
                    ONE,
                    about=False,
                    words=True,
                )
                whole.kind, whole.unit = Kind.PERCENT, "%"
                while self.found and self.found[-1].end > start:
                    self.found.pop()
                while self.waiting and self.waiting[-1].end > start:
                    self.waiting.pop()
                hedge_before(text, whole)
                self._keep(whole)
                return True
            match = re.compile(
                r"(?<!\w)(un|une|one|[0-9]+|[^\W\d_]+)((?: [^\W\d_]+(?:'[^\W\d_]+)?){0,4}) $"
            ).search(
                lower[max(0, before - 60) : before],
                match.end(1) if match.end(1) < match.end() - 1 else match.end(),
            )
        return False

    def _same_noun(self, between: str) -> bool:
        return (
            bool(self.found)
            and self.found[-1].kind is Kind.COUNT
            and between.strip() == (self.found[-1].unit or "")
        )

    def _understood(self, reading: Reading) -> None:
        text = self.text
        lettered = not reading.words and reading.scale > 1 and _LETTERED.match(text.lower, reading.number_start)
        if (names.is_plain(reading) or lettered) and names.named(text, reading):
            self.done = reading.end
            return
        if reading.value == 1 or reading.compound:
            return
        self.waiting.append(reading)
        self.done = reading.end

    def _keep(self, reading: Reading) -> None:
        """Settle the numbers that waited for a unit, and take the figure in."""
        self._settle(reading)
        self.found.append(reading)
        self.context.note(reading)
        self.done = max(self.done, reading.end)

    def _settle(self, following: Reading | None = None) -> None:
        """Give the numbers that wait the unit of the figure they are joined to, or of one before."""
        if not self.waiting:
            return
        waiting, self.waiting = self.waiting, []
        linked = 0
        if following is not None and following.kind in _SHARED:
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


_SHARED = {Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MEASURE}


def _inherit(reading: Reading, following: Reading) -> None:
    """`perdu 31, puis 45 millions`: kind, unit and scale of the figure that follows."""
    reading.kind, reading.unit, reading.factor = following.kind, following.unit, following.factor
    if (
        following.scale >= 1000
        and reading.scale == 1
        and following.kind in {Kind.MONEY, Kind.COUNT}
        and following.hedge is not Hedge.BETWEEN
        and reading.value is not None
        and reading.value < 1000
    ):
        reading.value *= following.scale


def counts_share(part: Decimal, whole: Decimal) -> Decimal:
    """Return a part of a whole in percent."""
    from metrics.extraction.numerals import ROUNDED

    return ROUNDED.divide(part * 100, whole)
