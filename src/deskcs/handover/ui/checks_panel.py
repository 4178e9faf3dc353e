"""The checklist: each line is in order, not in order with a note, or does not apply."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.ui.check_line import CheckLine, counted_words
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import plain
from deskcs.qt.language import spoken, translate

SEEN = "/seen"


class ChecksPanel(QScrollArea):
    """All lines of the checklist. What is typed stays with its sheet until it is in the log."""

    check_requested = Signal(object, str, str, str, object)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self.setObjectName("handover.checks")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._keeper = keeper
        self._sheet: SheetCard | None = None
        self._lines: dict[str, CheckLine] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(10)
        self._intro = plain(
            translate("Handover", "逐项核对。异常的写明情况；账号只写退没退，密码不写进交接。"),
            tone="muted",
        )
        self._column.addWidget(self._intro)
        self._column.addStretch()
        self.setWidget(inside)

    def show_sheet(self, sheet: SheetCard) -> None:
        """Show the checklist of a sheet; what is typed for the one before is saved there."""
        if self._sheet is not None and self._sheet.id != sheet.id:
            self.settle()
        self._sheet = sheet
        if list(self._lines) != [check.key for check in sheet.checks]:
            self._make(sheet)
        self._intro.setVisible(sheet.is_draft)
        typed, logged = self._left(sheet), _logged(sheet)
        newer = {name: logged[name] for name in typed if _is_news(name, typed, logged)}
        if not sheet.is_draft:
            self._add_to_addendum(sheet, typed)
            typed = newer = {}
        for check in sheet.checks:
            self._lines[check.key].show_check(check, sheet.is_draft, typed, newer)

    def settle(self) -> None:
        """Have what is typed saved on the sheet that is shown."""
        for line in self._lines.values():
            line.settle()

    def done(self, sheet: SheetCard) -> None:
        """Let go what was typed for a sheet, as far as it is in the log now."""
        self._left(sheet)

    def forget(self) -> None:
        """Somebody else sits here: what the last one has typed stays theirs."""
        self._sheet = None

    def _left(self, sheet: SheetCard) -> dict[str, str]:
        """Return what is typed for a sheet and not in the log; the rest is let go."""
        place = f"checks-{sheet.id}"
        kept, logged = self._keeper.read(place), _logged(sheet)
        left = {
            kind: kept[kind]
            for name, now in logged.items()
            if kept.get(name, now).split() != now.split()
            for kind in (name, name + SEEN)
            if kind in kept
        }
        if not left and kept:
            self._keeper.discard(place)
        elif left != kept:
            self._keeper.keep(place, left)
        return left

    def _add_to_addendum(self, sheet: SheetCard, typed: Mapping[str, str]) -> None:
        """The sheet was signed before a note was saved: what corrects it now is an addendum."""
        names = {f"{check.key}.note": check.name for check in sheet.checks}
        lines = [f"{spoken(names[name])} {typed[name]}" for name in names if typed.get(name)]
        if lines:
            place = f"addendum-{sheet.id}"
            before = self._keeper.read(place).get("text", "")
            self._keeper.keep(place, {"text": "\n".join((before, *lines)).strip()})
            self._keeper.discard(f"checks-{sheet.id}")

    def _make(self, sheet: SheetCard) -> None:
        for line in self._lines.values():
            line.hide()
            line.deleteLater()
        self._lines = {}
        for position, check in enumerate(sheet.checks, start=1):
            line = CheckLine(check)
            line.checked.connect(self._on_checked)
            line.typed.connect(self._on_typed)
            line.chosen.connect(self._on_chosen)
            self._lines[check.key] = line
            self._column.insertWidget(position, line)

    @Slot(str, str, str, object)
    def _on_checked(self, key: str, state: str, note: str, counted: int | None) -> None:
        if self._sheet is not None:
            sent = {f"{key}.note": note, f"{key}.count": "" if counted is None else str(counted)}
            kept = self._keeper.read(self._place)
            for name, said in sent.items():
                if kept.get(name, "").split() == said.split() != []:
                    self._see(name, said)
            self.check_requested.emit(self._sheet, key, state, note, counted)

    @Slot(str, str)
    def _on_typed(self, name: str, said: str) -> None:
        if self._sheet is not None:
            kept = {name + SEEN: _logged(self._sheet)[name], **self._keeper.read(self._place)}
            self._keeper.keep(self._place, kept | {name: said})

    @Slot(str, bool)
    def _on_chosen(self, name: str, is_own: bool) -> None:
        """What stands in the log was seen: it may be replaced now, or is what is wanted."""
        sheet = self._sheet
        if sheet is not None and is_own:
            self._see(name, _logged(sheet)[name])
        elif sheet is not None:
            kept = self._keeper.read(self._place)
            left = {one: said for one, said in kept.items() if one.removesuffix(SEEN) != name}
            self._keeper.keep(self._place, left)
            self.show_sheet(sheet)

    @property
    def _place(self) -> str:
        return "" if self._sheet is None else f"checks-{self._sheet.id}"

    def _see(self, name: str, said: str) -> None:
        """Remember what one has seen in the log or written into it: that is no news."""
        kept = self._keeper.read(self._place)
        seen = kept.get(name + SEEN, "")
        self._keeper.keep(self._place, kept | {name + SEEN: f"{seen}\n{said}"})


def _logged(sheet: SheetCard) -> dict[str, str]:
    notes = {f"{check.key}.note": check.note for check in sheet.checks}
    return notes | {f"{check.key}.count": counted_words(check) for check in sheet.checks}


def _is_news(name: str, typed: Mapping[str, str], logged: Mapping[str, str]) -> bool:
    """Return whether somebody else has written what stands in the log of something typed here."""
    seen = [said.split() for said in typed.get(name + SEEN, "").split("\n")]
    return bool(logged.get(name)) and logged[name].split() not in seen


def checks_done(sheet: SheetCard) -> tuple[int, int]:
    """Return how many lines are ticked off, and how many there are."""
    return sum(1 for check in sheet.checks if check.state), len(sheet.checks)
