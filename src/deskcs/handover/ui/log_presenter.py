"""Between the work log's screen and its service."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskcs.events import ChangedElsewhere
from deskcs.handover.events import LogWritten
from deskcs.handover.log_shapes import LogInput, LogLine, LogQuery
from deskcs.handover.ui.asking import Asking
from deskcs.handover.ui.listed import Listed

if TYPE_CHECKING:
    from deskcs.handover.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings

PAGE = 100
MOST_PAGES = 10  # the service gives no more lines at once


class LogPresenter(Asking):
    """Writes lines and reads them, the newest first."""

    lines_ready = Signal(list, bool)
    more_ready = Signal(list, bool)
    changed = Signal(object, str)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(around)
        self._log = rooms.handover
        self._query: LogQuery | None = None
        self._listed = Listed(PAGE, MOST_PAGES)
        around.relay.happened.connect(self._on_happened)

    def show(self, query: LogQuery) -> None:
        """List the lines of a query; of the same one as many as are listed already."""
        self._query = query
        done = partial(self._on_lines, query)
        self._read("lines", self._log.log_lines, done, query, self._listed.limit(query))

    @Slot(int)
    def more(self, before: int) -> None:
        """List older ones of what is listed."""
        query = self._listed.query
        if self._listed.continues(query, before):
            done = partial(self._on_more, query, before)
            self._read("more", self._log.log_lines, done, query, PAGE, before)

    @Slot(object)
    def write(self, line: LogInput) -> None:
        """Write a line."""
        self._do("write", self._log.log, self.changed.emit, line, about=line.text)

    def close(self, line: LogLine, text: str) -> None:
        """Say how an open line ended."""
        given = (line.id, text)
        self._do("close", self._log.close_log, self.changed.emit, *given, about=line.text)

    def _on_lines(self, query: LogQuery, lines: list[LogLine]) -> None:
        self.lines_ready.emit(lines, self._listed.show(query, lines))

    def _on_more(self, query: LogQuery, before: int, lines: list[LogLine]) -> None:
        if self._listed.continues(query, before):
            self.more_ready.emit(lines, self._listed.add(lines))

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, LogWritten | ChangedElsewhere) and self._query is not None:
            self.show(self._query)
