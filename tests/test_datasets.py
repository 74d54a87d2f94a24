"""The one table, and what is chosen from it."""

import pytest

from metrics.datasets import COLUMNS, DATASET_OF, DATASETS, dataset, frame, lines, select
from metrics.model import Period
from tests.charts.example import REGISTRY, line

TABLE = frame(
    [
        line("hours", "kick", "watch_hours", value="106", period="2023-09-01/2023-09-30"),
        line("users", "kick", "registered_users", value="20", status="claimed"),
        line("orders", "nvidia", "order_book", period="/2025-12-31"),
        line("launch", "twitch", "launch", period="2024-01-01/"),
    ]
)


def chosen(**conditions):
    return {fact.rpartition("/")[2] for fact in select(TABLE, **conditions)["fact"]}


def test_each_metric_of_the_registry_has_its_one_dataset():
    assert DATASET_OF.keys() == REGISTRY.metrics.keys()
    assert sum(len(each.metrics) for each in DATASETS) == len(DATASET_OF)


@pytest.mark.parametrize(
    ("conditions", "names"),
    [
        ({}, {"hours", "users", "orders", "launch"}),
        ({"dataset": "audience"}, {"hours"}),
        ({"companies": ["kick"]}, {"hours", "users"}),
        ({"companies": ["kick"], "statuses": ["claimed"]}, {"users"}),
        ({"metrics": ["launch", "watch_hours"]}, {"hours", "launch"}),
        ({"dataset": "audience", "metrics": ["launch"]}, set()),
        ({"companies": ["nobody"]}, set()),
    ],
)
def test_lines_fit_every_condition(conditions, names):
    assert chosen(**conditions) == names


@pytest.mark.parametrize(
    ("period", "names"),
    [
        ("2023-09-30", {"hours", "orders"}),
        ("2023-10-02", {"users", "orders"}),  # an undated fact is of the day of its article
        ("2026-01-01/", {"launch"}),
        ("/2023-09-15", {"hours", "orders"}),
    ],
)
def test_a_period_keeps_what_overlaps_it(period, names):
    assert chosen(period=Period.parse(period)) == names


def test_a_line_has_the_fields_of_a_row():
    (first, *_) = lines(TABLE)
    assert first._fields == COLUMNS
    assert (first.company, first.value) == ("kick", 106)


def test_an_empty_table_has_all_columns_and_no_lines():
    empty = frame([])
    assert tuple(empty.columns) == COLUMNS
    assert list(lines(empty)) == []


def test_an_unknown_dataset_is_an_error():
    with pytest.raises(KeyError):
        dataset("nothing")
