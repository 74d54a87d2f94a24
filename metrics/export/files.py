"""Tables as files: CSV, JSON, Parquet, Excel, and the Data Package that describes them.

CSV follows RFC 4180 in UTF-8. A text cell that a spreadsheet would run as a formula gets a leading
apostrophe, which `read_csv` takes away again; numbers, also negative ones, are never touched.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

import pandas as pd

from metrics.datasets import COLUMNS
from metrics.export.cells import literal, neutral
from metrics.model import plain

NUMBERS = ("value", "low", "high")
COUNTS = ("start", "end")
DAYS = ("published",)


def to_csv(table: pd.DataFrame) -> bytes:
    """Write a table as CSV: decimals in full and plain, ISO dates, missing cells empty."""
    text: str = _written(table).to_csv(index=False, lineterminator="\r\n")
    return text.encode("utf-8")


def read_csv(source: str | Path | IO[bytes] | IO[str]) -> pd.DataFrame:
    """Read back a CSV of this program as the frame it was written from."""
    written = pd.read_csv(source, dtype=object, na_filter=False)
    cells = {
        column: [_READERS[column](cell) for cell in written[column]] for column in written.columns
    }
    return pd.DataFrame(cells, dtype=object)


def to_json(table: pd.DataFrame) -> bytes:
    """Write a table as a JSON array of objects; decimals are strings, so that none loses a digit."""
    records = [
        {column: _json(cell) for column, cell in zip(table.columns, line, strict=True)}
        for line in table.itertuples(index=False, name=None)
    ]
    return json.dumps(records, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def to_parquet(table: pd.DataFrame) -> bytes:
    """Write a table as Parquet: decimals as strings in plain notation, dates as dates."""
    typed = table.copy()
    for column in NUMBERS:
        typed[column] = [None if cell is None else plain(cell) for cell in table[column]]
    buffer = io.BytesIO()
    typed.to_parquet(buffer, index=False)
    return buffer.getvalue()


def to_xlsx(table: pd.DataFrame) -> bytes:
    """Write a table as an Excel sheet. Texts stay texts: none is read as a formula."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow to load, and rarely wanted

    book = Workbook(write_only=True)
    sheet = book.create_sheet("facts")
    sheet.append(list(table.columns))
    for line in table.itertuples(index=False, name=None):
        sheet.append([_sheet_cell(sheet, cell) for cell in line])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


FORMATS: dict[str, tuple[Callable[[pd.DataFrame], bytes], str]] = {
    "csv": (to_csv, "text/csv; charset=utf-8"),
    "json": (to_json, "application/json"),
    "parquet": (to_parquet, "application/vnd.apache.parquet"),
    "xlsx": (to_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}
"""Each format by the ending of its files: how it is written, and its media type."""


def file_name(dataset: str, ending: str, *, companies: tuple[str, ...] = (), on: date) -> str:
    """Name a download by dataset, filter and date: ``audience-kick-twitch-2023-10-02.csv``."""
    shown = companies if len(companies) <= _NAMED else (f"{len(companies)}-companies",)
    return "-".join(["market-metrics", dataset, *shown, on.isoformat()]) + f".{ending}"


_NAMED = 3


def _written(table: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {column: [_csv_cell(cell) for cell in table[column]] for column in table.columns},
        dtype=object,
    )


def _csv_cell(cell: Any) -> str | None:
    match cell:
        case None:
            return None
        case Decimal():
            return plain(cell)
        case date():
            return cell.isoformat()
        case str():
            return neutral(cell)
    return str(cell)


def _json(cell: Any) -> Any:
    match cell:
        case Decimal():
            return plain(cell)
        case date():
            return cell.isoformat()
    return cell


def _sheet_cell(sheet: Any, cell: Any) -> Any:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - as above

    if not isinstance(cell, str):
        return cell
    written = WriteOnlyCell(sheet, value=cell)
    written.data_type = "s"
    return written


def _text(cell: str) -> str | None:
    return literal(cell) or None


_READERS: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(COLUMNS, _text),
    **dict.fromkeys(NUMBERS, lambda cell: Decimal(cell) if cell else None),
    **dict.fromkeys(COUNTS, int),
    **dict.fromkeys(DAYS, date.fromisoformat),
}
