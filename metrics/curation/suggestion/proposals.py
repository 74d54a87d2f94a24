"""A proposal for every mention of an article: a fact, the service of another, or set aside with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from metrics.curation.account import Outcome
from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.claims import Claims
from metrics.curation.suggestion.cues import Choice, Cues, Spot
from metrics.curation.suggestion.names import KnownNames
from metrics.curation.suggestion.owners import Owner, Owners
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.proposal import Proposal
from metrics.curation.suggestion.serving import SERVING, Serving
from metrics.curation.suggestion.unknown import unknown_names
from metrics.model import Article, Company, Kind, Label, Mention, Metric

_SURE_SCORE = 1.6
_SERVES = Label(
    en="Gives the period or the duration of a figure",
    fr="Donne la période ou la durée d’un chiffre",
)
_NOTHING_NEAR = Label(en="Dates no figure of its sentence", fr="Ne date aucun chiffre de sa phrase")
_NO_CUE = Label(en="No word says what it measures", fr="Aucun mot ne dit ce qu’il mesure")
_NO_COMPANY = Label(en="Of no company", fr="D’aucune entreprise")
_RANK = Label(en="A place in an order", fr="Un rang")
_COMPARISON = Label(en="Compares with something else", fr="Compare avec autre chose")


def suggest(
    article: Article,
    mentions: Sequence[Mention],
    companies: Mapping[str, Company],
    metrics: Mapping[str, Metric],
) -> list[Proposal]:
    """Propose what each mention means, in the order of the mentions.

    A company, metric, period, status and source for a fact; the mention served for a date or a duration;
    a reason for what is set aside.
    """
    passage = Passage(article.text, [(mention.start, mention.end) for mention in mentions])
    names = KnownNames(companies)
    known = list(names.occurrences(passage))
    ordinary = _trade_words(metrics, article)
    unknown = list(unknown_names(passage, known, article.title, ordinary))
    owners = Owners(passage, sorted([*known, *unknown]), article.title, companies)
    spots = [_spot(passage, mention) for mention in mentions]
    choices = Cues(passage, spots, metrics, article.language).choices()
    owned = {
        number: owner
        for number, (spot, choice) in enumerate(zip(spots, choices, strict=True))
        if choice is not None
        and choice.id in metrics
        and choice.id != "comparison"
        and (owner := owners.of(spot.first, spot.last, choice.id)) is not None
    }
    serving = Serving(passage, spots, owned)
    claims = Claims(passage, owners.occurrences)

    def proposal(number: int) -> Proposal:
        spot, choice = spots[number], choices[number]
        if (owner := owned.get(number)) is not None and choice is not None:
            claim = claims.of(spot.first, spot.last, owner.occurrence.owner)
            return Proposal(
                mention=spot.mention,
                role=Outcome.FACT,
                company=owner.occurrence.company,
                company_name=owner.occurrence.owner,
                subject=owner.occurrence.subject,
                metric=choice.id,
                period=serving.periods.get(number),
                status=claim.status,
                source_of_claim=claim.source,
                cues=choice.cues,
                reason=_because(choice, owner),
                confidence=round(min(1.0, choice.score / _SURE_SCORE) * owner.sure, 2),
            )
        if (served := serving.serves.get(number)) is not None:
            return Proposal(
                mention=spot.mention,
                role=Outcome.SERVES,
                serves=served,
                reason=_SERVES,
                confidence=0.7,
            )
        return Proposal(
            mention=spot.mention,
            role=Outcome.ASIDE,
            cues=choice.cues if choice else (),
            reason=_why_aside(spot, choice),
            confidence=0.5,
        )

    return [proposal(number) for number in range(len(mentions))]


def _spot(passage: Passage, mention: Mention) -> Spot:
    first, last = passage.words_of(mention.start, mention.end)
    return Spot(mention, first, last, passage.sentence_at(first))


def _because(choice: Choice, owner: Owner) -> Label:
    words = " · ".join((owner.occurrence.subject or owner.occurrence.owner, *choice.cues))
    return Label(en=words, fr=words)


def _why_aside(spot: Spot, choice: Choice | None) -> Label:
    if spot.kind in SERVING:
        return _NOTHING_NEAR
    if spot.kind is Kind.RANK:
        return _RANK
    if choice is None:
        return _NO_CUE
    if choice.id in lexicon.asides():
        return lexicon.asides()[choice.id].reason
    return _COMPARISON if spot.kind is Kind.MULTIPLE else _NO_COMPANY


def _trade_words(metrics: Mapping[str, Metric], article: Article) -> frozenset[str]:
    """Return the words that announce or count something, ordinary ones even with a capital."""
    return frozenset(
        phrase.split()[0].rstrip("*").lower()
        for metric in metrics.values()
        for table in (metric.cues, metric.counted)
        for phrase in table.get(article.language, ())
    )
