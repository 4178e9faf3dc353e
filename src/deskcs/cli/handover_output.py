"""How shifts and handover sheets are printed for scripts: JSON, the same in every language."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING, Any

from deskcs.cli.case_clock_output import moment

if TYPE_CHECKING:
    from deskcs.handover.item_shapes import ItemCard, Step
    from deskcs.handover.sheet_shapes import SheetCard, SheetRow
    from deskcs.handover.shift_shapes import ShiftCard


def shift_dict(shift: ShiftCard, zone: tzinfo) -> dict[str, Any]:
    """Return one person's shift."""
    return {
        "id": shift.id,
        "shift": shift.name,
        "day": shift.day,
        "person": shift.person,
        "planned_start": moment(shift.planned_start, zone),
        "planned_end": moment(shift.planned_end, zone),
        "started_at": moment(shift.started_at, zone),
        "ended_at": moment(shift.ended_at, zone),
        "leads": shift.is_lead,
        "on_break": shift.is_on_break,
        "late_minutes": shift.late_minutes,
    }


def sheet_dict(sheet: SheetCard, zone: tzinfo) -> dict[str, Any]:
    """Return a whole sheet."""
    return {
        "id": sheet.id,
        "code": sheet.code,
        "status": sheet.state.value,
        "day": sheet.day,
        "shift": sheet.shift_name,
        "author": sheet.author,
        "planned_end": moment(sheet.planned_end, zone),
        "cut_off_at": moment(sheet.cut_off_at, zone),
        "signed_at": moment(sheet.signed_at, zone),
        "signed_by": sheet.signed_by,
        "summary": sheet.summary,
        "override_reason": sheet.override_reason,
        "unsigned": sheet.is_unsigned,
        "overdue": sheet.is_overdue,
        "on_behalf_of": sheet.on_behalf_of,
        "behalf_reason": sheet.behalf_reason,
        "read_by": list(sheet.read_by),
        "content_hash": sheet.content_hash,
        "journal_seq": sheet.journal_seq,
        "journal_head": sheet.journal_head,
        "accepted_by": list(sheet.accepted_by),
        "accepted_at": moment(sheet.accepted_at, zone),
        "version": sheet.version,
        "items": [item_dict(item, zone) for item in sheet.items],
        "removed": [
            {**item_dict(item, zone), "by": item.removed_by, "reason": item.removed_reason}
            for item in sheet.removed
        ],
        "checks": [
            {
                "key": check.key,
                "name": check.name,
                "state": check.state,
                "note": check.note,
                "unit": check.unit,
                "expected": check.expected,
                "counted": check.counted,
            }
            for check in sheet.checks
        ],
        "addenda": [_step(step, zone) for step in sheet.addenda],
        "reviews": [_step(step, zone) for step in sheet.reviews],
    }


def item_dict(item: ItemCard, zone: tzinfo) -> dict[str, Any]:
    """Return one line of a sheet."""
    return {
        "id": item.id,
        "kind": item.kind,
        "severity": item.severity.value,
        "text": item.text,
        "complaint": item.complaint,
        "carried": item.carried,
        "state": item.state.value,
        "done": item.done,
        "next_step": item.next_step,
        "holder": item.holder,
        "due_at": moment(item.due_at, zone),
        "author": item.author,
        "case_status": item.case_status,
        "live_status": item.live_status,
        "fields": dict(item.fields),
        "contingency": item.contingency,
        "links": list(item.links),
        "source": item.source,
        "files": [
            {"id": file.id, "name": file.name, "size": file.size, "sha256": file.sha256}
            for file in item.files
        ],
        "version": item.version,
        "steps": [_step(step, zone) for step in item.steps],
    }


def row_dict(row: SheetRow, zone: tzinfo) -> dict[str, Any]:
    """Return one sheet of a list."""
    return {
        "id": row.id,
        "code": row.code,
        "status": row.state.value,
        "day": row.day,
        "shift": row.shift_name,
        "author": row.author,
        "signed_by": row.signed_by,
        "signed_at": moment(row.signed_at, zone),
        "items": row.item_count,
        "critical": row.critical_count,
        "to_accept": row.pending_count,
        "questions": row.asked_count,
        "unsigned": row.is_unsigned,
        "overdue": row.is_overdue,
        "reviewed": row.is_reviewed,
    }


def _step(step: Step, zone: tzinfo) -> dict[str, Any]:
    return {
        "at": moment(step.at, zone),
        "by": step.actor,
        "kind": step.kind,
        "text": step.text,
    }
