"""The index over records: folded copies and the gram set over them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_SECURE_DELETE_SINCE = (3, 42, 0)


def upgrade() -> None:
    """Create the tables of the index. Contentless grams: what they stand for is the folded copy."""
    op.create_table(
        "search_text",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title_length", sa.Integer, nullable=False),
        sa.Column("body_length", sa.Integer, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
    )
    op.execute(
        "CREATE VIRTUAL TABLE search_gram USING fts5("
        "tokens, content='', detail=none, columnsize=0, tokenize='ascii')"
    )
    op.create_table(
        "search_pair",
        sa.Column("pair", sa.String, primary_key=True),
        sa.Column("spelled", sa.String, primary_key=True),
        sa.Column("initials", sa.String, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_pair_spelled", "search_pair", ["spelled"])
    op.create_index("ix_search_pair_initials", "search_pair", ["initials"])
    version = op.get_bind().exec_driver_sql("SELECT sqlite_version()").scalar_one()
    if tuple(int(part) for part in str(version).split(".")) >= _SECURE_DELETE_SINCE:
        op.execute("INSERT INTO search_gram(search_gram, rank) VALUES ('secure-delete', 1)")
