"""The foot of the case list: how many there are, and what can be done with those chosen."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from deskcs.complaints.ui.list_words import total_words
from deskcs.qt.icons import icon
from deskcs.qt.language import translate

HEIGHT = 44


class BulkBar(QWidget):
    """One line of a fixed height, so that choosing rows moves nothing."""

    assign_requested = Signal(str)
    tag_requested = Signal(str)
    export_requested = Signal()
    counted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.total: int | None = None  # known once the list is read
        self._chosen, self._is_more = 0, False
        self._words = QLabel()
        self._words.setObjectName("complaints.total")
        self._words.setProperty("role", "caption")
        self.assign = QToolButton()
        self.assign.setObjectName("complaints.bulk.assign")
        self.assign.setText(translate("Complaints", "指派给…"))
        self.assign.setAccessibleName(translate("Complaints", "指派所选的投诉"))
        self.assign.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._people = QMenu(self.assign)
        self.assign.setMenu(self._people)
        self.tag = QLineEdit()
        self.tag.setObjectName("complaints.bulk.tag")
        self.tag.setPlaceholderText(translate("Complaints", "加标签，回车"))
        self.tag.setAccessibleName(translate("Complaints", "给所选的投诉加标签"))
        self.tag.setMaximumWidth(150)
        self._tags = QStringListModel(self)
        known = QCompleter(self._tags, self)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tag.setCompleter(known)
        self.export = QToolButton()
        self.export.setObjectName("complaints.export")
        self.export.setIcon(icon("download"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self.assign)
        row.addWidget(self.tag)
        row.addWidget(self.export)
        self._people.triggered.connect(self._on_person)
        self.tag.returnPressed.connect(self._on_tag)
        self.export.clicked.connect(self.export_requested)
        self.set_chosen(0)

    def set_people(self, names: tuple[str, ...]) -> None:
        """Offer these people."""
        self._people.clear()
        for name in names:
            self._people.addAction(name).setData(name)

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Offer these tags while one is typed."""
        self._tags.setStringList(list(tags))

    def set_total(self, total: int, *, is_more: bool = False) -> None:
        """Say how many cases are listed."""
        self.total, self._is_more = total, is_more
        self._say()
        self.counted.emit()

    def set_chosen(self, count: int) -> None:
        """Offer bulk acts when more than one case is chosen."""
        self._chosen = count
        self.assign.setVisible(count > 1)
        self.tag.setVisible(count > 1)
        self._say()

    @property
    def total_words(self) -> str:
        """Return how many cases are listed; nothing before they are read."""
        return "" if self.total is None else total_words(self.total, self._is_more)

    def _say(self) -> None:
        words = (
            translate("Complaints", "导出所选")
            if self._chosen > 1
            else translate("Complaints", "导出这个列表")
        )
        self.export.setToolTip(words)
        self.export.setAccessibleName(words)
        words = self.total_words
        if self._chosen > 1:
            chosen = translate("Complaints", "已选 {count}").format(count=f"{self._chosen:,}")
            words = f"{words} · {chosen}"
        self._words.setText(words)

    @Slot(QAction)
    def _on_person(self, action: QAction) -> None:
        self.assign_requested.emit(str(action.data()))

    @Slot()
    def _on_tag(self) -> None:
        if text := self.tag.text().strip():
            self.tag_requested.emit(text)
