"""A handover of the shift moves cases into other hands, in its own transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from deskcs.complaints import queries
from deskcs.complaints.change import changing_within
from deskcs.complaints.room import Room
from deskcs.complaints.shapes import Status
from deskcs.complaints.stopwatch import millis, moment
from deskcs.storage.unit import UnitOfWork

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class CaseNews:
    """What an incoming shift should hear of an open case besides its row.

    `alerts` are the names of notices that nobody has ticked off.
    """

    number: str
    is_new: bool = False
    is_touched: bool = False
    waiting_until: datetime | None = None
    waiting_reason: str = ""
    alerts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """A promise to a customer, a deadline of the platform or a planned call-back, not yet done.

    `ref` names it in its case; `clock` is promise, platform or follow_up. `person` is who
    was to call back; else who has the case now, or promised it in one that nobody has.
    """

    ref: int
    clock: str
    number: str
    customer: str
    text: str
    due: datetime
    person: str


class Handing(Room):
    """What the shift log asks of the tracker."""

    def open_promises(self, until: datetime, most: int = 500) -> list[OpenPromise]:
        """Return what was promised and not kept yet, the soonest due first, all of it for -1.

        Promises and platform deadlines whatever their time, call-backs planned before `until`.
        """
        with self._store.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT d.ref, d.clock, c.number, c.customer, e.text, d.due,"
                " iif(d.clock <> 'follow_up' AND c.owner <> '' OR d.person = '', c.owner, d.person)"
                " FROM complaint_due d JOIN complaint c ON c.id = d.complaint_id"
                " JOIN complaint_entry e ON e.seq = d.ref"
                " WHERE d.clock IN ('promise', 'platform') OR (d.clock = 'follow_up' AND d.due < ?)"
                " ORDER BY d.due LIMIT ?",
                (millis(until), most),
            ).fetchall()
        return [
            OpenPromise(ref, clock, number, customer, text, moment(due), person)
            for ref, clock, number, customer, text, due, person in rows
        ]

    def news(self, numbers: Sequence[str], since: datetime) -> dict[str, CaseNews]:
        """Return for each of these cases what happened to it since a time, and what is pending."""
        names = {rule.key: rule.name for rule in self.policy.levels}
        found: dict[str, CaseNews] = {}
        with self._store.read() as connection:
            for start in range(0, len(numbers), _CHUNK):
                chunk = tuple(numbers[start : start + _CHUNK])
                marks = ",".join("?" * len(chunk))
                rows = connection.exec_driver_sql(
                    "SELECT c.number, c.registered_at >= ?, EXISTS (SELECT 1 FROM complaint_entry e"
                    "  WHERE e.complaint_id = c.id AND e.at >= ? AND e.kind <> 'handed'),"
                    " c.waiting_until, c.waiting_reason,"
                    " (SELECT group_concat(n.level) FROM complaint_notice n"
                    "  WHERE n.complaint_id = c.id AND n.cycle = c.cycle AND n.seen_at IS NULL)"
                    f" FROM complaint c WHERE c.number IN ({marks})",
                    (millis(since), millis(since), *chunk),
                )
                for number, is_new, is_touched, until, reason, levels in rows:
                    alerts = dict.fromkeys(names.get(key, "") for key in (levels or "").split(","))
                    alerts.pop("", None)
                    found[number] = CaseNews(
                        number,
                        is_new=bool(is_new),
                        is_touched=bool(is_touched),
                        waiting_until=None if until is None else moment(until),
                        waiting_reason=reason,
                        alerts=tuple(alerts),
                    )
        return found

    def hand_within(self, unit: UnitOfWork, number: str, name: str) -> bool:
        """Make `name` responsible for an open case, within a transaction under way.

        Returns False and changes nothing when the case is no longer open or already theirs.
        Anybody on the incoming shift may: the handover itself is the permission.
        """
        row = queries.case_row(unit.connection, number)
        if not Status(row["status"]).is_open or row["owner"] == name:
            return False
        with changing_within(unit, number) as change:
            change.set(owner=name, accountable=row["accountable"] or name)
            change.add("handed", "", {"from": row["owner"], "to": name})
        return True
