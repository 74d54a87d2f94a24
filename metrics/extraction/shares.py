"""Shares that no number begins (`la moitié`, `a third`), and one in so many."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction import quantities
from metrics.extraction.grammar import share
from metrics.extraction.lexicon.lexicon import words
from metrics.extraction.numerals import ROUNDED
from metrics.extraction.reading import Reading, Text, said, word_before
from metrics.model import Kind

_ORDINARY = re.compile(
    r" (?:of|more|less|fewer|higher|lower|smaller|larger|bigger|cheaper|as|the|its|off)\b"
)
_SHARE_BEHIND = re.compile(
    r" [^\W\d_]+ed\b| (?:in|on|at|by|to|from|for|and|or|is|was|are|were|came|comes|go|goes|went|have|has|had|this|that|last|did|do|said|say|use|work|over|under|each|against|compared|since|between|who|which|than|through|below|above|year|or)\b|[.,;:)\n-]|$"
)
_SHARE_BEFORE = words(
    "by about nearly than roughly almost over around some only just to under up another sold lost fell rose cut"
)
_NO_SHARE = re.compile(
    r" (?:de finale|temps|monde|siècle|d'heure|provisionnel|de siècle|de tour|d'or|mondiste)\b|-"
)
_OF_A_POINT = re.compile(
    r" (?:of an? |d'un |de )(?:percentage )?point(?: de pourcentage)?(?![^\W\d_])"
)
_FRENCH_OF = re.compile(r" (?:de|du|des)\b| d'")
_ADJECTIVE_BEHIND = re.compile(
    r" (?!(?:à|en|par|depuis|sur|dans|pour|au|cette|ce|l'|le|la|seulement|et|ou)\b)[^\W\d_]"
)
_ARTICLED = re.compile(
    r"(?:^|[ '])(?:la|le|du|une|de|sa|leur|bonne|petite|d'une?|un|bon|petit|gros|grosse) $"
)


def fraction(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    lower, _, _, grammar = text
    behind = lower[end : end + 14]
    if (
        behind.startswith(("-", " hour", " year", " century", " decade", " day"))
        and behind[1:2] not in " -"
    ):
        return None
    if (
        meaning == "1/2"
        and not grammar.french
        and (
            re.match(
                r" (?:of )?(?:the )?(?:of )?(?:19|20)[0-9]{2}| time| way| (?:mile|a mile)", behind
            )
            or (
                word_before(lower, start) in {"the", "this", "next", "previous", "and"}
                and not behind.startswith(" of")
            )
            or word_before(lower, start) in {"first", "second", "other", "last", "latter", "better"}
        )
    ):
        return None
    if grammar.french:
        if not _french_share(lower, start, end):
            return None
    elif not _english_share(lower, start, end):
        return None
    points = _OF_A_POINT.match(lower, end)
    if points:
        above, _, below = meaning.partition("/")
        return said(start, points.end(), Decimal(above) / Decimal(below), Kind.PERCENT, "pp")
    scaled = quantities.OF_A_SCALE.match(lower, end)
    if scaled:
        factor = text.grammar.words.numbers.scales.get(scaled[1])
        if factor:
            above, _, below = meaning.partition("/")
            reading = Reading(
                start,
                scaled.end(),
                Decimal(factor) * int(above) / int(below),
                Decimal(factor),
                about=False,
                words=True,
            )
            quantities.unit(text, reading)
            return reading
    return said(start, end, share(meaning), Kind.PERCENT, "%")


def _french_share(lower: str, start: int, end: int) -> bool:
    """`la moitié`, `plus du tiers`; but not `un cinquième, près de Lyon`."""
    word = lower[start:end]
    if _NO_SHARE.match(lower, end):
        return False
    if " " not in word and not _ARTICLED.search(lower[max(0, start - 9) : start]):
        return False
    if word.endswith("ième"):
        front = lower[max(0, start - 8) : start]
        return bool(_FRENCH_OF.match(lower, end)) or (
            front.endswith(("d'", "près d'", "plus d'", "environ "))
            and not _ADJECTIVE_BEHIND.match(lower, end)
        )
    if word.endswith("tiers") and re.match(
        r" (?:payant|exclu|état|lieu|provisionnel|de confiance|inférieur|supérieur|ordre)",
        lower[end : end + 16],
    ):
        return False
    return not (word in {"tiers", "quart"} and _bare(lower, start))


def _bare(lower: str, start: int) -> bool:
    """Whether `tiers`, `quart` stand without the article that makes them a share."""
    return not lower.endswith(
        ("le ", "du ", "bon ", "petit ", "gros ", "au ", "premier "), 0, start
    ) or lower.endswith("premier ", 0, start)


def _english_share(lower: str, start: int, end: int) -> bool:
    word = lower[start:end].rpartition(" ")[2].rpartition("-")[2]
    if word == "half":
        return not re.match(
            r" (?!of)[^\W\d_]+(?:ed|en|ly)\b| (?:of|the) (?:19|20)[0-9]{2}|-| dead| full| empty| way| past",
            lower[end : end + 24],
        )
    if _ORDINARY.match(lower, end) or word_before(lower, start) in _SHARE_BEFORE:
        return not lower.startswith(" of a second", end)
    if word == "quarter":
        return not re.match(
            r" (?:ago|earlier|later|before|after|hour|pounder|century|end|mile)",
            lower[end : end + 12],
        )
    return word in {"third", "fifth", "tenth"} and bool(_SHARE_BEHIND.match(lower, end))


_PART = re.compile(r"(?<!\w)([0-9]+|[^\W\d_]+)((?: [^\W\d_]+(?:'[^\W\d_]+)?){0,4}) $")
_MOST = 1000
_REACH = 60


def one_in(text: Text, reading: Reading, latest: Reading | None) -> Reading | None:
    """Read `un utilisateur sur cinq`, `one in five`, `nine out of ten` at its second number.

    ``latest`` is the figure before, whose noun may stand between the two.
    """
    lower, _, _, rules = text
    if reading.kind is not None or reading.scale != 1 or reading.value is None:
        return None
    if reading.start != reading.number_start or not 1 < reading.value <= _MOST:
        return None
    front = next((word for word in rules.out_of if lower.endswith(word, 0, reading.start)), None)
    if front is None:
        return None
    before = reading.start - len(front) + 1
    begin = max(0, before - _REACH)
    window = lower[begin:before]
    match = _PART.search(window)
    while match:
        part = _small(text, match[1])
        if word_before(lower, begin + match.start(1)) in rules.words.labels:
            return None
        noun = latest.unit if latest and latest.kind is Kind.COUNT else None
        if (
            part
            and part < reading.value
            and (not match[2] or part == 1 or match[2].strip() == noun)
        ):
            value = ROUNDED.divide(part * 100, reading.value)
            return said(begin + match.start(1), reading.end, value, Kind.PERCENT, "%")
        match = _PART.search(window, match.end(1))
    return None


def _small(text: Text, written: str) -> Decimal | None:
    if written.isdigit():
        return Decimal(written)
    amount = text.grammar.numerals.read(written)
    return amount.value if amount else None
