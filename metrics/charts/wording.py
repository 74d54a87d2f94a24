"""The words that findings are made of: one clause a metric, a noun for what is counted, French elision."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from metrics import formats
from metrics.charts.hover import TAGS
from metrics.charts.look import Look
from metrics.charts.marks import Mark, spoken
from metrics.model import Hedge, Kind
from metrics.texts import msgid, plural

CLAUSES = {
    "funding_raised": msgid("{who} raised {value}"),
    "valuation": msgid("{who} is valued at {value}"),
    "market_cap": msgid("{who} is worth {value} on the stock market"),
    "acquisition_price": msgid("{who}: a takeover at {value}"),
    "investment": msgid("{who} invests {value}"),
    "contract_value": msgid("{who} signed a contract worth {value}"),
    "contract_value_per_year": msgid("{who} signed a contract worth {value} a year"),
    "contract_term": msgid("{who} signed a contract over {value}"),
    "parameter_count": msgid("{who} has {value}"),
    "context_window": msgid("{who} takes in {value}"),
    "training_tokens": msgid("{who} was trained on {value}"),
    "watch_hours": msgid("{who} was watched for {value}"),
    "registered_users": msgid("{who} has {value}"),
    "active_users": msgid("{who} has {value}"),
    "subscribers": msgid("{who} has {value}"),
    "followers": msgid("{who} has {value}"),
    "customers": msgid("{who} has {value}"),
    "downloads": msgid("{who} counts {value}"),
    "creator_revenue_share": msgid("Creators keep {value} on {who}"),
    "commission_rate": msgid("{who} keeps {value} of sales"),
    "followers_carried": msgid("{who} carried over {value} of followers"),
    "revenue": msgid("{who}: {value} in revenue"),
    "profit": msgid("{who}: {value} in profit"),
    "loss": msgid("{who}: {value} in losses"),
    "capex": msgid("{who} spends {value} on plant and equipment"),
    "fine": msgid("{who}: {value} in fines and settlements"),
    "headcount": msgid("{who} has {value}"),
    "hires": msgid("{who} is hiring {value}"),
    "layoffs": msgid("{who} is cutting {value}"),
    "founders": msgid("{who} has {value}"),
    "units_sold": msgid("{who} sold {value}"),
    "stores": msgid("{who} runs {value}"),
    "price": msgid("{who} costs {value}"),
    "market_share": msgid("{who} holds {value} of its market"),
    "growth": msgid("{who}: a change of {value}"),
    "order_book": msgid("{who}’s order book is full {value}"),
    "inquiry": msgid("An authority looks into {company}"),
}
FACTORS = {
    "growth": (msgid("{who}: multiplied by {factor}"), msgid("{who}: divided by {factor}")),
    "comparison": (msgid("{who}: {factor} times more"), msgid("{who}: {factor} times less")),
}
OTHERWISE = msgid("{label} of {who}: {value}")

# Singular and plural of what a metric counts.
NOUNS = {
    "parameter_count": plural("{number} parameter", "{number} parameters"),
    "context_window": plural("{number} token", "{number} tokens"),
    "training_tokens": plural("{number} token", "{number} tokens"),
    "watch_hours": plural("{number} hour", "{number} hours"),
    "registered_users": plural("{number} registered user", "{number} registered users"),
    "active_users": plural("{number} active user", "{number} active users"),
    "subscribers": plural("{number} subscriber", "{number} subscribers"),
    "followers": plural("{number} follower", "{number} followers"),
    "customers": plural("{number} customer", "{number} customers"),
    "downloads": plural("{number} download", "{number} downloads"),
    "headcount": plural("{number} employee", "{number} employees"),
    "hires": plural("{number} person", "{number} people"),
    "layoffs": plural("{number} job", "{number} jobs"),
    "founders": plural("{number} founder", "{number} founders"),
    "units_sold": plural("{number} unit", "{number} units"),
    "stores": plural("{number} site", "{number} sites"),
}

SUBJECT_FIRST = frozenset({"parameter_count", "context_window", "training_tokens", "price"})
NEAR = Decimal("1.15")
FEW = 10
PRECISE = frozenset({Hedge.EXACT, Hedge.ABOUT, Hedge.ALMOST})
_ELIDED = re.compile(r"\b([Dd]|[Qq]u)e (?=[AEIOUÀÂÉÈÊÎÔÛaeiouàâéèêîôû]|heures)")


def told_by(row: Any, look: Look) -> str:
    """Name who tells a figure, where articles disagree: the publisher, or the article by its day."""
    day = formats.period(row.published.isoformat(), look.language)
    return row.publisher or look.say("the article of {day}", day=day)


def elided(text: str, language: str) -> str:
    """Write French as it is said: ``de Amazon`` is ``d’Amazon``."""
    return _ELIDED.sub(r"\1’", text) if language == "fr" else text


def who(mark: Mark, look: Look) -> str:
    """Name what a mark is about inside a sentence."""
    company, subject = look.company(mark.row.company), mark.row.subject
    if not subject:
        return company
    if mark.row.metric in SUBJECT_FIRST:
        return str(subject)
    if mark.row.metric == "followers":
        return look.say("{person} on {company}", person=subject, company=company)
    return f"{company} ({subject})"


def value(mark: Mark, look: Look) -> str:
    """Write a mark's quantity for a sentence, with what is counted: ``plus de 20 M d’inscrits``."""
    number = spoken(mark, look)
    if mark.row.metric not in NOUNS:
        return number
    if look.language == "fr" and number.endswith(("M", "Md")):
        number += " de"
    amount = mark.quantity.value if mark.quantity.value is not None else mark.quantity.high
    return look.count(*NOUNS[mark.row.metric], 1 if amount == 1 else 2, number=number)


