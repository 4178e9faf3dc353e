"""Telling people of deadlines and flags: each notice once, ever."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from deskcs.actor import SYSTEM, Actor, Role
from deskcs.complaints import queries
from deskcs.complaints.events import NoticesRaised
from deskcs.complaints.levels import Reached, reached
from deskcs.complaints.room import Room
from deskcs.complaints.shapes import Notice
from deskcs.complaints.stopwatch import millis, moment

_RECEIVING = {
    Role.AGENT: ("holder",),
    Role.LEAD: ("holder", "lead"),
    Role.SUPERVISOR: ("holder", "lead", "supervisor"),
}


class Alerting(Room):
    """Use cases around notices. The desk calls `raise_notices` every minute and at its start."""

    def raise_notices(self) -> list[Notice]:
        """Note every level that cases have newly reached and return the highest of each clock.

        The same are told as one `NoticesRaised`. Nothing is written when nothing is new.
        """
        now = millis(self._clock.now())
        with self._store.read() as connection:
            if not self._fresh(queries.alert_candidates(connection, now), now):
                return []
        with self._store.write(SYSTEM) as unit:
            found = self._fresh(queries.alert_candidates(unit.connection, now), now)
            unit.connection.exec_driver_sql(
                "INSERT OR IGNORE INTO complaint_notice"
                "(complaint_id, clock, cycle, level, at, receivers, seen_by)"
                " VALUES (?,?,?,?,?,?,'')",
                [
                    (row["id"], level.clock, row["cycle"], level.rule.key, now,
                     ",".join(level.rule.receivers))
                    for row, levels in found
                    for level in levels
                ],
            )  # fmt: skip
            told = [_notice(row, level, now) for row, levels in found for level in _highest(levels)]
            unit.emit(NoticesRaised(tuple(told)))
        return told

    def notices(self, actor: Actor, limit: int = 200) -> list[Notice]:
        """Return what this person should see and nobody has ticked off, the newest first."""
        with self._store.read() as connection:
            rows = queries.unseen_notices(connection, actor.name, _RECEIVING[actor.role], limit)
        names = {rule.key: rule.name for rule in self.policy.levels}
        return [_stored(row, names) for row in rows]

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

    def _fresh(
        self, rows: Iterable[dict[str, Any]], now: int
    ) -> list[tuple[dict[str, Any], list[Reached]]]:
        found = []
        for row in rows:
            known = row["known"]
            levels = [
                level
                for level in reached(queries.standing_of(row), self.policy, now)
                if f"{level.clock}/{level.rule.key}" not in known
            ]
            if levels:
                found.append((row, levels))
        return found


def _highest(levels: list[Reached]) -> list[Reached]:
    """Return one level for each clock: the one reached last."""
    return list({level.clock: level for level in levels}.values())


def _notice(row: dict[str, Any], level: Reached, now: int) -> Notice:
    return Notice(
        id=f"{row['number']}/{level.clock}/{row['cycle']}/{level.rule.key}",
        number=row["number"],
        title=queries.title_of(row["words"]),
        clock=level.clock,
        cycle=row["cycle"],
        level=level.rule.key,
        level_name=level.rule.name,
        due=None if level.due is None else moment(level.due),
        at=moment(now),
        receivers=level.rule.receivers,
        owner=row["owner"],
        severity=row["severity"],
        is_flagged=bool(row["is_flagged"]),
    )


def _stored(row: dict[str, Any], names: dict[str, str]) -> Notice:
    due = {"first_response": "first_response_due", "resolution": "resolution_due"}.get(row["clock"])
    at = row[due] if due else None
    return Notice(
        id=f"{row['number']}/{row['clock']}/{row['cycle']}/{row['level']}",
        number=row["number"],
        title=queries.title_of(row["words"]),
        clock=row["clock"],
        cycle=row["cycle"],
        level=row["level"],
        level_name=names.get(row["level"]) or _OWN.get(row["level"], row["level"]),
        due=None if at is None else moment(at),
        at=moment(row["at"]),
        receivers=tuple(row["receivers"].split(",")),
        owner=row["owner"],
        severity=row["severity"],
        is_flagged=bool(row["is_flagged"]),
    )


_OWN = {
    "flagged": "严重投诉待确认",
    "unacknowledged": "严重投诉无人确认",
    "over": "等待的时间到了",
}
