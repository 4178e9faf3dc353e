"""What the window does by itself: minutes, others' changes, alerts, the daily copy, tidying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from deskcs.errors import DeskError
from deskcs.qt.tasks import Tasks

if TYPE_CHECKING:
    from deskcs.desk import Desk
    from deskcs.storage.elsewhere import Elsewhere

ELSEWHERE_MS = 2_000
LOOK_MS = 20_000
MINUTE_MS = 60_000
COPY_MS = 30 * MINUTE_MS
TIDY_ON_MS = 5_000
_ACTIVE = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
)


class Watch(QObject):
    """Timers around an open desk; their work is done in the worker."""

    minute_passed = Signal()
    look_due = Signal()
    copy_failed = Signal(object)

    def __init__(
        self, desk: Desk, elsewhere: Elsewhere, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._elsewhere, self._tasks = desk, elsewhere, tasks
        for interval, slot in (
            (ELSEWHERE_MS, self._on_elsewhere_due),
            (LOOK_MS, self.look_due),
            (MINUTE_MS, self.minute_passed),
            (MINUTE_MS, self.look_at_handovers),
            (MINUTE_MS, self.tidy),
            (COPY_MS, self.copy),
        ):
            timer = QTimer(self)
            timer.setInterval(interval)
            timer.timeout.connect(slot)
            timer.start()
        self._tidy_on = QTimer(self)
        self._tidy_on.setSingleShot(True)
        self._tidy_on.setInterval(TIDY_ON_MS)
        self._tidy_on.timeout.connect(self.tidy)

    @Slot()
    def copy(self) -> None:
        """Make the daily copy if it is due."""
        self._tasks.run(self._copy, owner=self, done=self._on_copied, key="copy")

    @Slot()
    def look_at_handovers(self) -> None:
        """Publish sheets nobody signed in time, and note those nobody accepted in time."""
        watch = self._desk.handover.watch_handovers
        self._tasks.run(watch, owner=self, failed=self._on_unread, key="handovers")

    @Slot()
    def tidy(self) -> None:
        """Merge parts of the search index and make its bit sets, for a fifth of a second.

        A search need not wait for it. What is left is gone on with soon.
        """
        self._tasks.run_file(
            self._tidy, owner=self, done=self._on_tidied, failed=self._on_unread, key="tidy"
        )

    def _tidy(self) -> bool:
        from deskcs.search.tidying import tidy

        return tidy(self._desk.store)

    def _copy(self) -> DeskError | None:
        from deskcs.storage.opening import back_up_when_due

        return back_up_when_due(self._desk.store.path, self._desk.clock)

    @Slot()
    def _on_elsewhere_due(self) -> None:
        self._tasks.run(self._elsewhere.look, owner=self, failed=self._on_unread, key="elsewhere")

    @Slot(bool)
    def _on_tidied(self, is_left: bool) -> None:
        if is_left:
            self._tidy_on.start()

    @Slot(object)
    def _on_unread(self, error: DeskError) -> None:
        """A file that cannot be read now is told by whatever the person does next."""

    @Slot(object)
    def _on_copied(self, error: DeskError | None) -> None:
        if error is not None:
            self.copy_failed.emit(error)


class IdleWatch(QObject):
    """Tells when nobody has touched keyboard or mouse for a while, in any window of the program."""

    idle = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window)
            # What an input method types is no key press; the cursor it moves is seen all the same.
            application.inputMethod().cursorRectangleChanged.connect(self._on_active)
            self._on_window(application.focusWindow())

    def set_minutes(self, minutes: int) -> None:
        """Wait so long; 0 waits for ever."""
        self._timer.stop()
        self._timer.setInterval(minutes * MINUTE_MS)
        self._on_active()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVE:
            self._on_active()
        return False

    @Slot(QWindow)
    def _on_window(self, window: QWindow | None) -> None:
        # Only what reaches a window, not each event of each widget: those are far more.
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    @Slot()
    def _on_active(self) -> None:
        if self._timer.interval():
            self._timer.start()
