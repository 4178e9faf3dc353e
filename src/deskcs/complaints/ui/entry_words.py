"""What an entry of the timeline says, in the user's language where the program wrote it."""

from __future__ import annotations

from deskcs.complaints import signal_lines
from deskcs.complaints.shapes import TimelineEntry
from deskcs.qt.language import spoken, translate


def entry_words(entry: TimelineEntry) -> str:
    """Return the text of an entry; what people wrote stays as it is."""
    if entry.kind == "signals_seen":
        return signal_words(entry.text)
    if entry.kind == "flagged":
        line = signal_lines.of_flag(entry.text, entry.data)
        return entry.text if line is entry.text else spoken(line)
    if entry.kind == "merged" and entry.data.get("into"):
        return translate("Complaints", "并入 {number}").format(number=entry.data["into"])
    if entry.kind == "unmerged" and entry.data.get("from"):
        return translate("Complaints", "撤销并入 {number}").format(number=entry.data["from"])
    return entry.text


def signal_words(text: str) -> str:
    """Return signals as they are stored: the kinds in the user's language, the customer's words
    as they were; another line as it is.
    """
    line = signal_lines.of_signals(text)
    return text if line is text else spoken(line)
