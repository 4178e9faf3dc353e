"""The row of small buttons above an article."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from deskcs.qt.icons import icon
from deskcs.qt.language import translate


class ReaderBar(QWidget):
    """Back, forward, previous and next in the chapter, favourite, find, link, PDF."""

    step_requested = Signal(int)
    neighbour_requested = Signal(int)
    favourite_requested = Signal()
    find_requested = Signal()
    link_requested = Signal()
    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(4)
        self.back = self._button("handbook.back", "back", translate("Handbook", "后退 (Alt+←)"))
        self.forward = self._button(
            "handbook.forward", "forward", translate("Handbook", "前进 (Alt+→)")
        )
        self.previous = self._button(
            "handbook.previous", "chevron-up", translate("Handbook", "本章上一篇")
        )
        self.next = self._button(
            "handbook.next", "chevron-down", translate("Handbook", "本章下一篇")
        )
        self.favourite = self._button("handbook.favourite", "star", translate("Handbook", "收藏"))
        self.favourite.setCheckable(True)
        self.finding = self._button("handbook.find", "search", translate("Handbook", "在文中查找"))
        self.link = self._button("handbook.link", "link", translate("Handbook", "复制文章链接"))
        self.printing = self._button("handbook.print", "print", translate("Handbook", "存为 PDF"))
        for button in (self.back, self.forward, self.previous, self.next):
            row.addWidget(button)
        row.addStretch()
        for button in (self.favourite, self.finding, self.link, self.printing):
            row.addWidget(button)
        self.back.clicked.connect(self._on_back)
        self.forward.clicked.connect(self._on_forward)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.favourite.clicked.connect(self.favourite_requested)
        self.finding.clicked.connect(self.find_requested)
        self.link.clicked.connect(self.link_requested)
        self.printing.clicked.connect(self.print_requested)
        self.set_history(False, False)
        self.set_open(False)

    @Slot(bool, bool)
    def set_history(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Say which ways are open."""
        self.back.setEnabled(can_go_back)
        self.forward.setEnabled(can_go_forward)

    @Slot(bool)
    def set_favourite(self, is_kept: bool) -> None:
        """Show whether the article is kept at hand."""
        self.favourite.setChecked(is_kept)
        words = translate("Handbook", "取消收藏") if is_kept else translate("Handbook", "收藏")
        self.favourite.setToolTip(words)
        self.favourite.setAccessibleName(words)

    def set_open(self, is_open: bool) -> None:
        """Enable what needs an article."""
        for button in (
            self.previous,
            self.next,
            self.favourite,
            self.finding,
            self.link,
            self.printing,
        ):
            button.setEnabled(is_open)

    def _button(self, name: str, picture: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        return button

    @Slot()
    def _on_back(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _on_forward(self) -> None:
        self.step_requested.emit(1)

    @Slot()
    def _on_previous(self) -> None:
        self.neighbour_requested.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.neighbour_requested.emit(1)
