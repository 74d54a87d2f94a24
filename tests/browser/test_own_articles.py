"""An article of one's own, from the paste to the charts, as a new user does it."""

import json
import os
import re
from string import digits
from uuid import uuid4

import pandas as pd
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, here, settled
from tests.browser.server import ROOT, Dashboard
from tests.browser.test_every_page import GRAVE
from tests.library.postgresql import Server, programs

LETTERS = str.maketrans(digits, "ghijklmnop")
CORPUS = ROOT / "benchmarks" / "corpus"


def article(name):
    """One of the labelled articles, which are not shipped: its text, its day."""
    labelled = json.loads((CORPUS / f"{name}.json").read_text("utf-8"))
    return f"{labelled['title']}\n\n{labelled['text']}", labelled["published"]


@pytest.fixture(scope="module")
def postgresql():
    found = programs()
    if found is None:
        message = "no PostgreSQL server is installed: apt install postgresql"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    server = Server(found)
    server.execute("CREATE DATABASE library")
    yield server
    server.close()


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgresql)])
def dashboard(request, tmp_path):
    """A dashboard of this test's own, on both kinds of store."""
    if request.param == "file":
        library = f"sqlite:///{tmp_path / 'library.sqlite'}"
    else:
        library = request.getfixturevalue("postgresql").url("library")
    started = Dashboard(library, tmp_path)
    started.start()
    yield started
    started.stop()


def paste(page, text):
    page.get_by_label("The text of the article").fill(text)
    page.get_by_role("button", name="Read the figures").click()
    expect(page.locator(".st-key-current")).to_be_visible()
    settled(page)


def give_date(page, day):
    page.get_by_role("spinbutton", name="year, Publication date").click()
    page.keyboard.type(day.replace("-", ""))
    page.get_by_role("button", name="Keep these details").click()
    expect(page.get_by_text("no date yet")).not_to_be_visible()
    settled(page)


def accept_all(page):
    page.get_by_role("slider", name="At least this sure").focus()
    page.keyboard.press("Home")
    settled(page)
    page.get_by_role("button", name="Accept all").click()
    expect(page.locator(".st-key-article-text .o-open")).to_have_count(0)
    settled(page)


def current(page):
    return page.locator('.st-key-article-text [aria-current="true"]')


def test_from_the_paste_to_the_charts_and_over_a_restart(context, dashboard):
    text, day = article("dev-fr-02")
    page = context("en-GB", False, {"width": 1440, "height": 900}).new_page()
    page.goto(dashboard.address)
    settled(page)
    page.get_by_role("link", name="Add an article").click()
    settled(page)
    paste(page, text)
    assert "draft=" in here(page)

    page.get_by_role("button", name="Save the article").click()
    expect(page.get_by_text("Give the publication date")).to_be_visible()
    give_date(page, day)

    page.get_by_role("button", name="Accept the fact").click()
    expect(page.locator(".st-key-article-text .o-fact")).to_have_count(1)
    settled(page)
    page.reload()
    settled(page)
    expect(page.locator(".st-key-article-text .o-fact")).to_have_count(1)

    dashboard.stop()
    dashboard.start()
    page.reload()
    settled(page)
    expect(page.locator(".st-key-article-text .o-fact")).to_have_count(1)

    accept_all(page)
    page.get_by_role("button", name="Save the article").click()
    expect(page.get_by_role("heading", name="Saved:")).to_be_visible()
    settled(page)
    id_ = here(page).split("saved=")[1].split("&")[0]
    company = page.locator(".companies .tile strong").first.inner_text()

    page.get_by_role("link", name="Its charts").first.click()
    expect(page.locator(".tiles")).to_be_visible()
    expect(page.locator(".st-key-company")).to_contain_text(company)
    page.go_back()
    page.locator(".companies .tile").first.click()
    expect(page.get_by_role("heading", name=company, exact=True).first).to_be_visible()
    settled(page)

    for _ in range(2):
        _is_in_charts_and_addresses(page, dashboard.address, id_, company)
        dashboard.stop()
        dashboard.start()
    page.close()


def _is_in_charts_and_addresses(page, address, id_, company):
    table = pd.read_csv(f"{address}/data/facts.csv")
    assert (table["article"] == id_).sum() > 0
    page.goto(f"{address}/?company={company}")
    settled(page)
    expect(page.locator(".js-plotly-plot").first).to_be_visible()
    page.goto(f"{address}/library")
    settled(page)
    expect(page.locator(f".st-key-own-{id_}")).to_be_visible()
    page.goto(f"{address}/review?edit={id_}")
    expect(page.locator(".st-key-current")).to_be_visible()
    settled(page)
    expect(page.locator(".st-key-article-text .o-open")).to_have_count(0)


