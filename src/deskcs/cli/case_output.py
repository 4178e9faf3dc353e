"""How a case is printed: JSON for scripts, a few lines for people."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING, Any

from deskcs.cli.case_clock_output import clock_dict, clock_lines, moment, short, telling_dict
from deskcs.cli.case_work_output import work_dict, work_lines

if TYPE_CHECKING:
    from deskcs.complaints.shapes import (
        ComplaintCard,
        ComplaintPage,
        ComplaintRow,
        TimelineEntry,
    )

ENTRY_WORDS = {
    "registered": "登记",
    "imported": "导入",
    "restored": "从文件恢复",
    "signals_seen": "看到信号",
    "note": "备注",
    "reply": "回复客户",
    "customer_said": "客户来话",
    "assigned": "转派",
    "accepted": "受理",
    "waiting": "等待",
    "resumed": "恢复处理",
    "flagged": "标为严重",
    "acknowledged": "已确认严重",
    "flag_declined": "取消严重",
    "graded": "改级别",
    "exempted": "设为特殊疑难",
    "resolved": "告知方案",
    "refused": "客户不接受",
    "closed": "关闭",
    "reopened": "重开",
    "corrected": "更正",
    "judged": "判断是否有理",
    "orders_added": "补订单号",
    "tagged": "标签",
    "merged": "合并",
    "merged_from": "并入一条",
    "unmerged": "撤销合并",
    "unmerged_from": "撤销并入",
    "invalidated": "判为无效",
    "transcript": "聊天记录",
    "handed": "交接",
    "linked": "关联",
    "unlinked": "取消关联",
    "promised": "承诺",
    "platform_set": "平台期限",
    "kept": "办到",
    "withdrawn": "撤回",
    "remedy": "补救",
    "remedy_approved": "批准补救",
    "remedy_done": "补救办结",
    "remedy_cancelled": "取消补救",
    "follow_up_planned": "计划回访",
    "call": "电话",
    "attached": "附件",
    "detached": "拿掉附件",
    "checklist": "开始步骤清单",
    "step_ticked": "勾选步骤",
    "step_unticked": "取消勾选",
    "breach_explained": "超时原因",
    "flag_refused": "认定不严重",
    "exemption_ended": "取消特殊疑难",
    "made_accountable": "首问负责人",
}


def row_dict(row: ComplaintRow, zone: tzinfo) -> dict[str, Any]:
    """Return one item of a list."""
    return {
        "number": row.number,
        "received_at": moment(row.received_at, zone),
        "customer": row.customer,
        "title": row.title,
        "status": row.status.value,
        "severity": row.severity,
        "flagged": row.is_flagged,
        "owner": row.owner,
        "first_response_due": moment(row.first_response_due, zone),
        "resolution_due": moment(row.resolution_due, zone),
        "overdue": row.is_overdue,
    }


def listed(page: ComplaintPage, zone: tzinfo) -> dict[str, Any]:
    """Return a page."""
    return {
        "total": page.total,
        "capped": page.capped,
        "items": [row_dict(row, zone) for row in page.rows],
        "next": page.next,
    }


def as_dict(card: ComplaintCard, zone: tzinfo) -> dict[str, Any]:
    """Return a whole case."""
    return {
        **row_dict(card, zone),
        "flag_state": card.flag_state,
        "flag_reason": card.flag_reason,
        "first_response_at": moment(card.first_response_at, zone),
        "resolved_at": moment(card.resolved_at, zone),
        "honorific": card.honorific,
        "phone": card.phone,
        "channel": card.channel,
        "shop": card.shop,
        "orders": list(card.orders),
        "goods": card.goods,
        "what": card.what,
        "found": card.found,
        "wanted": list(card.wanted),
        "wishes": [_wish(text) for text in card.wanted],
        "cause": card.cause,
        "category": card.category,
        "justified": card.justified,
        "satisfaction": card.satisfaction,
        "cycle": card.cycle,
        "exempt": card.is_exempt,
        "merged_into": card.merged_into,
        "tags": list(card.tags),
        "registered_by": card.registered_by,
        "kind": card.kind,
        "batch": card.batch,
        "accountable": card.accountable,
        "contacts": list(card.contacts),
        "order_remark": card.order_remark,
        "breached": list(card.breached),
        "breach_reason": card.breach_reason,
        "needs_breach_reason": card.needs_breach_reason,
        "flag_proposed": card.is_flag_proposed,
        "version": card.version,
        **work_dict(card, zone),
        "signals": [{"kind": s.kind, "text": s.text} for s in card.signals],
        "timeline": [_entry(entry, zone) for entry in card.timeline],
        "clocks": [clock_dict(reading, zone) for reading in card.clocks],
        "ahead": [telling_dict(one, zone) for one in card.ahead],
    }


_INNER = ("hours", "since", "policy")


def _entry(entry: TimelineEntry, zone: tzinfo) -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "at": moment(entry.at, zone),
        "author": entry.author,
        "kind": entry.kind,
        "text": entry.text,
        "data": {name: value for name, value in entry.data.items() if name not in _INNER},
        "visible_to_customer": entry.visible_to_customer,
    }


def _wish(text: str) -> dict[str, Any]:
    from deskcs.complaints import wishes

    wish = wishes.read(text)
    return {"kind": wish.kind, "yuan": wish.yuan}


def row_line(row: ComplaintRow, zone: tzinfo) -> str:
    """Return a case in one line."""
    from deskcs.complaints.shapes import STATUS_NAMES

    flag = "⚑" if row.is_flagged else " "
    due = short(row.next_due, zone)
    late = " 已超时" if row.is_overdue else ""
    owner = row.owner or "未受理"
    return (
        f"{flag} {row.number}  {STATUS_NAMES[row.status]}  {row.severity} 级  {owner}"
        f"  {due}{late}  {row.customer}  {row.title}"
    )


def card_lines(card: ComplaintCard, zone: tzinfo, *, has_why: bool = False) -> list[str]:
    """Return a whole case for a terminal; the first line is the number and where it stands."""
    from deskcs.complaints.shapes import STATUS_NAMES

    flag = f"  ⚑ 严重：{card.flag_reason}" if card.is_flagged else ""
    lines = [
        f"{card.number}  {STATUS_NAMES[card.status]}  {card.severity} 级{flag}",
        f"客户：{card.customer} {card.honorific} {card.phone}".rstrip(),
    ]
    lines += clock_lines(card, zone, has_why=has_why)
    facts = (
        ("责任人", card.owner),
        ("首问负责", card.accountable if card.accountable != card.owner else ""),
        ("批号", card.batch),
        ("分类", card.category),
        ("原因", card.cause),
        ("联系方式", "、".join(card.contacts)),
        ("订单备注", card.order_remark),
        (
            "成立",
            {True: "是", False: "否"}.get(card.justified) if card.justified is not None else "",
        ),
        ("超时原因", card.breach_reason),
        ("渠道", card.channel),
        ("店铺", card.shop),
        ("订单", "、".join(card.orders)),
        ("商品", card.goods),
        ("诉求", "、".join(card.wanted)),
        ("标签", "、".join(card.tags)),
        ("查明", card.found),
    )
    lines += [f"{name}：{text}" for name, text in facts if text]
    lines += work_lines(card, zone)
    lines += ["", card.what, ""]
    for entry in card.timeline:
        said = f"：{entry.text}" if entry.text else ""
        kind = ENTRY_WORDS.get(entry.kind, entry.kind)
        lines.append(f"{short(entry.at, zone)}  {entry.author}  {kind}{said}")
    return lines
