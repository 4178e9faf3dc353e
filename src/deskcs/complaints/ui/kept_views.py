"""Between the views that people keep and the tracker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.complaints.events import ViewsChanged
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.complaints.work_shapes import KeptView
from deskcs.errors import DeskError
from deskcs.events import ChangedElsewhere
from deskcs.qt.language import translate

if TYPE_CHECKING:
    from deskcs.complaints.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings


class KeptViews(QObject):
    """Loads, keeps, changes and drops; a dropped one can be had back for ten seconds."""

    ready = Signal(object)
    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms, self._around = rooms, around
        around.relay.happened.connect(self._on_happened)

    def load(self) -> None:
        """Read what this person may choose from."""
        self._around.tasks.run(
            self._rooms.complaints.kept_views,
            self._around.session.actor,
            owner=self,
            done=self._on_ready,
            failed=self._on_failed,
            key="kept",
        )

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
            done=self._on_kept,
            failed=self._on_failed,
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
                owner=self,
                done=self._on_dropped,
                failed=self._on_failed,
            )
            return
        is_update = change == "update"
        self._around.tasks.run(
            self._rooms.complaints.change_view,
            self._around.session.actor,
            view.id,
            owner=self,
            failed=self._on_failed,
            query=query if is_update else None,
            columns=tuple(columns) if is_update else None,
            is_pinned=not view.is_pinned if change == "pin" else None,
            is_shared=not view.is_shared if change == "share" else None,
        )

    @Slot(object)
    def _on_ready(self, views: list[KeptView]) -> None:
        self.ready.emit(views)

    @Slot(object)
    def _on_kept(self, view: KeptView) -> None:
        self.kept.emit(view)

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
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ViewsChanged | ChangedElsewhere):
            self.load()
