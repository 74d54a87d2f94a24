"""Reviewing an article, figure by figure and all at once."""

import pytest

from metrics.app import shelf
from metrics.app.reviewing import table
from metrics.app.screen import Screen
from metrics.app.state import Choices, View
from metrics.curation.account import Outcome
from metrics.curation.curation import loads
from metrics.curation.review import Review
from metrics.intake import paste as taken
from metrics.library import Work
from tests.app.conftest import html
from tests.app.own.conftest import TEXT, asked, button, click, field, page, save, seen


def outcomes(test):
    """How many figures have each outcome, by the marks in the text."""
    text = page(test).split('class="text review"', 1)[1]
    return {
        each: text.count(f'o-{each}" data-stay') for each in ("fact", "serves", "aside", "open")
    }


def kept():
    """What the draft says so far."""
    return loads(shelf.library().drafts.all()[0].curation)


def at(test, words):
    """Turn to the figure with these words, as a click on it does."""
    place = page(test).split(f'aria-label="{words} (')[0].rsplit('data-at="', 1)[1].split('"')[0]
    test.query_params["at"] = place
    return seen(test.run())


def test_the_first_figure_is_one_proposed_as_a_fact(paste):
    test = paste()
    assert "Proposed as a fact" in page(test)
    assert field(test.selectbox, "Company").value == "Cassiopay"
    assert field(test.selectbox, "Metric").value == "funding_raised"
    assert outcomes(test) == {"fact": 0, "serves": 0, "aside": 0, "open": 8}


def test_accepting_goes_on_and_takes_the_date_along(paste):
    test = click(at(paste(), "85 millions d’euros"), "Accept the fact")
    assert outcomes(test)["fact"] == 1
    test = at(test, "en juin 2023")
    assert not kept().aside
    assert next(iter(kept().facts.values())).metric == "funding_raised"
    assert kept().companies["cassiopay"].name == "Cassiopay"


def test_a_proposal_can_be_corrected_before_it_is_accepted(paste):
    test = at(paste(), "210 salariés")
    field(test.selectbox, "Metric").set_value("hires")
    field(test.selectbox, "Company").set_value("Kick")
    field(test.text_input, "Subject").set_value("Lille")
    field(test.selectbox, "Status").set_value("claimed")
    field(test.text_input, "Who says so").set_value("La direction")
    click(test, "Accept the fact")
    (fact,) = kept().facts.values()
    assert (fact.company, fact.metric, fact.subject) == ("kick", "hires", "Lille")
    assert (fact.status, fact.source_of_claim) == ("claimed", "La direction")


def test_what_is_proposed_as_no_fact_is_set_aside_in_one_click(paste):
    test = at(paste(), "trois lettres")
    assert "Proposed as no fact" in page(test)
    test = click(test, "Set it aside")
    assert outcomes(test)["aside"] == 1
    (aside,) = kept().aside
    assert aside.quote == "trois lettres"


def test_a_reason_of_ones_own_and_back_again(paste):
    test = at(paste(), "210 salariés")
    field(test.text_input, "Why it is no fact").set_value("Compté deux fois")
    test = click(test, "Set it aside")
    assert kept().aside[0].reason["fr"] == "Compté deux fois"
    test = at(test, "210 salariés")
    assert "Compté deux fois" in page(test)
    test = click(test, "Take it back")
    assert kept().aside == ()
    assert outcomes(test)["open"] == 8


def test_a_date_is_let_serve_a_fact_in_one_click(paste):
    test = click(at(paste(), "210 salariés"), "Accept the fact")
    test = at(test, "en juin 2023")
    served = field(test.selectbox, "The fact that it dates or explains")
    served.set_value(served.options[0] if isinstance(served.options[0], int) else served.value)
    click(test, "Attach it")
    (fact,) = kept().facts.values()
    assert fact.period == "en juin 2023"


def test_a_figure_that_serves_offers_the_fact_it_serves(paste):
    test = at(paste(), "en juin 2023")
    test = click(test, "Accept “")
    assert outcomes(test)["fact"] == 1
    assert outcomes(test)["serves"] == 1


def test_other_words_of_the_article_are_read_and_none_that_it_does_not_say(paste):
    test = at(paste(), "210 salariés")
    words = field(test.text_input, "The words of the article that are the figure")
    test = click_after(test, words, "999 salariés", "Read these words")
    assert "does not say" in page(test)
    words = field(test.text_input, "The words of the article that are the figure")
    test = click_after(test, words, "210", "Read these words")
    assert "does not read as one figure" in page(test)
    test = at(test, "15 millions d’euros")
    words = field(test.text_input, "The words of the article that are the figure")
    test = click_after(test, words, "15 millions", "Read these words")
    assert 'aria-label="15 millions (not accounted for)"' in page(test)


def click_after(test, control, value, label):
    control.set_value(value)
    return click(test, label)


def test_all_together_at_nought_account_for_every_figure(paste):
    test = paste()
    test.slider(key="above").set_value(0).run()
    test = seen(test.button(key="accept-all").click().run())
    assert test.progress[0].text == "8 of 8 figures are accounted for"
    assert outcomes(test)["open"] == 0
    assert outcomes(test)["fact"] >= 3
    assert test.button(key="accept-all").disabled


def test_only_what_is_sure_enough_is_accepted(paste):
    test = paste()
    test.slider(key="above").set_value(100).run()
    assert test.button(key="accept-all").disabled
    assert outcomes(test)["open"] == 8


