import pytest

from metrics import formats
from metrics.analysis.comparison import compare
from metrics.datasets import frame
from tests.analysis.example import TABLE
from tests.charts.example import line


@pytest.fixture
def lines():
    return {each.metric: each for each in compare(TABLE, ["kick", "twitch", "nvidia"])}


def ratios(line):
    return {
        company: [
            (
                each.figure.subject,
                each.reference.subject,
                formats.quantity(each.times, "en").replace("\xa0", " "),
            )
            for each in found
        ]
        for company, found in line.ratios.items()
    }


def test_the_latest_figures_are_compared(lines):
    assert ratios(lines["watch_hours"]) == {"twitch": [(None, None, "×15")]}


def test_a_ratio_keeps_the_bounds_of_its_figures(lines):
    assert ratios(lines["registered_users"]) == {"twitch": [(None, None, "< ×2")]}


@pytest.mark.parametrize("metric", ["funding_raised", "followers"])
def test_two_currencies_and_ranges_have_no_ratio(lines, metric):
    assert lines[metric].ratios == {}
    assert lines[metric].shared == 2


def compared(metric, *rows):
    table = frame(
        [
            line(str(place), company, metric, subject=subject, **quantity)
            for place, (company, subject, quantity) in enumerate(rows)
        ]
    )
    (found,) = compare(table, ["kick", "twitch"])
    return ratios(found)


def test_like_is_compared_with_like():
    assert compared(
        "followers",
        ("kick", "xQc", {"value": "550000"}),
        ("kick", "Amouranth", {"value": "170000", "hedge": "less_than"}),
        ("twitch", "xQc", {"value": "12000000"}),
        ("twitch", "Amouranth", {"value": "6000000", "hedge": "more_than"}),
    ) == {"twitch": [("xQc", "xQc", "×21.8"), ("Amouranth", "Amouranth", "> ×35.3")]}
    assert not compared(
        "followers", ("kick", "xQc", {"value": "1"}), ("twitch", "Amouranth", {"value": "2"})
    )


def test_products_are_compared_by_the_largest():
    assert compared(
        "parameter_count",
        ("kick", "A", {"value": "7"}),
        ("twitch", "B", {"value": "3"}),
        ("twitch", "C", {"value": "70"}),
    ) == {"twitch": [("C", "A", "×10")]}


@pytest.mark.parametrize(
    "quantities",
    [
        [{"value": "2", "hedge": "more_than"}, {"value": "3", "hedge": "more_than"}],
        [{"value": "0"}, {"value": "3"}],
        [{"kind": "multiple", "unit": "×", "value": each} for each in "23"],
    ],
)
def test_what_leaves_a_ratio_open_or_without_sense_has_none(quantities):
    one, other = quantities
    assert not compared("growth", ("kick", None, one), ("twitch", None, other))


def test_a_company_of_which_nothing_is_said_has_a_gap(lines):
    assert all(each.facts["nvidia"] == [] for each in lines.values())


def test_what_is_shared_by_most_comes_first():
    alone = frame([line("a", "kick", "stores", value="1"), *_shared()])
    assert [each.metric for each in compare(alone, ["kick", "twitch"])] == ["headcount", "stores"]


def _shared():
    return [line("b", "kick", "headcount", value="1"), line("c", "twitch", "headcount", value="2")]
