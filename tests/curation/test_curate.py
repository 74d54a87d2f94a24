"""Mentions and a curation make facts; an entry that cannot be used is named, and the others keep working."""

from datetime import date

import pytest

from metrics.catalog import assemble
from metrics.curation.account import Outcome
from metrics.curation.curation import loads
from metrics.curation.registry import SEEDS, Registry
from metrics.model import Article, Status

TEXT = "Kick compte 20 millions d’inscrits en septembre. Twitch en compte 40 millions. Un regard amusé.\n"
ARTICLE = Article(
    id="2023-10-02-kick", title="Kick", language="fr", published=date(2023, 10, 2), text=TEXT
)
KICK = """
[facts.kick]
company = "kick"
metric = "registered_users"
quote = "20 millions d’inscrits"
period = "en septembre"
status = "claimed"
source_of_claim = "Kick"
"""
TWITCH = """
[facts.twitch]
company = "twitch"
metric = "registered_users"
quote = "40 millions"
"""
RATIO = """
[derived.ratio]
company = "twitch"
metric = "comparison"
formula = "twitch / kick"
period_of = "kick"
"""
REGISTRY = Registry.load(SEEDS)


def made(curation):
    return assemble(ARTICLE, loads(curation), REGISTRY, curation)


def test_facts_take_their_number_from_the_words_and_the_rest_from_the_curation():
    entry = made(KICK + TWITCH + RATIO)
    kick, twitch, ratio = entry.curated.facts
    assert not entry.problems
    assert (kick.quantity.value, kick.quantity.unit) == (20_000_000, "inscrits")
    assert (kick.period.iso, kick.source_of_claim) == ("2023-09-01/2023-09-30", "Kick")
    assert (ratio.quantity.value, ratio.status) == (2, Status.DERIVED)
    assert (ratio.period, ratio.source_of_claim) == (kick.period, "Kick")
    assert ratio.derivation.inputs == (twitch.id, kick.id)
    assert ratio.derivation.basis is Status.CLAIMED
    assert entry.curated.account.count() == {Outcome.FACT: 2, Outcome.SERVES: 1}


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        (TWITCH.replace('"twitch"', '"twich"'), "did you mean twitch"),
        (TWITCH.replace("registered_users", "registred_users"), "did you mean registered_users"),
        (TWITCH.replace("registered_users", "valuation"), "is a count, and valuation takes a money"),
        (TWITCH.replace("40 millions", "Un regard amusé"), "holds no figure, and registered_users needs one"),
        (TWITCH.replace("40 millions", "50 millions"), "no longer says"),
        (TWITCH + 'serving = ["Un regard"]', "holds no figure"),
        (RATIO, "no fact before this one is called 'twitch'"),
        (RATIO.replace("twitch / kick", "100"), "uses no fact"),
        (RATIO.replace("twitch / kick", "kick / (kick - kick)"), "divides by zero"),
        ('[[aside]]\nquote = "Un regard"\nreason = "No figure."', "holds no figure"),
    ],
)  # fmt: skip
def test_a_wrong_entry_is_named_and_the_others_keep_working(wrong, complaint):
    entry = made(KICK + wrong)
    assert [fact.id for fact in entry.curated.facts] == [f"{ARTICLE.id}/kick"]
    (problem,) = entry.problems
    assert complaint in problem.reason
    assert problem.file == f"{ARTICLE.id}/facts.toml"
    assert problem.entry in {"facts.twitch", "derived.ratio", "aside 1"}


def test_what_nobody_speaks_of_stays_open():
    assert [each.mention.exact for each in made(KICK).curated.account.open] == ["40 millions"]
