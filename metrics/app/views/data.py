"""All facts as a table to search, sort and take along, with the meaning of each column."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from metrics.app import filters
from metrics.app.layout import head
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.app.tables import fact_table
from metrics.datasets import Row
from metrics.export.files import FORMATS, file_name
from metrics.export.tables import ALL, TITLES

LONGEST = 100


def show(screen: Screen) -> None:
    top = st.empty()
    words = st.text_input(
        screen.say("Search in all facts"),
        key="search",
        type="search",
        bind="query-params",
        max_chars=LONGEST,
        placeholder=screen.say("Words of a sentence, a product, a person"),
        label_visibility="collapsed",
    )
    rows = _holding(screen, (words or "")[:LONGEST].casefold().strip())
    top.html(
        head(
            screen.say("Data"),
            screen.say(
                "{facts} fit the filters. Downloads hold exactly these.",
                facts=screen.count("{n} fact", "{n} facts", len(rows)),
            ),
        )
    )
    if len(rows):
        _downloads(screen, rows)
        fact_table(screen, rows, key="data", tallest=560)
    elif words:
        text = screen.say("No fact holds “{words}”.", words=words[:LONGEST])
        st.html(fill('<p class="empty">$text</p>', text=text))
    else:
        filters.nothing(screen)
    _addresses(screen)
    _columns(screen)


def _holding(screen: Screen, words: str) -> pd.DataFrame:
    """Return the facts that the view lets through and that hold some words."""
    rows = screen.rows()
    if not words:
        return rows

    def find() -> pd.DataFrame:
        named = {
            "company": {id_: screen.company(id_) for id_ in rows["company"].unique()},
            "metric": {id_: screen.metric(id_) for id_ in rows["metric"].unique()},
        }
        texts: list[Any] = [rows[column].map(names) for column, names in named.items()]
        texts += [rows[column].fillna("") for column in ("subject", "quote", "source_of_claim")]
        joined: pd.Series[str] = texts[0].str.cat(texts[1:], sep="\n").str.casefold()
        return rows[joined.str.contains(words, regex=False)]

    return screen.shelf.remember(("holding", screen.view, words), find)


def _downloads(screen: Screen, rows: pd.DataFrame) -> None:
    with st.container(horizontal=True, key="downloads"):
        for ending, (write, media_type) in FORMATS.items():
            st.download_button(
                ending.upper() if ending != "parquet" else "Parquet",
                partial(write, rows),
                file_name=file_name(
                    ALL, ending, companies=screen.view.companies, on=datetime.now(UTC).date()
                ),
                mime=media_type,
                on_click="ignore",
                icon=":material/download:",
                key=f"download-{ending}",
            )


def _addresses(screen: Screen) -> None:
    lines = "".join(
        fill(
            "<li><strong>$title</strong><span>$links</span><code>/$address</code></li>",
            title=screen.say(TITLES[name]),
            links=Safe(
                " · ".join(
                    fill('<a href="$path" download>$ending</a>', path=path, ending=ending)
                    for ending in FORMATS
                    for path in [screen.data(name, ending)]
                )
            ),
            address=screen.data(name, "csv"),
        )
        for name in (ALL, *(each.id for each in screen.shelf.datasets))
    )
    title = screen.say("Addresses for programs")
    with st.expander(title, key="addresses"):
        st.html(
            fill(
                '<p>$about</p><ul class="addresses">$lines</ul>',
                about=screen.say(
                    "Each table has an address that stays; add ?company=…, &metric=…, &status=… or &period=… to it."
                ),
                lines=Safe(lines),
            )
        )


def _columns(screen: Screen) -> None:
    items = "".join(
        f"<dt><code>{esc(name)}</code></dt><dd>{esc(screen.say(field.description or ''))}</dd>"
        for name, field in Row.model_fields.items()
    )
    with st.expander(screen.say("What the columns mean"), key="columns"):
        st.html(f'<dl class="details">{items}</dl>')
