"""The Frictionless Data Package that describes the tables: columns, types, units, sources, licence."""

from __future__ import annotations

import hashlib
import types
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple, Union, get_args, get_origin

from metrics.datasets import DATASETS, Row
from metrics.export.tables import ALL, TITLES
from metrics.model import Article, Metric

LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0; the quoted words belong to their publishers",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}

_TYPES: dict[type, str] = {str: "string", int: "integer", Decimal: "number", date: "date"}


class Written(NamedTuple):
    """What is known of a table as it was written: the SHA-256 of its CSV, and its size in bytes."""

    sha256: str
    size: int

    @classmethod
    def of(cls, content: bytes) -> Written:
        return cls(hashlib.sha256(content).hexdigest(), len(content))


def describe(
    articles: Iterable[Article],
    metrics: Mapping[str, Metric],
    written: Mapping[str, Written] | None = None,
) -> dict[str, Any]:
    """Describe all tables as a Data Package whose resources lie beside it as CSV."""
    groups = {ALL: tuple(metrics)} | {each.id: each.metrics for each in DATASETS}
    return {
        "profile": "tabular-data-package",
        "name": "market-metrics",
        "title": "Market Metrics: the numbers of tech-business articles, typed and cited",
        "licenses": [LICENCE],
        "sources": [_source(article) for article in articles],
        "resources": [
            _resource(
                name, [metrics[key] for key in group if key in metrics], (written or {}).get(name)
            )
            for name, group in groups.items()
        ],
    }


def schema() -> dict[str, Any]:
    """Return the Table Schema of every table: the fields of `Row`."""
    return {
        "fields": [
            {"name": name, "description": field.description, **_type(field.annotation)}
            for name, field in Row.model_fields.items()
        ],
        "missingValues": [""],
        "primaryKey": ["fact"],
    }


def _type(annotation: Any) -> dict[str, Any]:
    union = get_origin(annotation) in {Union, types.UnionType}
    options = get_args(annotation) if union else (annotation,)
    kind = next(option for option in options if option is not type(None))
    constraints: dict[str, Any] = {} if union else {"required": True}
    if issubclass(kind, StrEnum):
        constraints["enum"] = [member.value for member in kind]
        kind = str
    return {"type": _TYPES[kind], "constraints": constraints}


def _resource(name: str, metrics: Iterable[Metric], written: Written | None) -> dict[str, Any]:
    resource: dict[str, Any] = {
        "profile": "tabular-data-resource",
        "name": name,
        "title": TITLES[name],
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema(),
        "metrics": [
            {
                "id": metric.id,
                "title": metric.label.en,
                "description": metric.meaning.en,
                "kinds": [kind.value for kind in metric.kinds],
            }
            for metric in metrics
        ],
    }
    if written:
        resource |= {"hash": f"sha256:{written.sha256}", "bytes": written.size}
    return resource


def _source(article: Article) -> dict[str, str]:
    source = {"title": f"{article.title} ({article.published.isoformat()})"}
    if article.url:
        source["path"] = article.url
    return source
