"""What stands behind a link, shown beside the pointer before anybody follows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from deskcs.handbook.ui.article_view import ArticleView
from deskcs.handbook.ui.presenter import HandbookPresenter

HOVER_AFTER_MS = 350
WIDTH = 320


class LinkPreview(QObject):
    """Waits until the pointer rests on a link, asks for its place, and shows the first words."""

    def __init__(self, presenter: HandbookPresenter, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter, self._view = presenter, view
        self._target = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(HOVER_AFTER_MS)
        self._rest.timeout.connect(self.look)
        view.hovered.connect(self.hover)
        presenter.preview_ready.connect(self._on_ready)

    @Slot(str)
    def hover(self, target: str) -> None:
        """Take note of the link under the pointer; "" is none."""
        self._target = target
        if target:
            self._rest.start()
        else:
            self._rest.stop()
            QToolTip.hideText()

    @Slot()
    def look(self) -> None:
        """Ask what the link leads to."""
        self._presenter.look_at(self._target)

    @Slot(str, str, str)
    def _on_ready(self, target: str, title: str, text: str) -> None:
        if target != self._target:
            return  # the pointer has gone on
        words = "\n".join(part for part in (title, text) if part)
        plain = words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
        place = QCursor.pos() + QPoint(12, 16)
        QToolTip.showText(place, f"<div style='width: {WIDTH}px'>{plain}</div>", self._view)
