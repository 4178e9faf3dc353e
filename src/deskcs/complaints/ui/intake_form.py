"""The fields of the intake: who, which order, what happened in their words, what they want."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QDateTime, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QLineEdit,
    QTextEdit,
    QWidget,
)

from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import SEVERITY_NAMES
from deskcs.complaints.shapes import Signal as Hint
from deskcs.complaints.ui.intake_fields import divided
from deskcs.complaints.ui.intake_sheet import MORE_KEYS, WORDS_KEYS, IntakeSheet
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.moments import FORMAT, shown_moment, typed_moment
from deskcs.complaints.ui.query_box import utf16
from deskcs.qt.choices import choose, chosen
from deskcs.qt.language import translate
from deskcs.qt.marks import set_mark
from deskcs.qt.theme import Theme

MOST_CHARACTERS = 20_000
COUNT_FROM = 500
_LINES = (
    "customer", "phone", "order", "goods", "batch", "order_remark", "parent_case",
)  # fmt: skip
_BOXES = ("honorific", "channel", "shop", "category", "cause")
_ROWS = ("wanted", "contacts")
_RARE = ("batch", "cause", "contacts", "order_remark", "parent_case", "kind")


class IntakeForm(IntakeSheet):
    """Tells when something has changed; `matters` when it may change what the program sees."""

    changed = Signal()
    matters = Signal()

    def __init__(self, lists: Lists, zone: tzinfo, now: datetime, theme: Theme) -> None:
        super().__init__(lists, zone, now)
        self._zone, self._theme = zone, theme
        self._marked: tuple[Hint, ...] = ()
        theme.changed.connect(self._on_theme_changed)
        self.is_severity_chosen = self.is_category_chosen = False
        self._connect()

    def intake(self, transcript: str) -> ComplaintIntake:
        """Return what was taken down; raise Invalid with the field that does not fit."""
        moment = typed_moment(self.received_at.dateTime(), self._zone)
        is_flagged = self.flagged.isChecked()
        return ComplaintIntake(
            customer=self.customer.text(),
            what=self.what.toPlainText(),
            orders=divided(self.order.text()),
            goods=self.goods.text(),
            channel=self.channel.currentText(),
            shop=self.shop.currentText(),
            phone=self.phone.text(),
            honorific=self.honorific.currentText(),
            wanted=self.wanted.values(),
            received_at=moment if self._is_moved() else None,
            severity=self.severity.currentData() if self.is_severity_chosen else None,
            flag_reason=translate("Complaints", "登记时由客服标为严重") if is_flagged else "",
            category=chosen(self.category),
            cause=chosen(self.cause),
            batch=self.batch.text(),
            kind=self.kind.currentData(),
            contacts=self.contacts.values(),
            order_remark=self.order_remark.text(),
            transcript=transcript,
            parent=self.parent_case.text(),
        )

    def values(self) -> dict[str, str]:
        """Return all that was typed, for the draft."""
        return {
            **{name: getattr(self, name).text() for name in _LINES},
            **{name: chosen(getattr(self, name)) for name in _BOXES},
            **{name: getattr(self, name).written() for name in _ROWS},
            "what": self.what.toPlainText(),
            "received_at": self.received_at.text() if self._is_moved() else "",
            "severity": str(self.severity.currentData()) if self.is_severity_chosen else "",
            "flagged": "1" if self.flagged.isChecked() else "",
            "kind": "case" if self.kind.currentData() == "case" else "",
        }

    def take(self, values: Mapping[str, str]) -> None:
        """Put back what a draft kept."""
        for name in _LINES:
            getattr(self, name).setText(values.get(name, ""))
        for name in _BOXES:
            choose(getattr(self, name), values.get(name, ""))
        for name in _ROWS:
            getattr(self, name).write(values.get(name, ""))
        self.is_category_chosen = bool(values.get("category"))
        self.flagged.setChecked(bool(values.get("flagged")))
        self.kind.setCurrentIndex(self.kind.findData(values.get("kind") or "complaint"))
        moment = QDateTime.fromString(values.get("received_at", ""), FORMAT)
        if moment.isValid():
            self.received_at.setDateTime(moment)
        level = values.get("severity", "")
        if level in map(str, SEVERITY_NAMES):
            self.is_severity_chosen = True
            self.severity.setCurrentIndex(self.severity.findData(int(level)))
        self.what.setPlainText(values.get("what", ""))
        if any(values.get(name) for name in _RARE):
            self.more.setChecked(True)

    @Slot()
    def go_on_writing(self) -> None:
        """Put the cursor behind the customer's words."""
        self.what.moveCursor(QTextCursor.MoveOperation.End)
        self.what.setFocus()

    def propose(self, severity: int, category: str) -> None:
        """Follow a proposal where nobody has chosen."""
        if not self.is_severity_chosen:
            self.severity.setCurrentIndex(self.severity.findData(severity))
        if not self.is_category_chosen and self.category.findData(category) >= 0:
            choose(self.category, category)

    def fill(self, values: Mapping[str, str], received_at: datetime | None) -> None:
        """Fill empty fields, and the time when nobody has moved it."""
        for name, text in values.items():
            empty: QLineEdit = getattr(self, name)
            if text and not empty.text().strip():
                empty.setText(text)
        if received_at is not None and not self._is_moved():
            self.received_at.setDateTime(shown_moment(received_at, self._zone))

    def mark(self, signals: tuple[Hint, ...]) -> None:
        """Mark the words in the customer's text that hint at a serious case."""
        self._marked = signals
        look = QTextCharFormat()
        look.setBackground(self._theme.color("warn_surface"))
        look.setForeground(self._theme.color("warn"))
        look.setFontWeight(600)
        text, marks = self.what.toPlainText(), []
        for signal in signals:
            if text[signal.start : signal.end] != signal.text:
                continue
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.what.document())
            cursor.setPosition(utf16(text, signal.start))
            cursor.setPosition(utf16(text, signal.end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.what.setExtraSelections(marks)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.mark(self._marked)

    def point_at(self, name: str) -> None:
        """Mark the field that is wrong and put the cursor there; an unknown name marks none."""
        places: dict[str, QWidget] = {
            "customer": self.customer,
            "what": self.what,
            "orders": self.order,
            "phone": self.phone,
            "received_at": self.received_at,
            "wanted": self.wanted.first,
            "contacts": self.contacts.first,
            "batch": self.batch,
            "parent": self.parent_case,
        }
        wrong = places.get(name)
        if wrong in (self.contacts.first, self.batch, self.parent_case):
            self.more.setChecked(True)
        for place in places.values():
            set_mark(place, "wrong", place is wrong)
        if wrong is not None:
            wrong.setFocus()

    def _connect(self) -> None:
        self.more.toggled.connect(self._rest.setVisible)
        for keys, act in ((MORE_KEYS, self._on_more_keys), (WORDS_KEYS, self.go_on_writing)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.severity.activated.connect(self._on_severity_chosen)
        self.category.activated.connect(self._on_category_chosen)
        self.what.textChanged.connect(self._on_typed)
        for field in (self.customer, self.order, self.phone):
            field.textChanged.connect(self.matters)
        for field in (self.goods, self.batch, self.order_remark, self.parent_case):
            field.textChanged.connect(self.changed)
        for rows in (self.wanted, self.contacts):
            rows.changed.connect(self.changed)
        for box in (self.channel, self.shop):
            box.editTextChanged.connect(self.changed)
        for box in (self.honorific, self.category, self.cause, self.severity, self.kind):
            box.currentIndexChanged.connect(self.changed)
        self.flagged.toggled.connect(self.changed)
        self.received_at.dateTimeChanged.connect(self.changed)
        self.matters.connect(self.changed)

    def _is_moved(self) -> bool:
        return self.received_at.dateTime() != self._opened_at

    @Slot()
    def _on_more_keys(self) -> None:
        self.more.toggle()
        if self.more.isChecked():
            self.batch.setFocus()
        else:
            self.what.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        count = len(self.what.toPlainText())
        self._count.setText(f"{count:,} / {MOST_CHARACTERS:,}" if count > COUNT_FROM else "")
        self.matters.emit()

    @Slot()
    def _on_severity_chosen(self) -> None:
        self.is_severity_chosen = True
        self.changed.emit()

    @Slot()
    def _on_category_chosen(self) -> None:
        self.is_category_chosen = True
