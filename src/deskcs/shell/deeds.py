"""What the commands do beyond going somewhere: shifts, copies, looks, files in and out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from deskcs.errors import DeskError
from deskcs.qt.language import spoken, translate
from deskcs.settings import change_settings

if TYPE_CHECKING:
    from pathlib import Path

    from deskcs.desk import Desk
    from deskcs.qt.surroundings import Surroundings


class Deeds(QObject):
    """Runs what needs no page of its own; each ends in a toast or in `failed`."""

    failed = Signal(object)
    look_changed = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._around, self._window = desk, around, window

    def follow(self, around: Surroundings) -> None:
        """Work in other surroundings: another zone, other shops."""
        self._around = around

    @Slot()
    def start_shift(self) -> None:
        """Come on duty in the shift that runs or begins now."""
        self._run(self._desk.handover.start_shift, self._on_started, self._around.session.actor)

    @Slot()
    def end_shift(self) -> None:
        """Go off duty."""
        self._run(self._desk.handover.end_shift, self._on_ended, self._around.session.actor)

    @Slot()
    def back_up(self) -> None:
        """Make a verified copy now."""
        self._run(self._back_up, self._on_copied)

    @Slot()
    def import_complaints(self) -> None:
        """Bring in a file of complaints."""
        from deskcs.shell.exchange.import_dialog import open_import

        dialog = open_import(self._desk, self._around, self._window)
        if dialog is not None:
            dialog.show()

    def choose_theme(self, name: str) -> None:
        """Show the window light, dark, or as the system has it, and keep that."""
        self._around.theme.choose(name)
        self._keep({"theme": name})

    @Slot()
    def toggle_compact(self) -> None:
        """Show low rows or comfortable ones."""
        is_compact = not self._around.theme.is_compact
        self._around.theme.set_compact(is_compact)
        self._keep({"is_compact": is_compact})

    def _keep(self, changes: dict[str, Any]) -> None:
        # Without a key: a later change must not make an earlier one, of something else, stale.
        self._around.tasks.run_file(change_settings, changes, owner=self, failed=self._on_failed)
        self.look_changed.emit()

    def _back_up(self) -> Path:
        from deskcs.storage.backup import back_up

        return back_up(self._desk.store.path, now=self._desk.clock.now()).path

    def _run(self, work: Any, done: Any, *arguments: Any) -> None:
        self._around.tasks.run(work, *arguments, owner=self, done=done, failed=self._on_failed)

    @Slot(object)
    def _on_started(self, shift: Any) -> None:
        until = self._time(shift.planned_end)
        words = translate("Shell", "{shift}开始当班，到 {time}").format(
            shift=spoken(shift.name), time=until
        )
        self._around.toast(words)

    @Slot(object)
    def _on_ended(self, shift: Any) -> None:
        self._around.toast(translate("Shell", "{shift}已结束当班").format(shift=spoken(shift.name)))

    @Slot(object)
    def _on_copied(self, path: Path) -> None:
        self._around.toast(translate("Shell", "已备份并校验：{name}").format(name=path.name))

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error)

    def _time(self, at: datetime) -> str:
        return at.astimezone(self._around.zone).strftime("%H:%M")
