"""Asks for files with the system's own dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from deskcs.errors import DeskError
from deskcs.qt.language import translate
from deskcs.settings import Settings


def choose_database(parent: QWidget, settings: Settings) -> str:
    """Return the database file the person picks, or an empty text."""
    try:
        folder = str(settings.database_path.parent)
    except DeskError:
        folder = ""
    path, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Shell", "选择数据库文件"),
        folder,
        translate("Shell", "数据库 (*.sqlite3 *.db);;所有文件 (*)"),
    )
    return path


def choose_import(parent: QWidget) -> Path | None:
    """Return the file of complaints the person picks."""
    path, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Shell", "选择要导入的文件"),
        str(Path.home()),
        translate("Shell", "投诉表 (*.csv *.xlsx *.json);;所有文件 (*)"),
    )
    return Path(path) if path else None
