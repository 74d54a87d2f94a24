"""Whatever rows come, a chart is drawn or there is none: never an error, never a number that JSON cannot hold."""

import json
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import charts
from metrics.datasets import DATASETS, frame
from metrics.model import Hedge, Kind, Status
from tests.charts.example import line, look

METRICS = [(dataset.id, metric) for dataset in DATASETS for metric in dataset.metrics]
UNITS = {
    Kind.MONEY: ["EUR", "USD", "XXX"],
    Kind.PERCENT: ["%", "pp"],
    Kind.MULTIPLE: ["×"],
    Kind.DURATION: ["year", "month", "day", "second"],
    Kind.MEASURE: ["GWh", "Cel"],
    Kind.COUNT: ["abonnés", None],
}
NUMBERS = st.one_of(
    st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-1000, max_value=1000),
    st.sampled_from([Decimal(0), Decimal("1e-30"), Decimal("1e40"), Decimal("1e400"), Decimal("0.0666666666667")]),
)  # fmt: skip
PERIODS = st.sampled_from(
    [None, "2023-09-27", "2014-01-01/2014-12-31", "/2025-12-31", "2020-01-01/", "2023-06-01/2023-06-30", "/"]
)  # fmt: skip
TEXTS = st.one_of(st.none(), st.text(max_size=60), st.sampled_from(["xQc", "<b>", "%{x}", "$x$"]))


@st.composite
def rows(draw, metric):
    kind = draw(st.sampled_from([*Kind, None]))
    value = draw(st.one_of(st.none(), NUMBERS))
    low, high = sorted([draw(NUMBERS), draw(NUMBERS)])
    status = draw(st.sampled_from(list(Status)))
    return line(
        draw(st.text("abc", min_size=1, max_size=4)),
        draw(st.sampled_from(["kick", "twitch", "mistral-ai", "openai", "nobody"])),
        metric,
        kind=kind,
        value=value if value is not None else 0,
        unit=draw(st.sampled_from(UNITS.get(kind, [None]))),
        hedge=draw(st.sampled_from([*Hedge, None])),
        status=status,
        basis=draw(st.sampled_from(list(Status))) if status is Status.DERIVED else None,
        subject=draw(TEXTS),
        source_of_claim=draw(TEXTS),
        quote=draw(st.text(max_size=200)),
        period=draw(PERIODS),
        published=draw(st.dates(date(2014, 1, 1), date(2026, 1, 1))),
        article=draw(st.sampled_from(["first", "second"])),
        publisher=draw(TEXTS),
        formula=draw(TEXTS),
        note=draw(TEXTS),
    ).model_copy(
        update={
            "value": value,
            "low": draw(st.sampled_from([None, low])),
            "high": draw(st.sampled_from([None, high])),
        }
    )


@st.composite
def frames(draw):
    dataset = draw(st.sampled_from(DATASETS))
    metrics = st.sampled_from(dataset.metrics)
    made = draw(st.lists(metrics.flatmap(rows), min_size=1, max_size=16))
    return dataset.id, frame(made)


@settings(max_examples=150, deadline=None)
@given(
    drawn=frames(),
    language=st.sampled_from(["fr", "en"]),
    log=st.sampled_from([None, True, False]),
    currency=st.sampled_from([None, "EUR"]),
)
def test_any_rows_make_a_chart_or_none(drawn, language, log, currency):
    dataset, table = drawn
    asked = look(language, log=log, currency=currency)
    made = [
        charts.draw(dataset, table, asked),
        *charts.small_multiples(table, ["kick", "openai"], sorted(set(table["metric"])), asked),
        *(charts.timeline(table, "kick", metric, asked) for metric in set(table["metric"])),
    ]
    facts = set(table["fact"])
    for chart in made:
        if chart is not None:
            json.loads(chart.figure.to_json(), parse_constant=_refuse)
            marks = [data for trace in chart.figure.data for data in trace.customdata or ()]
            assert marks
            assert {data[0] for data in marks} <= facts
            assert chart.title
            assert "<img" not in chart.figure.to_json()


def _refuse(constant):
    raise AssertionError(constant)
