"""Reads remedies, promises, call-backs and ticked steps off a timeline. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from deskcs.complaints.policy import Checklist
from deskcs.complaints.shapes import TimelineEntry
from deskcs.complaints.stopwatch import moment
from deskcs.complaints.work_shapes import Commitment, FollowUp, Remedy, Step, StepList, Work


def work_of(timeline: Sequence[TimelineEntry], checklist: Checklist) -> Work:
    """Return what was done, promised and planned, in the order it came about."""
    entries = sorted(timeline, key=lambda entry: entry.seq)
    return Work(
        remedies=_remedies(entries),
        commitments=_commitments(entries),
        follow_ups=_follow_ups(entries),
        steps=_steps(entries, checklist),
    )


def _remedies(entries: Sequence[TimelineEntry]) -> tuple[Remedy, ...]:
    found: dict[int, Remedy] = {}
    for entry in entries:
        data, ref = entry.data, int(entry.data.get("ref", 0))
        if entry.kind == "remedy":
            found[entry.seq] = Remedy(
                ref=entry.seq,
                kind=str(data["remedy"]),
                fen=int(data["fen"]),
                note=entry.text,
                asked_by=entry.author,
                approved_by=str(data.get("approved_by", "")),
            )
        elif ref in found and entry.kind == "remedy_approved":
            by = str(data.get("by") or entry.author)
            found[ref] = replace(found[ref], approved_by=by)
        elif ref in found and entry.kind == "remedy_done":
            on = moment(data["on"])
            found[ref] = replace(found[ref], done_at=on, done_by=entry.author)
        elif ref in found and entry.kind == "remedy_cancelled":
            found[ref] = replace(found[ref], is_cancelled=True)
    return tuple(found.values())


def _commitments(entries: Sequence[TimelineEntry]) -> tuple[Commitment, ...]:
    found: dict[int, Commitment] = {}
    kinds = {"promised": "promise", "platform_set": "platform"}
    for entry in entries:
        ref = int(entry.data.get("ref", 0))
        if entry.kind in kinds:
            found[entry.seq] = Commitment(
                ref=entry.seq,
                kind=kinds[entry.kind],
                text=entry.text,
                due=moment(entry.data["due"]),
            )
        elif ref in found and entry.kind == "kept":
            found[ref] = replace(found[ref], kept_at=entry.at)
        elif ref in found and entry.kind == "withdrawn":
            found[ref] = replace(found[ref], is_withdrawn=True)
    return tuple(found.values())


def _follow_ups(entries: Sequence[TimelineEntry]) -> tuple[FollowUp, ...]:
    found: dict[int, FollowUp] = {}
    for entry in entries:
        data, ref = entry.data, int(entry.data.get("ref", 0))
        if entry.kind == "follow_up_planned":
            found[entry.seq] = FollowUp(
                ref=entry.seq,
                planned_for=moment(data["due"]),
                person=str(data.get("person", "")),
                note=entry.text,
            )
        elif ref in found and entry.kind == "kept" and "outcome" in data:
            found[ref] = replace(
                found[ref],
                outcome=str(data["outcome"]),
                made_at=entry.at,
                made_by=entry.author,
                is_accepted=data.get("accepted"),
                satisfaction=data.get("satisfaction"),
                said=entry.text,
            )
        elif ref in found and entry.kind == "withdrawn":
            found[ref] = replace(found[ref], is_withdrawn=True)
    return tuple(found.values())


def _steps(entries: Sequence[TimelineEntry], checklist: Checklist) -> StepList:
    article, revision, names = checklist.article, "", list(checklist.steps)
    ticked: dict[int, tuple[datetime, str, str]] = {}
    for entry in entries:
        if entry.kind == "checklist":
            article, revision = str(entry.data["article"]), str(entry.data["revision"])
            names = [str(name) for name in entry.data["steps"]]
        elif entry.kind == "step_ticked":
            ticked[int(entry.data["step"])] = (entry.at, entry.author, entry.text)
        elif entry.kind == "step_unticked":
            ticked.pop(int(entry.data["step"]), None)
    nothing = (None, "", "")
    steps = (Step(n, name, *ticked.get(n, nothing)) for n, name in enumerate(names, 1))
    return StepList(article, revision, tuple(steps))
