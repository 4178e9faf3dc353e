"""The shift log: shifts, sheets, their items, matters carried over, steps after signing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from deskcs.storage.migrations.ddl import append_only, versioned

revision = "0005"
down_revision = "0004"

_SIGNED = "(SELECT state FROM handover_sheet WHERE id = {row}.sheet_id) <> 'draft'"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String, nullable=False)


def _long(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _time(name: str, nullable: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=nullable)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def upgrade() -> None:
    """Create the tables of the shift log."""
    _create_shift()
    _create_sheet()
    _create_item()
    _create_matter()
    _create_step()
    for table in ("shift", "handover_sheet", "handover_item", "handover_matter"):
        op.execute(versioned(table))
    for trigger in append_only("handover_step"):
        op.execute(trigger)
    _fix_what_is_signed()


def _create_shift() -> None:
    op.create_table(
        "shift",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        _text("name"),
        _text("day"),
        sa.Column("person_id", sa.Integer),
        _text("person"),
        _time("planned_start", nullable=False),
        _time("planned_end", nullable=False),
        _time("started_at", nullable=False),
        _time("ended_at"),
    )
    op.create_index("ix_shift_day", "shift", ["day"])
    op.create_index(
        "uq_shift_running",
        "shift",
        ["person"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
    )


def _create_sheet() -> None:
    op.create_table(
        "handover_sheet",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        _text("code"),
        _text("day"),
        _text("shift_name"),
        _text("state"),
        sa.Column("author_id", sa.Integer),
        _text("author"),
        _time("created_at", nullable=False),
        _time("planned_end", nullable=False),
        _time("horizon", nullable=False),
        _time("cut_off_at"),
        _time("signed_at"),
        sa.Column("signed_by_id", sa.Integer),
        _text("signed_by"),
        *map(_long, ("summary", "override_reason", "checks", "content")),
        _text("content_hash"),
        _number("journal_seq"),
        _text("journal_head"),
        sa.UniqueConstraint("code", name="uq_handover_sheet_code"),
    )
    op.create_index("ix_handover_sheet_day", "handover_sheet", ["day"])
    op.create_index(
        "uq_handover_sheet_draft",
        "handover_sheet",
        ["day", "shift_name"],
        unique=True,
        sqlite_where=sa.text("state = 'draft'"),
    )


def _create_item() -> None:
    op.create_table(
        "handover_item",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        sa.Column("sheet_id", sa.Integer, sa.ForeignKey("handover_sheet.id"), nullable=False),
        _number("position"),
        _text("kind"),
        _text("severity"),
        *map(_long, ("text", "done", "next_step")),
        _text("holder"),
        _time("due_at"),
        _time("happened_at"),
        _time("written_at", nullable=False),
        sa.Column("author_id", sa.Integer),
        _text("author"),
        _text("complaint"),
        _text("case_status"),
        sa.Column("matter_id", sa.Integer),
        _number("carried"),
        sa.Column("is_edited", sa.Boolean, nullable=False),
        _time("removed_at"),
        _text("removed_by"),
        _long("removed_reason"),
        _long("fields"),
    )
    op.create_index("ix_handover_item_sheet_id", "handover_item", ["sheet_id"])
    op.create_index("ix_handover_item_complaint", "handover_item", ["complaint"])


def _create_matter() -> None:
    op.create_table(
        "handover_matter",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        _text("kind"),
        _text("complaint"),
        sa.Column("sheet_id", sa.Integer, sa.ForeignKey("handover_sheet.id"), nullable=False),
        sa.Column("item_id", sa.Integer, sa.ForeignKey("handover_item.id"), nullable=False),
        _text("holder"),
        _number("carried"),
        sa.Column("is_open", sa.Boolean, nullable=False),
        sa.Column("is_pending", sa.Boolean, nullable=False),
        _time("opened_at", nullable=False),
        _time("settled_at"),
        _text("settled_by"),
    )
    op.create_index(
        "ix_handover_matter_open",
        "handover_matter",
        ["sheet_id"],
        sqlite_where=sa.text("is_open = 1"),
    )
    op.create_index("ix_handover_matter_item_id", "handover_matter", ["item_id"])
    op.create_index(
        "uq_handover_matter_complaint",
        "handover_matter",
        ["complaint"],
        unique=True,
        sqlite_where=sa.text("is_open = 1 AND complaint <> ''"),
    )


def _create_step() -> None:
    op.create_table(
        "handover_step",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("sheet_id", sa.Integer, sa.ForeignKey("handover_sheet.id"), nullable=False),
        sa.Column("item_id", sa.Integer, sa.ForeignKey("handover_item.id")),
        _time("at", nullable=False),
        sa.Column("actor_id", sa.Integer),
        _text("actor"),
        _text("kind"),
        _long("text"),
    )
    op.create_index("ix_handover_step_sheet", "handover_step", ["sheet_id"])
    op.create_index(
        "uq_handover_step_taken",
        "handover_step",
        ["item_id"],
        unique=True,
        sqlite_where=sa.text("kind = 'accepted'"),
    )


def _fix_what_is_signed() -> None:
    """A signed sheet and its items can neither be changed nor deleted, nor can items be added."""
    op.execute(
        "CREATE TRIGGER handover_sheet_signed BEFORE UPDATE ON handover_sheet"
        " WHEN old.state <> 'draft'"
        " BEGIN SELECT RAISE(ABORT, 'a signed handover is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER handover_sheet_no_delete BEFORE DELETE ON handover_sheet"
        " BEGIN SELECT RAISE(ABORT, 'handover_sheet is append-only'); END"
    )
    for action, row in (("INSERT", "new"), ("UPDATE", "old")):
        op.execute(
            f"CREATE TRIGGER handover_item_signed_{action.lower()} BEFORE {action} ON handover_item"
            f" WHEN {_SIGNED.format(row=row)}"
            " BEGIN SELECT RAISE(ABORT, 'a signed handover is append-only'); END"
        )
    op.execute(
        "CREATE TRIGGER handover_item_no_delete BEFORE DELETE ON handover_item"
        " BEGIN SELECT RAISE(ABORT, 'handover_item is append-only'); END"
    )
