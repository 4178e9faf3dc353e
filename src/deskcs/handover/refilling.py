"""A draft fills itself, and is brought up to date each time somebody looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from deskcs.actor import SYSTEM, Actor
from deskcs.handover import queries
from deskcs.handover.backlog import Backlog
from deskcs.handover.events import HandoverDrafted
from deskcs.handover.feedback import Feedback
from deskcs.handover.filling import Filled, Surroundings, filled
from deskcs.handover.handbook_news import HandbookNews
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.promises import Promises
from deskcs.handover.records import HandoverSheetRecord
from deskcs.handover.room import DraftSpan, packed
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.shifting import ShiftWindow, end_of_next
from deskcs.handover.worklog import WorkLog
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class _Refresh:
    """What a draft needs to become what it should be."""

    new: list[Filled]
    changed: list[tuple[ItemCard, Filled]]
    gone: list[ItemCard]

    @property
    def is_nothing(self) -> bool:
        return not (self.new or self.changed or self.gone)


class Refilling(WorkLog, Feedback, HandbookNews, Promises, Backlog):
    """Makes drafts and compares them with what they should hold."""

    def draft(self, actor: Actor, shift_name: str = "") -> SheetCard:
        """Return the open draft of the running shift, made or brought up to date.

        Who is not on duty gets the draft of the shift that runs now. Lines that somebody edited
        stay as they are; what was settled meanwhile leaves.
        """
        name = self._known_name(shift_name)
        window = self._draft_window(actor, name)
        horizon = end_of_next(self.rules.shifts, self.zone, window.start, window.end)
        with self._store.read() as connection:
            number = queries.draft_id(connection, window.day.isoformat(), window.name)
            card = None if number is None else queries.sheet(connection, number, self.rules)
        wanted = self._wanted(window, horizon, () if card is None else card.items)
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

    def _wanted(
        self, window: ShiftWindow, horizon: datetime, standing: Sequence[ItemCard] = ()
    ) -> list[Filled]:
        span = DraftSpan(window.start, self._clock.now(), horizon)
        with self._store.read() as connection:
            matters = queries.open_matters(connection)
        known = {matter.complaint for matter in matters} | {item.complaint for item in standing}
        cases = self._listed(known - {""})
        news = self._complaints.news([case.number for case in cases], window.start)
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
        position = last_position(card)
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


SETTLED_MEANWHILE = QT_TRANSLATE_NOOP("Handover", "已办结")
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


def _refresh(card: SheetCard, wanted: Sequence[Filled]) -> _Refresh:
    """Compare a draft with what it should hold. What somebody removed or edited stays so."""
    known: dict[str, ItemCard] = {}
    # Of two lines on one case the program's own is the one that it keeps up to date.
    for item in sorted((*card.items, *card.removed), key=lambda it: it.is_edited or it.is_removed):
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


def last_position(card: SheetCard) -> int:
    """Return the place of the last line of a sheet, removed ones too."""
    return max((item.position for item in (*card.items, *card.removed)), default=0)
