"""Puts a whole case together for a reader."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, tzinfo
from typing import Any

from deskcs.complaints import clocks, masking
from deskcs.complaints.escalation import SignalReader
from deskcs.complaints.shapes import ComplaintCard, ComplaintRow, Status, TimelineEntry
from deskcs.complaints.stopwatch import millis, moment


def card_of(
    row: dict[str, Any],
    title: str,
    entries: list[TimelineEntry],
    orders: tuple[str, ...],
    tags: tuple[str, ...],
    wanted: tuple[str, ...],
    reader: SignalReader,
    now: datetime,
    zone: tzinfo,
) -> ComplaintCard:
    """Return the case. The phone stays hidden until somebody asks to see it."""
    justified = row["justified"]
    return ComplaintCard(
        **asdict(_line_of(row, title, now)),
        registered_at=moment(row["registered_at"]),
        registered_by=row["registered_by"],
        phone=masking.phone(row["phone"]),
        orders=orders,
        what=row["what"],
        found=row["found"],
        wanted=wanted,
        cause=row["cause"],
        category=row["category"],
        justified=None if justified is None else bool(justified),
        satisfaction=row["satisfaction"],
        cycle=row["cycle"],
        flag_reason=row["flag_reason"],
        is_exempt=bool(row["is_exempt"]),
        waiting_reason=row["waiting_reason"],
        waiting_until=_time(row["waiting_until"]),
        merged_into=row["merged_into"],
        tags=tags,
        signals=reader.read(row["what"]),
        timeline=tuple(entries),
        clocks=clocks.read(entries, now, zone),
    )


def _line_of(row: dict[str, Any], title: str, now: datetime) -> ComplaintRow:
    next_due = row["next_due"]
    return ComplaintRow(
        id=row["id"],
        number=row["number"],
        received_at=moment(row["received_at"]),
        customer=row["customer"],
        title=title,
        status=Status(row["status"]),
        severity=row["severity"],
        is_flagged=bool(row["is_flagged"]),
        flag_state=row["flag_state"],
        owner=row["owner"],
        first_response_due=_time(row["first_response_due"]),
        first_response_at=_time(row["first_response_at"]),
        resolution_due=_time(row["resolution_due"]),
        resolved_at=_time(row["resolved_at"]),
        is_overdue=next_due is not None and next_due < millis(now),
        version=row["version"],
        honorific=row["honorific"],
        channel=row["channel"],
        shop=row["shop"],
        goods=row["goods"],
        next_due=_time(next_due),
    )


def _time(stored: int | None) -> datetime | None:
    return None if stored is None else moment(stored)
