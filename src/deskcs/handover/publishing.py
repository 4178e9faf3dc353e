"""What must not wait for anybody: sheets nobody signed, sheets nobody accepted, and who is told.

Rule: handbook articles 交接签字与生效, 接班人没到怎么办.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from deskcs.actor import SYSTEM, Actor
from deskcs.handover import queries
from deskcs.handover.events import HandoverDrafted, HandoverOverdue, HandoverPublished
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.sheet_shapes import SheetRow
from deskcs.handover.shifting import ShiftWindow, end_of_next
from deskcs.handover.signing import Signing, Terms
from deskcs.storage.patience import FEW_TRIES

_LOOK_BACK = timedelta(days=7)
_MOST = 200


@dataclass(frozen=True, slots=True)
class LeadView:
    """What a lead should look at: sheets nobody signed, sheets nobody accepted in time, and items
    that were carried over too often."""

    unsigned: tuple[SheetRow, ...]
    overdue: tuple[SheetRow, ...]
    carried_often: tuple[ItemCard, ...]

    @property
    def count(self) -> int:
        """Return how many things there are."""
        return len(self.unsigned) + len(self.overdue) + len(self.carried_often)


class Publishing(Signing):
    """Use cases that the desk calls every minute and at its start; each tells a thing once."""

    def watch_handovers(self) -> list[int]:
        """Publish what nobody signed in time and note what nobody accepted in time.

        Returns the numbers of the sheets concerned; nothing is written when nothing is due. Events
        `HandoverPublished` and `HandoverOverdue` tell the leads.
        """
        return [*self._publish_unsigned(), *self._note_overdue()]

    def lead_view(self) -> LeadView:
        """Return what a lead should look at."""
        with self._store.read() as connection:
            unsigned = queries.sheet_rows(
                connection, _MOST, None, ["s.state = 'published'", _NOT_SEEN]
            )
            overdue = queries.sheet_rows(
                connection, _MOST, None, ["s.id IN (SELECT sheet_id FROM handover_matter"
                " WHERE is_open = 1 AND is_pending = 1)", _IS_OVERDUE],
            )  # fmt: skip
            often = queries.often_carried(connection, self.rules)
        return LeadView(tuple(unsigned), tuple(overdue), self._with_live_states(often))

    def _publish_unsigned(self) -> list[int]:
        now = self._clock.now()
        latest = now - timedelta(minutes=self.rules.publish_minutes)
        with self._store.read() as connection:
            drafts = queries.drafts_ended(connection, latest)
            missing = queries.shifts_without_sheet(connection, latest, latest - _LOOK_BACK)
        for name, day, start, end in missing:
            window = ShiftWindow(name, date.fromisoformat(day), start, end)
            drafts.append(self._draft_of(SYSTEM, window))
        published = []
        for number in drafts:
            seen = self.sheet(number)
            over = self._over(seen)
            with self._store.write(SYSTEM, tries=FEW_TRIES) as unit:
                if queries.sheet_state(unit.connection, number) != "draft":
                    continue
                record = self._draft_record(unit, number)
                self._fix(unit, record, seen, over, Terms("", seen.summary))
                unit.emit(HandoverPublished(number, seen.code))
            published.append(number)
        return published

    def _draft_of(self, actor: Actor, window: ShiftWindow) -> int:
        """Make the draft of a shift that ended without one."""
        horizon = end_of_next(self.rules.shifts, self.zone, window.start, window.end)
        wanted = self._wanted(window, horizon)
        with self._store.write(actor, tries=FEW_TRIES) as unit:
            number = queries.draft_id(unit.connection, window.day.isoformat(), window.name)
            if number is None:
                number = self._make(unit, window, horizon)
            self._bring_up(unit, queries.sheet(unit.connection, number, self.rules), wanted)
            unit.emit(HandoverDrafted(number))
        return number

    def _note_overdue(self) -> list[int]:
        latest = self._clock.now() - timedelta(minutes=self.rules.accept_late_minutes)
        with self._store.read() as connection:
            late = queries.not_accepted_since(connection, latest)
        told = []
        for number, code in late:
            with self._store.write(SYSTEM, tries=FEW_TRIES) as unit:
                if (number, code) not in queries.not_accepted_since(unit.connection, latest):
                    continue
                self._step(unit, number, None, "overdue")
                unit.emit(HandoverOverdue(number, code))
            told.append(number)
        return told


_IS_OVERDUE = (
    "EXISTS (SELECT 1 FROM handover_step o WHERE o.sheet_id = s.id AND o.kind = 'overdue')"
)
_NOT_SEEN = (
    "NOT EXISTS (SELECT 1 FROM handover_step r WHERE r.sheet_id = s.id AND r.kind = 'reviewed')"
)
