"""A case on paper: A4, as many pages as it takes, text that can be selected."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime, tzinfo
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from deskcs.complaints.shapes import ClockReading, ComplaintCard, TimelineEntry
from deskcs.complaints.ui.case_words import fact_line, wish_line
from deskcs.complaints.ui.entry_words import entry_words
from deskcs.complaints.ui.words import clock_name, clock_state, entry_detail, entry_title
from deskcs.complaints.ui.words import status_words as state_words
from deskcs.errors import DiskFull, ReadOnly
from deskcs.qt.language import spoken, translate
from deskcs.wording import QT_TRANSLATE_NOOP

POINTS = 10.0
_MARGIN_MM = 15.0
_LEAST_BYTES = 100
_DPI = 300
_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了文件 {path}：{reason}。请换一个位置。")
_FULL = QT_TRANSLATE_NOOP("errors", "磁盘已满，没有写成：{path}。请清出空间后再试。")


def write_case(
    card: ComplaintCard, path: Path, now: datetime, zone: tzinfo, families: Sequence[str]
) -> Path:
    """Write a case as PDF, whole or not at all. For a worker. Raises ReadOnly or DiskFull."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch()
        _draw(card, part, now, zone, families)
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
    return path


def case_html(card: ComplaintCard, now: datetime, zone: tzinfo) -> str:
    """Return the case as Qt rich text; everything people wrote is escaped."""
    parts = [
        f"<h2>{escape(card.title)}</h2>",
        _lines(f"{state_words(card.status)}\n{fact_line(card)}\n{wish_line(card)}"),
        _heading(translate("Complaints", "时限")),
        *(_clock(reading, zone) for reading in card.clocks),
        _heading(translate("Complaints", "客户的话")),
        _lines(card.what),
    ]
    if card.found:
        parts += [_heading(translate("Complaints", "我们查到的")), _lines(card.found)]
    parts.append(_heading(translate("Complaints", "时间线")))
    parts += [_entry(entry, now, zone) for entry in card.timeline]
    printed = translate("Complaints", "打印于 {time}").format(time=_time(now, zone))
    parts.append(f"<p style='font-size: small'>{escape(printed)}</p>")
    return "".join(parts)


def _draw(
    card: ComplaintCard, path: Path, now: datetime, zone: tzinfo, families: Sequence[str]
) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setTitle(card.number)
    writer.setCreator("DeskCS")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(POINTS)
    paper = QTextDocument()
    paper.setDefaultFont(font)
    paper.setHtml(case_html(card, now, zone))
    paper.print_(writer)


def _clock(reading: ClockReading, zone: tzinfo) -> str:
    due = "" if reading.due is None else _time(reading.due, zone)
    state = clock_state(reading)[0]
    head = " · ".join(part for part in (clock_name(reading.clock), state, due) if part)
    why = "<br/>".join(escape(spoken(line)) for line in reading.why)
    return f"<p><b>{escape(head)}</b><br/>{why}</p>"


def _entry(entry: TimelineEntry, now: datetime, zone: tzinfo) -> str:
    head = f"{_time(entry.at, zone)} {entry.author} · {entry_title(entry)}"
    detail = entry_detail(entry, now, zone)
    text = f"<br/>{_escaped(entry_words(entry))}" if entry.text else ""
    return f"<p><b>{escape(head)}</b> {escape(detail)}{text}</p>"


def _heading(words: str) -> str:
    return f"<h4>{escape(words)}</h4>"


def _lines(text: str) -> str:
    return f"<p>{_escaped(text.strip())}</p>"


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


def _time(at: datetime, zone: tzinfo) -> str:
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")
