"""What holds for every page: accessible, narrow enough for a phone, silent to the world."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import PHONE, settled

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
}
GRAVE = {"serious", "critical"}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_no_grave_fault_of_access(visit, path, dark):
    page = visit(path, dark=dark)
    found = Axe().run(page).response["violations"]
    grave = [
        f"{fault['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for fault in found
        if fault["impact"] in GRAVE
        for node in fault["nodes"][:3]
    ]
    assert grave == []


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_a_phone_shows_it_without_scrolling_sideways(visit, path):
    page = visit(path, screen=PHONE, locale="fr-FR")
    width = page.evaluate(
        "Math.max(document.documentElement.scrollWidth,"
        " document.querySelector('[data-testid=stMain]').scrollWidth)"
    )
    assert width <= PHONE["width"]
    settled(page)
