"""Writes a sheet as one A4 page of text to select, in the largest letters that fit."""

from __future__ import annotations

import contextlib
import os
import sys
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from itertools import accumulate
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
from deskcs.handover.item_shapes import ItemCard
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
# More than an A4 page holds in the smallest letters.
_MOST_CHARACTERS, _MOST_ROWS = 10_000, 100

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

    def fits(extent: _Extent) -> bool:
        font.setPointSizeF(extent.points)
        paper.setDefaultFont(font)
        paper.setHtml(page_html(sheet, zone, desk_name, extent.full, extent.shown))
        paper.setPageSize(QSizeF(writer.width(), writer.height()))
        return paper.pageCount() <= 1

    extents = _extents(sheet.items)
    extent = extents[bisect_left(extents[:-1], True, key=fits)]
    fits(extent)
    return paper, extent


def _extents(items: Sequence[ItemCard]) -> list[_Extent]:
    """Return ever smaller settings; the urgent items keep their room longest.

    What can never have room is not tried: it would hold up the window for seconds.
    """
    said = accumulate(len(it.text + it.done + it.next_step + it.contingency) for it in items)
    shown = min(len(items), _MOST_ROWS)
    full = min(shown, sum(count <= _MOST_CHARACTERS for count in said))
    sizes = POINT_SIZES if full == len(items) else ()
    least = POINT_SIZES[-1]
    return [
        *(_Extent(points, full, shown) for points in sizes),
        *(_Extent(least, some, shown) for some in range(full, 0, -1)),
        *(_Extent(least, 0, some) for some in range(shown, -1, -1)),
    ]
