from decimal import Decimal

import pytest

from metrics.comparison import compare
from metrics.conflicts import conflicts
from metrics.datasets import frame
from metrics.headlines import headlines
from tests.charts.example import dollars, euros, line

TABLE = frame(
    [
        line("hours", "kick", "watch_hours", value="106", period="2023-09-01/2023-09-30"),
        line("hours_april", "kick", "watch_hours", value="53", period="2023-04-01/2023-04-30"),
        line("hours_twitch", "twitch", "watch_hours", value="1590", status="derived"),
        line("users", "kick", "registered_users", value="20", hedge="more_than"),
        line("users_twitch", "twitch", "registered_users", value="40"),
        euros("round", "kick", "funding_raised", "3"),
        dollars("round_twitch", "twitch", "funding_raised", value="6"),
        line("range", "twitch", "followers", low="1", high="3", hedge="between"),
        line("fans", "kick", "followers", value="2"),
    ]
)


@pytest.fixture
def lines():
    return {each.metric: each for each in compare(TABLE, ["kick", "twitch", "nvidia"])}


def test_the_latest_figures_are_compared(lines):
    assert lines["watch_hours"].ratios == {"twitch": Decimal(15)}
    assert lines["watch_hours"].reference == "kick"
    assert lines["watch_hours"].approximate == frozenset()


def test_a_ratio_of_hedged_figures_is_approximate(lines):
    assert lines["registered_users"].ratios == {"twitch": Decimal(2)}
    assert lines["registered_users"].approximate == {"twitch"}


@pytest.mark.parametrize("metric", ["funding_raised", "followers"])
def test_two_currencies_and_ranges_have_no_ratio(lines, metric):
    assert lines[metric].ratios == {}
    assert lines[metric].shared == 2


def test_a_company_of_which_nothing_is_said_has_a_gap(lines):
    assert all(each.facts["nvidia"] == [] for each in lines.values())


def test_what_is_shared_by_most_comes_first():
    alone = frame([line("a", "kick", "stores", value="1"), *_shared()])
    assert [each.metric for each in compare(alone, ["kick", "twitch"])] == ["headcount", "stores"]


def _shared():
    return [line("b", "kick", "headcount", value="1"), line("c", "twitch", "headcount", value="2")]


def test_headlines_take_one_of_each_dataset_first():
    chosen = list(headlines(TABLE, 4)["metric"])
    assert len(set(chosen)) == 4
    assert "hours_twitch" not in "".join(headlines(TABLE, 9)["fact"])


def test_headlines_of_nothing_are_none():
    assert headlines(TABLE[:0]).empty


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
