"""Names and ids: how an id is called, and the words of a name that an id is made of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from metrics.model import Company, Metric


def company_name(id_: str, companies: Mapping[str, Company]) -> str:
    """Name a company as people write it; by its id where it is not known."""
    known = companies.get(id_)
    return known.name if known else id_


def metric_label(id_: str, metrics: Mapping[str, Metric], language: str) -> str:
    """Name a metric in a language; by the words of its id where it is not known."""
    known = metrics.get(id_)
    return known.label[language] if known else id_.replace("_", " ").capitalize()


def plain_words(name: str) -> list[str]:
    """Return the words of a name in the plain letters and digits that ids are made of: ``['meta', '2']``."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.findall(r"[a-z0-9]+", letters)
