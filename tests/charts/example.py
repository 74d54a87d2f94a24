"""A frame like that of a real article, with every hedge and status, and frames of many companies."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from metrics.charts import Look
from metrics.curation.registry import Registry
from metrics.datasets import Row, frame

REGISTRY = Registry.load(Path(__file__).parents[2] / "seeds")
PUBLISHED = date(2023, 10, 2)
APRIL, JUNE, SEPTEMBER = (
    "2023-04-01/2023-04-30",
    "2023-06-01/2023-06-30",
    "2023-09-01/2023-09-30",
)
DECIMALS = ("value", "low", "high")


def line(name, company, metric, **fields):
    """Make a row from what matters about it; ``value`` alone is exact."""
    numbers = {key: Decimal(fields.pop(key)) for key in DECIMALS if key in fields}
    hedge = fields.setdefault("hedge", "exact" if numbers else None)
    if hedge in {"exact", "more_than", "at_least"} and "value" in numbers:
        numbers.setdefault("low", numbers["value"])
    if hedge in {"exact", "less_than", "at_most", "almost"} and "value" in numbers:
        numbers.setdefault("high", numbers["value"])
    given = {
        "subject": None,
        "kind": "count",
        "unit": None,
        "status": "stated",
        "basis": None,
        "period": None,
        "source_of_claim": None,
        "quote": f"The words of {name}.",
        "article": "first",
        "published": PUBLISHED,
        "publisher": "Le Monde",
        "start": 0,
        "end": 10,
        "derived_from": None,
        "formula": None,
        "note": None,
        **dict.fromkeys(DECIMALS),
        **numbers,
        **fields,
    }
    fact = f"{given['article']}/{name}"
    return Row(fact=fact, company=company, metric=metric, link=f"/fact?id={fact}", **given)


def euros(name, company, metric, value, **fields):
    return line(name, company, metric, **{"kind": "money", "unit": "EUR", "value": value, **fields})


def dollars(name, company, metric, **fields):
    return line(name, company, metric, **{"kind": "money", "unit": "USD", **fields})


def derived(name, company, metric, formula, **fields):
    return line(
        name,
        company,
        metric,
        **{"status": "derived", "basis": "stated", "formula": formula, **fields},
    )


PARAMETERS = {"unit": "paramètres"}
SHARE = {"kind": "percent", "unit": "%"}
STREAMSCHARTS = {"status": "estimated", "source_of_claim": "Streamscharts"}

ROWS = [
    euros("seed_round", "mistral-ai", "funding_raised", "105000000", period=JUNE),
    euros("valuation", "mistral-ai", "valuation", "240000000", period=JUNE),
    derived(
        "round_over_valuation",
        "mistral-ai",
        "raised_over_valuation",
        "seed_round / valuation",
        value="43.75",
        period=JUNE,
        note="The article does not say whether the valuation is before or after the round.",
        **SHARE,
    ),
    dollars(
        "twitch_purchase",
        "twitch",
        "acquisition_price",
        value="1000000000",
        hedge="almost",
        period="2014-01-01/2014-12-31",
    ),
    dollars(
        "xqc_contract",
        "kick",
        "contract_value",
        subject="xQc",
        low="70000000",
        high="100000000",
        hedge="between",
        period=JUNE,
    ),
    line(
        "xqc_term",
        "kick",
        "contract_term",
        subject="xQc",
        kind="duration",
        unit="year",
        value="2",
        period=JUNE,
    ),
    derived(
        "xqc_per_year",
        "kick",
        "contract_value_per_year",
        "xqc_contract / xqc_term",
        subject="xQc",
        kind="money",
        unit="USD",
        low="35000000",
        high="50000000",
        hedge="between",
        period=JUNE,
    ),
    line(
        "mistral_7b",
        "mistral-ai",
        "parameter_count",
        subject="Mistral 7B",
        value="7300000000",
        **PARAMETERS,
    ),
    line(
        "gpt3",
        "openai",
        "parameter_count",
        subject="GPT-3",
        value="175000000000",
        period="2020-01-01/2020-12-31",
        **PARAMETERS,
    ),
    derived(
        "gpt4_parameters",
        "openai",
        "parameter_count",
        "gpt3 * gpt4_over_gpt3",
        subject="GPT-4",
        value="1750000000000",
        basis="rumoured",
        **PARAMETERS,
    ),
    line(
        "llama_2_13b",
        "meta",
        "parameter_count",
        subject="LLaMA 2 13B",
        value="13000000000",
        **PARAMETERS,
    ),
    line(
        "llama_2_34b",
        "meta",
        "parameter_count",
        subject="LLaMA 2 34B",
        value="34000000000",
        **PARAMETERS,
    ),
    line(
        "kick_watch_hours",
        "kick",
        "watch_hours",
        value="106000000",
        unit="heures de visionnage",
        period=SEPTEMBER,
        **STREAMSCHARTS,
    ),
    derived(
        "kick_watch_hours_april",
        "kick",
        "watch_hours",
        "kick_watch_hours / kick_since_april",
        value="53000000",
        unit="heures de visionnage",
        basis="estimated",
        period=APRIL,
    ),
    derived(
        "twitch_watch_hours",
        "twitch",
        "watch_hours",
        "kick_watch_hours / kick_over_twitch",
        value="1590000000",
        unit="heures de visionnage",
        basis="estimated",
        period=SEPTEMBER,
    ),
    line(
        "kick_registered",
        "kick",
        "registered_users",
        value="20000000",
        hedge="more_than",
        unit="inscrits",
        status="claimed",
        source_of_claim="Kick",
    ),
    line("kick_streamers_keep", "kick", "creator_revenue_share", value="95", **SHARE),
    derived(
        "twitch_streamers_keep",
        "twitch",
        "creator_revenue_share",
        "100 - twitch_takes",
        value="50",
        **SHARE,
    ),
    line(
        "twitch_takes",
        "twitch",
        "commission_rate",
        value="50",
        quote="Twitch prélève la moitié des recettes",
        **SHARE,
    ),
    derived(
        "kick_takes", "kick", "commission_rate", "100 - kick_streamers_keep", value="5", **SHARE
    ),
    line(
        "xqc_on_twitch",
        "twitch",
        "followers",
        subject="xQc",
        value="12000000",
        hedge="almost",
        unit="abonnés",
        period=JUNE,
    ),
    line("xqc_on_kick", "kick", "followers", subject="xQc", value="550000", unit="abonnés"),
    line(
        "amouranth_on_twitch",
        "twitch",
        "followers",
        subject="Amouranth",
        value="6000000",
        hedge="more_than",
        unit="abonnés",
    ),
    line(
        "amouranth_on_kick",
        "kick",
        "followers",
        subject="Amouranth",
        value="170000",
        hedge="less_than",
        unit="abonnés",
    ),
    derived(
        "xqc_carried_over",
        "kick",
        "followers_carried",
        "xqc_on_kick / xqc_on_twitch",
        subject="xQc",
        value="4.583333333",
        low="4.583333333",
        hedge="more_than",
        derived_from="first/xqc_on_kick first/xqc_on_twitch",
        **SHARE,
    ),
    derived(
        "amouranth_carried_over",
        "kick",
        "followers_carried",
        "amouranth_on_kick / amouranth_on_twitch",
        subject="Amouranth",
        value="2.833333333",
        high="2.833333333",
        hedge="less_than",
        derived_from="first/amouranth_on_kick first/amouranth_on_twitch",
        **SHARE,
    ),
    line("founders", "mistral-ai", "founders", value="3", unit="créateurs"),
    line("kick_founders", "kick", "founders", value="2", unit="fondateurs"),
    line("employees", "mistral-ai", "headcount", value="20", hedge="less_than", unit="employés"),
    line(
        "testers",
        "mistral-ai",
        "customers",
        subject="Mistral 7B",
        value="4",
        unit="entreprises françaises",
    ),
    line(
        "kick_since_april",
        "kick",
        "growth",
        subject="heures de visionnage",
        kind="multiple",
        unit="×",
        value="2",
        period=SEPTEMBER,
        **STREAMSCHARTS,
    ),
    line(
        "kick_over_twitch",
        "kick",
        "comparison",
        subject="heures de visionnage",
        kind="multiple",
        unit="×",
        value="0.0666666666667",
        period=SEPTEMBER,
        **STREAMSCHARTS,
    ),
    line(
        "gpt4_over_gpt3",
        "openai",
        "comparison",
        subject="GPT-4",
        kind="multiple",
        unit="×",
        value="10",
        status="rumoured",
    ),
    line("kick_launch", "kick", "launch", kind="date", period="2022-09-01/2022-12-31"),
    line(
        "mistral_7b_launch",
        "mistral-ai",
        "launch",
        subject="Mistral 7B",
        kind="date",
        period="2023-09-25/2023-10-01",
    ),
    line(
        "founding_to_raise",
        "mistral-ai",
        "time_to_raise",
        kind="duration",
        unit="month",
        value="1",
        hedge="about",
    ),
    line(
        "raise_to_model",
        "mistral-ai",
        "time_to_product",
        subject="Mistral 7B",
        kind="duration",
        unit="month",
        value="4",
        hedge="less_than",
    ),
    line("nvidia_order_book", "nvidia", "order_book", kind="date", period="/2025-12-31"),
    line(
        "nvidia_raid",
        "nvidia",
        "inquiry",
        subject="Autorité de la concurrence",
        kind=None,
        period="2023-09-25/2023-10-01",
    ),
    line(
        "nvidia_commission",
        "nvidia",
        "inquiry",
        subject="Commission européenne",
        kind=None,
        status="claimed",
        source_of_claim="Bloomberg",
    ),
]
FRAME = frame(ROWS)


def look(language="en", **fields):
    return Look(language, REGISTRY.companies, REGISTRY.metrics, **fields)


def of(*companies):
    """Keep the lines of some companies, as the filter does."""
    return FRAME[FRAME["company"].isin(companies)]


def many(metric, count, **fields):
    """Make a frame of one metric with a line for each of ``count`` companies of the registry."""
    ids = list(REGISTRY.companies)[:count]
    return frame(
        line(f"{metric}-{n}", company, metric, value=str((n + 1) * 10_000_000), **fields)
        for n, company in enumerate(ids)
    )
