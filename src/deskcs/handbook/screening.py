"""A linear look at an article before anything slower touches it.

Six of sixteen hostile texts of 200 kB kept the Markdown converter busy for over ten seconds, so a
text that does not look like an article is shown as plain text instead.
"""

from __future__ import annotations

import re

from deskcs.wording import said

LONGEST_FILE_BYTES = 2 * 1024 * 1024
LONGEST_ARTICLE = 256 * 1024
LONGEST_LINE = 4_000
# Where python-markdown's patterns begin to try again and again.
_RUN = re.compile(r"[*_`\[\]<>!\\(]{40}")
_NESTED = re.compile(r"^(?:[ \t]*>){12}|^[ \t]{60,}\S", re.M)
MOST_BRACKETS = 3_000
# 50,000 one-letter headings took 48 s; the time grows with the square of the lines.
MOST_LINES = 3_000
# 2,900 headings kept the reader and its outline busy for seconds.
MOST_HEADINGS = 300
# Laying out a table takes longer than making it: 2,900 rows or 3,000 columns froze the reader.
MOST_COLUMNS, MOST_ROWS = 40, 400


def refusal(markdown: str) -> tuple[int, str] | None:
    """Return (line, reason) why the text must be shown as it is, or None for an ordinary one."""
    if len(markdown) > LONGEST_ARTICLE:
        return 1, said("文章超过 {size} KB，按纯文本显示", size=LONGEST_ARTICLE // 1024)
    lines = markdown.split("\n")
    if len(lines) > MOST_LINES:
        return MOST_LINES, said("文章超过 {count} 行，按纯文本显示", count=MOST_LINES)
    return _by_line(lines) or _by_signs(markdown)


def _by_line(lines: list[str]) -> tuple[int, str] | None:
    rows = headings = 0
    for number, line in enumerate(lines, start=1):
        headings += line.startswith("#")
        if headings > MOST_HEADINGS:
            return number, said("标题超过 {count} 个，按纯文本显示", count=MOST_HEADINGS)
        if len(line) > LONGEST_LINE:
            return number, said("一行超过 {count} 个字符，按纯文本显示", count=LONGEST_LINE)
        bars = line.count("|")
        rows += bars > 0
        if bars > MOST_COLUMNS or rows > MOST_ROWS:
            return number, said("表格太大，按纯文本显示")
    return None


def _by_signs(markdown: str) -> tuple[int, str] | None:
    suspicious = _RUN.search(markdown) or _NESTED.search(markdown)
    if suspicious:
        line_number = markdown.count("\n", 0, suspicious.start()) + 1
        return line_number, said("连续的标记符号太多，按纯文本显示")
    if markdown.count("[") + markdown.count("<") > MOST_BRACKETS:
        return 1, said("括号太多，按纯文本显示")
    return None
