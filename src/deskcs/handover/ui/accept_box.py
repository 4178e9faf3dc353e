"""Taking an item over: in one's own words where it is critical, to a named person, or asking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.taking_over import AcceptanceView
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import beside, caption, plain, push, set_tone
from deskcs.handover.ui.say_box import SayBox
from deskcs.qt.language import spoken, translate
from deskcs.wording import joined


@dataclass(frozen=True, slots=True)
class Acceptance:
    """How an item is taken: the next step in one's own words, who holds it, why it is allowed."""

    restate: str = ""
    holder: str = ""
    override_reason: str = ""


class AcceptBox(QWidget):
    """Emits what was chosen; its texts stay until the step is on disk."""

    accept_requested = Signal(object)
    ask_requested = Signal(str)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._needs_words = False
        self._item_id = self._sheet_id = 0
        self._against = plain()
        self.override = SayBox("handover.acceptOverride", keeper)
        self.override.setPlaceholderText(translate("Handover", "组长放行的理由，会写进交接单"))
        self.override.setAccessibleName(translate("Handover", "放行理由"))
        self.restate = SayBox("handover.restate", keeper)
        self.restate.setPlaceholderText(translate("Handover", "用自己的话写：接下来我要做什么"))
        self.holder = QComboBox()
        self.holder.setObjectName("handover.holder")
        self.holder.setAccessibleName(translate("Handover", "由谁接"))
        self.holder.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.holder.setMinimumContentsLength(6)
        self.accept = push(translate("Handover", "接下"), "handover.accept", is_primary=True)
        self.question = SayBox("handover.question", keeper)
        self.question.setPlaceholderText(
            translate("Handover", "看不明白？写下问题，回车发给写的人")
        )
        self.question.setAccessibleName(translate("Handover", "问写的人"))
        self.ask = push(translate("Handover", "问一句"), "handover.ask")
        self._restate_name = caption(translate("Handover", "下一步（自己的话）*"), self.restate)
        self._lay_out()
        self._against.hide()
        self.override.hide()
        self.restate.said.connect(self._on_accept)
        self.accept.clicked.connect(self._on_accept)
        self.question.said.connect(self._on_ask)
        self.ask.clicked.connect(self._on_ask)

    def set_people(self, me: str, people: Sequence[str]) -> None:
        """Offer oneself first, then who it can be passed to."""
        chosen = self.holder.currentData()
        self.holder.clear()
        self.holder.addItem(translate("Handover", "由我接"), "")
        for name in people:
            if name != me:
                self.holder.addItem(translate("Handover", "交给 {name}").format(name=name), name)
        self.holder.setCurrentIndex(max(0, self.holder.findData(chosen)))

    @property
    def override_reason(self) -> str:
        """Return why a lead lets it pass, empty where nothing stands against it."""
        return self.override.text if self.override.isVisibleTo(self) else ""

    def begin_sheet(self, sheet_id: int) -> None:
        """Go over to another sheet: nothing is known to stand against it until its view comes."""
        if sheet_id != self._sheet_id:
            self._sheet_id = sheet_id
            self._against.hide()
            self.override.hide()
            self.accept.setEnabled(True)

    def forget_places(self) -> None:
        """Somebody else sits here: their half-written texts are others, and so are their rights."""
        for box in (self.restate, self.question, self.override):
            box.forget_place()
        self.begin_sheet(0)

    def show_view(self, view: AcceptanceView) -> None:
        """Say what stands against this person's taking the sheet; a lead may give a reason."""
        self._against.setVisible(bool(view.problems or view.warnings))
        set_tone(self._against, "danger" if view.problems else "warn")
        sign = "✕ " if view.problems else "! "
        self._against.setText(sign + spoken(joined("；", (*view.problems, *view.warnings))))
        self.override.setVisible(bool(view.problems) and view.may_override)
        self.override.set_place(str(view.sheet.id))
        self.accept.setEnabled(not view.problems or view.may_override)

    def show_item(self, item: ItemCard) -> None:
        """Make ready for an item."""
        self._needs_words = item.needs_restating
        self.restate.set_place(str(item.id))
        self.question.set_place(str(item.id))
        self.restate.setVisible(self._needs_words)
        self._restate_name.setVisible(self._needs_words)
        self.question.show()
        self.ask.show()
        self.holder.show()
        if item.id != self._item_id:
            self._item_id = item.id
            self.holder.setCurrentIndex(0)
        done = translate("Handover", "投诉已办结，记下")
        self.accept.setText(done if item.is_case_done else translate("Handover", "接下"))

    def show_empty_sheet(self) -> None:
        """Offer to take notice of a sheet without items."""
        self._needs_words = False
        for widget in (self.restate, self._restate_name, self.question, self.ask, self.holder):
            widget.hide()
        self.accept.setText(translate("Handover", "看过了，接班"))

    def begin(self) -> None:
        """Enter was pressed on the item: write the next step, or take it at once."""
        if self._needs_words:
            self.restate.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._on_accept()

    def _lay_out(self) -> None:
        taking = QHBoxLayout()
        taking.setSpacing(8)
        taking.addWidget(self.holder, 1)
        taking.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._against)
        column.addWidget(self.override)
        column.addWidget(self._restate_name)
        column.addWidget(self.restate)
        column.addLayout(taking)
        column.addSpacing(6)
        column.addWidget(beside(self.question, self.ask))

    @Slot()
    def _on_accept(self) -> None:
        words = self.restate.take() if self._needs_words else ""
        self.accept_requested.emit(
            Acceptance(words, self.holder.currentData() or "", self.override_reason)
        )

    @Slot()
    def _on_ask(self) -> None:
        if self.question.text:
            self.ask_requested.emit(self.question.take())
        else:
            self.question.setFocus()
