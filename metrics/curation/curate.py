"""Mentions and a curation make facts: each quote is found, checked and given its meaning."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from metrics.curation.account import Account, Accounted
from metrics.curation.curation import Aside, Curation, Derived, Stated
from metrics.curation.files import line_of, nearest
from metrics.curation.quoting import QuoteError, find, find_mention
from metrics.curation.registry import Registry
from metrics.derivation import FormulaError, derive, names_in
from metrics.errors import FileProblem, MetricsError
from metrics.model import (
    Article,
    Derivation,
    Evidence,
    Fact,
    Kind,
    Label,
    Mention,
    Metric,
    Model,
    Period,
    Status,
)

_SURENESS = [Status.STATED, Status.CLAIMED, Status.ESTIMATED, Status.RUMOURED]


class Curated(Model):
    """An article made into facts, with the account of its mentions."""

    facts: tuple[Fact, ...]
    account: Account


class EntryError(MetricsError):
    """An entry of a curation that cannot be used. Its message says why, and what to do."""


def curate(
    article: Article,
    mentions: Sequence[Mention],
    curation: Curation,
    registry: Registry,
    source: str = "",
) -> tuple[Curated, list[FileProblem]]:
    """Make the facts of an article and account for its mentions.

    An entry that cannot be used is left out and named among the problems; the others keep working.
    ``source`` is the text of the curation file, from which problems take their line.
    """
    known = Registry(
        companies={**registry.companies, **curation.companies}, metrics=registry.metrics
    )
    curator = _Curator(article, mentions, known, source)
    return curator.curated(curation), curator.problems


class _Curator:
    """The work on one article: what each entry adds to the facts and to the account."""

    def __init__(
        self,
        article: Article,
        mentions: Sequence[Mention],
        registry: Registry,
        source: str,
    ) -> None:
        self.article, self.mentions = article, mentions
        self.registry, self.source = registry, source
        self.problems: list[FileProblem] = []
        self.facts: dict[str, Fact] = {}
        self.stating: dict[int, list[str]] = defaultdict(list)
        self.serving: dict[int, list[str]] = defaultdict(list)
        self.aside: dict[int, Label] = {}

    def curated(self, curation: Curation) -> Curated:
        for name, stated in curation.facts.items():
            with self._reporting(f"facts.{name}"):
                self.facts[name] = self._state(name, stated)
        for name, derived in curation.derived.items():
            with self._reporting(f"derived.{name}"):
                self.facts[name] = self._derive(name, derived)
        for number, aside in enumerate(curation.aside, 1):
            with self._reporting(f"aside {number}"):
                self._set_aside(aside)
        entries = tuple(self._accounted(mention) for mention in self.mentions)
        return Curated(facts=tuple(self.facts.values()), account=Account(entries=entries))

    @contextmanager
    def _reporting(self, entry: str) -> Iterator[None]:
        try:
            yield
        except (QuoteError, FormulaError, EntryError) as error:
            line = line_of(self.source, entry)
            self.problems.append(
                FileProblem(
                    str(error), file=f"{self.article.id}/facts.toml", entry=entry, line=line
                )
            )

    def _state(self, name: str, entry: Stated) -> Fact:
        metric = self._metric_of(entry)
        quoted = find(entry.quote, self.article.text, self.mentions)
        _check_kind(quoted.mention, metric, entry.quote)
        served = [self._find(quote) for quote in entry.serving]
        dated = self._find(entry.period) if entry.period else None
        identity = f"{self.article.id}/{name}"
        if quoted.mention:
            self.stating[quoted.mention.start].append(identity)
        for mention in [*served, *([dated] if dated else [])]:
            self.serving[mention.start].append(identity)
        return Fact(
            id=identity,
            article=self.article.id,
            company=entry.company,
            metric=entry.metric,
            subject=entry.subject,
            quantity=quoted.mention.quantity if quoted.mention else None,
            period=_period(dated or quoted.mention),
            status=entry.status,
            source_of_claim=entry.source_of_claim,
            evidence=Evidence(
                quote=self.article.text[quoted.span.start : quoted.span.end],
                start=quoted.span.start,
                end=quoted.span.end,
                mentions=(quoted.mention,) if quoted.mention else (),
                serving=(*served, *([dated] if dated else ())),
            ),
            note=entry.note,
        )

    def _derive(self, name: str, entry: Derived) -> Fact:
        metric = self._metric_of(entry)
        inputs = self._inputs(entry.formula)
        quantities = {name: fact.quantity for name, fact in inputs.items() if fact.quantity}
        quantity = derive(entry.formula, quantities, metric.kinds[0])
        dated = self._find(entry.period) if entry.period else None
        period = _period(dated)
        if entry.period_of:
            period = self._fact(entry.period_of).period
        identity = f"{self.article.id}/{name}"
        if dated:
            self.serving[dated.start].append(identity)
        evidence = [fact.evidence for fact in inputs.values()]
        start, end = min(e.start for e in evidence), max(e.end for e in evidence)
        claims = {fact.source_of_claim for fact in inputs.values()} - {None}
        return Fact(
            id=identity,
            article=self.article.id,
            company=entry.company,
            metric=entry.metric,
            subject=entry.subject,
            quantity=quantity,
            period=period,
            status=Status.DERIVED,
            source_of_claim=", ".join(sorted(filter(None, claims))) or None,
            evidence=Evidence(
                quote=" […] ".join(
                    dict.fromkeys(e.quote for e in sorted(evidence, key=lambda e: e.start))
                ),
                start=start,
                end=end,
                mentions=tuple(mention for e in evidence for mention in e.mentions),
                serving=(dated,) if dated else (),
            ),
            derivation=Derivation(
                formula=entry.formula,
                inputs=tuple(fact.id for fact in inputs.values()),
                basis=max((_basis(fact) for fact in inputs.values()), key=_SURENESS.index),
            ),
            note=entry.note,
        )

    def _set_aside(self, entry: Aside) -> None:
        self.aside[self._find(entry.quote).start] = entry.reason

    def _accounted(self, mention: Mention) -> Accounted:
        return Accounted(
            mention=mention,
            facts=tuple(self.stating.get(mention.start, ())),
            serves=tuple(self.serving.get(mention.start, ())),
            aside=self.aside.get(mention.start),
        )

    def _find(self, quote: str) -> Mention:
        return find_mention(quote, self.article.text, self.mentions)

    def _fact(self, name: str) -> Fact:
        if name not in self.facts:
            raise EntryError(
                f"no fact before this one is called {name!r}{nearest(name, self.facts)}"
            )
        return self.facts[name]

    def _inputs(self, formula: str) -> dict[str, Fact]:
        inputs = {name: self._fact(name) for name in names_in(formula)}
        if not inputs:
            raise EntryError(f"{formula!r} uses no fact; derive from at least one")
        return inputs

    def _metric_of(self, entry: Stated | Derived) -> Metric:
        companies, metrics = self.registry.companies, self.registry.metrics
        if entry.company not in companies:
            raise EntryError(
                f"no company has the id {entry.company!r}{nearest(entry.company, companies)}"
            )
        if entry.metric not in metrics:
            raise EntryError(
                f"no metric has the id {entry.metric!r}{nearest(entry.metric, metrics)}"
            )
        return metrics[entry.metric]


def _check_kind(mention: Mention | None, metric: Metric, quote: str) -> None:
    if mention is None:
        if metric.kinds:
            raise EntryError(f"{quote!r} holds no figure, and {metric.id} needs one")
        return
    if metric.kinds and mention.quantity.kind not in metric.kinds:
        kinds = " or ".join(kind.value for kind in metric.kinds)
        raise EntryError(
            f"{mention.exact!r} is a {mention.quantity.kind.value}, and {metric.id} takes a {kinds}"
        )


def _period(mention: Mention | None) -> Period | None:
    """Return the period that a date gives; a date without a day known to it gives none."""
    if mention is None or mention.quantity.kind is not Kind.DATE:
        return None
    period = mention.quantity.period
    return period if period.start or period.end else None


def _basis(fact: Fact) -> Status:
    return fact.derivation.basis if fact.derivation else fact.status
