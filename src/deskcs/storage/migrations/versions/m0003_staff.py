"""The people of the desk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from deskcs.storage.migrations.ddl import versioned

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table of people."""
    op.create_table(
        "person",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("number", sa.String, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("pin_hash", sa.String, nullable=False, server_default=""),
        sa.Column("failed_tries", sa.Integer, nullable=False, server_default="0"),
        sa.Column("locked_until", sa.BigInteger),
        sa.Column("is_active", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("name", name="uq_person_name"),
    )
    op.execute(versioned("person"))
