"""Articles with their facts and companies, drafts, and the count of changes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "article",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("publisher", sa.Text),
        sa.Column("published", sa.Date, nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("text_hash", sa.String(64), nullable=False),
        sa.Column("curation", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("made_by", sa.String(64), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted", sa.DateTime(timezone=True)),
    )
    there = sa.text("deleted IS NULL")
    op.create_index(
        "one_text",
        "article",
        ["text_hash"],
        unique=True,
        sqlite_where=there,
        postgresql_where=there,
    )
    op.create_table(
        "fact",
        sa.Column(
            "article", sa.String, sa.ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("fact", sa.String, nullable=False),
        sa.Column("company", sa.String, nullable=False, index=True),
        sa.Column("subject", sa.Text),
        sa.Column("metric", sa.String, nullable=False, index=True),
        sa.Column("kind", sa.String),
        sa.Column("value", sa.Text),
        sa.Column("low", sa.Text),
        sa.Column("high", sa.Text),
        sa.Column("unit", sa.Text),
        sa.Column("hedge", sa.String),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("basis", sa.String),
        sa.Column("period", sa.String),
        sa.Column("source_of_claim", sa.Text),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("derived_from", sa.Text),
        sa.Column("formula", sa.Text),
        sa.Column("note_en", sa.Text),
        sa.Column("note_fr", sa.Text),
        sa.Column("link", sa.Text, nullable=False),
    )
    op.create_table(
        "company",
        sa.Column(
            "article", sa.String, sa.ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("updated", sa.DateTime(timezone=True), nullable=False),
    )
    state = op.create_table(
        "state",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("revision", sa.Integer, nullable=False),
    )
    op.bulk_insert(state, [{"id": 1, "revision": 0}])
