"""What all use cases of the room share: the store, the rules in force, how a case is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any

from deskcs.actor import Actor, Role
from deskcs.clock import Clock
from deskcs.complaints.attachment_files import AttachmentFiles
from deskcs.complaints.cards import Case, card_of
from deskcs.complaints.change import Change, changing
from deskcs.complaints.escalation import SignalReader
from deskcs.complaints.hours import WorkingHours
from deskcs.complaints.policy import Policy
from deskcs.complaints.policy_file import LoadedPolicy, load_policy
from deskcs.complaints.shapes import STATUS_NAMES, ComplaintCard, Status
from deskcs.errors import Invalid, NotAllowed
from deskcs.search.folding import fold
from deskcs.storage.store import Store
from deskcs.wording import QT_TRANSLATE_NOOP, said

if TYPE_CHECKING:
    from deskcs.staff.service import StaffService

_WRONG_STATE = QT_TRANSLATE_NOOP("errors", "投诉 {number} 现在是“{status}”，不能{act}。{hint}")
_NEEDS_ROLE = QT_TRANSLATE_NOOP("errors", "只有{role}可以{act}。请找{role}办理。")
_UNLIKELY = QT_TRANSLATE_NOOP("errors", "时间 {at} 不对。请核对年份。")
_ROLE_NAMES = {Role.AGENT: "客服", Role.LEAD: "组长或主管", Role.SUPERVISOR: "主管"}


@dataclass
class Outcome:
    """The fresh case of a change, there once its transaction has been committed."""

    change: Change
    card: ComplaintCard | None = None


class Room:
    """The tracker's surroundings; its use cases stand in the classes that build on this one."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        staff: StaffService,
        zone: tzinfo,
        loaded: LoadedPolicy | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._staff = staff
        self._zone = zone
        self._given = loaded

    def follow(self, zone: tzinfo) -> None:
        """Reckon days and times in another zone from now on."""
        self._zone = zone

    @cached_property
    def _loaded(self) -> LoadedPolicy:
        return self._given or load_policy()

    @property
    def policy(self) -> Policy:
        """Return the rules in force: deadlines, pauses, signals, lists."""
        return self._loaded.policy

    @property
    def problems(self) -> tuple[Invalid, ...]:
        """Return what is wrong with the shop's own rule file, by name, line and reason."""
        return self._loaded.problems

    @cached_property
    def _reader(self) -> SignalReader:
        return SignalReader(self.policy, fold)

    @contextmanager
    def _changing(self, actor: Actor, number: str, version: int | None) -> Iterator[Outcome]:
        """Open a case for one change; the outcome has its card after the block."""
        with changing(self._store, actor, number, version) as change:
            outcome = Outcome(change)
            yield outcome
        outcome.card = self._card_of(change)

    def _card_of(self, change: Change) -> ComplaintCard:
        case = Case(change.row, change.entries, change.orders, change.tags, change.belongings)
        return self._shown(case)

    def _shown(self, case: Case) -> ComplaintCard:
        """Return a stored case as its readers see it, now."""
        if case.belongings.attachments:
            files = tuple(map(self._files.looked_at, case.belongings.attachments))
            case = replace(case, belongings=replace(case.belongings, attachments=files))
        return card_of(case, self._reader, self.policy, self._clock.now(), self._zone)

    @cached_property
    def _files(self) -> AttachmentFiles:
        return AttachmentFiles(self._store.path)

    def _hours(self, since: datetime) -> dict[str, Any]:
        """Return what an entry keeps of the hours in force; nothing for round the clock."""
        calendar = self.policy.calendar
        if not calendar.is_on:
            return {}
        zone = getattr(self._zone, "key", "Asia/Shanghai")
        hours = WorkingHours(zone, calendar.week, calendar.off, calendar.on, calendar.known_years)
        return {"hours": hours.packed(since)}


def done(outcome: Outcome) -> ComplaintCard:
    """Return the case as it is now on disk."""
    assert outcome.card is not None
    return outcome.card


def require_role(actor: Actor, role: Role, act: str) -> None:
    """Raise NotAllowed when the person's role is below `role`."""
    if not actor.is_at_least(role):
        raise NotAllowed(_NEEDS_ROLE, role=_ROLE_NAMES[role], act=act)


def require_likely(at: datetime, field: str) -> None:
    """Raise Invalid for a time in a year that nobody means, near either end of the calendar."""
    if not 2000 <= at.year <= 2100:
        raise Invalid(_UNLIKELY, field=field, at=at.isoformat(" ", "minutes")[:16])


def require_status(change: Change, allowed: tuple[Status, ...], act: str, hint: str = "") -> None:
    """Raise NotAllowed when the case stands somewhere that forbids the act."""
    if change.status not in allowed:
        if change.status is Status.MERGED:
            hint = said("它已并入 {into}，请到那里办理。", into=change.row["merged_into"])
        raise NotAllowed(
            _WRONG_STATE,
            number=change.number,
            status=STATUS_NAMES[change.status],
            act=act,
            hint=hint,
        )
