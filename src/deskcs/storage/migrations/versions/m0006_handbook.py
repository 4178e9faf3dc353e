"""What people read in the handbook, and what they keep at hand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from deskcs.storage.migrations.ddl import append_only

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Create the readings, append-only, and the favourites."""
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
