"""The labelled sentences of `sentences.<language>.txt`, as typed values.

A table holds one sentence a line, its figures in [brackets] (⟦ ⟧ where the sentence itself has square
brackets), then one indented line for each figure, in order:

    kind hedge value unit      count more_than 20000000 inscrits
    kind hedge low..high unit  money between 70000000..100000000 USD
    date [about] start..end    date 2023-09-01..2023-09-30

`-` stands for no value, an end left empty is open, a unit may hold spaces. `# published 2023-10-02` holds
until the next such line; other `#` lines are headings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from metrics.model import Hedge, Kind, Language, Mention, Quantity

OPEN_ABOVE = {Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.ABOUT}
OPEN_BELOW = {Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.ALMOST, Hedge.ABOUT}


@dataclass(frozen=True)
class Sentence:
    """One line of a table: a text and every figure in it. `line` is where it stands in the file."""

    text: str
    language: Language
    published: date
    heading: str
    line: int
    mentions: tuple[Mention, ...]


class TableError(ValueError):
    """A line of a table that cannot be read, with its number."""

    def __init__(self, table: Path, line: int, reason: str) -> None:
        super().__init__(f"{table.name}:{line}: {reason}")


def labelled_sentences(language: Language) -> list[Sentence]:
    """Return the sentences of a language, in the order of the file."""
    table = Path(__file__).with_name(f"sentences.{language}.txt")
    published, heading = date.min, ""
    sentences: list[Sentence] = []
    lines = list(enumerate(table.read_text(encoding="utf-8").split("\n"), start=1))
    while lines:
        number, line = lines.pop(0)
        if line.startswith("# published "):
            published = date.fromisoformat(line.removeprefix("# published "))
        elif line.startswith("#"):
            heading = line.strip("#- ")
        elif line:
            labels = []
            while lines and lines[0][1].startswith("  "):
                labels.append(lines.pop(0)[1].strip())
            try:
                text, mentions = _labelled(line, labels)
                sentences.append(Sentence(text, language, published, heading, number, mentions))
            except (ValueError, ArithmeticError) as error:
                raise TableError(table, number, str(error)) from error
    return sentences


def _labelled(line: str, labels: list[str]) -> tuple[str, tuple[Mention, ...]]:
    text, spans = _unmarked(line)
    if len(spans) != len(labels):
        raise ValueError(f"{len(spans)} figures in brackets, {len(labels)} lines for them")
    return text, tuple(
        Mention(start=start, end=end, exact=text[start:end], quantity=_quantity(label))
        for (start, end), label in zip(spans, labels, strict=True)
    )


def _unmarked(line: str) -> tuple[str, list[tuple[int, int]]]:
    marks = "⟦⟧" if "⟦" in line else "[]"
    text, spans, start = "", [], None
    for piece in re.split(f"([{re.escape(marks)}])", line):
        if piece == marks[0] and start is None:
            start = len(text)
        elif piece == marks[1] and start is not None:
            spans.append((start, len(text)))
            start = None
        elif piece in marks and piece:
            raise ValueError("a bracket without its other half")
        else:
            text += piece
    if start is not None:
        raise ValueError("a bracket without its other half")
    return text, spans


def _quantity(label: str) -> Quantity:
    word, *rest = label.split()
    kind = Kind(word)
    if kind is Kind.DATE:
        hedge = Hedge(rest.pop(0)) if len(rest) > 1 else Hedge.EXACT
        first, last = rest[0].split("..")
        return Quantity(
            kind=kind,
            hedge=hedge,
            start_date=date.fromisoformat(first) if first else None,
            end_date=date.fromisoformat(last) if last else None,
        )
    hedge, number, unit = Hedge(rest[0]), rest[1], " ".join(rest[2:]) or None
    value = low = high = None
    if ".." in number:
        low, high = (Decimal(end) if end else None for end in number.split(".."))
    elif number != "-":
        value = Decimal(number)
        low = None if hedge in OPEN_BELOW else value
        high = None if hedge in OPEN_ABOVE else value
    return Quantity(kind=kind, value=value, low=low, high=high, unit=unit, hedge=hedge)
