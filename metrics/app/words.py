"""The names that pages give to themes, datasets, statuses and outcomes."""

from __future__ import annotations

from metrics.curation.account import Outcome
from metrics.model import Kind, Status
from metrics.texts import mark, plural

THEMES = {
    "funding": mark("Funding"),
    "models": mark("AI models"),
    "audience": mark("Streaming audience"),
    "creators": mark("Creators"),
    "business": mark("Business"),
    "profile": mark("Profiles"),
}

ABOUT_THEMES = {
    "funding": mark("What companies raise, what they are valued at, what they pay for others."),
    "models": mark("How large models are, and what they take in."),
    "audience": mark("Who watches, listens and signs up."),
    "creators": mark("What platforms pay to creators, and what their followers do."),
    "business": mark("Results, people, prices and growth."),
    "profile": mark("Launches, orders, inquiries, and how long things took."),
}

STATUSES = {
    Status.STATED: mark("Stated"),
    Status.CLAIMED: mark("Claimed"),
    Status.ESTIMATED: mark("Estimated"),
    Status.RUMOURED: mark("Rumoured"),
    Status.DERIVED: mark("Derived"),
}

ABOUT_STATUSES = {
    Status.STATED: mark("The article says it in its own voice."),
    Status.CLAIMED: mark("Somebody’s word: the article names whose."),
    Status.ESTIMATED: mark("An estimate: the article names whose."),
    Status.RUMOURED: mark("Never made official."),
    Status.DERIVED: mark("Computed here from other facts, by the formula shown."),
}

OUTCOMES = {
    Outcome.FACT: mark("states a fact"),
    Outcome.SERVES: mark("serves a fact"),
    Outcome.ASIDE: mark("set aside"),
    Outcome.OPEN: mark("not accounted for"),
}

# What so many figures do, the number in front.
COUNTED_OUTCOMES = {
    Outcome.FACT: plural("is a fact", "are facts"),
    Outcome.SERVES: plural("helps to state one", "help to state one"),
    Outcome.ASIDE: plural("was set aside", "were set aside"),
    Outcome.OPEN: plural("is not accounted for", "are not accounted for"),
}

KINDS = {
    Kind.MONEY: mark("Money"),
    Kind.COUNT: mark("Count"),
    Kind.PERCENT: mark("Percent"),
    Kind.MULTIPLE: mark("Multiple"),
    Kind.DURATION: mark("Duration"),
    Kind.DATE: mark("Date"),
    Kind.MEASURE: mark("Measure"),
    Kind.RANK: mark("Rank"),
}

CURRENCIES = ("EUR", "USD")

PAGES = {
    "funding": "funding",
    "models": "models",
    "audience": "audience",
    "creators": "creators",
    "business": "business",
    "profile": "profiles",
}
"""The address of each theme's page."""
