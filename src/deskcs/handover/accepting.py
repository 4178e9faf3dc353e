"""The incoming shift takes over: item by item, critical ones in its own words."""

from __future__ import annotations

from collections.abc import Sequence

from deskcs.actor import Actor
from deskcs.complaints import texts
from deskcs.errors import Conflict, Invalid, NotAllowed, NotFound
from deskcs.handover import queries
from deskcs.handover.events import HandoverItemAccepted
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.queries import OpenMatter
from deskcs.handover.queries import log as log_queries
from deskcs.handover.room import NO_ITEM
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.taking_over import PASSED
from deskcs.handover.waiting import Waiting
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

_OWN_ITEM = QT_TRANSLATE_NOOP("errors", "“{text}”是 {name} 自己写的，请由下一班的其他人接。")
_TAKEN = QT_TRANSLATE_NOOP("errors", "“{text}”已由 {name} 在 {time} 接下，不用再接。")
_MOVED_ON = QT_TRANSLATE_NOOP("errors", "“{text}”已经转到后一张交接单，请在那里办理。")
_RESTATE = QT_TRANSLATE_NOOP(
    "errors", "“{text}”是危急事项，请用自己的话写出下一步再接（--restate，或在下面的框里）。"
)
_ONE_BY_ONE = QT_TRANSLATE_NOOP(
    "errors", "剩下的 {count} 条都是危急事项，请逐条用自己的话写出下一步。"
)
_NOTHING_LEFT = QT_TRANSLATE_NOOP("errors", "交接单 {code} 没有待接的事项。")
_SETTLED = QT_TRANSLATE_NOOP("errors", "“{text}”已经办结。")


