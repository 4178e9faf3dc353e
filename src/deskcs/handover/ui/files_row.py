"""The files of an item, one button each: saved where one chooses, never opened by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskcs.handover.item_shapes import FileCard
from deskcs.handover.ui.pieces import numbered, tool
from deskcs.qt.anew import empty
from deskcs.qt.language import translate

LONGEST_NAME = 28


class FilesRow(QWidget):
    """Not there when an item has no files."""

    file_requested = Signal(object)
    detach_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._files: tuple[FileCard, ...] = ()
        self._is_draft = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_files(self, files: Sequence[FileCard], is_draft: bool) -> None:
        """Show the files of an item; they can be taken off while it is a draft."""
        self.setVisible(bool(files))
        if (tuple(files), is_draft) == (self._files, self._is_draft):
            return
        self._files, self._is_draft = tuple(files), is_draft
        empty(self._column)
        for file in files:
            self._column.addWidget(self._line(file, is_draft))

    def _line(self, file: FileCard, is_draft: bool) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        words = f"{_short(file.name)} · {size_words(file.size)}"
        save = numbered(words, "handover.file", file.id)
        hint = translate("Handover", "存到本机：{name}，{person} 附上")
        save.setToolTip(hint.format(name=file.name, person=file.added_by))
        save.clicked.connect(self._on_save)
        row.addWidget(save)
        if is_draft:
            off = tool("close", translate("Handover", "去掉附件"), f"handover.detach.{file.id}")
            off.setProperty("number", file.id)
            off.clicked.connect(self._on_off)
            row.addWidget(off)
        row.addStretch()
        return whole

    @Slot()
    def _on_save(self) -> None:
        button = self.sender()
        number = int(button.property("number")) if button is not None else 0
        self.file_requested.emit(next(file for file in self._files if file.id == number))

    @Slot()
    def _on_off(self) -> None:
        button = self.sender()
        if button is not None:
            self.detach_requested.emit(int(button.property("number")))


def size_words(size: int) -> str:
    """Return a size in bytes as people say it."""
    if size < 1024:
        return f"{size} B"
    if size < 1024 * 1024:
        return f"{size / 1024:.0f} KB"
    return f"{size / 1024 / 1024:.1f} MB"


def _short(name: str) -> str:
    if len(name) <= LONGEST_NAME:
        return name
    half = LONGEST_NAME // 2
    return f"{name[:half]}…{name[-half:]}"
