"""What holds for every page: accessible, narrow enough for a phone, silent to the world."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, touch

ARTICLE = "2023-10-02-mistral-kick-nvidia"
PAGES = {
    "overview": "/",
    "funding": "/funding",
    "models": "/models",
    "audience": "/audience",
    "creators": "/creators",
    "profiles": "/profiles",
    "compare": "/compare?company=Kick&company=Twitch&currency=EUR",
    "companies": "/companies",
    "company": "/company?id=kick",
    "articles": "/articles",
    "article": f"/article?fact={ARTICLE}/seed_round",
    "fact": f"/fact?id={ARTICLE}/kick_watch_hours_april",
    "data": "/data",
    "methods": "/methods",
    "lost": "/nowhere",
}
GRAVE = {"serious", "critical"}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_no_grave_fault_of_access(visit, path, dark):
    page = visit(path, dark=dark)
    assert grave_faults(page) == []


def grave_faults(page):
    return [
        f"{fault['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for fault in Axe().run(page).response["violations"]
        if fault["impact"] in GRAVE
        for node in fault["nodes"][:3]
    ]


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_a_phone_shows_it_without_scrolling_sideways(visit, path):
    page = visit(path, screen=PHONE, locale="fr-FR")
    width = page.evaluate(
        "Math.max(document.documentElement.scrollWidth,"
        " document.querySelector('[data-testid=stMain]').scrollWidth)"
    )
    assert width <= PHONE["width"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_grave_fault_in_the_drawer(visit, dark):
    page = visit("/models", dark=dark)
    touch(page, "models", 0)
    expect(page.get_by_role("dialog").locator("mark").first).to_be_visible()
    assert grave_faults(page) == []


def test_light_and_dark_can_be_changed_while_reading(visit):
    page = visit("/models", dark=True)
    ink = (
        "(text => text && getComputedStyle(text).fill)"
        "(document.querySelector('.stPlotlyChart .main-svg text'))"
    )
    before = page.evaluate(ink)
    page.get_by_test_id("stMainMenu").click()
    page.get_by_test_id("stMainMenuItem-theme-Light").click()
    page.wait_for_function(f"![null, {before!r}].includes({ink})")
    assert page.get_by_test_id("stHeaderLogo").is_visible()


def test_the_menu_of_a_phone_goes_away_once_a_page_is_chosen(visit):
    page = visit("/", screen=PHONE)
    page.get_by_test_id("stExpandSidebarButton").click()
    page.get_by_role("link", name="AI models").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("AI models")
    expect(page.get_by_test_id("stExpandSidebarButton")).to_be_visible()
