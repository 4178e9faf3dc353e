"""Notifications of a desktop that has no tray: GNOME shows none, and still tells."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal, Slot
from PySide6.QtGui import QGuiApplication

from deskcs.qt.language import translate

PROGRAM = "notify-send"
_UNSEEN = ("offscreen", "minimal")  # nobody looks at such a window


class DesktopNotes(QObject):
    """Tells through the desktop's own program, and hears whether the note was clicked."""

    clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QProcess] = []

    def tell(self, title: str, text: str, *, is_urgent: bool) -> bool:
        """Show a note; returns whether this desktop can."""
        program = QStandardPaths.findExecutable(PROGRAM)
        if not program or QGuiApplication.platformName() in _UNSEEN:
            return False
        process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._shown.append(process)
        urgency = "critical" if is_urgent else "normal"
        action = translate("Shell", "打开")
        options = ("--app-name=DeskCS", f"--urgency={urgency}", f"--action=default={action}")
        process.start(program, [*options, "--", title, text])
        return True

    def withdraw(self) -> None:
        """Wait no longer for what was shown."""
        shown, self._shown = self._shown, []
        for process in shown:
            process.disconnect(self)
            process.kill()
            process.waitForFinished(500)
            process.deleteLater()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self._let_go()
        if process is None:
            return
        if code:  # an older one knows no actions: without them it tells all the same
            options = [it for it in process.arguments() if not it.startswith("--action")]
            QProcess.startDetached(process.program(), options)
        elif bytes(process.readAllStandardOutput().data()).strip() == b"default":
            self.clicked.emit()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._let_go()

    def _let_go(self) -> QProcess | None:
        process = self.sender()
        if not isinstance(process, QProcess) or process not in self._shown:
            return None
        self._shown.remove(process)
        process.deleteLater()
        return process
