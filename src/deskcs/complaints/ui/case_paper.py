"""A case on paper: A4, as many pages as it takes, each numbered; text that can be selected."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.printed_case import case_html
from deskcs.errors import DiskFull, ReadOnly
from deskcs.qt.language import translate
from deskcs.qt.pdf_target import part_of
from deskcs.reasons import is_full, reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

POINTS = 10.0
_FOOT_POINTS = 8.0
_MARGIN_MM = 15.0
_LEAST_BYTES = 100
_DPI = 300
_FOOT = 80  # dots at the bottom of a page for its number
_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了文件 {path}：{reason}。请换一个位置。")
_FULL = QT_TRANSLATE_NOOP("errors", "磁盘已满，没有写成：{path}。请清出空间后再试。")


def write_case(
    card: ComplaintCard, path: Path, now: datetime, zone: tzinfo, families: Sequence[str]
) -> Path:
    """Write a case as PDF, whole or not at all. For a worker. Raises ReadOnly, DiskFull, or Invalid
    for a file that is no PDF.
    """
    part = part_of(path)
    try:
        part.touch()
        _draw(card, part, now, zone, families)
        if part.stat().st_size < _LEAST_BYTES:
            raise DiskFull(_FULL, path=path)
        os.replace(part, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        if is_full(error):
            raise DiskFull(_FULL, path=path) from None
        raise ReadOnly(_CANNOT_WRITE, path=path, reason=reason_of(error)) from None
    except DiskFull:
        part.unlink(missing_ok=True)
        raise
    return path


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
    paper = _paper(writer, families)
    paper.setHtml(case_html(card, now, zone))
    width, height = writer.width(), writer.height() - _FOOT
    paper.setPageSize(QSizeF(width, height))
    foot = QFont(paper.defaultFont())
    foot.setPointSizeF(_FOOT_POINTS)
    with QPainter(writer) as painter:
        for page in range(paper.pageCount()):
            if page:
                writer.newPage()
            painter.save()
            painter.translate(0, -page * height)
            paper.drawContents(painter, QRectF(0, page * height, width, height))
            painter.restore()
            words = translate("Complaints", "{number} · 第 {page} 页，共 {pages} 页")
            painter.setFont(foot)
            painter.setPen(QColor("#5f6368"))
            painter.drawText(
                QRectF(0, height, width, _FOOT),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
                words.format(number=card.number, page=page + 1, pages=paper.pageCount()),
            )


def _paper(writer: QPdfWriter, families: Sequence[str]) -> QTextDocument:
    """Return an empty document that measures as the writer does, and breaks any line to fit."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(POINTS)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    paper = QTextDocument()
    paper.documentLayout().setPaintDevice(writer)
    paper.setDocumentMargin(0)
    paper.setDefaultFont(font)
    paper.setDefaultTextOption(option)
    return paper
