"""Storing a batch of rows: each is new or a duplicate, and a batch is one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeAlias

from deskcs.actor import Actor
from deskcs.complaints import index, numbers
from deskcs.complaints.change import cached, put_clocks
from deskcs.complaints.clocks import RunningClock
from deskcs.complaints.exchange.rows import ParsedRow
from deskcs.complaints.exchange.whole_rows import WholeRow
from deskcs.complaints.registering import INSERT_ORDER, INSERT_WITH_ID, WITH_ID
from deskcs.complaints.restoring import Restoring
from deskcs.complaints.shapes import Status, TimelineEntry
from deskcs.complaints.stopwatch import millis
from deskcs.complaints.timeline import INSERT as INSERT_ENTRY
from deskcs.complaints.timeline import packed
from deskcs.search import index as search
from deskcs.search.index import Entry
from deskcs.storage import quick
from deskcs.storage.unit import UnitOfWork

Row: TypeAlias = ParsedRow | WholeRow
Keyed: TypeAlias = tuple[str, Row]
"""A row with the key of its content, by which it is known when it comes again."""

_UNTIMED = dict.fromkeys(
    ("first_response_due", "first_response_at", "resolution_due", "resolved_at", "next_due")
)
"""The times of a case that came in closed and tells neither when it was answered nor solved: its
clocks are excused (as the timeline says when it is asked), and history is mostly such cases."""

_INSERT_TAG = "INSERT OR IGNORE INTO complaint_tag(tag, complaint_id) VALUES (?, ?)"
_ROW_OF = itemgetter(*WITH_ID)


@dataclass(slots=True)
class FileMarks:
    """What has to be remembered of a file's earlier batches to know a row that comes again."""

    tried: set[str] = field(default_factory=set)
    """Keys and numbers that a trial run did not store."""
    numbered: set[str] = field(default_factory=set)
    """Keys of rows that bear a number of their own."""


@dataclass(slots=True)
class Stored:
    """What became of the rows of a batch."""

    imported: int = 0
    duplicates: int = 0
    flagged: int = 0


class Storing(Restoring):
    """The part of an import that writes."""

    def _store_rows(
        self, actor: Actor, path: Path, rows: Sequence[Row], marks: FileMarks, *, is_history: bool
    ) -> Stored:
        """Write the rows that are not there yet, in one transaction."""
        with self._store.write(actor) as unit:
            new = _new(unit, rows, marks)
            plain = [(key, row) for key, row in new if isinstance(row, ParsedRow)]
            whole = [(key, row) for key, row in new if isinstance(row, WholeRow)]
            flagged = self._store_plain(unit, path, plain, is_history) if plain else 0
            if whole:
                restored = self._restore(unit, path, whole, is_history)
                _journal(unit, path, [case.row["number"] for case in restored], whole)
                flagged += sum(case.is_waiting_for_a_lead for case in restored)
        return Stored(len(new), len(rows) - len(new), flagged)

    def _try_rows(self, actor: Actor, rows: Sequence[Row], marks: FileMarks) -> Stored:
        """Return what would become of the rows, and store nothing."""
        try:
            with self._store.write(actor) as unit:
                new = _new(unit, rows, marks)
                raise _Undo
        except _Undo:
            marks.tried.update(sign for key, row in new for sign in (key, row.number) if sign)
        return Stored(len(new), len(rows) - len(new))

    def _store_plain(
        self, unit: UnitOfWork, path: Path, new: Sequence[tuple[str, ParsedRow]], is_history: bool
    ) -> int:
        """Write rows of any shop's file as cases, and return how many are serious."""
        connection = unit.connection
        first = quick.number(connection, "SELECT coalesce(max(id), 0) + 1 FROM complaint")
        given = self._numbers(unit, [row for _, row in new])
        opened = (millis(unit.now), unit.actor.person_id, unit.actor.name)
        cases: list[tuple[Any, ...]] = []
        entries: list[tuple[Any, ...]] = []
        indexed: list[Entry] = []
        clocks: list[tuple[int, Sequence[RunningClock]]] = []
        flagged = 0
        for case_id, ((key, row), number) in enumerate(zip(new, given, strict=True), first):
            case, planned, beside = self._imported(unit, row, path.name, is_history)
            case.update(id=case_id, number=number, content_key=key)
            cases.append(_ROW_OF(case))
            if beside:
                clocks.append((case_id, beside))
            said = [text for _, text, _ in planned]
            indexed.append(index.entry_of(case, row.intake.orders, said))
            flagged += case["is_flagged"]
            for kind, text, data in planned:
                entries.append((case_id, *opened, kind, 0, text, packed(data)))
        quick.change_all(connection, INSERT_WITH_ID, cases)
        quick.change_all(connection, INSERT_ENTRY, entries)
        for case_id, beside in clocks:
            put_clocks(connection, case_id, beside)
        numbered = list(enumerate((row for _, row in new), first))
        for sql, belongings in (
            (INSERT_ORDER, [(order, n) for n, row in numbered for order in row.intake.orders]),
            (_INSERT_TAG, [(tag, n) for n, row in numbered for tag in row.tags]),
        ):
            quick.change_all(connection, sql, belongings)
        search.put_many(connection, indexed)
        _journal(unit, path, given, new)
        return flagged

    def _imported(
        self, unit: UnitOfWork, row: ParsedRow, file: str, is_history: bool
    ) -> tuple[dict[str, Any], list[tuple[str, str, dict[str, Any]]], Sequence[RunningClock]]:
        """Return a row's columns, kind, text and data of its entries, and its other clocks."""
        intake = row.intake
        case = self._row(unit, intake, row.received, self._reader.read(intake.what))
        case.update(
            owner=row.owner,
            accountable=row.accountable,
            found=row.found,
            satisfaction=row.satisfaction,
            justified=row.justified,
            breach_reason=row.breach_reason,
        )
        planned = self._first_entries(case, intake, row.received, "imported")
        opening = planned[0][2]
        opening.update(file=file, line=row.line)
        for name, at in (("answered", row.answered_at), ("solved", row.solved_at)):
            if at is not None:
                opening[name] = millis(max(at, row.received))
        status = _landed(row, is_history)
        is_open = status.is_open
        if not is_open:
            closed = millis(max(row.closed_at or row.received, row.received))
            opening.update(is_closed=True, closed=closed)
            case["closed_at"] = closed
            case["flag_state"] = "acknowledged" if case["is_flagged"] else ""
        planned[0] = ("imported", row.extra, opening)
        due: Mapping[str, Any] = _UNTIMED
        beside: Sequence[RunningClock] = ()
        if is_open or "answered" in opening or "solved" in opening:
            entries = [
                TimelineEntry(n, unit.now, "", kind, text, False, data)
                for n, (kind, text, data) in enumerate(planned)
            ]
            due, beside = cached(entries, status)
        case.update(due, status=status.value, is_open=int(is_open))
        return case, planned, beside

    def _numbers(self, unit: UnitOfWork, new: Sequence[ParsedRow]) -> list[str]:
        """Return a number for each row: its own if it has one, else the next of its day."""
        wanted: dict[str, int] = {}
        days: list[str] = []
        for row in new:
            if own := row.number and numbers.parts(row.number):
                numbers.keep(unit, *own)
                days.append("")
            else:
                days.append(day := numbers.day_of(row.received, self._zone))
                wanted[day] = wanted.get(day, 0) + 1
        following = {day: numbers.take(unit, day, count) for day, count in wanted.items()}
        given: list[str] = []
        for day, row in zip(days, new, strict=True):
            if day:
                given.append(numbers.written(day, following[day]))
                following[day] += 1
            else:
                given.append(row.number)
        return given


