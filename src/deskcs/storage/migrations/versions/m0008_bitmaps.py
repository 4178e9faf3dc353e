"""Bit sets of the grams that very many records hold, for searches of several frequent words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Create the tables; they are filled in idle minutes, and searches need none of it."""
    op.create_table(
        "search_block",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("told", sa.Integer, nullable=False),
        sa.Column("wanted", sa.Integer, nullable=False),
    )
    op.create_table(
        "search_bitmap",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("block", sa.Integer, nullable=False),
        sa.Column("token", sa.String, nullable=False),
        sa.Column("told", sa.Integer, nullable=False),
        sa.Column("bits", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_search_bitmap_token", "search_bitmap", ["block", "token"], unique=True)
    op.create_table("search_changed", sa.Column("id", sa.Integer, primary_key=True))
