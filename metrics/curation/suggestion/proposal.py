"""What is proposed for one mention of a new article."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from metrics.curation.account import Outcome
from metrics.model import Identifier, Label, Mention, Model, Period, Status


class Proposal(Model):
    """One mention and what it is thought to mean: a fact, the service of another mention, or nothing to keep.

    ``company`` is the id of a known company, ``company_name`` the company as the article names it.
    ``serves`` is the index of the mention that this one dates or bounds. ``cues`` are the words of the
    article that speak for the proposal, ``reason`` says it to a reader; ``confidence`` runs from 0 to 1.
    """

    mention: Mention
    role: Outcome
    company: Identifier | None = None
    company_name: str | None = None
    subject: str | None = None
    metric: Identifier | None = None
    period: Period | None = None
    status: Status = Status.STATED
    source_of_claim: str | None = None
    serves: int | None = None
    cues: tuple[str, ...] = ()
    reason: Label
    confidence: Annotated[float, Field(ge=0, le=1)]
