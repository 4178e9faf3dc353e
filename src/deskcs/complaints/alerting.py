"""Telling people of deadlines and flags: each notice once, ever."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable
from functools import cached_property
from typing import Any

from deskcs.actor import SYSTEM, Actor, Role
from deskcs.complaints import numbers, queries, watching
from deskcs.complaints.events import NoticesRaised
from deskcs.complaints.levels import OWN_RULES, Reached, ahead
from deskcs.complaints.room import Room
from deskcs.complaints.shapes import Notice
from deskcs.complaints.stopwatch import millis, moment

_RECEIVING = {
    Role.AGENT: (),
    Role.LEAD: ("lead",),
    Role.SUPERVISOR: ("lead", "supervisor"),
}
_NEVER = 1 << 62
_DIGEST_MINUTES = 360


class Alerting(Room):
    """Use cases around notices. The desk calls `raise_notices` every minute and at its start."""

    _on_duty: Callable[[], Collection[str]] | None = None

    def heed_duty(self, on_duty: Callable[[], Collection[str]]) -> None:
        """Ask who is on duty, by name: what a holder off duty should hear goes to the leads."""
        self._on_duty = on_duty

    def raise_notices(self) -> list[Notice]:
        """Note every level that cases have newly reached and return the highest of each clock.

        The same are told as one `NoticesRaised`. Only cases whose next level is due are looked
        at; nothing is written when there are none.
        """
        now = millis(self._clock.now())
        with self._store.read() as connection:
            if not watching.to_look_at(connection, now, self._stamp):
                return []
        duty = self._duty()
        with self._store.write(SYSTEM) as unit:
            fresh: list[tuple[dict[str, Any], Reached, str]] = []
            later: list[tuple[int, int]] = []
            told: list[Notice] = []
            for row in watching.to_look_at(unit.connection, now, self._stamp):
                levels = ahead(watching.standing_of(row), self.policy)
                new = [
                    level
                    for level in levels
                    if level.at <= now and f"{level.key}/{level.rule.key}" not in row["known"]
                ]
                fresh += [(row, level, _receivers(level, row["owner"], duty)) for level in new]
                told += [_notice(row, level, now, duty) for level in _highest(new)]
                following = [level.at for level in levels if level.at > now]
                later.append((row["id"], min(following, default=_NEVER)))
            watching.look_again(unit.connection, self._stamp, later)
            if fresh:
                watching.note(unit.connection, now, fresh)
                unit.emit(NoticesRaised(tuple(told)))
        return told

    def notices(self, actor: Actor, limit: int = 200) -> list[Notice]:
        """Return what this person should see and nobody has ticked off, the newest first."""
        with self._store.read() as connection:
            rows = watching.unseen(connection, actor.name, _RECEIVING[actor.role], limit)
        return [_stored(row, self._rule_names) for row in rows]

    def digest(self, actor: Actor, limit: int = 200) -> list[Notice]:
        """Return a supervisor's unseen notices of what is late by hours, the newest first."""
        late = {r.key for r in self.policy.levels if r.after_minutes >= _DIGEST_MINUTES}
        return [notice for notice in self.notices(actor, limit) if notice.level in late]

    def notices_of(self, number: str) -> list[Notice]:
        """Return every notice a case ever gave, the oldest first; raise NotFound."""
        with self._store.read() as connection:
            row = queries.case_row(connection, numbers.typed(number))
            rows = watching.of_case(connection, row["id"])
        return [_stored(row, self._rule_names) for row in rows]

    def see_notices(self, actor: Actor, ids: Iterable[str]) -> int:
        """Tick notices off; returns how many were still unseen."""
        seen = 0
        with self._store.write(actor) as unit:
            for notice_id in ids:
                number, clock, cycle, level = notice_id.split("/")
                result = unit.connection.exec_driver_sql(
                    "UPDATE complaint_notice SET seen_by = ?, seen_at = ? WHERE seen_at IS NULL"
                    " AND complaint_id = (SELECT id FROM complaint WHERE number = ?)"
                    " AND clock = ? AND cycle = ? AND level = ?",
                    (actor.name, millis(unit.now), number, clock, int(cycle), level),
                )
                seen += result.rowcount
        return seen

    @cached_property
    def _stamp(self) -> str:
        """Return what tells one set of levels from another."""
        said = repr((self.policy.levels, self.policy.pauses, self.policy.deadlines))
        return hashlib.sha256(said.encode()).hexdigest()[:16]

    @cached_property
    def _rule_names(self) -> dict[str, str]:
        return {rule.key: rule.name for rule in (*OWN_RULES, *self.policy.levels)}

    def _duty(self) -> Collection[str]:
        return self._on_duty() if self._on_duty is not None else ()


def _receivers(level: Reached, owner: str, duty: Collection[str]) -> str:
    """Return who is told: roles and names. With somebody on duty, it is not left to who is not."""
    receivers = list(level.rule.receivers)
    if level.person:
        receivers = [f"={level.person}"]
    holder = level.person or owner
    if duty and holder not in duty and "lead" not in receivers:
        receivers.append("lead")
    return ",".join(receivers)


def _highest(levels: list[Reached]) -> list[Reached]:
    """Return one level for each clock: the one reached last."""
    return list({level.key: level for level in levels}.values())


def _notice(row: dict[str, Any], level: Reached, now: int, duty: Collection[str]) -> Notice:
    return Notice(
        id=f"{row['number']}/{level.key}/{row['cycle']}/{level.rule.key}",
        number=row["number"],
        title=queries.title_of(row["words"]),
        clock=level.clock,
        cycle=row["cycle"],
        level=level.rule.key,
        level_name=level.rule.name,
        due=None if level.due is None else moment(level.due),
        at=moment(now),
        receivers=tuple(_receivers(level, row["owner"], duty).split(",")),
        owner=row["owner"],
        severity=row["severity"],
        is_flagged=bool(row["is_flagged"]),
    )


def _stored(row: dict[str, Any], names: dict[str, str]) -> Notice:
    clock = row["clock"].partition("#")[0]
    columns = {"first_response": "first_response_due", "resolution": "resolution_due"}
    at = row[columns.get(clock, "other_due")]
    return Notice(
        id=f"{row['number']}/{row['clock']}/{row['cycle']}/{row['level']}",
        number=row["number"],
        title=queries.title_of(row["words"]),
        clock=clock,
        cycle=row["cycle"],
        level=row["level"],
        level_name=names.get(row["level"], row["level"]),
        due=None if at is None else moment(at),
        at=moment(row["at"]),
        receivers=tuple(row["receivers"].split(",")),
        owner=row["owner"],
        severity=row["severity"],
        is_flagged=bool(row["is_flagged"]),
    )
