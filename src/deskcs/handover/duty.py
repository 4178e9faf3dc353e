"""Coming on duty and going off."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Connection

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.errors import Invalid, NotAllowed
from deskcs.handover import queries
from deskcs.handover.events import ShiftEnded, ShiftStarted
from deskcs.handover.queries import roster as roster_queries
from deskcs.handover.records import ShiftRecord
from deskcs.handover.roster import NO_SHIFT
from deskcs.handover.shift_shapes import ShiftCard
from deskcs.handover.shifting import UNPLANNED, ShiftWindow, window_at, windows
from deskcs.handover.swaps import Swaps
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP, joined

_RUNNING = QT_TRANSLATE_NOOP("errors", "{name} 已经在{shift}当班，不用再上班。")
_ON_BREAK = QT_TRANSLATE_NOOP("errors", "{name} 已经在休息，回来时请先结束休息。")
_NO_BREAK = QT_TRANSLATE_NOOP("errors", "{name} 现在没有在休息。")
_ALL_AWAY = QT_TRANSLATE_NOOP("errors", "{names} 正在休息，任何时段都要有人在线，请等一个人回来。")
_NOT_ON_DUTY = QT_TRANSLATE_NOOP("errors", "{name} 现在没有当班。要上班请用 shift start。")


class Duty(Swaps):
    """Use cases of shifts; a person is in one shift at a time."""

    def on_duty(self) -> list[ShiftCard]:
        """Return who is on duty now, in the order they came."""
        with self._store.read() as connection:
            return queries.running_shifts(connection)

    def current_shift(self, actor: Actor) -> ShiftCard | None:
        """Return the shift this person is in, or None."""
        with self._store.read() as connection:
            return queries.running_shift(connection, actor.name)

    def start_shift(self, actor: Actor, shift_name: str = "") -> ShiftCard:
        """Come on duty in the named shift, or in the one that runs or begins now.

        Who is planned for a shift that begins soon comes early to it, and not to the one that
        still runs. A shift somebody forgot to end is ended by the next. Raises Invalid for an
        unknown name, NotAllowed when they are on duty in this very shift.
        """
        name = self._known_name(shift_name)
        with self._store.write(actor) as unit:
            running = queries.running_shift(unit.connection, actor.name)
            is_free = running is None or running.planned_end <= unit.now
            expected = self._expected(unit.connection, actor) if is_free and not name else None
            window = expected or self._window(unit, name)
            if running is not None:
                if (running.name, running.day) == (window.name, window.day.isoformat()):
                    raise NotAllowed(_RUNNING, name=actor.name, shift=running.name)
                self._end(unit, running)
            record = ShiftRecord(
                name=window.name,
                day=window.day.isoformat(),
                person_id=actor.person_id,
                person=actor.name,
                planned_start=window.start,
                planned_end=window.end,
                started_at=unit.now,
                is_lead=self._leads(unit, actor, window),
            )
            unit.session.add(record)
            unit.session.flush()
            assert record.id is not None
            unit.journal(
                "shift.start", f"shift:{record.id}", after={"name": record.name, "day": record.day}
            )
            unit.emit(ShiftStarted(record.id, actor.name))
            card = queries.running_shift(unit.connection, actor.name)
        assert card is not None
        return card

    def end_shift(self, actor: Actor) -> ShiftCard:
        """Go off duty; NotAllowed when not on duty. What is not handed over stays in the draft."""
        with self._store.write(actor) as unit:
            running = queries.running_shift(unit.connection, actor.name)
            if running is None:
                raise NotAllowed(_NOT_ON_DUTY, name=actor.name)
            self._end(unit, running)
            card = queries.last_ended_shift(unit.connection, actor.name)
        assert card is not None
        return card

    def start_break(self, actor: Actor, reason: str = "") -> ShiftCard:
        """Begin a break; NotAllowed when not on duty, on a break already, or alone at the desk.

        Rule: handbook article 请假、换班与用餐 (somebody is always there, X-H-08).
        """
        said = texts.line(reason, "reason", "原因", 100)
        with self._store.write(actor) as unit:
            running = self._running(unit, actor)
            if running.is_on_break:
                raise NotAllowed(_ON_BREAK, name=actor.name)
            others = [
                shift
                for shift in queries.running_shifts(unit.connection)
                if shift.person != actor.name
            ]
            if others and all(shift.is_on_break for shift in others):
                raise NotAllowed(_ALL_AWAY, names=joined("、", (shift.person for shift in others)))
            unit.connection.exec_driver_sql(
                "INSERT INTO shift_break(version, shift_id, started_at, reason) VALUES (1,?,?,?)",
                (running.id, to_millis(unit.now), said),
            )
            unit.journal("shift.break", f"shift:{running.id}", after={"reason": said})
            unit.emit(ShiftStarted(running.id, actor.name))
            return self._running(unit, actor)

    def end_break(self, actor: Actor) -> ShiftCard:
        """Come back from a break; NotAllowed when not on one."""
        with self._store.write(actor) as unit:
            running = self._running(unit, actor)
            if not running.is_on_break:
                raise NotAllowed(_NO_BREAK, name=actor.name)
            self._end_breaks(unit, running)
            unit.journal("shift.back", f"shift:{running.id}")
            unit.emit(ShiftStarted(running.id, actor.name))
            return self._running(unit, actor)

    def leads_on_duty(self) -> list[str]:
        """Return who leads now: those on duty who do, else those planned to."""
        present = [shift.person for shift in self.on_duty() if shift.is_lead]
        return present or [name for planned in self.planned_at() for name in planned.leads]

    def expected_shift(self, actor: Actor) -> ShiftWindow | None:
        """Return the shift this person is planned for that runs or begins soon, or None.

        None as well when they have been in it already, or are on duty.
        """
        with self._store.read() as connection:
            if queries.running_shift(connection, actor.name) is not None:
                return None
            return self._expected(connection, actor)

    def _expected(self, connection: Connection, actor: Actor) -> ShiftWindow | None:
        now, early = self._clock.now(), timedelta(minutes=self.rules.early_minutes)
        yesterday = now.astimezone(self.zone).date() - timedelta(days=1)
        for window in windows(self.rules.shifts, self.zone, yesterday, 3):
            if not window.start - early <= now < window.end:
                continue
            day = window.day.isoformat()
            planned = roster_queries.of_shift(connection, day, window.name)
            been = queries.shifts_of(connection, day)
            is_planned = any(duty.person == actor.name for duty in planned)
            if is_planned and (window.name, actor.name) not in [(s.name, s.person) for s in been]:
                return window
        return None

    def _running(self, unit: UnitOfWork, actor: Actor) -> ShiftCard:
        running = queries.running_shift(unit.connection, actor.name)
        if running is None:
            raise NotAllowed(_NOT_ON_DUTY, name=actor.name)
        return running

    def _end_breaks(self, unit: UnitOfWork, running: ShiftCard) -> None:
        unit.connection.exec_driver_sql(
            "UPDATE shift_break SET ended_at = ?, version = version + 1"
            " WHERE shift_id = ? AND ended_at IS NULL",
            (to_millis(unit.now), running.id),
        )

    def _leads(self, unit: UnitOfWork, actor: Actor, window: ShiftWindow) -> bool:
        planned = roster_queries.of_shift(unit.connection, window.day.isoformat(), window.name)
        if any(duty.is_lead for duty in planned):
            return any(duty.is_lead and duty.person == actor.name for duty in planned)
        return actor.is_at_least(Role.LEAD)

    def _end(self, unit: UnitOfWork, running: ShiftCard) -> None:
        self._end_breaks(unit, running)
        record = unit.session.get_one(ShiftRecord, running.id)
        record.ended_at = unit.now
        unit.session.flush()
        unit.journal("shift.end", f"shift:{running.id}")
        unit.emit(ShiftEnded(running.id, running.person))

    def _draft_window(self, actor: Actor, name: str) -> ShiftWindow:
        running = self.current_shift(actor)
        if running is not None and name in ("", running.name):
            day = date.fromisoformat(running.day)
            return ShiftWindow(running.name, day, running.planned_start, running.planned_end)
        early = timedelta(minutes=self.rules.early_minutes)
        return window_at(self.rules.shifts, self.zone, self._clock.now(), early, name)

    def _known_name(self, shift_name: str) -> str:
        name = shift_name.strip()
        known = [template.name for template in self.rules.shifts]
        if name and name not in (*known, UNPLANNED):
            by_key = {template.key: template.name for template in self.rules.shifts}
            if name not in by_key:
                raise Invalid(NO_SHIFT, field="shift", name=name[:40], known=joined("、", known))
            name = by_key[name]
        return name

    def _window(self, unit: UnitOfWork, name: str) -> ShiftWindow:
        early = timedelta(minutes=self.rules.early_minutes)
        return window_at(self.rules.shifts, self.zone, unit.now, early, name)
