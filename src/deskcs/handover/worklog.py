"""The work log: any agent writes at any time; what matters to the next shift goes into its draft.

Rule: handbook articles 工作日志与报表, 特殊客户情况上报给谁, 掉线恢复后先做什么.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from deskcs.actor import Actor
from deskcs.complaints import texts
from deskcs.errors import Conflict, NotFound
from deskcs.handover.duty import Duty
from deskcs.handover.events import LogWritten
from deskcs.handover.filling import Filled
from deskcs.handover.item_shapes import TEXT_LIMIT, Severity
from deskcs.handover.log_shapes import (
    INCIDENT,
    NOTICE,
    WORK,
    LogInput,
    LogLine,
    LogQuery,
)
from deskcs.handover.queries import log as log_queries
from deskcs.handover.room import DraftSource, DraftSpan
from deskcs.search import index
from deskcs.search.index import Entry
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_LINE = QT_TRANSLATE_NOOP("errors", "工作日志里没有编号为 {id} 的一条，请核对编号。")
_CLOSED = QT_TRANSLATE_NOOP("errors", "这一条已由 {name} 在 {time} 结束，不用再办。")
_INSERT = (
    "INSERT INTO work_log(version, kind, day, shift_name, happened_at, written_at, author_id,"
    " author, category, customer, text, result, is_special, is_open, complaint, ends_at, closed_by,"
    " closing) VALUES (1,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,'','')"
)


class WorkLog(Duty):
    """Use cases of the work log. A line is never changed: it is closed, or followed by another."""

    def log(self, actor: Actor, line: LogInput) -> LogLine:
        """Write a line for the shift the person is in; notices and incidents are lines too."""
        window = self._draft_window(actor, "")
        with self._store.write(actor) as unit:
            is_open = line.needs_follow_up or line.kind in (NOTICE, INCIDENT)
            number = unit.connection.exec_driver_sql(
                _INSERT,
                (
                    line.kind,
                    window.day.isoformat(),
                    window.name,
                    to_millis(line.happened_at or unit.now),
                    to_millis(unit.now),
                    actor.person_id,
                    actor.name,
                    line.category,
                    line.customer,
                    line.text,
                    line.result,
                    int(line.is_special),
                    int(is_open),
                    line.complaint,
                    None if line.ends_at is None else to_millis(line.ends_at),
                ),
            ).lastrowid
            self._told(unit, number, "log.write", {"kind": line.kind, "category": line.category})
        return self.log_line(number)

    def close_log(self, actor: Actor, number: int, text: str = "") -> LogLine:
        """Say that an incident is over, a follow-up done or a notice withdrawn; never twice."""
        said = texts.line(text, "text", "结果", 1000)
        with self._store.write(actor) as unit:
            line = log_queries.line(unit.connection, number)
            if line is None:
                raise NotFound(_NO_LINE, id=number)
            if not line.is_open:
                raise Conflict(_CLOSED, name=line.closed_by, time=self._shown(line.closed_at))
            unit.connection.exec_driver_sql(
                "UPDATE work_log SET is_open = 0, closed_at = ?, closed_by = ?, closing = ?,"
                " version = version + 1 WHERE id = ?",
                (to_millis(unit.now), actor.name, said, number),
            )
            self._settle_source(unit, f"log:{number}", said)
            self._told(unit, number, "log.close", {"text": unit.sealed(said)})
        return self.log_line(number)

    def log_line(self, number: int) -> LogLine:
        """Return one line; raise NotFound."""
        with self._store.read() as connection:
            found = log_queries.line(connection, number)
        if found is None:
            raise NotFound(_NO_LINE, id=number)
        return found

    def log_lines(
        self, query: LogQuery | None = None, limit: int = 100, before: int | None = None
    ) -> list[LogLine]:
        """Return up to `limit` lines of a query, the newest first, below the number `before`."""
        with self._store.read() as connection:
            return log_queries.lines(connection, query or LogQuery(), limit, before)

    def notices_now(self) -> list[LogLine]:
        """Return the notices in force, the newest first."""
        with self._store.read() as connection:
            return log_queries.notices(connection, self._clock.now())

    def _own_sources(self) -> list[DraftSource]:
        return [*super()._own_sources(), self._log_for_draft]

    def _log_for_draft(self, span: DraftSpan) -> Sequence[Filled]:
        with self._store.read() as connection:
            lines = log_queries.to_hand_over(connection, span.now)
        return [self._filled(line) for line in lines]

    def _filled(self, line: LogLine) -> Filled:
        kind, severity = "note", Severity.STABLE
        fields = {"客户": line.customer} if line.customer else {}
        if line.kind == INCIDENT:
            kind, severity = "incident", Severity.WATCH
            fields = {"开始时间": self._shown(line.happened_at)}
            if line.closed_at is not None:
                severity = Severity.STABLE
                fields["恢复时间"] = self._shown(line.closed_at)
        elif line.kind == NOTICE:
            kind = "notice"
            fields = {"来源": line.author}
        elif line.is_special:
            kind, severity = "special", Severity.WATCH
        said = (
            line.text if line.kind != WORK or not line.category else f"{line.category}：{line.text}"
        )
        return Filled(
            kind=kind,
            severity=severity,
            text=" ".join(said.split())[:TEXT_LIMIT],
            holder="" if line.kind == NOTICE else line.author,
            done=line.closing or line.result,
            happened_at=line.happened_at,
            due_at=None,
            links=(line.complaint,) if line.complaint else (),
            source=f"log:{line.id}",
            fields=fields,
        )

    def _told(self, unit: UnitOfWork, number: int, action: str, after: dict[str, Any]) -> None:
        line = log_queries.line(unit.connection, number)
        assert line is not None
        index.put_many(unit.connection, [log_entry(line)])
        unit.journal(action, f"log:{number}", after=after)
        unit.emit(LogWritten(number))


def log_entry(line: LogLine) -> Entry:
    """Return what a line of the log is found by."""
    title = " ".join(part for part in (line.author, line.category, line.customer) if part)
    body = "\n".join(part for part in (line.text, line.result, line.closing) if part)
    return Entry("log", line.id, title, body, line.complaint)
