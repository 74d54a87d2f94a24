"""Text to mentions: finds every figure of an article, knowing language and nothing else."""

from __future__ import annotations

from datetime import date

from metrics.extraction.expression import parse_number
from metrics.extraction.figure import Figure
from metrics.extraction.folding import normalise
from metrics.extraction.language import detect, language_of
from metrics.extraction.reader import figures
from metrics.model import Language, Mention, Quantity

__all__ = ["Figure", "detect", "figures", "language_of", "normalise", "parse_number", "read"]


def read(text: str, *, language: Language | None, published: date | None = None) -> list[Mention]:
    """Return every figure of a text as a mention, in order; ``text[start:end] == exact``.

    The language is detected where it is ``None``. Dates are resolved against ``published``; without it
    only those that name their year are.
    """
    return [_mention(text, figure) for figure in figures(text, language or detect(text), published)]


def _mention(text: str, figure: Figure) -> Mention:
    quantity = Quantity.model_construct(
        kind=figure.kind,
        value=figure.value,
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        hedge=figure.hedge,
        start_date=figure.start_date,
        end_date=figure.end_date,
    )
    return Mention.model_construct(
        start=figure.start,
        end=figure.end,
        exact=text[figure.start : figure.end],
        quantity=quantity,
        reference=figure.reference,
    )
