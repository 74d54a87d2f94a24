"""Facts computed from facts: formulas over their names, with interval arithmetic.

A formula holds names, ``+ - * /``, parentheses and 100, the whole of a share. Bounds follow from the
bounds of the inputs; what is open stays open. Results are rounded to ten significant digits.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from decimal import Context, Decimal
from fractions import Fraction
from typing import NamedTuple

from metrics.errors import MetricsError
from metrics.model import Hedge, Kind, Quantity

WHOLE = 100
YEARS = {
    "year": Fraction(1),
    "month": Fraction(1, 12),
    "week": Fraction(7, 365),
    "day": Fraction(1, 365),
    "hour": Fraction(1, 365 * 24),
}

_TEN_DIGITS = Context(prec=10)
_STRICT = {Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.ALMOST}


class FormulaError(MetricsError):
    """A formula that cannot be computed. Its message says why."""


class _Interval(NamedTuple):
    value: Fraction | None
    low: Fraction | None
    high: Fraction | None
    low_excluded: bool
    high_excluded: bool
    kind: Kind
    unit: str | None


_OPERATORS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
}


def names_in(formula: str) -> tuple[str, ...]:
    """Return the names of the facts that a formula uses, in order, each once. Raises `FormulaError`."""
    return tuple(
        dict.fromkeys(node.id for node in ast.walk(_parsed(formula)) if isinstance(node, ast.Name))
    )


def derive(formula: str, inputs: Mapping[str, Quantity], kind: Kind) -> Quantity:
    """Compute a formula as a quantity of ``kind``.

    ``kind`` says what a ratio of like things is: a percentage or a factor. Raises `FormulaError` where
    the formula is not arithmetic, mixes units, divides by zero, or uses a quantity without a number.
    """
    result = _evaluate(_parsed(formula), inputs)
    if result.kind is Kind.MULTIPLE and kind is Kind.PERCENT:
        result = _scaled(result, Fraction(WHOLE))._replace(kind=Kind.PERCENT, unit="%")
    if result.kind is not kind:
        raise FormulaError(f"{formula!r} gives a {result.kind.value}, not a {kind.value}")
    low, high = _decimal(result.low), _decimal(result.high)
    return Quantity(
        kind=kind,
        value=_decimal(result.value),
        low=low,
        high=high,
        unit=result.unit,
        hedge=_hedge(result),
    )


def _parsed(formula: str) -> ast.expr:
    try:
        return ast.parse(formula, mode="eval").body
    except (SyntaxError, ValueError):
        raise FormulaError(
            f"{formula!r} is not a formula; write names, + - * / and parentheses"
        ) from None


def _evaluate(node: ast.expr, inputs: Mapping[str, Quantity]) -> _Interval:
    match node:
        case ast.Name(id=name):
            if name not in inputs:
                raise FormulaError(f"no fact is called {name!r}")
            return _interval(name, inputs[name])
        case ast.Constant(value=100):
            whole = Fraction(WHOLE)
            return _Interval(whole, whole, whole, False, False, Kind.PERCENT, "%")
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _combined(
                _OPERATORS[type(op)], _evaluate(left, inputs), _evaluate(right, inputs)
            )
    raise FormulaError(
        f"{ast.unparse(node)!r} is not part of a formula; write names, + - * / and parentheses"
    )


def _interval(name: str, quantity: Quantity) -> _Interval:
    if quantity.value is None and quantity.low is None and quantity.high is None:
        raise FormulaError(f"{name!r} has no number to compute with")
    if any(
        bound is not None and bound < 0 for bound in (quantity.value, quantity.low, quantity.high)
    ):
        raise FormulaError(
            f"{name!r} is negative; bounds are worked out for amounts of zero or more"
        )
    value, low, high = (
        None if n is None else Fraction(n) for n in (quantity.value, quantity.low, quantity.high)
    )
    strict = quantity.hedge in _STRICT
    interval = _Interval(value, low, high, strict, strict, quantity.kind, quantity.unit)
    if quantity.kind is not Kind.DURATION:
        return interval
    if quantity.unit not in YEARS:
        raise FormulaError(
            f"{name!r} is counted in {quantity.unit!r}, which has no fixed share of a year"
        )
    return _scaled(interval, YEARS[quantity.unit])._replace(unit="year")


def _combined(operator: str, left: _Interval, right: _Interval) -> _Interval:
    kind, unit = _meaning(operator, left, right)
    if operator == "/" and 0 in (right.value, right.low, right.high):
        raise FormulaError("the formula divides by zero")
    # Subtracting and dividing turn the second operand's bounds round.
    turned = operator in "-/"
    compute = _COMPUTE[operator]
    return _Interval(
        _on_both(compute, left.value, right.value),
        _on_both(compute, left.low, right.high if turned else right.low),
        _on_both(compute, left.high, right.low if turned else right.high),
        left.low_excluded or (right.high_excluded if turned else right.low_excluded),
        left.high_excluded or (right.low_excluded if turned else right.high_excluded),
        kind,
        unit,
    )


_COMPUTE: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
}


def _on_both(
    compute: Callable[[Fraction, Fraction], Fraction], a: Fraction | None, b: Fraction | None
) -> Fraction | None:
    return None if a is None or b is None else compute(a, b)


def _meaning(operator: str, left: _Interval, right: _Interval) -> tuple[Kind, str | None]:
    """Say what two quantities make together, as kind and unit."""
    if left.kind is right.kind and (left.unit == right.unit or left.kind is Kind.COUNT):
        if operator in "+-":
            return left.kind, left.unit
        if operator == "/":
            return Kind.MULTIPLE, "×"
    if operator in "*/" and right.kind is Kind.MULTIPLE:
        return left.kind, left.unit
    if operator == "*" and left.kind is Kind.MULTIPLE:
        return right.kind, right.unit
    if operator == "/" and right.kind is Kind.DURATION:
        return left.kind, left.unit
    raise FormulaError(
        f"a {left.kind.value} in {left.unit} {operator} a {right.kind.value} in {right.unit} means nothing here"
    )


def _scaled(interval: _Interval, factor: Fraction) -> _Interval:
    value, low, high = (None if n is None else n * factor for n in interval[:3])
    return interval._replace(value=value, low=low, high=high)


def _hedge(result: _Interval) -> Hedge:
    if result.low is not None and result.high is not None:
        return Hedge.EXACT if result.low == result.high else Hedge.BETWEEN
    if result.low is not None:
        return Hedge.MORE_THAN if result.low_excluded else Hedge.AT_LEAST
    if result.high is not None:
        return Hedge.LESS_THAN if result.high_excluded else Hedge.AT_MOST
    return Hedge.ABOUT


def _decimal(number: Fraction | None) -> Decimal | None:
    if number is None:
        return None
    return _TEN_DIGITS.divide(Decimal(number.numerator), Decimal(number.denominator)).normalize(
        _TEN_DIGITS
    )
