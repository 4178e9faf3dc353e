"""How the work on a case is printed: remedies, promises, call-backs, links, files, steps."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from deskcs.cli.case_clock_output import short
from deskcs.cli.speaking import labelled, spoken, translate

if TYPE_CHECKING:
    from deskcs.complaints.shapes import ComplaintCard
    from deskcs.complaints.work_shapes import Commitment, FollowUp, Remedy


def work_dict(card: ComplaintCard, zone: tzinfo) -> dict[str, Any]:
    """Return what belongs to the work on a case, for scripts."""

    def at(moment: datetime | None) -> str | None:
        return None if moment is None else moment.astimezone(zone).isoformat()

    return {
        "remedies": [
            {
                "ref": r.ref,
                "kind": r.kind,
                "yuan": r.yuan,
                "note": r.note,
                "approved_by": r.approved_by,
                "done_at": at(r.done_at),
                "cancelled": r.is_cancelled,
            }
            for r in card.remedies
        ],
        "commitments": [
            {
                "ref": c.ref,
                "kind": c.kind,
                "text": c.text,
                "due": at(c.due),
                "kept_at": at(c.kept_at),
                "withdrawn": c.is_withdrawn,
            }
            for c in card.commitments
        ],
        "follow_ups": [
            {
                "ref": f.ref,
                "planned_for": at(f.planned_for),
                "person": f.person,
                "outcome": f.outcome,
                "accepted": f.is_accepted,
                "satisfaction": f.satisfaction,
                "text": f.said,
                "withdrawn": f.is_withdrawn,
            }
            for f in card.follow_ups
        ],
        "links": [{"number": x.number, "kind": x.kind, "status": x.status} for x in card.links],
        "attachments": [
            {"ref": a.ref, "name": a.name, "size": a.size, "sha256": a.digest, "state": a.state}
            for a in card.attachments
        ],
        "steps": {
            "article": card.steps.article,
            "revision": card.steps.revision,
            "steps": [
                {"step": s.position, "name": s.name, "done_at": at(s.done_at), "by": s.done_by}
                for s in card.steps.steps
            ],
        },
    }


def work_lines(card: ComplaintCard, zone: tzinfo) -> list[str]:
    """Return the same in a few lines for people; nothing where there is nothing."""
    from deskcs.complaints.work_shapes import LINK_NAMES

    lines = [
        *(_remedy(remedy, zone) for remedy in card.remedies),
        *(_commitment(one, zone) for one in card.commitments),
        *(_call(one, zone) for one in card.follow_ups),
    ]
    for link in card.links:
        name = translate("Complaints", LINK_NAMES[link.kind])
        lines.append(labelled(name, f"{link.number} {link.title}"))
    for file in card.attachments:
        words = translate("Cli", "附件 {ref}：{name} {size:.0f} kB")
        if file.state != "ok":
            words = translate("Cli", "附件 {ref}：{name} {size:.0f} kB（文件不在了）")
        lines.append(words.format(ref=file.ref, name=file.name, size=file.size / 1000))
    if card.steps.done:
        done = f"{card.steps.done}/{len(card.steps.steps)}"
        lines.append(labelled(translate("Complaints", "步骤"), done))
    return lines


def _remedy(remedy: Remedy, zone: tzinfo) -> str:
    if remedy.is_cancelled:
        state = translate("Complaints", "已取消")
    elif remedy.done_at:
        state = translate("Cli", "{time} 已办").format(time=short(remedy.done_at, zone))
    elif remedy.approved_by:
        state = translate("Cli", "{name} 已批").format(name=remedy.approved_by)
    else:
        state = translate("Cli", "待批准")
    amount = translate("Complaints", "{yuan} 元").format(yuan=remedy.yuan) if remedy.fen else ""
    what = f"{spoken(remedy.kind)} {amount}".rstrip()
    words = translate("Cli", "补救 {ref}：{what}（{state}）")
    return words.format(ref=remedy.ref, what=what, state=state)


def _commitment(one: Commitment, zone: tzinfo) -> str:
    if one.is_withdrawn:
        state = translate("Complaints", "已撤回")
    elif one.kept_at:
        state = translate("Cli", "已办到")
    else:
        state = translate("Cli", "未了")
    words = {
        "promise": translate("Cli", "承诺 {ref}：{what}，{time} 前（{state}）"),
        "platform": translate("Cli", "平台期限 {ref}：{what}，{time} 前（{state}）"),
    }[one.kind]
    return words.format(ref=one.ref, what=one.text, time=short(one.due, zone), state=state)


def _call(one: FollowUp, zone: tzinfo) -> str:
    from deskcs.complaints.work_shapes import OUTCOME_NAMES

    if one.is_withdrawn:
        state = translate("Complaints", "已撤回")
    elif one.outcome in OUTCOME_NAMES:
        state = translate("Complaints", OUTCOME_NAMES[one.outcome])
    else:
        state = translate("Cli", "待办")
    words = translate("Cli", "回访 {ref}：{name} {time}（{state}）")
    time = short(one.planned_for, zone)
    return words.format(ref=one.ref, name=one.person, time=time, state=state)
