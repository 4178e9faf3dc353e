"""Cuts an article at its level-2 headings and reduces Markdown to the words a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deskcs.handbook.shapes import Section

_HEADING = re.compile(r"##\s+(.+?)\s*#*\Z")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_TARGET = re.compile(r"(?<!!)\[[^\[\]]*\]\(([^()\s]+)\)")
_LEAD = re.compile(r"^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+|\d+[.)][ \t]+|#+[ \t]+)?")
_RULE = re.compile(r"^[ \t]*\|?[ \t:|-]*-{3,}[ \t:|-]*$")
_MARKS = re.compile(r"(?<!\\)(\*\*|__|`|~~)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]<>()#+.!|-])")


def split(markdown: str) -> tuple[Section, ...]:
    """Return the sections in order; the opening first, when it has any words."""
    sections = []
    for anchor, heading, lines in _parts(markdown):
        text = plain("\n".join(lines))
        if heading or text:
            sections.append(Section(anchor, heading, text))
    return tuple(sections)


def plain(markdown: str) -> str:
    """Return the text without Markdown's signs, a line for a line, table cells apart by a space."""
    kept = []
    for line in markdown.split("\n"):
        if _RULE.match(line) or line.lstrip().startswith("```"):
            continue
        words = _ESCAPED.sub(r"\1", _MARKS.sub("", _LINK.sub(r"\1", _LEAD.sub("", line))))
        if words.lstrip().startswith("|"):
            words = "  ".join(cell.strip() for cell in words.strip().strip("|").split("|"))
        kept.append(words.rstrip())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def anchor_of(heading: str, taken: set[str]) -> str:
    """Return a stable anchor: the heading's own letters and signs, numbered when it repeats."""
    base = re.sub(r"[^\w一-鿿]+", "-", plain(heading)).strip("-").lower() or "section"
    anchor, count = base, 2
    while anchor in taken:
        anchor, count = f"{base}-{count}", count + 1
    taken.add(anchor)
    return anchor


def link_targets(markdown: str) -> tuple[tuple[int, str], ...]:
    """Return (line, target) of every link, the lines counted from 1."""
    return tuple(
        (number, match[1])
        for number, line in enumerate(markdown.split("\n"), start=1)
        for match in _TARGET.finditer(line)
    )


def _parts(markdown: str) -> Iterator[tuple[str, str, list[str]]]:
    taken: set[str] = set()
    anchor, heading, lines = "", "", list[str]()
    is_fenced = False
    for line in markdown.split("\n"):
        is_fenced ^= line.lstrip().startswith("```")
        match = None if is_fenced else _HEADING.match(line)
        if match is None:
            lines.append(line)
            continue
        yield anchor, heading, lines
        heading = plain(match[1])
        anchor, lines = anchor_of(heading, taken), []
    yield anchor, heading, lines
