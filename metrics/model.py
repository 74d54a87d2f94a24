"""The words of the project as types: article, mention, quantity, fact, company, metric.

Everything is frozen, and every number is a ``Decimal``: 7.3 billion is exactly that.
This module imports nothing else of the project, so that every other one may use it.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$")]
"""A company, metric or article in lower case: ``mistral-ai``, ``funding_raised``."""

Language = Literal["fr", "en"]
"""The language of an article, by its ISO 639 code."""

LANGUAGES: tuple[Language, ...] = get_args(Language)


class Kind(StrEnum):
    """What a quantity measures, and with it what its unit may be."""

    MONEY = "money"
    COUNT = "count"
    PERCENT = "percent"
    MULTIPLE = "multiple"
    DURATION = "duration"
    DATE = "date"
    MEASURE = "measure"
    RANK = "rank"


class Hedge(StrEnum):
    """How the words around a number bound it."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ALMOST = "almost"
    ABOUT = "about"
    BETWEEN = "between"


class Status(StrEnum):
    """How sure a fact is, the surest first."""

    STATED = "stated"
    CLAIMED = "claimed"
    ESTIMATED = "estimated"
    RUMOURED = "rumoured"
    DERIVED = "derived"


def plain(number: Decimal) -> str:
    """Write a decimal in plain notation without needless zeros: ``7300000000``, ``0.2``."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


class Model(BaseModel):
    """A value that never changes and accepts no field it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Period(Model):
    """A stretch of whole days, both ends included; an open end is ``None``."""

    start: date | None = None
    end: date | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start and self.end and self.end < self.start:
            raise ValueError(f"a period ends before it starts: {self.start} to {self.end}")
        return self

    @classmethod
    def parse(cls, iso: str) -> Period:
        """Read an ISO 8601 day (``2023-10-02``) or interval (``2023-06-01/2023-06-30``, ``/2025-12-31``)."""
        first, slash, last = iso.partition("/")
        start = date.fromisoformat(first) if first else None
        end = date.fromisoformat(last) if last else None
        return cls(start=start, end=end if slash else start)

    @property
    def iso(self) -> str:
        """The period as ISO 8601: one day, or an interval whose open end is left empty."""
        if self.start == self.end and self.start:
            return self.start.isoformat()
        return f"{self.start or ''}/{self.end or ''}"


class Quantity(Model):
    """What a mention says, typed.

    ``value`` is the one number written, if one was; ``low`` and ``high`` are its bounds, ``None`` where
    open. ``more_than`` excludes its low bound and ``less_than`` its high one. A date has no numbers but
    ``start_date`` and ``end_date``, whole days, both included.
    """

    kind: Kind
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    hedge: Hedge = Hedge.EXACT
    start_date: date | None = None
    end_date: date | None = None

    @property
    def period(self) -> Period:
        return Period(start=self.start_date, end=self.end_date)


class Mention(Model):
    """One place in an article that states a quantity: ``text[start:end] == exact``.

    ``start`` and ``end`` count Unicode code points of the normalised text. ``reference`` holds the words
    that a multiple compares to, where they follow (``15 fois moins`` **que Twitch**: ``Twitch``).
    """

    start: int = Field(ge=0)
    end: int
    exact: str
    quantity: Quantity
    reference: str | None = None

    def written(self) -> dict[str, Any]:
        """Return the mention as the one JSON object in which mentions leave the program."""
        q = self.quantity
        return {
            "start": self.start,
            "end": self.end,
            "exact": self.exact,
            "kind": q.kind.value,
            "value": None if q.value is None else plain(q.value),
            "low": None if q.low is None else plain(q.low),
            "high": None if q.high is None else plain(q.high),
            "unit": q.unit,
            "hedge": q.hedge.value,
            "start_date": q.start_date.isoformat() if q.start_date else None,
            "end_date": q.end_date.isoformat() if q.end_date else None,
        }


class Label(Model):
    """A text in both languages of the project. One string given for both is used for both."""

    en: str
    fr: str

    @model_validator(mode="before")
    @classmethod
    def _same_for_both(cls, data: object) -> object:
        return {"en": data, "fr": data} if isinstance(data, str) else data

    def __getitem__(self, language: str) -> str:
        return self.fr if language == "fr" else self.en


class Article(Model):
    r"""One published text. ``text`` is UTF-8, NFC, with ``\n`` line ends: offsets refer to it.

    ``published_because`` says how the date is known when the text itself does not give it.
    """

    id: Identifier
    title: str = Field(min_length=1)
    language: Language
    published: date
    published_because: Label | None = None
    publisher: str | None = None
    url: str | None = None
    text: str = Field(min_length=1)


class Company(Model):
    """A company that figures are about.

    ``aliases`` are its other names in prose; ``products`` names of products, models and people that lead
    to it. ``country`` is an ISO 3166 code. ``colour`` is its own on every chart, as ``#rrggbb``.
    """

    id: Identifier
    name: str
    aliases: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    kind: str | None = None
    colour: Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")] | None = None


class Bounds(Model):
    """A lower and an upper bound, ``None`` where open."""

    low: Decimal | None = None
    high: Decimal | None = None

    def hold(self, value: Decimal) -> bool:
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


class Metric(Model):
    """What a figure measures: its labels, the kinds of quantity that fit, and the words that announce it.

    ``cues`` announce it, ``weak`` ones only hint at it, and ``counted`` are the things counted where it is
    a count. A star in them stands for any ending (``valoris*``). ``usual`` are the bounds within which
    values mostly lie, where that tells the metric from others.
    """

    id: Identifier
    label: Label
    meaning: Label
    kinds: tuple[Kind, ...]
    cues: dict[Language, tuple[str, ...]] = {}
    weak: dict[Language, tuple[str, ...]] = {}
    counted: dict[Language, tuple[str, ...]] = {}
    usual: Bounds = Bounds()


class Evidence(Model):
    """Where a fact comes from in the text: the quote found there, and the mentions it rests on.

    ``serving`` are the mentions that give the fact its period, its duration or its reference.
    """

    quote: str
    start: int
    end: int
    mentions: tuple[Mention, ...] = ()
    serving: tuple[Mention, ...] = ()


class Derivation(Model):
    """How a fact was computed: the formula over the ids of other facts of the same article.

    ``basis`` is the least sure status among the inputs: what is derived from a rumour stays one.
    """

    formula: str
    inputs: tuple[str, ...]
    basis: Status


class Fact(Model):
    """A quantity given its meaning: which company, which metric, which period, who claims it.

    ``id`` is unique over the catalogue (``<article>/<name>``). ``quantity`` is read from the mention, or
    computed (then ``derivation`` shows how); it is ``None`` only for an event without a number.
    ``note`` says what a reader must know to use the fact.
    """

    id: str
    article: Identifier
    company: Identifier
    metric: Identifier
    subject: str | None = None
    quantity: Quantity | None
    period: Period | None = None
    status: Status = Status.STATED
    source_of_claim: str | None = None
    evidence: Evidence
    derivation: Derivation | None = None
    note: Label | None = None
