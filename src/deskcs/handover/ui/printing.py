"""Writes a sheet as one A4 page of text to select, in the largest letters that fit."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
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
from deskcs.handover.item_shapes import ItemCard, Severity
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.ui.files import CANNOT_WRITE
from deskcs.handover.ui.printed_page import page_html
from deskcs.qt.fonts import families
from deskcs.qt.language import install
from deskcs.qt.pdf_target import part_of
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

POINT_SIZES = (10.0, 9.0, 8.0, 7.0, 6.5)
_MARGIN_MM = 12.0
_DPI = 300
_LEAST_BYTES = 100
_HOPELESS_PAGES = 2.5

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
    least urgent items shrink to a line, and at last are only counted. Raises ReadOnly, DiskFull, or
    Invalid for a file that is no PDF.
    """
    part = part_of(path)
    try:
        part.touch()
        left_out = _draw(sheet, part, zone, desk_name)
        if part.stat().st_size < _LEAST_BYTES:
            raise DiskFull(_FULL, path=path)
        os.replace(part, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise ReadOnly(CANNOT_WRITE, path=path, reason=reason_of(error)) from None
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
    with QPainter(writer) as painter:
        paper.drawContents(painter)
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
