"""The journal and the facts of the desk."""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from alembic import op

from deskcs.storage.migrations.ddl import append_only

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables every file has."""
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("actor_id", sa.Integer),
        sa.Column("actor", sa.String, nullable=False),
        sa.Column("action", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("before", sa.Text, nullable=False, server_default=""),
        sa.Column("after", sa.Text, nullable=False, server_default=""),
        sa.Column("previous_hash", sa.String, nullable=False),
        sa.Column("hash", sa.String, nullable=False),
    )
    op.create_index("ix_journal_action", "journal", ["action"])
    op.create_index("ix_journal_subject", "journal", ["subject"])
    for trigger in append_only("journal"):
        op.execute(trigger)
    facts = op.create_table(
        "desk_fact",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.bulk_insert(facts, [{"name": "salt", "value": secrets.token_hex(16)}])
