"""What a draft holds by itself. Pure: open cases and unsettled matters in, items out.

Rule: handbook article 交接写什么: open complaints, those due in the next shift, serious ones, and
everything the last handover left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from deskcs.complaints.shapes import ComplaintRow, Status
from deskcs.handover.rules import carried_severity
from deskcs.handover.shapes import COMPLAINT, DUE, FLAGGED, Severity
from deskcs.wording import QT_TRANSLATE_NOOP

NEXT_STEPS: Mapping[Status, str] = {
    Status.RECEIVED: QT_TRANSLATE_NOOP("Handover", "受理,答复客户"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("Handover", "给出处理方案"),
    Status.WAITING: QT_TRANSLATE_NOOP("Handover", "等到时间后跟进"),
    Status.ANSWERED: QT_TRANSLATE_NOOP("Handover", "向客户确认后关闭"),
}

_BY_ITSELF = ("", *NEXT_STEPS.values())


@dataclass(frozen=True, slots=True)
class Matter:
    """Something unsettled, with what the newest signed sheet said of it."""

    id: int
    kind: str
    complaint: str
    carried: int
    holder: str
    severity: Severity
    text: str
    done: str = ""
    next_step: str = ""
    due_at: datetime | None = None
    happened_at: datetime | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Filled:
    """An item the draft should hold."""

    kind: str
    severity: Severity
    text: str
    holder: str
    done: str = ""
    next_step: str = ""
    due_at: datetime | None = None
    happened_at: datetime | None = None
    complaint: str = ""
    case_status: str = ""
    matter_id: int | None = None
    carried: int = 0
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, int | None]:
        """Return what makes it the same item in two fillings of a draft."""
        return (self.complaint, None) if self.complaint else ("", self.matter_id)


def filled(
    cases: Sequence[ComplaintRow], matters: Sequence[Matter], horizon: datetime, often: int
) -> list[Filled]:
    """Return the items of a draft, the most urgent first.

    Each open case stands in it once, and each matter without a case once. A matter whose case is
    no longer open is left out: it is settled with the case.
    """
    by_number = {matter.complaint: matter for matter in matters if matter.complaint}
    items = [_of_case(case, by_number.get(case.number), horizon, often) for case in cases]
    items += [_carried(matter, often) for matter in matters if not matter.complaint]
    return sorted(items, key=lambda item: (item.severity.rank, item.carried == 0))


def _of_case(case: ComplaintRow, matter: Matter | None, horizon: datetime, often: int) -> Filled:
    due = case.next_due
    is_due = due is not None and due < horizon
    kind = FLAGGED if case.is_flagged else DUE if is_due else COMPLAINT
    severity = Severity.WATCH if is_due else Severity.STABLE
    if case.is_flagged or case.severity == 1:
        severity = Severity.CRITICAL
    item = Filled(
        kind=kind,
        severity=severity,
        text=f"{case.customer}{case.honorific}:{case.title}",
        holder=case.owner,
        next_step=NEXT_STEPS.get(case.status, ""),
        due_at=due,
        complaint=case.number,
        case_status=case.status.value,
    )
    if matter is None:
        return item
    carried = matter.carried + 1
    most = min(severity, matter.severity, key=lambda level: level.rank)
    return replace(
        item,
        matter_id=matter.id,
        carried=carried,
        severity=carried_severity(most, carried, often),
        done=matter.done,
        next_step=item.next_step if matter.next_step in _BY_ITSELF else matter.next_step,
    )


def _carried(matter: Matter, often: int) -> Filled:
    carried = matter.carried + 1
    return Filled(
        kind=matter.kind,
        severity=carried_severity(matter.severity, carried, often),
        text=matter.text,
        holder=matter.holder,
        done=matter.done,
        next_step=matter.next_step,
        due_at=matter.due_at,
        happened_at=matter.happened_at,
        matter_id=matter.id,
        carried=carried,
        fields=dict(matter.fields),
    )
