"""What a signature does to the matters that go from hand to hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from deskcs.actor import SYSTEM
from deskcs.complaints.shapes import OPEN_STATUSES
from deskcs.handover import queries
from deskcs.handover.drafting import Drafting
from deskcs.handover.filling import Matter
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.promises import FAR
from deskcs.handover.room import DraftSpan
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork

_OPEN = tuple(status.value for status in OPEN_STATUSES)


class Matters(Drafting):
    """Every unsettled matter is one row, so that it is in one person's hands and no other's."""

    def _over(self, card: SheetCard) -> set[str]:
        """Return the cases and sources of open matters that nobody has to see to any more."""
        self._read_articles()
        with self._store.read() as connection:
            known = queries.open_matters(connection)
        numbers = [matter.complaint for matter in known if matter.complaint]
        rows = self._complaints.rows_by_numbers(numbers)
        over = set(numbers) - {row.number for row in rows if row.status.is_open}
        sources = {matter.source for matter in known if matter.source}
        if sources:
            now = self._clock.now()  # a call-back for later than this sheet looks is not over
            span = DraftSpan(card.created_at, now, now + FAR)
            sources -= {line.source for line in self._reported(span)}
        return over | sources

    def _fix_case_states(
        self, unit: UnitOfWork, items: Iterable[ItemCard], live: dict[str, str]
    ) -> None:
        for item in items:
            status = live.get(item.complaint, item.case_status)
            if item.complaint and status != item.case_status:
                unit.connection.exec_driver_sql(
                    "UPDATE handover_item SET case_status = ?, version = version + 1 WHERE id = ?",
                    (status, item.id),
                )

    def _move_matters(self, unit: UnitOfWork, card: SheetCard, over: set[str]) -> None:
        """Put every matter of the sheet up for acceptance; settle what is over or was taken off."""
        open_now = {matter.id: matter for matter in queries.open_matters(unit.connection)}
        moved = self._put_up(unit, card.items, open_now, self._answerable(unit, card))
        gone = {item.matter_id for item in card.removed if item.matter_id is not None}
        gone |= {m.id for m in open_now.values() if (m.complaint or m.source) in over}
        # Who took a line off and wrote their own of the same case has not let go of it.
        for number in (gone - moved) & open_now.keys():
            self._end_matter(unit, number)

    def _answerable(self, unit: UnitOfWork, card: SheetCard) -> str:
        """Return who has what nobody is named for, until the next shift takes it."""
        if unit.actor != SYSTEM:
            return unit.actor.name
        if card.author != SYSTEM.name:
            return card.author
        worked = queries.shifts_of(unit.connection, card.day)
        there = [shift.person for shift in worked if shift.name == card.shift_name]
        return there[-1] if there else card.author

    def _put_up(
        self,
        unit: UnitOfWork,
        items: Sequence[ItemCard],
        open_now: dict[int, Matter],
        answerable: str,
    ) -> set[int]:
        """Return the numbers of the matters that the sheet took over from earlier ones.

        A case or source has one matter. Of several lines on it the one that was carried bears it,
        else the most urgent; each other line is a matter of its own.
        """
        known = {
            m.complaint or m.source: m.id for m in open_now.values() if m.complaint or m.source
        }
        carried = {item.matter_id for item in items}
        moved, taken = set[int](), set[str]()
        for item in items:
            if item.complaint and item.case_status not in _OPEN:
                continue
            key = item.complaint or item.source
            number = known.get(key) if key else item.matter_id
            matter = None if number is None or number in moved else open_now.get(number)
            if matter is not None and (item.matter_id == matter.id or matter.id not in carried):
                moved.add(matter.id)
                self._hand_on(unit, item, matter, answerable)
            else:
                is_second = number in open_now or key in taken
                self._open_matter(unit, item, answerable, is_second=is_second)
                taken.add(key)
        return moved

    def _hand_on(self, unit: UnitOfWork, item: ItemCard, matter: Matter, answerable: str) -> None:
        unit.connection.exec_driver_sql(
            "UPDATE handover_matter SET kind = ?, sheet_id = ?, item_id = ?, holder = ?,"
            " carried = ?, is_pending = 1, version = version + 1 WHERE id = ?",
            (
                item.kind,
                item.sheet_id,
                item.id,
                item.holder or matter.holder or answerable,
                max(item.carried, matter.carried + 1),
                matter.id,
            ),
        )

    def _open_matter(
        self, unit: UnitOfWork, item: ItemCard, answerable: str, *, is_second: bool
    ) -> None:
        unit.connection.exec_driver_sql(
            "INSERT INTO handover_matter(version, kind, complaint, sheet_id, item_id, holder,"
            " carried, is_open, is_pending, opened_at, settled_by, source)"
            " VALUES (1,?,?,?,?,?,?,1,1,?,'',?)",
            (
                item.kind,
                "" if is_second else item.complaint,
                item.sheet_id,
                item.id,
                item.holder or answerable,
                item.carried,
                to_millis(unit.now),
                "" if is_second else item.source,
            ),
        )
