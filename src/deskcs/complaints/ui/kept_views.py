"""Between the views that people keep and the tracker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskcs.complaints.events import ViewsChanged
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.complaints.ui.answers import Answers
from deskcs.complaints.ui.views_model import kept_key
from deskcs.complaints.work_shapes import KeptView
from deskcs.events import ChangedElsewhere
from deskcs.qt.language import translate

if TYPE_CHECKING:
    from deskcs.complaints.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings

# Pinned views are counted a while after the others, and no more than so many.
COUNT_AFTER_MS, MOST_COUNTED = 3_000, 8


class KeptViews(QObject):
    """Loads, keeps, changes and drops; a dropped one can be had back for ten seconds."""

    ready = Signal(object)
    counted = Signal(dict)
    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        rooms: Rooms,
        around: Surroundings,
        answers: Answers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rooms, self._around, self._answers = rooms, around, answers
        self._pinned: list[KeptView] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(COUNT_AFTER_MS)
        self._pause.timeout.connect(self._on_pause)
        around.relay.happened.connect(self._on_happened)

    def load(self) -> None:
        """Read what this person may choose from."""
        self._around.tasks.run(
            self._rooms.complaints.kept_views,
            self._around.session.actor,
            owner=self,
            done=self._on_ready,
            failed=self.failed.emit,
            key="kept",
        )

    @Slot()
    def count(self) -> None:
        """Count what the pinned ones hold, in a while: that may take longer than a view does."""
        if self._pinned and not self._pause.isActive():
            self._pause.start()

    def keep(
        self,
        name: str,
        query: ComplaintQuery,
        columns: Sequence[str],
        *,
        is_pinned: bool = False,
        is_shared: bool = False,
    ) -> None:
        """Keep what is listed under a name."""
        self._around.tasks.run(
            self._rooms.complaints.keep_view,
            self._around.session.actor,
            name,
            query,
            tuple(columns),
            owner=self,
            done=self._answers.done(self.kept.emit),
            failed=self._answers.refused(self.failed.emit),
            is_pinned=is_pinned,
            is_shared=is_shared,
        )

    def change(
        self, view: KeptView, change: str, query: ComplaintQuery, columns: Sequence[str]
    ) -> None:
        """Pin, share, update to what is listed, or drop a view."""
        if change == "drop":
            self._around.tasks.run(
                self._rooms.complaints.drop_view,
                self._around.session.actor,
                view.id,
                view,
                owner=self,
                done=self._answers.done(self._on_dropped),
                failed=self._answers.refused(self.failed.emit),
            )
            return
        is_update = change == "update"
        self._around.tasks.run(
            self._rooms.complaints.change_view,
            self._around.session.actor,
            view.id,
            owner=self,
            failed=self._answers.refused(self.failed.emit),
            seen=view,
            query=query if is_update else None,
            columns=tuple(columns) if is_update else None,
            is_pinned=not view.is_pinned if change == "pin" else None,
            is_shared=not view.is_shared if change == "share" else None,
        )

    @Slot(object)
    def _on_ready(self, views: list[KeptView]) -> None:
        self._pinned = [view for view in views if view.is_pinned][:MOST_COUNTED]
        self.ready.emit(views)
        self._on_pause()

    @Slot()
    def _on_pause(self) -> None:
        me = self._around.session.actor.name
        asked = {
            kept_key(view): ComplaintQuery(view.query, view.view, me=me) for view in self._pinned
        }
        if asked:
            self._around.tasks.run(
                self._rooms.complaints.sizes,
                asked,
                owner=self,
                done=self.counted.emit,
                failed=self.failed.emit,
                key="sizes",
            )

    @Slot(object)
    def _on_dropped(self, view: KeptView) -> None:
        def undo() -> None:
            query = ComplaintQuery(view.query, view.view, view.order)
            self.keep(
                view.name,
                query,
                view.columns,
                is_pinned=view.is_pinned,
                is_shared=view.is_shared,
            )

        words = translate("Complaints", "已删除视图“{name}”")
        self._around.toast(words.format(name=view.name), undo)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ViewsChanged | ChangedElsewhere):
            self.load()
