"""The search box of the case list: what is wrong in a query is underlined where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from deskcs.complaints.grammar import GRAMMAR
from deskcs.complaints.ui.completing import NOTHING, complete
from deskcs.qt.icons import icon
from deskcs.qt.language import spoken, translate
from deskcs.qt.marks import set_mark
from deskcs.qt.theme import Theme
from deskcs.search.folding import fold

SEARCH_AFTER_MS = 120


class QueryBox(QLineEdit):
    """Asks while one types; ↑↓ move in the list without leaving the box, Enter opens."""

    query_requested = Signal(str)
    move_requested = Signal(int)
    open_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("complaints.search")
        self.setAccessibleName(translate("Complaints", "搜索投诉"))
        self.setPlaceholderText(
            translate("Complaints", "搜投诉：词、编号、订单号，如 退款 状态:处理中 到期<4h")
        )
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._on_pause)
        self._asked = ""
        self._known: Mapping[str, tuple[str, ...]] = {}
        self._completion = NOTHING
        self._completions = QStringListModel(self)
        self._completer = QCompleter(self._completions, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated[str].connect(self._on_completed)  # type: ignore[index]
        self.textChanged.connect(self._on_changed)
        self.textEdited.connect(self._on_edited)

    def set_known(self, known: Mapping[str, tuple[str, ...]]) -> None:
        """Offer these values of fields, by the fields' keys."""
        self._known = known

    def ask_now(self) -> None:
        """Ask for what stands in the box, unless it was asked for already."""
        self._timer.stop()
        if self.text() != self._asked:
            self._asked = self.text()
            self.query_requested.emit(self._asked)

    def show_text(self, text: str) -> None:
        """Let a text stand in the box that is being asked for already."""
        self._asked = text
        self.setText(text)
        self._timer.stop()

    def put(self, text: str) -> None:
        """Let a text stand in the box and ask for it."""
        self.setText(text)
        self.ask_now()

    def mark_wrong(self, start: int, end: int) -> None:
        """Underline code points `start` to `end` of the text."""
        set_mark(self, "wrong", True)
        text = self.text()
        first, last = utf16(text, start), utf16(text, max(end, start + 1))
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(self._theme.color("danger"))
        look.setForeground(self._theme.color("danger"))
        self._send_look(
            [
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    first - self.cursorPosition(),
                    last - first,
                    look,
                )
            ]
        )

    def clear_wrong(self) -> None:
        """Take the underline away."""
        if self.property("wrong"):
            set_mark(self, "wrong", False)
            self._send_look([])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 10,
            Qt.Key.Key_PageUp: -10,
        }
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_requested.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask_now()
            self.open_requested.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.put("")
        else:
            super().keyPressEvent(event)

    def _send_look(self, looks: list[QInputMethodEvent.Attribute]) -> None:
        # A line edit takes formats of its text only through the input method's event.
        QCoreApplication.sendEvent(self, QInputMethodEvent("", looks))

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        at = code_points(text, self.cursorPosition())
        self._completion = complete(text, at, GRAMMAR, self._known, spoken)
        self._completions.setStringList(list(self._completion.texts))
        popup = self._completer.popup()
        if self._completion.texts:
            self._completer.complete()
        elif popup is not None:
            popup.hide()

    @Slot(str)
    def _on_completed(self, chosen: str) -> None:
        text, place = self.text(), self._completion
        is_field = chosen.endswith(":")
        written = chosen if is_field else f"{chosen} "
        self.setText(text[: place.start] + written + text[place.end :].lstrip())
        self.setCursorPosition(utf16(self.text(), place.start + len(written)))
        if is_field:
            self._on_edited(self.text())

    @Slot()
    def _on_pause(self) -> None:
        """Ask, unless a field still waits for its value: that is no mistake yet."""
        if not fold(self.text()).endswith(":"):
            self.ask_now()

    @Slot()
    def _on_changed(self) -> None:
        self.clear_wrong()
        self._timer.start()


def utf16(text: str, at: int) -> int:
    """Return a place counted in code points as Qt counts it: in UTF-16 units."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, at: int) -> int:
    """Return a place counted in UTF-16 units, as Qt does, in code points."""
    return len(text.encode("utf-16-le", "surrogatepass")[: at * 2].decode("utf-16-le", "replace"))
