"""Between the settings page and what it changes: the file of settings, people, copies."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.actor import Role
from deskcs.errors import NotAllowed
from deskcs.qt.language import translate
from deskcs.settings import Settings, change_settings
from deskcs.shell.door import check_up, words_of
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.desk import Desk
    from deskcs.qt.surroundings import Surroundings
    from deskcs.staff.shapes import Person

_LISTED = {"channels", "shops"}
_ONLY_LEAD = QT_TRANSLATE_NOOP("errors", "只有组长和主管可以恢复备份。请找组长或主管办理。")


class SettingsPresenter(QObject):
    """`failed` names the panel whose request did not come through."""

    saved = Signal(dict)
    people_ready = Signal(list)
    person_changed = Signal()
    copies_ready = Signal(list)
    copied = Signal(str)
    checked = Signal(list)
    settings_wanted = Signal(object)
    failed = Signal(str, object)

    def __init__(self, desk: Desk, around: Surroundings) -> None:
        super().__init__()
        self._desk, self._around = desk, around

    @property
    def settings(self) -> Settings:
        """Return the settings in force when the desk was opened."""
        return self._desk.settings

    @property
    def database(self) -> Path:
        """Return the open file."""
        return self._desk.store.path

    def save(self, changes: dict[str, Any]) -> None:
        """Write some settings; they are in force once `saved` tells so."""
        self._around.tasks.run_file(
            change_settings,
            changes,
            owner=self,
            done=partial(self._tell_saved, changes),
            failed=self._failing("lists" if changes.keys() & _LISTED else "general"),
        )

    def load_people(self) -> None:
        """Read who there is, those who have left as well."""
        self._run("people", self._desk.staff.people, self._on_people, False)

    def add_person(self, name: str, role: Role, number: str, pin: str) -> None:
        """Add a person, with a PIN or without."""
        staff = self._desk.staff
        self._change(staff.add, name, role, number, pin or None)

    def set_role(self, name: str, role: Role) -> None:
        """Give a person another role."""
        self._change(self._desk.staff.set_role, name, role)

    def set_pin(self, name: str, pin: str) -> None:
        """Set somebody's PIN."""
        self._change(self._desk.staff.set_pin, name, pin)

    def set_active(self, person: Person, is_active: bool) -> None:
        """Let a person act again, or no more."""
        staff = self._desk.staff
        self._change(staff.enable if is_active else staff.disable, person.name)

    def load_copies(self) -> None:
        """List the copies of the database."""
        self._run("data", self._list_copies, self._on_copies)

    def back_up(self) -> None:
        """Make a verified copy."""
        self._run("data", self._copy, self._on_copied)

    def restore(self, copy: str) -> None:
        """Put a copy in place of the database; what was there is kept beside it."""
        self._run("data", self._restore, self._on_restored, copy)

    def use_database(self, path: str) -> None:
        """Work with another file from now on; with this one still, if that cannot be opened."""
        wanted = replace(self.settings, database=path, is_database_given=False)
        self._around.tasks.run_file(
            _use,
            path,
            owner=self,
            done=partial(self._tell_wanted, wanted),
            failed=self._failing("data"),
        )

    def check(self) -> None:
        """Look everything over."""
        self._run("checkup", check_up, self._on_checked, self.settings)

    def _list_copies(self) -> list[tuple[str, str]]:
        from deskcs.storage.backup import backups

        zone = self._around.zone
        return [
            (words_of(copy.made_at, copy.bytes, zone), str(copy.path))
            for copy in backups(self.database)
        ]

    def _copy(self) -> str:
        from deskcs.storage.backup import back_up

        return back_up(self.database, now=self._desk.clock.now()).path.name

    def _restore(self, copy: str) -> Path | None:
        from deskcs.storage.backup import restore

        if not self._around.session.is_at_least(Role.LEAD):
            raise NotAllowed(_ONLY_LEAD)
        return restore(Path(copy), self.database, now=datetime.now(UTC))

    def _change(self, work: Any, *arguments: Any) -> None:
        self._run("people", work, self._on_changed, self._around.session.actor, *arguments)

    def _run(self, panel: str, work: Any, done: Any, *arguments: Any) -> None:
        self._around.tasks.run(work, *arguments, owner=self, done=done, failed=self._failing(panel))

    def _tell_saved(self, changes: dict[str, Any], _: object) -> None:
        if "zone" in changes:
            zone = replace(self._around.settings, zone=changes["zone"]).zone_info
            self._around = replace(self._around, zone=zone)
            self.load_copies()
        self.saved.emit(changes)

    def _tell_wanted(self, settings: Settings, _: object) -> None:
        self.settings_wanted.emit(settings)

    def _failing(self, panel: str) -> Any:
        return partial(self.failed.emit, panel)

    @Slot(object)
    def _on_people(self, people: list[Person]) -> None:
        self.people_ready.emit(people)

    @Slot(object)
    def _on_changed(self, nothing: object) -> None:
        self.person_changed.emit()
        self.load_people()

    @Slot(object)
    def _on_copies(self, copies: list[tuple[str, str]]) -> None:
        self.copies_ready.emit(copies)

    @Slot(object)
    def _on_copied(self, name: str) -> None:
        self.copied.emit(name)
        self.load_copies()

    @Slot(object)
    def _on_restored(self, kept: Path | None) -> None:
        self.settings_wanted.emit(self.settings)
        if kept is not None:  # said now: who leaves the desk takes along what was said there
            words = translate("Shell", "已恢复。原来的数据库另存为：{path}")
            self._around.toast(words.format(path=kept))

    @Slot(object)
    def _on_checked(self, lines: list[str]) -> None:
        self.checked.emit(lines)


def _use(path: str) -> None:
    from deskcs.storage.schema import current

    current(Path(path))  # raises for what the desk could not be opened with
    change_settings({"database": path})
