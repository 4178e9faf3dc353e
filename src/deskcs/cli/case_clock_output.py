"""How the clocks of a case are printed: what they say, why, and who is told next."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from deskcs.complaints.shapes import ClockReading, ComplaintCard
    from deskcs.complaints.work_shapes import Telling

CLOCK_WORDS = {
    "first_response": "答复",
    "resolution": "解决",
    "next_contact": "回话",
    "case_answer": "个案答复",
    "promise": "承诺",
    "platform": "平台期限",
    "follow_up": "回访",
}
STATE_WORDS = {
    "running": "计时中",
    "met": "按时",
    "met_late": "已完成但超时",
    "breached": "已超时",
    "paused": "停表中",
    "exempt": "不计时限",
}
RECEIVER_WORDS = {"holder": "责任人", "lead": "当班组长", "supervisor": "主管"}


def moment(at: datetime | None, zone: tzinfo) -> str | None:
    """Return a time as ISO 8601 with the desk's offset."""
    return None if at is None else at.astimezone(zone).isoformat()


def short(at: datetime | None, zone: tzinfo) -> str:
    """Return a time for people: 11-22 09:30."""
    return "—" if at is None else at.astimezone(zone).strftime("%m-%d %H:%M")


def clock_dict(reading: ClockReading, zone: tzinfo) -> dict[str, Any]:
    """Return one clock for scripts."""
    return {
        "clock": reading.clock,
        "ref": reading.ref,
        "what": reading.what,
        "state": reading.state,
        "due": moment(reading.due, zone),
        "met_at": moment(reading.met_at, zone),
        "why": list(reading.why),
    }


def telling_dict(one: Telling, zone: tzinfo) -> dict[str, Any]:
    """Return who will be told when, for scripts."""
    return {
        "clock": one.clock,
        "ref": one.ref,
        "level": one.level,
        "name": str(one.name),
        "at": moment(one.at, zone),
        "receivers": [receiver.removeprefix("=") for receiver in one.receivers],
    }


def clock_lines(card: ComplaintCard, zone: tzinfo, *, has_why: bool) -> list[str]:
    """Return the clocks for a terminal, with their explanation where it is asked for."""
    lines: list[str] = []
    for reading in card.clocks:
        name = CLOCK_WORDS.get(reading.clock, reading.clock)
        lines.append(f"{name}：{STATE_WORDS[reading.state]}，期限 {short(reading.due, zone)}")
        if has_why:
            lines += [f"    {why}" for why in reading.why]
            lines += _ahead(card, (reading.clock, reading.ref), zone)
    if has_why:
        lines += [line for key in _of_no_clock(card) for line in _ahead(card, key, zone)]
    return lines


def _of_no_clock(card: ComplaintCard) -> list[tuple[str, int]]:
    shown = {(reading.clock, reading.ref) for reading in card.clocks}
    return list(
        dict.fromkeys((t.clock, t.ref) for t in card.ahead if (t.clock, t.ref) not in shown)
    )


def _ahead(card: ComplaintCard, key: tuple[str, int], zone: tzinfo) -> list[str]:
    """Return who will be told of a clock from now on, a line each."""
    return [
        f"    {short(one.at, zone)} 提醒{'、'.join(map(_receiver, one.receivers))}：{one.name}"
        for one in card.ahead
        if (one.clock, one.ref) == key
    ]


def _receiver(code: str) -> str:
    return RECEIVER_WORDS.get(code, code.removeprefix("="))
