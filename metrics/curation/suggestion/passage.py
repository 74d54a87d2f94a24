"""An article cut into words, sentences, paragraphs and sections, once, for all that look at it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

_WORD = re.compile(
    r"""
        (?:\b(?:[ldjnmtsc]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)['’](?=\w))  # elided: l’, qu’
      | ['’]s\b                                                               # a possessive
      | \d+(?:[.,\u00a0\u202f ]\d+)*\w*                                       # a number
      | \w                                                                   # a word or name
        (?: [\w&]                                                             # AT&T
          | (?! ['’]s\b | -(?:t-)?(?:il|elle|on|ils|elles|ce|je|nous|vous)\b ) # not: a-t-il
            [-.'’](?=\w)                                                      # e-208, Booking.com
        )* \+?                                                                # Disney+
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…][.!?…»”\"'’)\]]*\s+(?=\S)|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|[A-Z]\w?\.\w|Mr|Mrs|Ms|Dr|St|No|Inc|Ltd|Co|Corp|vs|cf|etc|approx|env|Mme|Bros|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|janv|févr|avr|juil|sept|déc|[ap]\.m)\.)$"
)
_PUNCTUATION_COST = {",": 1.0, ";": 6.0, ":": 3.0, "(": 1.5, ")": 1.5, "–": 1.5, "—": 1.5, "-": 0.0}
_SENTENCE_CLOSERS = ".!?…:,;»”"
_AND = frozenset({"and", "et"})
_PARTING = re.compile(r":|\s[–—|-]\s")
_QUOTATION = re.compile(r"«[^«»\n]*»?|“[^“”\n]*”?|\"[^\"\n]*\"?")
_NUMBER = re.compile(r"(?:\d{1,2}[.)]\s*)?")
_LABEL_WORDS = 4
_HEADING_WORDS = 12
_LONGEST = 100
"""A longer sentence is none, but a list or a table: it is taken in parts, so that its time stays bounded."""
_BULLETS = "-–•*"


def spelled(text: str) -> list[str]:
    """Return the words of a text as spelled, with straight apostrophes."""
    return [match[0].replace("’", "'") for match in _WORD.finditer(text)]


class Sentence(NamedTuple):
    """Words ``first`` to ``last`` (exclusive) of the passage; ``paragraph`` counts from 0."""

    first: int
    last: int
    paragraph: int
    heading: bool


class Label(NamedTuple):
    """Words ``first`` to ``last`` (exclusive) that stand in front of what they are about.

    That is a heading (``heading``), the part of one before a colon, or a few words that open a paragraph
    as a sentence of their own (``alone``) or before a colon.
    """

    first: int
    last: int
    sentence: int
    heading: bool
    alone: bool


class Passage:
    """The words of an article: as ``written``, ``spelled`` with straight apostrophes, ``words`` in lower case.

    ``capitals`` holds the words that have a capital, ``inside`` those that have it within a sentence,
    ``lower_case`` those that are written without, ``headed`` those of the headings in capitals.
    ``figures`` are the words that lie within ``spans`` of characters, those of the mentions.
    """

    def __init__(self, text: str, spans: Iterable[tuple[int, int]] = ()) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in _WORD.finditer(text):
            self.starts.append(match.start())
            self.ends.append(match.end())
        self.written = [text[a:b] for a, b in zip(self.starts, self.ends, strict=True)]
        self.spelled = [word.replace("’", "'") for word in self.written]
        self.words = [word.lower() for word in self.spelled]
        self.lower_case = {word for word in self.spelled if word.islower()}
        self.sentences = list(self._sentences())
        self._firsts = [sentence.first for sentence in self.sentences]
        self._opening = set(self._firsts)
        self.capitals = {word for word in self.written if word[0].isupper()}
        self.inside = {
            word
            for place, word in enumerate(self.written)
            if word[0].isupper() and not self.opens_sentence(place)
        }
        self.headed = {
            word
            for sentence in self.sentences
            if sentence.heading and self.between(sentence.first, sentence.last).isupper()
            for word in self.words[sentence.first : sentence.last]
        }
        self.figures: set[int] = set()
        for start, end in spans:
            self.figures.update(range(*self.words_of(start, end)))

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, word: int) -> str:
        """Return what stands between the word before and this one."""
        return self.text[self.ends[word - 1] if word else 0 : self.starts[word]]

    def behind(self, word: int) -> str:
        """Return what stands between this word and the next, or the end."""
        following = self.starts[word + 1] if word + 1 < len(self.starts) else len(self.text)
        return self.text[self.ends[word] : following]

    def between(self, first: int, last: int) -> str:
        """Return the text of words ``first`` to ``last`` (exclusive)."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def opens_sentence(self, word: int) -> bool:
        """Tell whether a capital at this word may only be that of the sentence or of a quotation."""
        return word in self._opening or any(mark in self.gap(word) for mark in '«“"')

    def word_at(self, offset: int) -> int:
        """Return the first word that ends after a character offset."""
        return bisect_right(self.ends, offset)

    def words_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the words, last exclusive, that a stretch of characters touches."""
        first = self.word_at(start)
        return first, max(first + 1, bisect_left(self.starts, end))

    def sentence_at(self, word: int) -> int:
        """Return the number of the sentence of a word."""
        return max(0, bisect_right(self._firsts, word) - 1)

    def distance(self, word: int, other: int) -> float:
        """Return the words and the weight of the punctuation between two words."""
        return abs(self._positions[word] - self._positions[other])

    def chain(self, word: int, sentence: Sentence) -> list[int]:
        """Return where the figures begin that stand together right behind a word, or in front of it."""
        figures: list[list[int]] = [[]]
        for place in range(sentence.first, sentence.last):
            if place in self.figures:
                if place - 1 not in self.figures or "," in self.gap(place):
                    figures[-1].append(place)
            elif self.words[place] not in _AND and place != word and figures[-1]:
                figures.append([])
        near = [group for group in figures if group]
        return min(near, key=lambda group: min(abs(at - word) for at in group), default=[])

    @cached_property
    def quoted(self) -> set[int]:
        """The words between quotation marks."""
        found: set[int] = set()
        for match in _QUOTATION.finditer(self.text):
            found.update(range(*self.words_of(match.start(), match.end())))
        return found

    @cached_property
    def labels(self) -> dict[int, Label]:
        """The headings and the labels of paragraphs, by their first word."""
        return {label.first: label for label in self._labels()}

    def _labels(self) -> Iterator[Label]:
        for number, sentence in enumerate(self.sentences):
            first, last = sentence.first, sentence.last
            if not self._opens_paragraph(number) or last - first == self.words[first].isdigit():
                continue
            end = next((w for w in range(first + 1, last) if _PARTING.search(self.gap(w))), last)
            if sentence.heading or end - first <= _LABEL_WORDS:
                yield Label(first, end, number, sentence.heading, end == last)

    def _opens_paragraph(self, number: int) -> bool:
        """Tell the first sentence of a paragraph, or the one behind its number."""
        if number == 0:
            return True
        sentence, before = self.sentences[number], self.sentences[number - 1]
        if before.paragraph != sentence.paragraph:
            return True
        return before.last - before.first == 1 and self.words[before.first].isdigit()

    @cached_property
    def _positions(self) -> list[float]:
        def step(word: int) -> float:
            gap = self.gap(word)
            return 1.0 if gap == " " or not gap else 1.0 + sum(map(_cost, gap))

        return list(accumulate(step(word) for word in range(len(self.words))))

    def _sentences(self) -> Iterator[Sentence]:
        paragraph = 0
        for start, end, ends_line in self._stretches():
            first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
            if first < last:
                line = self.text.rfind("\n", 0, start) + 1
                whole_line = ends_line and _NUMBER.fullmatch(self.text, line, start)
                short = last - first <= _HEADING_WORDS
                heading = bool(whole_line) and short and _is_heading(self.text[start:end].strip())
                for start_word in range(first, last, _LONGEST):
                    end_word = min(last, start_word + _LONGEST)
                    yield Sentence(start_word, end_word, paragraph, heading)
            paragraph += ends_line

    def _stretches(self) -> Iterator[tuple[int, int, bool]]:
        start = 0
        for match in _SENTENCE_END.finditer(self.text):
            newline = "\n" in match[0]
            if not newline and _ABBREVIATION.search(
                self.text, max(0, match.start() - 8), match.start() + 1
            ):
                continue
            yield start, match.end(), newline
            start = match.end()
        yield start, len(self.text), True


def _is_heading(line: str) -> bool:
    return line[-1:] not in _SENTENCE_CLOSERS and line[:1] not in _BULLETS


def _cost(character: str) -> float:
    return _PUNCTUATION_COST.get(character, 0.0)
