"""The grammar of dates: patterns over the classes of tokens, and what they match as pieces.

A piece is one date without preposition: an optional part (`fin`, `early`) and a core. Two pieces and
what joins them make a range; `reading` puts the prepositions in front. The forms stand in the order in
which they are tried: of two that fit at the same place, the first holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from metrics.extraction.dates.vocabulary import Token

_NUMBER = "[nNBKR]"
_Forms = list[tuple[str, str]]
_UNIT = "[ymkwdcguv]"
_KEPT = 4096
"""How many runs of classes are kept with what was found in them; few others ever come."""


def _forms(relation_first: bool, month_first: bool) -> tuple[_Forms, _Forms]:
    """Return the forms of a language by name: those that stand whole, and those that have parts.

    The two flags are those of `DateWords`.
    """
    relative = "[LTX]{unit}" if relation_first else "(?:T{unit}|{unit}[LXT])"
    relative_year = relative.format(unit="y")
    relative_week = relative.format(unit="k")
    year = f"(?:,?Y|o?a?Fy?Y(?:-[YNK])?|o?a?y?Y|o?a?{relative_year}|oF?a?F?y)"
    of_first = "o" if month_first else ""
    whole = [
        ("digits", "Z"),
        ("in_month", f"[OBL][kgdwD][oJp](?:mo)?M(?:{year})?"),
        ("week_of", f"[kw](?:oa?|>|t)i?(?:D,?)?[NB]o?M{year}?"),
        ("weekday_of", f"Do?a?{relative_week}|{relative_week}p?D"),
        (
            "months_of",
            f"(?:{_NUMBER}[OL]|[OL]{_NUMBER})[mv](?:o?a?F?y?Y|o?a?{relative_year}|oa?F?y)",
        ),
        (
            "day",
            rf"T?(?:D,?a?)?(?:[NB](?:[-&rtb]i?(?:D,?)?[NB])?-?o?|O{of_first})(?:mo)?M(?:-?{year})?[LX]?",
        ),
        (
            "ago",
            rf"(?<=H)[Cq]?{_NUMBER}+h?{_UNIT}h?|I[Cq]?a?{_NUMBER}*h?{_UNIT}h?"
            rf"|J[Cq]?{_NUMBER}+h?{_UNIT}h?[sG]?|[Cq]?{_NUMBER}+h?{_UNIT}h?[AG]",
        ),
        ("weekday", "[LTX]{0,2}D[LX]?(?:[ia]?[NB](?![A-Za-z]))?"),
        ("day_word", "W"),
        ("day_only", "(?<=i)[NB](?![A-Z])"),
    ]
    if month_first:
        whole.insert(5, ("day", rf"T?(?:D,?)?M(?:[NB](?:[-rtb]|&a?)[NB]|[NB])(?:{year})?"))
        whole.insert(3, ("week_of", f"[kw](?:oa?|>|t)M[NB]{year}?"))
    parted = [
        ("month", f"[LTX]{{1,2}}M|(?:mo)?M(?:{year})?[LX]?"),
        (
            "quarter",
            f"F?[OB]-?F?u(?:{year})?|Lu(?=o?a?Y|o?F?ay|oFY){year}|Ysa?[OB]-?u|[OB]?Q(?:-?{year})?|Y-?Q",
        ),
        ("season", f"[LTX]{{1,2}}S|S(?:o?Y-[NKY]|{year})?[LX]?"),
        ("decade", "E|v[YKN]"),
        ("years", "F?y?Y-(?:Y|N|K)(?!-)"),
        ("year", "F?y?F{0,2}Y(?:Fy)?|Fy?[KN]"),
        ("relative", relative.format(unit="F?[ymkwcu]")),
        ("weekend", "w"),
    ]
    return whole, parted


class Piece(NamedTuple):
    """One date without preposition: its form, its classes and its tokens."""

    form: str
    classes: str
    tokens: Sequence[Token]
    part: int | None
    at: int
    stop: int

    def value(self, kinds: str) -> Any:
        """Return the value of the first token of the first of these classes that is there."""
        for kind in kinds:
            at = self.classes.find(kind)
            if at >= 0:
                return self.tokens[at].value
        return None

    def values(self, kinds: str) -> list[Any]:
        """Return the values of all tokens of these classes, in order."""
        return [token.value for token in self.tokens if token.kind in kinds]


class Grammar:
    """The pieces of one word order."""

    def __init__(self, *, relation_first: bool, month_first: bool) -> None:
        whole, parted = _forms(relation_first, month_first)
        self._names = [name for name, _ in whole + parted]
        patterns = [f"(?P<f{i}>{pattern})" for i, (_, pattern) in enumerate(whole + parted)]
        wholes, parteds = "|".join(patterns[: len(whole)]), "|".join(patterns[len(whole) :])
        unit = "F?[ymkcu](?![nNLTX])|F"
        self._pieces = re.compile(
            rf"{wholes}|(?P<part>T?P-?o?a?)?(?:{parteds}|(?(part)(?:{unit})|(?!)))|[ymuc]-P(?:o?Y)?"
        )
        self._found = lru_cache(maxsize=_KEPT)(self._find)

    def find(self, classes: str, tokens: Sequence[Token], start: int) -> Piece | None:
        """Return the first piece from ``start`` on."""
        return self._piece(self._found(classes, start), classes, tokens)

    def at(self, classes: str, tokens: Sequence[Token], start: int) -> Piece | None:
        """Return the piece that begins at ``start``."""
        found = self._found(classes, start)
        return self._piece(found, classes, tokens) if found and found[1] == start else None

    def _find(self, classes: str, start: int) -> tuple[str, int, int] | None:
        """Return form, begin and end of the first piece."""
        match = self._pieces.search(classes, start)
        if not match or match.end() == match.start():
            return None
        name = match.lastgroup or ""
        form = self._names[int(name[1:])] if name[1:].isdigit() else "unit"
        return form, match.start(), match.end()

    def _piece(
        self, found: tuple[str, int, int] | None, classes: str, tokens: Sequence[Token]
    ) -> Piece | None:
        if not found:
            return None
        form, start, end = found
        inside = classes[start:end]
        part = tokens[start + inside.index("P")].value if "P" in inside else None
        return Piece(form, inside, tokens[start:end], part, start, end)


@cache
def grammar(*, relation_first: bool, month_first: bool) -> Grammar:
    return Grammar(relation_first=relation_first, month_first=month_first)
