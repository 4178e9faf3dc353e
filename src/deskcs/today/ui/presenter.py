"""Between the dashboard and its service: always the newest board, and accepting from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskcs.errors import DeskError

if TYPE_CHECKING:
    from deskcs.handover.item_shapes import ItemCard
    from deskcs.handover.service import HandoverService
    from deskcs.qt.surroundings import Surroundings
    from deskcs.today.service import TodayService

TOGETHER_MS = 100


class Rooms(Protocol):
    """The part of the desk this screen uses."""

    @property
    def today(self) -> TodayService:
        """The dashboard."""
        ...

    @property
    def handover(self) -> HandoverService:
        """The shift log."""
        ...


class TodayPresenter(QObject):
    """Reads the board again whenever something happens, at most ten times a second."""

    board_ready = Signal(object)
    accepted = Signal(str)
    accept_failed = Signal(object)
    failed = Signal(object)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__()
        self._rooms, self._around = rooms, around
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TOGETHER_MS)
        self._soon.timeout.connect(self.load)
        around.relay.happened.connect(self._on_happened)
        around.session.actor_changed.connect(self._on_happened)

    @Slot()
    def load(self) -> None:
        """Read the board; a stale one is dropped."""
        self._around.tasks.run(
            self._rooms.today.board,
            self._around.session.actor,
            owner=self,
            done=self.board_ready.emit,
            failed=self.failed.emit,
            key="board",
        )

    def accept(self, item: ItemCard, restate: str) -> None:
        """Take what was handed over; a critical item with the next step in one's own words."""
        self._said = item.text
        self._around.tasks.run(
            self._rooms.handover.accept_item,
            self._around.session.actor,
            item.sheet_id,
            item.id,
            restate,
            owner=self,
            done=self._on_accepted,
            failed=self._on_accept_failed,
        )

    @Slot(object)
    def _on_happened(self, what: object) -> None:
        self._soon.start()

    @Slot(object)
    def _on_accepted(self, sheet: object) -> None:
        self.accepted.emit(self._said)
        self.load()

    @Slot(object)
    def _on_accept_failed(self, error: DeskError) -> None:
        self.accept_failed.emit(error)
        self.load()
