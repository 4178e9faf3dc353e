"""How the work on a case is printed: remedies, promises, call-backs, links, files, steps."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from deskcs.complaints.shapes import ComplaintCard


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
    from deskcs.complaints.work_shapes import LINK_NAMES, OUTCOME_NAMES

    def at(moment: datetime) -> str:
        return moment.astimezone(zone).strftime("%m-%d %H:%M")

    lines: list[str] = []
    for remedy in card.remedies:
        amount = f" {remedy.yuan} 元" if remedy.fen else ""
        state = (
            "已取消" if remedy.is_cancelled
            else f"{at(remedy.done_at)} 已办" if remedy.done_at
            else f"{remedy.approved_by} 已批" if remedy.approved_by
            else "待批准"
        )  # fmt: skip
        lines.append(f"补救 {remedy.ref}：{remedy.kind}{amount}（{state}）")
    for promise in card.commitments:
        name = {"promise": "承诺", "platform": "平台期限"}[promise.kind]
        state = "已撤回" if promise.is_withdrawn else "已办到" if promise.kept_at else "未了"
        lines.append(f"{name} {promise.ref}：{promise.text}，{at(promise.due)} 前（{state}）")
    for call in card.follow_ups:
        state = "已撤回" if call.is_withdrawn else OUTCOME_NAMES.get(call.outcome, "待办")
        lines.append(f"回访 {call.ref}：{call.person} {at(call.planned_for)}（{state}）")
    lines += [f"{LINK_NAMES[x.kind]}：{x.number} {x.title}" for x in card.links]
    for file in card.attachments:
        gone = "" if file.state == "ok" else "（文件不在了）"
        lines.append(f"附件 {file.ref}：{file.name} {file.size / 1000:.0f} kB{gone}")
    if card.steps.done:
        lines.append(f"步骤：{card.steps.done}/{len(card.steps.steps)}")
    return lines
