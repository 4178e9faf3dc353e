"""A form whose texts outlive a crash and a refusal, saved with Ctrl+Enter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from deskcs.handover.ui.keeping import Keeper, typed_since
from deskcs.handover.ui.pieces import answer_keys, set_mark
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error


class KeptForm(QWidget):
    """Subclasses make widgets and `watch` them by name; `asked` is emitted by Ctrl+Enter."""

    asked = Signal()
    put_off = Signal()

    def __init__(self, keeper: Keeper, place: str) -> None:
        super().__init__()
        self._keeper, self._place = keeper, place
        self._fields: dict[str, QWidget] = {}
        self._writer = keeper.author
        self._sent: dict[str, dict[str, str]] = {}
        self._is_filling = False
        self.message = InlineMessage(self)
        answer_keys(self, self.asked, self.put_off)

    def watch(self, fields: Mapping[str, QWidget]) -> None:
        """Keep what is typed into these widgets."""
        for name, widget in fields.items():
            self._fields[name] = widget
            widget.installEventFilter(self)
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.textChanged.connect(self._on_changed)
            elif isinstance(widget, QComboBox):
                widget.currentTextChanged.connect(self._on_changed)
            elif isinstance(widget, QCheckBox):
                widget.toggled.connect(self._on_changed)

    def text(self, name: str) -> str:
        """Return what stands in a field; `1` for a ticked box."""
        widget = self._fields[name]
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        if isinstance(widget, QComboBox):
            return widget.currentText()
        if isinstance(widget, QCheckBox):
            return "1" if widget.isChecked() else ""
        return widget.text() if isinstance(widget, QLineEdit) else ""

    def put(self, values: Mapping[str, str]) -> None:
        """Fill the fields; those without a value are emptied."""
        self._is_filling = True
        for name, widget in self._fields.items():
            said = values.get(name, "")
            if isinstance(widget, QPlainTextEdit):
                widget.setPlainText(said)
            elif isinstance(widget, QComboBox):
                widget.setCurrentText(said)
            elif isinstance(widget, QCheckBox):
                widget.setChecked(bool(said))
            elif isinstance(widget, QLineEdit):
                widget.setText(said)
            set_mark(widget, "wrong", False)
        self._is_filling = False

    @property
    def is_blank(self) -> bool:
        """Return whether nothing is typed."""
        return not self._values()

    def take_kept(self) -> None:
        """Bring back what was left half written by who sits here now."""
        self._writer = self._keeper.author
        kept = self._keeper.read(self._place)
        self.put(kept)
        self.message.hide()
        if any(said.strip() for said in kept.values()):
            self.message.show_note(translate("Handover", "已取回上次没存下的内容。"))

    def sending(self) -> None:
        """Remember what is sent; what is typed from now on is not part of it."""
        self._keeper.save_now()
        self._sent[self._writer] = {name: self.text(name) for name in self._fields}

    def done_saving(self) -> None:
        """Empty the form: it is in the log. What was typed since it was sent stays.

        Where somebody else sits here, the form is theirs: only what was kept is let go.
        """
        by, kept = self._keeper.author, self._keeper.read(self._place)
        sent = self._sent.pop(by, {})
        self._keeper.discard(self._place)
        if by != self._writer:
            if any(kept.get(name, "") != said for name, said in sent.items()):
                left = {name: typed_since(kept.get(name, ""), sent[name]) for name in sent}
                self._keeper.keep(self._place, left)
            return
        self.message.hide()
        self.put({name: typed_since(self.text(name), said) for name, said in sent.items()})
        self._keeper.keep(self._place, self._values())

    def show_error(self, error: Exception) -> None:
        """Say what hindered saving, and put the cursor there; everything typed stays."""
        self.message.show_error(translate_error(error))
        widget = self._fields.get(getattr(error, "field", ""))
        if widget is not None:
            set_mark(widget, "wrong", True)
            if widget.isVisible():  # hidden it would take the keys from another page
                widget.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._keeper.save_now()
        return super().eventFilter(watched, event)

    def _values(self) -> dict[str, str]:
        """Return what is typed; nothing when only choices were made."""
        values = {name: self.text(name) for name in self._fields}
        typed = (
            said
            for name, said in values.items()
            if not isinstance(widget := self._fields[name], QComboBox) or widget.isEditable()
        )
        return values if any(said.strip() for said in typed) else {}

    @Slot()
    def _on_changed(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget):
            set_mark(sender, "wrong", False)
        if not self._is_filling:
            self._keeper.keep(self._place, self._values())
