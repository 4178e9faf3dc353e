"""Fields for several things of a kind: a further row appears as soon as the last one is used."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from deskcs.complaints import texts, wishes
from deskcs.complaints.amounts import fen_of
from deskcs.complaints.ui.own_answer import OwnAnswer
from deskcs.complaints.wishes import Wish
from deskcs.qt.choices import choose, chosen, offer
from deskcs.qt.language import translate

MOST_ROWS = 12
AMOUNT_CHARACTERS = 9


class Rows(OwnAnswer):
    """Grows by itself, so that nobody needs a button for a second thing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}.rows")
        self._name = name
        self._is_filling = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._fields: list[list[QWidget]] = []

    @property
    def first(self) -> QWidget:
        """Return the field that is written in first."""
        return self._fields[0][0]

    def answer(self) -> object:
        return self.values()

    def written(self) -> str:
        return "\n".join(self._kept(row) for row in range(len(self._fields))).rstrip("\n")

    def write(self, text: str) -> None:
        self.put(text.split("\n"))

    @abstractmethod
    def values(self) -> tuple[str, ...]:
        """Return the things that were written, each one once."""

    def put(self, values: Iterable[str]) -> None:
        """Show these things, and a row for one more."""
        known = [value for value in values if value.strip()][:MOST_ROWS]
        self._is_filling = True
        for row in range(max(len(known), len(self._fields))):
            if row == len(self._fields):
                self._add()
            self._fill(row, known[row] if row < len(known) else "")
        self._is_filling = False
        self._grow()
        self.changed.emit()

    @abstractmethod
    def _make(self, names: Sequence[str]) -> list[QWidget]:
        """Return the fields of a new row; their first bears the first name."""

    @abstractmethod
    def _kept(self, row: int) -> str:
        """Return what stands in a row, as it is kept in a draft."""

    @abstractmethod
    def _fill(self, row: int, text: str) -> None:
        """Put back what was kept of a row; "" empties it."""

    def _add(self) -> None:
        place = len(self._fields) + 1
        end = "" if place == 1 else f".{place}"
        fields = self._make((f"{self._name}{end}", f"{self._name}.amount{end}"))
        before = self._fields[-1][-1] if self._fields else None
        self._fields.append(fields)
        line = QHBoxLayout()
        line.setSpacing(4)
        for place_in_line, field in enumerate(fields):
            line.addWidget(field, int(place_in_line == 0))
        self._column.addLayout(line)
        for field in fields:
            if before is not None:
                QWidget.setTabOrder(before, field)
            before = field
        if len(self._fields) == 1:
            self.setFocusProxy(self.first)

    def _grow(self) -> None:
        if self._kept(len(self._fields) - 1).strip() and len(self._fields) < MOST_ROWS:
            self._add()

    @Slot()
    def _on_edited(self) -> None:
        if not self._is_filling:
            self._grow()
            self.changed.emit()


class LineRows(Rows):
    """Several things in words; commas in one row divide as well."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name)
        self._hint = hint
        self._add()

    def values(self) -> tuple[str, ...]:
        return texts.parts(self.written())

    def _make(self, names: Sequence[str]) -> list[QWidget]:
        field = QLineEdit()
        field.setObjectName(names[0])
        field.setPlaceholderText(self._hint)
        field.setAccessibleName(self._hint)
        field.textChanged.connect(self._on_edited)
        return [field]

    def _kept(self, row: int) -> str:
        field = self._fields[row][0]
        return field.text() if isinstance(field, QLineEdit) else ""

    def _fill(self, row: int, text: str) -> None:
        field = self._fields[row][0]
        if isinstance(field, QLineEdit):
            field.setText(text)


class WishRows(Rows):
    """Several wishes of a customer, each with its amount where one was named."""

    def __init__(self, name: str, offered: Sequence[str]) -> None:
        super().__init__(name)
        self._offered = ("", *offered)
        self._add()

    def values(self) -> tuple[str, ...]:
        found = dict.fromkeys(self._wish(row).written for row in range(len(self._fields)))
        found.pop("", None)
        return tuple(found)

    def _make(self, names: Sequence[str]) -> list[QWidget]:
        kind = QComboBox()
        kind.setObjectName(names[0])
        kind.setEditable(True)
        kind.setAccessibleName(translate("Complaints", "客户要求"))
        offer(kind, self._offered)
        kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        kind.setMinimumContentsLength(6)
        amount = QLineEdit()
        amount.setObjectName(names[1])
        words = translate("Complaints", "金额（元）")
        amount.setPlaceholderText(translate("Complaints", "元"))
        amount.setAccessibleName(words)
        amount.setToolTip(words)
        amount.setFixedWidth(amount.fontMetrics().horizontalAdvance("0") * AMOUNT_CHARACTERS + 24)
        kind.editTextChanged.connect(self._on_edited)
        amount.textChanged.connect(self._on_edited)
        return [kind, amount]

    def _wish(self, row: int) -> Wish:
        kind, yuan = self._said(row)
        wish = wishes.read(kind)
        fen = fen_of(yuan, "wanted")
        return Wish(wish.kind, fen) if fen else wish

    def _kept(self, row: int) -> str:
        kind, yuan = self._said(row)
        return f"{kind} {yuan} 元" if yuan else kind

    def _said(self, row: int) -> tuple[str, str]:
        kind, amount = self._fields[row]
        assert isinstance(kind, QComboBox)
        assert isinstance(amount, QLineEdit)
        return texts.clean_line(chosen(kind)), amount.text().strip()

    def _fill(self, row: int, text: str) -> None:
        kind, amount = self._fields[row]
        assert isinstance(kind, QComboBox)
        assert isinstance(amount, QLineEdit)
        wish = wishes.read(text)
        choose(kind, wish.kind)
        written = kind.lineEdit()
        if written is not None:
            written.setCursorPosition(0)  # the beginning of long words is what is seen
        amount.setText(wish.yuan)
