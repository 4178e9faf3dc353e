"""The draft of a running shift: it fills itself, and people add, sort, comment and remove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from deskcs.actor import SYSTEM, Actor
from deskcs.complaints import texts
from deskcs.errors import Conflict, Invalid
from deskcs.handover import queries
from deskcs.handover.events import HandoverDrafted
from deskcs.handover.feedback import Feedback
from deskcs.handover.filling import Filled, Surroundings, filled
from deskcs.handover.handbook_news import HandbookNews
from deskcs.handover.promises import Promises
from deskcs.handover.records import HandoverItemRecord, HandoverSheetRecord
from deskcs.handover.room import DraftSpan, packed
from deskcs.handover.shapes import CASE_KINDS, CheckCard, ItemCard, ItemInput, SheetCard
from deskcs.handover.shifting import ShiftWindow, end_of_next
from deskcs.handover.worklog import WorkLog
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

MOST_ITEMS = 1000

_NO_KIND = QT_TRANSLATE_NOOP("errors", "没有“{kind}”这种事项,可以是:{known}。")
_NO_CASE = QT_TRANSLATE_NOOP("errors", "没有编号为 {number} 的投诉,请核对编号。")
_FULL = QT_TRANSLATE_NOOP("errors", "一张交接单最多 {limit} 条事项,请先签字,再写下一张。")
_WHY = QT_TRANSLATE_NOOP("errors", "“{text}”要写明原因才能移出交接单。")
_NO_CHECK = QT_TRANSLATE_NOOP("errors", "核对清单里没有“{key}”这一项。")
_CHECK_STATE = QT_TRANSLATE_NOOP("errors", "核对结果只有 ok(正常)、bad(异常)、na(不适用)。")
_COUNT = QT_TRANSLATE_NOOP("errors", "“{name}”不能清点,或数目不在 0 到 {limit} 之间。")
MOST_COUNTED = 100_000
CHECK_STATES = ("", "ok", "bad", "na")


@dataclass(frozen=True, slots=True)
class _Refresh:
    """What a draft needs to become what it should be."""

    new: list[Filled]
    changed: list[tuple[ItemCard, Filled]]
    gone: list[ItemCard]

    @property
    def is_nothing(self) -> bool:
        return not (self.new or self.changed or self.gone)


class Drafting(WorkLog, Feedback, HandbookNews, Promises):
    """Use cases on a sheet that is not yet signed. Each entry bears its author."""

    def draft(self, actor: Actor, shift_name: str = "") -> SheetCard:
        """Return the open draft of the running shift, made or brought up to date.

        Who is not on duty gets the draft of the shift that runs now. Lines that somebody edited
        stay as they are; what was settled meanwhile leaves.
        """
        name = self._known_name(shift_name)
        window = self._draft_window(actor, name)
        horizon = end_of_next(self.rules.shifts, self.zone, window.start, window.end)
        wanted = self._wanted(window, horizon)
        with self._store.read() as connection:
            number = queries.draft_id(connection, window.day.isoformat(), window.name)
            card = None if number is None else queries.sheet(connection, number, self.rules)
        live = {item.complaint: item.case_status for item in wanted if item.complaint}
        if card is not None and _refresh(card, wanted).is_nothing:
            return replace(card, items=self._with_live_states(card.items, live))
        with self._store.write(actor) as unit:
            number = queries.draft_id(unit.connection, window.day.isoformat(), window.name)
            if number is None:
                number = self._make(unit, window, horizon)
            self._bring_up(unit, queries.sheet(unit.connection, number, self.rules), wanted)
            unit.emit(HandoverDrafted(number))
        with self._store.read() as connection:
            card = queries.sheet(connection, number, self.rules)
        return replace(card, items=self._with_live_states(card.items, live))

    def add_item(self, actor: Actor, sheet_id: int, item: ItemInput) -> SheetCard:
        """Add a line to the draft; raise Conflict when it was signed meanwhile."""
        self._check_kind(item.kind)
        status = self._case_status(item.complaint)
        with self._store.write(actor) as unit:
            self._draft_record(unit, sheet_id)
            card = queries.sheet(unit.connection, sheet_id, self.rules)
            if len(card.items) >= MOST_ITEMS:
                raise Invalid(_FULL, field="text", limit=MOST_ITEMS)
            record = HandoverItemRecord(
                sheet_id=sheet_id,
                position=_last_position(card) + 1,
                written_at=unit.now,
                author_id=actor.person_id,
                author=actor.name,
                is_edited=True,
                case_status=status,
                **_columns(item),
            )
            unit.session.add(record)
            unit.session.flush()
            self._touch(unit, sheet_id)
            unit.journal(
                "handover.add",
                f"handover:{sheet_id}",
                after={"item": record.id, "kind": item.kind, "text": unit.sealed(item.text)},
            )
            unit.emit(HandoverDrafted(sheet_id))
        return self.sheet(sheet_id)

    def change_item(
        self,
        actor: Actor,
        sheet_id: int,
        item_id: int,
        item: ItemInput,
        version: int | None = None,
    ) -> SheetCard:
        """Write a line anew; raise Conflict when somebody changed it since `version`."""
        self._check_kind(item.kind)
        with self._store.write(actor) as unit:
            record = self._record(unit, sheet_id, item_id, version)
            before = {"text": unit.sealed(record.text), "severity": record.severity}
            for name, value in _columns(item).items():
                setattr(record, name, value)
            record.is_edited, record.changed_by = True, actor.name
            self._touch(unit, sheet_id)
            unit.journal(
                "handover.change",
                f"handover:{sheet_id}",
                before,
                {
                    "item": item_id,
                    "text": unit.sealed(item.text),
                    "next_step": unit.sealed(item.next_step),
                    "severity": record.severity,
                },
            )
            unit.emit(HandoverDrafted(sheet_id))
        return self.sheet(sheet_id)

    def remove_item(self, actor: Actor, sheet_id: int, item_id: int, reason: str = "") -> SheetCard:
        """Take a line off the draft. Due, serious, critical and carried ones need a reason.

        The line stays in the signed sheet as removed, with reason and name.
        """
        why = texts.line(reason, "reason", "移出原因")
        with self._store.write(actor) as unit:
            record = self._record(unit, sheet_id, item_id, None)
            card = self._item_in(unit, sheet_id, item_id)
            if card.needs_reason_to_remove and not why:
                raise Invalid(_WHY, field="reason", text=card.text[:20])
            record.removed_at, record.removed_by = unit.now, actor.name
            record.removed_reason = why
            self._touch(unit, sheet_id)
            unit.journal(
                "handover.remove",
                f"handover:{sheet_id}",
                after={"item": item_id, "reason": unit.sealed(why)},
            )
            unit.emit(HandoverDrafted(sheet_id))
        return self.sheet(sheet_id)

    def restore_item(self, actor: Actor, sheet_id: int, item_id: int) -> SheetCard:
        """Put a removed line back."""
        with self._store.write(actor) as unit:
            record = self._record(unit, sheet_id, item_id, None)
            record.removed_at, record.removed_by, record.removed_reason = None, "", ""
            self._touch(unit, sheet_id)
            unit.journal("handover.restore", f"handover:{sheet_id}", after={"item": item_id})
            unit.emit(HandoverDrafted(sheet_id))
        return self.sheet(sheet_id)

    def reorder(self, actor: Actor, sheet_id: int, item_ids: Sequence[int]) -> SheetCard:
        """Put the lines into this order; within each severity it is the order of the sheet."""
        with self._store.write(actor) as unit:
            self._draft_record(unit, sheet_id)
            card = queries.sheet(unit.connection, sheet_id, self.rules)
            known = {item.id for item in card.items}
            wanted = [number for number in dict.fromkeys(item_ids) if number in known]
            order = wanted + [item.id for item in card.items if item.id not in set(wanted)]
            unit.connection.exec_driver_sql(
                "UPDATE handover_item SET position = ?, version = version + 1 WHERE id = ?",
                [(position, number) for position, number in enumerate(order, 1)] or [(0, -1)],
            )
            self._touch(unit, sheet_id)
            unit.emit(HandoverDrafted(sheet_id))
        return self.sheet(sheet_id)

    def check(
        self,
        actor: Actor,
        sheet_id: int,
        key: str,
        state: str,
        note: str = "",
        counted: int | None = None,
    ) -> SheetCard:
        """Tick off a line of the checklist: ok, bad with a note, na, or empty.

        `counted` is how many there are of a thing that is handed over by count; what differs from
        the last time cannot be signed without a lead.
        """
        said = texts.line(note, "note", "说明")
        if state not in CHECK_STATES:
            raise Invalid(_CHECK_STATE, field="state")
        with self._store.write(actor) as unit:
            record = self._draft_record(unit, sheet_id)
            card = queries.sheet(unit.connection, sheet_id, self.rules)
            if key not in [line.key for line in card.checks]:
                raise Invalid(_NO_CHECK, field="key", key=key[:40])
            lines = [
                replace(line, state=state, note=said, counted=_counted(line, counted))
                if line.key == key
                else line
                for line in card.checks
            ]
            record.checks = packed([asdict(line) for line in lines])
            unit.session.flush()
            after = {key: state} if counted is None else {key: state, "counted": counted}
            unit.journal("handover.check", f"handover:{sheet_id}", after=after)
            unit.emit(HandoverDrafted(sheet_id))
        return self.sheet(sheet_id)

    def _wanted(self, window: ShiftWindow, horizon: datetime) -> list[Filled]:
        cases = self._complaints.open_rows(self.rules.most_cases)
        news = self._complaints.news([case.number for case in cases], window.start)
        span = DraftSpan(window.start, self._clock.now(), horizon)
        with self._store.read() as connection:
            matters = queries.open_matters(connection)
        lines = self._reported(span)
        around = Surroundings(span.now, horizon, self.rules.carried_often, self.zone, news)
        return filled(cases, matters, around, lines)

    def _reported(self, span: DraftSpan) -> list[Filled]:
        """Return the lines that other lists and rooms have for a draft."""
        return [line for source in self._sources for line in source(span)]

    def _make(self, unit: UnitOfWork, window: ShiftWindow, horizon: datetime) -> int:
        day = window.day.isoformat()
        position = queries.count_of_shift(unit.connection, day, window.name) + 1
        record = HandoverSheetRecord(
            code=f"{window.day:%Y%m%d}-{window.name}-{position:02d}",
            day=day,
            shift_name=window.name,
            author_id=unit.actor.person_id,
            author=unit.actor.name,
            created_at=unit.now,
            planned_end=window.end,
            horizon=horizon,
        )
        unit.session.add(record)
        unit.session.flush()
        assert record.id is not None
        unit.journal("handover.draft", f"handover:{record.id}", after={"code": record.code})
        return record.id

    def _bring_up(self, unit: UnitOfWork, card: SheetCard, wanted: Sequence[Filled]) -> None:
        todo = _refresh(card, wanted)
        if todo.is_nothing:
            return
        position = _last_position(card)
        insert = f"INSERT INTO handover_item({_INSERTED}) VALUES ({','.join('?' * 25)})"
        rows = [
            (card.id, position + offset, *_stored(item), to_millis(unit.now), *_BY_THE_SYSTEM)
            for offset, item in enumerate(todo.new, 1)
        ]
        if rows:
            unit.connection.exec_driver_sql(insert, rows)
        for old, new in todo.changed:
            assignments = ", ".join(f"{name} = ?" for name in _FILLED)
            unit.connection.exec_driver_sql(
                f"UPDATE handover_item SET {assignments}, removed_at = NULL, removed_by = '',"
                " removed_reason = '', version = version + 1 WHERE id = ?",
                (*_stored(new), old.id),
            )
        for old in todo.gone:
            unit.connection.exec_driver_sql(
                "UPDATE handover_item SET removed_at = ?, removed_by = ?, removed_reason = ?,"
                " version = version + 1 WHERE id = ?",
                (to_millis(unit.now), SYSTEM.name, SETTLED_MEANWHILE, old.id),
            )
        self._touch(unit, card.id)
        unit.journal(
            "handover.fill",
            f"handover:{card.id}",
            after={"new": len(todo.new), "changed": len(todo.changed), "gone": len(todo.gone)},
        )

    def _record(
        self, unit: UnitOfWork, sheet_id: int, item_id: int, version: int | None
    ) -> HandoverItemRecord:
        self._draft_record(unit, sheet_id)
        self._item_in(unit, sheet_id, item_id)
        record = unit.session.get_one(HandoverItemRecord, item_id)
        if version is not None and record.version != version:
            raise Conflict
        return record

    def _check_kind(self, kind: str) -> None:
        if self.rules.item_type(kind) is None and kind not in CASE_KINDS:
            known = "、".join(f"{item.key}({item.name})" for item in self.rules.items)
            raise Invalid(_NO_KIND, field="kind", kind=kind[:40], known=known)

    def _case_status(self, number: str) -> str:
        if not number:
            return ""
        found = self._complaints.rows_by_numbers([number])
        if not found:
            raise Invalid(_NO_CASE, field="complaint", number=number)
        return found[0].status.value


SETTLED_MEANWHILE = "已办结"
_FILLED = (
    "kind",
    "severity",
    "text",
    "done",
    "next_step",
    "holder",
    "due_at",
    "happened_at",
    "complaint",
    "case_status",
    "matter_id",
    "carried",
    "fields",
    "contingency",
    "links",
    "source",
)
_BY_THE_SYSTEM = (SYSTEM.name, 0, 1, "", "", "")
_INSERTED = ", ".join(
    (
        *("sheet_id", "position", *_FILLED, "written_at", "author"),
        *("is_edited", "version", "removed_by", "removed_reason", "changed_by"),
    )
)


def _counted(line: CheckCard, counted: int | None) -> int | None:
    if counted is None:
        return line.counted
    if not line.is_counted or not 0 <= counted <= MOST_COUNTED:
        raise Invalid(_COUNT, field="counted", name=line.name, limit=MOST_COUNTED)
    return counted


def _refresh(card: SheetCard, wanted: Sequence[Filled]) -> _Refresh:
    """Compare a draft with what it should hold. What somebody removed or edited stays so."""
    known: dict[str, ItemCard] = {}
    for item in (*card.items, *card.removed):
        if item.complaint or item.source or item.matter_id is not None:
            known.setdefault(item.complaint or item.source or f"matter:{item.matter_id}", item)
    keys = {item.key for item in wanted}
    new = [item for item in wanted if item.key not in known]
    changed = []
    for now in wanted:
        old = known.get(now.key)
        if old is None or (old.is_removed and old.removed_by != SYSTEM.name):
            continue
        if old.is_removed or (not old.is_edited and _stored(now) != _stored(old)):
            changed.append((old, now))
    gone = [
        item
        for key, item in known.items()
        if key not in keys and not item.is_removed and not item.is_edited
    ]
    return _Refresh(new, changed, gone)


def _stored(item: Filled | ItemCard) -> tuple[Any, ...]:
    return (
        item.kind,
        item.severity.value,
        item.text,
        item.done,
        item.next_step,
        item.holder,
        None if item.due_at is None else to_millis(item.due_at),
        None if item.happened_at is None else to_millis(item.happened_at),
        item.complaint,
        item.case_status,
        item.matter_id,
        item.carried,
        packed(dict(item.fields)),
        item.contingency,
        packed(list(item.links)),
        item.source,
    )


def _columns(item: ItemInput) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "severity": str(item.severity),
        "text": item.text,
        "done": item.done,
        "next_step": item.next_step,
        "holder": item.holder,
        "due_at": item.due_at,
        "happened_at": item.happened_at,
        "complaint": item.complaint,
        "fields": packed(dict(item.fields)),
        "contingency": item.contingency,
        "links": packed(list(item.links)),
    }


def _last_position(card: SheetCard) -> int:
    return max((item.position for item in (*card.items, *card.removed)), default=0)
