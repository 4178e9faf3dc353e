"""What the window holds while a desk is open: pages, the way in, alerts, watches, commands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog

from deskcs.actor import Actor
from deskcs.errors import DeskError
from deskcs.events import ChangedElsewhere
from deskcs.qt.language import translate, translate_error
from deskcs.shell.alert_list import AlertList
from deskcs.shell.alerts import Alerts
from deskcs.shell.commands import bind, window_commands
from deskcs.shell.deeds import Deeds
from deskcs.shell.door import Opened
from deskcs.shell.housing import LAST_PERSON, Housing
from deskcs.shell.idle_lock import IdleLock
from deskcs.shell.keys import KeysOverview
from deskcs.shell.moves import Moves
from deskcs.shell.narrow import Narrow
from deskcs.shell.on_duty import OnDuty
from deskcs.shell.pages import Pages
from deskcs.shell.patience import WindowPatience
from deskcs.shell.tidings import Tidings
from deskcs.shell.tray import Tray
from deskcs.shell.watch import IdleWatch, Watch

if TYPE_CHECKING:
    from deskcs.finder import Finder
    from deskcs.settings import Settings

FIRST_PAGE = "today"
WARM_UP_MS = 3_000


class Inside(QObject):
    """Made when the desk is open, taken apart when it is left."""

    entered = Signal(object)
    settings_changed = Signal(dict)
    settings_wanted = Signal(object)

    def __init__(self, window: Housing, opened: Opened) -> None:
        super().__init__(window)
        self._window, self.opened, self._frame = window, opened, window.frame
        self.around = window.surroundings(opened)
        self.moves = Moves(window, self)
        self._hidden: list[QDialog] = []
        self.reception, self.gate = window.reception, window.reception.gate
        self._patience = WindowPatience(window.tasks, self._frame.bar.set_waiting, self)
        opened.desk.store.patience = self._patience
        self.deeds = Deeds(opened.desk, self.around, window)
        self.alerts = Alerts(opened.desk, self.around, self)
        self.duty = OnDuty(opened.desk, self.around, self)
        self.watch = Watch(opened.desk, opened.elsewhere, window.tasks, self)
        self.idle = IdleWatch(window.settings.lock_minutes, self)
        self.idle_lock = IdleLock(self.idle, opened.desk.staff, self.gate, self.around, self)
        self.tray = Tray(window, self)
        around = self.around
        self.alert_list = AlertList(around.theme, around.zone, around.clock, self._frame)
        self.narrow = Narrow(opened.desk, self.around, window, self)
        self.tidings = Tidings(
            window,
            self.around,
            self.moves,
            self.alerts,
            self.duty,
            self.deeds,
            self.alert_list,
            self.tray,
            self,
        )
        self.commands = self.moves.commands = window_commands(self.moves, self.deeds)
        self.keys = KeysOverview(self.commands, self._frame)
        self._shortcuts = bind(self.commands, window)
        self._fill_menu()
        self._connect()
        self._set_usable(False)

    @property
    def pages(self) -> Pages | None:
        """Return the pages; there are none before somebody has come in."""
        return self.moves.pages

    def go(self, page: str, target: str = "") -> None:
        """Show a page, and in it the thing named by `target`."""
        self.moves.go(page, target)

    def ask(self, preferred: str = "") -> None:
        """Ask who is at the desk."""
        self.gate.ask(self.opened.desk.staff, self.opened.people, self.opened.desk_name, preferred)

    @Slot(object)
    def enter(self, actor: Actor) -> None:
        """Let this person work; the pages stand as whoever was here before left them."""
        is_back = self.pages is not None and actor == self.around.session.actor
        if not is_back:
            self._frame.banner.keep_only([])
        self.around.session.switch(actor)
        pages = self.moves.pages = self.moves.pages or self._make_pages()
        self._set_usable(True)
        if self.narrow.is_on:
            self.narrow.begin()
        else:
            self._frame.body.setCurrentWidget(pages)
        wanted, self.reception.wanted = self.reception.wanted, ""
        if wanted:
            self.go("handbook", wanted)
        elif not pages.name:
            self.go(FIRST_PAGE)
        elif is_back:
            self._give_keys()
        elif pages.page is not None and not self.narrow.is_on:
            pages.page.begin()
        for dialog in self._hidden:
            if not dialog.property("over"):
                dialog.show()
        self._hidden = []
        self._window.kept.setValue(LAST_PERSON, actor.name)
        self.duty.enter()
        self.alerts.enter()
        self.entered.emit(actor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the keys on to the page where the palette gives them back to the whole frame."""
        if watched is self._frame and event.type() == QEvent.Type.FocusIn:
            self._give_keys()
        return super().eventFilter(watched, event)

    def _give_keys(self) -> None:
        pages = self.pages
        if pages is not None and pages.page is not None and pages.isVisible():
            pages.page.take_keys()

    def _make_pages(self) -> Pages:
        pages = Pages(self.opened.desk, self.around, self._window.kept, self._window.history)
        pages.page_changed.connect(self._frame.rail.mark)
        pages.page_built.connect(self._on_page_built)
        self._frame.body.addWidget(pages)
        return pages

    def may_leave(self) -> bool:
        """Return whether the window may be closed."""
        return self.pages is None or self.pages.leave()

    def take_apart(self) -> None:
        """Let go of everything that belongs to this desk."""
        self.may_leave()
        self._forget_person()
        self._frame.set_usable(False)
        self._frame.bar.menu.clear()
        self._patience.retire()
        self._frame.banner.keep_only([])
        self.reception.see_out()
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        self.tray.hide()
        for widget in (self.pages, self.alert_list, self.keys, self.narrow.page):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.deleteLater()

    @Slot()
    def lock(self) -> None:
        """Cover everything and ask who is here."""
        self._set_usable(False)
        self._forget_person()
        self.alert_list.hide()
        self.keys.hide()
        self._hidden = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible()
        ]
        for dialog in self._hidden:
            dialog.hide()
        self.gate.ask_again(self.around.session.actor.name)

    def _forget_person(self) -> None:
        """Say nothing of whoever was here, and take nothing back for them."""
        self.duty.leave()
        self._frame.message.hide()
        self._frame.toast.hide()
        bar = self._frame.bar
        bar.set_person("", "")
        bar.set_alerts(0)
        bar.set_status("")
        self._window.setWindowTitle("DeskCS")

    def _connect(self) -> None:
        moves = self.moves
        self._frame.installEventFilter(self)
        self._frame.rail.page_requested.connect(moves.go)
        self._frame.bar.alerts_requested.connect(moves.open_alerts)
        self.reception.go_requested.connect(moves.go)
        moves.alerts_requested.connect(self.alert_list.toggle)
        moves.keys_requested.connect(self.keys.toggle)
        moves.narrow_requested.connect(self.narrow.toggle)
        moves.lock_requested.connect(self.lock)
        self.narrow.widened.connect(self._on_widened)
        self.gate.entered.connect(self.enter)
        self.deeds.failed.connect(self._on_failed)
        self.watch.look_due.connect(self.tidings.look)
        self.watch.minute_passed.connect(self._on_minute)
        self.watch.copy_failed.connect(self._on_copy_failed)
        self.idle_lock.due.connect(self.lock)
        self.around.relay.happened.connect(self._on_happened)
        QTimer.singleShot(3_000, self.watch, self.watch.copy)
        QTimer.singleShot(WARM_UP_MS, self, self._warm_up)
        self._window.tasks.run_file(self.opened.desk.handbook.find, "-", 1, owner=self, key="warm")

    @Slot()
    def _warm_up(self) -> None:
        """Make ready what the first pinyin would wait for, when pages and search are there."""
        self._window.tasks.run_file(self.opened.desk.handbook.prepare, owner=self, key="warm")

    def _fill_menu(self) -> None:
        menu = self._frame.bar.menu
        menu.clear()
        wanted = ("shift.start", "shift.end", "", "lock", "", "keys", "narrow", "go.settings")
        by_name = {command.name: command for command in self.commands}
        for name in wanted:
            if not name:
                menu.addSeparator()
                continue
            command = by_name[name]
            action = menu.addAction(command.words)
            action.setObjectName(f"person.{name}")
            action.triggered.connect(command.run)

    def _set_usable(self, is_usable: bool) -> None:
        self._frame.set_usable(is_usable)
        if is_usable:
            self.reception.let_in(self._finder, self.commands)
        else:
            self.reception.see_out()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(is_usable)

    def _finder(self) -> Finder:
        return self.opened.desk.finder

    @Slot(str, object)
    def _on_page_built(self, name: str, page: Any) -> None:
        if name == "settings":
            page.settings_changed.connect(self._on_settings_changed)
            page.settings_wanted.connect(self._on_settings_wanted)

    @Slot(dict)
    def _on_settings_changed(self, changes: dict[str, Any]) -> None:
        if "lock_minutes" in changes:
            self.idle.set_minutes(changes["lock_minutes"])
        self.settings_changed.emit(changes)
        if self.pages is not None and {"zone", "channels", "shops"} & set(changes):
            self.around = self._window.surroundings(self.opened)
            self.opened.desk.follow(self.around.zone)
            self.tidings.follow(self.around)
            self.pages.renew(self.around)

    @Slot(object)
    def _on_settings_wanted(self, wanted: Settings) -> None:
        """Open another file, or this one anew; what else was set since the start stays."""
        here = self._window.settings
        file, is_given = wanted.database, wanted.is_database_given
        self.settings_wanted.emit(replace(here, database=file, is_database_given=is_given))

    @Slot()
    def _on_widened(self) -> None:
        if self.pages is not None:
            self._frame.body.setCurrentWidget(self.pages)
            self._give_keys()

    @Slot()
    def _on_minute(self) -> None:
        self.duty.tick()
        if self.pages is not None:
            self.pages.tick()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if not isinstance(event, ChangedElsewhere):
            at = self.around.clock.now().astimezone(self.around.zone)
            words = translate("Shell", "已保存 {time}").format(time=f"{at:%H:%M}")
            self._frame.bar.set_status(words)

    @Slot(object)
    def _on_copy_failed(self, error: DeskError) -> None:
        """What was saved is saved; it is the day's copy of it that is missing."""
        words = translate("Shell", "今天的备份没有做成。{why}").format(why=translate_error(error))
        self._frame.message.show_warning(words)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._frame.message.show_error(translate_error(error))
