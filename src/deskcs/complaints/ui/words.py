"""How cases are put into words and colours on the screen. Pure functions of what is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from deskcs.complaints.shapes import (
    SEVERITY_NAMES,
    STATUS_NAMES,
    ClockReading,
    ComplaintRow,
    Status,
    TimelineEntry,
)
from deskcs.qt.language import spoken, translate

AMBER, RED = 0.75, 0.90
MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """A clock as the list shows it. `share` is the part of the time used, 0 to 1 and beyond.

    `tone` is a colour of the theme: muted, ok, warn or danger.
    """

    words: str
    share: float
    tone: str


def status_words(status: Status) -> str:
    """Return the name of a state in the user's language."""
    return translate("Complaints", STATUS_NAMES[status])


def severity_words(severity: int) -> str:
    """Return the name of a severity in the user's language."""
    return translate("Complaints", SEVERITY_NAMES[severity])


def severity_short(severity: int) -> str:
    """Return a severity in two signs, for a narrow column."""
    names = {
        1: translate("Complaints", "一级"),
        2: translate("Complaints", "二级"),
        3: translate("Complaints", "三级"),
        4: translate("Complaints", "四级"),
    }
    return names[severity]


def severity_tone(severity: int) -> str:
    """Return the theme colour of a severity."""
    return {1: "danger", 2: "warn"}.get(severity, "muted")


def short_number(number: str, now: datetime, zone: tzinfo) -> str:
    """Return a case number without what is plain to see: TS and the present year."""
    year = f"TS{now.astimezone(zone).year}"
    return number.removeprefix(year) if number.startswith(year) else number.removeprefix("TS")


def status_tone(status: Status) -> str:
    """Return the theme colour of a state."""
    tones = {
        Status.RECEIVED: "warn",
        Status.IN_PROGRESS: "accent",
        Status.WAITING: "muted",
        Status.ANSWERED: "ok",
    }
    return tones.get(status, "muted")


