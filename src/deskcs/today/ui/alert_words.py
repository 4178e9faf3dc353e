"""How an alert is put into words: of a case or several, of a file, of a sheet of the shift log."""

from __future__ import annotations

from datetime import datetime, tzinfo

from deskcs.complaints import masking
from deskcs.qt.language import spoken, translate
from deskcs.today.folding import Alert, DigestAlert
from deskcs.today.imported import ImportAlert
from deskcs.today.late_sheets import Lateness, SheetAlert
from deskcs.today.shapes import AnyAlert

__all__ = ["AnyAlert"]
MOST_NUMBERS = 2


def level_words(alert: AnyAlert) -> str:
    """Return what is the matter in the user's language; a shop's own levels as written."""
    if isinstance(alert, Alert):
        return spoken(alert.notice.level_name)
    if isinstance(alert, DigestAlert):
        words = translate("Today", "超时已久：{count} 件")
        return words.format(count=len(alert.numbers))
    if isinstance(alert, ImportAlert):
        return translate("Today", "导入的严重投诉待知悉：{count} 件").format(count=alert.count)
    by_lateness = {
        Lateness.OVERDUE: translate("Today", "交接没人接"),
        Lateness.UNSIGNED: translate("Today", "交接没签字"),
        Lateness.CARRIED: translate("Today", "一再结转"),
    }
    return by_lateness[alert.lateness]


def thing_words(alert: AnyAlert) -> str:
    """Return which case or sheet it is, and how that begins."""
    if isinstance(alert, Alert):
        clock, title = _clock_words(alert.notice.clock), masking.text(alert.notice.title)
        return "  ".join(part for part in (clock, alert.number, title) if part)
    if isinstance(alert, SheetAlert):
        return "  ".join(part for part in (_title(alert), _count_words(alert)) if part)
    return below_words(alert)


def below_words(alert: AnyAlert) -> str:
    """Return the second line: which case and whose, or which sheet."""
    if isinstance(alert, Alert):
        notice = alert.notice
        clock, title = _clock_words(notice.clock), masking.text(notice.title)
        parts: tuple[str, ...] = (clock, notice.number, notice.owner, title)
    elif isinstance(alert, DigestAlert):
        parts = (_numbers(alert.numbers),)
    elif isinstance(alert, ImportAlert):
        parts = (translate("Today", "打开“严重”一览逐件知悉"),)
    else:
        shift = spoken(alert.shift_name) if alert.shift_name else ""
        parts = (_title(alert), shift, _count_words(alert))
    return " · ".join(part for part in parts if part)


def short_words(alert: AnyAlert) -> str:
    """Return which it is without a word of what people wrote, for a screen others may see."""
    if isinstance(alert, Alert):
        return " ".join(part for part in (_clock_words(alert.notice.clock), alert.number) if part)
    if isinstance(alert, SheetAlert):
        return "" if alert.lateness is Lateness.CARRIED else alert.title
    return below_words(alert)


def since_words(alert: AnyAlert, now: datetime, zone: tzinfo) -> str:
    """Return since when it stands, short enough for a narrow column: the time, or the day."""
    at = alert.at.astimezone(zone)
    return f"{at:%H:%M}" if at.date() == now.astimezone(zone).date() else f"{at:%m-%d}"


def picture_of_alert(alert: AnyAlert) -> str:
    """Return its icon."""
    if isinstance(alert, SheetAlert):
        return "handover"
    if isinstance(alert, ImportAlert) or (isinstance(alert, Alert) and alert.notice.is_flagged):
        return "flag"
    return "alert" if alert.is_urgent else "clock"


def tone_of_alert(alert: AnyAlert) -> str:
    """Return its colour: red where somebody must act now."""
    return "danger" if alert.is_urgent else "warn"


def _clock_words(clock: str) -> str:
    """Return which deadline a level belongs to; the others say it themselves."""
    names = {
        "first_response": translate("Complaints", "首次答复"),
        "next_contact": translate("Complaints", "再次联系"),
        "resolution": translate("Complaints", "解决"),
        "promise": translate("Complaints", "承诺"),
        "platform": translate("Complaints", "平台期限"),
    }
    return names.get(clock, "")


def _numbers(numbers: tuple[str, ...]) -> str:
    """Return the first case numbers, and that there are more."""
    shown = "、".join(numbers[:MOST_NUMBERS])
    if len(numbers) <= MOST_NUMBERS:
        return shown
    return translate("Today", "{numbers} 等").format(numbers=shown)


def _title(alert: SheetAlert) -> str:
    """Return the code as it is; what people wrote with its numbers hidden."""
    return masking.text(alert.title) if alert.lateness is Lateness.CARRIED else alert.title


def _count_words(alert: SheetAlert) -> str:
    if not alert.count:
        return ""
    if alert.lateness is Lateness.CARRIED:
        return translate("Today", "{count} 条").format(count=alert.count)
    return translate("Today", "待接 {count} 条").format(count=alert.count)
