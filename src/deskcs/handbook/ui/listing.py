"""What the middle of the handbook lists: what was found, a chapter, or what one has at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.errors import DeskError
from deskcs.handbook.ui.loading import Found, Loads, Rooms
from deskcs.handbook.ui.rows import ListRow
from deskcs.handbook.understanding import LONGEST_QUERY
from deskcs.qt.language import translate

if TYPE_CHECKING:
    from deskcs.qt.surroundings import Surroundings

LONGEST_TOLD = 40


class Listing(QObject):
    """Turns what is typed or chosen into rows; only the answer to the last question is shown."""

    rows_ready = Signal(list, str, bool, bool)
    suggested = Signal(str)
    failed = Signal(object)

    def __init__(self, rooms: Rooms, loads: Loads, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._rooms, self._loads, self._around = rooms, loads, around
        self._query = self._chapter = ""
        self._is_cut = self._is_asking = False

    @property
    def is_asking(self) -> bool:
        """Return whether the rows are not yet those of what was asked last."""
        return self._is_asking

    @property
    def is_search(self) -> bool:
        """Return whether the rows are those of a question."""
        return bool(self._query)

    def search(self, query: str) -> None:
        """Find as one types; of a text that is no question the beginning is asked."""
        whole = query.strip()
        self._is_cut = len(whole) > LONGEST_QUERY
        self._list(query=whole[:LONGEST_QUERY].strip())

    def show_at_hand(self) -> None:
        """List favourites, recent and often read articles: what an empty search box shows."""
        self._list()

    def show_chapter(self, chapter: str) -> None:
        """List the articles of a chapter."""
        self._list(chapter=chapter)

    def again(self) -> None:
        """Ask once more for what is listed: something became of it."""
        if self._query:
            self._run(self._loads.found, self._on_found, self._query)
        elif self._chapter:
            self._run(self._loads.chapter, self._on_rows, self._chapter)
        else:
            self._run(self._loads.at_hand, self._on_rows, self._around.session.actor)

    def suggest(self) -> None:
        """Leave the question in the box for the lead."""
        if self._query:
            query = self._query
            self._around.tasks.run(
                self._rooms.care.suggestions.suggest,
                self._around.session.actor,
                query,
                owner=self,
                done=lambda _: self.suggested.emit(query),
                failed=self._on_failed,
                key=f"suggest {query}",
            )

    def _list(self, query: str = "", chapter: str = "") -> None:
        self._query, self._chapter = query, chapter
        self.again()

    def _run(
        self, work: Callable[..., Any], done: Callable[[Any], object], *arguments: object
    ) -> None:
        self._is_asking = True
        self._around.tasks.run(
            work, *arguments, owner=self, done=done, failed=self._on_unlisted, key="rows"
        )

    @Slot(object)
    def _on_rows(self, rows: list[ListRow]) -> None:
        self._is_asking = False
        self.rows_ready.emit(rows, "", False, False)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self._is_asking = False
        note = ""
        if self._is_cut:
            note = translate("Handbook", "太长了：只按前 {most} 个字查找。")
        elif not found.rows:
            note = translate("Handbook", "没有找到“{query}”。换一个词，或输入拼音首字母试试。")
        elif found.is_near:
            note = translate("Handbook", "没有完全相符的，下面是与“{query}”最接近的。")
        query = found.query
        if len(query) > LONGEST_TOLD:
            query = query[:LONGEST_TOLD] + "…"
        text = note.format(query=query, most=LONGEST_QUERY)
        self.rows_ready.emit(found.rows, text, found.is_near, True)

    @Slot(object)
    def _on_unlisted(self, error: DeskError) -> None:
        self._is_asking = False
        self.failed.emit(error)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error)
