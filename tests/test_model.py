"""The types: what they accept, and how they are written."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from metrics.model import Bounds, Company, Label, Period, plain


@pytest.mark.parametrize(
    ("iso", "start", "end"),
    [
        ("2023-10-02", date(2023, 10, 2), date(2023, 10, 2)),
        ("2023-06-01/2023-06-30", date(2023, 6, 1), date(2023, 6, 30)),
        ("/2025-12-31", None, date(2025, 12, 31)),
        ("2020-01-01/", date(2020, 1, 1), None),
    ],
)
def test_a_period_goes_to_iso_and_back(iso, start, end):
    period = Period.parse(iso)
    assert (period.start, period.end) == (start, end)
    assert period.iso == iso


def test_a_period_does_not_end_before_it_starts():
    with pytest.raises(ValidationError, match="ends before it starts"):
        Period(start=date(2023, 10, 2), end=date(2023, 10, 1))


@pytest.mark.parametrize(
    ("number", "text"),
    [("7300000000", "7300000000"), ("7.3E+9", "7300000000"), ("0.20", "0.2"), ("-0", "0"), ("10", "10"), ("1E-12", "0.000000000001")],
)  # fmt: skip
def test_a_number_is_written_plainly(number, text):
    assert plain(Decimal(number)) == text


def test_a_label_of_one_text_speaks_for_both_languages():
    assert Label.model_validate("Kick") == Label(en="Kick", fr="Kick")
    assert Label(en="A story", fr="Une histoire")["fr"] == "Une histoire"


def test_bounds_hold_their_ends_and_all_where_open():
    assert Bounds(low=Decimal(1), high=Decimal(2)).hold(Decimal(2))
    assert not Bounds(low=Decimal(1)).hold(Decimal("0.9"))
    assert Bounds().hold(Decimal(-5))


@pytest.mark.parametrize("id_", ["Kick", "mistral ai", "-kick", ""])
def test_an_id_is_plain(id_):
    with pytest.raises(ValidationError):
        Company(id=id_, name="Kick")
