"""Facts as typed tables: one row model, its columns documented once, one frame for chart, table and CSV."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pydantic import Field

from metrics.model import Hedge, Kind, Model, Status


class Row(Model):
    """One fact as a line of a table. The descriptions are the documentation of the columns."""

    fact: str = Field(
        description="Address of the fact: article and name; stable, and unique over all articles."
    )
    company: str = Field(description="Id of the company that the figure is about.")
    subject: str | None = Field(description="Product, model or person within the company.")
    metric: str = Field(description="Id of the metric.")
    kind: Kind | None = Field(
        description="What the quantity measures; empty for an event without a number."
    )
    value: Decimal | None = Field(
        description="The one number written, if one was; in full precision."
    )
    low: Decimal | None = Field(description="Lower bound; empty where open.")
    high: Decimal | None = Field(description="Upper bound; empty where open.")
    unit: str | None = Field(
        description="ISO 4217 code, counted thing, %, pp, ×, or unit of the measure."
    )
    hedge: Hedge | None = Field(
        description="How the words bound the number: exact, more_than, almost …"
    )
    status: Status = Field(description="stated, claimed, estimated, rumoured or derived.")
    basis: Status | None = Field(
        description="For a derived value, the least sure status among its inputs."
    )
    period: str | None = Field(
        description="ISO 8601 day or interval that the figure is for; open ends empty."
    )
    source_of_claim: str | None = Field(
        description="Who says so, when it is not the article itself."
    )
    quote: str = Field(description="The words of the article that state the fact.")
    article: str = Field(description="Id of the article.")
    published: date = Field(description="Publication date of the article.")
    publisher: str | None = Field(description="Publisher of the article.")
    start: int = Field(description="First character of the evidence in the article's text, from 0.")
    end: int = Field(description="Character after the last of the evidence.")
    derived_from: str | None = Field(
        description="Ids of the facts that a derived value is computed from."
    )
    formula: str | None = Field(description="How a derived value is computed.")
    note: str | None = Field(description="What a reader must know to use the fact.")
    link: str = Field(description="Path of the page that shows the sentence.")


class Dataset(Model):
    """The facts of some metrics as one table and one chart. ``theme`` is the page it stands on."""

    id: str
    theme: str
    metrics: tuple[str, ...]


DATASETS: tuple[Dataset, ...] = (
    Dataset(
        id="funding",
        theme="funding",
        metrics=("funding_raised", "valuation", "raised_over_valuation"),
    ),
    Dataset(id="deals", theme="funding", metrics=("acquisition_price", "investment")),
    Dataset(
        id="contracts",
        theme="creators",
        metrics=("contract_value", "contract_value_per_year", "contract_term"),
    ),
    Dataset(
        id="models",
        theme="models",
        metrics=("parameter_count", "context_window", "training_tokens"),
    ),
    Dataset(id="audience", theme="audience", metrics=("watch_hours",)),
    Dataset(
        id="users",
        theme="audience",
        metrics=("registered_users", "active_users", "subscribers", "downloads"),
    ),
    Dataset(
        id="revenue-share", theme="creators", metrics=("creator_revenue_share", "commission_rate")
    ),
    Dataset(id="followers", theme="creators", metrics=("followers", "followers_carried")),
    Dataset(
        id="results",
        theme="business",
        metrics=("revenue", "profit", "loss", "capex", "market_cap", "fine"),
    ),
    Dataset(id="people", theme="business", metrics=("headcount", "hires", "layoffs", "founders")),
    Dataset(
        id="sales", theme="business", metrics=("customers", "units_sold", "stores", "capacity")
    ),
    Dataset(id="prices", theme="business", metrics=("price",)),
    Dataset(id="growth", theme="business", metrics=("growth", "market_share", "comparison")),
    Dataset(
        id="profile",
        theme="profile",
        metrics=("launch", "time_to_raise", "time_to_product", "order_book", "inquiry"),
    ),
)
