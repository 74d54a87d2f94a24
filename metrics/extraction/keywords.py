"""Figures that no number begins: shares, factors as verbs, places in an order, indefinite lengths."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction import quantities
from metrics.extraction.grammar import share
from metrics.extraction.lexicon.lexicon import words
from metrics.extraction.multiples import reference
from metrics.extraction.reading import ONE, Reading, Text
from metrics.model import Hedge, Kind

_AFTER_NUMBER = re.compile(r" ?([0-9]+|[^\W\d_]+)")
_ADVERB = re.compile(
    r"(?:plus que|presque|quasiment|quasi|pratiquement|environ|même|déjà|encore|ainsi|aussi|bien|été|moins que|à peine|à peu près) ?"
)
_OBJECT = re.compile(r" (?:the|its|their|his|her|our|what|that|this|last|those|as)\b")
_ADJECTIVE = re.compile(r" ([^\W\d_]+)")
_OTHER_ORDINAL = re.compile(r" (?:[^\W\d_]+)")


def read(text: Text, start: int, end: int, what: str, meaning: str) -> Reading | None:
    """Read the figure that begins with the keyword at ``start``."""
    handler = {
        "fraction": _fraction,
        "multiple": _multiple,
        "twice": _twice,
        "vague": _vague,
        "number": _number,
        "top": _top,
        "ordinal": _ordinal,
        "ranked": _ranked,
    }[what]
    return handler(text, start, end, meaning)


def _new(start: int, end: int, value: Decimal | None, kind: Kind, unit: str | None) -> Reading:
    reading = Reading(start, end, value, ONE, about=False, words=True)
    reading.kind, reading.unit = kind, unit
    return reading


def _fraction(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    lower, _, _, grammar = text
    behind = lower[end : end + 14]
    if behind.startswith(
        ("-", " hour", " year", " century", " decade", " day")
    ) and not behind.startswith(("- ", "-- ")):
        return _half_unit(text, start, end) if lower.startswith("half", start) else None
    if meaning == "1/2" and not grammar.french:
        if (
            re.match(
                r" (?:of )?(?:the )?(?:of )?(?:19|20)[0-9]{2}| time| way| (?:mile|a mile)", behind
            )
            or _before(lower, start) in {"the", "this", "next", "previous", "and"}
            and not behind.startswith(" of")
            or _before(lower, start) in {"first", "second", "other", "last", "latter", "better"}
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
        return _new(start, points.end(), Decimal(above) / Decimal(below), Kind.PERCENT, "pp")
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
    return _new(start, end, share(meaning), Kind.PERCENT, "%")


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
_OF_A_POINT = re.compile(r" (?:of an? |d'un |de )(?:percentage )?point(?: de pourcentage)?(?![^\W\d_])")
_FRENCH_OF = re.compile(r" (?:de|du|des)\b| d'")
_ADJECTIVE_BEHIND = re.compile(
    r" (?!(?:à|en|par|depuis|sur|dans|pour|au|cette|ce|l'|le|la|seulement|et|ou)\b)[^\W\d_]"
)
_ARTICLED = re.compile(
    r"(?:^|[ '])(?:la|le|du|une|de|sa|leur|bonne|petite|d'une?|un|bon|petit|gros|grosse) $"
)


def _french_share(lower: str, start: int, end: int) -> bool:
    """`la moitié`, `plus du tiers`; but not `un cinquième, près de Lyon`."""
    word = lower[start:end]
    if _NO_SHARE.match(lower, end):
        return False
    if " " not in word and not _ARTICLED.search(lower[max(0, start - 9) : start]):
        return False
    if word.endswith("ième"):
        front = lower[max(0, start - 8) : start]
        return (
            bool(_FRENCH_OF.match(lower, end))
            or front.endswith(("d'", "près d'", "plus d'", "environ "))
            and not _ADJECTIVE_BEHIND.match(lower, end)
        )
    if word.endswith("tiers") and re.match(r" (?:payant|exclu|état|lieu|provisionnel|de confiance|inférieur|supérieur|ordre)", lower[end : end + 16]):
        return False
    return not (word in {"tiers", "quart"} and front_is_bare(lower, start))


def front_is_bare(lower: str, start: int) -> bool:
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
    if _ORDINARY.match(lower, end) or _before(lower, start) in _SHARE_BEFORE:
        return not lower.startswith(" of a second", end)
    if word == "quarter":
        return not re.match(
            r" (?:ago|earlier|later|before|after|hour|pounder|century|end|mile)",
            lower[end : end + 12],
        )
    return word in {"third", "fifth", "tenth"} and bool(_SHARE_BEHIND.match(lower, end))


def _half_unit(text: Text, start: int, end: int) -> Reading | None:
    """`half-hour`, `half-year`."""
    found = text.grammar.units.at(text.lower, end + 1)
    if found and found[1].kind is Kind.DURATION and text.lower[end] == "-":
        return None
    return None


def _before(lower: str, start: int) -> str:
    if lower[start - 1 : start] != " ":
        return ""
    return lower[lower.rfind(" ", 0, start - 1) + 1 : start - 1]


def _multiple(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    lower, _, _, grammar = text
    reading = _new(start, end, Decimal(meaning), Kind.MULTIPLE, "×")
    word = lower[start:end]
    before = _before(lower, start)
    if grammar.french:
        return _french_multiple(text, reading, word, before)
    if lower[end : end + 1] == "-":
        return None
    if word in {"double", "triple", "treble", "quadruple", "halve", "doubles", "triples"}:
        object_ = _OBJECT.match(lower, end)
        infinitive = before in {
            "to",
            "will",
            "would",
            "could",
            "can",
            "should",
            "may",
            "might",
            "than",
            "nearly",
            "almost",
            "roughly",
            "about",
            "and",
            "helped",
            "help",
            "or",
            "not",
        }
        if word in {"double", "triple", "treble", "quadruple"} and not (object_ or infinitive):
            return None
        if before in {"a", "an"}:
            return None
    if word == "halves" and before in {"two", "both", "the"}:
        return None
    _reference(text, reading)
    return reading


def _french_multiple(text: Text, reading: Reading, word: str, before: str) -> Reading | None:
    lower, _, _, grammar = text
    if word in {"double", "triple", "quadruple", "quintuple", "décuple", "centuple", "sextuple"}:
        if before not in {"le", "du", "au", "un"} and not (before in {"qui", "se", "elle", "il"}):
            return None
        if before == "un" or (
            before in {"le", "au"}
            and re.match(
                r" (?!de|du|des|d'|que|par|en|\W)[^\W\d_]+", lower[reading.end : reading.end + 12]
            )
            and before == "le"
            and False
        ):
            return None
        nxt = re.match(r" ([^\W\d_]+'?)", lower[reading.end : reading.end + 20])
        if nxt and nxt[1] not in {
            "de",
            "du",
            "des",
            "d'",
            "que",
            "qu'",
            "par",
            "en",
            "par",
            "à",
            "au",
            "il",
            "entre",
            "pour",
            "dans",
            "sur",
            "et",
            "chez",
            "celui",
            "ce",
            "avant",
            "l'",
            "le",
            "la",
            "les",
            "son",
            "sa",
            "ses",
        }:
            return None
        return reading
    if word.endswith(("ement",)) and before not in {"le", "un", "au", "du"}:
        return None
    if word.endswith(("é", "ée", "és", "ées")):
        found = grammar.hedges_before.ending(lower, reading.start)
        if lower.endswith(" plus que ", 0, reading.start):
            reading.start, reading.hedge = reading.start - 9, Hedge.MORE_THAN
        elif found:
            reading.start, reading.hedge = found[0], found[1].hedge
        start = _auxiliary(text, reading.start)
        if start is None:
            if before in {"un", "une", "le", "la", "les", "des"}:
                return None
            return reading
        reading.start = start
    return reading


def _auxiliary(text: Text, start: int) -> int | None:
    """Return where the auxiliary of a participle begins: `a plus que doublé`."""
    lower, _, _, grammar = text
    window = lower[max(0, start - 40) : start]
    match = re.search(
        r"(?<![^\W\d_])(?:a|ont|aura|auront|avait|avaient|ayant|avoir|aurait|auraient|est|sont|étaient|était|fut|être)"
        r"(?: (?:plus que|presque|quasiment|quasi|pratiquement|environ|même|déjà|ainsi|été|à peu près|même|aussi|donc|encore|plus|quasi))* $",
        window,
    )
    return start - len(window) + match.start() if match else None


def _reference(text: Text, reading: Reading) -> None:
    reference(text, reading)


def _twice(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    lower, _, _, grammar = text
    reading = _new(start, end, Decimal(meaning), Kind.MULTIPLE, "×")
    found = grammar.more.at(lower, end + 1) if lower[end : end + 1] == " " else None
    if found:
        reading.end = found[0]
        _reference(text, reading)
        return reading
    if lower[end : end + 1] == "-" or _before(lower, start) in {
        "think",
        "thinking",
        "thought",
        "or",
    }:
        return None
    if (
        grammar.compared.at(lower, end + 1)
        and not lower.startswith(" this", end)
        and not lower.startswith(" last", end)
    ):
        return reading
    reading.kind, reading.unit = Kind.COUNT, "times"
    return reading


def _vague(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    lower = text.lower
    if lower.startswith("many", start) or (
        lower.startswith("few", start)
        and _before(lower, start) not in {"a", "past", "next", "last", "first", "coming", "these"}
    ):
        return None
    reading = _new(start, end, None, Kind.DURATION, meaning)
    reading.hedge = Hedge.ABOUT
    if _before(lower, start) == "a":
        reading.start = reading.number_start = start - 2
    return reading


def _number(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    """`numéro un mondial`, `No. 1`, `n° 2`."""
    lower, _, _, grammar = text
    place = end + (lower[end : end + 1] == " ")
    inner = quantities.number(text, place)
    if inner is None or inner.value is None or inner.scale != 1 or inner.value > 500:
        return None
    word = lower[start:end]
    if word == "no" and (text.cased[start : start + 1] != "N" or inner.words):
        return None
    if not grammar.french and word == "number" and not inner.words and inner.value > 100:
        return None
    reading = _new(start, inner.end, inner.value, Kind.RANK, None)
    _adjectives(text, reading)
    return reading


def _adjectives(text: Text, reading: Reading) -> None:
    lower, _, _, grammar = text
    while match := _ADJECTIVE.match(lower, reading.end):
        if match[1] not in grammar.words.ranks.adjectives:
            return
        reading.end = match.end()


def _top(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    lower = text.lower
    if lower[end : end + 1] not in {" ", "-"}:
        return None
    inner = quantities.number(text, end + 1)
    if (
        inner is None
        or inner.value is None
        or inner.scale != 1
        or inner.value < 2
        or lower[inner.end : inner.end + 1] in "%"
    ):
        return None
    if re.match(
        r" ?(?:%|per ?cent|million|billion|pour cent)|[.,][0-9]", lower[inner.end : inner.end + 12]
    ):
        return None
    return _new(start, inner.end, inner.value, Kind.RANK, None)


def _ordinal(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    """`troisième place`, `third-largest`, `deuxième plus grand`."""
    if text.lower[start:end].endswith(("most",)):
        match = re.compile(r" [^\W\d_]+").match(text.lower, end)
        if not match:
            return None
        end = match.end()
    reading = _new(start, end, Decimal(meaning), Kind.RANK, None)
    if meaning == "1":
        return (
            None
            if not text.lower[start:end].endswith(("place", "rang", "position", "spot"))
            else reading
        )
    _adjectives(text, reading)
    return reading


def _ranked(text: Text, start: int, end: int, meaning: str) -> Reading | None:
    """`ranked fifth`, `classé troisième`: the words in front make the rank."""
    lower = text.lower
    start = lower.rindex(" ", start, end) + 1
    for noun in sorted(text.grammar.words.ranks.nouns, key=len, reverse=True):
        if lower.startswith(noun, end + 1):
            return _ordinal(text, start, end + 1 + len(noun), meaning)
    match = _OTHER_ORDINAL.match(lower, end)
    if match and match[0].strip() not in {
        "in",
        "on",
        "among",
        "behind",
        "with",
        "out",
        "globally",
        "worldwide",
        "for",
        "at",
        "and",
        "after",
        "en",
        "au",
        "du",
        "de",
        "derrière",
        "mondial",
        "sur",
        "dans",
        "européen",
        "des",
        "parmi",
        "à",
    }:
        return None
    reading = _new(start, end, Decimal(meaning), Kind.RANK, None)
    _adjectives(text, reading)
    return reading
