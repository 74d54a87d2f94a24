"""What an address asks for."""

import pytest

from metrics.app import filters
from metrics.app.shelf import Shelf
from metrics.app.state import MANY, Request, View, address_of
from metrics.collection import Collection
from metrics.model import Period


@pytest.fixture(scope="module")
def choices(catalog):
    return filters._choices(Shelf(Collection(catalog)), "en")


@pytest.mark.parametrize(
    ("parameters", "view"),
    [
        ({}, View("en")),
        ({"company": ["kick"]}, View("en", companies=("kick",))),
        ({"company": ["Kick", "twitch"]}, View("en", companies=("kick", "twitch"))),
        ({"company": ["MISTRAL AI", "kick", "kick"]}, View("en", companies=("mistral-ai", "kick"))),
        ({"lang": ["fr"], "theme": ["Financement"]}, View("fr", theme="funding")),
        (
            {"theme": ["funding"], "status": ["Revendiqué"]},
            View("en", theme="funding", statuses=("claimed",)),
        ),
        ({"period": ["2023"], "currency": ["eur"]}, View("en", year="2023", currency="EUR")),
        ({"id": ["x"], "chart": ["funding"]}, View("en")),
    ],
)
def test_an_address_is_understood_by_id_name_and_label(choices, parameters, view):
    request = Request.understand(parameters, choices)
    assert request.view("en") == view
    assert request.unknown == ()


def test_what_has_no_meaning_is_named_and_ignored(choices):
    request = Request.understand({"company": ["<script>", "kick"], "period": ["1066"]}, choices)
    assert request.view("fr") == View("fr", companies=("kick",))
    assert request.unknown == ("<script>", "1066")


def test_ten_thousand_values_are_not_looked_at(choices):
    request = Request.understand({"company": ["kick"] + [f"c{n}" for n in range(10_000)]}, choices)
    assert request.view("en").companies == ("kick",)
    assert len(request.unknown) == 10_000
    assert len(request.chosen["company"]) <= MANY


@pytest.mark.parametrize(
    "view",
    [
        View("en"),
        View("fr", companies=("kick", "twitch"), statuses=("claimed",)),
        View("en", theme="models", year="2023", currency="USD"),
    ],
)
def test_a_view_comes_back_from_its_address(choices, view):
    assert Request.understand(address_of(view, choices), choices).view("en") == view


def test_a_year_is_a_period():
    assert View("en", year="2023").period == Period.parse("2023-01-01/2023-12-31")
    assert View("en").period is None
    assert View("en", companies=("kick",), year="2023").narrowed == ("company", "period")
