"""A curation in the making: accepted, changed, set aside, taken back; never a value typed."""

from datetime import date

import pytest

from metrics.curation import suggest
from metrics.curation.account import Outcome
from metrics.curation.curation import dumps, loads
from metrics.curation.registry import SEEDS, Registry
from metrics.curation.review import Meaning, Review, ReviewError
from metrics.model import Article, Label, Status

TEXT = """Cassiopay lève 85 millions d’euros

La start-up lilloise Cassiopay a levé 85 millions d’euros en juin auprès de fonds. Elle compte 210 salariés.
Son chiffre d’affaires est passé de 12 à 15 millions d’euros en 2022. Selon Hexagone, elle vaut 400 millions d’euros.
"""


@pytest.fixture(scope="module")
def review():
    article = Article(
        id="a", title="Cassiopay", language="fr", published=date(2023, 10, 2), text=TEXT
    )
    registry = Registry.load(SEEDS)
    return Review.begin(article, registry)


def start_of(review, words):
    return next(m.start for m in reversed(review.mentions) if m.exact == words)


def facts(review):
    return {fact.evidence.mentions[0].exact: fact for fact in review.curated.facts}


def outcome(review, words):
    start = start_of(review, words)
    return next(e.outcome for e in review.account.entries if e.mention.start == start)


def test_nothing_is_a_fact_before_it_is_accepted(review):
    assert not review.curated.facts
    assert len(review.account.open) == len(review.mentions) > 5


def test_all_proposals_together_leave_no_problem(review):
    accepted = review.accept()
    assert not accepted.problems
    assert facts(accepted)["210 salariés"].metric == "headcount"
    assert facts(accepted)["210 salariés"].company == "cassiopay"
    assert accepted.curation.companies["cassiopay"].name == "Cassiopay"


def test_only_what_is_sure_enough_is_accepted(review):
    sure = review.accept(above=0.99)
    assert len(sure.account.open) >= len(review.accept().account.open)
    assert all(p.confidence < 0.99 or p.role is Outcome.SERVES or review.meaning(p.mention.start) is None
               for p in review.proposals
               if p.mention.start in {e.mention.start for e in sure.account.open})  # fmt: skip


def test_a_fact_brings_its_period_along(review):
    start = start_of(review, "210 salariés")
    dated = start_of(review, "en juin")
    stated = review.state(start, Meaning(company="Cassiopay", metric="headcount", period=dated))
    assert facts(stated)["210 salariés"].period.iso == "2023-06-01/2023-06-30"
    assert outcome(stated, "en juin") is Outcome.SERVES


def test_a_later_word_replaces_an_earlier_one(review):
    start = start_of(review, "210 salariés")
    first = review.state(start, Meaning(company="Cassiopay", metric="headcount"))
    second = first.state(
        start,
        Meaning(company="kick", metric="hires", status=Status.CLAIMED, source_of_claim="Kick"),
    )
    (fact,) = second.curated.facts
    assert (fact.company, fact.metric, fact.status, fact.source_of_claim) == (
        "kick",
        "hires",
        "claimed",
        "Kick",
    )
    assert not second.set_aside(start, Label(en="no", fr="non")).curated.facts


def test_what_was_said_can_be_taken_back(review):
    start = start_of(review, "210 salariés")
    assert review.accept([start]).reopen(start).curation.facts == {}
    aside = review.set_aside(start, Label(en="a reason", fr="une raison"))
    assert outcome(aside, "210 salariés") is Outcome.ASIDE
    assert outcome(aside.reopen(start), "210 salariés") is Outcome.OPEN


def test_a_date_may_serve_a_fact_afterwards(review):
    start, dated = start_of(review, "210 salariés"), start_of(review, "en 2022")
    stated = review.state(start, Meaning(company="Cassiopay", metric="headcount"))
    assert facts(stated.serve(dated, start))["210 salariés"].period.iso == "2022-01-01/2022-12-31"
    with pytest.raises(ReviewError, match="no fact yet"):
        review.serve(dated, start)


def test_a_known_company_is_found_by_its_name(review):
    start = start_of(review, "210 salariés")
    for name in ("kick", "Kick", " KICK "):
        stated = review.state(start, Meaning(company=name, metric="headcount"))
        assert stated.curated.facts[0].company == "kick"
        assert not stated.curation.companies


@pytest.mark.parametrize(
    ("company", "metric", "complaint"),
    [
        ("Kick", "revenue", "takes a money"),
        ("Kick", "nothing", "no metric nothing"),
        ("!!!", "headcount", "needs a name"),
    ],
)
def test_what_cannot_be_said_is_refused(review, company, metric, complaint):
    with pytest.raises(ReviewError, match=complaint):
        review.state(start_of(review, "210 salariés"), Meaning(company=company, metric=metric))


def test_other_words_may_be_chosen_and_stay_chosen(review):
    start = start_of(review, "400 millions d’euros")
    chosen = review.reread(start, "400 millions")
    assert "400 millions" in [mention.exact for mention in chosen.mentions]
    stated = chosen.state(start, Meaning(company="Cassiopay", metric="customers"))
    assert facts(stated)["400 millions"].quantity.value == 400_000_000
    saved = loads(dumps(stated.curation))
    again = Review(review.article, review.as_read, review.proposals, review.registry, saved)
    assert not again.problems
    assert facts(again)["400 millions"].quantity.value == 400_000_000


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("999 salariés", "does not say"),
        ("Elle compte", "one figure"),
        ("10 salariés", "one figure"),
        ("", "does not say"),
    ],
)
def test_words_that_are_no_figure_are_refused(review, words, complaint):
    with pytest.raises(ReviewError, match=complaint):
        review.reread(start_of(review, "210 salariés"), words)


def test_the_curation_file_gives_the_same_facts(review):
    accepted = review.accept()
    again = Review(
        review.article,
        review.as_read,
        review.proposals,
        review.registry,
        loads(dumps(accepted.curation)),
    )
    assert again.curated == accepted.curated


def test_an_article_alone_is_enough_for_proposals(review):
    assert suggest(review.article) == list(review.proposals)
