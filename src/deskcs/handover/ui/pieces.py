"""Small things the panels of the shift log are made of: labels, buttons, pills."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from deskcs.qt.icons import icon


def plain(words: str = "", tone: str = "", role: str = "", is_wrapped: bool = True) -> QLabel:
    """Return a label that never reads its text as markup."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(is_wrapped)
    if tone:
        label.setProperty("tone", tone)
    if role:
        label.setProperty("role", role)
    return label


# Qt cuts what is pasted into a line at 32,767 characters without a word; the service tells.
LONGEST_PASTE = 1_000_000


class ElidedLabel(QLabel):
    """A line that gives way: what has no room is cut with an ellipsis and stands in the hint."""

    def __init__(self, tone: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        if tone:
            self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self.text(), side, self.width())
        self.style().drawItemText(
            painter,
            self.rect(),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            words,
            QPalette.ColorRole.WindowText,
        )


def pill() -> QLabel:
    """Return a label that `set_pill` turns into a pill."""
    label = plain(is_wrapped=False)
    label.setProperty("pill", True)
    return label


def set_pill(label: QLabel, words: str, tone: str) -> None:
    """Give a pill its words and colour; without words it is not there."""
    label.setText(words)
    label.setVisible(bool(words))
    set_tone(label, tone)


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a label another colour of the theme."""
    set_mark(widget, "tone", tone)


def set_mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def caption(words: str, buddy: QWidget) -> QLabel:
    """Return the name above a field, which is also what a screen reader calls it."""
    label = plain(words, role="field", is_wrapped=False)
    label.setBuddy(buddy)
    if not buddy.accessibleName():
        buddy.setAccessibleName(words.rstrip(" *"))
    return label


def push(
    words: str, name: str, *, is_primary: bool = False, is_compact: bool = True
) -> QPushButton:
    """Return a button."""
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("primary", is_primary)
    button.setProperty("compact", is_compact)
    button.setAutoDefault(False)
    return button


def tool(picture: str, words: str, name: str) -> QToolButton:
    """Return a button that is only a picture; its words are the hint and the spoken name."""
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(picture))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
