"""The names that pages give to themes, datasets, statuses and outcomes."""

from __future__ import annotations

from metrics.curation.account import Outcome
from metrics.model import Kind, Status
from metrics.texts import msgid, plural

THEMES = {
    "funding": msgid("Funding"),
    "models": msgid("AI models"),
    "audience": msgid("Streaming audience"),
    "creators": msgid("Creators"),
    "business": msgid("Business"),
    "profile": msgid("Profiles"),
}

ABOUT_THEMES = {
    "funding": msgid("What companies raise, what they are valued at, what they pay for others."),
    "models": msgid("How large models are, and what they take in."),
    "audience": msgid("Who watches, listens and signs up."),
    "creators": msgid("What platforms pay to creators, and what their followers do."),
    "business": msgid("Results, people, prices and growth."),
    "profile": msgid("Launches, orders, inquiries, and how long things took."),
}

STATUSES = {
    Status.STATED: msgid("Stated"),
    Status.CLAIMED: msgid("Claimed"),
    Status.ESTIMATED: msgid("Estimated"),
    Status.RUMOURED: msgid("Rumoured"),
    Status.DERIVED: msgid("Derived"),
}

ABOUT_STATUSES = {
    Status.STATED: msgid("The article says it in its own voice."),
    Status.CLAIMED: msgid("Somebody’s word: the article names whose."),
    Status.ESTIMATED: msgid("An estimate: the article names whose."),
    Status.RUMOURED: msgid("Never made official."),
    Status.DERIVED: msgid("Computed here from other facts, by the formula shown."),
}

OUTCOMES = {
    Outcome.FACT: msgid("states a fact"),
    Outcome.SERVES: msgid("belongs to a fact"),
    Outcome.ASIDE: msgid("set aside"),
    Outcome.OPEN: msgid("not accounted for"),
}

# What so many figures do, the number in front.
COUNTED_OUTCOMES = {
    Outcome.FACT: plural("is a fact", "are facts"),
    Outcome.SERVES: plural("helps to state one", "help to state one"),
    Outcome.ASIDE: plural("was set aside", "were set aside"),
    Outcome.OPEN: plural("is not accounted for", "are not accounted for"),
}

KINDS = {
    Kind.MONEY: msgid("Money"),
    Kind.COUNT: msgid("Count"),
    Kind.PERCENT: msgid("Percent"),
    Kind.MULTIPLE: msgid("Multiple"),
    Kind.DURATION: msgid("Duration"),
    Kind.DATE: msgid("Date"),
    Kind.MEASURE: msgid("Measure"),
    Kind.RANK: msgid("Rank"),
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
