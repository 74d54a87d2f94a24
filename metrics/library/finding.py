"""Which saved articles fit what the reader asks for."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from metrics.curation.article_files import ArticleFiles
from metrics.library.errors import NotFoundError
from metrics.library.records import Saved, Summary, folded
from metrics.library.schema import article, fact
from metrics.model import Model


class Search(Model):
    """Conditions on saved articles; one that is ``None`` keeps all.

    ``company`` and ``metric`` are those of one and the same fact. ``words`` stand together in title,
    publisher or text, whatever their case and accents. ``deleted`` asks for those deleted of late.
    """

    company: str | None = None
    metric: str | None = None
    publisher: str | None = None
    since: date | None = None
    until: date | None = None
    words: str | None = None
    deleted: bool = False


def summaries(connection: Connection, search: Search) -> list[Summary]:
    """Return the saved articles that fit, the latest published first."""
    lines = connection.execute(_query(search)).mappings()
    return [Summary(**_in_utc(line)) for line in lines]


def saved_article(connection: Connection, id_: str) -> Saved:
    """Return a saved article, or one deleted of late. Raises `NotFoundError`."""
    columns = (article.c[name] for name in Saved.model_fields if name != "files")
    query = select(*columns, *(article.c[name] for name in ArticleFiles.model_fields))
    line = connection.execute(query.where(article.c.id == id_)).mappings().first()
    if line is None:
        raise missing(id_)
    fields = _in_utc(line)
    files = ArticleFiles(**{name: fields.pop(name) for name in ArticleFiles.model_fields})
    return Saved(files=files, **fields)


def missing(id_: str) -> NotFoundError:
    """Make the error for an article that is not there."""
    return NotFoundError("There is no article {id} in the library.", id=id_)


def _in_utc(line: RowMapping) -> dict[str, Any]:
    """Return a line with its moments in UTC, which SQLite keeps without saying so."""
    return {
        name: value.replace(tzinfo=UTC) if isinstance(value, datetime) else value
        for name, value in line.items()
    }


def _query(search: Search) -> Select[Any]:
    facts = select(func.count()).where(fact.c.article == article.c.id).scalar_subquery()
    columns = (article.c[name] for name in Summary.model_fields if name != "facts")
    query = select(*columns, facts.label("facts")).where(
        article.c.deleted.is_not(None) if search.deleted else article.c.deleted.is_(None)
    )
    asked = {fact.c.company: search.company, fact.c.metric: search.metric}
    of_one_fact = [column == value for column, value in asked.items() if value is not None]
    if of_one_fact:
        query = query.where(article.c.id.in_(select(fact.c.article).where(*of_one_fact)))
    if search.publisher is not None:
        query = query.where(article.c.publisher == search.publisher)
    if search.since is not None:
        query = query.where(article.c.published >= search.since)
    if search.until is not None:
        query = query.where(article.c.published <= search.until)
    if search.words:
        query = query.where(article.c.folded.contains(folded(search.words), autoescape=True))
    return query.order_by(article.c.published.desc(), article.c.id)
