"""The shift log: roster, shifts, sheets and their items, matters carried over, steps after signing,
work log, information feedback."""

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


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def upgrade() -> None:
    """Create the tables of the shift log."""
    _create_roster()
    _create_shift()
    _create_sheet()
    _create_item()
    _create_matter()
    _create_step()
    _create_typing()
    _create_log()
    _create_feedback()
    for table in _VERSIONED:
        op.execute(versioned(table))
    for table in ("handover_step", "feedback_step"):
        for trigger in append_only(table):
            op.execute(trigger)
    _fix_what_is_signed()


_VERSIONED = (
    "roster_duty",
    "roster_swap",
    "shift",
    "shift_break",
    "handover_sheet",
    "handover_item",
    "handover_file",
    "handover_matter",
    "work_log",
    "feedback",
)


def _create_roster() -> None:
    op.create_table(
        "roster_duty",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        *map(_text, ("day", "shift_name", "person")),
        _flag("is_lead"),
        _flag("is_active"),
        _text("note"),
    )
    op.create_index(
        "uq_roster_duty",
        "roster_duty",
        ["day", "shift_name", "person"],
        unique=True,
        sqlite_where=sa.text("is_active = 1"),
    )
    op.create_table(
        "roster_swap",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        sa.Column("duty_id", sa.Integer, sa.ForeignKey("roster_duty.id"), nullable=False),
        sa.Column("other_duty_id", sa.Integer, sa.ForeignKey("roster_duty.id")),
        *map(_text, ("from_person", "to_person")),
        _long("reason"),
        _text("state"),
        _text("asked_by"),
        _time("asked_at", nullable=False),
        _text("decided_by"),
        _time("decided_at"),
        _long("decision"),
    )
    op.create_index(
        "ix_roster_swap_open",
        "roster_swap",
        ["duty_id"],
        unique=True,
        sqlite_where=sa.text("state = 'asked'"),
    )


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
        _flag("is_lead"),
    )
    op.create_index("ix_shift_day", "shift", ["day"])
    op.create_table(
        "shift_break",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        sa.Column("shift_id", sa.Integer, sa.ForeignKey("shift.id"), nullable=False),
        _time("started_at", nullable=False),
        _time("ended_at"),
        _text("reason"),
    )
    op.create_index("ix_shift_break_shift_id", "shift_break", ["shift_id"])
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
        *map(_long, ("summary", "override_reason", "behalf_reason", "checks", "content")),
        _text("on_behalf_of"),
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
    op.create_index("ix_handover_sheet_state", "handover_sheet", ["state"])


def _create_item() -> None:
    op.create_table(
        "handover_item",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        sa.Column("sheet_id", sa.Integer, sa.ForeignKey("handover_sheet.id"), nullable=False),
        _number("position"),
        _text("kind"),
        _text("severity"),
        *map(_long, ("text", "done", "next_step", "contingency")),
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
        _long("links"),
        _text("source"),
        _text("changed_by"),
    )
    op.create_index("ix_handover_item_sheet_id", "handover_item", ["sheet_id"])
    op.create_index("ix_handover_item_complaint", "handover_item", ["complaint"])
    op.create_index(
        "ix_handover_item_source", "handover_item", ["source"], sqlite_where=sa.text("source <> ''")
    )
    op.create_table(
        "handover_file",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        sa.Column("item_id", sa.Integer, sa.ForeignKey("handover_item.id"), nullable=False),
        *map(_text, ("name", "media", "sha256")),
        _number("size"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        _text("added_by"),
        _time("added_at", nullable=False),
        _text("removed_by"),
    )
    op.create_index("ix_handover_file_item_id", "handover_file", ["item_id"])


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
        _text("source"),
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
    op.create_index(
        "uq_handover_matter_source",
        "handover_matter",
        ["source"],
        unique=True,
        sqlite_where=sa.text("is_open = 1 AND source <> ''"),
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
        "ix_handover_step_review_asked",
        "handover_step",
        ["sheet_id"],
        sqlite_where=sa.text("kind = 'review_asked'"),
    )
    op.create_index(
        "uq_handover_step_taken",
        "handover_step",
        ["item_id"],
        unique=True,
        sqlite_where=sa.text("kind = 'accepted'"),
    )


def _create_typing() -> None:
    op.create_table(
        "handover_typing",
        sa.Column("author", sa.String, primary_key=True),
        sa.Column("place", sa.String, primary_key=True),
        _long("text"),
        _time("saved_at", nullable=False),
    )
    op.create_table(
        "handover_article",
        sa.Column("article", sa.String, primary_key=True),
        _text("digest"),
    )


def _create_log() -> None:
    op.create_table(
        "work_log",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        *map(_text, ("kind", "day", "shift_name")),
        _time("happened_at", nullable=False),
        _time("written_at", nullable=False),
        sa.Column("author_id", sa.Integer),
        *map(_text, ("author", "category", "customer")),
        *map(_long, ("text", "result")),
        _flag("is_special"),
        _flag("is_open"),
        _text("complaint"),
        _time("ends_at"),
        _time("closed_at"),
        _text("closed_by"),
        _long("closing"),
    )
    op.create_index("ix_work_log_day", "work_log", ["day"])
    op.create_index("ix_work_log_open", "work_log", ["kind"], sqlite_where=sa.text("is_open = 1"))


def _create_feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer, primary_key=True),
        _number("version"),
        *map(_text, ("state", "origin", "channel", "customer", "subject")),
        *map(_long, ("text", "suggestion")),
        *map(_text, ("department", "complaint", "holder", "raised_by")),
        _time("raised_at", nullable=False),
        _long("answer"),
        _flag("is_open"),
    )
    op.create_index("ix_feedback_open", "feedback", ["state"], sqlite_where=sa.text("is_open = 1"))
    op.create_table(
        "feedback_step",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("feedback_id", sa.Integer, sa.ForeignKey("feedback.id"), nullable=False),
        _time("at", nullable=False),
        sa.Column("actor_id", sa.Integer),
        *map(_text, ("actor", "kind")),
        _long("text"),
    )
    op.create_index("ix_feedback_step_feedback_id", "feedback_step", ["feedback_id"])


def _fix_what_is_signed() -> None:
    """A signed sheet and its items can neither be changed nor deleted, nor can items be added."""
    signed = _SIGNED.format(row="i")
    for action, row in (("INSERT", "new"), ("UPDATE", "old")):
        op.execute(
            f"CREATE TRIGGER handover_file_signed_{action.lower()} BEFORE {action} ON handover_file"
            f" WHEN (SELECT {signed} FROM handover_item i WHERE i.id = {row}.item_id)"
            " BEGIN SELECT RAISE(ABORT, 'a signed handover is append-only'); END"
        )
    op.execute(
        "CREATE TRIGGER handover_file_no_delete BEFORE DELETE ON handover_file"
        " BEGIN SELECT RAISE(ABORT, 'handover_file is append-only'); END"
    )
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
