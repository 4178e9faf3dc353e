"""Reads times as people and programs write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo

from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_BAD = QT_TRANSLATE_NOOP("errors", "时间“{text}”看不懂，请写成 2026-11-22 09:30")
_EXCEL_DAY_ZERO = datetime(1899, 12, 30)
_WIDTH = {0xFF10 + n: str(n) for n in range(10)} | {0xFF1A: ":", 0xFF0F: "/", 0xFF0D: "-"}
_DATE = re.compile(
    r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?"
    r"(?:[\sT]*(上午|下午|晚上|凌晨|中午|AM|PM)?\s*(\d{1,2})\s*[::时點点]\s*(\d{1,2})?\s*分?"
    r"(?:\s*:?\s*(\d{1,2})(?:[.,](\d{1,6}))?\s*秒?)?\s*(AM|PM)?)?"
    r"\s*(Z|UTC|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:[\sT]?(\d{2}):?(\d{2}):?(\d{2})?)?")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
# 2026-11-22 09:30 and 2026-11-22 09:30:05, as most files have it, are read at once.
_PLAIN_LENGTHS = (16, 19)
_PLAIN_MARKS = frozenset({"-- :", "-- ::", "--T:", "--T::"})
_AFTERNOON = frozenset({"下午", "晚上", "pm"})
_MORNING = frozenset({"上午", "凌晨", "am"})
_LATEST_NOON = 3  # 中午 2:30 lies after twelve, 中午 11:30 before


def read(value: object, zone: tzinfo) -> datetime:
    """Return the aware UTC time of a cell: text, Excel serial or naive datetime in the zone.

    Raises Invalid for what is no time, e.g. 昨天下午 or 2026-13-40.
    """
    try:
        at = _naive_or_aware(value)
        utc = (at if at.tzinfo is not None else at.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise Invalid(_BAD, field="received_at", text=str(value)[:40]) from None
    beyond = utc.microsecond % 1000
    return utc.replace(microsecond=utc.microsecond - beyond) if beyond else utc


def minute(at: datetime) -> str:
    """Return the minute of a time in UTC as digits alone: 202611220930."""
    text = at.astimezone(UTC).isoformat()
    return text[:4] + text[5:7] + text[8:10] + text[11:13] + text[14:16]


def told_hour(half: str, hour: int) -> tuple[int, int]:
    """Return the hour of the day that is told with a part of the day, and the days to go on.

    上午 12:30 is half past midnight, as spreadsheets write it, 晚上 12:30 the next day's.
    """
    if half == "晚上" and hour == 12:
        return 0, 1
    is_after_noon = half in _AFTERNOON or (half == "中午" and hour <= _LATEST_NOON)
    if is_after_noon and hour < 12:
        return hour + 12, 0
    return (0, 0) if half in _MORNING and hour == 12 else (hour, 0)


def _naive_or_aware(value: object) -> datetime:
    if isinstance(value, str):
        return _written(value)
    if isinstance(value, date):
        midnight = datetime.min.time()
        return value if isinstance(value, datetime) else datetime.combine(value, midnight)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _serial(float(value))
    return _written(str(value))


def _written(text: str) -> datetime:
    if len(text) in _PLAIN_LENGTHS and _marks(text) in _PLAIN_MARKS:
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            pass  # so long a text may be another way to write a time
    text = text.translate(_WIDTH).strip()
    if match := _DATE.fullmatch(text):
        return _from_match(match)
    if match := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
        return datetime(year, month, day, hour, minute, second)
    if _SERIAL.fullmatch(text):
        return _serial(float(text))
    raise ValueError(text)


def _marks(text: str) -> str:
    """Return what stands where a plain time has its marks."""
    return text[4] + text[7] + text[10] + text[13] + text[16:17]


def _serial(days: float) -> datetime:
    """Return the time of an Excel day number, to the second; years 2000 to 2100 only."""
    if not 36526 <= days < 73415:
        raise ValueError(days)
    return _EXCEL_DAY_ZERO + timedelta(seconds=round(days * 86400))


def _from_match(match: re.Match[str]) -> datetime:
    year, month, day, half, hour, minute, second, fraction, half_after, offset = match.groups()
    said = (half or half_after or "").lower()
    hours, days = told_hour(said, int(hour or 0))
    micros = int((fraction or "0").ljust(6, "0"))
    at = datetime(
        int(year), int(month), int(day), hours, int(minute or 0), int(second or 0), micros
    ) + timedelta(days=days)
    if not offset:
        return at
    if offset.upper() in ("Z", "UTC"):
        return at.replace(tzinfo=UTC)
    sign = -1 if offset[0] == "-" else 1
    digits = offset[1:].replace(":", "")
    shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return (at - sign * shift).replace(tzinfo=UTC)
