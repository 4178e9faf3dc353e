"""The complaint tracker: cases, their timeline, orders, tags, numbers and notices."""

from __future__ import annotations

from typing import Any

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
    ("ix_complaint_category", ["category", "received_at"], ""),
    ("ix_complaint_exempt", ["received_at"], "is_exempt = 1"),
    ("ix_complaint_batch", ["batch", "goods"], "batch <> ''"),
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
    _create_clocks()
    _create_belongings()
    _create_views()


def _case(**options: Any) -> sa.Column[int]:
    return sa.Column("complaint_id", sa.Integer, sa.ForeignKey("complaint.id"), **options)


def _create_clocks() -> None:
    op.create_table(
        "complaint_due",
        _case(primary_key=True),
        sa.Column("clock", sa.String, primary_key=True),
        sa.Column("ref", sa.Integer, primary_key=True),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("due", sa.BigInteger, nullable=False),
        sa.Column("person", sa.String, nullable=False),
    )
    op.create_index("ix_complaint_due_due", "complaint_due", ["due"])
    op.create_table(
        "complaint_watch",
        _case(primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("policy", sa.String, nullable=False),
    )


def _create_belongings() -> None:
    op.create_table(
        "complaint_link",
        _case(primary_key=True),
        sa.Column("other_id", sa.Integer, sa.ForeignKey("complaint.id"), primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
    )
    op.create_index("ix_complaint_link_other_id", "complaint_link", ["other_id"])
    op.create_table(
        "complaint_attachment",
        sa.Column("seq", sa.Integer, sa.ForeignKey("complaint_entry.seq"), primary_key=True),
        _case(nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("is_removed", sa.Boolean, nullable=False),
    )
    for column in ("complaint_id", "digest"):
        op.create_index(f"ix_complaint_attachment_{column}", "complaint_attachment", [column])


def _create_views() -> None:
    op.create_table(
        "complaint_view",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("name", "owner", "query", "view", "sort", "columns")
        ),
        sa.Column("is_pinned", sa.Boolean, nullable=False),
        sa.Column("is_shared", sa.Boolean, nullable=False),
    )
    op.create_index("ix_complaint_view_owner", "complaint_view", ["owner"])
    op.execute(versioned("complaint_view"))


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
        *map(text, ("batch", "kind", "status")),
        sa.Column("is_open", sa.Boolean, nullable=False),
        sa.Column("severity", sa.Integer, nullable=False),
        sa.Column("is_flagged", sa.Boolean, nullable=False),
        text("flag_state"),
        text("flag_reason"),
        time("flagged_at"),
        *map(text, ("owner", "accountable")),
        sa.Column("cycle", sa.Integer, nullable=False),
        sa.Column("cycle_started_at", sa.BigInteger, nullable=False),
        sa.Column("is_exempt", sa.Boolean, nullable=False),
        *map(time, ("first_response_due", "first_response_at", "resolution_due", "resolved_at")),
        *map(time, ("next_due", "closed_at")),
        text("waiting_reason"),
        *map(time, ("waiting_since", "waiting_until")),
        sa.Column("satisfaction", sa.Integer),
        sa.Column("justified", sa.Boolean),
        *map(text, ("cause", "category", "merged_into")),
        *map(text, ("breach_reason", "order_remark", "contacts")),
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
