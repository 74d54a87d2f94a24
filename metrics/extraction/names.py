"""What holds a digit or a number word and is no figure: names, labels, times of day, telephone numbers."""

from __future__ import annotations

import re

from metrics.extraction.reading import Reading, Text
from metrics.model import Kind

_TELEPHONE = re.compile(r"\+?(?:\(?[0-9]{1,4}\)?[ .\-]){2,6}[0-9]{2,4}(?![0-9])")
_LEADING_ZERO = re.compile(r"0[0-9 .\-/]*")
_LIST_NUMBER = re.compile(r"[0-9]{1,2}[.)] ")
_IDENTIFIER = re.compile(
    r"[0-9][0-9.,:/\-]*[^\W\d_][\w\-]*[0-9]"
    r"|(?![0-9]+(?:\.[0-9]+)?-[0-9]+(?:\.[0-9]+)?(?![.:\-/]?[0-9]))[0-9]+(?:[.:\-/][0-9]+){2,}"
    r"|[0-9]+:[0-9]+|[0-9]+/[0-9]+"
)
_CLAUSE = 40
_AT_BREAK = frozenset("\n\"'(.!?:;•-—*|>[")


def skip(text: Text, at: int) -> int | None:
    """Return where to go on if what stands at ``at`` in digits is no figure, else ``None``."""
    lower = text.lower
    before = lower[at - 1 : at]
    if lower[at] == "0" and lower[at + 1 : at + 2].isdigit():
        match = _LEADING_ZERO.match(lower, at)
        return match.end() if match else at + 1
    if not before or before == " ":
        return None
    if before in "[/_=@&\\":
        return at + 1
    if before == "-" and lower[at - 2 : at - 1].isalnum():
        return at + 1
    if before == "+" and (match := _TELEPHONE.match(lower, at)):
        return match.end()
    if before == "\n" and _LIST_NUMBER.match(lower, at):
        return at + 2
    if before == "(" and lower[at + 1 : at + 2] == ")":
        return at + 1
    return None


def skip_after(text: Text, reading: Reading) -> int | None:
    """As `skip`, for what only the characters behind the number tell."""
    lower = text.lower
    at, end = reading.number_start, reading.number_end
    char = lower[end : end + 1]
    if not char or char in " ,.)\n%;":
        if char not in {" ", "."}:
            return None
        if lower[end + 1 : end + 2].isdigit() and (match := _TELEPHONE.match(lower, at)):
            return match.end()
        if lower[end + 1 : end + 2] not in "hapo":
            return None
    match = text.grammar.cues.time.match(lower, at)
    if match:
        if "h" in match[0] and _is_length(text, at, match.end(), reading):
            return None
        return match.end()
    match = _IDENTIFIER.match(lower, at)
    return match.end() if match and match.end() > end else None


def _is_length(text: Text, at: int, end: int, reading: Reading) -> bool:
    """Whether hours are a length (`en 2 h 15`, `48h`) rather than a time of day."""
    if reading.value is not None and reading.value > 24:
        return True
    lower, cues = text.lower, text.grammar.cues
    front = max(0, at - 14)
    if cues.clock_from.search(lower, front, at) and cues.clock_to.match(lower, end):
        return False
    return cues.lasts.search(lower, front, at) is not None


def named(text: Text, reading: Reading) -> bool:
    """Whether the word in front makes a name of a number without unit: `Llama 3.1`, `article 5`."""
    lower, cased, _, grammar = text
    start = reading.start
    if start < 2 or lower[start - 1] != " ":
        return False
    end = start - 1
    first = lower.rfind(" ", 0, end) + 1
    line = lower.rfind("\n", first, end) + 1
    first = max(first, line)
    word = cased[first:end].lstrip("\"'([")
    if "'" in word:
        word = word.rpartition("'")[2]
    if not word:
        return False
    low = word.lower()
    if low in grammar.words.labels:
        return reading.scale == 1
    if (word == low and not word[-1].isdigit()) or _is_grouped(reading):
        return False
    if not word[-1].isalnum() and word[-1] != "+":
        return False
    if low in grammar.words.joints or low in grammar.numerals.starts:
        return False
    return not (_opens_sentence(cased, first) and low in grammar.words.nouns.stops)


