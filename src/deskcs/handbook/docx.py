"""Reads a Word document into Markdown: headings, paragraphs, bold, lists and tables.

A .docx is a ZIP file of XML. Only two of its parts are read, each within a bound, and none that
declares entities, so neither a ZIP bomb nor an entity bomb can take the memory.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from deskcs.wording import said

LONGEST_FILE_BYTES = 20 * 1024 * 1024
LONGEST_PART_BYTES = 8 * 1024 * 1024
MOST_BLOCKS = 20_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# A control or a custom tag is around what is said, not part of it.
_AROUND = {f"{_W}{name}" for name in ("sdt", "sdtContent", "customXml")}
# Text for programs that cannot show the picture before it, and text that was moved elsewhere.
_SAID_ELSEWHERE = {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    f"{_W}moveFrom",
}
_DOCUMENT, _STYLES = "word/document.xml", "word/styles.xml"
_SPECIAL = re.compile(r"([\\`*_\[\]<>|])")
_LINE_START = re.compile(r"^(#+|[-+]|\d+[.)])(?=\s)")
DEEPEST_HEADING = 4


class BadDocument(ValueError):
    """The file is no Word document that can be read; `reason` is for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_docx(file: Path) -> str:
    """Return the document as Markdown. Raises BadDocument with the reason why not."""
    try:
        if file.stat().st_size > LONGEST_FILE_BYTES:
            raise BadDocument(said("文件超过 20 MB"))
        with zipfile.ZipFile(file) as archive:
            document = _part(archive, _DOCUMENT)
            styles = _part(archive, _STYLES) if _STYLES in archive.namelist() else None
    # zipfile raises NotImplementedError for a packing that it does not know.
    except (zipfile.BadZipFile, KeyError, zlib.error, NotImplementedError, EOFError) as error:
        raise BadDocument(said("不是 Word 文档（.docx）")) from error
    except RuntimeError as error:
        raise BadDocument(said("文档有密码")) from error
    except OSError as error:
        raise BadDocument(said("读不出来")) from error
    levels = _heading_levels(styles) if styles is not None else {}
    body = document.find(f"{_W}body")
    blocks = list(_blocks(body, levels)) if body is not None else []
    return re.sub(r"\n{3,}", "\n\n", "\n".join(blocks)).strip() + "\n"


def _part(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    with archive.open(name) as stream:
        data = stream.read(LONGEST_PART_BYTES + 1)
    if len(data) > LONGEST_PART_BYTES:
        raise BadDocument(said("文档太长，请分成几份"))
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise BadDocument(said("文档里有不该有的声明"))
    try:
        return ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise BadDocument(said("文档内容已损坏")) from error


def _heading_levels(styles: ElementTree.Element) -> dict[str, int]:
    """Return style id → heading level; the ids differ by language, the names do not."""
    found = {}
    for style in styles.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        words = (name.get(f"{_W}val") or "").lower() if name is not None else ""
        match = re.fullmatch(r"(?:heading|标题) ?(\d)", words)
        if match:
            found[style.get(f"{_W}styleId") or ""] = int(match[1])
        elif words in ("title", "标题"):
            found[style.get(f"{_W}styleId") or ""] = 1
    return found


def _blocks(body: ElementTree.Element, levels: dict[str, int]) -> Iterator[str]:
    for number, block in enumerate(_unwrapped(body)):
        if number >= MOST_BLOCKS:
            raise BadDocument(said("段落太多，请分成几份"))
        if block.tag == f"{_W}p":
            yield from _paragraph(block, levels)
        elif block.tag == f"{_W}tbl":
            yield from _table(block)


def _unwrapped(parent: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Yield the children, of a wrapper those in it; however deep, without recursion."""
    under_way = [iter(parent)]
    while under_way:
        child = next(under_way[-1], None)
        if child is None:
            under_way.pop()
        elif child.tag in _AROUND:
            under_way.append(iter(child))
        else:
            yield child


def _runs(paragraph: ElementTree.Element) -> Iterator[ElementTree.Element]:
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        if element.tag in _SAID_ELSEWHERE:
            continue
        if element.tag == f"{_W}r":
            yield element
        waiting.extend(reversed(element))


def _paragraph(paragraph: ElementTree.Element, levels: dict[str, int]) -> Iterator[str]:
    text = _text(paragraph).strip()
    if not text:
        yield ""
        return
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    level = levels.get(style.get(f"{_W}val") or "", 0) if style is not None else 0
    if level:
        yield f"\n{'#' * min(level, DEEPEST_HEADING)} {text.replace('**', '')}\n"
    elif paragraph.find(f"{_W}pPr/{_W}numPr") is not None:
        yield f"- {text}"
    else:
        yield f"{_LINE_START.sub(lambda match: chr(92) + match[1], text)}\n"


def _text(paragraph: ElementTree.Element) -> str:
    pieces: list[tuple[str, bool]] = []
    for run in _runs(paragraph):
        words = "".join(_words(run))
        bold = run.find(f"{_W}rPr/{_W}b")
        is_bold = bold is not None and bold.get(f"{_W}val") not in ("0", "false")
        if pieces and pieces[-1][1] == is_bold:
            pieces[-1] = (pieces[-1][0] + words, is_bold)
        elif words:
            pieces.append((words, is_bold))
    return "".join(
        f"**{words.strip()}**" if is_bold and words.strip() else words for words, is_bold in pieces
    )


def _words(run: ElementTree.Element) -> Iterator[str]:
    for part in run:
        if part.tag == f"{_W}t":
            yield _SPECIAL.sub(r"\\\1", part.text or "")
        elif part.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
            yield " "


def _table(table: ElementTree.Element) -> Iterator[str]:
    rows = []
    for row in _unwrapped(table):
        if row.tag != f"{_W}tr":
            continue
        cells = [
            " ".join(filter(None, (_text(p).strip() for p in cell.iter(f"{_W}p"))))
            for cell in _unwrapped(row)
            if cell.tag == f"{_W}tc"
        ]
        rows.append(cells)
    width = max(map(len, rows), default=0)
    if not width:
        return
    yield ""
    for number, cells in enumerate(rows):
        yield "| " + " | ".join([*cells, *[""] * (width - len(cells))]) + " |"
        if number == 0:
            yield "|" + " --- |" * width
    yield ""
