"""Signing fixes a sheet at its cut-off: rendered content, hash and journal head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.errors import Conflict, Invalid, NotAllowed
from deskcs.handover import queries
from deskcs.handover.content import content_hash, content_of
from deskcs.handover.events import HandoverCarriedOften, HandoverSigned
from deskcs.handover.matters import Matters
from deskcs.handover.room import packed
from deskcs.handover.rules import NOTHING, signing_faults
from deskcs.handover.sheet_shapes import SheetCard, SigningView
from deskcs.search import index, pairs
from deskcs.search.folding import fold
from deskcs.storage import journal
from deskcs.wording import QT_TRANSLATE_NOOP, joined, said

if TYPE_CHECKING:
    from deskcs.handover.records import HandoverSheetRecord
    from deskcs.storage.unit import UnitOfWork

_BLOCKED = QT_TRANSLATE_NOOP("errors", "还不能签字：{problems}。请补上，或由组长写明理由放行。")
ONLY_LEAD = QT_TRANSLATE_NOOP("errors", "只有组长或主管可以写明理由放行。")
_EMPTY = QT_TRANSLATE_NOOP("errors", "这张交接单没有事项。确实没有的话，请写明“无交接事项”再签字。")
_BEHALF_LEAD = QT_TRANSLATE_NOOP("errors", "只有组长或主管可以代签，请找组长。")
_BEHALF_WHY = QT_TRANSLATE_NOOP("errors", "代 {name} 签字要写明理由。")
_STILL_HERE = QT_TRANSLATE_NOOP("errors", "同班的 {names} 还没有下班，请确认他们没有要补充的")


@dataclass(frozen=True, slots=True)
class Terms:
    """Under what a sheet is fixed: who signs, for whom, what was said, or that nobody signed."""

    signer: str
    summary: str = ""
    override_reason: str = ""
    on_behalf_of: str = ""
    behalf_reason: str = ""

    @property
    def is_unsigned(self) -> bool:
        """Return whether the sheet is published without a signature."""
        return not self.signer


class Signing(Matters):
    """Use cases around the signature."""

    def signing_view(self, actor: Actor, sheet_id: int, summary: str = "") -> SigningView:
        """Return what a signature would fix now, and what stands against it."""
        card = self.sheet(sheet_id)
        unacknowledged = [row.number for row in self._complaints.flagged_unacknowledged()]
        problems, warnings = signing_faults(
            self.rules, card.items, card.checks, summary or card.summary, unacknowledged
        )
        others = [
            shift.person
            for shift in self.on_duty()
            if (shift.day, shift.name) == (card.day, card.shift_name) and shift.person != actor.name
        ]
        if others:
            warnings = (*warnings, said(_STILL_HERE, names="、".join(others)))
        return SigningView(card, self._clock.now(), problems, warnings, not card.items)

    def sign(
        self,
        actor: Actor,
        sheet_id: int,
        summary: str = "",
        version: int | None = None,
        override_reason: str = "",
        on_behalf_of: str = "",
        behalf_reason: str = "",
    ) -> SheetCard:
        """Fix the sheet as it stands. An empty one needs “无交接事项” in `summary`.

        Raises Conflict when it was signed already or has changed since `version`, Invalid for
        what the rules forbid; a lead may pass those with a reason. A lead may sign on behalf of
        somebody, with a reason too; both names stand on the sheet.
        """
        terms = self._terms(actor, summary, override_reason, on_behalf_of, behalf_reason)
        unacknowledged = [row.number for row in self._complaints.flagged_unacknowledged()]
        seen = self.sheet(sheet_id)
        over = self._over(seen)
        with self._store.write(actor) as unit:
            record = self._draft_record(unit, sheet_id)
            if version is not None and record.version != version:
                raise Conflict
            card = queries.sheet(unit.connection, sheet_id, self.rules)
            terms = replace(terms, summary=terms.summary or card.summary)
            problems, _ = signing_faults(
                self.rules, card.items, card.checks, terms.summary, unacknowledged
            )
            if problems and not terms.override_reason:
                self._refuse(card, terms.summary, problems)
            self._fix(unit, record, seen, over, terms)
        return self.sheet(sheet_id)

    def _terms(self, actor: Actor, summary: str, override: str, behalf_of: str, why: str) -> Terms:
        terms = Terms(
            actor.name,
            texts.line(summary, "summary", "概况", 500),
            texts.line(override, "override_reason", "放行理由", 500),
            behalf_of.strip(),
            texts.line(why, "behalf_reason", "代签理由", 500),
        )
        if terms.override_reason and not actor.is_at_least(Role.LEAD):
            raise NotAllowed(ONLY_LEAD)
        if not terms.on_behalf_of:
            return replace(terms, behalf_reason="")
        if not actor.is_at_least(Role.LEAD):
            raise NotAllowed(_BEHALF_LEAD)
        name = self._staff.actor_named(terms.on_behalf_of).name
        if not terms.behalf_reason:
            raise Invalid(_BEHALF_WHY, field="behalf_reason", name=name)
        return replace(terms, on_behalf_of=name)

    def _refuse(self, card: SheetCard, summary: str, problems: Sequence[str]) -> None:
        if not card.items and NOTHING not in summary and len(problems) == 1:
            raise Invalid(_EMPTY, field="summary", nothing=NOTHING)
        raise Invalid(_BLOCKED, field="summary", problems=joined("；", problems))

    def _fix(
        self,
        unit: UnitOfWork,
        record: HandoverSheetRecord,
        seen: SheetCard,
        over: set[str],
        terms: Terms,
    ) -> None:
        """Make the sheet unchangeable, put up its matters and let it be found."""
        live = {item.complaint: item.live_status for item in seen.items if item.complaint}
        card = queries.sheet(unit.connection, seen.id, self.rules)
        self._fix_case_states(unit, card.items, live)
        card = queries.sheet(unit.connection, seen.id, self.rules)
        self._move_matters(unit, card, over)
        self._remember_articles(unit)
        card = replace(
            card,
            cut_off_at=unit.now,
            signed_by=terms.signer,
            summary=terms.summary,
            override_reason=terms.override_reason,
            on_behalf_of=terms.on_behalf_of,
            behalf_reason=terms.behalf_reason,
            is_unsigned=terms.is_unsigned,
        )
        self._write(unit, record, card)
        self._tell(unit, card)

    def _write(self, unit: UnitOfWork, record: HandoverSheetRecord, card: SheetCard) -> None:
        content = content_of(card)
        seq, head = journal.head(unit.connection)
        record.state = "published" if card.is_unsigned else "signed"
        record.cut_off_at = record.signed_at = unit.now
        record.signed_by_id = None if card.is_unsigned else unit.actor.person_id
        record.signed_by = card.signed_by
        record.summary, record.override_reason = card.summary, card.override_reason
        record.on_behalf_of, record.behalf_reason = card.on_behalf_of, card.behalf_reason
        record.checks = packed([asdict(check) for check in card.checks])
        record.content, record.content_hash = content, content_hash(content)
        record.journal_seq, record.journal_head = seq, head
        unit.session.flush()
        unit.journal(
            "handover.publish" if card.is_unsigned else "handover.sign",
            f"handover:{card.id}",
            after={
                "code": card.code,
                "content_hash": record.content_hash,
                "items": len(card.items),
                "override": unit.sealed(card.override_reason),
                "on_behalf_of": card.on_behalf_of,
            },
        )

    def _tell(self, unit: UnitOfWork, card: SheetCard) -> None:
        title, body = search_text(card, card.signed_by)
        index.put(unit.connection, "handover", card.id, title, body, hidden_text(card))
        pairs.learn(unit.connection, pairs.of(fold(body)))
        unit.emit(HandoverSigned(card.id))
        often = tuple(item.id for item in card.items if item.is_often_carried)
        if often:
            unit.emit(HandoverCarriedOften(card.id, often))


def search_text(card: SheetCard, signer: str) -> tuple[str, str]:
    """Return the title and body under which a sheet is found."""
    lines = []
    for item in card.items:
        said = (item.complaint, item.text, item.done, item.next_step, item.contingency)
        lines.append(line_of((*said, item.holder), item.links, item.fields.values()))
    return title_of(card.code, signer), text_of(card.summary, lines)


def title_of(code: str, signer: str) -> str:
    """Return the title under which a sheet is found."""
    return f"{code} {signer}".strip()


def text_of(summary: str, lines: Iterable[str]) -> str:
    """Return the body under which a sheet is found."""
    return "\n".join([summary, *lines] if summary else lines)


def line_of(said: Iterable[str], links: Iterable[str], fields: Iterable[str]) -> str:
    """Return the line of that body that an item makes: texts, case and holder first."""
    return " ".join(filter(None, (*said, *links, *fields)))


def hidden_text(card: SheetCard) -> str:
    """Return what else a sheet is found by: who wrote its lines, and what kinds they are."""
    words = [card.author, card.on_behalf_of]
    for item in card.items:
        words += [item.author, item.changed_by, item.kind_name]
    return " ".join(dict.fromkeys(word for word in words if word))
