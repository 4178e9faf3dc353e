"""What an entry of the timeline holds beyond its text: a call in 5W1H, the answers of a survey."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo
from typing import Any

from deskcs.complaints.shapes import TimelineEntry
from deskcs.complaints.stopwatch import moment
from deskcs.complaints.ui.words import when_words
from deskcs.complaints.work_shapes import OUTCOME_NAMES
from deskcs.qt.language import spoken, translate


def entry_lines(entry: TimelineEntry, now: datetime, zone: tzinfo) -> tuple[str, ...]:
    """Return the further lines of an entry, in the user's language; none for most kinds."""
    if entry.kind == "call":
        return tuple(_call(entry, now, zone))
    if entry.kind == "kept" and "outcome" in entry.data:
        return tuple(_called_back(entry.data))
    if entry.kind == "checklist" and entry.data.get("revision"):
        words = translate("Complaints", "按手册 {revision} 版的步骤")
        return (words.format(revision=entry.data["revision"]),)
    return ()


def _call(entry: TimelineEntry, now: datetime, zone: tzinfo) -> Iterator[str]:
    data = entry.data
    if not data.get("outgoing", True):
        how = translate("Complaints", "客户打来")
    elif data.get("answered", True):
        how = translate("Complaints", "打给客户，接通了")
    else:
        how = translate("Complaints", "打给客户，没人接")
    parts = [how]
    if data.get("when"):
        parts.append(when_words(moment(int(data["when"])), now, zone))
    if data.get("minutes"):
        parts.append(translate("Complaints", "{count} 分钟").format(count=data["minutes"]))
    yield " · ".join(parts)
    names = {
        "where": translate("Complaints", "哪里：{words}"),
        "why": translate("Complaints", "为什么：{words}"),
        "how": translate("Complaints", "怎么办：{words}"),
    }
    for name, template in names.items():
        if data.get(name):
            yield template.format(words=data[name])


def _called_back(data: Mapping[str, Any]) -> Iterator[str]:
    outcome = OUTCOME_NAMES.get(str(data["outcome"]), str(data["outcome"]))
    parts = [translate("Complaints", outcome)]
    if data.get("accepted") is not None:
        yes, no = translate("Complaints", "接受方案"), translate("Complaints", "不接受方案")
        parts.append(yes if data["accepted"] else no)
    if data.get("satisfaction"):
        score = translate("Complaints", "满意度 {score}")
        parts.append(score.format(score=data["satisfaction"]))
    yield " · ".join(parts)
    for asked, said in data.get("answers", ()):
        if said:
            yield f"{spoken(str(asked))} {said}"
