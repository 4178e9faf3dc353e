"""How the shift log is put into words and colours. Pure functions of what is shown."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from deskcs.complaints.shapes import STATUS_NAMES, Status
from deskcs.handover.item_shapes import (
    CASE_KINDS,
    ITEM_STATE_NAMES,
    SEVERITY_NAMES,
    ItemCard,
    ItemState,
    Severity,
    Step,
)
from deskcs.handover.sheet_shapes import SheetCard, SheetRow, SheetState, state_name
from deskcs.qt.language import spoken, spoken_parts, translate

_SEVERITY_TONES = {Severity.CRITICAL: "danger", Severity.WATCH: "warn", Severity.STABLE: "muted"}
_SHEET_TONES = {
    SheetState.DRAFT: "accent",
    SheetState.SIGNED: "warn",
    SheetState.ACCEPTED: "ok",
    SheetState.CARRIED: "danger",
}
_ITEM_TONES = {
    ItemState.OPEN: "warn",
    ItemState.ASKED: "danger",
    ItemState.ACCEPTED: "ok",
    ItemState.SETTLED: "ok",
    ItemState.CARRIED: "muted",
}


def severity_words(severity: Severity) -> str:
    """Return the name of a severity."""
    return translate("Handover", SEVERITY_NAMES[severity])


def severity_tone(severity: Severity) -> str:
    """Return the theme colour of a severity."""
    return _SEVERITY_TONES[severity]


def state_words(sheet: SheetRow | SheetCard) -> str:
    """Return how a sheet stands."""
    return translate("Handover", state_name(sheet))


def state_tone(sheet: SheetRow | SheetCard) -> str:
    """Return the theme colour of how a sheet stands."""
    return "danger" if sheet.is_unsigned or sheet.is_overdue else _SHEET_TONES[sheet.state]


def item_state_words(item: ItemCard, is_draft: bool) -> str:
    """Return what became of an item; nothing while the sheet is written."""
    return "" if is_draft else translate("Handover", ITEM_STATE_NAMES[item.state])


def item_state_tone(item: ItemCard) -> str:
    """Return the theme colour of an item's state."""
    return _ITEM_TONES[item.state]


def kind_words(item: ItemCard) -> str:
    """Return the kind of an item: the program's own in the user's language, others as the shop
    calls them.
    """
    is_own = item.kind in CASE_KINDS
    return translate("Handover", item.kind_name) if is_own else spoken(item.kind_name)


def field_words(item: ItemCard) -> list[tuple[str, str]]:
    """Return an item's own fields by name; what the program filled in is in the user's language.

    Of a case the program puts lines together from words; of other lists it knows whole words.
    """
    if item.kind in CASE_KINDS:
        return [(spoken(name), spoken_parts(said)) for name, said in item.fields.items()]
    is_own = bool(item.source)
    return [(spoken(name), spoken(said) if is_own else said) for name, said in item.fields.items()]


def case_words(item: ItemCard) -> str:
    """Return the case with its state: that of the cut-off, and that of now where it moved on."""
    if not item.complaint:
        return ""
    then, now = _status_words(item.case_status), _status_words(item.live_status)
    if item.case_status == item.live_status:
        return f"{item.complaint} {now}".strip()
    moved = translate("Handover", "{number} 当时{then} → 现在{now}")
    return moved.format(number=item.complaint, then=then, now=now)


def carried_words(item: ItemCard) -> str:
    """Return how often an item was carried over."""
    if not item.carried:
        return ""
    return translate("Handover", "结转 {count} 次").format(count=item.carried)


def step_words(step: Step) -> str:
    """Return what somebody did to an item or sheet."""
    names = {
        "accepted": translate("Handover", "接下"),
        "settled": translate("Handover", "办结"),
        "asked": translate("Handover", "问"),
        "answered": translate("Handover", "答"),
        "addendum": translate("Handover", "补充"),
        "reviewed": translate("Handover", "已审阅"),
        "review_asked": translate("Handover", "问"),
        "review_answered": translate("Handover", "答"),
        "read": translate("Handover", "已读"),
        "overdue": translate("Handover", "超时未接"),
    }
    return names.get(step.kind, step.kind)


def due_tone(due: datetime | None, now: datetime) -> str:
    """Return the theme colour of a time to keep: red when past, amber within four hours."""
    if due is None:
        return "muted"
    left = (due - now).total_seconds()
    return "danger" if left < 0 else "warn" if left < 4 * 3600 else "muted"