def clause(mark: Mark, look: Look) -> str:
    """Say in a sentence what a mark states, and in a word how sure that is."""
    template = CLAUSES.get(mark.row.metric, OTHERWISE)
    factor = Decimal(0)
    if mark.quantity.kind is Kind.MULTIPLE and mark.row.metric in FACTORS and mark.high > 0:
        larger, smaller = FACTORS[mark.row.metric]
        template = smaller if mark.high < 1 else larger
        factor = Decimal(repr(1 / mark.high if mark.high < 1 else mark.high))
    sentence = look.say(
        template,
        who=who(mark, look),
        value=value(mark, look),
        label=look.metric(mark.row.metric),
        company=look.company(mark.row.company),
        factor=formats.compact(factor, look.language),
    )
    return f"{sentence}{unsure(mark, look)}"


def unsure(mark: Mark, look: Look) -> str:
    """Give the word in parentheses for what is not stated; empty where it is, or computed from it."""
    return f" ({look.say(TAGS[mark.sureness])})" if mark.sureness in TAGS else ""


def bracketed(mark: Mark, look: Look) -> str:
    """Write a mark's quantity for parentheses: ``1 750 Md, rumeur``."""
    words = [spoken(mark, look)]
    if mark.sureness in TAGS:
        words.append(look.say(TAGS[mark.sureness]))
    return ", ".join(words)


def ratio(larger: Mark, smaller: Mark) -> Decimal | None:
    """Give by how much one is larger, to two digits; ``None`` where bounds, nearness or small counts forbid to say, and for shares."""
    one, other = larger.quantity, smaller.quantity
    if one.value is None or not other.value or not {one.hedge, other.hedge} <= PRECISE:
        return None
    if one.kind is Kind.PERCENT or (one.kind is Kind.COUNT and other.value < FEW):
        return None
    times = Decimal(larger.high) / Decimal(smaller.low)
    if times < NEAR:
        return None
    return times.to_integral_value() if times >= 9.5 else times.quantize(Decimal("0.1"))  # noqa: PLR2004 (two digits)


def times(factor: Decimal, look: Look) -> str:
    return formats.compact(factor.normalize() + 0, look.language)
