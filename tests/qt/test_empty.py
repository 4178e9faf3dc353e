"""What stands where a list has nothing to show."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from deskcs.qt.empty import EmptyState


def test_a_button_is_no_window_before_it_has_a_place(qtbot: Any) -> None:
    shown: list[QWidget] = []

    class Watching(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                shown.append(watched)
            return False

    watching = Watching()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watching)
    qtbot.addWidget(EmptyState("complaints", "没有投诉", "登记一个", "新投诉"))
    app.removeEventFilter(watching)
    assert shown == []
