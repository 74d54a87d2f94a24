"""A curation in the making: proposals are accepted, changed or set aside, one figure at a time.

Nothing here types a value: whatever is said of a figure, its number is read from the words it points at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from metrics.curation.account import Account, Outcome
from metrics.curation.curate import Curated, curate
from metrics.curation.curation import Aside, Curation, Stated
from metrics.curation.quoting import QuoteError, find, quote_of
from metrics.curation.registry import Registry
from metrics.curation.rereading import mention_at, replaced, reread
from metrics.curation.suggestion import Proposal, Suggester
from metrics.errors import FileProblem, MetricsError
from metrics.extraction import read
from metrics.model import Article, Company, Kind, Label, Mention, Model, Status
from metrics.naming import plain_words
from metrics.passages import Span

SERVES_NONE = Label(
    en="Belongs to a figure that is set aside", fr="Se rapporte à un chiffre écarté"
)
"""Why what would serve a figure is set aside with it."""


class ReviewError(MetricsError):
    """Something that cannot be said of a figure. The message says why, and what to do."""


class Meaning(Model):
    """What a reviewer says of a figure. ``company`` is an id, or the name of a company not known yet.

    ``period`` and ``serving`` are the starts of the mentions that date it and that serve it otherwise.
    """

    company: str
    metric: str
    subject: str | None = None
    period: int | None = None
    serving: tuple[int, ...] = ()
    status: Status = Status.STATED
    source_of_claim: str | None = None
    note: Label | None = None


@dataclass(frozen=True)
class Review:
    """An article with the reader's mentions, the proposals for them, and the curation made so far.

    Every change returns a new review. Mentions are named by where they start. ``chosen`` are figures
    whose words a reviewer chose otherwise than the reader did, and that the curation does not quote yet.
    """

    article: Article
    as_read: Sequence[Mention]
    proposals: Sequence[Proposal]
    registry: Registry
    curation: Curation = field(default_factory=Curation)
    chosen: tuple[Mention, ...] = ()

    @classmethod
    def begin(
        cls,
        article: Article,
        registry: Registry,
        curation: Curation | None = None,
        *,
        suggester: Suggester | None = None,
    ) -> Review:
        """Read an article, and propose what its figures mean; by a suggester of the registry, if one is built."""
        mentions = read(article.text, language=article.language, published=article.published)
        curation = curation or Curation()
        if suggester is None or curation.companies:
            known = {**registry.companies, **curation.companies}
            suggester = Suggester(known, registry.metrics)
        proposals = suggester.suggest(article, reread(article, mentions, curation))
        return cls(article, mentions, proposals, registry, curation)

    @cached_property
    def mentions(self) -> list[Mention]:
        """The mentions as the curation and the reviewer choose them."""
        return replaced(reread(self.article, self.as_read, self.curation), self.chosen)

    @cached_property
    def _made(self) -> tuple[Curated, list[FileProblem]]:
        return curate(self.article, self.mentions, self.curation, self.registry)

    @property
    def curated(self) -> Curated:
        return self._made[0]

    @property
    def problems(self) -> list[FileProblem]:
        return self._made[1]

    @property
    def account(self) -> Account:
        return self.curated.account

    def proposal(self, start: int) -> Proposal | None:
        """Return what is proposed for a mention."""
        return self._proposed.get(start)

    def meaning(self, start: int) -> Meaning | None:
        """Return what is proposed for a mention as a reviewer would say it, if a fact is."""
        proposal = self.proposal(start)
        if proposal is None or proposal.role is not Outcome.FACT or proposal.metric is None:
            return None
        company = proposal.company or proposal.company_name
        if company is None:
            return None
        serving = [p.mention for p in self.proposals if self._serves(p) == start]
        dates = [mention.start for mention in serving if mention.quantity.kind is Kind.DATE]
        return Meaning(
            company=company,
            metric=proposal.metric,
            subject=proposal.subject,
            period=dates[0] if dates else None,
            serving=tuple(m.start for m in serving if m.start not in dates[:1]),
            status=proposal.status,
            source_of_claim=proposal.source_of_claim,
        )

    def accept(self, starts: Iterable[int] | None = None, *, above: float = 0) -> Review:
        """Take the proposals for the open mentions named, or for all that are as sure as ``above``.

        What serves a figure goes with it: it serves the fact, or is set aside where the figure is.
        """
        wanted = None if starts is None else set(starts)
        chosen = [
            proposal
            for entry in self.account.open
            if (proposal := self.proposal(entry.mention.start))
            and proposal.confidence >= above
            and (wanted is None or entry.mention.start in wanted)
        ]
        curation = self.curation
        for proposal in chosen:
            start = proposal.mention.start
            if meaning := self.meaning(start):
                curation = self._with_fact(curation, start, meaning)
            elif proposal.role is not Outcome.SERVES:
                curation = self._with_aside(curation, start, proposal.reason)
        review = replace(self, curation=curation)
        serving = [p.mention.start for p in chosen if p.role is Outcome.SERVES]
        if not serving:
            return review
        outcomes = {entry.mention.start: entry.outcome for entry in review.account.entries}
        for start in serving:
            served = self.served(start)
            if outcomes[start] is not Outcome.OPEN or served is None:
                continue
            if outcomes.get(served) is Outcome.FACT:
                review = review.serve(start, served)
            elif outcomes.get(served) is not Outcome.OPEN:
                review = review.aside(start, SERVES_NONE)
        return review

    def served(self, start: int) -> int | None:
        """Return the start of the mention that one is proposed to serve, if it is."""
        proposal = self.proposal(start)
        return self._serves(proposal) if proposal else None

    def state(self, start: int, meaning: Meaning) -> Review:
        """Make a mention a fact with this meaning, in place of what was said of it before.

        Raises `ReviewError` for an unknown metric, or one that takes another kind of quantity.
        """
        return self.reopen(start).stated(start, meaning)

    def set_aside(self, start: int, reason: Label) -> Review:
        """Say that a mention is no fact and serves none, and why; in place of what was said of it before."""
        return self.reopen(start).aside(start, reason)

    def serve(self, start: int, fact: int) -> Review:
        """Let a mention serve the facts that another mention states: a date as their period."""
        review = self.reopen(start)
        names, quote = review.names(fact), review.quote(start)
        if not names:
            raise ReviewError(
                "“{words}” is no fact yet. Make it one first.", words=review.mention(fact).exact
            )
        facts = dict(review.curation.facts)
        for name in names:
            dates = review.mention(start).quantity.kind is Kind.DATE and facts[name].period is None
            change = {"period": quote} if dates else {"serving": (*facts[name].serving, quote)}
            facts[name] = facts[name].model_copy(update=change)
        return replace(review, curation=_with(review.curation, facts=facts))

    def reopen(self, start: int) -> Review:
        """Take back all that was said of a mention; facts that it serves stay, without it."""
        facts = {
            name: self._unserved(entry, start)
            for name, entry in self.curation.facts.items()
            if self._start(entry.quote) != start
        }
        aside = tuple(entry for entry in self.curation.aside if self._start(entry.quote) != start)
        return replace(self, curation=_with(self.curation, facts=facts, aside=aside))

    def reread(self, start: int, words: str) -> Review:
        """Choose other words of the article for a figure: those nearest to where it stands.

        The figure is set aside no more and states nothing until it is given its meaning again. Raises
        `ReviewError` where the words do not stand there, or are not one figure.
        """
        text = self.article.text
        places = [match.start() for match in re.finditer(re.escape(words), text)] if words else []
        if not places:
            raise ReviewError(
                "The article does not say “{words}”. Copy the words from it.", words=words
            )
        place = min(places, key=lambda found: abs(found - start))
        mention = mention_at(self.article, Span(place, place + len(words)))
        if mention is None:
            raise ReviewError(
                "“{words}” does not read as one figure. Choose the whole of it.", words=words
            )
        return replace(self.reopen(start), chosen=(*self.chosen, mention))

    def stated(self, start: int, meaning: Meaning) -> Review:
        """Make an open mention a fact; as `state` for one of which nothing is said yet."""
        return replace(self, curation=self._with_fact(self.curation, start, meaning))

    def aside(self, start: int, reason: Label) -> Review:
        """Set an open mention aside; as `set_aside` for one of which nothing is said yet."""
        return replace(self, curation=self._with_aside(self.curation, start, reason))

    def _with_fact(self, curation: Curation, start: int, meaning: Meaning) -> Curation:
        mention = self.mention(start)
        metric = self.registry.metrics.get(meaning.metric)
        if metric is None:
            raise ReviewError("There is no metric {metric}.", metric=meaning.metric)
        if mention.quantity.kind not in metric.kinds:
            raise ReviewError(
                "“{words}” is a {kind}, and {metric} takes a {kinds}. Choose another metric.",
                words=mention.exact,
                kind=mention.quantity.kind.value,
                metric=metric.label.en,
                kinds=" / ".join(kind.value for kind in metric.kinds),
            )
        curation, company = _with_company(curation, self.registry, meaning.company)
        entry = Stated(
            company=company,
            metric=meaning.metric,
            subject=meaning.subject or None,
            quote=self.quote(start),
            period=None if meaning.period is None else self.quote(meaning.period),
            serving=tuple(self.quote(served) for served in meaning.serving),
            status=meaning.status,
            source_of_claim=meaning.source_of_claim or None,
            note=meaning.note,
        )
        name = _free_name(entry, curation)
        return _with(curation, facts=curation.facts | {name: entry})

    def _with_aside(self, curation: Curation, start: int, reason: Label) -> Curation:
        entry = Aside(quote=self.quote(start), reason=reason)
        return _with(curation, aside=(*curation.aside, entry))

    def mention(self, start: int) -> Mention:
        """Return the mention that begins at ``start``. Raises `ReviewError` where none does."""
        found = self._by_start.get(start)
        if found is None:
            raise ReviewError("No figure begins there any more. Reload the page.")
        return found

    def quote(self, start: int) -> str:
        """Return the words by which the curation points at a mention."""
        mention = self.mention(start)
        return quote_of(
            mention, self.article.text, self.mentions, mark=mention not in self._read_so
        )

    def names(self, start: int) -> list[str]:
        """Return the names of the facts that a mention states."""
        return list(self._named.get(start, ()))

    @cached_property
    def _named(self) -> dict[int | None, list[str]]:
        named: dict[int | None, list[str]] = {}
        for name, entry in self.curation.facts.items():
            named.setdefault(self._start(entry.quote), []).append(name)
        return named

    @cached_property
    def _by_start(self) -> dict[int, Mention]:
        return {mention.start: mention for mention in self.mentions}

    @cached_property
    def _read_so(self) -> set[Mention]:
        return set(self.as_read)

    @cached_property
    def _proposed(self) -> dict[int, Proposal]:
        return {proposal.mention.start: proposal for proposal in self.proposals}

    def _serves(self, proposal: Proposal) -> int | None:
        if proposal.role is not Outcome.SERVES or proposal.serves is None:
            return None
        return self.proposals[proposal.serves].mention.start

    def _start(self, quote: str) -> int | None:
        """Return where the mention that a quote points at starts, if it points at one."""
        try:
            mention = find(quote, self.article.text, self.mentions).mention
        except QuoteError:
            return None
        return mention.start if mention else None

    def _unserved(self, entry: Stated, start: int) -> Stated:
        serving = tuple(quote for quote in entry.serving if self._start(quote) != start)
        dated = entry.period if entry.period and self._start(entry.period) != start else None
        return entry.model_copy(update={"serving": serving, "period": dated})


def _with_company(curation: Curation, registry: Registry, company: str) -> tuple[Curation, str]:
    """Return the id of a company, and the curation with it where no registry knows it."""
    known = {**registry.companies, **curation.companies}
    if company in known:
        return curation, company
    folded = company.strip().casefold()
    for each in known.values():
        if folded in {name.casefold() for name in (each.name, *each.aliases)}:
            return curation, each.id
    id_ = "-".join(plain_words(company))
    if not id_:
        raise ReviewError("A company needs a name.")
    if id_ in known:
        return curation, id_
    named = {id_: Company(id=id_, name=company.strip())}
    return _with(curation, companies=curation.companies | named), id_


def _with(curation: Curation, **changes: object) -> Curation:
    return curation.model_copy(update=changes)


def _free_name(entry: Stated, curation: Curation) -> str:
    """Name a fact by its company, subject and metric; with a number where that name is taken."""
    about = "_".join(plain_words(entry.subject or entry.company))
    name = f"{entry.metric}_of_{about}" if about else entry.metric
    number, free = 1, name
    while free in curation.facts or free in curation.derived:
        number += 1
        free = f"{name}_{number}"
    return free
