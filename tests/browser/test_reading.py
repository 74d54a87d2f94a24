"""A reader's ways through the pages."""

import re
from urllib.parse import quote

import pandas as pd
import pytest
from playwright.sync_api import expect

from metrics.export.files import read_csv
from tests.browser.conftest import PHONE, choose_company, here, settled, touch

ARTICLE = "2023-10-02-mistral-kick-nvidia"


def test_a_company_filters_stays_on_other_pages_and_in_the_link(visit):
    page = visit("/")
    choose_company(page, "Kick")
    expect(page.locator(".tiles")).not_to_contain_text("Mistral AI")
    assert "company=Kick" in here(page)
    page.get_by_role("button", name="Themes").click()
    page.get_by_role("menuitem", name="Streaming audience").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Streaming audience")
    settled(page)
    assert re.search(r"/audience\?.*company=Kick", here(page))
    page.reload()
    settled(page)
    expect(page.locator(".st-key-company")).to_contain_text("Kick")
    expect(page.locator(".st-key-card-users h2")).to_contain_text("Kick")
    again = visit("/" + here(page).split("/", 3)[3])
    expect(again.locator(".st-key-card-users h2")).to_contain_text("Kick")


def test_an_address_that_is_no_page_is_said_in_the_readers_language(visit):
    page = visit("/nowhere?company=Kick", locale="fr-FR")
    expect(page.get_by_role("heading", level=1)).to_have_text("Page introuvable")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.evaluate("document.documentElement.lang") == "fr"
    page.get_by_role("link", name="Vers la vue d’ensemble").click()
    expect(page.locator(".tiles")).to_be_visible()
    assert "company=Kick" in here(page)


def test_a_short_card_beside_a_tall_one_leaves_no_hole(visit):
    page = visit("/?show-models=Table")
    page.wait_for_function(
        "document.querySelector('.st-key-charts')?.dataset.stacked !== undefined"
    )
    gaps = page.evaluate(
        """() => {
            const columns = {};
            for (const card of document.querySelectorAll('[class*="st-key-card-"]')) {
                const { x, top, bottom } = card.getBoundingClientRect();
                (columns[x] ??= []).push([top, bottom]);
            }
            return Object.values(columns).map((cards) =>
                cards.slice(1).map(([top], place) => Math.round(top - cards[place][1])));
        }"""
    )
    assert len(gaps) == 2
    assert {gap for column in gaps for gap in column} <= {15, 16, 17}


def test_what_streamlit_says_in_english_is_said_in_french(visit):
    page = visit("/add", locale="fr-FR")
    page.get_by_test_id("stMainMenu").click()
    expect(page.get_by_test_id("stMainMenuItem-theme-Dark")).to_be_visible()
    written = "([mark, where]) => getComputedStyle(document.querySelector(mark), where).content"
    said = [
        page.evaluate(written, place)
        for place in (
            ["[data-testid=stFileUploaderDropzone] button p", "::before"],
            ["[data-testid=stMainMenuItem-theme-Dark]", "::after"],
            ["[data-testid=stMainMenuItemLabel]", "::after"],
        )
    ]
    assert said == ['"Choisir des fichiers"', '"Sombre"', '"À propos"']


def test_the_tab_is_named_by_what_the_page_is_about(visit):
    page = visit("/company?id=kick", locale="fr-FR")
    expect(page).to_have_title("Kick · Market Metrics")
    page.get_by_role("link", name="Comparer", exact=True).click()
    expect(page).to_have_title("Comparer · Market Metrics")


def test_back_and_forward_keep_the_filter(visit):
    page = visit("/?company=Kick")
    page.locator(".tile").first.click()
    expect(page.locator(".fact-head")).to_be_visible()
    assert "company=Kick" in here(page)
    page.go_back()
    expect(page.locator(".tiles")).to_be_visible()
    expect(page.locator(".st-key-company")).to_contain_text("Kick")


