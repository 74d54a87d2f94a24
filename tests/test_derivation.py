"""Formulas over facts, with their bounds."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.derivation import FormulaError, derive, names_in
from metrics.model import Hedge, Kind, Quantity


def quantity(kind, value=None, low=None, high=None, unit=None, hedge=Hedge.EXACT):
    value, low, high = (None if n is None else Decimal(n) for n in (value, low, high))
    return Quantity(kind=kind, value=value, low=low, high=high, unit=unit, hedge=hedge)


def count(number, hedge=Hedge.EXACT, unit="abonnés"):
    low = None if hedge in {Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.ALMOST, Hedge.ABOUT} else number
    high = None if hedge in {Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.ABOUT} else number
    return quantity(Kind.COUNT, number, low, high, unit, hedge)


def percent(number):
    return quantity(Kind.PERCENT, number, number, number, "%")


def multiple(number):
    return quantity(Kind.MULTIPLE, number, number, number, "×")


def years(number, unit="year"):
    return quantity(Kind.DURATION, number, number, number, unit)


CONTRACT = quantity(Kind.MONEY, None, 70_000_000, 100_000_000, "USD", Hedge.BETWEEN)
RAISED = quantity(Kind.MONEY, 105_000_000, 105_000_000, 105_000_000, "EUR")
VALUED = quantity(Kind.MONEY, 240_000_000, 240_000_000, 240_000_000, "EUR")


@pytest.mark.parametrize(
    ("formula", "inputs", "kind", "value", "low", "high", "unit", "hedge"),
    [
        ("a * b", {"a": count(175), "b": multiple(10)}, Kind.COUNT, 1750, 1750, 1750, "abonnés", "exact"),
        ("b * a", {"a": count(175), "b": multiple(10)}, Kind.COUNT, 1750, 1750, 1750, "abonnés", "exact"),
        ("a / b", {"a": count(106), "b": multiple(2)}, Kind.COUNT, 53, 53, 53, "abonnés", "exact"),
        ("a / b", {"a": count(106_000_000), "b": multiple("0.0666666666667")}, Kind.COUNT, *[1_590_000_000] * 3, "abonnés", "exact"),
        ("a / b", {"a": CONTRACT, "b": years(2)}, Kind.MONEY, None, 35_000_000, 50_000_000, "USD", "between"),
        ("a / b", {"a": CONTRACT, "b": years(24, "month")}, Kind.MONEY, None, 35_000_000, 50_000_000, "USD", "between"),
        ("a / b", {"a": RAISED, "b": VALUED}, Kind.PERCENT, *["43.75"] * 3, "%", "exact"),
        ("a / b", {"a": count(1), "b": count(4)}, Kind.MULTIPLE, *["0.25"] * 3, "×", "exact"),
        ("100 - a", {"a": percent(50)}, Kind.PERCENT, 50, 50, 50, "%", "exact"),
        ("a - b", {"a": count(3), "b": count(2)}, Kind.COUNT, 1, 1, 1, "abonnés", "exact"),
        # below 170,000 over above 6 million is below 2.83 %
        ("a / b", {"a": count(170_000, Hedge.LESS_THAN), "b": count(6_000_000, Hedge.MORE_THAN)}, Kind.PERCENT, "2.833333333", None, "2.833333333", "%", "less_than"),
        ("a / b", {"a": count(550_000), "b": count(12_000_000, Hedge.ALMOST)}, Kind.PERCENT, "4.583333333", "4.583333333", None, "%", "more_than"),
        ("a - b", {"a": count(10, Hedge.AT_MOST), "b": count(4, Hedge.AT_LEAST)}, Kind.COUNT, 6, None, 6, "abonnés", "at_most"),
        ("a + b", {"a": count(10, Hedge.AT_LEAST), "b": count(4)}, Kind.COUNT, 14, 14, None, "abonnés", "at_least"),
        ("a * b", {"a": count(20, Hedge.ABOUT), "b": multiple(2)}, Kind.COUNT, 40, None, None, "abonnés", "about"),
        ("a / b", {"a": count(20, Hedge.MORE_THAN), "b": count(10, Hedge.MORE_THAN)}, Kind.MULTIPLE, 2, None, None, "×", "about"),
    ],
)  # fmt: skip
def test_a_formula_gives(formula, inputs, kind, value, low, high, unit, hedge):
    expected = quantity(kind, value, low, high, unit, Hedge(hedge))
    assert derive(formula, inputs, kind) == expected


@pytest.mark.parametrize(
    ("formula", "complaint"),
    [
        ("a +", "not a formula"),
        ("c * a", "no fact is called 'c'"),
        ("a * b", "means nothing"),
        ("a + t", "means nothing"),
        ("a * 3", "not part of a formula"),
        ("__import__('os')", "not part of a formula"),
        ("a ** a", "not part of a formula"),
        ("a / zero", "divides by zero"),
        ("a + negative", "negative"),
        ("a + nothing", "no number"),
        ("t + t", "gives a duration, not a count"),
    ],
)
def test_a_formula_that_means_nothing_says_why(formula, complaint):
    inputs = {
        "a": count(3),
        "b": RAISED,
        "t": years(2),
        "zero": count(0),
        "negative": count(-1),
        "nothing": quantity(Kind.COUNT, hedge=Hedge.ABOUT),
    }
    with pytest.raises(FormulaError, match=complaint):
        derive(formula, inputs, Kind.COUNT)


def test_names_come_in_order_and_once():
    assert names_in("(b - a) / b") == ("b", "a")


@given(
    st.tuples(st.integers(1, 10**9), st.integers(0, 10**9)),
    st.tuples(st.integers(1, 10**9), st.integers(0, 10**9)),
    st.sampled_from("+*-/"),
    st.data(),
)
def test_bounds_hold_whatever_the_inputs_are(a, b, operator, data):
    """Whatever numbers lie in the inputs' intervals, what they make lies in the result's."""
    low_a, high_a = a[0], a[0] + a[1]
    low_b, high_b = b[0], b[0] + b[1]
    right = Kind.MULTIPLE if operator in "*/" else Kind.COUNT
    inputs = {
        "a": quantity(Kind.COUNT, None, low_a, high_a, "x", Hedge.BETWEEN),
        "b": quantity(right, None, low_b, high_b, "×" if operator in "*/" else "x", Hedge.BETWEEN),
    }
    result = derive(f"a {operator} b", inputs, Kind.COUNT)
    x, y = data.draw(st.integers(low_a, high_a)), data.draw(st.integers(low_b, high_b))
    exact = {"+": x + y, "-": x - y, "*": x * y, "/": x / y}[operator]
    slack = Decimal(abs(exact)) * Decimal("1e-9") + Decimal("1e-9")
    assert result.low - slack <= Decimal(exact) <= result.high + slack
