"""What a number without a unit counts: the noun behind it, a compound, a rank, or money understood."""

from __future__ import annotations

import re
from decimal import Decimal

from metrics.extraction import names, ranks
from metrics.extraction.context import Context, of_whom
from metrics.extraction.counts import noun_phrase
from metrics.extraction.hedges import hedge_after
from metrics.extraction.reading import ONE, Reading, Text
from metrics.model import Kind

_CAPITAL = re.compile(r" [A-Z]")
_COMPOUND = re.compile(r"-([a-z]+)(?![^\W\d_])")
_OF = re.compile(r" (?:de |d'|of |in )(?:annual |net )?([^\W\d_]+)")
_PLURAL = "sx"
_TWO = Decimal(2)


def count(text: Text, reading: Reading, limit: int, context: Context) -> None:
    """Find what is counted behind the number; ``limit`` is where the next date begins."""
    lower, _, _, rules = text
    if rules.age.ending(lower, reading.start) and reading.scale == 1:
        reading.kind, reading.unit = Kind.DURATION, "year"
        return
    hedge_after(text, reading)
    char = lower[reading.end : reading.end + 1]
    if char == "-" and reading.end == reading.number_end:
        _compound(text, reading)
    elif char.isalpha():
        ranks.suffixed(text, reading)
        reading.compound = reading.kind is None
    elif reading.scale > 1 and _amounts(text, reading):
        reading.kind, reading.unit = Kind.MONEY, context.currency
    elif phrase := noun_phrase(text, reading, limit):
        _counted(text, reading, phrase)
    elif unit := _of_whom(text, reading, limit):
        reading.kind, reading.unit = Kind.COUNT, unit
    elif _is_model_size(text, reading):
        reading.kind, reading.unit = Kind.COUNT, rules.words.model_size
    elif not reading.words and reading.scale == 1:
        _of_money(text, reading, context)


def _counted(text: Text, reading: Reading, phrase: tuple[int, str]) -> None:
    """Take the noun phrase as unit, unless it names a version."""
    end, unit = phrase
    rules = text.grammar
    if unit[-1] not in _PLURAL and _is_model_size(text, reading):
        reading.kind, reading.unit = Kind.COUNT, rules.words.model_size
    else:
        reading.kind, reading.unit, reading.end = Kind.COUNT, unit, end


def _of_whom(text: Text, reading: Reading, limit: int) -> str | None:
    """Return the noun of `12,000 of its employees`, `dix de ses salariés`."""
    place = of_whom(text, reading)
    if (
        place is None
        or reading.value == 1
        or text.grammar.number_start.match(text.lower, place + 1)
    ):
        return None
    phrase = noun_phrase(text, Reading(place, place, _TWO, ONE, about=False, words=False), limit)
    if phrase is None:
        return None
    plural = phrase[1][-1] in _PLURAL or phrase[1] in text.grammar.words.nouns.plurals
    return phrase[1] if plural else None


def _is_model_size(text: Text, reading: Reading) -> bool:
    """Whether the number is written as the size of a model: `13B`."""
    return (
        not reading.words
        and text.cased[reading.number_end - 1] == "B"
        and not _CAPITAL.match(text.cased, reading.number_end)
        and not names.named(text, reading)
    )


def _of_money(text: Text, reading: Reading, context: Context) -> None:
    """`36 milliards de fonds propres et 20 de dette`: currency and scale of the one before."""
    near = context.recent[0] if context.recent else None
    if near and near.kind is Kind.MONEY and _amounts(text, reading):
        reading.kind, reading.unit = Kind.MONEY, near.unit
        reading.take_scale(near.scale)


def _amounts(text: Text, reading: Reading) -> bool:
    """Whether the number is of what only money is of: `350 millions de chiffre d'affaires`."""
    match = _OF.match(text.lower, reading.end)
    return match is not None and match[1] in text.grammar.words.nouns.money


def _compound(text: Text, reading: Reading) -> None:
    """`70-billion-parameter model`, `three-person team`, `10-fold`."""
    nouns = text.grammar.words.nouns
    match = _COMPOUND.match(text.lower, reading.end)
    if not nouns.compounds or match is None:
        return
    if match[1] == "fold":
        reading.kind, reading.unit, reading.end = Kind.MULTIPLE, "×", match.end()
    elif match[1] not in nouns.no_compounds and reading.value != 1:
        reading.kind, reading.unit, reading.end = Kind.COUNT, match[1], match.end()
        reading.compound = True
