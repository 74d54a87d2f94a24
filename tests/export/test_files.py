"""What is downloaded reads back as the same table, and nothing in it runs."""

import io
import json
from datetime import date
from decimal import Decimal

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.datasets import COLUMNS, Row, frame
from metrics.export.cells import literal, neutral
from metrics.export.files import FORMATS, file_name, read_csv, to_csv, to_json, to_parquet, to_xlsx
from metrics.model import Hedge, Kind, Status


def line(**changes):
    cells = {
        "fact": "a/b", "company": "kick", "subject": None, "metric": "watch_hours", "kind": Kind.COUNT,
        "value": Decimal("7.30"), "low": Decimal(7), "high": None, "unit": "heures", "hedge": Hedge.AT_LEAST,
        "status": Status.CLAIMED, "basis": None, "period": "2023-09-01/", "source_of_claim": None,
        "quote": 'au moins "7,3" heures,\n selon nous', "article": "a", "published": date(2023, 10, 2),
        "publisher": None, "start": 3, "end": 12, "derived_from": None, "formula": None, "note": None,
        "link": "/fact?id=a/b",
    }  # fmt: skip
    return Row(**(cells | changes))


texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), min_size=1, max_size=20)
lines = st.builds(
    line,
    subject=st.none() | texts,
    quote=texts,
    unit=st.none() | texts,
    value=st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=12),
    high=st.none() | st.decimals(min_value=0, max_value=10**40, places=0),
    published=st.dates(),
)


@given(st.lists(lines, max_size=5))
def test_a_csv_reads_back_the_same(rows):
    table = frame(rows)
    pd.testing.assert_frame_equal(read_csv(io.BytesIO(to_csv(table))), table)


def test_a_csv_is_plain_and_exact():
    text = to_csv(
        frame([line(value=Decimal(1750000000000), low=Decimal("0.0666666666667"))])
    ).decode()
    header, first, *_ = text.split("\r\n")
    assert header == ",".join(COLUMNS)
    assert "1750000000000,0.0666666666667,," in first
    assert pd.read_csv(io.StringIO(text)).loc[0, "value"] == 1.75e12


@pytest.mark.parametrize("text", ["=1+1", "+33 1", "-5 %", "@SUM(A1)", "\tx", "\rx", "'=x", "''=x"])
def test_no_text_cell_runs_in_a_spreadsheet(text):
    cell = neutral(text)
    assert cell[0] == "'"
    assert literal(cell) == text
    sheet = openpyxl.load_workbook(io.BytesIO(to_xlsx(frame([line(subject=text.strip())])))).active
    assert all(cell.data_type != "f" for row in sheet.rows for cell in row)


@pytest.mark.parametrize("text", ["kick", "'quoted'", "l’audience", "7 = 7", ""])
def test_other_text_cells_stay_as_they_are(text):
    assert neutral(text) == text == literal(text)


def test_negative_numbers_stay_numbers():
    text = to_csv(frame([line(value=Decimal(-5))])).decode()
    assert ",-5," in text


def test_json_keeps_every_digit():
    (record,) = json.loads(to_json(frame([line(value=Decimal("12345678901234567890.123456789"))])))
    assert record["value"] == "12345678901234567890.123456789"
    assert record["published"] == "2023-10-02"
    assert record["subject"] is None


def test_parquet_keeps_every_digit():
    table = pd.read_parquet(io.BytesIO(to_parquet(frame([line(value=Decimal("0.1"))]))))
    assert table.loc[0, "value"] == "0.1"
    assert list(table.columns) == list(COLUMNS)


@pytest.mark.parametrize("ending", FORMATS)
def test_an_empty_table_is_a_table(ending):
    assert FORMATS[ending][0](frame([]))


def test_a_file_is_named_by_dataset_filter_and_date():
    day = date(2023, 10, 2)
    assert file_name("audience", "csv", on=day) == "market-metrics-audience-2023-10-02.csv"
    assert file_name("audience", "csv", companies=("kick", "twitch"), on=day).endswith(
        "audience-kick-twitch-2023-10-02.csv"
    )
    assert "12-companies" in file_name(
        "audience", "csv", companies=tuple(map(str, range(12))), on=day
    )
