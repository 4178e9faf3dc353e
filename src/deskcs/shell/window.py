"""The window: opens the desk, lets people in, and moves between pages. No rules, no SQL."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSettings, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent

from deskcs import paths
from deskcs.qt.screens import bring_into_sight, fitted_to_screen
from deskcs.settings import Settings
from deskcs.shell.ground import Ground
from deskcs.shell.housing import LAST_PERSON, Housing

# Everything else is imported when the window has been painted: see `furnish`.
if TYPE_CHECKING:
    from deskcs.clock import Clock
    from deskcs.qt.surroundings import EventRelay, Session, Surroundings
    from deskcs.qt.tasks import Tasks
    from deskcs.qt.theme import Theme
    from deskcs.shell.door import Door, Opened, Refused
    from deskcs.shell.history import History
    from deskcs.shell.inside import Inside
    from deskcs.shell.reception import Reception
    from deskcs.shell.refusal import Refusal
    from deskcs.shell.window_frame import WindowFrame
    from deskcs.staff.arriving import Arriving

SMALLEST, USUAL = QSize(1024, 640), QSize(1280, 800)
OPEN_AT_LAST_MS, AT_REST_MS = 500, 10_000


class MainWindow(Housing):
    """Paints its ground first, then its frame, and opens the desk behind it. `inside` is there
    while the desk is open. Without a theme, `furnish` must follow before anything else.
    """

    first_painted = Signal()
    furnished = Signal()
    entered = Signal(object)
    _is_furnished = False  # Qt tells of changes while the window is being made

    def __init__(
        self,
        settings: Settings,
        theme: Theme | None = None,
        acting: str = "",
        *,
        tasks: Tasks | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("DeskCS")
        self.settings = settings
        self.kept = QSettings(
            str(paths.config_folder() / "window.ini"), QSettings.Format.IniFormat, self
        )
        self.acting = acting or str(self.kept.value(LAST_PERSON) or "")  # stands in the sign-in
        self.inside: Inside | None = None
        self._is_begun = False
        self.resize(fitted_to_screen(self, USUAL.width(), USUAL.height()))
        is_placed = self.restoreGeometry(self.kept.value("window/geometry") or b"")
        self.setMinimumSize(fitted_to_screen(self, SMALLEST.width(), SMALLEST.height()))
        self._is_tight = self.minimumSize() != SMALLEST
        if is_placed and not self.isMaximized():
            bring_into_sight(self)  # the screen may be smaller than the last time, or gone
        if theme is None:
            ground = Ground(settings.theme)
            ground.painted.connect(self.first_painted)
            self.setCentralWidget(ground)
        else:
            self.furnish(theme, tasks=tasks, clock=clock)

    def furnish(
        self, theme: Theme, *, tasks: Tasks | None = None, clock: Clock | None = None
    ) -> None:
        """Put in the frame and what the window works with."""
        from deskcs.qt.surroundings import EventRelay, Session
        from deskcs.qt.tasks import Tasks
        from deskcs.shell.door import Door
        from deskcs.shell.history import History

        self.theme: Theme = theme
        self.tasks: Tasks = tasks or Tasks(self)
        self.session: Session = Session(parent=self)
        self.relay: EventRelay = EventRelay(self)
        self.history: History = History()
        self.door: Door = Door(self.tasks, clock, self)
        self.door.looked.connect(self._on_looked)
        self.door.opened.connect(self._on_opened)
        self.door.refused.connect(self._on_refused)
        self._build()
        self._is_furnished = True
        self.furnished.emit()

    def open_desk_soon(self) -> None:
        """Furnish the window and open the desk once the ground has been painted."""
        self.first_painted.connect(self._on_first_painted)
        QTimer.singleShot(OPEN_AT_LAST_MS, self, self._on_first_painted)

    @Slot()
    def open_desk(self) -> None:
        """Ask who is there as soon as that can be read, and open the desk of the settings
        meanwhile; the opening page says how it goes.
        """
        self._show_waiting()
        self.door.look(self.settings)

    def reopen(self, settings: Settings) -> None:
        """Leave the desk and open that of other settings."""
        self._leave_desk()
        self.settings = settings
        self.open_desk()

    def rebuild(self) -> None:
        """Make everything on the screen anew, in the language of the settings."""
        inside, place = self.inside, self.history.move(0)
        if inside is None:
            return
        desk_opened, actor = inside.opened, self.session.actor
        is_in = self.reception.gate.is_open  # else it was locked since the language was chosen
        inside.take_apart()
        self.inside = None
        self.reception.deleteLater()
        self._build()
        self._on_opened(desk_opened)
        if is_in:
            self.reception.gate.admit(actor)
        if place is not None:  # in the settings with the keys where the language was chosen
            self.go(place[0], "language" if place[0] == "settings" else place[1])

    def surroundings(self, opened: Opened) -> Surroundings:
        from deskcs.qt.surroundings import Surroundings

        return Surroundings(
            tasks=self.tasks,
            relay=self.relay,
            session=self.session,
            go=self.go,
            toast=self.frame.toast.say,
            zone=self.settings.zone_info,
            clock=opened.desk.clock,
            theme=self.theme,
            settings=self.settings,
        )

    def go(self, page: str, target: str = "") -> None:
        """Show a page, and in it the thing named by `target`."""
        if self.inside is not None:
            self.inside.go(page, target)

    @Slot(str)
    def say_failure(self, file: str) -> None:
        """Tell of a bug: where its report lies, and that work goes on."""
        from deskcs.qt.language import translate

        words = translate(
            "Shell",
            "程序出了意外的错误，您输入的内容还在，可以继续工作。报告（不含个人信息）：{file}",
        )
        unwritten = translate("Shell", "程序出了意外的错误，您输入的内容还在，可以继续工作。")
        self.frame.message.show_error(words.format(file=file) if file else unwritten)

    def shut_down(self) -> None:
        """Let go of the desk and of all threads."""
        if self._is_furnished:
            self._leave_desk(is_last=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.inside is not None and not self.inside.may_leave():
            event.ignore()
            return
        if self.inside is not None and self.inside.narrow.is_on:
            self.inside.narrow.toggle()
        self.kept.setValue("window/geometry", self.saveGeometry())
        self.kept.sync()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # not before it is needed: it takes long to be made

        if event.key() == Qt.Key.Key_Escape and self.inside is not None:
            self.inside.moves.go_back()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._is_furnished and event.type() == QEvent.Type.ThemeChange:
            self.theme.apply()

    def _build(self) -> None:
        from deskcs.shell.reception import Reception
        from deskcs.shell.window_frame import WindowFrame

        self.frame: WindowFrame = WindowFrame(self.theme, is_tight=self._is_tight)
        self.door.update_due.connect(self.frame.show_updating)
        self.setCentralWidget(self.frame)
        self.reception: Reception = Reception(self.frame, self.tasks, self.door.finder, self)
        self._refusal: Refusal | None = None

    @Slot()
    def _show_waiting(self) -> None:
        self.reception.gate.close()
        self.frame.show_waiting()

    def _leave_desk(self, *, is_last: bool = False) -> None:
        self.relay.stop()
        if (inside := self.inside) is not None:
            inside.take_apart()
            self.inside = None
        if is_last:
            self.tasks.close()  # which finishes what was asked for
        if inside is not None:
            inside.opened.desk.close()

    @Slot()
    def _collect_again(self) -> None:
        """Look for rubbish again, but not among what a start has made: that stays."""
        if not gc.isenabled():
            from deskcs.qt.rubbish import Rubbish

            gc.freeze()
            Rubbish(self)

    @Slot()
    def _on_first_painted(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            QTimer.singleShot(AT_REST_MS, self, self._collect_again)
            if not self._is_furnished:
                from deskcs.shell.dressing import dress_window

                dress_window(self)
            self.open_desk()

    @Slot(object)
    def _on_looked(self, arriving: Arriving | None) -> None:
        if arriving is not None:
            gate = self.reception.gate
            gate.ask_early(arriving.people, arriving.desk_name, self.acting)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        try:
            self._take_in(opened)
        except BaseException:  # a bug, of which a report is written: say so, and how to go on
            self._give_up(opened)
            raise

    def _give_up(self, opened: Opened) -> None:
        from deskcs.qt.tasks import unexpected
        from deskcs.shell.door import Refused
        from deskcs.shell.inside import Inside

        self._leave_desk()
        opened.desk.close()
        self._on_refused(Refused(unexpected()))
        for half_made in self.findChildren(Inside):
            half_made.deleteLater()

    def _take_in(self, opened: Opened) -> None:
        from deskcs.shell.inside import Inside

        self.relay.listen(opened.desk.bus)
        self.inside = Inside(self, opened)
        self.inside.settings_changed.connect(self._on_settings_changed)
        self.inside.settings_wanted.connect(self.reopen)
        self.inside.entered.connect(self.entered)
        self.inside.ask(self.acting)

    @Slot(object)
    def _on_refused(self, refused: Refused) -> None:
        from deskcs.shell.refusal import Refusal

        self.reception.gate.close()
        if self._refusal is None:
            self._refusal = Refusal(self, self.door)
            self._refusal.open_wanted.connect(self._on_open_wanted)
            self._refusal.waiting.connect(self._show_waiting)
        self._refusal.show(refused)

    @Slot(object)
    def _on_open_wanted(self, settings: Settings) -> None:
        self.settings = settings
        self.open_desk()

    @Slot(dict)
    def _on_settings_changed(self, changes: dict[str, Any]) -> None:
        self.settings = replace(self.settings, **changes)
        if "language" in changes:
            from deskcs.shell.dressing import speak

            speak(self.settings.language)
            QTimer.singleShot(0, self, self.rebuild)
