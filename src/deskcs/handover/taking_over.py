"""Who may take a sheet over: not who wrote it, and whom the roster says; a lead may pass it.

Rule: handbook articles 交接签字与生效, 不许交和可以拒接的情形.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.errors import NotAllowed
from deskcs.handover import queries
from deskcs.handover.publishing import Publishing
from deskcs.handover.rules import NOT_PLANNED, SAME_PERSON
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.signing import ONLY_LEAD
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP, joined

_NOT_SIGNED = QT_TRANSLATE_NOOP("errors", "交接单 {code} 还没有签字，签字后才能接班。")
OWN = QT_TRANSLATE_NOOP(
    "errors", "交接单 {code} 是 {name} 自己签的，写的人不能自己接班。请由下一班接。"
)
_NOT_TO_TAKE = QT_TRANSLATE_NOOP(
    "errors", "{name} 现在不能接这张交接单：{problems}。请按排班接班，或由组长写明理由放行。"
)
PASSED = QT_TRANSLATE_NOOP("Handover", "组长放行接班")


@dataclass(frozen=True, slots=True)
class AcceptanceView:
    """A sheet as the incoming person sees it. `problems` forbid taking it unless a lead, who
    `may_override`, gives a reason; `warnings` should be looked at."""

    sheet: SheetCard
    problems: tuple[str, ...]
    warnings: tuple[str, ...]
    may_override: bool


class TakingOver(Publishing):
    """What stands against somebody taking a sheet over."""

    def acceptance_view(self, actor: Actor, sheet_id: int) -> AcceptanceView:
        """Return the sheet for the incoming person, with what stands against their taking it."""
        card = self.sheet(sheet_id)
        problems, warnings = self._against(actor.name, card)
        return AcceptanceView(card, problems, warnings, actor.is_at_least(Role.LEAD))

    def _signed(self, unit: UnitOfWork, sheet_id: int) -> SheetCard:
        card = queries.sheet(unit.connection, sheet_id, self.rules)
        if card.is_draft:
            raise NotAllowed(_NOT_SIGNED, code=card.code)
        return card

    def _override(self, actor: Actor, reason: str) -> str:
        said = texts.line(reason, "override_reason", "放行理由", 500)
        if said and not actor.is_at_least(Role.LEAD):
            raise NotAllowed(ONLY_LEAD)
        return said

    def _against(self, taker: str, card: SheetCard) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return what forbids that `taker` takes the sheet over, and what should be looked at."""
        planned = self._planned_next(card)
        found = {
            SAME_PERSON: taker in card.writers,
            NOT_PLANNED: bool(planned) and taker not in planned,
        }
        told: dict[str, list[str]] = {"block": [], "warn": []}
        for rule in self.rules.checks:
            if found.get(rule.key) and rule.level in told:
                told[rule.level].append(rule.name)
        return tuple(told["block"]), tuple(told["warn"])

    def _planned_next(self, card: SheetCard) -> tuple[str, ...]:
        """Return who is planned for the shift that takes this sheet over."""
        start = min(card.planned_end, card.horizon - timedelta(minutes=1))
        planned = self.planned_at(start + timedelta(minutes=1))
        return tuple(
            name
            for one in planned
            if (one.day, one.shift_name) != (card.day, card.shift_name)
            for name in one.people
        )

    def _refuse_taker(self, taker: str, card: SheetCard, reason: str) -> None:
        self._refuse_writer(taker, card, reason)
        problems, _ = self._against(taker, card)
        if problems and not reason:
            raise NotAllowed(_NOT_TO_TAKE, name=taker, problems=joined("；", problems))

    def _refuse_writer(self, name: str, card: SheetCard, reason: str) -> None:
        """Raise NotAllowed for who answers for the sheet, where the rules forbid it."""
        same = self.rules.rule(SAME_PERSON)
        is_forbidden = same is not None and same.level == "block"
        if is_forbidden and name in card.writers and not reason:
            raise NotAllowed(OWN, code=card.code, name=name)

    def _note_override(self, unit: UnitOfWork, card: SheetCard, reason: str) -> None:
        if reason and self._against(unit.actor.name, card)[0]:
            self._step(unit, card.id, None, "addendum", f"{PASSED}：{reason}")
