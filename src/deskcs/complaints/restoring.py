"""Cases of our own exports come back whole: their story as it was, under new numbers of entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from deskcs.actor import Role
from deskcs.complaints import index, numbers
from deskcs.complaints.change import cached, put_clocks
from deskcs.complaints.clocks import CASE_ANSWER, RESOLUTION, RunningClock
from deskcs.complaints.exchange.dossier import Dossier, Noted, renumbered, with_numbers
from deskcs.complaints.exchange.whole_rows import WholeRow
from deskcs.complaints.foreseeing import foreseen
from deskcs.complaints.registering import (
    INSERT_ORDER,
    INSERT_WITH_ID,
    WITH_ID,
    Registering,
)
from deskcs.complaints.room import require_role
from deskcs.complaints.shapes import Status, TimelineEntry
from deskcs.complaints.stopwatch import millis
from deskcs.complaints.timeline import packed
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import said

_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_SEEN_BY_NOBODY = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """A case on its way into this desk, its entries under the numbers they will have here."""

    row: dict[str, Any]
    whole: Dossier
    entries: tuple[TimelineEntry, ...]
    running: tuple[RunningClock, ...]
    places: dict[int, int]

    @property
    def is_waiting_for_a_lead(self) -> bool:
        """Return whether it is a serious case that nobody has acknowledged."""
        return bool(self.row["is_open"]) and self.row["flag_state"] == "raised"


class Restoring(Registering):
    """The part of an import that takes whole cases."""

    def _restore(
        self, unit: UnitOfWork, path: Path, rows: Sequence[tuple[str, WholeRow]], is_history: bool
    ) -> list[Restored]:
        """Write whole cases with the keys of their content; for a lead or supervisor."""
        if not rows:
            return []
        require_role(unit.actor, Role.LEAD, "导入带有各人操作经过的文件")
        connection = unit.connection
        next_id = _highest(connection, "complaint", "id")
        next_seq = _highest(connection, "complaint_entry", "seq")
        cases: list[Restored] = []
        for key, row in rows:
            next_id += 1
            case = self._restored(unit, path, row, next_seq, is_history)
            case.row.update(id=next_id, content_key=key, version=1)
            next_seq += len(case.entries)
            cases.append(case)
            own = numbers.parts(row.number)
            if own is not None:
                numbers.keep(unit, *own)
        _write(connection, unit, cases)
        for case in cases:
            put_clocks(connection, case.row["id"], case.running)
            _link(connection, case)
            self._note(connection, case, unit.now)
        index.put_many(
            unit,
            [
                (c.row, c.whole.orders, "\n".join(e.text for e in c.entries if e.text))
                for c in cases
            ],
        )
        return cases

    def _restored(
        self, unit: UnitOfWork, path: Path, row: WholeRow, last_seq: int, is_history: bool
    ) -> Restored:
        whole, case = row.whole, dict(row.whole.row)
        places = {entry.seq: last_seq + entry.seq for entry in whole.entries}
        entries = [with_numbers(entry, places) for entry in whole.entries]

        def add(kind: str, text: str, data: dict[str, Any]) -> None:
            seq = last_seq + len(entries) + 1
            entries.append(TimelineEntry(seq, unit.now, unit.actor.name, kind, text, False, data))

        came: dict[str, Any] = {"file": path.name, "line": row.line}
        if row.mended:
            came["mended"] = list(row.mended)
        add("restored", path.name, came)
        if is_history and Status(case["status"]).is_open:
            case |= {"status": Status.CLOSED.value, "closed_at": millis(unit.now), "is_exempt": 1}
            case |= {"waiting_reason": "", "waiting_since": None, "waiting_until": None}
            add("exempted", said("作为旧案导入，不再计时"), {})
            add("closed", "", {})
        status = Status(case["status"])
        columns, running = cached(entries, status)
        case |= {"is_open": int(status.is_open), **columns}
        return Restored(case, whole, tuple(entries), running, places)

    def _note(self, connection: Connection, case: Restored, now: datetime) -> None:
        """Keep the notices that were given, and give none for what passed before it came here."""
        row, known = case.row, case.whole.notices
        noted = [_here(notice, case.places) for notice in known]
        there = {(notice.clock, notice.cycle, notice.level) for notice in noted}
        at = millis(now)
        for telling in foreseen(row, case.running, (), self.policy, _EVER):
            name = RESOLUTION if telling.clock == CASE_ANSWER else telling.clock
            clock = f"{name}#{telling.ref}" if telling.ref else name
            if telling.at <= now and (clock, row["cycle"], telling.level) not in there:
                # A flag hangs there until somebody acknowledges it.
                seen = None if name == "flag" else at
                to = ",".join(telling.receivers)
                noted.append(
                    Noted(clock, row["cycle"], telling.level, at, to, _SEEN_BY_NOBODY, seen)
                )
        if noted:
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO complaint_notice"
                "(complaint_id, clock, cycle, level, at, receivers, seen_by, seen_at)"
                " VALUES (?,?,?,?,?,?,?,?)",
                [
                    (row["id"], n.clock, n.cycle, n.level, n.at, n.receivers, n.seen_by, n.seen_at)
                    for n in noted
                ],
            )


def _highest(connection: Connection, table: str, column: str) -> int:
    return int(
        connection.exec_driver_sql(f"SELECT coalesce(max({column}), 0) FROM {table}").scalar_one()
    )


def _here(notice: Noted, places: dict[int, int]) -> Noted:
    return Noted(
        renumbered(notice.clock, places),
        notice.cycle,
        notice.level,
        notice.at,
        notice.receivers,
        notice.seen_by,
        notice.seen_at,
    )


def _write(connection: Connection, unit: UnitOfWork, cases: Sequence[Restored]) -> None:
    connection.exec_driver_sql(
        INSERT_WITH_ID, [tuple(case.row[name] for name in WITH_ID) for case in cases]
    )
    connection.exec_driver_sql(
        "INSERT INTO complaint_entry(seq, complaint_id, at, author_id, author, kind,"
        " visible_to_customer, text, data) VALUES (?,?,?,?,?,?,?,?,?)",
        [
            (
                *(e.seq, case.row["id"], millis(e.at)),
                unit.actor.person_id if e.kind == "restored" else None,
                *(e.author, e.kind, int(e.visible_to_customer), e.text, packed(e.data)),
            )
            for case in cases
            for e in case.entries
        ],
    )
    for sql, values in (
        (INSERT_ORDER, [(order, c.row["id"]) for c in cases for order in c.whole.orders]),
        (
            "INSERT INTO complaint_tag(tag, complaint_id) VALUES (?, ?)",
            [(tag, c.row["id"]) for c in cases for tag in c.whole.tags],
        ),
        (
            "INSERT INTO complaint_attachment"
            "(seq, complaint_id, digest, name, kind, size, is_removed) VALUES (?,?,?,?,?,?,?)",
            [file for case in cases for file in _files(case)],
        ),
    ):
        if values:
            connection.exec_driver_sql(sql, values)


def _files(case: Restored) -> list[tuple[Any, ...]]:
    """Return what the entries say of files; their contents do not travel in a table."""
    gone = {e.data["ref"] for e in case.entries if e.kind == "detached"}
    return [
        (
            *(e.seq, case.row["id"], e.data["digest"], e.text, e.data["kind"], e.data["size"]),
            int(e.seq in gone),
        )
        for e in case.entries
        if e.kind == "attached"
    ]


def _link(connection: Connection, case: Restored) -> None:
    """Tie a case to those that are there already; the later one of two ties both."""
    for number, kind in case.whole.links:
        connection.exec_driver_sql(
            "INSERT INTO complaint_link(complaint_id, other_id, kind)"
            " SELECT ?, c.id, ? FROM complaint c WHERE c.number = ? AND c.id <> ? AND NOT EXISTS"
            " (SELECT 1 FROM complaint_link l WHERE l.complaint_id = c.id AND l.other_id = ?)"
            " ON CONFLICT DO NOTHING",
            (case.row["id"], kind, number, case.row["id"], case.row["id"]),
        )
