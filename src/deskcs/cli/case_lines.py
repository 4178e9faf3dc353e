"""How a case is printed for people: a line of a list, or all that is known of it."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from deskcs.cli.case_clock_output import clock_lines, short
from deskcs.cli.case_work_output import work_lines
from deskcs.cli.speaking import labelled, name_of, several, spoken, translate
from deskcs.wording import QT_TRANSLATE_NOOP, Said

if TYPE_CHECKING:
    from deskcs.complaints.shapes import ComplaintCard, ComplaintRow, TimelineEntry

ENTRY_WORDS = {
    "registered": QT_TRANSLATE_NOOP("Timeline", "登记"),
    "imported": QT_TRANSLATE_NOOP("Timeline", "导入"),
    "note": QT_TRANSLATE_NOOP("Timeline", "内部备注"),
    "reply": QT_TRANSLATE_NOOP("Timeline", "答复客户"),
    "customer_said": QT_TRANSLATE_NOOP("Timeline", "客户来信"),
    "assigned": QT_TRANSLATE_NOOP("Timeline", "指派"),
    "accepted": QT_TRANSLATE_NOOP("Timeline", "受理"),
    "handed": QT_TRANSLATE_NOOP("Timeline", "交接"),
    "waiting": QT_TRANSLATE_NOOP("Timeline", "暂停等待"),
    "resumed": QT_TRANSLATE_NOOP("Timeline", "继续处理"),
    "flagged": QT_TRANSLATE_NOOP("Timeline", "标为严重"),
    "signals_seen": QT_TRANSLATE_NOOP("Timeline", "文中有信号"),
    "acknowledged": QT_TRANSLATE_NOOP("Timeline", "已知悉"),
    "flag_declined": QT_TRANSLATE_NOOP("Timeline", "不作严重处理"),
    "resolved": QT_TRANSLATE_NOOP("Timeline", "告知解决方案"),
    "refused": QT_TRANSLATE_NOOP("Timeline", "客户不接受"),
    "closed": QT_TRANSLATE_NOOP("Timeline", "关闭"),
    "reopened": QT_TRANSLATE_NOOP("Timeline", "重开"),
    "merged": QT_TRANSLATE_NOOP("Timeline", "合并"),
    "merged_from": QT_TRANSLATE_NOOP("Timeline", "并入了另一个投诉"),
    "unmerged": QT_TRANSLATE_NOOP("Timeline", "撤销合并"),
    "unmerged_from": QT_TRANSLATE_NOOP("Timeline", "并入的投诉已撤回"),
    "invalidated": QT_TRANSLATE_NOOP("Timeline", "判为无效"),
    "exempted": QT_TRANSLATE_NOOP("Timeline", "特殊疑难"),
    "exemption_ended": QT_TRANSLATE_NOOP("Timeline", "不再是特殊疑难"),
    "made_accountable": QT_TRANSLATE_NOOP("Timeline", "改负责人"),
    "graded": QT_TRANSLATE_NOOP("Timeline", "改级别"),
    "judged": QT_TRANSLATE_NOOP("Timeline", "判定是否成立"),
    "corrected": QT_TRANSLATE_NOOP("Timeline", "更正"),
    "tagged": QT_TRANSLATE_NOOP("Timeline", "标签"),
    "orders_added": QT_TRANSLATE_NOOP("Timeline", "补充订单号"),
    "linked": QT_TRANSLATE_NOOP("Timeline", "关联"),
    "unlinked": QT_TRANSLATE_NOOP("Timeline", "取消关联"),
    "remedy": QT_TRANSLATE_NOOP("Timeline", "补救"),
    "remedy_approved": QT_TRANSLATE_NOOP("Timeline", "批准补救"),
    "remedy_done": QT_TRANSLATE_NOOP("Timeline", "补救已办"),
    "remedy_cancelled": QT_TRANSLATE_NOOP("Timeline", "取消补救"),
    "promised": QT_TRANSLATE_NOOP("Timeline", "承诺客户"),
    "platform_set": QT_TRANSLATE_NOOP("Timeline", "平台期限"),
    "kept": QT_TRANSLATE_NOOP("Timeline", "已兑现"),
    "withdrawn": QT_TRANSLATE_NOOP("Timeline", "撤回"),
    "follow_up_planned": QT_TRANSLATE_NOOP("Timeline", "约回访"),
    "call": QT_TRANSLATE_NOOP("Timeline", "电话"),
    "attached": QT_TRANSLATE_NOOP("Timeline", "附件"),
    "detached": QT_TRANSLATE_NOOP("Timeline", "移除附件"),
    "checklist": QT_TRANSLATE_NOOP("Timeline", "开始按步骤处理"),
    "step_ticked": QT_TRANSLATE_NOOP("Timeline", "完成一步"),
    "step_unticked": QT_TRANSLATE_NOOP("Timeline", "退回一步"),
    "breach_explained": QT_TRANSLATE_NOOP("Timeline", "说明超时原因"),
    "flag_refused": QT_TRANSLATE_NOOP("Timeline", "不标为严重"),
    "transcript": QT_TRANSLATE_NOOP("Timeline", "聊天记录"),
    "restored": QT_TRANSLATE_NOOP("Timeline", "从文件恢复"),
    "wanted": QT_TRANSLATE_NOOP("Timeline", "客户诉求"),
}


def row_cells(row: ComplaintRow, zone: tzinfo) -> tuple[str, ...]:
    """Return a case as a line of a list."""
    from deskcs.complaints.shapes import STATUS_NAMES

    flag = "⚑" if row.is_flagged else " "
    late = translate("Complaints", "已超时") if row.is_overdue else ""
    return (
        f"{flag} {row.number}",
        translate("Complaints", STATUS_NAMES[row.status]),
        _level(row.severity),
        row.owner or translate("Complaints", "未受理"),
        f"{short(row.next_due, zone)} {late}".rstrip(),
        f"{row.customer}  {row.title}",
    )


def card_lines(card: ComplaintCard, zone: tzinfo, *, has_why: bool = False) -> list[str]:
    """Return a whole case for a terminal; the first line is the number and where it stands."""
    from deskcs.complaints.shapes import STATUS_NAMES

    head = [card.number, translate("Complaints", STATUS_NAMES[card.status]), _level(card.severity)]
    if card.is_flagged:
        serious = labelled(translate("Complaints", "严重"), _signals(card.flag_reason))
        head.append(f"⚑ {serious}")
    customer = f"{card.customer} {card.honorific} {card.phone}".rstrip()
    lines = ["  ".join(head), labelled(translate("Complaints", "客户"), customer)]
    lines += clock_lines(card, zone, has_why=has_why)
    lines += [labelled(name, text) for name, text in _facts(card) if text]
    lines += work_lines(card, zone)
    lines += ["", card.what, ""]
    for entry in card.timeline:
        kind = translate("Timeline", ENTRY_WORDS.get(entry.kind, entry.kind))
        text = _entry_text(entry)
        said = labelled(kind, text) if text else kind
        lines.append(f"{short(entry.at, zone)}  {name_of(entry.author)}  {said}")
    return lines


def _level(severity: int) -> str:
    return translate("Cli", "{severity} 级").format(severity=severity)


def _facts(card: ComplaintCard) -> tuple[tuple[str, str], ...]:
    words = {
        True: translate("Complaints", "是"),
        False: translate("Complaints", "否"),
        None: "",
    }
    accountable = card.accountable if card.accountable != card.owner else ""
    return (
        (translate("Complaints", "责任人"), name_of(card.owner)),
        (translate("Complaints", "首问负责"), name_of(accountable)),
        (translate("Complaints", "批号"), card.batch),
        (translate("Complaints", "分类"), spoken(card.category)),
        (translate("Complaints", "投诉原因"), spoken(card.cause)),
        (translate("Complaints", "其他联系方式"), several(card.contacts)),
        (translate("Complaints", "订单备注"), card.order_remark),
        (translate("Complaints", "成立"), words[card.justified]),
        (translate("Complaints", "超时原因"), card.breach_reason),
        (translate("Complaints", "渠道"), card.channel),
        (translate("Complaints", "店铺"), card.shop),
        (translate("Complaints", "订单"), several(card.orders)),
        (translate("Complaints", "商品"), card.goods),
        (translate("Complaints", "客户要求"), several(map(_wish, card.wanted))),
        (translate("Complaints", "标签"), several(card.tags)),
        (translate("Complaints", "查明的情况"), card.found),
    )


def _wish(text: str) -> str:
    from deskcs.complaints import wishes

    wish = wishes.read(text)
    amount = translate("Complaints", "{yuan} 元").format(yuan=wish.yuan) if wish.fen else ""
    return f"{spoken(wish.kind)} {amount}".strip()


def _entry_text(entry: TimelineEntry) -> str:
    from deskcs.complaints.entry_lines import line_of

    line = line_of(entry)
    return spoken(line) if isinstance(line, Said) else line


def _signals(text: str) -> str:
    from deskcs.complaints.signal_lines import of_signals

    line = of_signals(text)
    return text if line is text else spoken(line)
