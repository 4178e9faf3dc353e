"""What an entry of the timeline says, in the user's language where the program wrote it."""

from __future__ import annotations

import re

from deskcs.complaints.shapes import TimelineEntry
from deskcs.qt.language import spoken, translate

_KIND = re.compile(r"([^()\uff08\uff09;\uff1b]+)[(\uff08]([^()\uff08\uff09]*)[)\uff09]")
_TIMES = re.compile(r"(\d+) 天内第 (\d+) 次")
_ALIKE = re.compile(r"同批号第 (\d+) 起")


def entry_words(entry: TimelineEntry) -> str:
    """Return the text of an entry; what people wrote stays as it is."""
    if entry.kind == "signals_seen" or (entry.kind == "flagged" and _is_ours(entry)):
        return signal_words(entry.text)
    if entry.kind == "merged" and entry.data.get("into"):
        return translate("Complaints", "并入 {number}").format(number=entry.data["into"])
    if entry.kind == "unmerged" and entry.data.get("from"):
        return translate("Complaints", "撤销并入 {number}").format(number=entry.data["from"])
    return entry.text


def signal_words(line: str) -> str:
    """Return signals as they are stored, 起火漏电（冒烟）: the kinds in the user's language, the
    customer's words as they were.
    """
    return _KIND.sub(lambda found: f"{spoken(found[1])}（{_words(found[2])}）", line)


def _words(words: str) -> str:
    return "、".join(map(_word, words.split("、")))


def _word(text: str) -> str:
    if found := _TIMES.fullmatch(text):
        words = translate("Complaints", "{days} 天内第 {count} 次")
        return words.format(days=found[1], count=found[2])
    if found := _ALIKE.fullmatch(text):
        return translate("Complaints", "同批号第 {count} 起").format(count=found[1])
    return text


def _is_ours(entry: TimelineEntry) -> bool:
    return entry.data.get("by") in ("signals", "merge")
