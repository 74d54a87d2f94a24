"""Facts as a table to read: names instead of ids, figures as the reader's language writes them."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from metrics.app import evidence, words
from metrics.app.layout import page_of
from metrics.app.screen import Screen
from metrics.datasets import lines
from metrics.model import Kind, Status

TALLEST = 420
ROW = 35
PAGE = 200
"""So many lines are sent at a time, however many there are."""

WIDTHS = (120, 160, 135, 150, 140, 150, 95, 125)
"""Pixels of each column but the last, which takes what is left."""


def readable(screen: Screen, rows: pd.DataFrame) -> pd.DataFrame:
    """Return the lines with the columns that a reader wants, headed in the reader's language."""
    say = screen.say
    records: list[dict[str, Any]] = [
        {
            say("Company"): screen.company(row.company),
            say("Metric"): screen.metric(row.metric),
            say("Figure"): screen.amount(row),
            say("Subject"): row.subject or "",
            say("Unit"): row.unit or "" if row.kind in {Kind.COUNT, Kind.MEASURE} else "",
            say("Period"): screen.period(row.period),
            say("Status"): say(words.STATUSES[Status(row.status)]),
            say("Source"): row.source_of_claim or "",
            say("Article"): screen.shelf.heading(row.article).title,
        }
        for row in lines(rows)
    ]
    return pd.DataFrame(records)


def fact_table(
    screen: Screen,
    rows: pd.DataFrame,
    *,
    key: str,
    tallest: int = TALLEST,
    of_one_company: bool = False,
) -> None:
    """Draw a table of facts, page by page where they are many; choosing a line opens its evidence."""
    shown = rows.iloc[page_of(len(rows), PAGE, key=f"{key}-page")]
    facts = tuple(shown["fact"])
    chosen = f"{key}-open"

    def pick() -> None:
        if places := st.session_state[key].selection.rows:
            st.session_state[chosen] = facts[places[0]]

    table = screen.shelf.remember(
        ("readable", screen.language, facts), lambda: readable(screen, shown)
    )
    st.dataframe(
        table,
        key=key,
        hide_index=True,
        column_order=[*table.columns][of_one_company:],
        column_config={
            name: st.column_config.Column(width=width)
            for name, width in zip(table.columns, WIDTHS, strict=False)
        },
        height=min(tallest, ROW * (len(table) + 1) + 3),
        on_select=pick,
        selection_mode="single-row",
        alt=screen.count("Table of {n} fact", "Table of {n} facts", len(rows)),
    )
    st.caption(screen.say("Choose a line to see its sentence."))
    if (fact := st.session_state.pop(chosen, None)) is not None:
        evidence.open_drawer(screen, fact)
