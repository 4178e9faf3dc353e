"""Taking a complaint down: its row and the first entries of its timeline."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from deskcs.actor import Actor
from deskcs.complaints import belongings, index, numbers, queries, repeats, timeline
from deskcs.complaints.cards import Case
from deskcs.complaints.change import PERSONAL, cached, put_clocks
from deskcs.complaints.events import ComplaintEscalated, ComplaintRegistered
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.proposing import Proposing
from deskcs.complaints.shapes import ComplaintCard, Signal, Status, TimelineEntry
from deskcs.complaints.stopwatch import millis
from deskcs.complaints.work_shapes import Belongings
from deskcs.errors import Invalid
from deskcs.storage import quick
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

_FUTURE = QT_TRANSLATE_NOOP("errors", "收到时间 {at} 在将来。请核对日期和时间。")
_TOO_OLD = QT_TRANSLATE_NOOP("errors", "收到时间 {at} 太早了。请核对年份。")
# A desk's clock and the caller's may differ a little.
_SKEW = timedelta(minutes=1)

COLUMNS = (
    "version",
    "number",
    "received_at",
    "registered_at",
    "registered_by",
    "channel",
    "shop",
    "customer",
    "honorific",
    "phone",
    "goods",
    "batch",
    "kind",
    "status",
    "is_open",
    "severity",
    "is_flagged",
    "flag_state",
    "flag_reason",
    "flagged_at",
    "owner",
    "accountable",
    "cycle",
    "cycle_started_at",
    "is_exempt",
    "first_response_due",
    "first_response_at",
    "resolution_due",
    "resolved_at",
    "next_due",
    "closed_at",
    "waiting_reason",
    "waiting_since",
    "waiting_until",
    "satisfaction",
    "justified",
    "cause",
    "category",
    "merged_into",
    "breach_reason",
    "order_remark",
    "contacts",
    "content_key",
    "wanted",
    "what",
    "found",
)
# What is the same of every case that comes in.
_FRESH: Mapping[str, Any] = {
    **dict.fromkeys(COLUMNS),
    **{"version": 1, "cycle": 1, "status": Status.RECEIVED.value, "is_open": 1, "is_exempt": 0},
    **dict.fromkeys(("owner", "accountable", "waiting_reason", "merged_into"), ""),
    **dict.fromkeys(("breach_reason", "found"), ""),
}
INSERT = f"INSERT INTO complaint({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
WITH_ID = ("id", *COLUMNS)
INSERT_WITH_ID = (
    f"INSERT INTO complaint({', '.join(WITH_ID)}) VALUES ({', '.join('?' * len(WITH_ID))})"
)
INSERT_ORDER = "INSERT OR IGNORE INTO complaint_order(order_number, complaint_id) VALUES (?, ?)"


class Registering(Proposing):
    """Use cases at the moment a complaint comes in."""

    def register(self, actor: Actor, intake: ComplaintIntake) -> ComplaintCard:
        """Take a complaint down and return the case with its number and deadlines.

        Signals of bodily harm, fire or food raise the serious-case flag at once and say so in the
        timeline; others are proposed only, among them that the customer or the batch of goods
        comes again and again. The customer's lines of a pasted chat count as their words. Raises
        Invalid for a time in the future, NotFound for a parent that does not exist.
        """
        desk = (actor.name, intake.registered_by)
        signals = self._signals(intake.what, intake.transcript, intake.customer, desk)
        with self._store.write(actor) as unit:
            received = intake.received_at or unit.now
            self._check_received(received, unit.now)
            row = self._row(unit, intake, received, signals)
            day = numbers.day_of(received, self._zone)
            row["number"] = numbers.written(day, numbers.take(unit, day))
            entries = self._insert(unit, row, intake, received, signals)
            kept = self._keep_parent(unit, row, intake.parent)
            index.put(unit, row, intake.orders, entries)
            self._journal(unit, row)
            unit.emit(ComplaintRegistered(row["number"]))
            if row["is_flagged"]:
                unit.emit(ComplaintEscalated(row["number"], row["flag_reason"]))
        return self._shown(Case(row, entries, intake.orders, (), kept))

    def _keep_parent(self, unit: UnitOfWork, row: dict[str, Any], parent: str) -> Belongings:
        if not parent:
            return Belongings()
        other = queries.case_row(unit.connection, numbers.typed(parent))
        unit.connection.exec_driver_sql(
            "INSERT INTO complaint_link(complaint_id, other_id, kind) VALUES (?, ?, 'parent')",
            (row["id"], other["id"]),
        )
        return belongings.of_case(unit.connection, row["id"])

    def _check_received(self, received: datetime, now: datetime) -> None:
        try:
            local = received.astimezone(self._zone)
        except OverflowError:  # at either end of the calendar
            local = received
        shown = local.strftime("%Y-%m-%d %H:%M")
        if received > now + _SKEW:
            raise Invalid(_FUTURE, field="received_at", at=shown)
        if received.year < 2000:
            raise Invalid(_TOO_OLD, field="received_at", at=shown)

    def _row(
        self,
        unit: UnitOfWork,
        intake: ComplaintIntake,
        received: datetime,
        signals: Sequence[Signal],
    ) -> dict[str, Any]:
        raised = self._reader.raised(signals) if signals else ()
        reason = intake.flag_reason or (self._reader.reason(raised) if raised else "")
        severity = intake.severity or self._reader.severity(signals)
        now, since = millis(unit.now), millis(received)
        return {
            **_FRESH,
            "received_at": since,
            "registered_at": now,
            "registered_by": intake.registered_by or unit.actor.name,
            "channel": intake.channel,
            "shop": intake.shop,
            "customer": intake.customer,
            "honorific": intake.honorific,
            "phone": intake.phone,
            "goods": intake.goods,
            "batch": intake.batch,
            "kind": intake.kind,
            "severity": severity,
            "is_flagged": int(bool(reason)),
            "flag_state": "raised" if reason else "",
            "flag_reason": reason,
            "flagged_at": now if reason else None,
            "cycle_started_at": since,
            "cause": intake.cause,
            "category": intake.category,
            "order_remark": intake.order_remark,
            "contacts": json.dumps(intake.contacts, ensure_ascii=False) if intake.contacts else "",
            "wanted": json.dumps(intake.wanted, ensure_ascii=False) if intake.wanted else "",
            "what": intake.what,
        }

    def _first_entries(
        self, row: dict[str, Any], intake: ComplaintIntake, received: datetime, kind: str
    ) -> list[tuple[str, str, dict[str, Any]]]:
        """Return kind, text and data of the entries that open a case."""
        policy = self.policy
        deadlines = policy.deadlines
        opening: dict[str, Any] = {
            "since": row["received_at"],
            "policy": policy.version,
            **self._hours(received),
        }
        if row["kind"] == "case":
            opening["case_minutes"] = deadlines.case_minutes
        else:
            opening["answer_minutes"] = deadlines.answer_minutes
            opening["solve_minutes"] = deadlines.solve_minutes_for(row["severity"])
        if not row["is_flagged"]:
            return [(kind, "", opening)]
        flag = {
            "since": row["received_at"],
            "by": "person" if intake.flag_reason else "signals",
            "policy": policy.version,
            "answer_minutes": deadlines.serious_answer_minutes,
            "solve_minutes": deadlines.serious_solve_minutes,
        }
        return [(kind, "", opening), ("flagged", row["flag_reason"], flag)]

    def _insert(
        self,
        unit: UnitOfWork,
        row: dict[str, Any],
        intake: ComplaintIntake,
        received: datetime,
        signals: Sequence[Signal],
    ) -> list[TimelineEntry]:
        planned = self._first_entries(row, intake, received, "registered")
        seen = [*signals, *self._counted(unit, row)]
        if seen and not row["is_flagged"]:
            kinds = list(dict.fromkeys(signal.kind for signal in seen))
            planned.append(("signals_seen", self._reader.reason(seen), {"kinds": kinds}))
        if intake.transcript:
            planned.append(("transcript", intake.transcript, {}))
        drafts = [
            TimelineEntry(n, unit.now, "", kind, "", False, data)
            for n, (kind, _, data) in enumerate(planned)
        ]
        columns, others = cached(drafts, Status.RECEIVED)
        row.update(columns)
        connection = unit.connection
        row["id"] = quick.insert(connection, INSERT, [row[name] for name in COLUMNS])
        if intake.orders:
            quick.change_all(
                connection, INSERT_ORDER, [(order, row["id"]) for order in intake.orders]
            )
        put_clocks(connection, row["id"], others)
        return [timeline.append(unit, row["id"], *entry) for entry in planned]

    def _counted(self, unit: UnitOfWork, row: dict[str, Any]) -> list[Signal]:
        """Return the signals that lie in numbers: the same customer or batch again and again."""
        policy, found = self.policy, list[Signal]()
        since = unit.now - timedelta(days=policy.repeat_days)
        times = repeats.count_since(unit.connection, row["customer"], row["phone"], since)
        if times >= policy.repeat_count:
            found.append(Signal("repeat", f"{policy.repeat_days} 天内第 {times + 1} 次", 0, 0))
        if row["batch"]:
            alike = repeats.count_batch(unit.connection, row["batch"], row["goods"], since) + 1
            if alike >= policy.group_count:
                found.append(Signal("group", f"同批号第 {alike} 起", 0, 0))
        return found

    def _journal(self, unit: UnitOfWork, row: dict[str, Any]) -> None:
        after = {
            name: unit.sealed(str(row[name])) if name in PERSONAL else row[name]
            for name in _JOURNALLED
            if row[name] not in ("", None)
        }
        unit.journal("complaint.register", f"complaint:{row['number']}", after=after)


_JOURNALLED = (
    "received_at",
    "registered_by",
    "channel",
    "shop",
    "customer",
    "honorific",
    "phone",
    "goods",
    "batch",
    "kind",
    "severity",
    "flag_state",
    "flag_reason",
    "cause",
    "category",
    "order_remark",
    "contacts",
    "wanted",
    "what",
)
