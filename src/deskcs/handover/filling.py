"""What a draft holds by itself. Pure: open cases, unsettled matters and other rooms' lines in,
items out.

Rule: handbook article 交接写什么: open complaints, those due in the next shift, serious ones,
promises, and everything the last handover left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo

from deskcs.complaints.handing import CaseNews
from deskcs.complaints.shapes import ComplaintRow, Status
from deskcs.handover.item_shapes import COMPLAINT, DUE, FLAGGED, IS_BREACHED, Severity
from deskcs.handover.rules import carried_severity
from deskcs.wording import QT_TRANSLATE_NOOP

NEXT_STEPS: Mapping[Status, str] = {
    Status.RECEIVED: QT_TRANSLATE_NOOP("Handover", "受理，答复客户"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("Handover", "给出处理方案"),
    Status.WAITING: QT_TRANSLATE_NOOP("Handover", "等到时间后跟进"),
    Status.ANSWERED: QT_TRANSLATE_NOOP("Handover", "向客户确认后关闭"),
}
WILL_BREACH = QT_TRANSLATE_NOOP("Handover", "下一班将超时")
THIS_SHIFT = QT_TRANSLATE_NOOP("Handover", "本班")
PAUSE_ENDS = QT_TRANSLATE_NOOP("Handover", "停表到")
UNSEEN_ALERTS = QT_TRANSLATE_NOOP("Handover", "没人确认的提醒")
PROMISE_BROKEN = QT_TRANSLATE_NOOP("Handover", "承诺时间已过")

PROMISES = ("callback", "promise")
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
    contingency: str = ""
    links: tuple[str, ...] = ()
    source: str = ""


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
    contingency: str = ""
    links: tuple[str, ...] = ()
    source: str = ""

    @property
    def key(self) -> str:
        """Return what makes it the same item in two fillings of a draft."""
        return self.complaint or self.source or f"matter:{self.matter_id}"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a filling depends on besides the cases: present time, end of the next shift, zone."""

    now: datetime
    horizon: datetime
    often: int
    zone: tzinfo = UTC
    news: Mapping[str, CaseNews] = field(default_factory=dict)


def filled(
    cases: Sequence[ComplaintRow],
    matters: Sequence[Matter],
    around: Surroundings,
    lines: Sequence[Filled] = (),
) -> list[Filled]:
    """Return the items of a draft, the most urgent first.

    Each open case stands in it once, each line of another room once, and each matter without
    either once. A matter whose case is no longer open, or whose room reports it no more, is left
    out: it was settled there.
    """
    by_case = {matter.complaint: matter for matter in matters if matter.complaint}
    by_source = {matter.source: matter for matter in matters if matter.source}
    items = [_of_case(case, by_case.get(case.number), around) for case in cases]
    items += [_reported(line, by_source.get(line.source), around.often) for line in lines]
    items += [
        _carried(matter, around) for matter in matters if not matter.complaint and not matter.source
    ]
    return sorted(items, key=lambda item: (item.severity.rank, item.carried == 0))


def forecast(case: ComplaintRow, now: datetime, horizon: datetime, zone: tzinfo) -> dict[str, str]:
    """Return which clocks of a case have run out, and which will before the next shift is over."""
    clocks = (
        (QT_TRANSLATE_NOOP("Handover", "答复"), case.first_response_due, case.first_response_at),
        (QT_TRANSLATE_NOOP("Handover", "解决"), case.resolution_due, case.resolved_at),
    )
    found: dict[str, list[str]] = {}
    for name, due, met_at in clocks:
        if due is None or met_at is not None or due >= horizon:
            continue
        found.setdefault(IS_BREACHED if due < now else WILL_BREACH, []).append(
            f"{name} {_local(due, zone)}"
        )
    return {words: "、".join(said) for words, said in found.items()}


def _of_case(case: ComplaintRow, matter: Matter | None, around: Surroundings) -> Filled:
    due = case.next_due
    is_due = due is not None and due < around.horizon
    kind = FLAGGED if case.is_flagged else DUE if is_due else COMPLAINT
    severity = Severity.WATCH if is_due else Severity.STABLE
    if case.is_flagged or case.severity == 1:
        severity = Severity.CRITICAL
    item = Filled(
        kind=kind,
        severity=severity,
        text=f"{case.customer}{case.honorific}：{case.title}",
        holder=case.owner,
        next_step=NEXT_STEPS.get(case.status, ""),
        due_at=due,
        complaint=case.number,
        case_status=case.status.value,
        fields=_news(case, around),
    )
    if matter is None:
        return item
    carried = matter.carried + 1
    most = min(severity, matter.severity, key=lambda level: level.rank)
    return replace(
        item,
        matter_id=matter.id,
        carried=carried,
        severity=carried_severity(most, carried, around.often),
        done=matter.done,
        contingency=matter.contingency,
        links=matter.links,
        next_step=item.next_step if matter.next_step in _BY_ITSELF else matter.next_step,
    )


def _news(case: ComplaintRow, around: Surroundings) -> dict[str, str]:
    said = forecast(case, around.now, around.horizon, around.zone)
    news = around.news.get(case.number)
    if news is None:
        return said
    if news.is_new:
        said[THIS_SHIFT] = QT_TRANSLATE_NOOP("Handover", "新登记")
    elif news.is_touched:
        said[THIS_SHIFT] = QT_TRANSLATE_NOOP("Handover", "有跟进")
    if news.waiting_until is not None and news.waiting_until < around.horizon:
        reason = f"（{news.waiting_reason}）" if news.waiting_reason else ""
        said[PAUSE_ENDS] = _local(news.waiting_until, around.zone) + reason
    if news.alerts:
        said[UNSEEN_ALERTS] = "、".join(news.alerts)
    return said


def _reported(line: Filled, matter: Matter | None, often: int) -> Filled:
    if matter is None:
        return line
    carried = matter.carried + 1
    most = min(line.severity, matter.severity, key=lambda level: level.rank)
    return replace(
        line,
        matter_id=matter.id,
        carried=carried,
        holder=matter.holder or line.holder,
        severity=carried_severity(most, carried, often),
        done=line.done or matter.done,
        next_step=matter.next_step or line.next_step,
        contingency=matter.contingency,
        links=matter.links or line.links,
    )


def _carried(matter: Matter, around: Surroundings) -> Filled:
    carried = matter.carried + 1
    severity = carried_severity(matter.severity, carried, around.often)
    fields = {name: said for name, said in matter.fields.items() if name != PROMISE_BROKEN}
    is_broken = matter.due_at is not None and matter.due_at < around.now
    if is_broken and matter.due_at is not None and matter.kind in PROMISES:
        severity = Severity.CRITICAL
        fields[PROMISE_BROKEN] = _local(matter.due_at, around.zone)
    return Filled(
        kind=matter.kind,
        severity=severity,
        text=matter.text,
        holder=matter.holder,
        done=matter.done,
        next_step=matter.next_step,
        due_at=matter.due_at,
        happened_at=matter.happened_at,
        matter_id=matter.id,
        carried=carried,
        fields=fields,
        contingency=matter.contingency,
        links=matter.links,
        source=matter.source,
    )


def _local(at: datetime, zone: tzinfo) -> str:
    return at.astimezone(zone).strftime("%m-%d %H:%M")
