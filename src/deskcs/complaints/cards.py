"""Puts a whole case together for a reader."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, tzinfo
from functools import partial
from typing import Any

from deskcs.complaints import clocks, masking, queries, story, timeline
from deskcs.complaints.escalation import SignalReader
from deskcs.complaints.foreseeing import foreseen
from deskcs.complaints.policy import Policy
from deskcs.complaints.shapes import (
    ClockReading,
    ComplaintCard,
    ComplaintRow,
    TimelineEntry,
)
from deskcs.complaints.stopwatch import moment
from deskcs.complaints.work_shapes import Belongings

_LINE = tuple(field.name for field in fields(ComplaintRow))
_FLAG_ANSWERS = ("flagged", "flag_declined", "flag_refused")


@dataclass(frozen=True, slots=True)
class Case:
    """All that is stored of a case."""

    row: Mapping[str, Any]
    entries: Sequence[TimelineEntry]
    orders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    belongings: Belongings = Belongings()  # noqa: RUF009 - frozen and empty


def card_of(
    case: Case, reader: SignalReader, policy: Policy, now: datetime, zone: tzinfo
) -> ComplaintCard:
    """Return the case. The phone stays hidden until somebody asks to see it."""
    row, entries = case.row, case.entries
    justified = row["justified"]
    readings, others = clocks.survey(entries, now, zone)
    breached = _breached(readings, moment(row["registered_at"]))
    work = story.work_of(entries, policy.checklist)
    line = queries.row_of(tuple(row[name] for name in queries.COLUMNS), now)
    return ComplaintCard(
        **{name: getattr(line, name) for name in _LINE},
        registered_at=moment(row["registered_at"]),
        registered_by=row["registered_by"],
        phone=masking.phone(row["phone"]),
        orders=case.orders,
        what=row["what"],
        found=row["found"],
        wanted=queries.wanted_of(row["wanted"]),
        cause=row["cause"],
        category=row["category"],
        justified=None if justified is None else bool(justified),
        satisfaction=row["satisfaction"],
        cycle=row["cycle"],
        flag_reason=row["flag_reason"],
        is_exempt=bool(row["is_exempt"]),
        waiting_reason=row["waiting_reason"],
        waiting_until=queries.time_of(row["waiting_until"]),
        merged_into=row["merged_into"],
        tags=case.tags,
        signals=reader.read(row["what"]),
        timeline=timeline.shown(entries),
        clocks=readings,
        batch=row["batch"],
        kind=row["kind"],
        accountable=row["accountable"],
        contacts=tuple(map(masking.contact, contacts_of(row))),
        order_remark=row["order_remark"],
        breach_reason=row["breach_reason"],
        breached=breached,
        needs_breach_reason=needs_reason(row, breached, policy),
        remedies=work.remedies,
        commitments=work.commitments,
        follow_ups=work.follow_ups,
        steps=work.steps,
        is_flag_proposed=_is_flag_proposed(entries),
        links=case.belongings.links,
        attachments=case.belongings.attachments,
        foresee=partial(foreseen, row, others, readings, policy, now),
    )


def contacts_of(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the further ways to reach the customer, in clear."""
    return tuple(json.loads(row["contacts"])) if row["contacts"] else ()


def breached_clocks(
    entries: Sequence[TimelineEntry], row: Mapping[str, Any], now: datetime
) -> tuple[str, ...]:
    """Return the clocks of the present cycle that were missed at this desk."""
    return _breached(clocks.read(entries, now), moment(row["registered_at"]))


def needs_reason(row: Mapping[str, Any], breached: Sequence[str], policy: Policy) -> bool:
    """Return whether the case must not be closed before its lateness was explained."""
    return bool(breached) and policy.needs_breach_reason and not row["breach_reason"]


def _breached(readings: Sequence[ClockReading], registered: datetime) -> tuple[str, ...]:
    """A deadline that had passed when the case came to the desk is no breach of the desk."""
    late = [
        reading.clock
        for reading in readings
        if reading.state in ("breached", "met_late")
        and reading.clock != clocks.FOLLOW_UP
        and reading.due is not None
        and reading.due > registered
    ]
    return tuple(dict.fromkeys(late))


def _is_flag_proposed(entries: Sequence[TimelineEntry]) -> bool:
    said = [entry.kind for entry in entries if entry.kind in ("signals_seen", *_FLAG_ANSWERS)]
    return bool(said) and said[-1] == "signals_seen"
