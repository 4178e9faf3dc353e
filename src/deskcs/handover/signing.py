"""Signing fixes a sheet at its cut-off: rendered content, hash and journal head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.complaints.shapes import OPEN_STATUSES
from deskcs.errors import Conflict, Invalid, NotAllowed
from deskcs.handover import queries
from deskcs.handover.content import content_hash, content_of
from deskcs.handover.drafting import Drafting
from deskcs.handover.events import HandoverCarriedOften, HandoverSigned
from deskcs.handover.room import packed
from deskcs.handover.rules import NOTHING, signing_faults
from deskcs.handover.shapes import ItemCard, SheetCard, SigningView
from deskcs.search import index
from deskcs.storage import journal
from deskcs.storage.types import to_millis
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.handover.records import HandoverSheetRecord
    from deskcs.storage.unit import UnitOfWork

_BLOCKED = QT_TRANSLATE_NOOP("errors", "还不能签字:{problems}。请补上,或由组长写明理由放行。")
_ONLY_LEAD = QT_TRANSLATE_NOOP("errors", "只有组长或主管可以写明理由放行。")
_EMPTY = QT_TRANSLATE_NOOP("errors", "这张交接单没有事项。确实没有的话,请写明“无交接事项”再签字。")
_OPEN = tuple(status.value for status in OPEN_STATUSES)


class Signing(Drafting):
    """Use cases around the signature."""

    def signing_view(self, actor: Actor, sheet_id: int, summary: str = "") -> SigningView:
        """Return what a signature would fix now, and what stands against it."""
        card = self.sheet(sheet_id)
        problems, warnings = self._faults(card, summary or card.summary)
        return SigningView(card, self._clock.now(), problems, warnings, not card.items)

    def sign(
        self,
        actor: Actor,
        sheet_id: int,
        summary: str = "",
        version: int | None = None,
        override_reason: str = "",
    ) -> SheetCard:
        """Fix the sheet as it stands. An empty one needs “无交接事项” in `summary`.

        Raises Conflict when it was signed already or has changed since `version`, Invalid for
        what the rules forbid; a lead may pass those with a reason.
        """
        said = texts.line(summary, "summary", "概况", 500)
        reason = texts.line(override_reason, "override_reason", "放行理由", 500)
        if reason and not actor.is_at_least(Role.LEAD):
            raise NotAllowed(_ONLY_LEAD)
        unacknowledged = [row.number for row in self._complaints.flagged_unacknowledged()]
        seen = self.sheet(sheet_id)
        live = {item.complaint: item.live_status for item in seen.items if item.complaint}
        with self._store.read() as connection:
            known = queries.open_matters(connection)
        ended = self._ended([matter.complaint for matter in known if matter.complaint])
        with self._store.write(actor) as unit:
            record = self._draft_record(unit, sheet_id)
            if version is not None and record.version != version:
                raise Conflict
            card = queries.sheet(unit.connection, sheet_id, self.rules)
            summary = said or card.summary
            problems, _ = signing_faults(
                self.rules, card.items, card.checks, summary, unacknowledged
            )
            if problems and not reason:
                self._refuse(card, problems)
            self._fix_case_states(unit, card.items, live)
            card = queries.sheet(unit.connection, sheet_id, self.rules)
            self._move_matters(unit, card, ended)
            content = self._fix(unit, record, card, summary, reason)
            self._tell(unit, card, content, summary)
        return self.sheet(sheet_id)

    def _faults(self, card: SheetCard, summary: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        unacknowledged = [row.number for row in self._complaints.flagged_unacknowledged()]
        return signing_faults(self.rules, card.items, card.checks, summary, unacknowledged)

    def _refuse(self, card: SheetCard, problems: Sequence[str]) -> None:
        if not card.items and len(problems) == 1:
            raise Invalid(_EMPTY, field="summary", nothing=NOTHING)
        raise Invalid(_BLOCKED, field="summary", problems=";".join(problems))

    def _ended(self, numbers: Sequence[str]) -> set[str]:
        """Return which of these cases nobody has to do anything about any more."""
        rows = self._complaints.rows_by_numbers(list(numbers))
        still = {row.number for row in rows if row.status.is_open}
        return set(numbers) - still

    def _fix_case_states(
        self, unit: UnitOfWork, items: Iterable[ItemCard], live: dict[str, str]
    ) -> None:
        for item in items:
            status = live.get(item.complaint, item.case_status)
            if item.complaint and status != item.case_status:
                unit.connection.exec_driver_sql(
                    "UPDATE handover_item SET case_status = ?, version = version + 1 WHERE id = ?",
                    (status, item.id),
                )

    def _move_matters(self, unit: UnitOfWork, card: SheetCard, ended: set[str]) -> None:
        """Put every matter of the sheet up for acceptance; settle what ended or was taken off."""
        ask = unit.connection.exec_driver_sql
        open_now = {matter.id: matter for matter in queries.open_matters(unit.connection)}
        known = {
            m.complaint or m.source: m.id for m in open_now.values() if m.complaint or m.source
        }
        for item in card.items:
            key = item.complaint or item.source
            number = known.get(key) if key else item.matter_id
            if item.complaint and item.case_status not in _OPEN:
                continue
            if number in open_now:
                ask(
                    "UPDATE handover_matter SET kind = ?, sheet_id = ?, item_id = ?, holder = ?,"
                    " carried = ?, is_pending = 1, version = version + 1 WHERE id = ?",
                    (item.kind, card.id, item.id, item.holder, item.carried, number),
                )
                continue
            ask(
                "INSERT INTO handover_matter(version, kind, complaint, sheet_id, item_id, holder,"
                " carried, is_open, is_pending, opened_at, settled_by, source)"
                " VALUES (1,?,?,?,?,?,?,1,1,?,'',?)",
                (
                    item.kind,
                    item.complaint,
                    card.id,
                    item.id,
                    item.holder or unit.actor.name,
                    item.carried,
                    to_millis(unit.now),
                    item.source,
                ),
            )
        gone = {item.matter_id for item in card.removed if item.matter_id is not None}
        gone |= {matter.id for matter in open_now.values() if matter.complaint in ended}
        for number in gone & open_now.keys():
            ask(
                "UPDATE handover_matter SET is_open = 0, is_pending = 0, settled_at = ?,"
                " settled_by = ?, version = version + 1 WHERE id = ? AND is_open = 1",
                (to_millis(unit.now), unit.actor.name, number),
            )

    def _fix(
        self,
        unit: UnitOfWork,
        record: HandoverSheetRecord,
        card: SheetCard,
        summary: str,
        reason: str,
    ) -> str:
        content = content_of(card, unit.now, unit.actor.name, summary, reason)
        seq, head = journal.head(unit.connection)
        record.state = "signed"
        record.cut_off_at = record.signed_at = unit.now
        record.signed_by_id, record.signed_by = unit.actor.person_id, unit.actor.name
        record.summary, record.override_reason = summary, reason
        record.checks = packed([asdict(check) for check in card.checks])
        record.content, record.content_hash = content, content_hash(content)
        record.journal_seq, record.journal_head = seq, head
        unit.session.flush()
        unit.journal(
            "handover.sign",
            f"handover:{card.id}",
            after={
                "code": card.code,
                "content_hash": record.content_hash,
                "items": len(card.items),
                "override": unit.sealed(reason),
            },
        )
        return record.content_hash

    def _tell(self, unit: UnitOfWork, card: SheetCard, digest: str, summary: str) -> None:
        signed = replace(card, summary=summary)
        index.put(unit.connection, "handover", card.id, *search_text(signed, unit.actor.name))
        unit.emit(HandoverSigned(card.id))
        often = tuple(item.id for item in card.items if item.is_often_carried)
        if often:
            unit.emit(HandoverCarriedOften(card.id, often))


def search_text(card: SheetCard, signer: str) -> tuple[str, str]:
    """Return the title and body under which a sheet is found."""
    lines = [card.summary] if card.summary else []
    for item in card.items:
        parts = (item.complaint, item.text, item.done, item.next_step, item.holder)
        lines.append(" ".join(part for part in (*parts, *item.fields.values()) if part))
    return f"{card.code} {signer}", "\n".join(lines)
