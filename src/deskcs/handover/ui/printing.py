"""The printed sheet: one A4 page with both names, times and the journal head, text to select."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from deskcs.errors import DiskFull, ReadOnly
from deskcs.handover.item_shapes import (
    ITEM_STATE_NAMES,
    SEVERITY_NAMES,
    ItemCard,
    ItemState,
    Severity,
)
from deskcs.handover.sheet_shapes import SHEET_STATE_NAMES, CheckCard, SheetCard, SheetState
from deskcs.qt.fonts import families
from deskcs.qt.language import install, spoken, translate
from deskcs.wording import QT_TRANSLATE_NOOP

POINT_SIZES = (10.0, 9.0, 8.0, 7.0, 6.5)
_SHORTENED_TO = 60
_MARGIN_MM = 12.0
_DPI = 300
_LEAST_BYTES = 100
_HOPELESS_PAGES = 2.5
_RULED = "style='border-collapse: collapse; border-color: #888888'"

_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了文件 {path}：{reason}。请换一个位置。")
_FULL = QT_TRANSLATE_NOOP("errors", "磁盘已满，没有写成：{path}。请清出空间后再试。")


@dataclass(frozen=True, slots=True)
class _Extent:
    """How much of a sheet is put on the page: `full` items in full, the rest in a line each."""

    points: float
    full: int
    shown: int


def write_pdf(sheet: SheetCard, path: Path, *, zone: tzinfo, desk_name: str = "") -> int:
    """Write the sheet as one page and return the number of items that had no room on it.

    A QGuiApplication must be there. The text is as large as fits, not below 6.5 points; then the
    least urgent items shrink to a line, and at last are only counted. Raises ReadOnly or DiskFull.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch()
        left_out = _draw(sheet, part, zone, desk_name)
        if part.stat().st_size < _LEAST_BYTES:
            raise DiskFull(_FULL, path=path)
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise ReadOnly(_CANNOT_WRITE, path=path, reason=reason) from None
    except DiskFull:
        part.unlink(missing_ok=True)
        raise
    return left_out


def write_pdf_without_screen(
    sheet: SheetCard, path: Path, *, zone: tzinfo, desk_name: str = "", language: str = "zh_CN"
) -> int:
    """Write the sheet where no window is open, as the command line does; see `write_pdf`."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication(sys.argv[:1]))
    install(language)
    return write_pdf(sheet, path, zone=zone, desk_name=desk_name)


_kept: list[QGuiApplication] = []


def _draw(sheet: SheetCard, path: Path, zone: tzinfo, desk_name: str) -> int:
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setTitle(sheet.code)
    writer.setCreator("DeskCS")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    paper, extent = _fitting(sheet, writer, zone, desk_name)
    painter = QPainter(writer)
    paper.drawContents(painter)
    painter.end()
    return len(sheet.items) - extent.shown


def _fitting(
    sheet: SheetCard, writer: QPdfWriter, zone: tzinfo, desk_name: str
) -> tuple[QTextDocument, _Extent]:
    """Return the largest setting that takes one page."""
    font = QFont()
    font.setFamilies(list(families()))
    paper = QTextDocument()
    paper.documentLayout().setPaintDevice(writer)
    paper.setDocumentMargin(0)
    extent = _Extent(POINT_SIZES[-1], 0, 0)
    tried, pages = extent, 0
    for extent in _extents(sheet.items):
        if _is_hopeless(extent, tried, pages):
            continue
        font.setPointSizeF(extent.points)
        paper.setDefaultFont(font)
        paper.setHtml(page_html(sheet, zone, desk_name, extent.full, extent.shown))
        paper.setPageSize(QSizeF(writer.width(), writer.height()))
        tried, pages = extent, paper.pageCount()
        if pages <= 1:
            break
    return paper, extent


def _is_hopeless(extent: _Extent, tried: _Extent, pages: int) -> bool:
    """Return whether a setting need not be laid out: one like it took too many pages.

    The same words in smaller letters take room by the square of their size, fewer lines of the
    same kind by their number. A layout of hundreds of items takes a third of a second.
    """
    if not pages or not tried.shown:
        return False
    if extent.full != tried.full:
        # A line takes a third of what an item takes in full, or more.
        share = (extent.shown + 2 * extent.full) / (tried.shown + 2 * tried.full)
    else:
        share = extent.shown / tried.shown
    return pages * share * (extent.points / tried.points) ** 2 > _HOPELESS_PAGES


def _extents(items: Sequence[ItemCard]) -> Iterator[_Extent]:
    """Yield ever smaller settings; the urgent items keep their room longest."""
    count = len(items)
    for points in POINT_SIZES:
        yield _Extent(points, count, count)
    least = POINT_SIZES[-1]
    critical = sum(item.severity is Severity.CRITICAL for item in items)
    full = count * 5 // 6
    while full > critical:
        yield _Extent(least, full, count)
        full = full * 5 // 6
    for full in dict.fromkeys((critical, 0)):
        yield _Extent(least, full, count)
    shown = min(count, 120)
    while shown > 0:
        yield _Extent(least, 0, shown)
        shown = shown * 3 // 4
    yield _Extent(least, 0, 0)


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
            (translate("Handover", "状态"), translate("Handover", SHEET_STATE_NAMES[sheet.state])),
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
            f"<td width='33%'><b>{escape(name)}</b> {escape(said or '—')}</td>"
            for name, said in row
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
        lines[0] += f" ({escape(said)})"
    if item.done:
        lines.append(f"{escape(translate('Handover', '已做'))}: {escape(item.done)}")
    if item.next_step:
        lines.append(f"{escape(translate('Handover', '下一步'))}: {escape(_own(item.next_step))}")
    if item.contingency:
        lines.append(f"{escape(translate('Handover', '预案'))}: {escape(item.contingency)}")
    fields = " · ".join(f"{_own(name)} {_own(value)}" for name, value in item.fields.items())
    if fields:
        lines.append(escape(fields))
    for step in item.steps:
        if step.kind in ("asked", "answered") and step.text:
            mark = (
                translate("Handover", "问") if step.kind == "asked" else translate("Handover", "答")
            )
            lines.append(escape(f"{mark} {step.actor}: {step.text}"))
    return "<br/>".join(lines)


def _own(words: str) -> str:
    """Return words of the program in the user's language; what people wrote stays as it is."""
    return "、".join(_own_part(part) for part in words.split("、"))


def _own_part(part: str) -> str:
    """Return a word, or a word with its time: 解决 11-25 14:17."""
    word, space, time = part.partition(" ")
    whole = spoken(part)
    return whole if whole != part else f"{spoken(word)}{space}{time}"


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
        + (f"({check.note})" if check.note else "")
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
    return f"{check.counted}{should} {check.unit}"


def _removed(sheet: SheetCard) -> str:
    said = [
        f"{item.complaint or item.text[:20]}({item.removed_by}: {item.removed_reason})"
        for item in sheet.removed
        if item.removed_reason
    ]
    if not said:
        return ""
    return f"<p><b>{escape(translate('Handover', '移出'))}</b> {escape(' · '.join(said[:20]))}</p>"


def _addenda(sheet: SheetCard, zone: tzinfo) -> str:
    return "".join(
        f"<p><b>{escape(translate('Handover', '补充'))}</b>"
        f" {escape(f'{step.actor} {_time(step.at, zone)}: {step.text}')}</p>"
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
