"""The tables of the library. A change here needs a new version in ``migrations/``.

``fact`` and ``company`` are derived from ``article`` and made anew with each save: they answer questions
over all articles without reading every text. Numbers are kept as text, exactly as they are.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)

metadata = MetaData()

article = Table(
    "article",
    metadata,
    Column("id", String, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("publisher", Text),
    Column("published", Date, nullable=False),
    Column("language", String(2), nullable=False),
    Column("about", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("curation", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("made_by", String(64), nullable=False),
    Column("created", DateTime(timezone=True), nullable=False),
    Column("updated", DateTime(timezone=True), nullable=False),
    Column("deleted", DateTime(timezone=True)),
)
"""``about`` is ``article.toml``, ``curation`` ``facts.toml``, as they are exported; ``folded`` the words to
search in; ``made_by`` the fingerprint of the program that made the facts."""

Index(
    "one_text",
    article.c.text_hash,
    unique=True,
    sqlite_where=text("deleted IS NULL"),
    postgresql_where=text("deleted IS NULL"),
)

fact = Table(
    "fact",
    metadata,
    Column("article", String, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("fact", String, nullable=False),
    Column("company", String, nullable=False, index=True),
    Column("subject", Text),
    Column("metric", String, nullable=False, index=True),
    Column("kind", String),
    Column("value", Text),
    Column("low", Text),
    Column("high", Text),
    Column("unit", Text),
    Column("hedge", String),
    Column("status", String, nullable=False),
    Column("basis", String),
    Column("period", String),
    Column("source_of_claim", Text),
    Column("quote", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("derived_from", Text),
    Column("formula", Text),
    Column("note_en", Text),
    Column("note_fr", Text),
    Column("link", Text, nullable=False),
)
"""The lines of `metrics.datasets.Row`, without what stands in ``article``. ``place`` is their order."""

company = Table(
    "company",
    metadata,
    Column("article", String, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("id", String, primary_key=True),
    Column("document", Text, nullable=False),
)
"""The companies that an article's curation names and no registry knows, as JSON."""

draft = Table(
    "draft",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("updated", DateTime(timezone=True), nullable=False),
)
"""Work that is not saved yet, as JSON."""

state = Table(
    "state",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("revision", Integer, nullable=False),
)
"""One line: how often the saved articles have changed."""
