import pytest

from metrics.analysis.conflicts import conflicts
from metrics.datasets import frame
from tests.analysis.example import TABLE
from tests.charts.example import line


def disagreeing(one, other, **fields):
    return frame(
        [
            line("a", "kick", "headcount", value=one, **fields),
            line("b", "kick", "headcount", value=other, article="second"),
        ]
    )


def test_two_articles_with_another_value_disagree():
    ((one, other),) = conflicts(disagreeing("105", "106"))
    assert {one.article, other.article} == {"first", "second"}


@pytest.mark.parametrize(
    "table",
    [
        disagreeing("105", "105"),
        disagreeing("100", "106", hedge="more_than"),
        disagreeing("110", "106", hedge="less_than"),
        disagreeing("100", "106", hedge="about"),
        disagreeing("105", "106", period="2022"),
        disagreeing("105", "106", subject="Mistral 7B"),
        TABLE,
    ],
)
def test_what_fits_together_is_no_conflict(table):
    assert conflicts(table) == []