class Accepting(Waiting):
    """Use cases on a signed sheet. Acceptance moves the holder of the cases in it."""

    def accept_item(
        self,
        actor: Actor,
        sheet_id: int,
        item_id: int,
        restate: str = "",
        holder: str = "",
        override_reason: str = "",
    ) -> SheetCard:
        """Take an item, or pass it to `holder`. A critical one needs the next step in `restate`.

        One whose case was closed, merged or judged invalid meanwhile is settled by it. Raises
        NotAllowed for the writer, who passes nothing on either, and for what the rules forbid,
        unless a lead gives a reason; Conflict when somebody else took it first.
        """
        said = texts.line(restate, "restate", "下一步", 1000)
        taker = self._staff.actor_named(holder).name if holder.strip() else actor.name
        reason = self._override(actor, override_reason)
        live = self._live_item(sheet_id, item_id)
        with self._store.write(actor) as unit:
            item, matter = self._pending(unit, sheet_id, item_id, taker, reason)
            if live.is_case_done:
                self._settle(unit, item, matter, said)
            else:
                if live.needs_restating and not said:
                    raise Invalid(_RESTATE, field="restate", text=item.text[:20])
                self._take(unit, item, matter, taker, said)
            unit.emit(HandoverItemAccepted(sheet_id, item_id))
        return self.sheet(sheet_id)

    def accept_all(
        self, actor: Actor, sheet_id: int, restate: str = "", override_reason: str = ""
    ) -> SheetCard:
        """Take all items that are not critical, and a single critical one with `restate`.

        Raises Invalid when only critical ones are left: those are taken one by one. A lead may
        pass what the rules forbid with a reason.
        """
        said = texts.line(restate, "restate", "下一步", 1000)
        reason = self._override(actor, override_reason)
        card = self.sheet(sheet_id)
        if not card.is_draft:
            self._refuse_taker(actor.name, card, reason)
        live = [item for item in card.items if item.is_pending]
        critical = [item for item in live if item.needs_restating]
        easy = [item for item in live if not item.needs_restating]
        if said and len(critical) == 1:
            easy += critical
        if live and not easy:
            raise Invalid(_ONE_BY_ONE, field="restate", count=len(critical))
        with self._store.write(actor) as unit:
            now = self._signed(unit, sheet_id)
            self._refuse_taker(actor.name, now, reason)
            self._note_override(unit, now, reason)
            self._take_together(unit, now, easy, said, bool(reason))
        return self.sheet(sheet_id)

    def settle(self, actor: Actor, sheet_id: int, item_id: int, text: str = "") -> SheetCard:
        """Say that nothing is left to do; it is not carried over any more."""
        said = texts.line(text, "text", "结果", 1000)
        with self._store.write(actor) as unit:
            self._signed(unit, sheet_id)
            item = self._item_in(unit, sheet_id, item_id)
            matter = self._matter(unit, item)
            self._settle(unit, item, matter, said)
            unit.emit(HandoverItemAccepted(sheet_id, item_id))
        return self.sheet(sheet_id)

    def _live_item(self, sheet_id: int, item_id: int) -> ItemCard:
        for item in self.sheet(sheet_id).items:
            if item.id == item_id:
                return item
        raise NotFound(NO_ITEM, sheet=sheet_id, item=item_id)

    def _pending(
        self, unit: UnitOfWork, sheet_id: int, item_id: int, taker: str, reason: str
    ) -> tuple[ItemCard, OpenMatter]:
        item, matter = self._waiting(unit, sheet_id, item_id)
        card = self._signed(unit, sheet_id)
        self._refuse_writer(unit.actor.name, card, reason)
        self._refuse_taker(taker, card, reason)
        if item.author in (unit.actor.name, taker) and not reason:
            raise NotAllowed(_OWN_ITEM, text=item.text[:20], name=item.author)
        if reason and any(self._against(name, card)[0] for name in (unit.actor.name, taker)):
            self._step(unit, sheet_id, item.id, "addendum", f"{PASSED}：{reason}")
        return item, matter

    def _waiting(
        self, unit: UnitOfWork, sheet_id: int, item_id: int
    ) -> tuple[ItemCard, OpenMatter]:
        """Return an item that nobody has taken; raise Conflict when somebody has."""
        self._signed(unit, sheet_id)
        item = self._item_in(unit, sheet_id, item_id)
        matter = self._matter(unit, item)
        if not matter.is_pending:
            raise Conflict(
                _TAKEN, text=item.text[:20], name=matter.holder, time=self._taken_at(item)
            )
        return item, matter

    def _matter(self, unit: UnitOfWork, item: ItemCard) -> OpenMatter:
        matter = queries.matter_of(unit.connection, item.id)
        if matter is None:
            raise Conflict(_MOVED_ON, text=item.text[:20])
        if not matter.is_open:
            raise Conflict(_SETTLED, text=item.text[:20])
        return matter

    def _taken_at(self, item: ItemCard) -> str:
        taken = [step.at for step in item.steps if step.kind == "accepted"]
        return self._shown(taken[-1]) if taken else ""

    def _take(
        self, unit: UnitOfWork, item: ItemCard, matter: OpenMatter, taker: str, said: str
    ) -> None:
        is_read = self._is_done_when_read(unit, item)
        unit.connection.exec_driver_sql(
            "UPDATE handover_matter SET is_pending = 0, holder = ?, is_open = ?, settled_at = ?,"
            " settled_by = ?, version = version + 1 WHERE id = ?",
            (
                taker,
                int(not is_read),
                to_millis(unit.now) if is_read else None,
                taker if is_read else "",
                matter.id,
            ),
        )
        if item.complaint:
            self._complaints.hand_within(unit, item.complaint, taker)
        self._step(unit, item.sheet_id, item.id, "accepted", said)

    def _is_done_when_read(self, unit: UnitOfWork, item: ItemCard) -> bool:
        """Return whether an item only had to be known: a notice, a changed article, news."""
        if self.rules.is_information(item.kind):
            return True
        kind, _, number = item.source.partition(":")
        if kind != "log":
            return False
        line = log_queries.line(unit.connection, int(number))
        return line is None or not line.is_open

    def _settle(self, unit: UnitOfWork, item: ItemCard, matter: OpenMatter, said: str) -> None:
        self._end_matter(unit, matter.id)
        self._step(unit, item.sheet_id, item.id, "settled", said)

    def _take_together(
        self,
        unit: UnitOfWork,
        card: SheetCard,
        wanted: Sequence[ItemCard],
        said: str,
        is_passed: bool,
    ) -> None:
        still = {item.id for item in card.items if item.is_pending}
        if not wanted and not card.items and not card.accepted_by:
            self._step(unit, card.id, None, "accepted", said)
            unit.emit(HandoverItemAccepted(card.id, 0))
            return
        chosen = [
            item
            for item in wanted
            if item.id in still and (is_passed or item.author != unit.actor.name)
        ]
        if not chosen:
            raise Conflict(_NOTHING_LEFT, code=card.code)
        for item in chosen:
            matter = self._matter(unit, item)
            if item.is_case_done:
                self._settle(unit, item, matter, "")
            else:
                words = said if item.needs_restating else ""
                self._take(unit, item, matter, unit.actor.name, words)
            unit.emit(HandoverItemAccepted(card.id, item.id))
