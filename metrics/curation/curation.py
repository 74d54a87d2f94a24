"""The curation file of an article: what its figures mean. No number is typed in it.

It points at the article's words with quotes. A quote must be found exactly once and hold exactly one
mention; where its context holds others too, ``[[…]]`` marks the one that is meant.
"""

from __future__ import annotations

from typing import Annotated, TypeVar

import tomli_w
from pydantic import Field, StringConstraints

from metrics.curation.files import line_of, nearest, parse_toml, validated
from metrics.errors import FileProblem
from metrics.model import Company, Identifier, Label, Model, Status

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$")]
"""The name of a fact within its article, as formulas use it: ``seed_round``."""

Quote = Annotated[str, StringConstraints(min_length=1)]


class Stated(Model):
    """A fact that the article states.

    ``quote`` holds its figure, ``period`` the words that date it, ``serving`` other words that serve it:
    a duration, a reference.
    """

    company: Identifier
    metric: Identifier
    subject: str | None = None
    quote: Quote
    period: Quote | None = None
    serving: tuple[Quote, ...] = ()
    status: Status = Status.STATED
    source_of_claim: str | None = None
    note: Label | None = None


class Derived(Model):
    """A fact computed from others by a formula over their names, such as ``audience / times_twitch``.

    Its period is dated by words, as in `Stated`, or is that of another fact (``period_of``).
    """

    company: Identifier
    metric: Identifier
    subject: str | None = None
    formula: str
    period: Quote | None = None
    period_of: Name | None = None
    note: Label | None = None


class Aside(Model):
    """A figure that is no fact and serves none, and why."""

    quote: Quote
    reason: Label


class Curation(Model):
    """All that is said of one article's figures. ``companies`` are those that no registry knows."""

    companies: dict[Identifier, Company] = Field(default_factory=dict)
    facts: dict[Name, Stated] = Field(default_factory=dict)
    derived: dict[Name, Derived] = Field(default_factory=dict)
    aside: tuple[Aside, ...] = ()


Entry = TypeVar("Entry", Company, Stated, Derived)


def loads(text: str, file: str = "facts.toml") -> Curation:
    """Read a curation file. Raises `FileProblem` for wrong TOML, an unknown, missing or wrong field."""
    data = parse_toml(text, file)
    if unknown := data.keys() - Curation.model_fields.keys():
        name = min(unknown)
        raise FileProblem(
            f"unknown table{nearest(name, Curation.model_fields)}", file=file, entry=name
        )

    def entries(table: str, model: type[Entry]) -> dict[str, Entry]:
        return {
            name: validated(
                model,
                entry,
                file=file,
                entry=f"{table}.{name}",
                line=line_of(text, f"{table}.{name}"),
            )
            for name, entry in data.get(table, {}).items()
        }

    for key, company in data.get("companies", {}).items():
        company.setdefault("id", key)
    companies, facts, derived = (
        entries("companies", Company),
        entries("facts", Stated),
        entries("derived", Derived),
    )
    if twice := facts.keys() & derived.keys():
        name = min(twice)
        raise FileProblem(
            "two facts have this name",
            file=file,
            entry=f"derived.{name}",
            line=line_of(text, f"derived.{name}"),
        )
    aside = [
        validated(Aside, entry, file=file, entry=f"aside {i}")
        for i, entry in enumerate(data.get("aside", ()), 1)
    ]
    return validated(
        Curation,
        {"companies": companies, "facts": facts, "derived": derived, "aside": aside},
        file=file,
    )


def dumps(curation: Curation) -> str:
    """Write a curation as the file that `loads` reads back the same."""
    data = curation.model_dump(mode="json", exclude_defaults=True)
    for company in data.get("companies", {}).values():
        del company["id"]
    for entry in (*data.get("facts", {}).values(), *data.get("derived", {}).values()):
        _shorten(entry, "note")
    for entry in data.get("aside", ()):
        _shorten(entry, "reason")
    return tomli_w.dumps(data)


def _shorten(entry: dict[str, object], key: str) -> None:
    label = entry.get(key)
    if isinstance(label, dict) and label["en"] == label["fr"]:
        entry[key] = label["en"]
