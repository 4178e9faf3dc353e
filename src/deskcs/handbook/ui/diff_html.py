"""Shows what changed between two texts of an article, in words and colours."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from deskcs.handbook.shapes import DiffLine
from deskcs.qt.language import translate

MOST_LINES = 2_000
# Named for the style sheet, so that the colours are those of the theme, or of paper.
_CLASSES = {"+": "added", "-": "removed", " ": "same"}


def diff_html(lines: Sequence[DiffLine]) -> str:
    """Return the difference as a table; each line says with a sign what became of it."""
    if not lines:
        return f"<p>{escape(translate('Handbook', '没有不同。'))}</p>"
    rows = [_row(line) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        rows.append(f"<tr><td></td><td>{escape(translate('Handbook', '后面还有改动。'))}</td></tr>")
    body = "".join(rows)
    return f'<table width="100%" cellspacing="0" cellpadding="3">{body}</table>'


def _row(line: DiffLine) -> str:
    name = _CLASSES[line.sign]
    sign = {"+": "＋", "-": "－"}.get(line.sign, "")
    words = "⋯" if line.is_gap else escape(line.text) or "&nbsp;"
    return f'<tr><td width="20" class="{name}">{sign}</td><td class="{name}">{words}</td></tr>'
