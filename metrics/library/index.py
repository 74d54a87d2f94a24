"""The facts of saved articles as lines that SQL can search, and as the one table of the program."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pandas as pd
from sqlalchemy import Connection, delete, insert, select

import metrics
from metrics.catalog import Entry
from metrics.curation.registry import Registry
from metrics.datasets import COLUMNS, row
from metrics.library.schema import article, company, fact
from metrics.model import Language

_OF_ARTICLE = {
    "article": article.c.id,
    "published": article.c.published,
    "publisher": article.c.publisher,
}
_NUMBERS = ("value", "low", "high")
_MAKERS = ("model.py", "derivation.py", "datasets.py", "extraction", "curation")
"""What of the program decides which facts a text and its curation make."""


def fingerprint(registry: Registry) -> str:
    """Return a mark of everything that facts depend on beside the article: the program's rules, the registry."""
    return sha256((_rules() + registry.model_dump_json()).encode()).hexdigest()


def write(connection: Connection, entry: Entry) -> None:
    """Replace the lines of an article by those of its facts, and its companies by those it names."""
    id_ = entry.article.id
    connection.execute(delete(fact).where(fact.c.article == id_))
    connection.execute(delete(company).where(company.c.article == id_))
    if lines := list(_lines(entry)):
        connection.execute(insert(fact), lines)
    if named := entry.curation.companies:
        documents = [
            {"article": id_, "id": key, "document": value.model_dump_json()}
            for key, value in named.items()
        ]
        connection.execute(insert(company), documents)


def table(connection: Connection, language: Language) -> pd.DataFrame:
    """Return the facts of all saved articles as `metrics.datasets.frame` does, oldest article first."""
    columns = [_column(name, language) for name in COLUMNS]
    query = (
        select(*columns)
        .select_from(fact.join(article))
        .where(article.c.deleted.is_(None))
        .order_by(article.c.published, article.c.id, fact.c.place)
    )
    lines = connection.execute(query).fetchall()
    frame = pd.DataFrame([tuple(line) for line in lines], columns=COLUMNS, dtype=object)
    for name in _NUMBERS:
        numbers = [None if n is None else Decimal(n) for n in frame[name]]
        frame[name] = pd.Series(numbers, index=frame.index, dtype=object)
    return frame


def _column(name: str, language: Language) -> Any:
    if name == "note":
        name = f"note_{language}"
    found = _OF_ARTICLE.get(name)
    return fact.c[name] if found is None else found


def _lines(entry: Entry) -> Iterable[dict[str, Any]]:
    about = entry.article
    for place, one in enumerate(entry.curated.facts):
        line = row(one, about.published, about.publisher).model_dump(mode="json")
        note = one.note
        yield {
            **{name: value for name, value in line.items() if name not in {*_OF_ARTICLE, "note"}},
            "article": about.id,
            "place": place,
            "note_en": note and note["en"],
            "note_fr": note and note["fr"],
        }


@cache
def _rules() -> str:
    package = Path(metrics.__file__).parent
    files = (
        file
        for maker in _MAKERS
        for file in ([package / maker] if maker.endswith(".py") else (package / maker).rglob("*.*"))
        if file.suffix in {".py", ".toml"}
    )
    return "".join(sha256(file.read_bytes()).hexdigest() for file in sorted(files))
