"""Who arrives sees the first chart first, and nothing of it moves when the rest follows."""

import pytest

from tests.browser.conftest import PHONE, WIDE, settled

WATCH = """
  new MutationObserver(() => {
    const chart = document.querySelector(".js-plotly-plot");
    if (!chart?.querySelector(".trace") || !document.querySelector(".st-key-filters .bar")) return;
    const { top, width } = chart.getBoundingClientRect();
    window.first = { chart, top, width, cards: document.querySelectorAll(".card-head").length };
  }).observe(document, { subtree: true, childList: true, attributes: true });
"""
LATER = """() => {
  const { chart, top, width, cards } = window.first;
  const now = chart.getBoundingClientRect();
  return { cards, kept: chart.isConnected, moved: Math.abs(now.top - top), wider: Math.abs(now.width - width) };
}"""


@pytest.fixture
def arrive(context, address):
    pages = []

    def open_(path, screen):
        page = context("en-GB", False, screen).new_page()
        pages.append(page)
        page.add_init_script(WATCH)
        page.goto(address + path)
        settled(page)
        return page

    yield open_
    for page in pages:
        page.close()


@pytest.mark.parametrize("screen", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("path", ["/", "/?company=Kick", "/#users"])
def test_the_first_chart_stays_where_it_is(arrive, path, screen):
    page = arrive(path, screen)
    later = page.evaluate(LATER)
    assert later["cards"] == 1
    assert later["kept"]
    assert later["wider"] <= 1
    if "#" not in path:  # such an address scrolls to its card once that is there
        assert later["moved"] <= 1
    assert page.locator(".card-head").count() > 1
    assert page.locator(".st-key-company").count() == 1
