"""The words of the suggestion are data: every entry is well formed, and none is out of reach."""

import tomllib
from pathlib import Path

import pytest

from metrics.curation.registry import Registry
from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.phrases import Phrases
from metrics.model import Kind

SEEDS = Path(__file__).parents[2] / "seeds"
REGISTRY = Registry.load(SEEDS)
LANGUAGES = ("en", "fr")
LIGHT, DARK = "#ffffff", "#0e1117"

# Every metric that a new article can state has to be found by some word.
STATED = [
    "funding_raised", "valuation", "acquisition_price", "investment", "contract_value", "revenue", "profit", "loss",
    "market_cap", "fine", "price", "capex", "headcount", "layoffs", "hires", "founders", "registered_users",
    "active_users", "subscribers", "followers", "customers", "watch_hours", "downloads", "parameter_count",
    "context_window", "training_tokens", "creator_revenue_share", "commission_rate", "market_share", "growth",
    "units_sold", "stores", "capacity",
]  # fmt: skip


@pytest.mark.parametrize("file", ["companies.toml", "metrics.toml"])
def test_a_registry_is_in_the_order_of_its_ids(file):
    ids = list(tomllib.loads((SEEDS / file).read_text(encoding="utf-8")))
    assert ids == sorted(ids)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("metric", STATED)
def test_a_metric_has_cue_words_in_each_language(metric, language):
    assert REGISTRY.metrics[metric].cues[language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("metric", REGISTRY.metrics.values(), ids=lambda metric: metric.id)
def test_counts_and_only_counts_say_what_they_count(metric, language):
    stated = metric.id in STATED
    assert bool(metric.counted.get(language)) == (stated and Kind.COUNT in metric.kinds)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_cue_is_found_where_it_stands(language):
    tables = [*REGISTRY.metrics.values(), *lexicon.asides().values()]
    cues = [cue for table in tables for cue in table.cues.get(language, ())]
    for cue in cues:
        phrase = cue.removeprefix("_ ").removesuffix(" _")
        # a stem is found in any word that begins with it
        text = " ".join(word.replace("*", "xyz") for word in phrase.split())
        words = Phrases([(text, None)]).words(text)
        assert [hit.last for hit in Phrases([(phrase, None)]).hits(words)] == [len(words)], cue


@pytest.mark.parametrize("aside", lexicon.asides().values(), ids=list(lexicon.asides()))
def test_a_reason_to_set_aside_is_told_in_both_languages(aside):
    assert aside.reason.en
    assert aside.reason.fr
    assert aside.kinds


def test_no_reason_to_set_aside_has_the_name_of_a_metric():
    assert not lexicon.asides().keys() & REGISTRY.metrics.keys()


def test_every_nationality_is_a_country_of_the_alphabet():
    assert all(len(code) == 2 and code.isupper() for code in lexicon.words()["nationalities"])


def luminance(colour):
    def linear(channel):
        share = int(channel, 16) / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour[i : i + 2]) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


COLOURED = [company for company in REGISTRY.companies.values() if company.colour]


@pytest.mark.parametrize("company", COLOURED, ids=lambda company: company.id)
def test_a_colour_stands_out_on_both_pages(company):
    assert contrast(company.colour, LIGHT) >= 3
    assert contrast(company.colour, DARK) >= 3


def test_no_two_companies_share_a_colour():
    assert len({company.colour for company in COLOURED}) == len(COLOURED)