def test_unknown_companies_are_ignored_with_a_note(visit):
    page = visit("/compare?company=kick&company=zork&company=<script>")
    expect(page.get_by_role("status").filter(has_text="zork")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Compare companies")
    assert "company=Kick" in here(page)
    assert "zork" not in here(page)


def test_the_language_follows_the_browser_and_the_switch(visit):
    page = visit("/", locale="fr-FR")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "L’économie de la tech, chiffre par chiffre"
    )
    page.locator(".st-key-lang").get_by_role("radio", name="en").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tech business, figure by figure")
    assert "lang=en" in here(page)
    page.reload()
    settled(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Tech business, figure by figure")


def test_the_currency_switch_converts_with_the_rate_shown(visit):
    page = visit("/compare?company=Kick&company=Twitch")
    expect(page.locator(".compare")).to_contain_text("$70–100M")
    page.locator(".st-key-currency").get_by_role("radio", name="EUR").click()
    expect(page.locator(".compare .rate").first).to_contain_text("at 0.")
    expect(page.locator(".compare")).to_contain_text("€")
    assert "currency=EUR" in here(page)


def test_the_log_switch_changes_the_axis(visit):
    page = visit("/models")
    card = page.locator(".st-key-card-models")
    kind = "document.querySelector('.st-key-card-models .js-plotly-plot')?._fullLayout?.xaxis.type"
    page.wait_for_function(f"{kind} === 'log'")
    card.get_by_role("radio", name="Linear").click()
    page.wait_for_function(f"{kind} === 'linear'")


def test_a_mark_leads_to_its_sentence_and_back(visit):
    page = visit("/models")
    touch(page, "models", 0)
    drawer = page.get_by_role("dialog")
    expect(drawer.locator("mark")).to_have_count(2)  # GPT-4 is computed from two figures
    sentence = " ".join(drawer.locator("mark").all_inner_texts())
    drawer.get_by_role("link", name="Mistral gagnant").click()
    expect(page.locator("#marked")).to_be_in_viewport()
    assert page.locator("#marked").inner_text() in sentence
    page.locator("#marked a, #marked").first.click()
    figure = page.locator("a.figure-mark").first
    figure.click()
    expect(page.locator(".fact-head")).to_be_visible()
    page.get_by_role("link", name=re.compile("^Chart:")).click()
    expect(page.get_by_test_id("stPlotlyChart").first).to_be_visible()


def test_a_drawer_closes_and_opens_again_by_the_same_mark(visit):
    page = visit("/models")
    for _ in range(2):
        touch(page, "models", 1)
        expect(page.get_by_role("dialog")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()


def test_a_line_of_the_table_leads_to_its_sentence(visit):
    page = visit("/models")
    card = page.locator(".st-key-card-models")
    card.get_by_role("radio", name="Table").click()
    grid = card.locator("canvas").first
    box = grid.bounding_box()
    page.mouse.click(box["x"] + 16, box["y"] + 52)
    expect(page.get_by_role("dialog").locator("mark")).to_be_visible()


def test_a_csv_holds_only_what_the_filter_lets_through(visit):
    page = visit("/audience?company=Kick")
    with page.expect_download() as download:
        page.locator(".st-key-card-audience").get_by_role("link", name="CSV").click()
    table = read_csv(download.value.path())
    assert set(table["company"]) == {"kick"}
    assert set(table["metric"]) == {"watch_hours"}
    assert "kick" in download.value.suggested_filename


@pytest.mark.parametrize("ending", ["csv", "json", "parquet", "xlsx"])
def test_all_facts_can_be_downloaded_filtered(visit, ending):
    page = visit("/data?company=Twitch")
    with page.expect_download() as download:
        page.locator(f".st-key-download-{ending} button").click()
    read = {
        "csv": pd.read_csv,
        "json": pd.read_json,
        "parquet": pd.read_parquet,
        "xlsx": pd.read_excel,
    }
    table = read[ending](download.value.path())
    assert set(table["company"]) == {"twitch"}
    assert download.value.suggested_filename.endswith(f".{ending}")


def test_a_data_address_is_read_by_pandas(address):
    table = pd.read_csv(f"{address}/data/audience.csv?company=kick")
    assert list(table["company"].unique()) == ["kick"]
    assert len(table)


def test_companies_are_compared_with_ratios(visit):
    page = visit("/compare?company=Kick&company=Twitch")
    row = page.locator(".compare tr").filter(has_text="Hours watched")
    expect(row).to_contain_text("×15")
    expect(page.locator(".compare .gap").first).to_be_visible()
    expect(page.get_by_test_id("stPlotlyChart").first).to_be_visible()


def test_a_fact_can_be_cited(visit):
    page = visit(f"/fact?id={quote(f'{ARTICLE}/seed_round', safe='')}")
    expect(page.locator(".fact-head")).to_contain_text("€105M")
    expect(page.locator(".passage mark")).to_contain_text("105 millions d’euros")
    expect(page.get_by_test_id("stCode").filter(has_text="@article{")).to_be_visible()


def test_what_is_set_aside_says_why(visit):
    page = visit("/article?article=2023-10-02-mistral-kick-nvidia", locale="fr-FR")
    aside = page.locator(".figure-mark.o-aside").first
    page.keyboard.press("Tab")  # whoever comes by keyboard sees where the focus is
    aside.focus()
    tip = aside.evaluate("element => getComputedStyle(element, '::after').content")
    assert "écarté" in tip


def test_a_chart_stands_alone_for_other_sites(visit):
    page = visit("/?embed=true&chart=models&company=openai&lang=fr")
    expect(page.get_by_test_id("stPlotlyChart")).to_have_count(1)
    expect(page.locator(".st-key-card-models h2")).to_contain_text("GPT-3")
    expect(page.locator(".st-key-company")).to_have_count(0)
    assert page.evaluate("document.documentElement.lang") == "fr"
    with page.expect_popup() as opened:
        page.locator(".credit a").first.click()
    expect(opened.value.locator(".page-head h1")).to_contain_text("Mistral gagnant")
    opened.value.close()


def test_an_empty_result_offers_a_way_out(visit):
    page = visit("/?company=Nvidia&status=Rumoured")
    expect(page.locator(".empty")).to_contain_text("No fact fits")
    page.get_by_role("button", name="Undo: Status").click()
    expect(
        page.get_by_test_id("stPlotlyChart").or_(page.get_by_test_id("stDataFrame")).first
    ).to_be_visible()
    assert "status" not in here(page)


def test_the_first_screen_shows_figures_and_charts(visit):
    page = visit("/")
    expect(page.locator(".tile")).to_have_count(6)
    for place in range(2):
        box = page.get_by_test_id("stPlotlyChart").nth(place).bounding_box()
        assert box["y"] + box["height"] <= 900
    phone = visit("/", screen=PHONE)
    box = phone.locator(".card-head h2").first.bounding_box()
    assert box["y"] + box["height"] <= 844


def test_every_page_is_reached_by_keyboard(visit):
    page = visit("/")
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                "() => { const e = document.activeElement;"
                " return e.getAttribute('aria-label') || e.innerText || e.tagName }"
            )
        )
    names = " ".join(reached)
    for name in ("Funding", "Compare", "Data", "Companies", "Status", "€105M", "CSV", "Link"):
        assert name in names
    page.locator(".tile").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".fact-head")).to_be_visible()


