"""What people read in the handbook and keep at hand, and how its articles change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from deskcs.storage.migrations.ddl import append_only, versioned

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Create readings, favourites, revisions, confirmations, marks and suggestions."""
    op.create_table(
        "article_reading",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("article_id", sa.String, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_article_reading_person", "article_reading", ["person_id", "id"])
    for trigger in append_only("article_reading"):
        op.execute(trigger)
    op.create_table(
        "article_favourite",
        sa.Column("person_id", sa.Integer, primary_key=True),
        sa.Column("article_id", sa.String, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "article_revision",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("article_id", sa.String, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("origin", sa.String, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_article_revision_article", "article_revision", ["article_id", "id"])
    op.create_table(
        "article_confirmation",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("article_id", sa.String, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index(
        "ix_article_confirmation_person",
        "article_confirmation",
        ["person_id", "article_id", "digest"],
        unique=True,
    )
    for table in ("article_revision", "article_confirmation"):
        for trigger in append_only(table):
            op.execute(trigger)
    op.create_table(
        "article_mark",
        sa.Column("article_id", sa.String, primary_key=True),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("is_must_read", sa.Boolean, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
    )
    op.create_table(
        "article_suggestion",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("query", sa.String, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("asked_at", sa.BigInteger, nullable=False),
        sa.Column("settled_at", sa.BigInteger),
        sa.Column("version", sa.Integer, nullable=False),
    )
    for table in ("article_mark", "article_suggestion"):
        op.execute(versioned(table))
