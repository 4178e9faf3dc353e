"""What stands in the window while the desk cannot be opened, and the ways on from there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.qt.language import translate, translate_error
from deskcs.shell.door import Door, Refused
from deskcs.shell.housing import Housing
from deskcs.shell.opening_page import OpeningPage


class Refusal(QObject):
    """Made at the first refusal; it goes with the frame it was made for.

    `open_wanted` carries the settings of the desk to try. `waiting` tells that the door works on
    one of the other ways.
    """

    open_wanted = Signal(object)
    waiting = Signal()

    def __init__(self, window: Housing, door: Door) -> None:
        super().__init__(window.frame)
        self._window, self._door = window, door
        self._page = OpeningPage()
        window.frame.body.addWidget(self._page)
        self._page.retry_requested.connect(self._on_retry)
        self._page.file_requested.connect(self._on_file)
        self._page.new_requested.connect(self._on_new)
        self._page.restore_requested.connect(self._on_restore)
        self._page.checkup_requested.connect(self._on_checkup)
        door.restored.connect(self._on_restored)
        door.checked.connect(self._on_checked)

    def show(self, refused: Refused) -> None:
        """Say why the desk is not open."""
        self._window.frame.body.setCurrentWidget(self._page)
        self._page.show_failure(translate_error(refused.error), refused.backups, refused.can_create)

    @Slot()
    def _on_retry(self) -> None:
        self.open_wanted.emit(self._window.settings)

    @Slot()
    def _on_file(self) -> None:
        from deskcs.shell.choosing import choose_database

        path = choose_database(self._window, self._window.settings)
        if path:
            self.open_wanted.emit(replace(self._window.settings, database=path))

    @Slot()
    def _on_new(self) -> None:
        self.waiting.emit()
        self._door.open(self._window.settings, is_new_wanted=True)

    @Slot(str)
    def _on_restore(self, backup: str) -> None:
        self.waiting.emit()
        self._door.restore(self._window.settings, Path(backup))

    @Slot(object)
    def _on_restored(self, kept: Path | None) -> None:
        self.open_wanted.emit(self._window.settings)
        if kept is not None:
            words = translate("Shell", "已恢复。原来的数据库另存为：{path}").format(path=kept)
            self._window.frame.message.show_ok(words)

    @Slot()
    def _on_checkup(self) -> None:
        self._page.check.setEnabled(False)
        self._door.check(self._window.settings)

    @Slot(list)
    def _on_checked(self, lines: list[str]) -> None:
        self._page.check.setEnabled(True)
        self._page.add_text("\n".join(lines))
