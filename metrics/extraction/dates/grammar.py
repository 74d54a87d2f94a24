"""The grammar of dates: patterns over the classes of words, and what they match as pieces.

A piece is one date without preposition: an optional part (`fin`, `early`) and a core. Two pieces and
what joins them make a range; `reading` puts the prepositions in front. The forms stand in the order in
which they are tried: of two that fit at the same place, the first holds.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

from metrics.extraction.dates.vocabulary import Run

_NUMBER = "[nNBKR]"
_COUNT = "(?:n+|[NBKR])"
"""How many: number words may go together, `31 two` are two numbers."""
_Forms = list[tuple[str, str]]
_UNIT = "[ymkwdcguv]"
_KEPT = 4096
"""How many runs of classes are kept with what was found in them; few others ever come."""


def _forms(relation_first: bool, month_first: bool) -> tuple[_Forms, _Forms]:
    """Return the forms of a language by name: those that stand whole, and those that have parts.

    The two flags are those of `DateWords`.
    """
    relative = "[LTX]{unit}" if relation_first else "(?:T{unit}|{unit}[LXT])"
    relative_year = relative.format(unit="F?y")
    relative_week = relative.format(unit="k")
    year = f"(?:,?Y|o?a?Fy?Y(?:-[YNK])?|o?a?y?Y|o?a?{relative_year}|oF?a?F?y)"
    of_first = "o" if month_first else ""
    no_day = "(?![NB])" if month_first else ""
    whole = [
        ("digits", "(?:D,?)?Z"),
        ("in_month", f"[OBL][kgdwD][oJp](?:mo)?M(?:{year})?"),
        ("week_of", f"[kw](?:oa?|>|t)i?(?:D,?)?[NB]o?M{year}?"),
        ("weekday_of", f"Do?a?{relative_week}|{relative_week}p?D"),
        (
            "months_of",
            f"(?:{_NUMBER}[OL]|[OL]{_NUMBER})[mv](?:o?a?F?y?Y|o?a?{relative_year}|oa?F?y)",
        ),
        (
            "day",
            rf"T?(?:D,?a?)?(?:(?:[NB],)+[NB]&i?[NB]o?|[NB](?:[-&rtb][ia]?(?:D,?)?[NB])?-?o?|O{of_first})(?:mo)?M(?:-?{year})?[LX]?",
        ),
        (
            "ago",
            rf"(?:(?<=H)|J)[Cq]?{_COUNT}h?{_UNIT}h?[sG]?|I[Cq]?a?(?:{_COUNT}(?:&{_COUNT})?)?h?{_UNIT}h?",
        ),
        ("ago", rf"[Cq]?{_COUNT}(?:&{_COUNT})?h?{_UNIT}h?[AG]"),
        ("weekday", "[LTX]{0,2}D[LX]?(?:[ia]?[NB](?![A-Za-z]))?"),
        ("day_word", "W"),
        ("day_only", "(?<=i)[NB](?!-?[A-Zuv])"),
    ]
    if month_first:
        whole.insert(
            5,
            ("day", rf"T?(?:D,?)?M(?:[NB](?:[-rtb]|&a?)[NB]|a?[NB]|a?O(?!-?[uvkmdcD]))(?:{year})?"),
        )
        whole.insert(3, ("week_of", f"[kw](?:oa?|>|t)M[NB]{year}?"))
    parted = [
        ("month", f"[LTX]{{1,2}}M|(?:mo)?M{no_day}(?:{year})?[LX]?"),
        (
            "quarter",
            f"[OB][-&rt][ia]?[OB]-?[uv](?:{year})?|F?[OB]-?F?u(?:{year})?|Lu(?=o?a?Y|o?F?ay|oFY){year}|(?:Y|{relative_year})sa?[OB]-?u|[OBF]?Q(?:-?{year}|-[NK](?![A-Za-z]))?|Y-?Q",
        ),
        ("season", f"[LTX]{{1,2}}S|S(?:o?Y-[NKY]|{year})?[LX]?"),
        ("decade", "E|v[YKN]"),
        ("years", "F?y?Y-(?:Y|N|K)(?!-)"),
        ("year", "F?y?F{0,2}Y(?:Fy)?"),
        ("relative", relative.format(unit="(?:F?[ymkwcu]|F)") + "(?!h)"),
        ("weekend", "w"),
    ]
    return whole, parted


class Meaning(NamedTuple):
    """What a date says, wherever it stands: its form, and class and value of each of its words."""

    form: str
    classes: str
    values: tuple[Any, ...]

    @property
    def parts(self) -> tuple[int, ...]:
        """Which thirds of it are meant, if not the whole."""
        return tuple(self.all("P")) if "P" in self.classes else ()

    def value(self, kinds: str) -> Any:
        """Return the value of the first word of the first of these classes that is there."""
        for kind in kinds:
            at = self.classes.find(kind)
            if at >= 0:
                return self.values[at]
        return None

    def all(self, kinds: str) -> list[Any]:
        """Return the values of all words of these classes, in order."""
        return [v for kind, v in zip(self.classes, self.values, strict=True) if kind in kinds]


class Piece(NamedTuple):
    """One date without preposition in its place: the words ``at`` to ``stop`` of a run."""

    meaning: Meaning
    form: str
    classes: str
    run: Run
    at: int
    stop: int

    @property
    def start(self) -> int:
        return self.run.starts[self.at]

    @property
    def end(self) -> int:
        return self.run.ends[self.stop - 1]

    @property
    def before(self) -> str:
        """The class of the word in front."""
        return self.run.classes[self.at - 1] if self.at else ""

    def span(self, kinds: str) -> tuple[int, int]:
        """Return where the first word of these classes stands in the text."""
        at = self.at + min(i for i, kind in enumerate(self.classes) if kind in kinds)
        return self.run.starts[at], self.run.ends[at]


class Grammar:
    """The pieces of one word order."""

    def __init__(self, *, relation_first: bool, month_first: bool) -> None:
        whole, parted = _forms(relation_first, month_first)
        self._names = [name for name, _ in whole + parted]
        patterns = [f"(?P<f{i}>{pattern})" for i, (_, pattern) in enumerate(whole + parted)]
        wholes, parteds = "|".join(patterns[: len(whole)]), "|".join(patterns[len(whole) :])
        unit = "F?[ymkcu](?![nNLTX])|F"
        self._pieces = re.compile(
            rf"{wholes}|(?P<part>T?(?:P-?[t&]-?)?P-?o?a?)?(?:{parteds}|(?(part)(?:{unit})|(?!)))|[ymuc]-P(?:o?Y)?"
        )
        self._found = lru_cache(maxsize=_KEPT)(self._find)

    def find(self, run: Run, start: int) -> Piece | None:
        """Return the first piece from ``start`` on."""
        found = self._found(run.classes, start)
        return self._piece(found, run) if found else None

    def at(self, run: Run, start: int, stop: int | None = None) -> Piece | None:
        """Return the piece that begins at ``start`` and ends by ``stop``."""
        found = self._found(run.classes[:stop], start)
        return self._piece(found, run) if found and found[1] == start else None

    def _find(self, classes: str, start: int) -> tuple[str, int, int] | None:
        """Return form, begin and end of the first piece."""
        match = self._pieces.search(classes, start)
        if not match or match.end() == match.start():
            return None
        name = match.lastgroup or ""
        form = self._names[int(name[1:])] if name[1:].isdigit() else "unit"
        return form, match.start(), match.end()

    def _piece(self, found: tuple[str, int, int], run: Run) -> Piece:
        form, start, end = found
        classes = run.classes[start:end]
        meaning = Meaning(form, classes, tuple(run.values[start:end]))
        return Piece(meaning, form, classes, run, start, end)


@cache
def grammar(*, relation_first: bool, month_first: bool) -> Grammar:
    return Grammar(relation_first=relation_first, month_first=month_first)
