from __future__ import annotations

from typing import Any

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from deskcs.qt.theme import Theme
from deskcs.shell.palette import Palette
from deskcs.shell.palette_rows import PaletteRow


class Behind(QWidget):
    """A page that knows where it was painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted = max(self.painted, event.rect().height())


def test_new_rows_do_not_paint_the_page_behind_anew(qtbot: Any) -> None:
    theme = Theme("light")
    theme.apply()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 640)
    behind = Behind(window)
    behind.setGeometry(window.rect())
    palette = Palette(theme, window)
    window.show()
    palette.open("退款")
    qtbot.waitUntil(lambda: behind.painted > 0)
    qtbot.wait(50)
    behind.painted = 0
    palette.list.model().set_rows([PaletteRow("handbook", "a", "退款多久到账", "期限", "三天")])
    viewport = palette.list.viewport()
    viewport.repaint()
    assert behind.painted < viewport.height() // 2
    ground = viewport.grab().toImage().pixelColor(viewport.width() // 2, viewport.height() - 4)
    assert ground == theme.color("raised")
