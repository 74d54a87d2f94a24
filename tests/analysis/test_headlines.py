from metrics.analysis.headlines import headlines
from tests.analysis.example import TABLE


def test_headlines_take_one_of_each_dataset_first():
    chosen = list(headlines(TABLE, 4)["metric"])
    assert len(set(chosen)) == 4
    assert "hours_twitch" not in "".join(headlines(TABLE, 9)["fact"])


def test_headlines_of_nothing_are_none():
    assert headlines(TABLE[:0]).empty
