"""What every page is drawn with: the reader's view, the articles, the language, light or dark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, NoReturn
from urllib.parse import urlencode

import pandas as pd
import streamlit as st
from babel import Locale

from metrics import formats
from metrics.app.shelf import Shelf
from metrics.app.state import Choices, View, address_of
from metrics.messages import Message
from metrics.model import Language
from metrics.texts import translator


@dataclass(frozen=True, slots=True)
class Screen:
    """The surroundings of a page. Whatever it returns is text as it will be read, not yet escaped.

    ``arriving`` says that the page is sent to a reader who has nothing to look at yet: what comes first goes
    first, the rest follows when the browser has drawn it.
    """

    view: View
    shelf: Shelf
    choices: Choices
    dark: bool = False
    arriving: bool = False

    @property
    def language(self) -> Language:
        return self.view.language

    @property
    def unfiltered(self) -> Screen:
        """The surroundings as they are with no filter in use."""
        return replace(self, view=View(self.language))

    def say(self, text: str, /, **fields: object) -> str:
        """Return a message of the catalogue in the reader's language, its places filled."""
        said = translator(self.language).gettext(text)
        return said.format(**fields) if fields else said

    def count(self, one: str, many: str, number: int) -> str:
        """Return the message that fits a number, written as the language writes it at ``{n}``."""
        said = translator(self.language).ngettext(one, many, number)
        return said.format(n=formats.number(Decimal(number), self.language))

    def tell(self, message: Message) -> str:
        """Return a sentence that another part of the program has made, in the reader's language."""
        return self.say(message.template, **message.fields)

    def company(self, id_: str) -> str:
        return self.shelf.company(id_)

    def country(self, code: str) -> str:
        """Return the name of a country of ISO 3166."""
        return str(Locale(self.language).territories.get(code, code))

    def metric(self, id_: str) -> str:
        return self.shelf.metric(id_, self.language)

    def day(self, day: date) -> str:
        return formats.period(day.isoformat(), self.language)

    def period(self, iso: str | None) -> str:
        return formats.period(iso, self.language) if iso else ""

    def amount(self, row: Any, *, exact: bool = False) -> str:
        """Return the figure of a line, hedge included; nothing for an event without a number."""
        return formats.quantity(row, self.language, exact=exact)

    def line(self, fact: str) -> Any | None:
        """Return a fact as its line of the table, if there is one."""
        return self.shelf.line(fact, self.language)

    def rows(self, dataset: str | None = None) -> pd.DataFrame:
        """Return the lines that the view lets through, of one dataset or of all."""
        return self.shelf.rows(self.view, dataset)

    def href(self, page: str, **parameters: str) -> str:
        """Return a link to a page that keeps the view."""
        query = urlencode({**parameters, **address_of(self.view, self.choices)}, doseq=True)
        return f"{page or './'}?{query}"

    def data(self, table: str, ending: str, **more: Iterable[str]) -> str:
        """Return the data address of a table that gives what the view lets through, and of that ``more``."""
        wanted = {
            "company": self.view.companies,
            "status": self.view.statuses,
            "period": [self.view.year] if self.view.year else [],
            **more,
        }
        query = urlencode({key: ids for key, ids in wanted.items() if ids}, doseq=True)
        return f"data/{table}.{ending}{f'?{query}' if query else ''}"

    def go(self, page: str, **parameters: str) -> NoReturn:
        """Turn to another page; the view is kept, as the filters write it into the address themselves."""
        st.switch_page(st.Page(lambda: None, title=page, url_path=page), query_params=parameters)

    def address(self, page: str, **parameters: str) -> str:
        """Return the same link in full, for use outside the pages."""
        base = (st.context.url or "").split("?", maxsplit=1)[0]
        here = base.rstrip("/").rpartition("/")[0] if _is_page(base) else base.rstrip("/")
        return f"{here}/{self.href(page, **parameters).removeprefix('./')}"


def _is_page(address: str) -> bool:
    return address.rstrip("/").count("/") > 2  # noqa: PLR2004 (scheme:// is two)
