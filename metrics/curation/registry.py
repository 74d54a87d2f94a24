"""The registries: which companies and which metrics there are."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from metrics.curation.files import line_of, parse_toml, read_text, validated
from metrics.errors import FileProblem
from metrics.model import Company, Metric, Model

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
"""The folder of the shipped registries and articles."""


class Registry(Model):
    """What there is to be known: companies and metrics, by id."""

    companies: dict[str, Company]
    metrics: dict[str, Metric]

    @classmethod
    def load(cls, folder: Path) -> Registry:
        """Read ``companies.toml`` and ``metrics.toml``. Raises `FileProblem` for a wrong entry."""
        return cls(
            companies=load_companies(folder / "companies.toml"),
            metrics=load_metrics(folder / "metrics.toml"),
        )


Entry = TypeVar("Entry", Company, Metric)


def load_companies(path: Path) -> dict[str, Company]:
    """Read the companies, by id. Raises `FileProblem` for a wrong entry, or a name that two companies share."""
    companies = _load(path, Company)
    owner: dict[str, str] = {}
    for company in companies.values():
        for name in {company.name, *company.aliases}:
            if (other := owner.setdefault(name.casefold(), company.id)) != company.id:
                raise FileProblem(
                    f"the name {name!r} belongs to {other} already",
                    file=path.name,
                    entry=company.id,
                )
    return companies


def load_metrics(path: Path) -> dict[str, Metric]:
    """Read the metrics, by id. Raises `FileProblem` for a wrong entry."""
    return _load(path, Metric)


def _load(path: Path, model: type[Entry]) -> dict[str, Entry]:
    text = read_text(path, file=path.name)
    return {
        key: validated(
            model, {"id": key, **data}, file=path.name, entry=key, line=line_of(text, key)
        )
        for key, data in parse_toml(text, path.name).items()
    }
