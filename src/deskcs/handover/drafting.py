"""The draft of a running shift: people add, sort, comment, tick off and remove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from deskcs.actor import Actor
from deskcs.complaints import texts
from deskcs.errors import Conflict, Invalid
from deskcs.handover import queries
from deskcs.handover.events import HandoverDrafted
from deskcs.handover.item_shapes import CASE_KINDS, ItemInput
from deskcs.handover.records import HandoverItemRecord
from deskcs.handover.refilling import Refilling, last_position
from deskcs.handover.room import packed
from deskcs.handover.sheet_shapes import CheckCard, SheetCard
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP, joined, said

MOST_ITEMS = 1000

_NO_KIND = QT_TRANSLATE_NOOP("errors", "没有“{kind}”这种事项，可以是：{known}。")
_NO_CASE = QT_TRANSLATE_NOOP("errors", "没有编号为 {number} 的投诉，请核对编号。")
_FULL = QT_TRANSLATE_NOOP("errors", "一张交接单最多 {limit} 条事项，请先签字，再写下一张。")
_WHY = QT_TRANSLATE_NOOP("errors", "“{text}”要写明原因才能移出交接单。")
_NO_CHECK = QT_TRANSLATE_NOOP("errors", "核对清单里没有“{key}”这一项。")
_CHECK_STATE = QT_TRANSLATE_NOOP("errors", "核对结果只有 ok（正常）、bad（异常）、na（不适用）。")
_COUNT = QT_TRANSLATE_NOOP("errors", "“{name}”不能清点，或数目不在 0 到 {limit} 之间。")
MOST_COUNTED = 100_000
CHECK_STATES = ("", "ok", "bad", "na")


class Drafting(Refilling):
    """Use cases on a sheet that is not yet signed. Each entry bears its author."""

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
                position=last_position(card) + 1,
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
        status = self._case_status(item.complaint)
        with self._store.write(actor) as unit:
            record = self._record(unit, sheet_id, item_id, version)
            before = {"text": unit.sealed(record.text), "severity": record.severity}
            for name, value in _columns(item).items():
                setattr(record, name, value)
            record.case_status = status
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
            known = [
                said("{kind}（{words}）", kind=item.key, words=item.name)
                for item in self.rules.items
            ]
            raise Invalid(_NO_KIND, field="kind", kind=kind[:40], known=joined("、", known))

    def _case_status(self, number: str) -> str:
        if not number:
            return ""
        found = self._complaints.rows_by_numbers([number])
        if not found:
            raise Invalid(_NO_CASE, field="complaint", number=number)
        return found[0].status.value


def _counted(line: CheckCard, counted: int | None) -> int | None:
    if counted is None:
        return line.counted
    if not line.is_counted or not 0 <= counted <= MOST_COUNTED:
        raise Invalid(_COUNT, field="counted", name=line.name, limit=MOST_COUNTED)
    return counted


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
