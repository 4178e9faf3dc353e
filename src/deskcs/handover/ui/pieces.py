"""Small things the panels of the shift log are made of: labels, buttons, pills, fields, forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.qt.icons import icon

Act = Callable[[], object] | SignalInstance

# Qt cuts what is pasted into a line at 32,767 characters without a word; the service tells.
LONGEST_PASTE = 1_000_000


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


class ElidedLabel(QLabel):
    """A line that gives way: what has no room is cut with an ellipsis and stands in the hint."""

    def __init__(self, tone: str = "", *, is_right: bool = False) -> None:
        super().__init__()
        if is_right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        if tone:
            self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            side = Qt.TextElideMode.ElideRight
            words = self.fontMetrics().elidedText(self.text(), side, self.width())
            self.style().drawItemText(
                painter,
                self.rect(),
                int(self.alignment()),
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


def line_edit(name: str, hint: str = "") -> QLineEdit:
    """Return a line that takes what is pasted whole, however long it is."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(hint)
    line.setMaxLength(LONGEST_PASTE)
    return line


def text_area(name: str, lines: int) -> QPlainTextEdit:
    """Return a box for a few lines, which Tab leaves."""
    area = QPlainTextEdit()
    area.setObjectName(name)
    area.setTabChangesFocus(True)
    area.setFixedHeight(area.fontMetrics().lineSpacing() * lines + 24)
    return area


def free_choice(name: str, values: Sequence[str] = ()) -> QComboBox:
    """Return a box to choose from or type into, empty at first."""
    box = QComboBox()
    box.setObjectName(name)
    box.setEditable(True)
    box.addItems(["", *values])
    box.setMinimumContentsLength(6)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def pairs(*fields: tuple[str, QWidget]) -> QGridLayout:
    """Return fields under their names, two in a row."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    for position, (words, widget) in enumerate(fields):
        row, column = divmod(position, 2)
        grid.addWidget(caption(words, widget), row * 2, column)
        grid.addWidget(widget, row * 2 + 1, column)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def beside(box: QWidget, *buttons: QWidget) -> QWidget:
    """Return a box to write in with its buttons at its lower edge."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(box, 1)
    for button in buttons:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
    return whole


def scrolled(inside: QWidget) -> QScrollArea:
    """Return a form that scrolls up and down where it has no room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keys in what it holds
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def lay_out_form(
    whole: QWidget, title: QLabel, inside: QWidget, message: QWidget, *buttons: QWidget
) -> None:
    """Lay out a form: title, fields that scroll, what is said of them, buttons on the right."""
    told, last = QHBoxLayout(), QHBoxLayout()
    for row in (told, last):  # they end where the scrolled form ends
        row.setContentsMargins(0, 0, 12, 0)
    told.addWidget(message)
    last.setSpacing(8)
    last.addStretch()
    for button in buttons:
        last.addWidget(button)
    column = QVBoxLayout(whole)
    column.setContentsMargins(16, 12, 4, 16)
    column.setSpacing(8)
    column.addWidget(title)
    column.addWidget(scrolled(inside), 1)
    column.addLayout(told)
    column.addLayout(last)


def answer_keys(form: QWidget, done: Act, put_off: Act) -> None:
    """Call `done` on Ctrl+Enter and `put_off` on Escape, wherever in the form the cursor is."""
    for keys, act in (("Ctrl+Return", done), ("Ctrl+Enter", done), ("Escape", put_off)):
        shortcut = QShortcut(QKeySequence(keys), form)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


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


def numbered(words: str, name: str, number: int) -> QPushButton:
    """Return one button of several alike; the property `number` says of which thing it is."""
    button = push(words, f"{name}.{number}")
    button.setProperty("number", number)
    return button


def tool(picture: str, words: str, name: str) -> QToolButton:
    """Return a button that is only a picture; its words are the hint and the spoken name."""
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(picture))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
