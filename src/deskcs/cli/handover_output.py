"""How shifts and handover sheets are printed: JSON for scripts, a few lines for people."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from deskcs.cli.case_clock_output import moment

if TYPE_CHECKING:
    from deskcs.handover.item_shapes import ItemCard, Step
    from deskcs.handover.sheet_shapes import SheetCard, SheetRow
    from deskcs.handover.shift_shapes import ShiftCard

STATE_MARKS = {"open": "○", "asked": "?", "accepted": "●", "settled": "✓", "carried": "→"}


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


def shift_line(shift: ShiftCard, zone: tzinfo) -> str:
    """Return a shift in one line."""
    until = f"下班 {short(shift.ended_at, zone)}" if shift.ended_at else "当班"
    if shift.is_on_break:
        until = "休息中"
    return (
        f"{shift.person}  {shift.name} {shift.day}  {short(shift.started_at, zone)} 到岗，"
        f"{until}，计划到 {short(shift.planned_end, zone)}"
    )


def row_line(row: SheetRow) -> str:
    """Return a sheet in one line."""
    from deskcs.handover.sheet_shapes import SHEET_STATE_NAMES

    waiting = f"，待接 {row.pending_count}" if row.pending_count else ""
    asked = f"，疑问 {row.asked_count}" if row.asked_count else ""
    return (
        f"{row.id:>5}  {row.code}  {SHEET_STATE_NAMES[row.state]}  {row.signed_by or row.author}"
        f"  {row.item_count} 条{waiting}{asked}"
    )


def sheet_lines(sheet: SheetCard, zone: tzinfo) -> list[str]:
    """Return a whole sheet for a terminal."""
    from deskcs.handover.item_shapes import SEVERITY_NAMES
    from deskcs.handover.sheet_shapes import SHEET_STATE_NAMES

    lines = [f"{sheet.code}  {SHEET_STATE_NAMES[sheet.state]}  （编号 {sheet.id}）"]
    if sheet.signed_at is not None:
        behalf = f"（代 {sheet.on_behalf_of}，{sheet.behalf_reason}）" if sheet.on_behalf_of else ""
        signer = f"{sheet.signed_by}{behalf}" if sheet.signed_by else "未签字，到点公布"
        lines.append(f"交班：{signer}  {short(sheet.signed_at, zone)}")
    if sheet.accepted_by:
        lines.append(f"接班：{'、'.join(sheet.accepted_by)}  {short(sheet.accepted_at, zone)}")
    if sheet.summary:
        lines.append(f"概况：{sheet.summary}")
    if sheet.override_reason:
        lines.append(f"放行理由：{sheet.override_reason}")
    for item in sheet.items:
        lines += ["", *_item_lines(item, zone, SEVERITY_NAMES[item.severity])]
    if not sheet.items:
        lines.append("没有事项。")
    states = {"ok": "正常", "bad": "异常", "na": "不适用"}
    said = [check for check in sheet.checks if check.state or check.counted is not None]
    if said:
        lines.append("")
    for check in said:
        note = f"，{check.note}" if check.note else ""
        count = "" if check.counted is None else f" {check.counted} {check.unit}"
        lines.append(f"核对 {check.name}：{states.get(check.state, '')}{count}{note}")
    lines += [f"补充（{step.actor} {short(step.at, zone)}）：{step.text}" for step in sheet.addenda]
    if sheet.content_hash:
        lines += ["", f"校验值 {sheet.content_hash}", f"日志头 {sheet.journal_head}"]
    return lines


def _item_lines(item: ItemCard, zone: tzinfo, severity: str) -> list[str]:
    case = f" {item.complaint}" if item.complaint else ""
    carried = f"  第 {item.carried} 次结转" if item.carried else ""
    lines = [
        f"{STATE_MARKS[item.state.value]} [{item.id}] {severity}·{item.kind_name}{case}{carried}",
        f"    {item.text}",
    ]
    facts = (
        ("已做", item.done),
        ("下一步", item.next_step),
        ("预案", item.contingency),
        ("责任人", item.holder),
        ("期限", short(item.due_at, zone) if item.due_at else ""),
        *item.fields.items(),
    )
    lines += [f"    {name}：{text}" for name, text in facts if text]
    words = {"asked": "问", "answered": "答", "accepted": "接", "settled": "办结"}
    for step in item.steps:
        said = f"：{step.text}" if step.text else ""
        lines.append(
            f"    {words.get(step.kind, step.kind)} {step.actor} {short(step.at, zone)}{said}"
        )
    return lines


def short(at: datetime | None, zone: tzinfo) -> str:
    """Return a time as month, day, hour and minute."""
    return "" if at is None else at.astimezone(zone).strftime("%m-%d %H:%M")


def _step(step: Step, zone: tzinfo) -> dict[str, Any]:
    return {
        "at": moment(step.at, zone),
        "by": step.actor,
        "kind": step.kind,
        "text": step.text,
    }
