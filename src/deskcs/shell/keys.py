"""Ctrl+/: all keys at one look."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deskcs.qt.language import translate
from deskcs.shell.palette_choice import Command

WIDTH, COLUMNS, MARGIN = 620, 2, 24
_STEPS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class KeysOverview(QFrame):
    """Lies over the page until Esc, a click, or the same keys again."""

    def __init__(self, commands: tuple[Command, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("keys")
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = QLabel(translate("Shell", "快捷键"))
        title.setProperty("role", "title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        rows = [*((c.words, c.keys) for c in commands if c.keys), *_everywhere()]
        half = (len(rows) + 1) // COLUMNS
        for place, (words, keys) in enumerate(rows):
            row, column = place % half, place // half * 2
            said, pressed = QLabel(words), QLabel(_native(keys))
            pressed.setProperty("tone", "muted")
            for label in (said, pressed):
                label.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(said, row, column)
            grid.addWidget(pressed, row, column + 1)
            grid.setColumnStretch(column, 1)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(24, 20, 24, 24)
        column_box.setSpacing(16)
        column_box.addWidget(title)
        self._area = _scrolled(grid)
        column_box.addWidget(self._area, 1)
        parent.installEventFilter(self)
        self.hide()

    @Slot()
    def toggle(self) -> None:
        """Come up in the middle, or go."""
        if self.isVisible():
            self._leave()
            return
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave()
            return
        step = _STEPS.get(event.key())
        if step is not None:
            self._area.verticalScrollBar().triggerAction(step)
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: object) -> None:
        self._leave()

    def _leave(self) -> None:
        self._over.setFocus()  # which passes the keys on; else Qt looks for the next widget
        self.hide()

    def _place(self) -> None:
        parent = self._over
        size = self.sizeHint()
        width = min(max(WIDTH, size.width()), parent.width() - 2 * MARGIN)
        height = min(size.height(), parent.height() - 2 * MARGIN)
        self.setGeometry(
            (parent.width() - width) // 2, (parent.height() - height) // 2, width, height
        )


def _scrolled(grid: QGridLayout) -> QScrollArea:
    """Return the keys so that the arrow keys scroll them where the window is low."""
    keys = QWidget()
    grid.setContentsMargins(0, 0, 0, 0)
    keys.setLayout(grid)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
    area.setWidget(keys)
    # The raised ground of the card shows through.
    for part in (area.viewport(), keys):
        part.setAutoFillBackground(False)
    return area


def _everywhere() -> list[tuple[str, str]]:
    return [
        (translate("Shell", "选择上一条、下一条"), "↑ ↓"),
        (translate("Shell", "打开选中的"), "Enter"),
        (translate("Shell", "保存或发送"), "Ctrl+Enter"),
        (translate("Shell", "收起、返回"), "Esc"),
        (translate("Qt", "撤销"), "Ctrl+Z"),
        (translate("Shell", "投诉：备注、答复、来信、方案"), "Alt+1…4"),
        (translate("Shell", "投诉：可以做的"), "Alt+M"),
        (translate("Shell", "投诉：上一件、下一件"), "Ctrl+↑ ↓"),
        (translate("Shell", "手册：复制第一条话术"), "Ctrl+Shift+C"),
        (translate("Shell", "交接：添加事项"), "Ctrl+Shift+A"),
        (translate("Shell", "交接：签字"), "Ctrl+Shift+S"),
    ]


def _native(keys: str) -> str:
    for name, sign in (("Left", "←"), ("Right", "→")):
        keys = keys.replace(name, sign)
    return keys