def span_words(minutes: int) -> str:
    """Return a length of time in short words: 3:12 for hours, days past two of them."""
    minutes = abs(minutes)
    if minutes >= 2 * MINUTES_A_DAY:
        days, hours = divmod(minutes // 60, 24)
        return translate("Complaints", "{days}天{hours}时").format(days=days, hours=hours)
    return f"{minutes // 60}:{minutes % 60:02d}"


def late_words(minutes: int) -> str:
    """Return how late something is, in a word that fits a narrow column: days past two of them."""
    minutes = abs(minutes)
    if minutes >= 2 * MINUTES_A_DAY:
        return translate("Complaints", "{days}天").format(days=minutes // MINUTES_A_DAY)
    return span_words(minutes)


def time_left(
    start: datetime, due: datetime | None, met_at: datetime | None, now: datetime
) -> TimeLeft:
    """Return how a deadline stands: met, how long is left, or how long it is past."""
    if due is None:
        return TimeLeft("—", 0.0, "muted")
    if met_at is not None:
        if met_at <= due:
            return TimeLeft("✓", 0.0, "ok")
        late = late_words(int((met_at - due).total_seconds() // 60))
        return TimeLeft(translate("Complaints", "迟 {time}").format(time=late), 0.0, "danger")
    minutes = int((due - now).total_seconds() // 60)
    whole = max(1.0, (due - start).total_seconds())
    share = 1 - (due - now).total_seconds() / whole
    if due < now:
        words = translate("Complaints", "超 {time}").format(time=late_words(minutes))
        return TimeLeft(words, 1.0, "danger")
    tone = "danger" if share >= RED else "warn" if share >= AMBER else "ok"
    return TimeLeft(span_words(minutes), share, tone)


def answer_left(row: ComplaintRow, now: datetime) -> TimeLeft:
    """Return how the first response stands."""
    return time_left(row.received_at, row.first_response_due, row.first_response_at, now)


def solution_left(row: ComplaintRow, now: datetime) -> TimeLeft:
    """Return how the solution stands."""
    if row.status in (Status.MERGED, Status.INVALID):
        return TimeLeft("—", 0.0, "muted")
    return time_left(row.received_at, row.resolution_due, row.resolved_at, now)


def clock_name(clock: str) -> str:
    """Return the name of a clock."""
    names = {
        "first_response": translate("Complaints", "首次答复"),
        "next_contact": translate("Complaints", "再次联系"),
        "resolution": translate("Complaints", "解决"),
        "acknowledge": translate("Complaints", "知悉"),
        "case_answer": translate("Complaints", "个案答复"),
        "promise": translate("Complaints", "承诺"),
        "platform": translate("Complaints", "平台期限"),
        "follow_up": translate("Complaints", "回访"),
    }
    return names.get(clock, clock)


def clock_state(reading: ClockReading) -> tuple[str, str]:
    """Return the words and the theme colour of a clock's state."""
    states = {
        "running": (translate("Complaints", "计时中"), "ok"),
        "paused": (translate("Complaints", "已暂停"), "muted"),
        "met": (translate("Complaints", "按时"), "ok"),
        "met_late": (translate("Complaints", "已办，但超时"), "danger"),
        "breached": (translate("Complaints", "已超时"), "danger"),
        "exempt": (translate("Complaints", "特殊疑难，不计时"), "muted"),
    }
    return states.get(reading.state, (reading.state, "muted"))


def justified_words(is_justified: bool | None) -> str:
    """Return whether a complaint is justified; None while nobody has said."""
    if is_justified is None:
        return translate("Complaints", "还没有判定")
    if is_justified:
        return translate("Complaints", "投诉成立")
    return translate("Complaints", "投诉不成立")


def entry_title(entry: TimelineEntry) -> str:
    """Return what an entry of the timeline is, in the user's language."""
    if entry.kind == "kept" and "outcome" in entry.data:
        return translate("Timeline", "回访")
    names = {
        "registered": translate("Timeline", "登记"),
        "imported": translate("Timeline", "导入"),
        "note": translate("Timeline", "内部备注"),
        "reply": translate("Timeline", "答复客户"),
        "customer_said": translate("Timeline", "客户来信"),
        "assigned": translate("Timeline", "指派"),
        "accepted": translate("Timeline", "受理"),
        "handed": translate("Timeline", "交接"),
        "waiting": translate("Timeline", "暂停等待"),
        "resumed": translate("Timeline", "继续处理"),
        "flagged": translate("Timeline", "标为严重"),
        "signals_seen": translate("Timeline", "文中有信号"),
        "acknowledged": translate("Timeline", "已知悉"),
        "flag_declined": translate("Timeline", "不作严重处理"),
        "resolved": translate("Timeline", "告知解决方案"),
        "refused": translate("Timeline", "客户不接受"),
        "closed": translate("Timeline", "关闭"),
        "reopened": translate("Timeline", "重开"),
        "merged": translate("Timeline", "合并"),
        "merged_from": translate("Timeline", "并入了另一个投诉"),
        "unmerged": translate("Timeline", "撤销合并"),
        "unmerged_from": translate("Timeline", "并入的投诉已撤回"),
        "invalidated": translate("Timeline", "判为无效"),
        "exempted": translate("Timeline", "特殊疑难"),
        "exemption_ended": translate("Timeline", "不再是特殊疑难"),
        "made_accountable": translate("Timeline", "改负责人"),
        "graded": translate("Timeline", "改级别"),
        "judged": translate("Timeline", "判定是否成立"),
        "corrected": translate("Timeline", "更正"),
        "tagged": translate("Timeline", "标签"),
        "orders_added": translate("Timeline", "补充订单号"),
        "linked": translate("Timeline", "关联"),
        "unlinked": translate("Timeline", "取消关联"),
        "remedy": translate("Timeline", "补救"),
        "remedy_approved": translate("Timeline", "批准补救"),
        "remedy_done": translate("Timeline", "补救已办"),
        "remedy_cancelled": translate("Timeline", "取消补救"),
        "promised": translate("Timeline", "承诺客户"),
        "platform_set": translate("Timeline", "平台期限"),
        "kept": translate("Timeline", "已兑现"),
        "withdrawn": translate("Timeline", "撤回"),
        "follow_up_planned": translate("Timeline", "约回访"),
        "call": translate("Timeline", "电话"),
        "attached": translate("Timeline", "附件"),
        "detached": translate("Timeline", "移除附件"),
        "checklist": translate("Timeline", "开始按步骤处理"),
        "step_ticked": translate("Timeline", "完成一步"),
        "step_unticked": translate("Timeline", "退回一步"),
        "breach_explained": translate("Timeline", "说明超时原因"),
        "flag_refused": translate("Timeline", "不标为严重"),
        "transcript": translate("Timeline", "聊天记录"),
        "restored": translate("Timeline", "从文件恢复"),
        "wanted": translate("Timeline", "客户诉求"),
    }
    return names.get(entry.kind, entry.kind)


def entry_detail(entry: TimelineEntry, now: datetime, zone: tzinfo) -> str:
    """Return what an entry changed beyond its text, in the user's language; empty for nothing."""
    data = entry.data
    detail = ""
    if entry.kind in ("assigned", "accepted", "handed", "made_accountable") and "to" in data:
        before, after = str(data.get("from") or ""), str(data["to"] or "—")
        detail = f"{before} → {after}" if before not in ("", after) else f"→ {after}"
    elif entry.kind == "waiting" and data.get("until"):
        until = datetime.fromtimestamp(int(data["until"]) / 1000, zone)
        words = translate("Complaints", "到 {time}")
        if "pause" not in data:
            words = translate("Complaints", "到 {time}，时限照走")
        detail = words.format(time=when_words(until, now, zone))
    elif entry.kind == "closed" and data.get("satisfaction"):
        detail = translate("Complaints", "满意度 {score}").format(score=data["satisfaction"])
    elif entry.kind == "judged":
        detail = justified_words(data.get("justified"))
    elif entry.kind == "graded":
        detail = f"{severity_short(int(data['from']))} → {severity_short(int(data['severity']))}"
    elif entry.kind == "tagged":
        added = [f"+{tag}" for tag in data.get("added", ())]
        detail = " ".join([*added, *(f"−{tag}" for tag in data.get("removed", ()))])
    elif entry.kind in ("merged_from", "unmerged_from"):
        detail = str(data.get("from", ""))
    else:
        detail = _work_detail(entry, now, zone)
    return detail


def _work_detail(entry: TimelineEntry, now: datetime, zone: tzinfo) -> str:
    """Return what an entry on remedies, promises, steps, calls or links is about."""
    data = entry.data
    if data.get("remedy"):
        yuan = f" ¥{data['fen'] / 100:.2f}" if data.get("fen") else ""
        return f"{spoken(str(data.get('remedy', '')))}{yuan}"
    if entry.kind in ("promised", "platform_set", "follow_up_planned") and data.get("due"):
        due = datetime.fromtimestamp(int(data["due"]) / 1000, zone)
        return " ".join((when_words(due, now, zone), str(data.get("person") or ""))).rstrip()
    if entry.kind in ("step_ticked", "step_unticked"):
        return spoken(str(data.get("step", "")))
    if entry.kind in ("kept", "withdrawn"):
        return str(data.get("what", ""))
    if entry.kind in ("linked", "unlinked"):
        return str(data.get("other", ""))
    return str(data.get("who", "")) if entry.kind == "call" else ""


def when_words(at: datetime, now: datetime, zone: tzinfo) -> str:
    """Return a moment as people write it: the time alone for today, with the date before."""
    there, today = at.astimezone(zone), now.astimezone(zone)
    if there.date() == today.date():
        return there.strftime("%H:%M")
    if there.year == today.year:
        return there.strftime("%m-%d %H:%M")
    return there.strftime("%Y-%m-%d %H:%M")


def due_words(due: datetime, now: datetime, zone: tzinfo) -> str:
    """Return a due time that is counted down, by the name of its day where it is next to today."""
    there = due.astimezone(zone)
    days = (there.date() - now.astimezone(zone).date()).days
    named = {1: translate("Complaints", "明天 {time}"), -1: translate("Complaints", "昨天 {time}")}
    template = named.get(days, "")
    return template.format(time=f"{there:%H:%M}") if template else when_words(due, now, zone)
