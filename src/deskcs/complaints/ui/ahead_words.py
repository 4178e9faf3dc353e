"""Who will be told of a case when nothing is done, in words. Pure functions of what is shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo

from deskcs.complaints.ui.words import when_words
from deskcs.complaints.work_shapes import Telling
from deskcs.qt.language import spoken, translate


def receiver_words(receiver: str) -> str:
    """Return the name of who is told, or what they are at the desk."""
    roles = {
        "holder": translate("Complaints", "责任人"),
        "lead": translate("Complaints", "当班组长"),
        "supervisor": translate("Complaints", "主管"),
    }
    return roles.get(receiver, receiver.removeprefix("="))


def ahead_lines(tellings: Iterable[Telling], now: datetime, zone: tzinfo) -> list[str]:
    """Return a line for each: 18:30 提醒客服07：时限用掉四分之三."""
    template = translate("Complaints", "{time} 提醒{names}：{level}")
    between = translate("Complaints", "、")
    return [
        template.format(
            time=when_words(one.at, now, zone),
            names=between.join(map(receiver_words, one.receivers)),
            level=spoken(one.name),
        )
        for one in tellings
    ]
