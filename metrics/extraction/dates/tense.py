"""Whether the words around a date speak of the future or of the past."""

from __future__ import annotations

from enum import Enum
from functools import cache

from metrics.extraction.dates.vocabulary import vocabulary
from metrics.extraction.lexicon.date_words import DateWords
from metrics.model import Language

_REACH = 240
_ENDS = (". ", "! ", "? ", "; ", "\n")
_CLAUSES = (",", ":", "(", ")", '"', " - ")


class Tense(Enum):
    PAST = "past"
    NONE = "none"
    FUTURE = "future"


class _Cue(Enum):
    """What a word tells of the tense of its clause."""

    FUTURE = "future"
    PAST = "past"
    PARTICIPLE = "participle"


class Verbs:
    """The verbs of one language: the nearest to a date governs it."""

    def __init__(self, words: DateWords) -> None:
        self._words = words
        pairs = [pair for pair in words.future if " " in pair]
        self._pairs = {pair.split()[0] for pair in pairs}
        self._telling = (
            words.future | self._pairs | words.intentions | words.past | words.participles
        )
        self._endings = words.future_endings + words.past_endings + words.participle_endings

    def tense(self, lower: str, start: int, end: int) -> Tense:
        """Return the tense of the verb that governs the words from ``start`` to ``end``.

        That is the nearest one in front of them in their clause, or else the first behind them
        there, or else the same in the whole sentence.
        """
        left = _after(_ENDS, lower, max(0, start - _REACH), start)
        clause = _after(_CLAUSES, lower, left, start)
        found = self._last(lower[clause:start].split())
        if found:
            return found
        right = _before(_ENDS, lower, end, min(len(lower), end + _REACH))
        near = _before(_CLAUSES, lower, end, right)
        return (
            self._first(lower[end:near].split(), participles=False)
            or self._last(lower[left:clause].split())
            or self._first(lower[near:right].split(), participles=True)
            or Tense.NONE
        )

    def plainly_future(self, lower: str, start: int) -> bool:
        """Whether a future verb stands in front in its own clause, and no past one behind it."""
        left = _after(_ENDS, lower, max(0, start - _REACH), start)
        words = lower[_after(_CLAUSES, lower, left, start) : start].split()
        for i in range(len(words) - 1, -1, -1):
            cue = self._cue(words, i)
            if cue is _Cue.PAST:
                return False
            if cue is _Cue.FUTURE and self._is_plain(words, i):
                return True
        return False

    def surely_future(self, lower: str, start: int, end: int) -> bool:
        """Whether the sentence is about what will be, rather than about what could."""
        if self.tense(lower, start, end) is not Tense.FUTURE:
            return False
        left = _after(_ENDS, lower, max(0, start - _REACH), start)
        return self._words.possible.isdisjoint(lower[left:start].split())

    def _last(self, words: list[str]) -> Tense | None:
        """Return the tense of the last verb; a participle takes it from the future before it."""
        found = None
        for i in range(len(words) - 1, -1, -1):
            cue = self._cue(words, i)
            if cue is _Cue.PARTICIPLE:
                found = Tense.PAST
            elif cue:
                return Tense.FUTURE if cue is _Cue.FUTURE else Tense.PAST
        return found

    def _first(self, words: list[str], *, participles: bool) -> Tense | None:
        """Return the tense of the first verb."""
        for i in range(len(words)):
            cue = self._cue(words, i)
            if cue is _Cue.PARTICIPLE:
                if participles:
                    return Tense.PAST
            elif cue:
                return Tense.FUTURE if cue is _Cue.FUTURE else Tense.PAST
        return None

    def _cue(self, words: list[str], i: int) -> _Cue | None:
        """Return what a word tells; most tell nothing."""
        written = words[i]
        word = written if written.isalpha() else _bare(written)
        if word in self._telling or word.endswith(self._endings) or written.endswith(self._endings):
            return self._told(words, i, word)
        return None

    def _told(self, words: list[str], i: int, word: str) -> _Cue | None:
        """Return what a word tells that looks like a verb, in the company of those beside it."""
        data = self._words
        behind = words[i + 1] if i + 1 < len(words) else ""
        if (
            word in data.future
            or (word in self._pairs and f"{word} {behind}" in data.future)
            or (word in data.intentions and behind.endswith(data.infinitive_endings))
        ):
            planned = i > 0 and words[i - 1] in data.auxiliaries and word in data.plans
            return _Cue.PAST if planned else _Cue.FUTURE
        if word in data.past:
            return _Cue.PAST
        if word not in data.not_future and (
            word.endswith(data.future_endings) or words[i].endswith(data.future_endings)
        ):
            return _Cue.FUTURE
        if word.endswith(data.past_endings) and not word.endswith(data.not_past_endings):
            return _Cue.PAST
        if word in data.participles or word.endswith(data.participle_endings):
            led = i > 0 and words[i - 1] in data.adjective_leads
            return None if led or "-" in word else _Cue.PARTICIPLE
        return None

    def _is_plain(self, words: list[str], i: int) -> bool:
        word = words[i]
        pairs = {f"{word} {other}" for other in words[i + 1 : i + 2]} | {
            f"{other} {word}" for other in words[max(i - 1, 0) : i]
        }
        return (
            word in self._words.plain_future
            or not pairs.isdisjoint(self._words.plain_future)
            or word.endswith(self._words.future_endings)
        )


def _bare(word: str) -> str:
    """Return what a word says of tense: `n'a`, `a-t-il`, `said.` are `a`, `a`, `said`."""
    word = word.rpartition("'")[2].rstrip(".;!?")
    return word.partition("-")[0] if "-t-" in word else word


@cache
def verbs(language: Language) -> Verbs:
    """Return the verbs of a language, built when first asked for."""
    return Verbs(vocabulary(language).words)


def _after(marks: tuple[str, ...], lower: str, start: int, end: int) -> int:
    """Return where the last mark in a stretch ends, or the start of it."""
    last = start
    for mark in marks:
        found = lower.rfind(mark, last, end)
        if found >= 0:
            last = found + len(mark)
    return last


def _before(marks: tuple[str, ...], lower: str, start: int, end: int) -> int:
    """Return where the first mark in a stretch begins, or the end of it."""
    for mark in marks:
        found = lower.find(mark, start, end)
        if found >= 0:
            end = found
    return end
