"""Each page as a reader opens it."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from metrics.app import words
from metrics.catalog import assemble
from metrics.curation.curation import loads
from metrics.datasets import DATASETS
from metrics.model import Article
from metrics.texts import LANGUAGES, translator
from tests.app.conftest import MAIN, html

ARTICLE = "2023-10-02-mistral-kick-nvidia"
PAGES = ["overview", "compare", "companies", "articles", "article", "data", "methods"]


@pytest.mark.parametrize("locale", ["en-GB", "fr-FR"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_in_both_languages(open_page, page, locale):
    test = open_page(page, locale=locale)
    assert "<h1" in html(test)
    assert test.segmented_control(key="lang").value == locale[:2]


def test_the_overview_has_headlines_and_a_card_a_dataset(open_page, library):
    test = open_page("overview")
    shown = html(test)
    assert shown.count('class="in tile"') == 6
    assert "€105M" in shown
    datasets = library().datasets
    assert all(f'id="{each.id}"' in shown for each in datasets)
    assert len(test.get("plotly_chart")) == len(datasets)
    assert all(chart.proto.alt for chart in test.get("plotly_chart"))


def test_a_company_filters_everything(open_page):
    test = open_page("overview", company="kick")
    assert test.multiselect(key="company").value == ["kick"]
    assert test.query_params["company"] == "Kick"
    assert "Mistral AI" not in html(test)
    every = open_page("data", company=["kick", "Twitch"])
    assert set(every.dataframe[0].value["Company"]) == {"Kick", "Twitch"}


def test_the_language_is_kept_and_rewrites_the_address(open_page):
    test = open_page("overview", status="claimed")
    assert test.query_params["status"] == "Claimed"
    test.segmented_control(key="lang").set_value("fr").run()
    assert "L’économie de la tech" in html(test)
    assert test.multiselect(key="status").value == ["claimed"]


def test_a_currency_converts_the_charts(open_page):
    stated = open_page("overview", company="kick")
    converted = open_page("overview", company="kick", currency="EUR")
    assert "$70M" in html(stated)
    assert "$70M to $100M" not in html(converted).split("tiles")[-1]
    assert "European Central Bank" in html(converted)


def test_an_unknown_company_is_ignored_with_a_note(open_page):
    test = open_page("overview", company=["zork", "<script>alert(1)</script>"])
    assert "zork" in html(test)
    assert "<script>alert" not in html(test)
    assert test.multiselect(key="company").value == []
    assert "€105M" in html(test)


def test_an_empty_result_says_what_to_undo(open_page):
    test = open_page("overview", company="nvidia", status="rumoured")
    assert "No fact fits" in html(test)
    test.button(key="undo-status").click().run()
    assert test.multiselect(key="status").value == []
    assert test.multiselect(key="company").value == ["nvidia"]
    assert test.get("plotly_chart") or test.dataframe


@pytest.mark.parametrize("theme", sorted({each.theme for each in DATASETS}))
def test_every_theme_has_a_page(open_page, theme):
    test = open_page("theme", more=f', theme="{theme}"')
    assert "<h1" in html(test)


@pytest.mark.parametrize("show", ["chart", "table", "sources"])
def test_a_card_has_three_views(open_page, show):
    test = open_page("theme", more=', theme="models"')
    test.segmented_control(key="show-models").set_value(show).run()
    assert bool(test.get("plotly_chart")) == (show == "chart")
    assert bool(test.dataframe) == (show == "table")
    assert ('class="sources"' in html(test)) == (show == "sources")


def test_a_chart_names_its_articles_and_whose_word_it_is(open_page):
    credit = re.search(
        r'<p class="credit">.*?</p>', html(open_page("theme", more=', theme="audience"'))
    )
    assert credit
    told = re.sub(r"<[^>]+>", "", credit[0])
    assert "Mistral gagnant pour la French Tech ?, 2 October 2023" in told
    assert "according to Streamscharts" in told
    assert f"article={ARTICLE}" in credit[0]


def test_the_scale_of_a_chart_can_be_changed(open_page):
    test = open_page("theme", more=', theme="models"')
    before = test.get("plotly_chart")[0].proto.spec
    test.segmented_control(key="scale-models").set_value("linear").run()
    after = test.get("plotly_chart")[0].proto.spec
    assert '"type":"log"' in before.replace(" ", "")
    assert '"type":"log"' not in after.replace(" ", "")


def test_a_fact_has_a_page_with_sentence_formula_and_citation(open_page):
    test = open_page("fact", id=f"{ARTICLE}/kick_watch_hours_april")
    shown = html(test)
    assert "53M" in shown
    assert "<mark>" in shown
    assert "Streamscharts" in shown
    assert "kick_watch_hours / " in shown
    assert f"{ARTICLE}%2Fkick_watch_hours&" in shown
    cited = [code.value for code in test.code]
    assert any(text.startswith("@article{") for text in cited)
    assert f"http://localhost:8501/fact?id={ARTICLE}%2Fkick_watch_hours_april&lang=en" in cited


def test_a_computed_fact_marks_the_words_of_each_input_and_shows_the_sum(open_page):
    fact = f"{ARTICLE}/xqc_carried_over"
    shown = html(open_page("fact", id=fact))
    marked = re.findall("<mark>(.*?)</mark>", shown)
    assert len(marked) == 2
    assert marked[0].endswith("sur Twitch")
    assert marked[1] == "550.000 abonnés sur Kick"
    assert "550,000 ÷ almost 12M" in shown.replace("\xa0", " ")
    article = html(open_page("article", article=ARTICLE, fact=fact))
    marked = "".join(re.findall("<mark.*?</mark>", article))
    assert "550.000" in marked
    assert "Amouranth" not in marked


@pytest.mark.parametrize(
    ("fact", "formula"),
    [("twitch_watch_hours", "106M ÷ (1/15)"), ("gpt4_parameters", "175bn × 10")],
)
def test_factors_are_written_as_numbers_in_a_formula(open_page, fact, formula):
    assert formula in html(open_page("fact", id=f"{ARTICLE}/{fact}"))


def test_an_event_without_a_number_shows_when_it_was(open_page):
    shown = html(open_page("fact", id=f"{ARTICLE}/nvidia_raid"))
    value = shown.split('<p class="value"><strong>')[1].split("</strong>")[0]
    assert value.endswith("2023")


def test_money_is_shown_in_the_currency_asked_for_with_its_rate(open_page):
    for page, asked in (("overview", {}), ("fact", {"id": f"{ARTICLE}/seed_round"})):
        shown = html(open_page(page, currency="USD", **asked))
        assert "<strong>$114M</strong>" in shown
        assert "€105M, at 1.0866 on 30 June 2023" in shown


@pytest.mark.parametrize("page", ["fact", "company", "article"])
@pytest.mark.parametrize("rubbish", ["", "no/such", "<script>alert(1)</script>", "x" * 5000])
def test_an_address_that_leads_nowhere_says_so(open_page, page, rubbish):
    test = open_page(page, **{"article" if page == "article" else "id": rubbish})
    assert "<script>alert" not in html(test)
    assert "<h1" in html(test)


def test_the_list_of_articles_names_whom_each_speaks_of(open_page):
    shown = html(open_page("articles"))
    assert re.search(r"company\?id=kick[^>]*>Kick</a>", shown)
    assert "Mistral AI" in shown
    assert "Twitch" not in html(open_page("articles", company="kick"))


def test_an_article_shows_each_figure_and_what_became_of_it(open_page, catalog):
    shown = html(open_page("article", article=ARTICLE))
    entries = catalog.account(ARTICLE).entries
    assert shown.count('data-tip="') == len(entries)
    for entry in entries:
        for fact in entry.facts[:1]:
            assert f"fact?id={fact.replace('/', '%2F')}&amp;" in shown
        if entry.aside:
            assert entry.aside["en"].split("“")[0][:20] in shown
    text = catalog.articles[ARTICLE].text
    assert all(line[:30].split("’")[0][:20] in shown for line in text.split("\n") if line.isalpha())


def test_an_article_marks_the_sentence_asked_for(open_page):
    shown = html(open_page("article", article=ARTICLE, fact=f"{ARTICLE}/seed_round"))
    marked = shown.split('<mark id="marked">')[1]
    assert "Mistral AI a récolté" in marked[:80]


def test_a_comparison_has_ratios_and_gaps(open_page):
    shown = html(open_page("compare", company=["kick", "twitch"]))
    assert "×15" in shown
    assert 'class="gap"' in shown
    euros = html(open_page("compare", company=["kick", "twitch"], currency="EUR"))
    assert 'class="rate"' in euros


def test_a_comparison_without_companies_suggests_some(open_page):
    test = open_page("compare")
    suggestion = next(button for button in test.button if button.key.startswith("suggest-"))
    suggestion.click().run()
    assert len(test.multiselect(key="company").value) == 2


def test_a_company_has_a_page(open_page):
    test = open_page("company", id="kick")
    assert set(test.dataframe[0].value["Company"]) == {"Kick"}
    assert 'class="timeline"' in html(test)


def test_the_charts_of_a_company_are_its_own_whatever_the_filter(open_page):
    test = open_page("company", id="kick", company="Twitch")
    assert len(test.get("plotly_chart")) == 1
    assert "No fact fits" not in html(test)


def test_a_fact_is_shown_in_its_chart_where_the_filter_lets_it_through(open_page):
    fact = f"{ARTICLE}/kick_registered"
    assert open_page("fact", id=fact, company="Kick").get("plotly_chart")
    assert not open_page("fact", id=fact, company="Mistral AI").get("plotly_chart")


def test_a_chart_stands_alone_for_other_sites():
    test = AppTest.from_file(MAIN, default_timeout=20)
    test.query_params["chart"] = "models"
    test.query_params["company"] = "openai"
    test.run()
    assert not test.exception
    assert len(test.get("plotly_chart")) == 1
    assert not test.multiselect
    test = AppTest.from_file(MAIN, default_timeout=20)
    test.query_params["chart"] = "<script>"
    test.run()
    assert not test.exception
    assert "no chart of that name" in html(test)


def test_the_entry_runs():
    test = AppTest.from_file(MAIN, default_timeout=20).run()
    assert not test.exception
    assert 'class="foot"' in html(test)


HOSTILE = """\
<script>alert("x")</script> a levé 3 millions d’euros [ici](javascript:alert(1)).
"""
FACTS = """\
[companies.evil]
name = "<img src=x onerror=alert(1)> $E$"