def _new(unit: UnitOfWork, rows: Sequence[Row], marks: FileMarks) -> list[Keyed]:
    """Return the rows that are no duplicates, with the keys of their content.

    Two rows of one file with numbers of their own are two cases, however alike they are.
    """
    keyed = [(unit.sealed(row.content).partition(":")[2], row) for row in rows]
    taken = marks.tried | _known(unit, "content_key", [key for key, _ in keyed])
    taken |= _known(unit, "number", [row.number for row in rows if row.number])
    new: list[Keyed] = []
    for content, row in keyed:
        key, number = content, row.number
        if number and key in marks.numbered:
            key = unit.sealed(f"{row.content}\x1f{number}").partition(":")[2]
        if key not in taken and number not in taken:
            new.append((key, row))
            if number:
                marks.numbered.add(content)
        taken.add(key)
        if number:
            taken.add(number)
    return new


def _known(unit: UnitOfWork, column: str, wanted: Sequence[str]) -> set[str]:
    if not wanted:
        return set()
    marks = ",".join("?" * len(wanted))
    found = quick.rows(
        unit.connection, f"SELECT {column} FROM complaint WHERE {column} IN ({marks})", wanted
    )
    return {row[0] for row in found}


def _journal(
    unit: UnitOfWork, path: Path, given: Sequence[str], new: Sequence[tuple[str, Any]]
) -> None:
    after = {
        "count": len(given),
        "first": given[0],
        "last": given[-1],
        "file": unit.sealed(path.name),
        "rows": unit.sealed("".join(key for key, _ in new)),
    }
    unit.journal("complaint.import", f"import:{given[0]}", after=after)


def _landed(row: ParsedRow, is_history: bool) -> Status:
    """Return where an imported case stands; work that was waiting for somebody starts again, and
    what nobody has in hand waits for somebody to take it on.
    """
    status = row.status
    if is_history and status.is_open:
        return Status.CLOSED
    is_unsolved = status is Status.ANSWERED and row.solved_at is None
    if is_unsolved or status in (Status.WAITING, Status.IN_PROGRESS):
        return Status.IN_PROGRESS if row.owner else Status.RECEIVED
    return status


class _Undo(Exception):
    """Leaves a transaction without keeping it."""
