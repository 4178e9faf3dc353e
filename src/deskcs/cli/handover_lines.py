"""How shifts and handover sheets are printed for people: a line of a list, or all of a sheet."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from deskcs.cli.case_clock_output import short
from deskcs.cli.speaking import labelled, name_of, several, spoken, spoken_parts, translate

if TYPE_CHECKING:
    from deskcs.handover.item_shapes import ItemCard, Step
    from deskcs.handover.sheet_shapes import CheckCard, SheetCard, SheetRow
    from deskcs.handover.shift_shapes import ShiftCard

STATE_MARKS = {"open": "○", "asked": "?", "accepted": "●", "settled": "✓", "carried": "→"}


def shift_cells(shift: ShiftCard, zone: tzinfo) -> tuple[str, ...]:
    """Return a shift as a line of a list."""
    until = translate("Cli", "当班")
    if shift.ended_at:
        until = translate("Cli", "{time} 下班").format(time=short(shift.ended_at, zone))
    elif shift.is_on_break:
        until = translate("Cli", "休息中")
    return (
        shift.person,
        f"{spoken(shift.name)} {shift.day}",
        translate("Cli", "{time} 到岗").format(time=short(shift.started_at, zone)),
        until,
        translate("Cli", "计划到 {time}").format(time=short(shift.planned_end, zone)),
    )


def row_cells(row: SheetRow) -> tuple[str, ...]:
    """Return a sheet as a line of a list."""
    from deskcs.handover.sheet_shapes import state_name

    counts = [translate("Handover", "{count} 条").format(count=row.item_count)]
    if row.pending_count:
        counts.append(translate("Handover", "待接 {count}").format(count=row.pending_count))
    if row.asked_count:
        counts.append(translate("Handover", "疑问 {count}").format(count=row.asked_count))
    return (
        f"{row.id:>5}",
        row.code,
        translate("Handover", state_name(row)),
        name_of(row.signed_by or row.author),
        translate("Handover", "，").join(counts),
    )


def sheet_lines(sheet: SheetCard, zone: tzinfo) -> list[str]:
    """Return a whole sheet for a terminal."""
    from deskcs.handover.sheet_shapes import state_name

    words = translate("Cli", "{code}  {state}  （编号 {id}）")
    state = translate("Handover", state_name(sheet))
    lines = [words.format(code=sheet.code, state=state, id=sheet.id), *_heads(sheet, zone)]
    for item in sheet.items:
        lines += ["", *_item_lines(item, zone)]
    if not sheet.items:
        lines.append(translate("Cli", "没有事项。"))
    said = [check for check in sheet.checks if check.state or check.counted is not None]
    if said:
        lines.append("")
    lines += [_check_line(check) for check in said]
    for step in sheet.addenda:
        words = translate("Cli", "补充（{name} {time}）")
        words = words.format(name=name_of(step.actor), time=short(step.at, zone))
        lines.append(labelled(words, step.text))
    if sheet.content_hash:
        lines += ["", *proof_lines(sheet)]
    return lines


def proof_lines(sheet: SheetCard) -> list[str]:
    """Return what proves a signed sheet."""
    return [
        f"{translate('Handover', '内容校验值')} {sheet.content_hash}",
        f"{translate('Handover', '日志头')} {sheet.journal_head}",
    ]


def _heads(sheet: SheetCard, zone: tzinfo) -> list[str]:
    lines = []
    if sheet.signed_at is not None:
        signer = sheet.signed_by or translate("Cli", "未签字，到点公布")
        if sheet.on_behalf_of:
            words = translate("Cli", "{signer}（代 {name}，{reason}）")
            signer = words.format(
                signer=signer, name=sheet.on_behalf_of, reason=sheet.behalf_reason
            )
        signed = f"{signer}  {short(sheet.signed_at, zone)}"
        lines.append(labelled(translate("Handover", "交班人"), signed))
    if sheet.accepted_by:
        accepted = several(sheet.accepted_by)
        if sheet.accepted_at is not None:
            accepted += f"  {short(sheet.accepted_at, zone)}"
        lines.append(labelled(translate("Handover", "接班人"), accepted))
    if sheet.summary:
        lines.append(labelled(translate("Handover", "概况"), sheet.summary))
    if sheet.override_reason:
        lines.append(labelled(translate("Handover", "放行理由"), sheet.override_reason))
    return lines


def _check_line(check: CheckCard) -> str:
    states = {
        "ok": translate("Handover", "正常"),
        "bad": translate("Handover", "异常"),
        "na": translate("Handover", "不适用"),
    }
    said = [states.get(check.state, "")]
    if check.counted is not None:
        said.append(f"{check.counted} {spoken(check.unit)}")
    name = f"{translate('Handover', '核对')} {spoken(check.name)}"
    parts = [" ".join(said).strip(), check.note]
    return labelled(name, translate("Handover", "，").join(part for part in parts if part))


def _item_lines(item: ItemCard, zone: tzinfo) -> list[str]:
    from deskcs.handover.item_shapes import CASE_KINDS, SEVERITY_NAMES

    severity = translate("Handover", SEVERITY_NAMES[item.severity])
    head = f"{STATE_MARKS[item.state.value]} [{item.id}] {severity}·{spoken(item.kind_name)}"
    if item.complaint:
        head += f" {item.complaint}"
    if item.carried:
        carried = translate("Handover", "第 {count} 次结转").format(count=item.carried)
        head += f"  {carried}"
    # Of a case the program puts lines together; of other lists it knows whole words.
    field = spoken_parts if item.kind in CASE_KINDS else spoken if item.source else str
    facts = (
        (translate("Handover", "已做"), item.done),
        (translate("Handover", "下一步"), spoken(item.next_step)),
        (translate("Handover", "预案"), item.contingency),
        (translate("Handover", "责任人"), item.holder),
        (translate("Handover", "期限"), short(item.due_at, zone) if item.due_at else ""),
        *((spoken(name), field(text)) for name, text in item.fields.items()),
    )
    lines = [head, f"    {item.text}"]
    lines += [f"    {labelled(name, text)}" for name, text in facts if text]
    lines += [f"    {_step_line(step, zone)}" for step in item.steps]
    return lines


def _step_line(step: Step, zone: tzinfo) -> str:
    words = {
        "asked": translate("Handover", "问"),
        "answered": translate("Handover", "答"),
        "accepted": translate("Handover", "接下"),
        "settled": translate("Handover", "办结"),
    }
    done = f"{words.get(step.kind, step.kind)} {name_of(step.actor)} {short(step.at, zone)}"
    return labelled(done, step.text) if step.text else done
