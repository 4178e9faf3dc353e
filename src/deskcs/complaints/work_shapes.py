"""What belongs to the work on a case: warnings, remedies, call-backs, links, files, steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from deskcs.wording import QT_TRANSLATE_NOOP

LINK_NAMES = {
    "cause": QT_TRANSLATE_NOOP("Complaints", "同一原因"),
    "related": QT_TRANSLATE_NOOP("Complaints", "相关"),
    "parent": QT_TRANSLATE_NOOP("Complaints", "上级"),
    "child": QT_TRANSLATE_NOOP("Complaints", "下级"),
}
"""How a linked case stands to this one: `parent` means that the other is the parent."""

_TURNED = {"parent": "child", "child": "parent"}

OUTCOME_NAMES = {
    "reached": QT_TRANSLATE_NOOP("Complaints", "已联系上"),
    "not_convenient": QT_TRANSLATE_NOOP("Complaints", "不方便接听"),
    "no_reply": QT_TRANSLATE_NOOP("Complaints", "没有人接"),
}
"""How an attempt to call back went."""


def turned(kind: str) -> str:
    """Return how a link is called as seen from the other case."""
    return _TURNED.get(kind, kind)


@dataclass(frozen=True, slots=True)
class Telling:
    """Who will be told of a case, and when, if nothing is done until then.

    `clock` and `ref` say of which clock; `owner`, `flag` and `wait` are none of the readings.
    `receivers` are names after `=`, lead, or supervisor.
    """

    clock: str
    ref: int
    level: str
    name: str
    at: datetime
    receivers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something given to the customer. `ref` names it in later calls; `fen` is the amount.

    Not approved while `approved_by` is empty; not yet carried out while `done_at` is None.
    """

    ref: int
    kind: str
    fen: int
    note: str
    asked_by: str
    approved_by: str = ""
    done_at: datetime | None = None
    done_by: str = ""
    is_cancelled: bool = False

    @property
    def yuan(self) -> str:
        """Return the amount as it is written: 12.50; empty for none."""
        return f"{self.fen // 100}.{self.fen % 100:02d}" if self.fen else ""


@dataclass(frozen=True, slots=True)
class Commitment:
    """A promise to the customer or a platform's deadline, with a time of its own."""

    ref: int
    kind: str
    text: str
    due: datetime
    kept_at: datetime | None = None
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A call-back, planned or made. `outcome` is a key of OUTCOME_NAMES, empty while planned.

    `is_accepted` says whether the customer accepted the solution; None when it was not asked.
    """

    ref: int
    planned_for: datetime
    person: str
    note: str
    outcome: str = ""
    made_at: datetime | None = None
    made_by: str = ""
    is_accepted: bool | None = None
    satisfaction: int | None = None
    said: str = ""
    is_withdrawn: bool = False


def next_call(follow_ups: Sequence[FollowUp]) -> FollowUp | None:
    """Return the call-back that comes first of those that are still to be made."""
    left = [one for one in follow_ups if not (one.outcome or one.is_withdrawn)]
    return min(left, key=lambda one: one.planned_for, default=None)


def refused_by(follow_ups: Sequence[FollowUp]) -> str:
    """Return to whom the customer refused the solution last; empty where the last call was none."""
    made = [one for one in follow_ups if one.made_at is not None]
    last = max(made, key=lambda one: (one.made_at, one.ref), default=None)
    return last.made_by if last is not None and last.is_accepted is False else ""


@dataclass(frozen=True, slots=True)
class FollowUpResult:
    """How a call-back went, as it is typed in. `answers` are (question, answer)."""

    outcome: str
    is_accepted: bool | None = None
    satisfaction: int | None = None
    answers: tuple[tuple[str, str], ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class CallRecord:
    """A telephone call in 5W1H: when, who, where, what, why, how it goes on.

    `is_outgoing` calls that were `is_answered` count as an answer to the customer.
    """

    who: str
    what: str
    when: datetime | None = None
    where: str = ""
    why: str = ""
    how: str = ""
    is_outgoing: bool = True
    is_answered: bool = True
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """Another case that belongs to this one. `kind` is a key of LINK_NAMES."""

    number: str
    kind: str
    title: str
    status: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a case. `state` is ok, missing or removed; `digest` is the SHA-256 (hex)."""

    ref: int
    name: str
    kind: str
    size: int
    digest: str
    added_by: str
    added_at: datetime
    state: str = "ok"

    @property
    def is_picture(self) -> bool:
        """Return whether a thumbnail can be made of it."""
        return self.kind in ("png", "jpg", "jpeg", "gif", "webp", "bmp")


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the checklist, and who ticked it off when."""

    position: int
    name: str
    done_at: datetime | None = None
    done_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class StepList:
    """The steps of a case. `revision` is that of the article when the first was ticked."""

    article: str
    revision: str
    steps: tuple[Step, ...] = ()

    @property
    def done(self) -> int:
        """Return how many steps are ticked."""
        return sum(step.done_at is not None for step in self.steps)


@dataclass(frozen=True, slots=True)
class KeptView:
    """A list kept under a name. `is_mine` says whether this reader may change it."""

    id: int
    name: str
    owner: str
    query: str
    view: str
    order: str
    columns: tuple[str, ...] = ()
    is_pinned: bool = False
    is_shared: bool = False
    is_mine: bool = True
    version: int = 1


@dataclass(frozen=True, slots=True)
class Belongings:
    """What is kept of a case beside its timeline."""

    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """What the timeline says of the work on a case."""

    remedies: tuple[Remedy, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    steps: StepList = field(default_factory=lambda: StepList("", ""))
