"""Between the work log's screen and its service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.events import ChangedElsewhere
from deskcs.handover.events import LogWritten
from deskcs.handover.log_shapes import LogInput, LogLine, LogQuery
from deskcs.handover.ui.asking import Asking

if TYPE_CHECKING:
    from deskcs.handover.ui.presenter import Rooms
    from deskcs.qt.surroundings import Surroundings

PAGE = 100
MOST_PAGES = 10  # the service gives no more lines at once


class LogPresenter(Asking):
    """Writes lines and reads them, the newest first."""

    lines_ready = Signal(list, bool)
    more_ready = Signal(list, bool)
    changed = Signal(object, str)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(around, parent)
        self._log = rooms.handover
        self._query: LogQuery | None = None
        self._pages = 1
        around.relay.happened.connect(self._on_happened)

    def show(self, query: LogQuery) -> None:
        """List the lines of a query; of the same one as many as are listed already."""
        if query != self._query:
            self._query, self._pages = query, 1
        limit = PAGE * min(self._pages, MOST_PAGES)
        self._read("lines", self._log.log_lines, self._on_lines, query, limit)

    @Slot(int)
    def more(self, before: int) -> None:
        """List older ones."""
        self._read("more", self._log.log_lines, self._on_more, self._query, PAGE, before)

    @Slot(object)
    def write(self, line: LogInput) -> None:
        """Write a line."""
        self._do("write", self._log.log, self._on_changed, line)

    def close(self, line: LogLine, text: str) -> None:
        """Say how an open line ended."""
        self._do("close", self._log.close_log, self._on_changed, line.id, text)

    @Slot(object)
    def _on_lines(self, lines: list[LogLine]) -> None:
        self.lines_ready.emit(lines, bool(lines) and len(lines) % PAGE == 0)

    @Slot(object)
    def _on_more(self, lines: list[LogLine]) -> None:
        self._pages += 1
        self.more_ready.emit(lines, len(lines) == PAGE)

    @Slot(object, str)
    def _on_changed(self, line: LogLine, what: str) -> None:
        self.changed.emit(line, what)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, LogWritten | ChangedElsewhere) and self._query is not None:
            self.show(self._query)
