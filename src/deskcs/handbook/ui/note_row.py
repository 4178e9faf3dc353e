"""The line in which a lead writes the note that is pinned to an article."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from deskcs.qt.autosave import Draft
from deskcs.qt.language import translate


class NoteRow(QWidget):
    """Belongs to the article and the person it was opened for, until it is pinned or given up."""

    keep_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.article_id = ""
        self._draft: Draft | None = None
        self._pinned = ""
        self.text = QLineEdit()
        self.text.setObjectName("handbook.note.text")
        self.text.setAccessibleName(translate("Handbook", "置顶备注"))
        self.text.setPlaceholderText(translate("Handbook", "写一句大家打开这一篇时先看到的话"))
        keep = QPushButton(translate("Handbook", "置顶"))
        keep.setObjectName("handbook.note.keep")
        leave = QPushButton(translate("Handbook", "取消"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self.text, 1)
        row.addWidget(keep)
        row.addWidget(leave)
        self.hide()
        self.text.textEdited.connect(self._on_edited)
        self.text.returnPressed.connect(self._on_keep)
        keep.clicked.connect(self._on_keep)
        leave.clicked.connect(self._on_leave)

    def begin(self, article_id: str, note: str, author: str) -> None:
        """Write the note of an article, or go on where this author stopped."""
        self.put_aside()
        self.article_id, self._pinned = article_id, note
        self._draft = Draft(f"note-{author}-{article_id}", parent=self)
        self.text.setText(self._draft.read().get("note") or note)
        self.show()
        self.text.setFocus()

    def keep_now(self) -> None:
        """Put what is typed to disk at once."""
        if self._draft is not None and self.text.text() != self._pinned:
            self._draft.save_now()

    def put_aside(self) -> None:
        """Take the line away; what is half written waits for who wrote it."""
        self.keep_now()
        self.hide()

    def finish(self, article_id: str, note: str) -> None:
        """The note is pinned: let the kept copy go, unless more was written since."""
        if article_id == self.article_id and note == self.text.text():
            self._drop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_aside()
            return
        super().keyPressEvent(event)

    def _drop(self) -> None:
        if self._draft is not None:
            self._draft.discard()
        self._draft = None
        self.hide()

    @Slot()
    def _on_edited(self) -> None:
        if self._draft is not None:
            self._draft.keep({"note": self.text.text()})

    @Slot()
    def _on_keep(self) -> None:
        self.keep_requested.emit(self.article_id, self.text.text())

    @Slot()
    def _on_leave(self) -> None:
        self._drop()
