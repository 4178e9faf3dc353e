"""Brings an article to paper or into a PDF file."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from deskcs.handbook.ui.article_view import ArticleView
from deskcs.qt.language import translate


def print_article(parent: QWidget, view: ArticleView) -> bool:
    """Ask for a printer and print; False when it was called off."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(view.title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    view.print_on(printer)
    return True


def save_pdf(parent: QWidget, view: ArticleView) -> str | None:
    """Ask for a file and write the article; return its path, "" if called off, None if not."""
    name = f"{view.title}.pdf"
    path, _ = QFileDialog.getSaveFileName(
        parent, translate("Handbook", "存为 PDF"), name, "PDF (*.pdf)"
    )
    if not path:
        return ""
    return path if view.write_pdf(path) else None