[facts.round]
company = "evil"
metric = "funding_raised"
subject = "<b>**subject**</b> $x$"
quote = "a levé 3 millions d’euros"
source_of_claim = "<i>source</i>"
status = "claimed"
note = "</p><script>alert(2)</script>"
"""


@pytest.mark.parametrize("page", [*PAGES, "fact", "company"])
def test_the_words_of_an_article_are_never_run(open_page, library, catalog, page):
    article = Article(
        id="hostile",
        title="</h1><script>alert(3)</script>",
        language="fr",
        published="2023-10-02",
        publisher='"><svg onload=alert(4)>',
        text=HOSTILE,
    )
    entry = assemble(article, loads(FACTS), catalog.registry, FACTS)
    assert not entry.problems
    library(entry)
    parameters = {
        "article": {"article": "hostile"},
        "fact": {"id": "hostile/round"},
        "company": {"id": "evil"},
    }
    test = open_page(page, **parameters.get(page, {}))
    shown = html(test).replace("<script>\ndocument.getElementById", "")
    for wrong in ("<script>alert", "<img src=x", "<svg", "<i>source", "<b>**"):
        assert wrong not in shown
    assert not any(
        "$E$" in text.value.replace("\\$", "") for text in [*test.markdown, *test.caption]
    )


def test_two_articles_that_disagree_are_shown_as_a_conflict(open_page, library, catalog):
    def telling(id_, amount):
        text = f"En juin 2023, Kick a levé {amount} millions d’euros."
        facts = f"""
        [facts.round]
        company = "kick"
        metric = "funding_raised"
        quote = "a levé {amount} millions d’euros"
        period = "En juin 2023"
        """
        article = Article(id=id_, title=id_, language="fr", published="2023-10-02", text=text)
        return assemble(article, loads(facts), catalog.registry, facts)

    library(telling("one", 105), telling("two", 150))
    shown = html(open_page("company", id="kick"))
    conflict = shown.split('class="conflict"')[1].split("</section>")[0]
    assert "€105M" in conflict
    assert "€150M" in conflict


def test_no_text_of_a_page_lacks_its_french():
    french = translator("fr")
    for table in (words.THEMES, words.STATUSES, words.OUTCOMES, words.KINDS):
        for text in table.values():
            assert french._catalog.get(text), text
    assert set(LANGUAGES) == {"en", "fr"}


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        ("ValueError('<script>secret</script>')", "the fault is the program’s"),
        ("FileProblem('no such <b>', file='x.toml')", "x.toml: no such &lt;b&gt;"),
    ],
)
def test_a_page_that_fails_says_so_in_a_sentence(error, sentence):
    test = AppTest.from_string(
        "from metrics.app.faults import tell\nfrom metrics.errors import FileProblem\n"
        f"assert tell({error})"
    ).run()
    assert not test.exception
    assert sentence in html(test)
    assert "secret" not in html(test)
