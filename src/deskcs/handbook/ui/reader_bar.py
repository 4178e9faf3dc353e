"""The row of small buttons above an article."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from deskcs.qt.icons import icon
from deskcs.qt.language import translate


class ReaderBar(QWidget):
    """Back, forward, previous and next in the chapter; favourite, find, size, link, print; more."""

    step_requested = Signal(int)
    neighbour_requested = Signal(int)
    zoom_requested = Signal(int)
    favourite_requested = Signal()
    find_requested = Signal()
    link_requested = Signal()
    print_requested = Signal()
    pdf_requested = Signal()
    outline_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build_buttons()
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.hide()
        papers = QMenu(self.printing)
        papers.addAction(translate("Handbook", "打印…"), self.print_requested.emit)
        papers.addAction(translate("Handbook", "存为 PDF…"), self.pdf_requested.emit)
        self.printing.setMenu(papers)
        self.printing.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        for button in (self.back, self.forward, self.previous, self.next):
            row.addWidget(button)
        row.addStretch()
        for button in (
            self.favourite,
            self.finding,
            self.smaller,
            self.larger,
            self.link,
            self.printing,
            self.more,
            self.outline,
        ):
            row.addWidget(button)
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

    def set_outlined(self, is_outlined: bool) -> None:
        """Show whether the outline stands beside the article."""
        self.outline.setChecked(is_outlined)

    def set_actions(self, actions: list[QAction]) -> None:
        """Offer further things to do behind the last button; none hides it."""
        self.menu.clear()
        self.menu.addActions(actions)
        self.more.setVisible(bool(actions))

    def _build_buttons(self) -> None:
        self.back = self._button("back", "back", translate("Handbook", "后退（Alt+←）"))
        self.forward = self._button("forward", "forward", translate("Handbook", "前进（Alt+→）"))
        self.previous = self._button(
            "previous", "chevron-up", translate("Handbook", "本章上一篇（Alt+↑）")
        )
        self.next = self._button(
            "next", "chevron-down", translate("Handbook", "本章下一篇（Alt+↓）")
        )
        self.favourite = self._button("favourite", "star", translate("Handbook", "收藏"))
        self.favourite.setCheckable(True)
        self.finding = self._button("find", "search", translate("Handbook", "在文中查找（Ctrl+F）"))
        self.smaller = self._button("smaller", "", translate("Handbook", "缩小文字（Ctrl+-）"))
        self.smaller.setText(translate("Handbook", "小"))
        self.smaller.setStyleSheet("font-size: 12px;")
        self.larger = self._button("larger", "", translate("Handbook", "放大文字（Ctrl++）"))
        self.larger.setText(translate("Handbook", "大"))
        self.link = self._button("link", "link", translate("Handbook", "复制这一节的链接"))
        self.printing = self._button("print", "print", translate("Handbook", "打印或存 PDF"))
        self.more = self._button("more", "more", translate("Handbook", "编辑与管理"))
        self.outline = self._button(
            "showOutline", "chevron-right", translate("Handbook", "显示或收起目录")
        )
        self.outline.setCheckable(True)
        self.back.clicked.connect(self._on_back)
        self.forward.clicked.connect(self._on_forward)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        self.favourite.clicked.connect(self.favourite_requested)
        self.finding.clicked.connect(self.find_requested)
        self.link.clicked.connect(self.link_requested)
        self.outline.clicked.connect(self.outline_requested)

    def _button(self, name: str, picture: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"handbook.{name}")
        if picture:
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

    @Slot()
    def _on_smaller(self) -> None:
        self.zoom_requested.emit(-1)

    @Slot()
    def _on_larger(self) -> None:
        self.zoom_requested.emit(1)
