"""Exchanges of planned shifts: anybody asks, a lead who takes no part decides.

Rule: handbook article 请假、换班与用餐: nobody swaps shifts on their own account (X-H-09).
"""

from __future__ import annotations

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.errors import Conflict, NotAllowed, NotFound
from deskcs.handover.events import RosterChanged
from deskcs.handover.queries import roster as roster_queries
from deskcs.handover.roster import TWICE, Roster, require_lead
from deskcs.handover.roster_shapes import APPROVED, REFUSED, WITHDRAWN, Duty, Swap
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_SWAP = QT_TRANSLATE_NOOP("errors", "没有编号为 {id} 的换班申请。")
_DECIDED = QT_TRANSLATE_NOOP("errors", "这个换班申请已由 {name} 处理，不用再办。")
_NOT_YOURS = QT_TRANSLATE_NOOP("errors", "只能为自己的班申请换班，组长可以代为申请。")
_OWN_SWAP = QT_TRANSLATE_NOOP("errors", "换班不能批给自己，请由另一位组长或主管批准。")
_ALREADY = QT_TRANSLATE_NOOP("errors", "这个班已经有一个待批准的换班申请。")


class Swaps(Roster):
    """Use cases of swapping one's own shift."""

    def ask_swap(
        self,
        actor: Actor,
        duty_id: int,
        to_person: str,
        reason: str = "",
        other_duty_id: int | None = None,
    ) -> Swap:
        """Ask that a shift of one's own goes to somebody, in exchange for one of theirs if given.

        Nothing changes before a lead approves.
        """
        taker = self._staff.actor_named(to_person).name
        why = texts.line(reason, "reason", "原因", 200)
        with self._store.write(actor) as unit:
            duty = self._duty(unit, duty_id)
            if duty.person != actor.name and not actor.is_at_least(Role.LEAD):
                raise NotAllowed(_NOT_YOURS)
            other = None if other_duty_id is None else self._duty(unit, other_duty_id)
            if other is not None:
                taker = other.person
            if any(s.duty.id == duty_id for s in roster_queries.open_swaps(unit.connection)):
                raise Conflict(_ALREADY)
            self._require_free(unit, duty, taker)
            if other is not None:
                self._require_free(unit, other, duty.person)
            number = unit.connection.exec_driver_sql(
                "INSERT INTO roster_swap(version, duty_id, other_duty_id, from_person, to_person,"
                " reason, state, asked_by, asked_at, decided_by, decision)"
                " VALUES (1,?,?,?,?,?,'asked',?,?,'','')",
                (duty_id, other_duty_id, duty.person, taker, why, actor.name, to_millis(unit.now)),
            ).lastrowid
            unit.journal(
                "roster.ask",
                f"roster:{duty.day}",
                after={"shift": duty.shift_name, "from": duty.person, "to": taker},
            )
            unit.emit(RosterChanged(duty.day))
        return self.swap(number)

    def decide_swap(
        self, actor: Actor, swap_id: int, is_approved: bool, decision: str = ""
    ) -> Swap:
        """Approve or refuse a swap (a lead who does not take part in it)."""
        require_lead(actor, "批准换班")
        said = texts.line(decision, "decision", "意见", 200)
        with self._store.write(actor) as unit:
            swap = self._open_swap(unit, swap_id)
            if actor.name in (swap.from_person, swap.to_person):
                raise NotAllowed(_OWN_SWAP)
            if is_approved:
                self._carry_out(unit, swap)
            self._decide(unit, swap, APPROVED if is_approved else REFUSED, said)
        return self.swap(swap_id)

    def withdraw_swap(self, actor: Actor, swap_id: int) -> Swap:
        """Take a request back, as who asked or as a lead."""
        with self._store.write(actor) as unit:
            swap = self._open_swap(unit, swap_id)
            may = actor.name in (swap.asked_by, swap.from_person) or actor.is_at_least(Role.LEAD)
            if not may:
                raise NotAllowed(_NOT_YOURS)
            self._decide(unit, swap, WITHDRAWN, "")
        return self.swap(swap_id)

    def swap(self, swap_id: int) -> Swap:
        """Return one request; raise NotFound."""
        with self._store.read() as connection:
            found = roster_queries.swap(connection, swap_id)
        if found is None:
            raise NotFound(_NO_SWAP, id=swap_id)
        return found

    def open_swaps(self) -> list[Swap]:
        """Return the requests that wait for a lead, the oldest first."""
        with self._store.read() as connection:
            return roster_queries.open_swaps(connection)

    def _carry_out(self, unit: UnitOfWork, swap: Swap) -> None:
        moves = [(swap.duty, swap.to_person)]
        if swap.other is not None:
            moves.append((swap.other, swap.from_person))
        for duty, taker in moves:
            now = self._duty(unit, duty.id)
            if now.person != duty.person:
                raise Conflict
            self._require_free(unit, now, taker)
            self._end_duty(unit, duty.id)
        for duty, taker in moves:
            self._insert(unit, duty.day, duty.shift_name, taker, duty.is_lead)

    def _require_free(self, unit: UnitOfWork, duty: Duty, person: str) -> None:
        there = roster_queries.of_shift(unit.connection, duty.day, duty.shift_name)
        if person in [one.person for one in there]:
            raise Conflict(TWICE, person=person, day=duty.day, shift=duty.shift_name)

    def _open_swap(self, unit: UnitOfWork, swap_id: int) -> Swap:
        swap = roster_queries.swap(unit.connection, swap_id)
        if swap is None:
            raise NotFound(_NO_SWAP, id=swap_id)
        if swap.state != "asked":
            raise Conflict(_DECIDED, name=swap.decided_by)
        return swap

    def _decide(self, unit: UnitOfWork, swap: Swap, state: str, said: str) -> None:
        unit.connection.exec_driver_sql(
            "UPDATE roster_swap SET state = ?, decided_by = ?, decided_at = ?, decision = ?,"
            " version = version + 1 WHERE id = ?",
            (state, unit.actor.name, to_millis(unit.now), said, swap.id),
        )
        unit.journal(
            "roster.swap",
            f"roster:{swap.duty.day}",
            after={
                "shift": swap.duty.shift_name,
                "from": swap.from_person,
                "to": swap.to_person,
                "state": state,
            },
        )
        unit.emit(RosterChanged(swap.duty.day))
