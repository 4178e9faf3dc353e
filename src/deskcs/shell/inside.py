"""What the window holds while a desk is open: pages, the way in, alerts, watches, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QToolButton

from deskcs.actor import Actor, Role
from deskcs.errors import DeskError
from deskcs.events import ChangedElsewhere
from deskcs.qt.language import spoken, translate, translate_error
from deskcs.shell import chime
from deskcs.shell.alert_list import AlertList
from deskcs.shell.alerts import Alerts
from deskcs.shell.commands import bind, window_commands
from deskcs.shell.deeds import Deeds
from deskcs.shell.door import Opened
from deskcs.shell.keys import KeysOverview
from deskcs.shell.narrow import Narrow
from deskcs.shell.on_duty import OnDuty
from deskcs.shell.pages import Pages
from deskcs.shell.tray import Tray
from deskcs.shell.watch import IdleWatch, Watch

if TYPE_CHECKING:
    from deskcs.finder import Finder
    from deskcs.shell.window import MainWindow
    from deskcs.today.ui.alert_words import AnyAlert

FIRST_PAGE = "today"
WARM_UP_MS = 3_000
HELP = {"today": "using-the-handbook", "complaints": "complaint-flow", "handover": "handover-rules"}


class Inside(QObject):
    """Made when the desk is open, taken apart when it is left."""

    entered = Signal(object)
    settings_changed = Signal(dict)
    settings_wanted = Signal(object)

    def __init__(self, window: MainWindow, opened: Opened) -> None:
        super().__init__(window)
        self._window, self.opened = window, opened
        self._frame = window.frame
        self.around = window.surroundings(opened)
        self.pages: Pages | None = None
        self._hidden: list[QDialog] = []
        self.reception = window.reception
        self.gate = self.reception.gate
        self.deeds = Deeds(opened.desk, self.around, window)
        self.alerts = Alerts(opened.desk, self.around, self)
        self.duty = OnDuty(opened.desk, self.around, self)
        self.watch = Watch(opened.desk, opened.elsewhere, window.tasks, self)
        self.idle = IdleWatch(window.settings.lock_minutes, self)
        self.tray = Tray(window, self)
        self.alert_list = AlertList(self.around.theme, self.around.zone, self._frame)
        self.narrow = Narrow(opened.desk, self.around, window, self)
        self.commands = window_commands(self, self.deeds)
        self.keys = KeysOverview(self.commands, self._frame)
        self._shortcuts = bind(self.commands, window)
        self._fill_menu()
        self._connect()
        self._set_usable(False)

    def ask(self, preferred: str = "") -> None:
        """Ask who is at the desk."""
        self.gate.ask(self.opened.desk.staff, self.opened.people, self.opened.desk_name, preferred)

    @Slot(object)
    def enter(self, actor: Actor) -> None:
        """Let this person work; the pages stand as whoever was here before left them."""
        self.around.session.switch(actor)
        if self.pages is None:
            self.pages = Pages(
                self.opened.desk, self.around, self._window.kept, self._window.history
            )
            self.pages.page_changed.connect(self._frame.rail.mark)
            self.pages.page_built.connect(self._on_page_built)
            self._frame.body.addWidget(self.pages)
        self._set_usable(True)
        self._frame.body.setCurrentWidget(self.pages)
        wanted, self.reception.wanted = self.reception.wanted, ""
        if wanted:
            self.go("handbook", wanted)
        elif not self.pages.name:
            self.go(FIRST_PAGE)
        for dialog in self._hidden:
            dialog.show()
        self._hidden = []
        self.duty.enter()
        self.alerts.enter()
        self.entered.emit(actor)

    def go(self, page: str, target: str = "") -> None:
        """Show a page, and in it the thing named by `target`."""
        if self.pages is not None and self.gate.is_open:
            self.pages.go(page, target)

    def may_leave(self) -> bool:
        """Return whether the window may be closed."""
        return self.pages is None or self.pages.leave()

    @Slot()
    def leave(self) -> None:
        """Close the window."""
        self._window.close()

    def take_apart(self) -> None:
        """Let go of everything that belongs to this desk."""
        self.may_leave()
        self.reception.see_out()
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        self.tray.hide()
        for widget in (self.pages, self.alert_list, self.keys):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.deleteLater()

    @Slot()
    def go_back(self) -> None:
        """Show where one was before."""
        if self.pages is not None and self.gate.is_open:
            self.pages.turn(-1)

    @Slot()
    def go_forward(self) -> None:
        """Show where one had gone from here."""
        if self.pages is not None and self.gate.is_open:
            self.pages.turn(1)

    @Slot()
    def open_palette(self) -> None:
        """Search for everything."""
        if self.gate.is_open:
            self.reception.open()

    @Slot()
    def open_help(self) -> None:
        """Show what the handbook says on what is in focus."""
        page = self.pages.page if self.pages is not None else None
        if page is None or self.pages is None:
            return
        topic = _topic_in_focus() or page.help_topic() or HELP.get(self.pages.name, "")
        self.go("handbook", topic)

    @Slot()
    def open_keys(self) -> None:
        """Show all keys."""
        self.keys.toggle()

    @Slot()
    def open_alerts(self) -> None:
        """Show what hangs under the bell."""
        if self.gate.is_open:
            self.alert_list.toggle()

    @Slot()
    def new_complaint(self) -> None:
        """Begin a new complaint, from anywhere."""
        self._begin("complaints")

    @Slot()
    def write_handover(self) -> None:
        """Open the draft of the running shift, from anywhere."""
        self._begin("handover")

    @Slot()
    def export_complaints(self) -> None:
        """Take the list of complaints out, as it is shown: its own button asks the rest."""
        self.go("complaints")
        page = self.pages.page if self.pages is not None else None
        button = page.findChild(QToolButton, "complaints.export") if page is not None else None
        if button is not None and self.gate.is_open:
            button.click()

    @Slot()
    def search_page(self) -> None:
        """Put the cursor where this page searches."""
        if self.pages is not None and self.pages.page is not None:
            self.pages.page.focus_search()

    @Slot()
    def print_page(self) -> None:
        """Print what is open."""
        if self.pages is not None and self.pages.page is not None and self.gate.is_open:
            self.pages.page.print_item()

    @Slot()
    def lock(self) -> None:
        """Cover everything and ask who is here."""
        self._set_usable(False)
        self._frame.bar.set_person("", "")
        self._frame.bar.set_alerts(0)
        self._window.setWindowTitle("DeskCS")
        self.alert_list.hide()
        self.keys.hide()
        self._frame.message.hide()
        self._hidden = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible()
        ]
        for dialog in self._hidden:
            dialog.hide()
        self.gate.ask_again(self.around.session.actor.name)

    @Slot()
    def toggle_narrow(self) -> None:
        """Change between the whole window and the narrow one on top of all others."""
        if self.gate.is_open:
            self.narrow.toggle()

    def _connect(self) -> None:
        bar = self._frame.bar
        self._frame.rail.page_requested.connect(self.go)
        bar.alerts_requested.connect(self.open_alerts)
        self.reception.go_requested.connect(self.go)
        self.gate.entered.connect(self.enter)
        self.deeds.failed.connect(self._on_failed)
        self.duty.chip_changed.connect(self._on_chip)
        self.duty.expected.connect(self._on_expected)
        self.duty.sheet_waits.connect(self._on_sheet_waits)
        self.duty.draft_due.connect(self._on_draft_due)
        self.duty.failed.connect(self._on_failed)
        self.alerts.changed.connect(self._on_alerts)
        self.alerts.announced.connect(self._on_announced)
        self.alerts.caught_up.connect(self._on_caught_up)
        self.alerts.acknowledged.connect(self._on_acknowledged)
        self.alerts.failed.connect(self._on_failed)
        self.alert_list.case_requested.connect(self._on_case)
        self.alert_list.seen_requested.connect(self.alerts.see)
        self._frame.banner.case_requested.connect(self._on_case)
        self._frame.banner.acknowledge_requested.connect(self.alerts.acknowledge)
        self.tray.case_requested.connect(self._on_tray)
        self.tray.alerts_requested.connect(self.open_alerts)
        self.watch.look_due.connect(self._on_look_due)
        self.watch.minute_passed.connect(self._on_minute)
        self.watch.copy_failed.connect(self._on_failed)
        self.idle.idle.connect(self._on_idle)
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

    def _begin(self, name: str) -> None:
        self.go(name)
        page = self.pages.page if self.pages is not None else None
        if page is not None and self.gate.is_open:
            page.new_item()

    @Slot(str, object)
    def _on_page_built(self, name: str, page: Any) -> None:
        if name == "settings":
            page.settings_changed.connect(self._on_settings_changed)
            page.settings_wanted.connect(self.settings_wanted)

    @Slot(dict)
    def _on_settings_changed(self, changes: dict[str, Any]) -> None:
        if "lock_minutes" in changes:
            self.idle.set_minutes(changes["lock_minutes"])
        self.settings_changed.emit(changes)
        if self.pages is not None and {"zone", "channels", "shops"} & set(changes):
            self.around = self._window.surroundings(self.opened)
            self.pages.renew(self.around)

    @Slot(str, str)
    def _on_chip(self, words: str, tone: str) -> None:
        if self.gate.is_open:
            self._frame.bar.set_person(self.around.session.actor.name, words, tone)

    @Slot(object)
    def _on_expected(self, shift: Any) -> None:
        """Somebody came for a shift they are planned for."""
        start, end = (at.astimezone(self.around.zone) for at in (shift.start, shift.end))
        until = f"{end:%H:%M}".replace("00:00", "24:00")
        words = translate("Shell", "您排在{shift}（{start}–{end}），还没有开始当班。")
        said = words.format(shift=spoken(shift.name), start=f"{start:%H:%M}", end=until)
        self._frame.message.show_note(said)
        self._frame.message.offer(translate("Shell", "开始当班"), self.deeds.start_shift)

    @Slot(int)
    def _on_sheet_waits(self, sheet: int) -> None:
        """Who comes on duty reads first; the page of the shift log shows it by itself."""
        if not self._is_at("handover"):
            self.go("handover", str(sheet))

    @Slot(str)
    def _on_draft_due(self, words: str) -> None:
        """Open the draft where nobody is in the middle of something, else offer it."""
        if not self.gate.is_open or self._is_at("handover"):
            return
        if self._is_at("today") and not _is_writing(self._window):
            self.write_handover()
        self._frame.message.show_note(words)
        if not self._is_at("handover"):
            self._frame.message.offer(translate("Shell", "打开草稿"), self.write_handover)

    def _is_at(self, page: str) -> bool:
        return self.pages is not None and self.pages.name == page

    @Slot(list)
    def _on_alerts(self, alerts: list[AnyAlert]) -> None:
        self.tray.show_alerts(alerts)
        if not self.gate.is_open:
            return
        self._frame.bar.set_alerts(len(alerts), any(alert.is_urgent for alert in alerts))
        self.alert_list.show_alerts(alerts)
        # Seen in the list of windows as well, and heard where titles are read out.
        count = f"({len(alerts)}) " if alerts else ""
        self._window.setWindowTitle(f"{count}{self.around.session.actor.name} · DeskCS")
        self._frame.banner.keep_only(alerts)

    @Slot(list)
    def _on_announced(self, alerts: list[AnyAlert]) -> None:
        self._show_banner(alerts)
        self.tray.tell(alerts)
        if self._window.settings.has_sound:
            chime.ring()

    @Slot(list)
    def _on_caught_up(self, alerts: list[AnyAlert]) -> None:
        serious = [alert for alert in alerts if alert.is_flag]
        if serious:
            self._show_banner(serious)
        else:
            words = translate("Shell", "有 {count} 条提醒还没看").format(count=len(alerts))
            self._frame.toast.say(words)

    def _show_banner(self, alerts: list[AnyAlert]) -> None:
        if self.gate.is_open:
            is_lead = self.around.session.is_at_least(Role.LEAD)
            self._frame.banner.show_alerts(alerts, is_lead)

    @Slot(str)
    def _on_acknowledged(self, number: str) -> None:
        words = translate("Shell", "已知悉 {number}，请安排处理").format(number=number)
        self._frame.toast.say(words)

    @Slot(object)
    def _on_case(self, alert: AnyAlert) -> None:
        self.go(alert.page, alert.target)
        self.alerts.see(list(alert.ids))

    @Slot(object)
    def _on_tray(self, alert: AnyAlert) -> None:
        self.go(alert.page, alert.target)

    @Slot()
    def _on_look_due(self) -> None:
        if self.pages is not None:  # also while the desk is locked: the tray still tells
            self.alerts.look()

    @Slot()
    def _on_minute(self) -> None:
        self.duty.tick()
        if self.pages is not None:
            self.pages.tick()

    @Slot()
    def _on_idle(self) -> None:
        has_pin = any(
            person.has_pin and person.id == self.around.session.actor.person_id
            for person in self.gate.people
        )
        if self.gate.is_open and has_pin:
            self.lock()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if not isinstance(event, ChangedElsewhere):
            at = self.around.clock.now().astimezone(self.around.zone)
            words = translate("Shell", "已保存 {time}").format(time=f"{at:%H:%M}")
            self._frame.bar.set_status(words)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._frame.message.show_error(translate_error(error))


def _is_writing(window: MainWindow) -> bool:
    """Return whether a dialog is open or the cursor stands in something typed."""
    widget = QApplication.focusWidget()
    text = widget.property("text") or widget.property("plainText") if widget is not None else ""
    is_input = widget is not None and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    dialogs = window.findChildren(QDialog)
    return bool(is_input and text) or any(dialog.isVisible() for dialog in dialogs)


def _topic_in_focus() -> str:
    """Return the article that the widget in focus, or one around it, names as its help."""
    widget = QApplication.focusWidget()
    while widget is not None:
        topic = widget.property("help")
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return ""
