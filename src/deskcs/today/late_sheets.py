"""What a lead is told of the shift log, in the form of an alert. Pure.

Rule: handbook articles 交接签字与生效, 接班人没到怎么办: a sheet that nobody signed or took
in time, and what is carried on and on, goes to the lead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.publishing import LeadView
from deskcs.handover.sheet_shapes import SheetRow

_LOOK_BACK = timedelta(days=7)


class Lateness(StrEnum):
    """What is the matter with a sheet; the weightiest comes first."""

    OVERDUE = "overdue"
    UNSIGNED = "unsigned"
    CARRIED = "carried"


@dataclass(frozen=True, slots=True)
class SheetAlert:
    """What a sheet wants of a lead. `ids` are the things it stands for: each is told once.

    `title` is the code of the sheet, for items that were carried on their first line; `count` says
    how many items wait or were carried.
    """

    page: ClassVar[str] = "handover"
    is_flag: ClassVar[bool] = False
    is_quiet: ClassVar[bool] = False
    comes_again: ClassVar[bool] = True

    sheet_id: int
    lateness: Lateness
    title: str
    shift_name: str
    at: datetime
    count: int
    ids: tuple[str, ...]

    @property
    def target(self) -> str:
        """Return what opens there."""
        return str(self.sheet_id)

    @property
    def number(self) -> str:
        """Return what an alert is known by."""
        return f"handover:{self.sheet_id}"

    @property
    def is_urgent(self) -> bool:
        """Return whether somebody must act now."""
        return self.lateness is not Lateness.CARRIED


@dataclass(slots=True)
class _Sheet:
    """What was found of one sheet."""

    row: SheetRow | None = None
    found: set[Lateness] = field(default_factory=set)
    carried: list[ItemCard] = field(default_factory=list)


def sheet_alerts(view: LeadView, now: datetime) -> list[SheetAlert]:
    """Return one alert for each sheet a lead should look at, the weightiest first.

    An unsigned sheet is told for a week; the calendar keeps it until somebody reviews it.
    """
    sheets: dict[int, _Sheet] = {}
    for row in _recent(view.unsigned, now):
        sheet = sheets.setdefault(row.id, _Sheet(row))
        sheet.found.add(Lateness.UNSIGNED)
    for row in view.overdue:
        sheet = sheets.setdefault(row.id, _Sheet(row))
        sheet.found.add(Lateness.OVERDUE)
    for item in view.carried_often:
        sheet = sheets.setdefault(item.sheet_id, _Sheet())
        sheet.found.add(Lateness.CARRIED)
        sheet.carried.append(item)
    alerts = [_alert(number, sheet) for number, sheet in sheets.items()]
    order = list(Lateness)
    return sorted(alerts, key=lambda alert: (order.index(alert.lateness), -alert.sheet_id))


def _recent(rows: Iterable[SheetRow], now: datetime) -> list[SheetRow]:
    return [row for row in rows if row.planned_end is None or row.planned_end > now - _LOOK_BACK]


def _alert(number: int, sheet: _Sheet) -> SheetAlert:
    ids = [f"{kind}:{number}" for kind in Lateness if kind in sheet.found]
    if sheet.carried:
        ids.remove(f"{Lateness.CARRIED}:{number}")
        ids += [f"{Lateness.CARRIED}:{item.matter_id}" for item in sheet.carried]
    weightiest = next(kind for kind in Lateness if kind in sheet.found)
    row = sheet.row
    if row is None:
        newest = max(sheet.carried, key=lambda item: item.written_at)
        return SheetAlert(
            number, weightiest, newest.text, "", newest.written_at, len(sheet.carried), tuple(ids)
        )
    at = row.signed_at or row.planned_end
    assert at is not None, "a fixed sheet has the end of its shift"
    return SheetAlert(
        number, weightiest, row.code, row.shift_name, at, row.pending_count, tuple(ids)
    )
