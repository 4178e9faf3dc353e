"""What is different between two texts of an article, line by line, the same left out."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from deskcs.handbook.shapes import DiffLine

CONTEXT = 1
MOST_LINES = 3_000


def difference(before: str, after: str, context: int = CONTEXT) -> tuple[DiffLine, ...]:
    """Return the changed lines with a line around them; nothing for equal texts.

    Texts too long to be compared line by line are shown as one taken out and one put in.
    """
    old, new = before.split("\n"), after.split("\n")
    if old == new:
        return ()
    if max(len(old), len(new)) > MOST_LINES:
        return (*_signed("-", old[:MOST_LINES]), *_signed("+", new[:MOST_LINES]))
    lines: list[DiffLine] = []
    groups = SequenceMatcher(None, old, new, autojunk=True).get_grouped_opcodes(context)
    for number, group in enumerate(groups):
        if number or group[0][1] > 0:
            lines.append(DiffLine(" ", "", is_gap=True))
        for kind, old_start, old_end, new_start, new_end in group:
            if kind == "equal":
                lines += _signed(" ", old[old_start:old_end])
            else:
                lines += _signed("-", old[old_start:old_end])
                lines += _signed("+", new[new_start:new_end])
    return tuple(lines)


def _signed(sign: str, lines: Sequence[str]) -> list[DiffLine]:
    return [DiffLine(sign, line) for line in lines]
