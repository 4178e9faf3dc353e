"""What is printed of a sheet: both names, times, items and the journal head, as Qt rich text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from html import escape

from deskcs.handover.item_shapes import (
    ITEM_STATE_NAMES,
    SEVERITY_NAMES,
    ItemCard,
    ItemState,
    Severity,
)
from deskcs.handover.sheet_shapes import CheckCard, SheetCard, SheetState
from deskcs.handover.ui.words import field_words, state_words
from deskcs.qt.language import spoken, translate

_SHORTENED_TO = 60
_RULED = "style='border-collapse: collapse; border-color: #888888'"


def page_html(
    sheet: SheetCard, zone: tzinfo, desk_name: str = "", full: int = 10**6, shown: int = 10**6
) -> str:
    """Return the page as Qt rich text; everything people wrote is escaped."""
    parts = [
        f"<h2>{escape(desk_name)} {escape(translate('Handover', '交接班'))}"
        f" &nbsp; {escape(sheet.code)}</h2>",
        _head(sheet, zone),
        _items(sheet.items[:shown], zone, full),
    ]
    left_out = len(sheet.items) - min(shown, len(sheet.items))
    if left_out:
        said = translate("Handover", "另有 {count} 条排不下，请在程序里查看。")
        parts.append(f"<p>{escape(said.format(count=left_out))}</p>")
    parts += [_checks(sheet), _removed(sheet), _addenda(sheet, zone), _foot(sheet, zone)]
    return "".join(part for part in parts if part)


def _head(sheet: SheetCard, zone: tzinfo) -> str:
    signer = sheet.signed_by or translate("Handover", "未签字")
    if sheet.on_behalf_of:
        said = translate("Handover", "{signer} 代 {name} 签")
        signer = said.format(signer=sheet.signed_by, name=sheet.on_behalf_of)
    taker = "、".join(sheet.accepted_by) or "________________"
    rows = [
        (
            (translate("Handover", "日期"), sheet.day),
            (translate("Handover", "班次"), spoken(sheet.shift_name)),
            (translate("Handover", "状态"), state_words(sheet)),
        ),
        (
            (translate("Handover", "交班人"), signer),
            (translate("Handover", "签字时间"), _time(sheet.signed_at, zone)),
            (translate("Handover", "内容截止"), _time(sheet.cut_off_at, zone)),
        ),
        (
            (translate("Handover", "接班人"), taker),
            (translate("Handover", "接班时间"), _time(sheet.accepted_at, zone)),
            (translate("Handover", "事项"), str(len(sheet.items))),
        ),
    ]
    cells = "".join(
        "<tr>"
        + "".join(
            f"<td width='{width}%'><b>{escape(name)}</b> {escape(said or '—')}</td>"
            for width, (name, said) in zip((33, 33, 34), row, strict=True)
        )
        + "</tr>"
        for row in rows
    )
    lines = [
        f"<table width='100%' cellspacing='0' cellpadding='3' border='1' {_RULED}>{cells}</table>"
    ]
    for name, said in (
        (translate("Handover", "概况"), sheet.summary),
        (translate("Handover", "放行理由"), sheet.override_reason),
        (translate("Handover", "代签理由"), sheet.behalf_reason),
        (translate("Handover", "已阅"), "、".join(sheet.read_by)),
    ):
        if said:
            lines.append(f"<p><b>{escape(name)}</b> {escape(said)}</p>")
    return "".join(lines) + "<p></p>"


def _items(items: Sequence[ItemCard], zone: tzinfo, full: int) -> str:
    if not items:
        return f"<p>{escape(translate('Handover', '无交接事项'))}</p>"
    names = (
        ("9%", translate("Handover", "轻重")),
        ("52%", translate("Handover", "事项、已做、下一步")),
        ("12%", translate("Handover", "责任人")),
        ("13%", translate("Handover", "期限")),
        ("14%", translate("Handover", "接班")),
    )
    head = "".join(f"<th align='left' width='{width}'>{escape(name)}</th>" for width, name in names)
    rows = "".join(_row(item, zone, number < full) for number, item in enumerate(items))
    return (
        f"<table width='100%' cellspacing='0' cellpadding='3' border='1' {_RULED}>"
        f"<thead><tr>{head}</tr></thead>{rows}</table>"
    )


def _row(item: ItemCard, zone: tzinfo, is_full: bool) -> str:
    severity = escape(translate("Handover", SEVERITY_NAMES[item.severity]))
    if item.severity is Severity.CRITICAL:
        severity = f"<b>{severity}</b>"
    said = _said(item) if is_full else _shortened(item)
    cells = (
        severity,
        said,
        escape(item.holder),
        escape(_time(item.due_at, zone)),
        escape(_taken(item, zone, is_full)),
    )
    return "<tr>" + "".join(f"<td>{cell or '&nbsp;'}</td>" for cell in cells) + "</tr>"


def _said(item: ItemCard) -> str:
    kind = escape(spoken(item.kind_name))
    first = " ".join(part for part in (kind, escape(item.complaint)) if part)
    lines = [f"<b>{first}</b> {escape(item.text)}"]
    if item.carried:
        said = translate("Handover", "第 {count} 次结转").format(count=item.carried)
        lines[0] += escape(_aside(said))
    if item.done:
        lines.append(escape(_told(translate("Handover", "已做"), item.done)))
    if item.next_step:
        words = spoken(item.next_step)
        lines.append(escape(_told(translate("Handover", "下一步"), words)))
    if item.contingency:
        lines.append(escape(_told(translate("Handover", "预案"), item.contingency)))
    fields = " · ".join(f"{name} {said}" for name, said in field_words(item))
    if fields:
        lines.append(escape(fields))
    for step in item.steps:
        if step.kind in ("asked", "answered") and step.text:
            mark = (
                translate("Handover", "问") if step.kind == "asked" else translate("Handover", "答")
            )
            lines.append(escape(_told(f"{mark} {step.actor}", step.text)))
    return "<br/>".join(lines)


def _shortened(item: ItemCard) -> str:
    said = " ".join(part for part in (item.complaint, item.text) if part)
    return escape(said if len(said) <= _SHORTENED_TO else said[: _SHORTENED_TO - 1] + "…")


def _taken(item: ItemCard, zone: tzinfo, is_full: bool) -> str:
    if item.state is ItemState.OPEN:
        return ""
    word = translate("Handover", ITEM_STATE_NAMES[item.state])
    steps = [step for step in item.steps if step.kind in ("accepted", "settled")]
    if not steps or not is_full:
        return word
    return f"{word} {steps[-1].actor} {_time(steps[-1].at, zone, '%H:%M')}"


def _checks(sheet: SheetCard) -> str:
    words = {
        "ok": translate("Handover", "正常"),
        "bad": translate("Handover", "异常"),
        "na": translate("Handover", "不适用"),
    }
    said = [
        " ".join(
            part for part in (spoken(check.name), words.get(check.state, ""), _count(check)) if part
        )
        + (_aside(check.note) if check.note else "")
        for check in sheet.checks
        if check.state or check.counted is not None
    ]
    if not said:
        return ""
    return f"<p><b>{escape(translate('Handover', '核对'))}</b> {escape(' · '.join(said))}</p>"


def _count(check: CheckCard) -> str:
    if check.counted is None:
        return ""
    should = f"/{check.expected}" if check.is_off else ""
    return f"{check.counted}{should} {spoken(check.unit)}"


def _removed(sheet: SheetCard) -> str:
    said = [
        (item.complaint or item.text[:20]) + _aside(_told(item.removed_by, item.removed_reason))
        for item in sheet.removed
        if item.removed_reason
    ]
    if not said:
        return ""
    return f"<p><b>{escape(translate('Handover', '移出'))}</b> {escape(' · '.join(said[:20]))}</p>"


def _told(name: str, text: str) -> str:
    return translate("Handover", "{name}：{text}").format(name=name, text=text)


def _aside(text: str) -> str:
    return translate("Handover", "（{text}）").format(text=text)


def _addenda(sheet: SheetCard, zone: tzinfo) -> str:
    return "".join(
        f"<p><b>{escape(translate('Handover', '补充'))}</b>"
        f" {escape(_told(f'{step.actor} {_time(step.at, zone)}', step.text))}</p>"
        for step in sheet.addenda
    )


def _foot(sheet: SheetCard, zone: tzinfo) -> str:
    lines = []
    if sheet.content_hash:
        lines.append(f"{translate('Handover', '内容校验值')} SHA-256 {sheet.content_hash}")
        lines.append(f"{translate('Handover', '日志头')} {sheet.journal_seq} {sheet.journal_head}")
    if sheet.is_unsigned:
        lines.append(translate("Handover", "到点没有人签字，按当时的内容公布。"))
    for step in sheet.reviews:
        if step.kind == "reviewed":
            said = translate("Handover", "组长审阅")
            lines.append(f"{said} {step.actor} {_time(step.at, zone)} {step.text}".rstrip())
    if sheet.state is SheetState.DRAFT:
        lines.append(translate("Handover", "草稿，还没有签字，内容会变。"))
    small = "<br/>".join(escape(line) for line in lines)
    line = "______________________"
    giver = escape(translate("Handover", "交班人签名"))
    taker = escape(translate("Handover", "接班人签名"))
    return (
        f"<p style='font-size: small'>{small}</p>"
        f"<p>{giver} {line} &nbsp;&nbsp;&nbsp; {taker} {line}</p>"
    )


def _time(at: datetime | None, zone: tzinfo, form: str = "%m-%d %H:%M") -> str:
    return "" if at is None else at.astimezone(zone).strftime(form)
