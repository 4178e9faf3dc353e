"""What all use cases of the shift log share: the store, the rules in force, the other rooms."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any

from deskcs.clock import Clock
from deskcs.errors import Conflict, Invalid, NotFound
from deskcs.handover import queries
from deskcs.handover.filling import Filled
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.records import HandoverSheetRecord
from deskcs.handover.rule_file import LoadedRules, load_rules
from deskcs.handover.rules import Rules
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.storage.store import Store
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.complaints.service import ComplaintService
    from deskcs.staff.service import StaffService

NO_ITEM = QT_TRANSLATE_NOOP("errors", "交接单 {sheet} 里没有编号为 {item} 的事项，请核对编号。")
_SIGNED = QT_TRANSLATE_NOOP(
    "errors", "交接单 {code} 已由 {name} 在 {time} 签字，不能再改。更正请另写补充说明。"
)


@dataclass(frozen=True, slots=True)
class DraftSpan:
    """The time a draft speaks of: the shift's start, now, and the end of the next shift."""

    start: datetime
    now: datetime
    horizon: datetime


DraftSource = Callable[[DraftSpan], Sequence[Filled]]
"""Gives lines for a draft; each has a `source` that stays the same from draft to draft."""


class Room:
    """The shift log's surroundings; its use cases stand in the classes that build on this one."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        complaints: ComplaintService,
        staff: StaffService,
        zone: tzinfo,
        loaded: LoadedRules | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._complaints = complaints
        self._staff = staff
        self.zone = zone
        self._given = loaded
        self._sources = self._own_sources()

    def follow(self, zone: tzinfo) -> None:
        """Reckon days and shifts in another zone from now on."""
        self.zone = zone

    def _own_sources(self) -> list[DraftSource]:
        """Return what this room reports to its drafts, use case by use case."""
        return []

    @cached_property
    def _loaded(self) -> LoadedRules:
        return self._given or load_rules()

    @property
    def rules(self) -> Rules:
        """Return the rules in force: shifts, item types, checklist, checks."""
        return self._loaded.rules

    @property
    def problems(self) -> tuple[Invalid, ...]:
        """Return what is wrong with the shop's own rule file, by name, line and reason."""
        return self._loaded.problems

    def sheet(self, sheet_id: int) -> SheetCard:
        """Return a whole sheet with the live state of its cases; raise NotFound."""
        with self._store.read() as connection:
            card = queries.sheet(connection, sheet_id, self.rules)
        return replace(card, items=self._with_live_states(card.items))

    def _with_live_states(
        self, items: Sequence[ItemCard], known: Mapping[str, str] | None = None
    ) -> tuple[ItemCard, ...]:
        """Return the items with their cases' states of now; `known` are states read just before."""
        live = dict(known or {})
        numbers = {item.complaint for item in items if item.complaint} - live.keys()
        if numbers:
            found = self._complaints.rows_by_numbers(sorted(numbers))
            live |= {row.number: row.status.value for row in found}
        return tuple(
            replace(item, live_status=live[item.complaint])
            if live.get(item.complaint, item.live_status) != item.live_status
            else item
            for item in items
        )

    def _draft_record(self, unit: UnitOfWork, sheet_id: int) -> HandoverSheetRecord:
        record = unit.session.get(HandoverSheetRecord, sheet_id)
        if record is None:
            raise NotFound(queries.NO_SHEET, id=sheet_id)
        if record.state != "draft":
            raise Conflict(
                _SIGNED,
                code=record.code,
                name=record.signed_by,
                time=self._shown(record.signed_at),
            )
        return record

    def _touch(self, unit: UnitOfWork, sheet_id: int) -> None:
        """Raise the draft's version: who signs must have seen what is on it."""
        unit.session.flush()
        unit.connection.exec_driver_sql(
            "UPDATE handover_sheet SET version = version + 1 WHERE id = ?", (sheet_id,)
        )

    def _item_in(self, unit: UnitOfWork, sheet_id: int, item_id: int) -> ItemCard:
        card = queries.item(unit.connection, item_id, self.rules)
        if card is None or card.sheet_id != sheet_id:
            raise NotFound(NO_ITEM, sheet=sheet_id, item=item_id)
        return card

    def _settle_source(self, unit: UnitOfWork, source: str, said: str) -> None:
        """End what a handover says of a line of another list, because that list is done with it."""
        matter = queries.matter_by_source(unit.connection, source)
        if matter is None:
            return
        self._end_matter(unit, matter.id)
        self._step(unit, matter.sheet_id, matter.item_id, "settled", said)

    def _end_matter(self, unit: UnitOfWork, matter_id: int) -> None:
        """Let a matter go out of everybody's hands: it is not carried over any more."""
        unit.connection.exec_driver_sql(
            "UPDATE handover_matter SET is_open = 0, is_pending = 0, settled_at = ?,"
            " settled_by = ?, version = version + 1 WHERE id = ?",
            (to_millis(unit.now), unit.actor.name, matter_id),
        )

    def _step(
        self, unit: UnitOfWork, sheet_id: int, item_id: int | None, kind: str, text: str = ""
    ) -> None:
        """Write down what was done to a signed sheet, and journal it."""
        unit.connection.exec_driver_sql(
            "INSERT INTO handover_step(sheet_id, item_id, at, actor_id, actor, kind, text)"
            " VALUES (?,?,?,?,?,?,?)",
            (
                sheet_id,
                item_id,
                to_millis(unit.now),
                unit.actor.person_id,
                unit.actor.name,
                kind,
                text,
            ),
        )
        after: dict[str, Any] = {"item": item_id} if item_id is not None else {}
        if text:
            after["text"] = unit.sealed(text)
        unit.journal(f"handover.{kind}", f"handover:{sheet_id}", after=after)

    def _shown(self, at: datetime | None) -> str:
        return "" if at is None else at.astimezone(self.zone).strftime("%m-%d %H:%M")


def packed(values: Any) -> str:
    """Return values as they are stored in a column."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")) if values else ""
