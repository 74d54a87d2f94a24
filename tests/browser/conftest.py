"""One server and one browser for all of these tests."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.server import Dashboard

NAMES = ("chromium", "chromium-browser", "google-chrome")
WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}

DRAWN = """() => !document.querySelector('[data-testid="stSkeleton"]')
    && [...document.querySelectorAll('.stPlotlyChart')].every((chart) => chart.querySelector('.main-svg'))"""

expect.set_options(timeout=30_000)


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.flaky(reruns=2))  # a busy machine; a fault fails each time


@pytest.fixture(scope="session")
def address(tmp_path_factory):
    """Start the dashboard with a library of its own on a free port."""
    folder = tmp_path_factory.mktemp("library")
    dashboard = Dashboard(f"sqlite:///{folder / 'library.sqlite'}", folder)
    dashboard.start()
    yield dashboard.address
    dashboard.stop()


@pytest.fixture(scope="session")
def browser():
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip("no Chromium is installed: apt install chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def context(browser):
    """Give the browser context of a reader, kept for the next test, so that programs are loaded once."""
    made = {}

    def of(locale, dark, screen):
        key = (locale, dark, tuple(screen.values()))
        if key not in made:
            made[key] = browser.new_context(
                locale=locale,
                viewport=screen,
                color_scheme="dark" if dark else "light",
                accept_downloads=True,
            )
        return made[key]

    yield of
    for each in made.values():
        each.close()


@pytest.fixture
def visit(context, address):
    """Open a page as a reader does: ``visit("/compare?company=Kick", locale="fr-FR", dark=True)``.

    At the end, no page may have asked another host for anything, or show an error.
    """
    pages, elsewhere = [], []
    own = (address, address.replace("http", "ws"), "data:", "blob:")

    def open_(path="/", *, locale="en-GB", dark=False, screen=WIDE):
        page = context(locale, dark, screen).new_page()
        pages.append(page)
        page.on("request", lambda asked: asked.url.startswith(own) or elsewhere.append(asked.url))
        page.goto(address + path)
        settled(page)
        return page

    yield open_
    for page in pages:
        assert not page.locator('.fault, [data-testid="stException"]').count()
        page.close()
    assert elsewhere == []


def settled(page):
    """Wait until the script has run to its end and its charts are drawn."""
    expect(page.locator(".foot, .embedded").first).to_be_attached()
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    page.wait_for_function(DRAWN)


def here(page):
    """The address as the browser has it; `page.url` can lag behind."""
    return page.evaluate("decodeURIComponent(location.href)")


def choose_company(page, name):
    page.get_by_role("combobox", name="Companies").or_(
        page.get_by_role("combobox", name="Entreprises")
    ).click()
    page.get_by_role("option", name=name, exact=True).click()
    page.keyboard.press("Escape")
    settled(page)


def touch(page, card, place):
    """Click on the mark of a chart; ``place`` counts its marks."""
    mark = page.locator(f".st-key-card-{card} .js-plotly-plot .points .point").nth(place)
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
