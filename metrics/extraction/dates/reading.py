"""The pass that reads dates: runs of known words, pieces in them, ranges, prepositions, figures.

The order of decisions:

1. ``scanning`` finds the runs of date words, one pattern over the text.
2. ``grammar`` finds the pieces in each, from left to right.
3. Two pieces with `et`, `à`, `to` or a hyphen between them are one range.
4. ``fronts``: prepositions go into the span and move a bound; determiners stay outside.
5. ``company``: a piece that could be something else must stand in the right company.
6. ``resolving`` puts days to it; where the year is not said, ``tense`` and the years near by decide.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from metrics.extraction.dates.beside import Beside
from metrics.extraction.dates.calendar import Stretch, day
from metrics.extraction.dates.company import REFUSALS, Candidate
from metrics.extraction.dates.fronts import FORWARD, Front, front
from metrics.extraction.dates.grammar import Piece, grammar
from metrics.extraction.dates.resolving import bounded, needs_context, resolve
from metrics.extraction.dates.scanning import scanner
from metrics.extraction.dates.tense import Tense, verbs
from metrics.extraction.dates.vocabulary import Run, vocabulary
from metrics.extraction.dates.yearly import Want
from metrics.extraction.figure import Figure
from metrics.model import Hedge, Kind, Language

_NEAR = 160
"""How far in front a day may stand that gives this one its month."""
_FAR = 300
"""How far in front a date may stand that gives this one its year."""
_DAY_BEHIND = ("MaN", "MaB", "MaO", "MO", "MN", "MB", "DN", "DB", "DiN", "DiB", "DaN", "DaB")


def dates(
    text: str, language: Language, published: date | None = None, lower: str | None = None
) -> list[Figure]:
    """Return the dates of a text as figures: sorted, disjoint, with exact spans.

    ``lower`` is the text in lower case where the caller has folded it. Without ``published`` what is
    relative to it is found and has no days.
    """
    if lower is None:
        text = text.replace("\u2019", "'").replace("\u00a0", " ").replace("\u202f", " ")
        lower = text.lower()
        if len(lower) != len(text):
            lower = "".join([c.lower() if len(c.lower()) == 1 else c for c in text])
    runs = scanner(language).runs(lower)
    return _Pass(text, lower, language, published).read(runs) if runs else []


class _Year(NamedTuple):
    """A year that was said, and where."""

    start: int
    end: int
    year: int


class _Pass:
    """One reading of one text."""

    def __init__(self, text: str, lower: str, language: Language, published: date | None) -> None:
        self.lower = lower
        self.published = published
        self.known = vocabulary(language)
        self.words = self.known.words
        self.verbs = verbs(language)
        self.grammar = grammar(
            relation_first=self.words.relation_first, month_first=self.words.month_first
        )
        self.beside = Beside(text, lower, self.words)
        self.figures: list[Figure] = []
        self.year_before: _Year | None = None
        self.day_before: tuple[int, date] | None = None
        """Where the last day of a month that was read ends, and that day."""

    def read(self, runs: list[Run]) -> list[Figure]:
        for run in runs:
            self._read_run(run)
        return self.figures

    def _read_run(self, run: Run) -> None:
        free = at = 0
        while piece := self.grammar.find(run, at):
            if piece.classes[0] == "C" and self.beside.endswith(self.words.compared, piece.start):
                at = piece.at + 1  # `a third more than a year ago`
                continue
            second = self._second(piece, free)
            begin = front(piece, second, free, self.beside)
            if self._refuses(piece, second, begin):
                shorter = self._shorter(piece)
                if shorter is None or self._refuses(shorter, None, begin):
                    at = piece.at + 1
                    continue
                piece, second = shorter, None
            self._add(piece, second, begin)
            free = at = (second or piece).stop

    def _refuses(self, piece: Piece, second: Piece | None, begin: Front) -> bool:
        """Whether the piece is no date where it stands."""
        end = (second or piece).end
        if self._is_length(piece) or self.beside.glued(piece.start, end):
            return True
        if "T" in piece.classes and self.lower.startswith(self.words.pointing, end):
            return True
        refuses = REFUSALS.get(piece.form)
        return refuses is not None and refuses(self._candidate(piece, second, begin))

    def _candidate(self, piece: Piece, second: Piece | None, begin: Front) -> Candidate:
        placed = begin.at < piece.at or begin.role is not None or piece.before in "prJqefbH="
        return Candidate(
            piece,
            second,
            placed=placed and bool(piece.before),
            bound=begin.role is not None,
            beside=self.beside,
            known=self.known,
        )

    def _shorter(self, piece: Piece) -> Piece | None:
        """Return the piece without its last number, which is another: `In June 30 million people`."""
        classes = piece.classes
        stop = piece.stop
        if piece.form == "years":
            stop = piece.at + classes.index("-")
        elif (piece.form in {"month", "day"} and classes[-1] == "Y") or classes.endswith(
            _DAY_BEHIND
        ):
            stop = piece.at + len(classes[:-1].rstrip(",ia"))
        return self.grammar.at(piece.run, piece.at, stop) if stop < piece.stop else None

    def _second(self, piece: Piece, free: int) -> Piece | None:
        """Return the piece that ends the range which this one begins, if it does."""
        classes = piece.run.classes
        at = piece.stop
        joint = classes[at : at + 1]
        if not joint or joint not in "&rt-b":
            return None
        opener = classes[free : piece.at].rstrip("ai")[-1:]
        if (joint == "&" and opener != "e") or (joint == "b" and not self._joins(piece.run, at)):
            return None
        after = at + 1
        while classes[after : after + 1] in {"a", "i"}:
            after += 1
        second = self.grammar.at(piece.run, after)
        if not second or (second.form == "ago" and piece.form != "ago"):
            return None
        opened = opener in {"e", "f", "o"}
        return second if opened or joint == "&" or second.form == piece.form else None

    def _joins(self, run: Run, at: int) -> bool:
        """Whether a word that bounds leads to the end of a range as well: `March through May`."""
        return self.lower[run.starts[at] : run.ends[at]] in self.words.until_joins

    def _is_length(self, piece: Piece) -> bool:
        """Whether `in two years` is how long something takes."""
        if piece.form != "ago" or piece.classes[0] != "J" or self.words.ahead_is_sure:
            return False
        before = self.lower[max(0, piece.start - _NEAR) : piece.start].rstrip()
        return not (
            piece.classes[-1] in "Gs"
            or before.endswith(self.words.turning)
            or self.verbs.surely_future(self.lower, piece.start, piece.end)
        )

    def _add(self, piece: Piece, second: Piece | None, begin: Front) -> None:
        last = second or piece
        start, end = piece.run.starts[begin.at], last.end
        if piece.form == "day_only":
            stretch = self._same_month(piece)
            if stretch is None:
                return
        else:
            stretch = self._stretch(piece, second, begin.role, start)
        first_day, last_day = bounded(stretch, begin.role, piece.meaning.parts)
        hedge = Hedge.ABOUT if _is_rough(piece) else begin.hedge
        self.figures.append(
            Figure(start, end, Kind.DATE, None, None, None, None, hedge, first_day, last_day)
        )
        if stretch and last.form in {"day", "day_only"}:
            self.day_before = end, stretch.last
        if stretch and "Y" in last.classes:
            self.year_before = _Year(start, end, stretch.last.year)

    def _same_month(self, piece: Piece) -> Stretch | None:
        """Return the day of the month in which the day before it in the text lies."""
        if self.day_before is None or piece.start - self.day_before[0] > _NEAR:
            return None
        before = self.day_before[1]
        return day(before.year, before.month, piece.meaning.values[0])

    def _stretch(
        self, piece: Piece, second: Piece | None, role: str | None, start: int
    ) -> Stretch | None:
        """Return first and last day of a piece or range, before its preposition moves a bound."""
        context = second or piece
        want, near = Want.LATEST, None
        if needs_context(context.meaning):
            near = self._year_after(context)
            if near is None:
                near = self._year_near(start, role)
            if near is None and self.published:
                want = self._want(context, start, role)
        elif context.form in {"weekday", "weekend"} and (
            (role in FORWARD and self.verbs.tense(self.lower, start, context.end) is not Tense.PAST)
            or self.verbs.plainly_future(self.lower, start)
        ):
            want = Want.COMING
        last = resolve(context.meaning, self.published, want, near)
        if second is None:
            return last
        first = self._first(piece, last, want)
        if first is None or last is None:
            return last or first
        return Stretch(first.first, last.last) if first.first <= last.last else None

    def _first(self, piece: Piece, last: Stretch | None, want: Want) -> Stretch | None:
        """Return the beginning of a range: what says no year is the latest before its end."""
        if last and (needs_context(piece.meaning) or piece.form == "weekday"):
            return resolve(piece.meaning, last.last, Want.PAST, None)
        return resolve(piece.meaning, self.published, want, None)

    def _year_after(self, piece: Piece) -> int | None:
        """Return the year that the next date gives this one: `in March and in June 2022`."""
        classes, at = piece.run.classes, piece.stop
        while classes[at : at + 1] in {"&", ","}:
            at += 1
            while classes[at : at + 1] in {"p", "J", "r", "o", "i", "a"}:
                at += 1
            following = self.grammar.at(piece.run, at)
            if following is None or following.form != piece.form:
                return None
            if "Y" in following.classes:
                year: int = following.meaning.value("Y")
                return year
            at = following.stop
        return None

    def _year_near(self, start: int, role: str | None) -> int | None:
        """Return the year that a date before this one gives it, if one does.

        In one sentence it is that of the date with which the sentence opens, or of any in front of
        a bound; from the sentence before, where both open with their date.
        """
        before = self.year_before
        if before is None or start - before.end > _FAR:
            return None
        ends = self.beside.ends_between(before.end, start)
        opens = self.beside.opens_sentence(before.start)
        if ends == 0 and (opens or role in {"before", "until", "after"}):
            return before.year
        return before.year if ends == 1 and opens and self.beside.opens_sentence(start) else None

    def _qualifies(self, piece: Piece) -> bool:
        """Whether a quarter belongs to a noun: `first-quarter results`, `les comptes du premier trimestre`."""
        return (
            piece.before == "o"
            or "-u" in piece.classes
            or self.beside.right(piece.end).lower() in self.words.year_nouns
        )

    def _want(self, piece: Piece, start: int, role: str | None) -> Want:
        if role == "from_now":
            return Want.COMING
        if role == "since":
            return Want.PAST
        found = self.verbs.tense(self.lower, start, piece.end)
        if found is Tense.PAST:
            return Want.PAST
        if found is Tense.FUTURE and piece.form == "quarter" and self._qualifies(piece):
            return Want.RECENT
        return Want.COMING if found is Tense.FUTURE or role in {"until", "before"} else Want.LATEST


def _is_rough(piece: Piece) -> bool:
    """Whether the number of days or years is only about right: `about ten years ago`."""
    return piece.form == "ago" and any(
        kind in "qR" or (kind == "C" and value) or (kind == "n" and value is None)
        for kind, value in zip(piece.classes, piece.meaning.values, strict=True)
    )
