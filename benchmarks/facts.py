"""How many proposals name the right company and the right metric: `python benchmarks/accuracy.py --facts`.

A proposal of a fact is right where its mention overlaps that of a labelled fact, its metric is the same, and
its company is, by name or alias, case and accents aside. One for a mention that is no fact counts as false.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scoring import Labelled, Score, folded, overlap, pairs
from tables import print_table

from metrics.curation import suggest
from metrics.curation.account import Outcome
from metrics.curation.registry import SEEDS, Registry
from metrics.model import Article


class Claim(NamedTuple):
    """Whose a figure is and what it measures, of a label or a proposal. `company` is how it is compared."""

    start: int
    end: int
    company: str
    metric: str
    named: str


class Judged(NamedTuple):
    """The claims of an article: proposed, labelled, and matched."""

    article: Labelled
    proposed: list[Claim]
    labelled: list[Claim]
    right: list[tuple[Claim, Claim]]

    def score(self, metric: str | None = None) -> Score:
        return Score(
            sum(metric in {None, label.metric} for _, label in self.right),
            sum(metric in {None, claim.metric} for claim in self.proposed),
            sum(metric in {None, claim.metric} for claim in self.labelled),
        )


class Companies:
    """The companies of the registry, to know one by any of its names."""

    def __init__(self, registry: Registry) -> None:
        self._ids = {
            folded(name): company.id
            for company in registry.companies.values()
            for name in (company.name, *company.aliases)
        }

    def known_as(self, name: str) -> str:
        """Return the id of a company, or of an unknown one its name without case and accents."""
        return self._ids.get(folded(name), folded(name))


def report(articles: Sequence[Labelled], *, misses: bool) -> None:
    """Print F1 of the proposals by language and by metric, and with `misses` each one that is wrong."""
    companies = Companies(Registry.load(SEEDS))
    judged = [judge(article, companies) for article in articles if article.facts]
    print_table(
        ("company + metric", "F1", "precision", "recall", "right", "proposed", "labelled"),
        (
            row(name, (j.score() for j in judged if j.article.language in languages))
            for name, languages in (("all", {"fr", "en"}), ("fr", {"fr"}), ("en", {"en"}))
        ),
    )
    print()
    metrics = Counter(claim.metric for j in judged for claim in j.labelled)
    print_table(
        ("metric", "F1", "precision", "recall", "right", "proposed", "labelled"),
        (row(metric, (j.score(metric) for j in judged)) for metric, _ in metrics.most_common()),
    )
    if misses:
        for j in judged:
            print_misses(j)


def judge(article: Labelled, companies: Companies) -> Judged:
    proposals = suggest(
        Article(
            id=article.id,
            title=article.title,
            language=article.language,
            published=article.published,
            text=article.text,
        )
    )
    proposed = [
        Claim(
            p.mention.start,
            p.mention.end,
            companies.known_as(p.company or p.company_name),
            p.metric,
            p.company_name,
        )
        for p in proposals
        if p.role is Outcome.FACT
    ]
    labelled = []
    for fact in sorted(article.facts, key=lambda fact: fact["mention"]):
        figure = article.figures[fact["mention"]]
        company = fact["company"]
        labelled.append(
            Claim(figure.start, figure.end, companies.known_as(company), fact["metric"], company)
        )
    return Judged(article, proposed, labelled, pairs(proposed, labelled, same_claim))


def same_claim(proposed: Claim, label: Claim) -> bool:
    return (
        overlap(proposed, label)
        and proposed.company == label.company
        and proposed.metric == label.metric
    )


def row(name: str, scores: Iterable[Score]) -> tuple[str, ...]:
    right, found, labelled = map(sum, zip(*scores, strict=True))
    total = Score(right, found, labelled)
    rates = (f"{rate:.3f}" for rate in (total.f1, total.precision, total.recall))
    return (name, *rates, str(right), str(found), str(labelled))


def print_misses(judged: Judged) -> None:
    """Print each claim that is missed, false or wrong, in the order of the text."""
    false = [c for c in judged.proposed if c not in {found for found, _ in judged.right}]
    missed = [c for c in judged.labelled if c not in {label for _, label in judged.right}]
    wrong = pairs(false, missed, overlap)
    lines = [(label, f"wrong   {said(found)} → {said(label)}") for found, label in wrong]
    lines += [(c, f"false   {said(c)}") for c in false if c not in {found for found, _ in wrong}]
    lines += [(c, f"missed  {said(c)}") for c in missed if c not in {label for _, label in wrong}]
    for claim, line in sorted(lines):
        text = judged.article.text
        around = text[max(0, claim.start - 60) : claim.end + 40].replace("\n", " ")
        print(f"{judged.article.id}:{claim.start} {line}\n    … {around} …")


def said(claim: Claim) -> str:
    return f"{claim.metric} of {claim.named}"
