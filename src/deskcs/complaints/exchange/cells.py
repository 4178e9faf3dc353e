"""Keeps spreadsheet programs from taking a cell for a formula, and takes the mark off again."""

from __future__ import annotations

import re

MARK = "'"
# Excel and WPS start a formula at these, also in full width and behind spaces.
_TRIGGER = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠|%]|'*[\t\r\n]")


def neutral(text: str) -> str:
    """Return the text with a mark before it where a program might run it."""
    return MARK + text if _TRIGGER.match(text) else text


def original(text: str) -> str:
    """Return the text as it was before `neutral`."""
    if text.startswith(MARK) and _TRIGGER.match(text[1:]):
        return text[1:]
    return text


def harmless(text: str) -> str:
    """Return a cell as it stood in a file, with a mark where it has none and needs one."""
    return text if original(text) != text else neutral(text)
