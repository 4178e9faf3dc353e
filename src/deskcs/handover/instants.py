"""Times that are written into the shift log: in UTC, to the millisecond as they are stored."""

from __future__ import annotations

from datetime import UTC, datetime

from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_ZONE = QT_TRANSLATE_NOOP("errors", "时间缺少时区，请写成 2026-11-22T09:30+08:00。")


def instant(at: datetime | None, field: str) -> datetime | None:
    """Return the same moment in UTC, or None for none; raise Invalid(field) without a zone."""
    if at is None:
        return None
    if at.tzinfo is None:
        raise Invalid(_NO_ZONE, field=field)
    there = at.astimezone(UTC)
    return there.replace(microsecond=there.microsecond // 1000 * 1000)
