"""The right side of a sheet: the chosen item, the checklist, what stands around it; or a form."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.rules import Rules
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.ui.checks_panel import ChecksPanel, checks_done
from deskcs.handover.ui.item_editor import ItemEditor
from deskcs.handover.ui.item_panel import ItemPanel
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.proof_panel import ProofPanel
from deskcs.handover.ui.signing_panel import SigningPanel
from deskcs.qt.flow import FlowLayout, Whole
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings

ITEM, CHECKS, PROOF, EDITOR, SIGNING = range(5)


class Side(QWidget):
    """Three tabs; writing an item or signing takes their place until it is done or put off."""

    shown_changed = Signal(int)

    def __init__(self, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        self.item = ItemPanel(around, keeper)
        self.checks = ChecksPanel(keeper)
        self.proof = ProofPanel(around, keeper)
        self.editor = ItemEditor(around, keeper)
        self.signing = SigningPanel(around, keeper)
        self._stack = QStackedWidget()
        for panel in (self.item, self.checks, self.proof, self.editor, self.signing):
            self._stack.addWidget(panel)
        self._tabs = QButtonGroup(self)
        self._tabs.setExclusive(True)
        self._tab_row = Whole()
        row = FlowLayout(gap=2, parent=self._tab_row)
        row.setContentsMargins(12, 10, 12, 0)
        for number, name in ((ITEM, "item"), (CHECKS, "checks"), (PROOF, "proof")):
            tab = QPushButton()
            tab.setObjectName(f"handover.tab.{name}")
            tab.setCheckable(True)
            tab.setAutoDefault(False)
            tab.setProperty("tab", True)
            self._tabs.addButton(tab, number)
            row.addWidget(tab)
        self._tabs.button(ITEM).setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tab_row)
        column.addWidget(self._stack, 1)
        self._tabs.idClicked.connect(self.show_panel)
        self.editor.cancelled.connect(self.back)
        self.signing.cancelled.connect(self.back)

    @property
    def panel(self) -> int:
        """Return which panel is in front."""
        return self._stack.currentIndex()

    def set_rules(self, rules: Rules, people: list[str]) -> None:
        """Know the shop's rules and people."""
        self.editor.set_rules(rules)
        self.editor.set_people(people)
        self.item.set_people(people)
        self.signing.set_rules(rules)
        self.signing.set_people(people)

    def show_sheet(self, sheet: SheetCard, item: ItemCard | None) -> None:
        """Show a sheet's parts; a form that is open stays open."""
        self.item.show_item(sheet, item)
        self.checks.show_sheet(sheet)
        self.proof.show_sheet(sheet)
        done, count = checks_done(sheet)
        self._tabs.button(ITEM).setText(translate("Handover", "事项"))
        self._tabs.button(CHECKS).setText(
            translate("Handover", "核对 {done}/{all}").format(done=done, all=count)
        )
        self._tabs.button(CHECKS).setVisible(bool(count))
        around = translate("Handover", "移出与补充") if sheet.is_draft else ""
        signed = translate("Handover", "签字与补充")
        more = len(sheet.addenda) + len(sheet.removed)
        self._tabs.button(PROOF).setText((around or signed) + (f" {more}" if more else ""))
        if not sheet.is_draft and self.panel == SIGNING:
            self.back()

    @Slot(int)
    def show_panel(self, number: int) -> None:
        """Bring a panel to the front."""
        self._stack.setCurrentIndex(number)
        is_tab = number in (ITEM, CHECKS, PROOF)
        self._tab_row.setVisible(is_tab)
        if is_tab:
            self._tabs.button(number).setChecked(True)
        self.shown_changed.emit(number)

    @Slot()
    def back(self) -> None:
        """Go back from a form to the item."""
        self.show_panel(ITEM)

    def forget_places(self) -> None:
        """Somebody else sits here: forms close, their texts stay with who wrote them."""
        self.back()
        self.item.forget_places()
        self.signing.forget_places()
        self.checks.forget()
        self.proof.addendum.forget_place()
        self.proof.remark.forget_place()
