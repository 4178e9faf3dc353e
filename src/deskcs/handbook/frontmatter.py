"""The head of an article: a small, strict subset of YAML, so that a slip is told by its line."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from deskcs.wording import said

FENCE = "---"
LONGEST_VALUE, MOST_WORDS = 200, 300
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


class BadFrontMatter(ValueError):
    """The head cannot be read; `line` counts from 1 within the file."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Head:
    """The values of the head, and the number of the line after it."""

    values: dict[str, Any]
    body_line: int


def _text(value: str) -> str:
    if not value:
        raise ValueError(said("不能为空"))
    if len(value) > LONGEST_VALUE:
        raise ValueError(said("超过 {count} 个字", count=LONGEST_VALUE))
    if value[0] in "\"'" and len(value) > 1 and value[-1] == value[0]:
        return value[1:-1]
    return value


def _identifier(value: str) -> str:
    if not _ID.match(value):
        raise ValueError(said("应当是小写字母、数字和连字符"))
    return value


def _words(value: str) -> tuple[str, ...]:
    if not (value.startswith("[") and value.endswith("]")):
        raise ValueError(said("应当写成 [甲, 乙]"))
    parts = re.split(r"[,\uff0c\u3001]", value[1:-1])
    if len(parts) > MOST_WORDS:
        raise ValueError(said("超过 {count} 个", count=MOST_WORDS))
    return tuple(_text(part.strip()) for part in parts if part.strip())


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError(said("应当是 2026-11-22 这样的日期")) from None


def _number(value: str) -> int:
    if not re.fullmatch(r"\d{1,6}", value):
        raise ValueError(said("应当是整数"))
    return int(value)


_READERS: dict[str, Callable[[str], Any]] = {
    "id": _identifier,
    "title": _text,
    "chapter": _text,
    "order": _number,
    "tags": _words,
    "also": _words,
    "sources": _words,
    "reviewed": _day,
    "expires": _day,
}
REQUIRED = ("id", "title", "chapter")


def read(lines: list[str]) -> Head:
    """Return the head of a file's lines. Raises BadFrontMatter with line and reason."""
    if not lines or lines[0].strip() != FENCE:
        raise BadFrontMatter(1, said("缺少开头的 ---"))
    values: dict[str, Any] = {}
    for number, line in enumerate(lines[1:], start=2):
        if line.strip() == FENCE:
            return _complete(values, number)
        if line.strip() and not line.lstrip().startswith("#"):
            name, value = _entry(line, number)
            if name in values:
                raise BadFrontMatter(number, said("{name} 写了两次", name=name))
            values[name] = value
    raise BadFrontMatter(len(lines), said("缺少结束的 ---"))


def _entry(line: str, number: int) -> tuple[str, Any]:
    name, colon, rest = line.partition(":")
    name = name.strip()
    if not colon:
        raise BadFrontMatter(number, said("应当是“名称: 值”"))
    if name not in _READERS:
        raise BadFrontMatter(number, said("不认识的名称 {name}", name=name[:40]))
    value = rest.strip()
    if not (len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]):
        value = re.sub(r"\s+#.*$", "", rest).strip()
    try:
        return name, _READERS[name](value)
    except ValueError as error:
        raise BadFrontMatter(
            number, said("{name} {fault}", name=name, fault=error.args[0])
        ) from None


def _complete(values: dict[str, Any], line: int) -> Head:
    missing = [name for name in REQUIRED if name not in values]
    if missing:
        raise BadFrontMatter(line, said("缺少 {names}", names="、".join(missing)))
    return Head(values, line + 1)
