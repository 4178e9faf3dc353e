"""What an entry of the timeline says, known to the catalogue where the program wrote it. Pure."""

from __future__ import annotations

import re

from deskcs.complaints import signal_lines
from deskcs.complaints.shapes import TimelineEntry
from deskcs.wording import QT_TRANSLATE_NOOP, retold, said

NOTHING = QT_TRANSLATE_NOOP("Words", "（空）")
_CORRECTED = re.compile(r"([^：]+)：(.*) → (.*)", re.S)


def line_of(entry: TimelineEntry) -> str:
    """Return the text of an entry; what people wrote is a plain text."""
    data, line = entry.data, entry.text
    if entry.kind == "signals_seen":
        line = signal_lines.of_signals(entry.text)
    elif entry.kind == "flagged":
        line = signal_lines.of_flag(entry.text, data)
    elif entry.kind == "waiting":
        line = retold(entry.text)
    elif entry.kind == "merged" and data.get("into"):
        line = said("并入 {number}", number=data["into"])
    elif entry.kind == "unmerged" and data.get("from"):
        line = said("撤销并入 {number}", number=data["from"])
    elif entry.kind == "corrected" and (found := _CORRECTED.fullmatch(entry.text)):
        name, before, after = found.groups()
        line = said("{name}：{before} → {after}", name=name, before=before, after=after)
    return line
