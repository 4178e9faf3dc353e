"""A line takes what is pasted whole, or not at all and says so.

Qt cuts what is pasted at 32,767 signs without a word, and lays the whole line out at each key: a
megabyte in it holds the window for half a second a key. What is too long for the thing itself, its
service tells; this is only about what no line is for.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolTip

from deskcs.qt.language import translate

LONGEST = 10_000
UNBOUNDED = 2**30


class WholePastes(QObject):
    """Follows the focus and gives each line that gets it an end."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._on_focus_changed)

    @Slot()
    def _on_focus_changed(self) -> None:
        new = QApplication.focusWidget()  # what the signal brings may just be deleted
        line = new.lineEdit() if isinstance(new, QComboBox) else new
        if isinstance(line, QLineEdit) and line.validator() is None:
            line.setMaxLength(UNBOUNDED)
            line.setValidator(_End(line))


class _End(QValidator):
    """Refuses what goes past the end; what the program itself puts there it leaves."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        if (length := len(text)) <= LONGEST:
            return QValidator.State.Acceptable, text, place
        words = translate(
            "Qt",
            "没有放进来：这一格会有 {length} 个字，最多 {limit} 个字。"
            "剪贴板里的还在，请只粘贴需要的部分。",
        )
        below = self._line.mapToGlobal(QPoint(0, self._line.height()))
        QToolTip.showText(below, words.format(length=length, limit=LONGEST), self._line)
        return QValidator.State.Invalid, text, place