def test_figures_are_gone_through_by_keyboard_and_by_click(visit):
    page = visit("/add")
    paste(page, article("dev-en-02")[0])
    expect(current(page)).to_have_count(1)
    first = current(page).inner_text()
    page.keyboard.press("Alt+n")
    expect(current(page)).not_to_have_text(first)
    settled(page)
    page.keyboard.press("Alt+p")
    expect(current(page)).to_have_text(first)
    settled(page)
    page.keyboard.press("Alt+Enter")
    expect(page.locator(".st-key-article-text .o-fact")).to_have_count(1)
    settled(page)
    last = page.locator(".st-key-article-text a").last
    last.click()
    settled(page)
    expect(last).to_have_attribute("aria-current", "true")
    assert f"at={last.get_attribute('data-at')}" in here(page)
    expect(last).to_be_in_viewport()


def test_other_words_are_chosen_and_a_wrong_choice_is_said(visit):
    page = visit("/add")
    paste(page, "Words\n\nThe start-up Novabank raised $12 million in May 2023, says its founder.")
    page.get_by_role("button", name="Other words").click()
    page.get_by_label("The words of the article that are the figure").fill("$13 million")
    page.get_by_role("button", name="Read these words").click()
    expect(page.get_by_text("The article does not say")).to_be_visible()
    settled(page)
    page.get_by_role("button", name="Set aside").click()
    page.get_by_label("Why it is no fact").fill("Said twice")
    page.get_by_role("button", name="Set it aside").click()
    expect(page.locator(".st-key-article-text .o-aside")).to_have_count(1)


def test_taking_files_in_shows_progress_and_can_be_stopped(visit):
    page = visit("/add")
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        [
            {
                "name": f"{n}.html",
                "mimeType": "text/html",
                "buffer": f"<h1>Stopped {n}</h1><p>Novabank raised ${n + 2} million.</p>".encode(),
            }
            for n in range(12)
        ]
    )
    expect(page.get_by_text("11.html")).to_be_visible()
    page.get_by_role("button", name="Read the files").click()
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("progressbar")).to_have_count(0)
    settled(page)
    assert page.get_by_role("link", name=re.compile(r"^Stopped \d+$")).count() < 12
    page.get_by_role("button", name="Read the files").click()
    expect(page.get_by_text("Choose one or more files first.")).to_be_visible()


def test_what_stands_in_the_way_comes_into_sight(visit):
    page = visit("/add", screen=PHONE)
    paste(page, "Out of sight\n\n" + article("dev-en-06")[0])
    page.get_by_role("button", name="Save the article").click()
    expect(page.get_by_text("Give the publication date")).to_be_in_viewport()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_grave_fault_of_access(visit, dark):
    page = visit("/add", dark=dark)
    found = _faults(page)
    told_apart = uuid4().hex.translate(
        LETTERS
    )  # a text that nobody saved, also where this is run again
    paste(page, f"Days\n\n{told_apart} " + article("dev-en-03")[0])
    found += _faults(page)
    give_date(page, "2024-03-04")
    accept_all(page)
    found += _faults(page)
    page.get_by_role("button", name="Save the article").click()
    expect(page.get_by_role("heading", name="Saved:")).to_be_visible()
    settled(page)
    found += _faults(page)
    page.get_by_role("link", name="The library", exact=True).click()
    expect(page.get_by_role("heading", name="Library", exact=True)).to_be_visible()
    settled(page)
    found += _faults(page)
    assert found == []


def _faults(page):
    return [
        f"{fault['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for fault in Axe().run(page).response["violations"]
        if fault["impact"] in GRAVE
        for node in fault["nodes"][:3]
    ]


def test_a_phone_shows_the_card_first_and_nothing_sideways(visit):
    page = visit("/add", screen=PHONE)
    paste(page, "On the phone\n\n" + article("dev-en-04")[0])
    card, text = page.locator(".st-key-current"), page.locator(".st-key-article-text")
    assert card.bounding_box()["y"] < text.bounding_box()["y"]
    text.locator("a").last.click()
    expect(text.locator("a").last).to_have_attribute("aria-current", "true")
    expect(card.locator(".figure")).to_be_in_viewport()
    for path in (None, "/library", "/add"):
        if path:
            page.goto(page.evaluate("location.origin") + path)
            settled(page)
        width = page.evaluate(
            "Math.max(document.documentElement.scrollWidth,"
            " document.querySelector('[data-testid=stMain]').scrollWidth)"
        )
        assert width <= PHONE["width"]
