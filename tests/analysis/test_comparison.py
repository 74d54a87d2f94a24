from decimal import Decimal

import pytest

from metrics.analysis.comparison import compare
from metrics.datasets import frame
from tests.analysis.example import TABLE
from tests.charts.example import line


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
