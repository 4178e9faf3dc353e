"""Between the palette and the finder: one question at a time, stale ones are stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from deskcs.errors import DeskError
from deskcs.qt.surroundings import Surroundings
from deskcs.shell.palette import Palette

if TYPE_CHECKING:
    from deskcs.finder import Answer, Finder

MOST_HITS = 20


class Looking(QObject):
    """Asks the finder in the worker and hands the answer to the palette."""

    def __init__(
        self, finder: Finder, around: Surroundings, palette: Palette, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._finder, self._around, self._palette = finder, around, palette
        palette.search_requested.connect(self._on_search)

    @Slot(str)
    def _on_search(self, query: str) -> None:
        self._finder.cancel()
        self._around.tasks.run(
            self._finder.search,
            query,
            "all",
            MOST_HITS,
            owner=self,
            done=self._on_answer,
            failed=self._on_failed,
            key="search",
        )

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        if not answer.is_cut_short:
            self._palette.show_hits(answer.query, list(answer.hits))

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._palette.show_hits(self._palette.input.text().strip(), [])