def test_next_and_previous_go_through_the_open_figures(paste):
    test = paste()
    seen(test.button(key="on").click().run())
    first = asked(test, "at")
    seen(test.button(key="on").click().run())
    assert int(asked(test, "at")) > int(first)
    seen(test.button(key="back").click().run())
    assert asked(test, "at") == first


def test_what_is_missing_is_said_and_given(paste):
    test = paste(TEXT.replace("2 octobre 2023", "Un lundi"))
    test = click(test, "Save the article")
    assert "Give the publication date" in page(test)
    field(test.date_input, "Publication date").set_value("2023-10-02")
    field(test.text_input, "Publisher").set_value("Le Journal")
    test = click(test, "Keep these details")
    assert "Give the publication date" not in page(test)
    id_ = save(test)
    saved = shelf.library().get(id_)
    assert 'publisher = "Le Journal"' in saved.files.about
    assert shelf.library().drafts.all() == []


def test_a_saved_article_leads_to_its_pages_and_can_be_changed(paste, open_app):
    test = paste()
    test.slider(key="above").set_value(0).run()
    seen(test.button(key="accept-all").click().run())
    id_ = save(test)
    shown = page(test)
    assert f"article?article={id_}" in shown
    assert "company?id=cassiopay" in shown
    assert "data/facts.csv?company=cassiopay" in shown
    assert "Cassiopay" in page(open_app("company", id="cassiopay"))
    assert f"review?edit={id_}" in page(open_app("article", article=id_))
    test = open_app("review", edit=id_)
    draft = asked(test, "draft")
    assert test.progress[0].text == "8 of 8 figures are accounted for"
    assert asked(open_app("review", edit=id_), "draft") == draft
    field(test.text_input, "Title").set_value("Cassiopay grandit")
    click(test, "Keep these details")
    assert save(test) == id_
    assert [each.title for each in shelf.library().find()] == ["Cassiopay grandit"]


def test_another_date_or_language_dates_the_choices_anew(paste):
    test = at(paste(TEXT.replace("en juin 2023", "en juin")), "85 millions d’euros")
    field(test.date_input, "Publication date").set_value("2020-10-02")
    test = click(test, "Keep these details")
    assert "en juin (June 2020)" in field(test.selectbox, "Dated by").options
    test = seen(test.segmented_control(key="lang").set_value("fr").run())
    click(test, "Accepter le fait")
    assert [fact.metric for fact in kept().facts.values()] == ["funding_raised"]


def test_a_draft_goes_on_where_it_was_after_a_reload(paste, open_app):
    test = click(paste(), "Accept the fact")
    again = open_app("review", draft=asked(test, "draft"))
    assert outcomes(again) == outcomes(test)


def test_a_review_of_nothing_leads_to_the_articles_to_go_on_with(open_app):
    assert "Add an article" in html(open_app("review"))


@pytest.mark.parametrize("draft", ["nowhere", "<script>alert(1)</script>"])
def test_a_draft_that_is_not_there_says_so(open_app, draft):
    test = open_app("review", draft=draft)
    assert "There is no draft" in page(test)
    assert "<script>alert" not in html(test)


def test_a_figure_that_is_not_there_is_ignored(paste):
    test = paste()
    test.query_params["at"] = "<script>"
    assert "Proposed as a fact" in page(seen(test.run()))


@pytest.fixture
def screen():
    return Screen(View(), shelf.current(), Choices({}, {}))


@pytest.fixture
def review():
    article = Work(draft=taken(TEXT)).article("new")
    return Review.begin(article, shelf.shipped().registry)


def line_of(review, words):
    number = next(n for n, m in enumerate(review.mentions) if m.exact == words)
    return number, review.account.entries[number]


@pytest.mark.parametrize(
    ("words", "cells", "outcome"),
    [
        ("210 salariés", {"decision": "Accept"}, Outcome.FACT),
        ("210 salariés", {"company": "Nova", "metric": "Hires"}, Outcome.FACT),
        ("210 salariés", {"decision": "Set aside"}, Outcome.ASIDE),
        ("trois lettres", {"decision": "Accept"}, Outcome.ASIDE),
    ],
)
def test_a_line_of_the_table_decides(screen, review, words, cells, outcome):
    number, _ = line_of(review, words)
    changed, refused = table.decided(screen, review, table.lines(screen, review), {number: cells})
    assert refused == []
    assert changed.account.entries[number].outcome is outcome


def test_a_line_without_a_metric_is_refused_and_the_others_are_not(screen, review):
    wrong, _ = line_of(review, "trois lettres")
    right, _ = line_of(review, "210 salariés")
    changed, refused = table.decided(
        screen,
        review,
        table.lines(screen, review),
        {wrong: {"company": "Kick"}, right: {"decision": "Accept"}},
    )
    assert "trois lettres" in str(refused[0])
    assert changed.account.entries[wrong].outcome is Outcome.OPEN
    assert changed.account.entries[right].outcome is Outcome.FACT


def test_a_decision_can_be_taken_back_in_the_table(screen, review):
    number, entry = line_of(review, "210 salariés")
    decided = review.accept([entry.mention.start])
    changed, _ = table.decided(
        screen, decided, table.lines(screen, decided), {number: {"decision": "Take back"}}
    )
    assert changed.account.entries[number].outcome is Outcome.OPEN


def test_the_button_is_named(paste):
    assert (
        button(paste(), "Save the article").help
        == "8 figures are still open\\. They will be shown as not accounted for\\."
    )
