"""Finds what an article may not bring in: pictures, addresses outside, raw HTML.

None of it is ever loaded or run; whoever keeps the handbook is told where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from deskcs.wording import said

MOST_TOLD = 20
_IMAGE = re.compile(r"!\[[^\[\]]*\]\(|<img\b", re.I)
_ADDRESS = re.compile(r"\[[^\[\]]*\]\(\s*<?(?!deskcs:)([a-z][a-z0-9+.-]{1,20}):", re.I)
_HTML = re.compile(r"</?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?/?>|<!--", re.I)
_CODE = re.compile(r"`[^`]*`")


def outside(lines: Sequence[str], first_line: int = 1) -> list[tuple[int, str]]:
    """Return (line, reason) for what will not be shown, at most MOST_TOLD of them."""
    found = []
    for told in _found(lines, first_line):
        found.append(told)
        if len(found) == MOST_TOLD:
            break
    return found


def _found(lines: Sequence[str], first_line: int) -> Iterator[tuple[int, str]]:
    is_fenced = False
    for number, line in enumerate(lines, start=first_line):
        if line.lstrip().startswith(("```", "~~~")):
            is_fenced = not is_fenced
        if is_fenced or not ("<" in line or "](" in line):
            continue
        words = _CODE.sub("", line)
        if _IMAGE.search(words):
            yield number, said("图片不会显示，请改用文字")
        elif address := _ADDRESS.search(words):
            yield (
                number,
                said(
                    "外部链接（{scheme}:）不能打开，请改成文章链接或写成文字",
                    scheme=address[1].lower(),
                ),
            )
        elif _HTML.search(words):
            yield number, said("HTML 标记不起作用，请改用 Markdown")
