"""How the clocks of a case are printed: what they say, why, and who is told next."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from deskcs.cli.speaking import several, spoken, translate
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.complaints.shapes import ClockReading, ComplaintCard
    from deskcs.complaints.work_shapes import Telling

CLOCK_WORDS = {
    "first_response": QT_TRANSLATE_NOOP("Complaints", "首次答复"),
    "next_contact": QT_TRANSLATE_NOOP("Complaints", "再次联系"),
    "resolution": QT_TRANSLATE_NOOP("Complaints", "解决"),
    "case_answer": QT_TRANSLATE_NOOP("Complaints", "个案答复"),
    "promise": QT_TRANSLATE_NOOP("Complaints", "承诺"),
    "platform": QT_TRANSLATE_NOOP("Complaints", "平台期限"),
    "follow_up": QT_TRANSLATE_NOOP("Complaints", "回访"),
}
STATE_WORDS = {
    "running": QT_TRANSLATE_NOOP("Complaints", "计时中"),
    "paused": QT_TRANSLATE_NOOP("Complaints", "已暂停"),
    "met": QT_TRANSLATE_NOOP("Complaints", "按时"),
    "met_late": QT_TRANSLATE_NOOP("Complaints", "已办，但超时"),
    "breached": QT_TRANSLATE_NOOP("Complaints", "已超时"),
    "exempt": QT_TRANSLATE_NOOP("Complaints", "特殊疑难，不计时"),
}
RECEIVER_WORDS = {
    "holder": QT_TRANSLATE_NOOP("Complaints", "责任人"),
    "lead": QT_TRANSLATE_NOOP("Complaints", "当班组长"),
    "supervisor": QT_TRANSLATE_NOOP("Complaints", "主管"),
}


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
        name = translate("Complaints", CLOCK_WORDS.get(reading.clock, reading.clock))
        state = translate("Complaints", STATE_WORDS[reading.state])
        words = translate("Cli", "{clock}：{state}，期限 {time}")
        lines.append(words.format(clock=name, state=state, time=short(reading.due, zone)))
        if has_why:
            lines += [f"    {spoken(why)}" for why in reading.why]
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
    words = "    " + translate("Complaints", "{time} 提醒{names}：{level}")
    return [
        words.format(
            time=short(one.at, zone),
            names=several(map(_receiver, one.receivers)),
            level=spoken(one.name),
        )
        for one in card.ahead
        if (one.clock, one.ref) == key
    ]


def _receiver(code: str) -> str:
    if code in RECEIVER_WORDS:
        return translate("Complaints", RECEIVER_WORDS[code])
    return code.removeprefix("=")
