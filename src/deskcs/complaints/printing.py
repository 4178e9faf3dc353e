"""A case on paper, as plain HTML: what came in, what was done, how the deadlines stood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo
from html import escape

from deskcs.complaints import masking
from deskcs.complaints.shapes import SEVERITY_NAMES, STATUS_NAMES, ComplaintCard

Words = Mapping[str, str]
"""Kinds of entries and names of clocks in the reader's language."""

_STATES = {
    "running": "计时中",
    "met": "按时",
    "met_late": "已完成但超时",
    "breached": "已超时",
    "paused": "停表中",
    "exempt": "不计时限",
}


def case_html(
    card: ComplaintCard, zone: tzinfo, now: datetime, entry_words: Words, clock_words: Words
) -> str:
    """Return a page to print. Long numbers are masked; nothing in it is taken for markup."""

    def at(moment: datetime | None) -> str:
        return "" if moment is None else moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")

    facts = [
        ("状态", STATUS_NAMES[card.status]),
        ("级别", SEVERITY_NAMES[card.severity]),
        ("严重", card.flag_reason),
        ("收到", at(card.received_at)),
        ("登记", f"{at(card.registered_at)} {card.registered_by}"),
        ("客户", f"{card.customer} {card.honorific} {card.phone}".strip()),
        ("渠道", " ".join(filter(None, (card.channel, card.shop)))),
        ("订单", "、".join(map(masking.order, card.orders))),
        ("商品", " ".join(filter(None, (card.goods, card.batch)))),
        ("分类", " ".join(filter(None, (card.category, card.cause)))),
        ("诉求", "、".join(card.wanted)),
        ("责任人", card.owner),
        ("首问负责", card.accountable),
        ("超时原因", card.breach_reason),
        ("满意度", str(card.satisfaction or "")),
    ]
    clocks = [
        (
            clock_words.get(reading.clock, reading.clock),
            f"{_STATES[reading.state]} {at(reading.due)}",
            reading.what or (f"完成 {at(reading.met_at)}" if reading.met_at else ""),
        )
        for reading in card.clocks
    ]
    remedies = [
        (
            remedy.kind,
            remedy.yuan,
            remedy.approved_by or "待批准",
            at(remedy.done_at) or ("已取消" if remedy.is_cancelled else "未办"),
        )
        for remedy in card.remedies
    ]
    entries = [
        (at(entry.at), entry.author, entry_words.get(entry.kind, entry.kind), entry.text)
        for entry in card.timeline
        if entry.kind != "checklist"
    ]
    return "".join(
        (
            f"<h2>{escape(card.number)}</h2>",
            _table((name, text) for name, text in facts if text),
            "<h3>客户的话</h3>",
            _paragraphs(card.what),
            *(("<h3>查明情况</h3>", _paragraphs(card.found)) if card.found else ()),
            "<h3>时限</h3>",
            _table(clocks),
            *(("<h3>补救</h3>", _table(remedies)) if remedies else ()),
            "<h3>经过</h3>",
            _table(entries),
            f"<p>打印于 {at(now)}</p>",
        )
    )


def _table(rows: Iterable[Iterable[str]]) -> str:
    lines = ("".join(f"<td>{_cell(text)}</td>" for text in row) for row in rows)
    return f"<table cellpadding='3'>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _cell(text: str) -> str:
    return escape(masking.text(text)).replace("\n", "<br>")


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{_cell(line)}</p>" for line in text.split("\n") if line.strip())