def _opens_sentence(cased: str, first: int) -> bool:
    before = cased[max(0, first - 2) : first].rstrip(" ")
    return not before or before[-1] in _AT_BREAK


def idiom(text: Text, reading: Reading) -> int | None:
    """Return the end of the set phrase that a number belongs to."""
    lower, at = text.lower, reading.number_start
    word = lower[at : reading.number_end]
    idioms = text.grammar.idioms.get(word if word.isalnum() else _first(word))
    if idioms is None:
        return None
    for front, back in idioms:
        if lower.startswith(back, at) and lower.endswith(front, 0, at):
            end = at + len(back)
            if (
                not lower[end : end + 1].isalnum()
                and not lower[at - len(front) - 1 : at - len(front)].isalnum()
                and (reading.kind is None or reading.end <= end)
            ):
                return end
    return None


_FIRST = re.compile(r"[0-9]+|[^\W\d_]+")


def _first(written: str) -> str:
    match = _FIRST.match(written)
    return match[0] if match else written


def time_of_day(text: Text, reading: Reading) -> bool:
    """Whether hours are read off a clock: `à 20 heures`, `onze heures trente`."""
    lower = text.lower
    if reading.unit != "hour" or reading.value is None or reading.value > 24 or reading.scale != 1:
        return False
    cues = text.grammar.cues
    front, end = max(0, reading.start - 12), reading.end
    if cues.the_hours.search(lower, front, reading.start):
        return True
    if cues.no_clock.match(lower, end):
        return False
    if cues.on_the_clock.search(lower, front, reading.start):
        return not cues.length_to.search(lower, max(0, reading.start - _CLAUSE), reading.start)
    read_off = cues.minutes.match(lower, end) and cues.clock.search(lower, front, reading.start)
    return read_off is not None


def age(text: Text, reading: Reading) -> bool:
    """Whether a number is the age of somebody named in front: `Dora Whitlock, 44, runs`."""
    start, end = reading.start, reading.end
    return (
        reading.value is not None
        and _YOUNGEST <= reading.value < _OLDEST
        and text.lower[end : end + 1] in {",", ")", "."}
        and end - start == len("44")
        and text.grammar.cues.aged.search(text.cased, max(0, start - _CLAUSE), start) is not None
    )


_THOUSAND = 1000
_YOUNGEST, _OLDEST = 15, 100


def spelt_out(text: Text, reading: Reading) -> int | None:
    """Return the end of a number word that is capitalised as a part of a name: `Five Guys`."""
    cased, start = text.cased, reading.number_start
    if not cased[start].isupper() or reading.scale > 1 or reading.about:
        return None
    follows = _NAME.match(cased, reading.number_end)
    opens = _opens_sentence(cased, start)
    people = follows and follows[1].lower().endswith(text.grammar.words.nouns.peoples)
    if (follows and not people and (not opens or reading.kind is None)) or (
        not opens and cased[start + 1 : start + 2].islower()
    ):
        return reading.number_end
    return None


_NAME = re.compile(r" ([A-Z][a-zà-ÿ]+)")


def is_plain(reading: Reading) -> bool:
    """Whether a number has neither unit nor scale, nor sign or hedge in front."""
    return reading.kind is None and reading.scale == 1 and reading.start == reading.number_start


def _is_grouped(reading: Reading) -> bool:
    """Whether a number in the thousands has more signs than digits: `35 000`."""
    value = reading.value
    if reading.words or value is None or value < _THOUSAND:
        return False
    return reading.number_end - reading.number_start > value.adjusted() + 1


def version(text: Text, reading: Reading) -> bool:
    """Whether a counted number belongs to the name in front of it: `Windows 11 users`."""
    if reading.kind is not Kind.COUNT or reading.words or reading.scale != 1:
        return False
    if reading.start < reading.number_start:
        return False
    written = text.lower[reading.number_start : reading.number_end]
    return len(written) <= 4 and not any(sign in written for sign in " ',") and named(text, reading)
