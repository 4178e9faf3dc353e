"""The roster: who is planned for which shift of a week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from deskcs.actor import Actor, Role
from deskcs.errors import Conflict, Invalid, NotAllowed, NotFound
from deskcs.handover.events import RosterChanged
from deskcs.handover.queries import roster as roster_queries
from deskcs.handover.room import Room
from deskcs.handover.roster_shapes import (
    Duty,
    Planned,
    RosterCell,
    RosterWeek,
)
from deskcs.handover.shifting import windows
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

_ONLY_LEAD = QT_TRANSLATE_NOOP("errors", "只有组长或主管可以{act}。请找组长办理。")
NO_SHIFT = QT_TRANSLATE_NOOP("errors", "没有叫“{name}”的班次，可以是：{known}。")
_NOT_THAT_DAY = QT_TRANSLATE_NOOP("errors", "{day} 没有{shift}。")
TWICE = QT_TRANSLATE_NOOP("errors", "{person} 已经排在 {day} 的{shift}上。")
_NO_DUTY = QT_TRANSLATE_NOOP(
    "errors", "排班里没有编号为 {id} 的这一格，可能已被改动，请刷新后再试。"
)


class Roster(Room):
    """Use cases of the roster. Leads plan, everybody reads."""

    def roster_week(self, day: date) -> RosterWeek:
        """Return the grid of the week in which `day` lies."""
        monday = day - timedelta(days=day.weekday())
        days = tuple((monday + timedelta(days=offset)).isoformat() for offset in range(7))
        with self._store.read() as connection:
            duties = roster_queries.duties(connection, days[0], days[-1])
            swaps = roster_queries.swaps(connection, days[0], days[-1])
        held = {
            (window.name, window.day.isoformat()): self._hours(window.start, window.end)
            for window in windows(self.rules.shifts, self.zone, monday, 7)
        }
        planned: dict[tuple[str, str], list[Duty]] = {}
        for duty in duties:
            planned.setdefault((duty.shift_name, duty.day), []).append(duty)
        known = [template.name for template in self.rules.shifts]
        shifts = tuple(dict.fromkeys([*known, *(duty.shift_name for duty in duties)]))
        cells = tuple(
            tuple(
                RosterCell(
                    there, name, held.get((name, there), ""), tuple(planned.get((name, there), ()))
                )
                for there in days
            )
            for name in shifts
        )
        return RosterWeek(days[0], days, shifts, cells, tuple(swaps))

    def plan(
        self, actor: Actor, day: date, shift_name: str, person: str, is_lead: bool = False
    ) -> RosterWeek:
        """Plan somebody for a shift (leads only); Conflict when they are planned already."""
        require_lead(actor, "排班")
        name = self._shift_of(day, shift_name)
        who = self._staff.actor_named(person).name
        with self._store.write(actor) as unit:
            there = roster_queries.of_shift(unit.connection, day.isoformat(), name)
            if who in [duty.person for duty in there]:
                raise Conflict(TWICE, person=who, day=day.isoformat(), shift=name)
            self._insert(unit, day.isoformat(), name, who, is_lead)
            unit.journal(
                "roster.plan",
                f"roster:{day.isoformat()}",
                after={"shift": name, "person": who, "lead": is_lead},
            )
            unit.emit(RosterChanged(day.isoformat()))
        return self.roster_week(day)

    def unplan(self, actor: Actor, duty_id: int) -> RosterWeek:
        """Take somebody off a shift (leads only)."""
        require_lead(actor, "排班")
        with self._store.write(actor) as unit:
            duty = self._duty(unit, duty_id)
            self._end_duty(unit, duty_id)
            unit.journal(
                "roster.unplan",
                f"roster:{duty.day}",
                before={"shift": duty.shift_name, "person": duty.person, "lead": duty.is_lead},
            )
            unit.emit(RosterChanged(duty.day))
        return self.roster_week(date.fromisoformat(duty.day))

    def set_lead(self, actor: Actor, duty_id: int, is_lead: bool = True) -> RosterWeek:
        """Say whether a planned person leads the shift (leads only)."""
        require_lead(actor, "指定带班")
        with self._store.write(actor) as unit:
            duty = self._duty(unit, duty_id)
            unit.connection.exec_driver_sql(
                "UPDATE roster_duty SET is_lead = ?, version = version + 1 WHERE id = ?",
                (int(is_lead), duty_id),
            )
            unit.journal(
                "roster.lead",
                f"roster:{duty.day}",
                after={"shift": duty.shift_name, "person": duty.person, "lead": is_lead},
            )
            unit.emit(RosterChanged(duty.day))
        return self.roster_week(date.fromisoformat(duty.day))

    def copy_week(self, actor: Actor, from_day: date, to_day: date) -> RosterWeek:
        """Plan the week of `to_day` as that of `from_day`; what is planned already stays.

        People who were disabled meanwhile and shifts that do not take place are left out.
        """
        require_lead(actor, "排班")
        source, target = self.roster_week(from_day), self.roster_week(to_day)
        first, start = date.fromisoformat(source.monday), date.fromisoformat(target.monday)
        held = {(cell.day, cell.shift_name) for row in target.cells for cell in row if cell.hours}
        active = self._active(source.duties)
        copied = 0
        with self._store.write(actor) as unit:
            planned = roster_queries.duties(unit.connection, target.days[0], target.days[-1])
            there = {(duty.day, duty.shift_name, duty.person) for duty in planned}
            for duty in source.duties:
                day = (start + (date.fromisoformat(duty.day) - first)).isoformat()
                key = (day, duty.shift_name, duty.person)
                if key in there or key[:2] not in held or duty.person not in active:
                    continue
                self._insert(unit, *key, duty.is_lead)
                copied += 1
            unit.journal(
                "roster.copy",
                f"roster:{target.monday}",
                after={"from": source.monday, "duties": copied},
            )
            unit.emit(RosterChanged(target.monday))
        return self.roster_week(to_day)

    def planned_at(self, at: datetime | None = None) -> list[Planned]:
        """Return who is planned now (or at a moment), shift by shift; empty between shifts."""
        now = at or self._clock.now()
        first = now.astimezone(self.zone).date() - timedelta(days=1)
        running = [w for w in windows(self.rules.shifts, self.zone, first, 2) if w.holds(now)]
        return [self.planned_for(window.day, window.name) for window in running]

    def planned_for(self, day: date, shift_name: str) -> Planned:
        """Return who is planned for one shift."""
        with self._store.read() as connection:
            duties = roster_queries.of_shift(connection, day.isoformat(), shift_name)
        return Planned(
            shift_name,
            day.isoformat(),
            tuple(duty.person for duty in duties),
            tuple(duty.person for duty in duties if duty.is_lead),
        )

    def _shift_of(self, day: date, said: str) -> str:
        known = {key: one for one in self.rules.shifts for key in (one.name, one.key)}
        template = known.get(said.strip())
        if template is None:
            names = "、".join(one.name for one in self.rules.shifts)
            raise Invalid(NO_SHIFT, field="shift", name=said[:40], known=names)
        if day.weekday() not in template.hours:
            raise Invalid(_NOT_THAT_DAY, field="day", day=day.isoformat(), shift=template.name)
        return template.name

    def _active(self, duties: Sequence[Duty]) -> set[str]:
        active = set()
        for person in {duty.person for duty in duties}:
            try:
                active.add(self._staff.actor_named(person).name)
            except (NotFound, NotAllowed):
                continue
        return active

    def _duty(self, unit: UnitOfWork, duty_id: int) -> Duty:
        duty = roster_queries.duty(unit.connection, duty_id)
        if duty is None:
            raise NotFound(_NO_DUTY, id=duty_id)
        return duty

    def _end_duty(self, unit: UnitOfWork, duty_id: int) -> None:
        unit.connection.exec_driver_sql(
            "UPDATE roster_duty SET is_active = 0, version = version + 1 WHERE id = ?", (duty_id,)
        )

    def _insert(self, unit: UnitOfWork, day: str, shift: str, person: str, is_lead: bool) -> None:
        unit.connection.exec_driver_sql(
            "INSERT INTO roster_duty(version, day, shift_name, person, is_lead, is_active, note)"
            " VALUES (1,?,?,?,?,1,'')",
            (day, shift, person, int(is_lead)),
        )

    def _hours(self, start: datetime, end: datetime) -> str:
        first, last = start.astimezone(self.zone), end.astimezone(self.zone)
        until = "24:00" if (last.hour, last.minute) == (0, 0) else f"{last:%H:%M}"
        return f"{first:%H:%M}–{until}"


def require_lead(actor: Actor, act: str) -> None:
    """Raise NotAllowed for who is no lead; `act` names in Chinese what only leads do."""
    if not actor.is_at_least(Role.LEAD):
        raise NotAllowed(_ONLY_LEAD, act=act)
