"""What an entry of the timeline says, in the user's language where the program wrote it."""

from __future__ import annotations

from deskcs.complaints import signal_lines
from deskcs.complaints.entry_lines import line_of
from deskcs.complaints.shapes import TimelineEntry
from deskcs.qt.language import spoken
from deskcs.wording import Said


def entry_words(entry: TimelineEntry) -> str:
    """Return the text of an entry; what people wrote stays as it is."""
    line = line_of(entry)
    return spoken(line) if isinstance(line, Said) else line


def signal_words(text: str) -> str:
    """Return signals as they are stored: the kinds in the user's language, the customer's words
    as they were; another line as it is.
    """
    line = signal_lines.of_signals(text)
    return text if line is text else spoken(line)