def test_all_facts_are_searched_by_their_words(visit):
    page = visit("/data")
    page.get_by_role("searchbox", name="Search in all facts").fill("streamscharts")
    page.keyboard.press("Enter")
    expect(page.locator(".page-head")).to_contain_text("5 facts fit")
    assert "search=streamscharts" in here(page)
    with page.expect_download() as download:
        page.locator(".st-key-download-csv button").click()
    assert set(read_csv(download.value.path())["source_of_claim"]) == {"Streamscharts"}


def test_the_marks_are_explained(visit):
    page = visit("/models")
    page.get_by_text("How to read the charts").click()
    expect(page.locator(".reading img").first).to_be_visible()
    expect(page.locator(".reading")).to_contain_text("rumoured")


def test_what_a_card_shows_is_kept_in_the_link(visit):
    page = visit("/models")
    card = page.locator(".st-key-card-models")
    card.get_by_role("radio", name="Linear").click()
    expect(card.get_by_role("radio", name="Linear")).to_be_checked()
    assert "scale-models=Linear" in here(page)
    page.reload()
    expect(card.get_by_role("radio", name="Linear")).to_be_checked()
    page.locator(".st-key-lang").get_by_role("radio", name="fr").click()
    expect(card.get_by_role("radio", name="Linéaire")).to_be_checked()
    card.get_by_role("radio", name="Sources").click()
    expect(card.locator(".sources")).to_be_visible()
    page.reload()
    expect(card.locator(".sources")).to_be_visible()
