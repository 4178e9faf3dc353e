"""Moments in entry fields: typed and shown in the desk's time zone, whatever the system's is."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QDateTimeEdit, QWidget

FORMAT = "yyyy-MM-dd HH:mm"


class MomentField(QDateTimeEdit):
    """A moment that Tab leaves at once; its parts are reached with ← and →."""

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return QWidget.focusNextPrevChild(self, is_next)


def moment_field(name: str, at: datetime, zone: tzinfo) -> QDateTimeEdit:
    """Return a field with a calendar that stands on a moment."""
    field = MomentField()
    field.setObjectName(name)
    field.setDisplayFormat(FORMAT)
    field.setCalendarPopup(True)
    field.setDateTime(shown_moment(at, zone))
    return field


def shown_moment(at: datetime, zone: tzinfo) -> QDateTime:
    """Return what a field shows for a moment."""
    there = at.astimezone(zone)
    return QDateTime(QDate(there.year, there.month, there.day), QTime(there.hour, there.minute))


def typed_moment(shown: QDateTime, zone: tzinfo) -> datetime:
    """Return the moment that a field shows."""
    day, time = shown.date(), shown.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=zone)
