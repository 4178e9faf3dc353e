"""Between the palette and a finder: one question at a time, stale ones are stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from deskcs.errors import DeskError
from deskcs.qt.tasks import Tasks
from deskcs.shell.palette import Palette

if TYPE_CHECKING:
    from deskcs.finder import Answer, Finder, Hit

MOST_HITS = 20


class Looking(QObject):
    """Asks the finder that serves now, off the GUI thread, and hands the answer to the palette."""

    def __init__(self, tasks: Tasks, palette: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self.palette = tasks, palette
        self._serving: Callable[[], Finder] | None = None
        self._has_records = False
        self._asked: Finder | None = None
        self._hits: dict[str, Hit] = {}
        palette.search_requested.connect(self._on_search)

    def serve(self, finder: Callable[[], Finder], has_records: bool) -> None:
        """Ask this one from now on. Where it has records it is asked in the database worker."""
        self._serving, self._has_records = finder, has_records
        self._hits = {}

    def hit(self, target: str) -> Hit | None:
        """Return the section that was last found under a target `article#anchor`."""
        return self._hits.get(target)

    def _search(self, finder: Callable[[], Finder], query: str) -> Answer:
        self._asked = asked = finder()
        return asked.search(query, "all", MOST_HITS)

    @Slot(str)
    def _on_search(self, query: str) -> None:
        if self._serving is None:
            return
        if self._asked is not None:
            self._asked.cancel()
        run = self._tasks.run if self._has_records else self._tasks.run_file
        run(
            self._search,
            self._serving,
            query,
            owner=self,
            done=self._on_answer,
            failed=self._on_failed,
            key="search",
        )

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        if not answer.is_cut_short:
            sections = [hit for hit in answer.hits if hit.kind == "handbook"]
            self._hits = {f"{hit.article}#{hit.anchor}": hit for hit in sections}
            self.palette.show_hits(answer.query, list(answer.hits))

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.palette.show_hits(self.palette.input.text().strip(), [])
