"""The fields of an item: its type with its own fields, how urgent, what, next step, who, when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from deskcs.errors import Invalid
from deskcs.handover.item_shapes import CASE_KINDS, ItemCard, ItemInput
from deskcs.handover.rules import Rules
from deskcs.handover.ui.moments import moment_words, read_moment
from deskcs.handover.ui.own_fields import OwnFields
from deskcs.handover.ui.pieces import caption, free_choice, line_edit, pairs, set_mark, text_area
from deskcs.handover.ui.severity_choice import SeverityChoice
from deskcs.qt.language import spoken, translate

if TYPE_CHECKING:
    from deskcs.qt.surroundings import Surroundings

_OWN = "field:"


class ItemFields(QWidget):
    """`typed` tells of every change a person makes, `left` that they went out of a field."""

    typed = Signal()
    left = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._rules: Rules | None = None
        self._old: ItemCard | None = None
        self._is_filling = False
        self._build()
        self._lay_out()
        self._connect()

    def set_rules(self, rules: Rules) -> None:
        """Offer the shop's item types."""
        self._rules = rules
        self.kind.blockSignals(True)
        self.kind.clear()
        for item in rules.items:
            self.kind.addItem(spoken(item.name), item.key)
        self.kind.blockSignals(False)

    def set_people(self, people: Sequence[str]) -> None:
        """Offer who can be asked to do the next step."""
        self.holder.clear()
        self.holder.addItems(["", *people])

    def begin(self, item: ItemCard | None) -> None:
        """Show an item to be rewritten, or empty fields with what is usual for the first type.

        A case keeps its type and number; a type that the shop has no more stays with its item.
        """
        self._old = item
        self.kind.blockSignals(True)  # the type of the item before goes, and nobody has typed that
        gone = self.kind.findData("")
        if gone >= 0:
            self.kind.removeItem(gone)
        if item is not None and self.kind.findData(item.kind) < 0:
            self.kind.addItem(translate("Handover", item.kind_name), "")
        self.kind.blockSignals(False)
        self.kind.setEnabled(item is None or item.kind not in CASE_KINDS)
        self.complaint.setEnabled(item is None or not item.complaint)
        if item is None:
            first = str(self.kind.itemData(0) or "note")
            self.put({"kind": first, "severity": self._usual_severity(first)})
        else:
            self.put(self._values_of(item))

    def go_on(self, item: ItemCard) -> None:
        """Rewrite from now on this item, with what stands in the fields."""
        self._old = item

    def put(self, values: Mapping[str, str]) -> None:
        """Fill all fields; those without a value are emptied. Nobody has typed that."""
        self._is_filling = True
        place = self.kind.findData(values.get("kind", ""))
        self.kind.setCurrentIndex(place if place >= 0 else max(0, self.kind.findData("")))
        self._make_own(
            {
                name.removeprefix(_OWN): said
                for name, said in values.items()
                if name.startswith(_OWN)
            }
        )
        self.severity.choose(values.get("severity", "stable"))
        for name, line in self._lines().items():
            line.setText(values.get(name, ""))
        for name, area in self._areas().items():
            area.setPlainText(values.get(name, ""))
        self.holder.setEditText(values.get("holder", ""))
        for widget in (*self._lines().values(), *self._areas().values()):
            set_mark(widget, "wrong", False)
        self._is_filling = False

    @property
    def values(self) -> dict[str, str]:
        """Return what stands in the fields, as `put` takes it."""
        return {
            "kind": self._kind_key(),
            "severity": self.severity.value,
            "holder": self.holder.currentText(),
            **{name: area.toPlainText() for name, area in self._areas().items()},
            **{name: line.text() for name, line in self._lines().items()},
            **{f"{_OWN}{name}": said for name, said in self.own.values.items()},
        }

    @property
    def written(self) -> dict[str, str]:
        """Return the same, or nothing while only choices were made."""
        values, chosen = self.values, ("kind", "severity")
        is_blank = not any(said.strip() for name, said in values.items() if name not in chosen)
        return {} if is_blank else values

    def read(self) -> ItemInput:
        """Return the item as it is written; raise Invalid(field=…)."""
        now, zone = self._around.clock.now(), self._around.zone
        return ItemInput(
            text=self.text.text(),
            kind=self._kind_key(),
            severity=self.severity.value,
            done=self.done.toPlainText(),
            next_step=self.next_step.toPlainText(),
            holder=self.holder.currentText(),
            due_at=read_moment(self.due.text(), now, zone, field="due_at"),
            happened_at=read_moment(
                self.happened.text(), now, zone, is_ahead=False, field="happened_at"
            ),
            complaint=self.complaint.text(),
            contingency=self.contingency.text(),
            links=tuple(self.links.text().replace("、", " ").replace(",", " ").split()),
            fields=self.own.values,
        )

    def mark(self, field: str) -> None:
        """Put the cursor into the field that is not right; nothing where there is no such field."""
        places: dict[str, QWidget] = {
            **self._lines(),
            **self._areas(),
            **self.own.lines,
            "holder": self.holder,
        }
        place = places.get(field)
        if place is not None:
            set_mark(place, "wrong", True)
            if place.isVisible():  # hidden it would take the keys from another page
                place.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.kind = QComboBox()
        self.kind.setObjectName("handover.kind")
        self.severity = SeverityChoice()
        self.text = line_edit("handover.text", translate("Handover", "谁的什么事，一句话"))
        self.own = OwnFields()
        self.done, self.next_step = text_area("handover.done", 2), text_area("handover.next", 2)
        self.contingency = line_edit(
            "handover.contingency", translate("Handover", "如果…就…，例如 客户再来电就转组长")
        )
        self.links = line_edit(
            "handover.links", translate("Handover", "别的投诉编号或 article:文章，用空格隔开")
        )
        self.holder = free_choice("handover.person")
        self.due = line_edit("handover.due", translate("Handover", "16:30、明天 9:00"))
        self.happened = line_edit("handover.happened", translate("Handover", "14:05、昨天 22:10"))
        self.complaint = line_edit("handover.complaint", "1122-017")

    def _lay_out(self) -> None:
        form = QVBoxLayout(self)
        form.setContentsMargins(0, 0, 12, 0)
        form.setSpacing(4)
        upper: tuple[tuple[str, QWidget], ...] = (
            (translate("Handover", "类型"), self.kind),
            (translate("Handover", "轻重"), self.severity),
            (translate("Handover", "事项 *"), self.text),
        )
        lower: tuple[tuple[str, QWidget], ...] = (
            (translate("Handover", "下一步"), self.next_step),
            (translate("Handover", "预案"), self.contingency),
            (translate("Handover", "已做"), self.done),
        )
        _add(form, upper)
        form.addWidget(self.own)
        _add(form, lower)
        form.addLayout(
            pairs(
                (translate("Handover", "责任人"), self.holder),
                (translate("Handover", "时限"), self.due),
                (translate("Handover", "投诉编号"), self.complaint),
                (translate("Handover", "发生时间"), self.happened),
            )
        )
        form.addWidget(caption(translate("Handover", "关联"), self.links))
        form.addWidget(self.links)
        form.addStretch()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.severity.chosen.connect(self._on_typed)
        for line in self._lines().values():
            line.textChanged.connect(self._on_typed)
            line.installEventFilter(self)
        for area in self._areas().values():
            area.textChanged.connect(self._on_typed)
            area.installEventFilter(self)
        self.own.typed.connect(self._on_typed)
        self.own.left.connect(self.left)
        self.holder.editTextChanged.connect(self._on_typed)
        self.due.editingFinished.connect(self._on_time_typed)
        self.happened.editingFinished.connect(self._on_time_typed)

    def _lines(self) -> dict[str, QLineEdit]:
        return {
            "text": self.text,
            "due_at": self.due,
            "happened_at": self.happened,
            "complaint": self.complaint,
            "contingency": self.contingency,
            "links": self.links,
        }

    def _areas(self) -> dict[str, QPlainTextEdit]:
        return {"done": self.done, "next_step": self.next_step}

    def _values_of(self, item: ItemCard) -> dict[str, str]:
        now, zone = self._around.clock.now(), self._around.zone
        return {
            "kind": item.kind,
            "severity": item.severity.value,
            "text": item.text,
            "done": item.done,
            "next_step": item.next_step,
            "holder": item.holder,
            "due_at": moment_words(item.due_at, zone, now),
            "happened_at": moment_words(item.happened_at, zone, now),
            "complaint": item.complaint,
            "contingency": item.contingency,
            "links": " ".join(item.links),
            **{f"{_OWN}{name}": said for name, said in item.fields.items()},
        }

    def _kind_key(self) -> str:
        own = self._old.kind if self._old else "note"
        return str(self.kind.currentData() or own)

    def _usual_severity(self, key: str) -> str:
        kind = self._rules.item_type(key) if self._rules else None
        return kind.severity.value if kind else "stable"

    def _make_own(self, values: Mapping[str, str]) -> None:
        kind = self._rules.item_type(self._kind_key()) if self._rules else None
        self.own.lay_out(kind.fields if kind else (), values)

    @Slot()
    def _on_kind(self) -> None:
        if self._is_filling:
            return
        if self._old is None:
            self.severity.choose(self._usual_severity(self._kind_key()))
        self._make_own({name: said for name, said in self.own.values.items() if said.strip()})
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget):
            set_mark(sender, "wrong", False)
        if not self._is_filling:
            self.typed.emit()

    @Slot()
    def _on_time_typed(self) -> None:
        """Show which moment was understood; what is not understood stays as it is."""
        now, zone = self._around.clock.now(), self._around.zone
        for line, is_ahead in ((self.due, True), (self.happened, False)):
            try:
                moment = read_moment(line.text(), now, zone, is_ahead=is_ahead)
            except Invalid:
                set_mark(line, "wrong", True)
                continue
            line.setText(moment_words(moment, zone, now))


def _add(form: QVBoxLayout, fields: Sequence[tuple[str, QWidget]]) -> None:
    for words, widget in fields:
        form.addWidget(caption(words, widget))
        form.addWidget(widget)
        form.addSpacing(4)
