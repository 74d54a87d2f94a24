"""From text to runs: the stretches of date words, each word a token."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from metrics.extraction.dates.vocabulary import Token, Vocabulary, vocabulary
from metrics.extraction.lexicon.date_words import DateWords
from metrics.model import Language

_WORD = re.compile(r"[^\W_]+|[-,/]|'(?:s|\d0s)(?![^\W_])|' (?=time)")
_NUMERIC = re.compile(
    r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?![\d-])|(\d\d?)/(\d\d?|(?:19|20)\d\d)(?![\d/])"
)
_MOST_WORDS_BEFORE = 9
_LONGEST_WORD = 16
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

    def runs(self, lower: str) -> Iterator[list[Token]]:
        """Yield the longest stretches of known words around each anchor, as tokens.

        A stretch ends at a word that is not in the vocabulary and at the end of a sentence.
        """
        done = 0
        first = self._anchor.match(" " + lower[:_LONGEST_WORD])
        if first and (tokens := self._tokens(lower, 0, first.end() - 2)):
            done = tokens[-1].end
            yield tokens
        for anchor in self._anchor.finditer(lower):
            head = anchor.start() + 1
            if head < done:
                continue
            tokens = self._tokens(lower, max(self._begin(lower, head), done), head)
            if tokens:
                done = tokens[-1].end
                yield tokens

    def _begin(self, lower: str, head: int) -> int:
        """Return where the known words in front of a head begin."""
        leading = self.known.leading
        for _ in range(_MOST_WORDS_BEFORE):
            end = head - 1
            mark = lower[end : end + 1]
            if mark not in {" ", "'", "-"}:
                break
            if mark == " " and lower[end - 1 : end] == ",":
                end -= 1
            elif mark == " " and lower[end - 2 : end] == " -":
                end -= 2
            start = lower.rfind(" ", max(0, end - _LONGEST_WORD), end) + 1
            word = lower[start:end] if start else lower[max(0, end - _LONGEST_WORD) : end]
            cut = max(word.rfind("'"), word.rfind("-"), word.rfind("\n"), word.rfind("(")) + 1
            if cut:
                word = word[cut:]
            if word.rstrip(".") not in leading:
                break
            head = end - len(word)
        return head

    def _tokens(self, lower: str, start: int, head: int) -> list[Token]:
        """Return the unbroken tokens from ``start`` on that hold the head."""
        tokens: list[Token] = []
        at = start
        while True:
            while lower[at : at + 1] == " ":
                at += 1
            token = self._token(lower, at)
            if token:
                tokens.append(token)
                at = token.end
                continue
            if at > head:
                return tokens
            tokens.clear()
            word = _WORD.match(lower, at)
            at = word.end() if word else at + 1

    def _token(self, lower: str, at: int) -> Token | None:
        word = _WORD.match(lower, at)
        if not word:
            return None
        name, end = word[0], word.end()
        phrase = self._phrases.get(name)
        if phrase and (longer := phrase.match(lower, end)):
            end = longer.end()
            name = lower[at:end]
        elif name.isdigit() and (numeric := _NUMERIC.match(lower, at)):
            days = _numeric(numeric, self.known.words)
            if days:
                return Token("Z", days, at, numeric.end())
        entry = self.known.entries.get(name)
        return Token(*entry, at, end) if entry else None


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
    units = _any(known.of_kinds(_UNITS))
    relations = known.of_kinds("LTX")
    numbers = _any(known.of_kinds("nR"))
    fiscal = _any(known.of_kinds("F"))
    behind = f"(?= ?-?{_any(relations)})"
    heads = [re.escape(word) for word in known.of_kinds(_HEADS)]
    heads += [
        f"{re.escape(word)}(?= {units})"
        for word in relations
        if known.entries[word][0] != "T" or known.words.relation_first
    ]
    heads += [f"{re.escape(word)}(?= {units})" for word in known.of_kinds("T")]
    if not known.words.relation_first:
        heads += [f"{re.escape(unit)}{behind}" for unit in known.of_kinds(_UNITS)]
    of = _any(known.of_kinds("o"))
    articles = _any(known.of_kinds("a"))
    heads += [
        f"{re.escape(word)}(?= {of} ?(?:{articles} ?)?(?:{units}|{fiscal}))"
        for word in known.of_kinds("P")
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
    return rf"[ \n'\"(\[/-](?:(?:{'|'.join(branches)})(?![^\W_])|{digits})"


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


def _phrases(entries: Iterable[str]) -> dict[str, re.Pattern[str]]:
    """Return for each first word the pattern of what makes it an entry of more than one word."""
    rests: dict[str, list[str]] = {}
    for entry in entries:
        first = _WORD.match(entry)
        if first and first.end() < len(entry):
            rests.setdefault(first[0], []).append(entry[first.end() :])
    return {
        first: re.compile(f"{_any(found)}(?:(?<=[^\\w])|(?![^\\W_]))")
        for first, found in rests.items()
    }


def _numeric(match: re.Match[str], words: DateWords) -> _Day | None:
    """Return year, month and day of a date in digits, if it is one."""
    first, sign, second, third, left, right = match.groups()
    if left and len(right) == 4:  # noqa: PLR2004 - a year has four digits
        month = int(left)
        return (int(right), month, None) if 1 <= month <= 12 else None  # noqa: PLR2004
    if left:
        return _day_and_month(None, int(left), int(right), words)
    if len(first) == 4:  # noqa: PLR2004
        return _checked(int(first), int(second), int(third))
    if len(third) == 4 and sign == ".":  # noqa: PLR2004
        return _checked(int(third), int(second), int(first))
    if len(third) == 4:  # noqa: PLR2004
        return _day_and_month(int(third), int(first), int(second), words)
    if sign == "/" and len(third) == 2:  # noqa: PLR2004
        year = int(third)
        century = 1900 if year >= _TURN else 2000
        return _day_and_month(century + year, int(first), int(second), words)
    return None


def _day_and_month(year: int | None, one: int, two: int, words: DateWords) -> _Day | None:
    if words.month_first:
        return _checked(year, one, two) or _checked(year, two, one)
    return _checked(year, two, one)


def _checked(year: int | None, month: int, day: int) -> _Day | None:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return year, month, day
