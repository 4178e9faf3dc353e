"""The complaint tracker: cases, their timeline, orders, tags, numbers and notices."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from deskcs.storage.migrations.ddl import append_only, versioned

revision = "0004"
down_revision = "0003"

_INDEXES = (
    ("ix_complaint_received_at", ["received_at"], ""),
    ("ix_complaint_customer", ["customer"], ""),
    ("ix_complaint_status", ["status", "received_at"], ""),
    ("ix_complaint_severity", ["severity", "received_at"], ""),
    ("ix_complaint_owner", ["owner", "received_at"], ""),
    ("ix_complaint_channel", ["channel", "received_at"], ""),
    ("ix_complaint_shop", ["shop", "received_at"], ""),
    ("ix_complaint_first_response_due", ["first_response_due"], ""),
    ("ix_complaint_resolution_due", ["resolution_due"], ""),
    ("ix_complaint_next_due", ["next_due"], ""),
    ("ix_complaint_phone", ["phone"], "phone <> ''"),
    ("ix_complaint_open_due", ["next_due"], "is_open = 1"),
    ("ix_complaint_open_owner", ["owner", "received_at"], "is_open = 1"),
    ("ix_complaint_open_flagged", ["flagged_at"], "is_open = 1 AND is_flagged = 1"),
)


def upgrade() -> None:
    """Create the tables of the tracker."""
    _create_case()
    _create_entry()
    for name, key in (("complaint_order", "order_number"), ("complaint_tag", "tag")):
        op.create_table(
            name,
            sa.Column(key, sa.String, primary_key=True),
            sa.Column("complaint_id", sa.Integer, sa.ForeignKey("complaint.id"), primary_key=True),
        )
        op.create_index(f"ix_{name}_complaint_id", name, ["complaint_id"])
    op.create_table(
        "complaint_day",
        sa.Column("day", sa.String, primary_key=True),
        sa.Column("last", sa.Integer, nullable=False),
    )
    op.create_table(
        "complaint_notice",
        sa.Column("complaint_id", sa.Integer, sa.ForeignKey("complaint.id"), primary_key=True),
        sa.Column("clock", sa.String, primary_key=True),
        sa.Column("cycle", sa.Integer, primary_key=True),
        sa.Column("level", sa.String, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("receivers", sa.String, nullable=False),
        sa.Column("seen_by", sa.String, nullable=False),
        sa.Column("seen_at", sa.BigInteger),
    )


def _create_case() -> None:
    def text(name: str) -> sa.Column[str]:
        return sa.Column(name, sa.String, nullable=False)

    def time(name: str) -> sa.Column[int]:
        return sa.Column(name, sa.BigInteger)

    op.create_table(
        "complaint",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        text("number"),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("registered_at", sa.BigInteger, nullable=False),
        *map(text, ("registered_by", "channel", "shop", "customer", "honorific", "phone", "goods")),
        text("status"),
        sa.Column("is_open", sa.Boolean, nullable=False),
        sa.Column("severity", sa.Integer, nullable=False),
        sa.Column("is_flagged", sa.Boolean, nullable=False),
        text("flag_state"),
        text("flag_reason"),
        time("flagged_at"),
        text("owner"),
        sa.Column("cycle", sa.Integer, nullable=False),
        sa.Column("cycle_started_at", sa.BigInteger, nullable=False),
        sa.Column("is_exempt", sa.Boolean, nullable=False),
        *map(time, ("first_response_due", "first_response_at", "resolution_due", "resolved_at")),
        *map(time, ("next_due", "closed_at")),
        text("waiting_reason"),
        time("waiting_until"),
        sa.Column("satisfaction", sa.Integer),
        sa.Column("justified", sa.Boolean),
        *map(text, ("cause", "category", "merged_into")),
        sa.Column("content_key", sa.String),
        sa.Column("wanted", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("found", sa.Text, nullable=False),
        sa.UniqueConstraint("number", name="uq_complaint_number"),
    )
    for name, columns, where in _INDEXES:
        op.create_index(name, "complaint", columns, sqlite_where=sa.text(where) if where else None)
    op.create_index(
        "uq_complaint_content",
        "complaint",
        ["content_key"],
        unique=True,
        sqlite_where=sa.text("content_key IS NOT NULL"),
    )
    op.execute(versioned("complaint"))


def _create_entry() -> None:
    op.create_table(
        "complaint_entry",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("complaint_id", sa.Integer, sa.ForeignKey("complaint.id"), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("author_id", sa.Integer),
        sa.Column("author", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("visible_to_customer", sa.Boolean, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_index("ix_complaint_entry_complaint", "complaint_entry", ["complaint_id"])
    for trigger in append_only("complaint_entry"):
        op.execute(trigger)
