"""The tables that leave the program: all facts, and each dataset, with a filter."""

from __future__ import annotations

import re
from typing import NamedTuple

import pandas as pd

from metrics.datasets import DATASETS, select
from metrics.errors import MetricsError
from metrics.model import Period, Status
from metrics.texts import msgid

ALL = "facts"
"""The name of the table of all facts."""

TITLES = {ALL: msgid("All facts")} | {each.id: each.title for each in DATASETS}
"""The title of every table, by its name."""

MOST_VALUES = 200
"""So many values may one part of a filter hold."""


class TableError(MetricsError):
    """A table or a filter that does not exist. The message says which do."""


class Filter(NamedTuple):
    """Which lines are wanted; an empty part keeps all. ``period`` is a year, a day or an interval of days."""

    companies: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    period: str = ""


EVERYTHING = Filter()


def table_of(facts: pd.DataFrame, name: str, wanted: Filter = EVERYTHING) -> pd.DataFrame:
    """Return one table of the facts, filtered.

    Raises `TableError` where the table or a status does not exist, the period is none, or a part of the
    filter is too long.
    """
    if name not in TITLES:
        raise TableError(
            "There is no dataset {name}; there are {names}.", name=name, names=", ".join(TITLES)
        )
    if unknown := sorted(set(wanted.statuses) - set(Status)):
        raise TableError(
            "There is no status {name}; there are {names}.",
            name=unknown[0],
            names=", ".join(Status),
        )
    if max(map(len, wanted[:-1])) > MOST_VALUES:
        raise TableError("A filter takes at most {most} values.", most=MOST_VALUES)
    return select(
        facts,
        dataset=None if name == ALL else name,
        companies=wanted.companies,
        metrics=wanted.metrics,
        statuses=wanted.statuses,
        period=_period(wanted.period),
    )


def _period(written: str) -> Period | None:
    year = re.fullmatch(r"\d{4}", written)
    try:
        return (
            Period.parse(f"{written}-01-01/{written}-12-31" if year else written)
            if written
            else None
        )
    except ValueError:
        raise TableError(
            "{period} is no period; write a year, a day, or days such as 2023-06-01/2023-06-30.",
            period=written,
        ) from None
