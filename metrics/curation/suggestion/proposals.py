"""A proposal for every mention of an article: a fact, the service of another, or set aside with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from metrics.curation.account import Outcome
from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.choices import choices
from metrics.curation.suggestion.claims import Claim, Claims
from metrics.curation.suggestion.lexicon import Vocabulary
from metrics.curation.suggestion.names import KnownNames
from metrics.curation.suggestion.owners import Owner, Owners
from metrics.curation.suggestion.papers import with_papers
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.proposal import Proposal
from metrics.curation.suggestion.serving import SERVING, Serving, Stated
from metrics.curation.suggestion.spots import Choice, Spot
from metrics.curation.suggestion.unknown import unknown_names
from metrics.model import Article, Company, Kind, Label, Language, Mention, Metric, Period

_SURE_SCORE = 1.2
_LEAST, _MOST = 0.4, 0.95
_RIVAL, _DOUBT = 0.4, 0.7
"""From this part of the score on, what else is spoken for makes it less sure; so does what no word says."""
_SERVING, _REASONED, _UNREASONED = 0.7, 0.8, 0.6
_SERVES = Label(
    en="Gives the period or the duration of a figure",
    fr="Donne la période ou la durée d’un chiffre",
)
_NOTHING_NEAR = Label(
    en="Serves no figure of its sentence", fr="Ne sert aucun chiffre de sa phrase"
)
_MEASURE = Label(en="A measure, no capacity of a site", fr="Une mesure, pas la capacité d’un site")
_NO_CUE = Label(en="No word says what it measures", fr="Aucun mot ne dit ce qu’il mesure")
_NO_COMPANY = Label(en="Of no company", fr="D’aucune entreprise")
_RANK = Label(en="A place in an order", fr="Un rang")
_COMPARISON = Label(en="Compares with something else", fr="Compare avec autre chose")


class Suggester:
    """Proposals by the companies and metrics of a registry. Build it once: its words are indexed then."""

    def __init__(self, companies: Mapping[str, Company], metrics: Mapping[str, Metric]) -> None:
        self._companies = companies
        self._metrics = metrics
        self._names = KnownNames(companies)
        self._vocabularies: dict[Language, Vocabulary] = {}

    def suggest(self, article: Article, mentions: Sequence[Mention]) -> list[Proposal]:
        """Propose what each mention means, in the order of the mentions."""
        passage = Passage(article.text, [(mention.start, mention.end) for mention in mentions])
        vocabulary = self._vocabulary(article.language)
        known = with_papers(passage, self._names.occurrences(passage), self._companies)
        unknown = list(unknown_names(passage, known, article.title, vocabulary.trade_words))
        owners = Owners(passage, [*known, *unknown], article.title, self._companies)
        spots = [_spot(passage, mention) for mention in mentions]
        chosen = choices(passage, spots, vocabulary)
        owned = {
            number: owner
            for number, (spot, choice) in enumerate(zip(spots, chosen, strict=True))
            if choice is not None
            and choice.id in self._metrics
            and choice.id != "comparison"
            and (owner := owners.of(spot.first, spot.last, choice.id)) is not None
        }
        stated = {
            number: Stated(owner.occurrence.key, choice.id, _of_results(choice))
            for number, owner in owned.items()
            if (choice := chosen[number]) is not None
        }
        serving = Serving(passage, spots, stated)
        claims = Claims(passage, owners.occurrences)
        proposals = []
        for number, (spot, choice) in enumerate(zip(spots, chosen, strict=True)):
            if choice is not None and (owner := owned.get(number)) is not None:
                claim = claims.of(spot, owner.occurrence.owner)
                period = serving.periods.get(number)
                proposals.append(_fact(spot, choice, owner, claim, period))
            elif (served := serving.serves.get(number)) is not None:
                proposals.append(_service(spot, served))
            else:
                proposals.append(_aside(spot, choice))
        return proposals

    def _vocabulary(self, language: Language) -> Vocabulary:
        if language not in self._vocabularies:
            self._vocabularies[language] = Vocabulary(self._metrics, language)
        return self._vocabularies[language]


def suggest(
    article: Article,
    mentions: Sequence[Mention],
    companies: Mapping[str, Company],
    metrics: Mapping[str, Metric],
) -> list[Proposal]:
    """Propose what each mention of one article means; for many, build a `Suggester` once."""
    return Suggester(companies, metrics).suggest(article, mentions)


def _fact(
    spot: Spot, choice: Choice, owner: Owner, claim: Claim, period: Period | None
) -> Proposal:
    occurrence = owner.occurrence
    words = " · ".join((occurrence.subject or occurrence.owner, *choice.cues))
    return Proposal(
        mention=spot.mention,
        role=Outcome.FACT,
        company=occurrence.company,
        company_name=occurrence.owner,
        subject=choice.grown or occurrence.subject,
        metric=choice.id,
        period=period,
        status=claim.status,
        source_of_claim=claim.source,
        cues=choice.cues,
        reason=Label(en=words, fr=words),
        confidence=_confidence(choice, owner),
    )


def _of_results(choice: Choice) -> bool:
    """Tell a growth of sales, profits or margins."""
    grown = set((choice.grown or "").lower().replace("’", "'").split())
    return not grown.isdisjoint(lexicon.words()["serving"]["results"])


def _confidence(choice: Choice, owner: Owner) -> float:
    """Return how often such a proposal is right, about: between 40 and 95 of a hundred.

    Half of the doubt about the owner counts, for the nearest company is mostly the one.
    """
    told = min(1.0, choice.score / _SURE_SCORE)
    told *= 1 - max(0.0, choice.rival / choice.score - _RIVAL)
    if not choice.cues:
        told *= _DOUBT
    if choice.id == "growth" and choice.grown is None:
        told *= _DOUBT
    return round(_LEAST + (_MOST - _LEAST) * told * (1 + owner.sure) / 2, 2)


def _service(spot: Spot, served: int) -> Proposal:
    return Proposal(
        mention=spot.mention,
        role=Outcome.SERVES,
        serves=served,
        reason=_SERVES,
        confidence=_SERVING,
    )


def _aside(spot: Spot, choice: Choice | None) -> Proposal:
    return Proposal(
        mention=spot.mention,
        role=Outcome.ASIDE,
        cues=choice.cues if choice else (),
        reason=_why_aside(spot, choice),
        confidence=_REASONED if choice else _UNREASONED,
    )


def _spot(passage: Passage, mention: Mention) -> Spot:
    first, last = passage.words_of(mention.start, mention.end)
    return Spot(mention, first, last, passage.sentence_at(first))


def _why_aside(spot: Spot, choice: Choice | None) -> Label:
    if spot.kind in SERVING:
        return _NOTHING_NEAR
    if spot.kind is Kind.RANK:
        return _RANK
    if choice is None:
        return _MEASURE if spot.kind is Kind.MEASURE else _NO_CUE
    if choice.id in lexicon.asides():
        return lexicon.asides()[choice.id].reason
    return _COMPARISON if spot.kind is Kind.MULTIPLE else _NO_COMPANY
