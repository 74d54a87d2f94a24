"""All facts as a table to search, sort and take along, with the meaning of each column."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from metrics.app import filters
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.app.tables import fact_table
from metrics.datasets import Row
from metrics.export import FORMATS, file_name
from metrics.tables import ALL, TITLES


def show(screen: Screen) -> None:
    rows = screen.rows()
    st.html(
        fill(
            '<header class="page-head"><h1>$title</h1><p>$about</p></header>',
            title=screen.say("Data"),
            about=screen.say(
                "{facts} fit the filters above. Downloads hold exactly these.",
                facts=screen.count("{n} fact", "{n} facts", len(rows)),
            ),
        )
    )
    if rows.empty:
        filters.nothing(screen)
    else:
        _downloads(screen, rows)
        fact_table(screen, rows, key="data", tallest=560)
    _addresses(screen)
    _columns(screen)


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
    wanted = urlencode(
        {"company": screen.view.companies, "status": screen.view.statuses}, doseq=True
    )
    query = f"?{wanted}" if wanted else ""
    lines = "".join(
        fill(
            '<tr><th scope="row">$title</th><td>$links</td><td><code>/data/$name.csv$query</code></td></tr>',
            title=screen.say(TITLES[name]),
            links=Safe(
                " · ".join(
                    fill('<a href="$path" download>$ending</a>', path=path, ending=ending)
                    for ending in FORMATS
                    for path in [f"data/{name}.{ending}{query}"]
                )
            ),
            name=name,
            query=query,
        )
        for name in (ALL, *(each.id for each in screen.shelf.datasets))
    )
    title = screen.say("Addresses for programs")
    with st.expander(title, key="addresses"):
        st.html(
            fill(
                '<p>$about</p><div class="scroll" tabindex="0" role="region" aria-label="$title">'
                '<table class="plain">$lines</table></div>',
                about=screen.say(
                    "Each table has an address that stays; add ?company=…, &metric=… or &status=… to it."
                ),
                title=title,
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
