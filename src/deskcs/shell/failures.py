"""What happens when the program itself is wrong: a report, a word to the person, and on it goes."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, Signal

from deskcs import reports

QUIET_SECONDS = 10.0


class Failures(QObject):
    """Takes the place of Python's own hooks. `reported` names the report's file, empty without.

    A failure that comes again and again, as while painting, is reported once in ten seconds.
    """

    reported = Signal(str)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._last: dict[str, float] = {}
        self._trace: IO[str] | None = None

    def install(self) -> None:
        """Hear of every exception that nobody caught, in any thread."""
        sys.excepthook = self.hear
        threading.excepthook = self._hear_thread

    def last_crash(self) -> Path | None:
        """Return the report of how the program ended last, where it crashed; follow this run."""
        report = reports.take_trace(self._folder)
        self._trace = reports.keep_trace(self._folder)
        return report

    def hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write a report of an exception and tell the window."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        if not self._is_new(error):
            return
        file = reports.write_report(error, self._folder)
        if sys.stderr is not None:
            print(reports.describe(error), file=sys.stderr)
        self.reported.emit(str(file or ""))

    def _hear_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.hear(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _is_new(self, error: BaseException) -> bool:
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
        key, now = f"{type(error).__name__} {place}", time.monotonic()
        is_new = now - self._last.get(key, -QUIET_SECONDS) >= QUIET_SECONDS
        self._last[key] = now
        return is_new
