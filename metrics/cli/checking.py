"""``check``: the account of every figure of every article."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from metrics.catalog import Entry


def add_to(commands: Any) -> None:
    check = commands.add_parser("check", help="account for every figure of every article in seeds/")
    check.add_argument("folder", nargs="?", type=Path, help="another folder laid out like seeds/")
    check.set_defaults(command=_check)


def _check(options: argparse.Namespace) -> int:
    from metrics.catalog import load_catalog
    from metrics.curation.registry import SEEDS

    catalog = load_catalog(options.folder or SEEDS)
    for entry in catalog.entries.values():
        print(_summary(entry))
        for complaint in _complaints(entry):
            print(complaint, file=sys.stderr)
    clean = not any(_complaints(entry) for entry in catalog.entries.values())
    print(
        "every figure is accounted for" if clean else "the account does not close",
        file=sys.stdout if clean else sys.stderr,
    )
    return 0 if clean else 1


def _summary(entry: Entry) -> str:
    from metrics.curation.account import Outcome

    account, facts = entry.curated.account, entry.curated.facts
    count = account.count()
    derived = sum(fact.derivation is not None for fact in facts)
    return (
        f"{entry.article.id}: {len(account.entries)} mentions found: {count[Outcome.FACT]} state facts, "
        f"{count[Outcome.SERVES]} serve one, {count[Outcome.ASIDE]} set aside, {count[Outcome.OPEN]} unaccounted; "
        f"{len(facts)} facts, {derived} of them derived"
    )


def _complaints(entry: Entry) -> list[str]:
    article = entry.article
    complaints = [str(problem) for problem in entry.problems]
    for accounted in entry.curated.account.open:
        mention = accounted.mention
        line = article.text.count("\n", 0, mention.start) + 1
        complaints.append(
            f"{article.id}/article.txt, line {line}: {mention.exact!r} is not accounted for; make it a fact, "
            f"let it serve one, or set it aside in {article.id}/facts.toml"
        )
    return complaints
