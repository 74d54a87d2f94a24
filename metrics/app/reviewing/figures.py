"""The figures under review: in which order, what is said of each, and what could be done with it at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import NamedTuple, TypeVar

import streamlit as st

from metrics.app.screen import Screen
from metrics.curation.account import Accounted, Outcome
from metrics.curation.review import SERVES_NONE, Meaning, Review
from metrics.model import Kind, Label

AT = "at"
"""The parameter of the address that names the figure under review, by where it starts."""

Change = Callable[[Review], Review]
K = TypeVar("K", bound=Hashable)


class Step(NamedTuple):
    """What can be done with a figure in one click; ``reason`` says why, where it is set aside."""

    label: str
    change: Change


def current(review: Review) -> Accounted:
    """Return the figure that the address names, or the first one to look at."""
    entries = review.account.entries
    asked = st.query_params.get(AT, "")
    named = next((e for e in entries if str(e.mention.start) == asked), None)
    if named:
        return named
    first = following(review, None)
    return next((e for e in entries if e.mention.start == first), entries[0])


def following(review: Review, start: int | None, *, back: bool = False) -> int | None:
    """Return the open figure to look at after one, or before it; after the last comes the first again.

    Those proposed as facts come first: what dates or explains them goes with them.
    """
    order = sorted(
        (_rank(review, entry.mention.start) for entry in review.account.open), reverse=back
    )
    if start is not None:
        here = _rank(review, start)
        others = [each for each in order if each != here]
        order = [each for each in others if (each < here if back else each > here)] or others
    return order[0][1] if order else None


def _rank(review: Review, start: int) -> tuple[bool, int]:
    proposal = review.proposal(start)
    return (proposal is None or proposal.role is not Outcome.FACT, start)


def meaning(review: Review, start: int) -> Meaning | None:
    """Return what is said of a figure, or else what is proposed, where that is a fact."""
    return said(review, start) or review.meaning(start)


def said(review: Review, start: int) -> Meaning | None:
    """Return what the curation says of a figure, if it states a fact."""
    names = review.names(start)
    if not names:
        return None
    entry = review.curation.facts[names[0]]
    fact = next((f for f in review.curated.facts if f.id.rpartition("/")[2] == names[0]), None)
    serving = fact.evidence.serving if fact else ()
    dates = [m.start for m in serving if entry.period and m.quantity.kind is Kind.DATE]
    return Meaning(
        company=entry.company,
        metric=entry.metric,
        subject=entry.subject,
        period=dates[-1] if dates else None,
        serving=tuple(m.start for m in serving if m.start not in dates[-1:]),
        status=entry.status,
        source_of_claim=entry.source_of_claim,
        note=entry.note,
    )


def first_step(screen: Screen, review: Review, at: Accounted) -> Step | None:
    """Return the one click that a figure not proposed as a fact needs, if it is open."""
    start = at.mention.start
    proposal = review.proposal(start)
    if at.outcome is not Outcome.OPEN or proposal is None or review.meaning(start):
        return None
    served = review.served(start)
    if served is None:
        return Step(screen.say("Set it aside"), lambda now: now.set_aside(start, proposal.reason))
    outcome = next((e.outcome for e in review.account.entries if e.mention.start == served), None)
    words = review.mention(served).exact if outcome else ""
    if outcome is Outcome.FACT:
        return Step(
            screen.say("Attach it to “{words}”", words=words), lambda now: now.serve(start, served)
        )
    if outcome is Outcome.OPEN and review.meaning(served):
        return Step(
            screen.say("Accept “{words}”, to which it belongs", words=words),
            lambda now: now.accept([served]),
        )
    return Step(screen.say("Set it aside"), lambda now: now.set_aside(start, SERVES_NONE))


def reason(review: Review, start: int) -> Label | None:
    """Return why a figure is proposed to be no fact, if it is."""
    proposal = review.proposal(start)
    return proposal.reason if proposal and proposal.role is Outcome.ASIDE else None


def company(review: Review, id_: str) -> str:
    """Return the name of a company; of one that nobody knows, what it is called."""
    known = {**review.registry.companies, **review.curation.companies}
    return known[id_].name if id_ in known else id_


def new_names(review: Review) -> set[str]:
    """Return the names of companies that the article brings and the registry does not know."""
    found = {p.company_name for p in review.proposals if p.company_name and not p.company}
    named = {company.name for company in review.curation.companies.values()}
    known = {company.name for company in review.registry.companies.values()}
    return (found | named) - known


def dates(screen: Screen, review: Review) -> dict[int, str]:
    """Return the dates of the article by where they start, each with a label of its own."""
    labels = {}
    for mention in review.mentions:
        if mention.quantity.kind is Kind.DATE:
            period = mention.quantity.period
            labels[mention.start] = f"{mention.exact} ({screen.period(period.iso)})"
    return apart(labels)


def apart(labels: Mapping[K, str] | Iterable[tuple[K, str]]) -> dict[K, str]:
    """Number the labels that would else be the same: a list of choices tells them apart by their text."""
    seen: dict[str, int] = {}
    told = {}
    for key, label in dict(labels).items():
        seen[label] = seen.get(label, 0) + 1
        told[key] = label if seen[label] == 1 else f"{label} · {seen[label]}"
    return told
