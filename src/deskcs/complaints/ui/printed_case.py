"""What stands on the paper of a case, as Qt rich text; everything people wrote is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from html import escape

from deskcs.actor import SYSTEM
from deskcs.complaints import masking
from deskcs.complaints.shapes import ClockReading, ComplaintCard, Status, TimelineEntry
from deskcs.complaints.ui.case_words import wish_line
from deskcs.complaints.ui.entry_lines import entry_lines
from deskcs.complaints.ui.words import (
    clock_name,
    clock_state,
    entry_detail,
    entry_title,
    severity_words,
    status_words,
)
from deskcs.complaints.ui.work_rows import rows_of
from deskcs.complaints.work_shapes import LINK_NAMES
from deskcs.qt.language import spoken, translate

_GREY = "#5f6368"
# Seen from here every moment is told with its date: paper is read another day.
_ANOTHER_DAY = datetime(1970, 1, 1, tzinfo=UTC)
Row = tuple[str, str]


def case_html(card: ComplaintCard, now: datetime, zone: tzinfo) -> str:
    """Return the case for paper; long numbers are hidden in texts too."""
    parts = [
        f"<h2>{_cell(card.title)}</h2>",
        _table(_facts(card, zone)),
        _paragraphs(wish_line(card)),
        _heading(translate("Complaints", "客户的话")),
        _paragraphs(card.what),
    ]
    if card.found:
        parts += [_heading(translate("Complaints", "我们查到的")), _paragraphs(card.found)]
    parts += [_heading(translate("Complaints", "时限")), *(_clock(c, zone) for c in card.clocks)]
    sections = (
        (translate("Complaints", "补救与承诺"), _work(card, zone)),
        (translate("Complaints", "步骤"), _steps(card, zone)),
        (translate("Complaints", "附件"), _files(card, zone)),
        (translate("Complaints", "关联"), _links(card)),
    )
    for words, rows in sections:
        lines = list(rows)
        if lines:
            parts += [_heading(words), _table(lines, 34)]
    parts.append(_heading(translate("Complaints", "时间线")))
    parts += [_entry(entry, zone) for entry in card.timeline]
    printed = translate("Complaints", "打印于 {time}").format(time=_time(now, zone))
    parts.append(f'<p style="color: {_GREY}; font-size: small">{escape(printed)}</p>')
    return "".join(parts)


def _facts(card: ComplaintCard, zone: tzinfo) -> Iterator[Row]:
    rows = (
        (translate("Complaints", "编号"), [card.number]),
        (
            translate("Complaints", "状态"),
            [status_words(card.status), severity_words(card.severity)],
        ),
        (translate("Complaints", "收到"), [_time(card.received_at, zone)]),
        (
            translate("Complaints", "登记"),
            [_time(card.registered_at, zone), card.registered_by],
        ),
        (translate("Complaints", "客户"), [card.customer, card.honorific, card.phone]),
        (translate("Complaints", "其他联系方式"), list(card.contacts)),
        (translate("Complaints", "订单"), [masking.order(order) for order in card.orders]),
        (translate("Complaints", "商品"), [card.goods, card.batch]),
        (translate("Complaints", "渠道"), [card.channel, card.shop]),
        (translate("Complaints", "责任人"), [card.owner]),
        (translate("Complaints", "首问负责"), [card.accountable]),
        (translate("Complaints", "分类"), [spoken(card.category), spoken(card.cause)]),
        (translate("Complaints", "标签"), [f"#{tag}" for tag in card.tags]),
        (translate("Complaints", "订单备注"), [card.order_remark]),
        (translate("Complaints", "超时原因"), [card.breach_reason]),
        (
            translate("Complaints", "满意度"),
            [] if card.satisfaction is None else [str(card.satisfaction)],
        ),
    )
    for name, words in rows:
        said = " · ".join(word for word in words if word)
        if said:
            yield name, said


def _work(card: ComplaintCard, zone: tzinfo) -> Iterator[Row]:
    for row in rows_of(card, SYSTEM, _ANOTHER_DAY, zone):
        yield row.words, row.note


def _steps(card: ComplaintCard, zone: tzinfo) -> Iterator[Row]:
    if not card.steps.done:
        return
    for step in card.steps.steps:
        done = ""
        if step.done_at is not None:
            done = " ".join(filter(None, ("✓", _time(step.done_at, zone), step.done_by, step.note)))
        yield f"{step.position}. {spoken(step.name)}", done


def _files(card: ComplaintCard, zone: tzinfo) -> Iterator[Row]:
    for file in card.attachments:
        yield file.name, f"{file.added_by} · {_time(file.added_at, zone)}"


def _links(card: ComplaintCard) -> Iterator[Row]:
    for link in card.links:
        kind = translate("Complaints", LINK_NAMES[link.kind])
        yield link.number, f"{kind} · {status_words(Status(link.status))} · {link.title}"


def _clock(reading: ClockReading, zone: tzinfo) -> str:
    due = ""
    if reading.due is not None:
        due = translate("Complaints", "期限 {time}").format(time=_time(reading.due, zone))
    head = " · ".join(
        part for part in (clock_name(reading.clock), clock_state(reading)[0], due) if part
    )
    why = "<br/>".join(_cell(spoken(line)) for line in reading.why)
    return f'<p><b>{escape(head)}</b><br/><span style="color: {_GREY}">{why}</span></p>'


def _entry(entry: TimelineEntry, zone: tzinfo) -> str:
    head = f"{entry_title(entry)} {entry_detail(entry, _ANOTHER_DAY, zone)}".strip()
    side = f"{_time(entry.at, zone)} · {entry.author}"
    if entry.visible_to_customer:
        side += " · " + translate("Complaints", "客户可见")
    lines = [entry.text, *entry_lines(entry, _ANOTHER_DAY, zone)]
    text = "".join(f"<br/>{_cell(line)}" for line in lines if line)
    return f'<p><b>{_cell(head)}</b> <span style="color: {_GREY}">{escape(side)}</span>{text}</p>'


def _heading(words: str) -> str:
    return f'<h4 style="margin: 14px 0 2px 0">{escape(words)}</h4>'


def _table(rows: Iterable[Row], left: int = 18) -> str:
    lines = "".join(
        f'<tr><td width="{left}%" style="color: {_GREY}">{_cell(name)}</td>'
        f'<td width="{100 - left}%">{_cell(words)}</td></tr>'
        for name, words in rows
    )
    return f'<table width="100%" cellpadding="2" cellspacing="0">{lines}</table>'


def _paragraphs(text: str) -> str:
    return f'<p style="margin: 2px 0">{_cell(text.strip())}</p>' if text.strip() else ""


def _cell(text: str) -> str:
    return escape(masking.text(text)).replace("\n", "<br/>")


def _time(at: datetime, zone: tzinfo) -> str:
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")
