"""Whole articles: every mention gets one proposal, and none points nowhere."""

import json
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.curation.account import Outcome
from metrics.curation.suggestion import suggest
from metrics.extraction import read
from metrics.model import Article
from tests.curation.test_suggest import REGISTRY, SUGGESTER, proposals

ROOT = Path(__file__).parents[2]
LABELLED = sorted((ROOT / "benchmarks" / "corpus").glob("*.json"))


@pytest.mark.parametrize("file", LABELLED, ids=lambda file: file.stem)
def test_every_mention_has_one_proposal_that_holds_together(file):
    data = json.loads(file.read_text(encoding="utf-8"))
    published = date.fromisoformat(data["published"])
    mentions = read(data["text"], language=data["lang"], published=published)
    article = Article(
        id="a", title=data["title"], language=data["lang"], published=published, text=data["text"]
    )
    found = SUGGESTER.suggest(article, mentions)
    assert [proposal.mention for proposal in found] == mentions
    for proposal in found:
        fact = proposal.role is Outcome.FACT
        assert fact == (proposal.metric is not None) == (proposal.company_name is not None)
        assert (proposal.role is Outcome.SERVES) == (proposal.serves is not None)
        if fact:
            assert proposal.mention.quantity.kind in REGISTRY.metrics[proposal.metric].kinds
            assert proposal.company is None or proposal.company in REGISTRY.companies
        if proposal.serves is not None:
            assert found[proposal.serves].role is Outcome.FACT


def test_the_first_article_reads_as_its_curation_says():
    text = (ROOT / "seeds/2023-10-02-mistral-kick-nvidia/article.txt").read_text(encoding="utf-8")
    found = proposals(
        text, "fr", title="Mistral gagnant pour la French Tech ?", published=date(2023, 10, 2)
    )
    facts = {p.mention.exact: (p.company, p.metric) for p in found if p.role is Outcome.FACT}
    assert (
        facts
        | {
            "105 millions d’euros": ("mistral-ai", "funding_raised"),
            "240 millions d’euros": ("mistral-ai", "valuation"),
            "7,3 milliards de paramètres": ("mistral-ai", "parameter_count"),
            "175 milliards": ("openai", "parameter_count"),
            "plus de 20 millions d’inscrits": ("kick", "registered_users"),
            "106 millions d’heures de visionnage": ("kick", "watch_hours"),
            "la moitié": ("twitch", "commission_rate"),
            "95%": ("kick", "creator_revenue_share"),
            "entre 70 et 100 millions de dollars": ("kick", "contract_value"),
        }
        == facts
    )


@pytest.mark.parametrize("text", ["Rien.", "…", "12", "12 %", "€5", "A", "«»", "12 millions"])
def test_a_text_with_nothing_to_go_by_proposes_no_fact(text):
    assert all(proposal.role is not Outcome.FACT for proposal in proposals(text, "fr"))


def test_an_article_without_mentions_has_no_proposals():
    article = Article(
        id="a", title="Rien", language="fr", published=date(2024, 1, 1), text="Rien de neuf."
    )
    assert suggest(article, [], REGISTRY.companies, REGISTRY.metrics) == []


def test_nothing_is_known_of_an_empty_registry():
    article = Article(
        id="a", title="T", language="en", published=date(2024, 1, 1), text="Snap has 5,300 staff."
    )
    mentions = read(article.text, language="en")
    assert all(p.role is Outcome.ASIDE for p in suggest(article, mentions, {}, {}))


FRAGMENTS = st.sampled_from(
    ["12 millions d’euros", "$5bn", "30 %", "deux ans", "en 2020", "400 salariés", "X", "Kick", "L’", "l’", "’s", "«", "»", '"',
     ".", "…", ";", ":", ",", "(", ")", "–", "\\n", "\\n\\n", " ", "\u00a0", "La", "de", "que", "par", "selon", "A", "É", "🙂",
     "Mistral AI", "GPT-4", "7B", "the company", "bought", "it", "for", "and", "et", "1.", "-", "%", "€", "a-t-il", "Disney+"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(FRAGMENTS, min_size=1, max_size=40), st.sampled_from(["fr", "en"]))
def test_any_text_has_one_proposal_a_mention(fragments, language):
    text = " ".join(fragments)
    mentions = read(text, language=language, published=date(2024, 1, 1))
    article = Article(id="a", title="T", language=language, published=date(2024, 1, 1), text=text)
    assert [p.mention for p in SUGGESTER.suggest(article, mentions)] == mentions


def test_a_text_without_full_stops_takes_no_longer_than_its_length():
    text = "Kick a levé 12 millions d’euros et la plateforme emploie 400 salariés, " * 300
    mentions = read(text, language="fr")
    article = Article(id="a", title="T", language="fr", published=date(2024, 1, 1), text=text)
    start = time.process_time()
    facts = [p for p in SUGGESTER.suggest(article, mentions) if p.role is Outcome.FACT]
    assert time.process_time() - start < 2  # it took a minute when the whole was one sentence
    assert {(p.company, p.metric) for p in facts} >= {
        ("kick", "funding_raised"),
        ("kick", "headcount"),
    }
