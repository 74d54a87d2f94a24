"""From text to runs: the stretches of date words, each word a token."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from metrics.extraction.dates.vocabulary import Run, Vocabulary, vocabulary
from metrics.extraction.lexicon.date_words import DateWords
from metrics.extraction.patterns import gate
from metrics.model import Language

_WORD = re.compile(r" *([^\W_]+|[-,/]|'(?:s|\d0s)(?![^\W_])|' (?=time))")
_TAIL = re.compile(r"[^\W_]+\Z")
_NUMERIC = re.compile(
    r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?![\d-])|(\d\d?)/(\d\d?|(?:19|20)\d\d)(?![\d/])"
)
_JOINS = frozenset("-/.")
"""What parts the numbers of a date in digits."""
_REACH = 48
_MOST_WORDS = 40
_YEAR = 4
_TURN = 50
"""From here on two digits are a year of the last century."""
_HEADS = "EMDSQWugwAGI"
_UNITS = "ymkwdc"


_Day = tuple[int | None, int, int | None]
"""Year, month and day as written in digits; what is not written is ``None``."""


class Scanner:
    """Finds the runs of one language."""

    def __init__(self, known: Vocabulary) -> None:
        self.known = known
        self._anchor = re.compile(_anchor(known))
        self._phrases = _phrases(known.entries)
        self._leading = known.leading | {"-", ""}

    def runs(self, lower: str) -> list[Run]:
        """Return the longest stretches of known words around each anchor.

        A stretch ends at a word that is not in the vocabulary and at the end of a sentence.
        """
        found: list[Run] = []
        done = 0
        if first := self._anchor.match(" " + lower[:_REACH]):
            run = self._run(lower, 0, max(first.end() - 2, 0))
            if run.ends:
                done = run.ends[-1]
                found.append(run)
        for anchor in self._anchor.finditer(lower):
            head = anchor.start() + 1
            if head >= done:
                run = self._run(lower, max(self._begin(lower, head), done), head)
                if run.ends:
                    done = run.ends[-1]
                    found.append(run)
        return found

    def _begin(self, lower: str, head: int) -> int:
        """Return where the known words in front of a head begin."""
        leading = self._leading
        if lower[head - 1] not in " '-":
            return head
        left = max(head - _REACH, 0)
        end = head - 1
        while end >= left:
            begin = max(lower.rfind(" ", left, end) + 1, left)
            word = lower[begin:end]
            end = begin - 1
            while word not in leading and word.rstrip(",") not in leading:
                if word.isalpha():
                    return head
                # Of `(en`, `qu'en`, `18-19` the end may be known.
                tail = _TAIL.search(word)
                if not tail or tail[0] not in leading:
                    return head
                head -= len(tail[0]) + 1
                word = word[: tail.start()]
                if word[-1] not in "'-":
                    return head
                word = word[:-1]
            head -= len(word) + 1
        return max(head, left)

    def _run(self, lower: str, start: int, head: int) -> Run:
        """Return the unbroken words from ``start`` on that hold the head."""
        kinds: list[str] = []
        values: list[Any] = []
        starts: list[int] = []
        ends: list[int] = []
        entries, phrases, next_word = self.known.entries.get, self._phrases.get, _WORD.match
        at = start
        while len(kinds) < _MOST_WORDS:
            word = next_word(lower, at)
            entry = None
            if word:
                name = word[1]
                begin, end = word.span(1)
                entry, phrase = entries(name), phrases(name)
                if phrase and (longer := phrase.match(lower, end)):
                    end = longer.end()
                    name = lower[begin:end]
                    entry = entries(name)
                elif lower[end : end + 1] in _JOINS and (numeric := _NUMERIC.match(lower, begin)):
                    days = _numeric(numeric, self.known.words)
                    entry = ("Z", days) if days else entry
                    end = numeric.end() if days else end
            if entry:
                kinds.append(entry[0])
                values.append(entry[1])
                starts.append(begin)
                ends.append(end)
            elif at > head:
                break
            else:
                kinds, values, starts, ends = [], [], [], []
                end = word.end() if word else at + 1
            at = end
        return Run("".join(kinds), values, starts, ends)


@cache
def scanner(language: Language) -> Scanner:
    """Return the scanner of a language, built when first asked for."""
    return Scanner(vocabulary(language))


def _anchor(known: Vocabulary) -> str:
    """Return a pattern that finds the words around which dates stand, quick to say no.

    It begins with what stands in front of a word, and branches on the first letter, so that most
    places are left after one or two comparisons. The words `year`, `month`, `week` are heads only in
    the company that makes a date of them.
    """
    units = _any(known.of_kinds(_UNITS + "F"))
    relations = known.of_kinds("LTX")
    numbers = _any(known.of_kinds("nR"))

    behind = f"(?= ?-?{_any(relations)})"
    heads = [re.escape(word) for word in known.of_kinds(_HEADS)]
    heads += [word for word in known.of_kinds("v") if known.entries[word][1] in {"quarter", "half"}]
    heads += [
        f"{re.escape(word)}(?= {units})"
        for word in relations
        if known.entries[word][0] != "T" or known.words.relation_first
    ]
    heads += [f"{re.escape(word)}(?= {units})" for word in known.of_kinds("T")]
    if not known.words.relation_first:
        heads += [f"{re.escape(unit)}{behind}" for unit in known.of_kinds(_UNITS + "F")]
    of = _any(known.of_kinds("o"))
    articles = _any(known.of_kinds("a"))
    heads += [
        f"{re.escape(word)}(?= {of} ?(?:{articles} ?)?{units})" for word in known.of_kinds("P")
    ]
    heads += [f"{re.escape(word)}(?= \\d\\d(?!\\d))" for word in known.of_kinds("v")]
    heads += [f"{re.escape(word)}(?= {of})" for word in known.of_kinds("mv")]
    heads += [f"{re.escape(word)}(?= (?:\\d|{numbers}))" for word in known.of_kinds("JH")]
    heads += [
        f"{re.escape(word)}(?= \\d\\d?(?:er)? ?[,;.)](?!\\d))" for word in known.words.day_articles
    ]
    heads += [
        f"{re.escape(unit)}(?=-{_any(known.of_kinds('P'))})" for unit in known.of_kinds("ymu")
    ]
    tree: dict[str, set[str]] = {}
    for head in heads:
        tree.setdefault(head[0], set()).add(head[1:])
    branches = [
        f"{letter}(?:{'|'.join(sorted(rests, key=len, reverse=True))})"
        for letter, rests in sorted(tree.items())
    ]
    digits = (
        r"(?:1\d|20)\d\d(?![\d%])|\d\d?[/.-]\d\d?[/.-]\d\d|\d\d?/(?:\d\d?|20\d\d|19\d\d)(?![\d/])"
        r"|[1-4][a-z]\d*(?![^\W_])|fy ?\d|'?[2-9]0s"
    )
    opening = gate({*_beginnings(known), "'", "fy", *"0123456789"})
    return rf"[ \n'\"(\[/-]{opening}(?:(?:{'|'.join(branches)})(?![^\W_])|{digits})"


def _beginnings(known: Vocabulary) -> list[str]:
    """Return the words that any of the heads begins with."""
    return known.of_kinds(f"{_HEADS}{_UNITS}FLTXPJHvmu") + sorted(known.words.day_articles)


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


def _phrases(entries: Iterable[str]) -> dict[str, re.Pattern[str]]:
    """Return for each first word the pattern of what makes it an entry of more than one word."""
    rests: dict[str, list[str]] = {}
    for entry in entries:
        first = _WORD.match(entry)
        if first and first.end() < len(entry):
            rests.setdefault(first[1], []).append(entry[first.end() :])
    return {
        first: re.compile(f"{_any(found)}(?:(?<=[^\\w])|(?![^\\W_]))")
        for first, found in rests.items()
    }


def _numeric(match: re.Match[str], words: DateWords) -> _Day | None:
    """Return year, month and day of a date in digits, if it is one."""
    first, sign, second, third, left, right = match.groups()
    if left:
        if len(right) == _YEAR:
            return _checked(int(right), int(left), None)
        return _day_and_month(None, left, right, words)
    if len(first) == _YEAR:
        return _checked(int(first), int(second), int(third))
    if len(third) == _YEAR:
        year = int(third)
        return _day_and_month(year, first, second, words, day_first=sign == ".")
    if sign != "/" or len(third) != 2:
        return None
    century = 1900 if int(third) >= _TURN else 2000
    return _day_and_month(century + int(third), first, second, words)


def _day_and_month(
    year: int | None, one: str, two: str, words: DateWords, *, day_first: bool = False
) -> _Day | None:
    if words.month_first and not day_first:
        return _checked(year, int(one), int(two)) or _checked(year, int(two), int(one))
    return _checked(year, int(two), int(one)) or (
        _checked(year, int(one), int(two)) if words.month_first else None
    )


def _checked(year: int | None, month: int, day: int | None) -> _Day | None:
    try:
        date(year or 2000, month, day or 1)
    except ValueError:
        return None
    return None if day == 0 else (year, month, day)
