"""Market Metrics: the numbers of a tech-business article as typed, cited datasets.

``read`` finds the figures of a text; ``load_catalog`` gives the shipped articles with their facts. Both are
loaded when they are first used, so that importing this package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from metrics.catalog import Catalog, load_catalog
    from metrics.extraction import parse_number, read
    from metrics.model import Article, Company, Fact, Mention, Metric, Period, Quantity

__all__ = [
    "Article",
    "Catalog",
    "Company",
    "Fact",
    "Mention",
    "Metric",
    "Period",
    "Quantity",
    "load_catalog",
    "parse_number",
    "read",
]

_HOME = {
    "Catalog": "catalog",
    "load_catalog": "catalog",
    "parse_number": "extraction",
    "read": "extraction",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME.get(name, 'model')}"), name)