def due_words(due: datetime | None, now: datetime, zone: tzinfo) -> str:
    """Return a time to keep, or that it is past."""
    if due is None:
        return ""
    time = when_words(due, now, zone)
    if due < now:
        return translate("Handover", "已过 {time}").format(time=time)
    return translate("Handover", "{time} 前").format(time=time)


def when_words(at: datetime | None, now: datetime, zone: tzinfo) -> str:
    """Return a moment as people write it: the time alone for today, with the date before."""
    if at is None:
        return ""
    there, today = at.astimezone(zone), now.astimezone(zone)
    if there.date() == today.date():
        return there.strftime("%H:%M")
    if there.year == today.year:
        return there.strftime("%m-%d %H:%M")
    return there.strftime("%Y-%m-%d %H:%M")


def day_words(day: str, now: datetime, zone: tzinfo) -> str:
    """Return a day as people call it: 今天, 昨天, 11月20日 周五."""
    that = date.fromisoformat(day)
    ago = (now.astimezone(zone).date() - that).days
    if ago == 0:
        return translate("Handover", "今天")
    if ago == 1:
        return translate("Handover", "昨天")
    return date_words(day, now, zone)


def date_words(day: str, now: datetime, zone: tzinfo) -> str:
    """Return a day by its date: 11月20日 周五, with the year where it is another one."""
    that = date.fromisoformat(day)
    words = translate("Handover", "{month}月{day}日 {weekday}")
    named = words.format(month=that.month, day=that.day, weekday=weekday_words(that.weekday()))
    return named if that.year == now.astimezone(zone).year else f"{that.year} · {named}"


def weekday_words(weekday: int) -> str:
    """Return the name of a weekday, 0 for Monday."""
    return (
        translate("Handover", "周一"),
        translate("Handover", "周二"),
        translate("Handover", "周三"),
        translate("Handover", "周四"),
        translate("Handover", "周五"),
        translate("Handover", "周六"),
        translate("Handover", "周日"),
    )[weekday]


def span_words(minutes: int) -> str:
    """Return a length of time: 2:05."""
    minutes = abs(minutes)
    return f"{minutes // 60}:{minutes % 60:02d}"


def row_facts(row: SheetRow, zone: tzinfo) -> str:
    """Return the second line of a sheet in the list."""
    who = row.signed_by or row.author
    when = row.signed_at.astimezone(zone).strftime("%H:%M") if row.signed_at else ""
    parts = [f"{who} {when}".strip()]
    if row.asked_count:
        parts.append(translate("Handover", "疑问 {count}").format(count=row.asked_count))
    if row.pending_count:
        parts.append(translate("Handover", "待接 {count}").format(count=row.pending_count))
    elif row.critical_count:
        parts.append(translate("Handover", "危急 {count}").format(count=row.critical_count))
    parts.append(translate("Handover", "{count} 条").format(count=row.item_count))
    return " · ".join(parts)


def sheet_title(card: SheetCard, now: datetime, zone: tzinfo) -> str:
    """Return the title of a sheet."""
    words = translate("Handover", "{day} {shift}交接单")
    return words.format(day=day_words(card.day, now, zone), shift=spoken(card.shift_name))


def sheet_facts(card: SheetCard, now: datetime, zone: tzinfo) -> str:
    """Return one line of facts under the title."""
    parts = [card.code]
    if card.is_draft:
        parts.append(
            translate("Handover", "{name} 起草 {time}").format(
                name=card.author, time=when_words(card.created_at, now, zone)
            )
        )
        parts.append(
            translate("Handover", "下班 {time}").format(
                time=when_words(card.planned_end, now, zone)
            )
        )
    else:
        parts.append(signed_words(card, now, zone))
    if card.accepted_by:
        parts.append(
            translate("Handover", "接班 {names}").format(names="、".join(card.accepted_by))
        )
    return " · ".join(parts)


def signed_words(card: SheetCard, now: datetime, zone: tzinfo) -> str:
    """Return who signed and when, on whose behalf, or that nobody did."""
    time = when_words(card.signed_at, now, zone)
    if card.is_unsigned:
        words = translate("Handover", "无人签字，{time} 按时公布")
        return words.format(time=when_words(card.cut_off_at, now, zone))
    if card.on_behalf_of:
        words = translate("Handover", "{name} 代 {other} 签字 {time}")
        return words.format(name=card.signed_by, other=card.on_behalf_of, time=time)
    return translate("Handover", "{name} 签字 {time}").format(name=card.signed_by, time=time)


def _status_words(status: str) -> str:
    try:
        return translate("Complaints", STATUS_NAMES[Status(status)])
    except ValueError:
        return status
