"""Shows what changed between two texts of an article, in words and colours."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from deskcs.handbook.shapes import DiffLine
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme

MOST_LINES = 2_000
_BARE = 'style="border: none; padding: 2px 8px;"'
_TOKENS = {"+": ("ok", "ok_surface"), "-": ("danger", "danger_surface"), " ": ("muted", "surface")}


def diff_html(lines: Sequence[DiffLine], theme: Theme) -> str:
    """Return the difference as a table; each line says with a sign what became of it."""
    if not lines:
        return f"<p>{escape(translate('Handbook', '没有不同。'))}</p>"
    rows = [_row(line, theme) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        rows.append(f"<tr><td></td><td>{escape(translate('Handbook', '后面还有改动。'))}</td></tr>")
    body = "".join(rows)
    return f'<table width="100%" cellspacing="0" cellpadding="3">{body}</table>'


def _row(line: DiffLine, theme: Theme) -> str:
    if line.is_gap:
        return f'<tr><td width="20" {_BARE}></td><td {_BARE}>⋯</td></tr>'
    colour, ground = (theme.color(name).name() for name in _TOKENS[line.sign])
    sign = {"+": "＋", "-": "－"}.get(line.sign, "")
    cell = f'style="background-color: {ground}; color: {colour}; border: none; padding: 2px 8px;"'
    words = escape(line.text) or "&nbsp;"
    return f'<tr><td width="20" {cell}>{sign}</td><td {cell}>{words}</td></tr>'
