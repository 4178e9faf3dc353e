"""Writing an item: its type with its own fields, how urgent, what, next step, who, when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from deskcs.errors import Invalid
from deskcs.handover.item_shapes import CASE_KINDS, ItemCard, ItemInput
from deskcs.handover.rules import Rules
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.moments import moment_words, read_moment
from deskcs.handover.ui.own_fields import OwnFields
from deskcs.handover.ui.pieces import (
    answer_keys,
    caption,
    free_choice,
    indented,
    line_edit,
    pairs,
    plain,
    push,
    scrolled,
    set_mark,
    text_area,
)
from deskcs.handover.ui.severity_choice import SeverityChoice
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate, translate_error
from deskcs.qt.surroundings import Surroundings


class ItemEditor(QWidget):
    """Emits an `ItemInput`. What is typed stays until it is on disk, through a crash too."""

    save_requested = Signal(object, object, int)
    cancelled = Signal()

    def __init__(self, around: Surroundings, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._keeper = around, keeper
        self._rules: Rules | None = None
        self._old: ItemCard | None = None
        self._version = 0
        self._place = self._saving = ""
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

    def begin_new(self, sheet_id: int) -> None:
        """Write a new item; what was left half written comes back."""
        self._start(f"item-{sheet_id}-new", None)
        self.title.setText(translate("Handover", "添加事项"))
        first = str(self.kind.itemData(0) or "note")
        self._put({"kind": first, "severity": self._usual_severity(first)})
        self._take_kept()
        self.text.setFocus()

    def begin(self, item: ItemCard) -> None:
        """Rewrite an item; half-written changes come back."""
        self._start(f"item-{item.sheet_id}-{item.id}", item)
        self.title.setText(translate("Handover", "改写事项"))
        self._put(self._values_of(item))
        self._take_kept()
        self.text.setFocus()

    def show_newer(self, item: ItemCard) -> None:
        """Somebody changed the item meanwhile: say how it stands now; what is typed stays."""
        self._old, self._version = item, item.version
        words = translate("Handover", "别人刚改成：{text}。您写的还在，再存一次就用您的。")
        said = " · ".join(part for part in (item.text, item.next_step, item.holder) if part)
        self.message.show_warning(words.format(text=said[:120]))
        self.save.setEnabled(True)

    def show_error(self, error: Exception) -> None:
        """Say what hindered saving, and put the cursor there."""
        self.save.setEnabled(True)
        self.message.show_error(translate_error(error))
        place = self._widget_of(getattr(error, "field", ""))
        if place is not None:
            set_mark(place, "wrong", True)
            place.setFocus()

    def done_saving(self) -> None:
        """Let the draft go: it is in the log."""
        self._keeper.discard(self._saving)
        if self._place == self._saving:
            self._place, self._old = "", None
        self.save.setEnabled(True)

    @property
    def is_editing(self) -> ItemCard | None:
        """Return the item that is rewritten."""
        return self._old

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._keeper.save_now()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.title = plain(role="title")
        self.kind = QComboBox()
        self.kind.setObjectName("handover.kind")
        self.severity = SeverityChoice()
        self.text = line_edit("handover.text", translate("Handover", "谁的什么事，一句话"))
        self.own = OwnFields()
        self.done, self.next_step = text_area("handover.done", 2), text_area("handover.next", 2)
        self.contingency = line_edit(
            "handover.contingency", translate("Handover", "如果…就…,例如 客户再来电就转组长")
        )
        self.links = line_edit(
            "handover.links", translate("Handover", "别的投诉编号或 article:文章，用空格隔开")
        )
        self.holder = free_choice("handover.person")
        self.due = line_edit("handover.due", translate("Handover", "16:30、明天 9:00"))
        self.happened = line_edit("handover.happened", translate("Handover", "14:05、昨天 22:10"))
        self.complaint = line_edit("handover.complaint", "1122-017")
        self.message = InlineMessage(self)
        self.save = push(
            translate("Handover", "存下  Ctrl+Enter"),
            "handover.save",
            is_primary=True,
        )
        self.cancel = push(translate("Handover", "先放着  Esc"), "handover.cancel")
        self.cancel.setToolTip(translate("Handover", "回到事项，写下的内容下次还在"))

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setContentsMargins(0, 0, 12, 0)
        form.setSpacing(4)
        upper: tuple[tuple[str, QWidget], ...] = (
            (translate("Handover", "类型"), self.kind),
            (translate("Handover", "轻重"), self.severity),
            (translate("Handover", "事项 *"), self.text),
        )
        for words, widget in upper:
            form.addWidget(caption(words, widget))
            form.addWidget(widget)
            form.addSpacing(4)
        form.addWidget(self.own)
        lower: tuple[tuple[str, QWidget], ...] = (
            (translate("Handover", "下一步"), self.next_step),
            (translate("Handover", "预案"), self.contingency),
            (translate("Handover", "已做"), self.done),
        )
        for words, widget in lower:
            form.addWidget(caption(words, widget))
            form.addWidget(widget)
            form.addSpacing(4)
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
        inside = QWidget()
        inside.setLayout(form)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 4, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(scrolled(inside), 1)
        column.addLayout(indented(self.message))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 12, 0)
        row.addLayout(buttons)
        column.addLayout(row)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.severity.chosen.connect(self._on_typed)
        for line in self._lines().values():
            line.textChanged.connect(self._on_typed)
            line.installEventFilter(self)
        for area in (self.done, self.next_step):
            area.textChanged.connect(self._on_typed)
            area.installEventFilter(self)
        self.own.typed.connect(self._on_typed)
        self.own.left.connect(self._keeper.save_now)
        self.holder.editTextChanged.connect(self._on_typed)
        self.due.editingFinished.connect(self._on_time_typed)
        self.happened.editingFinished.connect(self._on_time_typed)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_cancel)
        answer_keys(self, self._on_save, self._on_cancel)

    def _start(self, place: str, item: ItemCard | None) -> None:
        self.message.hide()
        self.save.setEnabled(True)
        self._place, self._old = place, item
        self._version = item.version if item else 0
        is_of_case = item is not None and item.kind in CASE_KINDS
        self.kind.setEnabled(not is_of_case)
        own = self.kind.findData("")
        if own >= 0:
            self.kind.removeItem(own)
        if item is not None and self.kind.findData(item.kind) < 0:
            self.kind.addItem(translate("Handover", CASE_KINDS.get(item.kind, item.kind_name)), "")
        self.complaint.setEnabled(not (item is not None and item.complaint))

    def _take_kept(self) -> None:
        kept = self._keeper.read(self._place)
        if kept and any(kept.values()) and kept != self._values():
            self._put(kept)
            self.message.show_note(translate("Handover", "已取回上次没存下的内容。"))

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
            **{f"field:{name}": said for name, said in item.fields.items()},
        }

    def _put(self, values: dict[str, str]) -> None:
        self._is_filling = True
        place = self.kind.findData(values.get("kind", ""))
        self.kind.setCurrentIndex(place if place >= 0 else max(0, self.kind.findData("")))
        named = {k.partition(":")[2]: v for k, v in values.items() if k.startswith("field:")}
        self._make_fields(named)
        self.severity.choose(values.get("severity", "stable"))
        for name, line in self._lines().items():
            line.setText(values.get(name, ""))
        self.done.setPlainText(values.get("done", ""))
        self.next_step.setPlainText(values.get("next_step", ""))
        self.holder.setEditText(values.get("holder", ""))
        for widget in (*self._lines().values(), self.done, self.next_step):
            set_mark(widget, "wrong", False)
        self._is_filling = False

    def _lines(self) -> dict[str, QLineEdit]:
        return {
            "text": self.text,
            "due_at": self.due,
            "happened_at": self.happened,
            "complaint": self.complaint,
            "contingency": self.contingency,
            "links": self.links,
        }

    def _values(self) -> dict[str, str]:
        return {
            "kind": self._kind_key(),
            "severity": self.severity.value,
            "done": self.done.toPlainText(),
            "next_step": self.next_step.toPlainText(),
            "holder": self.holder.currentText(),
            **{name: line.text() for name, line in self._lines().items()},
            **{f"field:{name}": said for name, said in self.own.values.items()},
        }

    def _is_blank(self, values: dict[str, str]) -> bool:
        return not any(v.strip() for k, v in values.items() if k not in ("kind", "severity"))

    def _kind_key(self) -> str:
        own = self._old.kind if self._old else "note"
        return str(self.kind.currentData() or own)

    def _usual_severity(self, key: str) -> str:
        kind = self._rules.item_type(key) if self._rules else None
        return kind.severity.value if kind else "stable"

    def _make_fields(self, values: Mapping[str, str]) -> None:
        kind = self._rules.item_type(self._kind_key()) if self._rules else None
        self.own.lay_out(kind.fields if kind else (), values)

    def _input(self) -> ItemInput:
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

    def _widget_of(self, field: str) -> QWidget | None:
        places: dict[str, QWidget] = {
            **self._lines(),
            **self.own.lines,
            "done": self.done,
            "next_step": self.next_step,
            "holder": self.holder,
        }
        return places.get(field)

    @Slot()
    def _on_kind(self) -> None:
        if self._is_filling:
            return
        if self._old is None:
            self.severity.choose(self._usual_severity(self._kind_key()))
        self._make_fields({name: said for name, said in self.own.values.items() if said.strip()})
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget):
            set_mark(sender, "wrong", False)
        if self._place and not self._is_filling:
            values = self._values()
            self._keeper.keep(self._place, {} if self._is_blank(values) else values)

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

    @Slot()
    def _on_save(self) -> None:
        if not self.save.isEnabled() or not self._place:
            return
        self.message.hide()
        try:
            item = self._input()
        except Invalid as error:
            self.show_error(error)
            return
        self._keeper.save_now()
        self._saving = self._place
        self.save.setEnabled(False)
        self.save_requested.emit(self._old, item, self._version)

    @Slot()
    def _on_cancel(self) -> None:
        self._keeper.save_now()
        self.cancelled.emit()
