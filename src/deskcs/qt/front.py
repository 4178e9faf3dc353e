"""Pages one behind the other, as small as the one in front may be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget


class Front(QStackedWidget):
    """Needs what the page in front needs: else any page behind it makes all of them scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._on_current_changed)

    def hasHeightForWidth(self) -> bool:
        """Take no page at its word that would stand higher than the window."""
        return False

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    @Slot(int)
    def _on_current_changed(self, _place: int) -> None:
        self.updateGeometry()
