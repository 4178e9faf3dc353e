"""How an alert is put into words: of a case or several, of a file, of a sheet of the shift log."""

from __future__ import annotations

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
        level, clock = spoken(alert.notice.level_name), _clock_words(alert.notice.clock)
        return (
            translate("Today", "{clock}：{level}").format(clock=clock, level=level)
            if clock
            else level
        )
    if isinstance(alert, DigestAlert):
        words = translate("Today", "超时已久：{count} 件")
        return words.format(count=len(alert.numbers))
    if isinstance(alert, ImportAlert):
        return translate("Today", "导入的严重投诉待确认：{count} 件").format(count=alert.count)
    by_lateness = {
        Lateness.OVERDUE: translate("Today", "交接没人接"),
        Lateness.UNSIGNED: translate("Today", "交接没签字"),
        Lateness.CARRIED: translate("Today", "一再结转"),
    }
    return by_lateness[alert.lateness]


def thing_words(alert: AnyAlert) -> str:
    """Return which case or sheet it is, and how that begins."""
    if isinstance(alert, Alert):
        return f"{alert.number}  {masking.text(alert.notice.title)}"
    if isinstance(alert, SheetAlert):
        return "  ".join(part for part in (_title(alert), _count_words(alert)) if part)
    return below_words(alert)


def below_words(alert: AnyAlert) -> str:
    """Return the second line: which case and whose, or which sheet."""
    if isinstance(alert, Alert):
        notice = alert.notice
        parts: tuple[str, ...] = (notice.number, notice.owner, masking.text(notice.title))
    elif isinstance(alert, DigestAlert):
        parts = (_numbers(alert.numbers),)
    elif isinstance(alert, ImportAlert):
        parts = (translate("Today", "打开“严重”一览逐件确认"),)
    else:
        shift = spoken(alert.shift_name) if alert.shift_name else ""
        parts = (_title(alert), shift, _count_words(alert))
    return " · ".join(part for part in parts if part)


def short_words(alert: AnyAlert) -> str:
    """Return which it is without a word of what people wrote, for a screen others may see."""
    if isinstance(alert, Alert):
        return alert.number
    if isinstance(alert, SheetAlert):
        return "" if alert.lateness is Lateness.CARRIED else alert.title
    return below_words(alert)


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
