"""The frame around the pages: the rail on the left and the bar on top."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from deskcs.qt.early import make_plain, put_text_beside_icon, put_text_under_icon
from deskcs.qt.icons import icon
from deskcs.qt.language import translate
from deskcs.qt.marks import set_mark
from deskcs.shell.rooms import ROOMS, Room

RAIL_WIDTH = 72
ROOM_FOR_WHY = 760
LAST = "settings"


class Rail(QFrame):
    """The rooms, one button each; settings at the foot."""

    page_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setMinimumWidth(RAIL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        for position, room in enumerate(ROOMS, start=1):
            if room.name == LAST:
                column.addStretch()
            column.addWidget(self._add(room, position))

    def mark(self, name: str) -> None:
        """Show which page is in front."""
        button = self._buttons.get(name)
        if button is not None:
            button.setChecked(True)

    def set_usable(self, is_usable: bool) -> None:
        """Let pages be chosen, or not while nobody has signed in."""
        for button in self._buttons.values():
            button.setEnabled(is_usable)

    def _add(self, room: Room, position: int) -> QToolButton:
        button = QToolButton()
        words = translate("Shell", room.words)
        button.setObjectName(f"nav.{room.name}")
        button.setText(words)
        button.setIcon(icon(room.icon))
        button.setIconSize(QSize(22, 22))
        put_text_under_icon(button)
        button.setCheckable(True)
        button.setToolTip(f"{words}  Ctrl+{position}")
        button.setAccessibleName(words)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button.setProperty("room", room.name)
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        self._buttons[room.name] = button
        return button

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.page_requested.emit(str(button.property("room")))


class TopBar(QFrame):
    """Search for everything, the alerts, and who is at the desk."""

    search_requested = Signal(str)
    alerts_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.search = QLineEdit()
        self.search.setObjectName("globalSearch")
        self.search.setAccessibleName(translate("Shell", "搜索全部"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(560)
        self.search.textEdited.connect(self._on_edited)
        self.search.installEventFilter(self)
        self.status = QLabel()
        self.status.setObjectName("status")
        make_plain(self.status)
        self.status.setProperty("tone", "muted")
        self._saved, self._is_waiting = "", False
        self.alerts = QToolButton()
        self.alerts.setObjectName("alerts.button")
        self.alerts.setIcon(icon("bell"))
        put_text_beside_icon(self.alerts)
        self.alerts.clicked.connect(self.alerts_requested)
        self.person = QToolButton()
        self.person.setObjectName("person")
        self.person.setIcon(icon("user"))
        put_text_beside_icon(self.person)
        self.person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.person)
        self.person.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        row.addWidget(self.status)
        row.addWidget(self.alerts)
        row.addWidget(self.person)
        self.alerts.setProperty("urgent", False)
        self.person.setProperty("tone", "")
        self.set_alerts(0)
        self.set_person("", "")

    def set_alerts(self, count: int, is_urgent: bool = False) -> None:
        """Show how many alerts nobody has seen, red when somebody must act now."""
        self.alerts.setText(str(count) if count else "")
        words = translate("Shell", "{count} 条提醒").format(count=count)
        quiet = translate("Shell", "没有提醒")
        self.alerts.setToolTip(words if count else quiet)
        self.alerts.setAccessibleName(words if count else quiet)
        set_mark(self.alerts, "urgent", is_urgent)

    def set_usable(self, is_usable: bool) -> None:
        """Let one see alerts and the menu, or not while nobody has signed in. One may search."""
        for widget in (self.alerts, self.person):
            widget.setEnabled(is_usable)
        everything = translate("Shell", "搜索手册、投诉、交接和命令    Ctrl+K")
        handbook = translate("Shell", "搜索手册    Ctrl+K")
        self.search.setPlaceholderText(everything if is_usable else handbook)

    def set_status(self, words: str) -> None:
        """Say what was last saved, or that something was not."""
        self._saved = words
        self._show_status()

    @Slot(bool)
    def set_waiting(self, is_waiting: bool) -> None:
        """Say, while it lasts, that somebody else is writing into the database."""
        self._is_waiting = is_waiting
        self._show_status()

    def set_person(self, name: str, shift: str, tone: str = "") -> None:
        """Show who acts, in which shift, and what is left of it."""
        words = " · ".join(part for part in (shift, name) if part)
        self.person.setText(words or translate("Shell", "未登录"))
        self.person.setAccessibleName(translate("Shell", "当前人员：{name}").format(name=words))
        set_mark(self.person, "tone", tone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_waiting:
            self._show_status()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_click = event.type() == QEvent.Type.MouseButtonRelease
        if watched is self.search and is_click and isinstance(event, QMouseEvent):
            self.search_requested.emit("")
        return super().eventFilter(watched, event)

    def _show_status(self) -> None:
        words, why = self._saved, ""
        if self._is_waiting:
            whole = translate("Shell", "数据库正被别处写入，空出来就保存")
            short = translate("Shell", "等着保存…")
            words = short if self.width() < ROOM_FOR_WHY else whole
            why = translate(
                "Shell",
                "另一个窗口、导入或备份正在写数据库。"
                "您输入的内容还在，空出来就自动保存；查找和阅读不受影响。",
            )
        self.status.setText(words)
        self.status.setToolTip(why)
        self.status.setAccessibleDescription(why)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.search.clear()
        self.search_requested.emit(text)
