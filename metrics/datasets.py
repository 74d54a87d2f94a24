"""Facts as typed tables: one row model, its columns documented once, one frame for chart, table and CSV."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

import pandas as pd
from pydantic import Field

from metrics.model import Fact, Hedge, Kind, Language, Model, Period, Status
from metrics.texts import msgid


class Row(Model):
    """One fact as a line of a table. The descriptions are the documentation of the columns."""

    fact: str = Field(
        description=msgid(
            "Address of the fact: article and name; stable, and unique over all articles."
        )
    )
    company: str = Field(description=msgid("Id of the company that the figure is about."))
    subject: str | None = Field(description=msgid("Product, model or person within the company."))
    metric: str = Field(description=msgid("Id of the metric."))
    kind: Kind | None = Field(
        description=msgid("What the quantity measures; empty for an event without a number.")
    )
    value: Decimal | None = Field(
        description=msgid("The one number written, if one was; in full precision.")
    )
    low: Decimal | None = Field(description=msgid("Lower bound; empty where open."))
    high: Decimal | None = Field(description=msgid("Upper bound; empty where open."))
    unit: str | None = Field(
        description=msgid("ISO 4217 code, counted thing, %, pp, ×, or unit of the measure.")
    )
    hedge: Hedge | None = Field(
        description=msgid("How the words bound the number: exact, more_than, almost …")
    )
    status: Status = Field(description=msgid("stated, claimed, estimated, rumoured or derived."))
    basis: Status | None = Field(
        description=msgid("For a derived value, the least sure status among its inputs.")
    )
    period: str | None = Field(
        description=msgid("ISO 8601 day or interval that the figure is for; open ends empty.")
    )
    source_of_claim: str | None = Field(
        description=msgid("Who says so, when it is not the article itself.")
    )
    quote: str = Field(description=msgid("The words of the article that state the fact."))
    article: str = Field(description=msgid("Id of the article."))
    published: date = Field(description=msgid("Publication date of the article."))
    publisher: str | None = Field(description=msgid("Publisher of the article."))
    start: int = Field(
        description=msgid("First character of the evidence in the article's text, from 0.")
    )
    end: int = Field(description=msgid("Character after the last of the evidence."))
    derived_from: str | None = Field(
        description=msgid("Ids of the facts that a derived value is computed from.")
    )
    formula: str | None = Field(description=msgid("How a derived value is computed."))
    note: str | None = Field(description=msgid("What a reader must know to use the fact."))
    link: str = Field(description=msgid("Path of the page that shows the sentence."))


class Dataset(Model):
    """The facts of some metrics as one table and one chart.

    ``title`` is a message of the catalogue; ``theme`` is the page that the dataset stands on.
    """

    id: str
    title: str
    theme: str
    metrics: tuple[str, ...]


DATASETS: tuple[Dataset, ...] = (
    Dataset(
        id="funding",
        title=msgid("Funding and valuation"),
        theme="funding",
        metrics=("funding_raised", "valuation", "raised_over_valuation"),
    ),
    Dataset(
        id="deals",
        title=msgid("Acquisitions and investments"),
        theme="funding",
        metrics=("acquisition_price", "investment"),
    ),
    Dataset(
        id="contracts",
        title=msgid("Contracts"),
        theme="creators",
        metrics=("contract_value", "contract_value_per_year", "contract_term"),
    ),
    Dataset(
        id="models",
        title=msgid("Model sizes"),
        theme="models",
        metrics=("parameter_count", "context_window", "training_tokens"),
    ),
    Dataset(
        id="audience", title=msgid("Hours watched"), theme="audience", metrics=("watch_hours",)
    ),
    Dataset(
        id="users",
        title=msgid("Users and subscribers"),
        theme="audience",
        metrics=("registered_users", "active_users", "subscribers", "downloads"),
    ),
    Dataset(
        id="revenue-share",
        title=msgid("Creator revenue share"),
        theme="creators",
        metrics=("creator_revenue_share", "commission_rate"),
    ),
    Dataset(
        id="followers",
        title=msgid("Followers moved"),
        theme="creators",
        metrics=("followers", "followers_carried"),
    ),
    Dataset(
        id="results",
        title=msgid("Results and market value"),
        theme="business",
        metrics=("revenue", "profit", "loss", "capex", "market_cap", "fine"),
    ),
    Dataset(
        id="people",
        title=msgid("People"),
        theme="business",
        metrics=("headcount", "hires", "layoffs", "founders"),
    ),
    Dataset(
        id="sales",
        title=msgid("Customers, sales and capacity"),
        theme="business",
        metrics=("customers", "units_sold", "stores", "capacity"),
    ),
    Dataset(id="prices", title=msgid("Prices"), theme="business", metrics=("price",)),
    Dataset(
        id="growth",
        title=msgid("Growth, market share and comparisons"),
        theme="business",
        metrics=("growth", "market_share", "comparison"),
    ),
    Dataset(
        id="profile",
        title=msgid("Company profile"),
        theme="profile",
        metrics=("launch", "time_to_raise", "time_to_product", "order_book", "inquiry"),
    ),
)

DATASET_OF = {metric: dataset for dataset in DATASETS for metric in dataset.metrics}
"""The dataset that each metric belongs to."""


def dataset(id_: str) -> Dataset:
    """Return the dataset of an id. Raises `KeyError` for one that does not exist."""
    return _BY_ID[id_]


def row(fact: Fact, published: date, publisher: str | None, language: Language = "en") -> Row:
    """Make the line of a fact. ``language`` is that of the note."""
    quantity, derivation = fact.quantity, fact.derivation
    return Row(
        fact=fact.id,
        company=fact.company,
        subject=fact.subject,
        metric=fact.metric,
        kind=quantity and quantity.kind,
        value=quantity and quantity.value,
        low=quantity and quantity.low,
        high=quantity and quantity.high,
        unit=quantity and quantity.unit,
        hedge=quantity and quantity.hedge,
        status=fact.status,
        basis=derivation and derivation.basis,
        period=fact.period and fact.period.iso,
        source_of_claim=fact.source_of_claim,
        quote=fact.evidence.quote,
        article=fact.article,
        published=published,
        publisher=publisher,
        start=fact.evidence.start,
        end=fact.evidence.end,
        derived_from=" ".join(derivation.inputs) if derivation else None,
        formula=derivation and derivation.formula,
        note=fact.note and fact.note[language],
        link=f"/fact?id={fact.id}",
    )


def frame(rows: Iterable[Row]) -> pd.DataFrame:
    """Make the one table that charts, pages and downloads share.

    Its columns are the fields of `Row`. Every cell is a plain Python value: texts, whole numbers,
    ``Decimal`` and ``date``; what is missing is ``None``.
    """
    records = [
        [str(cell) if isinstance(cell, str) else cell for cell in dict(line).values()]
        for line in rows
    ]
    return pd.DataFrame(records, columns=COLUMNS, dtype=object)


def lines(table: pd.DataFrame) -> Iterator[Any]:
    """Go through a table line by line, each with the fields of a `Row`.

    Several times faster than `DataFrame.itertuples`.
    """
    return map(_line(tuple(table.columns)), *(table[name].tolist() for name in table.columns))


def disagree(one: Any, other: Any) -> bool:
    """Tell whether two lines about one thing, of two articles, cannot both be right.

    What fits within the bounds that the other leaves open does not disagree, nor do amounts in two currencies.
    """
    if one.article == other.article or (one.kind == Kind.MONEY and one.unit != other.unit):
        return False
    lows = [line.low for line in (one, other) if line.low is not None]
    highs = [line.high for line in (one, other) if line.high is not None]
    return bool(lows and highs and max(lows) > min(highs))


@lru_cache
def _line(columns: tuple[str, ...]) -> Any:
    return namedtuple("Line", columns)  # noqa: PYI024 - the table names the columns


def select(
    table: pd.DataFrame,
    *,
    dataset: str | None = None,
    companies: Collection[str] = (),
    metrics: Collection[str] = (),
    statuses: Collection[str] = (),
    period: Period | None = None,
) -> pd.DataFrame:
    """Keep the lines that fit every condition given; an empty condition keeps all.

    A fact fits a period if its own overlaps it; one without a period stands for the day of its article.
    """
    wanted = {
        "metric": set(_BY_ID[dataset].metrics) if dataset else set(),
        "company": set(companies),
        "status": set(statuses),
    }
    if metrics:
        wanted["metric"] = wanted["metric"] & set(metrics) if dataset else set(metrics)
    kept = pd.Series(data=True, index=table.index)
    for column, values in wanted.items():
        if values or (column == "metric" and (dataset or metrics)):
            kept &= table[column].isin(values)
    if period is not None:
        stretches = list(zip(table["period"], table["published"], strict=True))
        fits = {each: _overlaps(period, each) for each in set(stretches)}
        kept &= pd.Series([fits[each] for each in stretches], table.index, bool)
    return table[kept]


def _overlaps(wanted: Period, line: tuple[str | None, date]) -> bool:
    iso, published = line
    own = Period.parse(iso) if iso else Period(start=published, end=published)
    starts_in_time = wanted.end is None or own.start is None or own.start <= wanted.end
    ends_in_time = wanted.start is None or own.end is None or own.end >= wanted.start
    return starts_in_time and ends_in_time


COLUMNS = tuple(Row.model_fields)
_BY_ID = {each.id: each for each in DATASETS}
