"""Brings an article to paper or into a PDF file, in the light colours whatever the theme."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSizeF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QPagedPaintDevice, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from deskcs.errors import DeskError, DiskFull, ReadOnly
from deskcs.qt.language import translate
from deskcs.qt.pdf_target import part_of
from deskcs.qt.pdf_text import use_common_characters
from deskcs.reasons import is_full, reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

DOTS_PER_INCH, LEAST_BYTES = 96, 100
_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了文件 {path}：{reason}。请换一个位置。")
_FULL = QT_TRANSLATE_NOOP("errors", "磁盘已满，没有写成：{path}。请清出空间后再试。")
_NO_NAME = str.maketrans(dict.fromkeys('/\\:*?"<>|', "-"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """What comes to paper: safe HTML with its style sheet."""

    title: str
    html: str
    styles: str
    font: QFont

    def print_on(self, device: QPagedPaintDevice, size: QSizeF | None = None) -> None:
        """Print it, on pages of a size or those of the device."""
        document = _Document()
        document.setDefaultFont(self.font)
        document.setDefaultStyleSheet(self.styles)
        document.setHtml(self.html)
        if size is not None:
            document.setPageSize(size)
        document.print_(device)


def print_sheet(parent: QWidget, sheet: Sheet) -> bool:
    """Ask for a printer and print; False when it was called off."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    sheet.print_on(printer)
    return True


def ask_pdf(parent: QWidget, title: str) -> str:
    """Ask where to save; return an empty text when nothing was chosen."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    name = f"{title.translate(_NO_NAME).strip(' .') or 'article'}.pdf"
    place = Path(QStandardPaths.writableLocation(documents), name)
    words = translate("Handbook", "存为 PDF")
    return QFileDialog.getSaveFileName(parent, words, str(place), "PDF (*.pdf)")[0]


def write_pdf(sheet: Sheet, path: Path) -> Path:
    """Write A4 pages, whole or not at all. For a worker. Raises ReadOnly, DiskFull, or Invalid for
    a file that is no PDF.
    """
    part = part_of(path)
    try:
        part.touch()
        _write(sheet, part)
        if part.stat().st_size < LEAST_BYTES:
            raise DiskFull(_FULL, path=path)
        use_common_characters(part)
        os.replace(part, path)
    except (OSError, DeskError) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        if is_full(error):
            raise DiskFull(_FULL, path=path) from None
        raise ReadOnly(_CANNOT_WRITE, path=path, reason=reason_of(error)) from None
    return path


def _write(sheet: Sheet, part: Path) -> None:
    writer = QPdfWriter(str(part))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(sheet.title)
    writer.setResolution(DOTS_PER_INCH)
    sheet.print_on(writer, QSizeF(writer.width(), writer.height()))
    del writer  # The file is whole only now.


class _Document(QTextDocument):
    """What is printed loads nothing from outside."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return nothing(kind)


def nothing(kind: int) -> Any:
    """Return an empty picture or text: returning None would make Qt look for the file itself."""
    if kind == QTextDocument.ResourceType.ImageResource.value:
        empty = QImage(1, 1, QImage.Format.Format_ARGB32)
        empty.fill(Qt.GlobalColor.transparent)
        return empty
    return QByteArray()
