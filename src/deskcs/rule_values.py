"""Reads a rule file and single values out of it, and says of a wrong one what it should have been.

Every room with rules that a shop may change reads them this way. Each reader raises `Wrong` for
what it cannot take.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from deskcs import paths
from deskcs.errors import Invalid
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP, Said, said

T = TypeVar("T")
Values: TypeAlias = Mapping[str, Any]

MOST = 1_000_000
MOST_HOURS = 24 * 366
_BROKEN = QT_TRANSLATE_NOOP(
    "errors",
    "规则文件有误：{path} 第 {line} 行，{reason}。这次先用随程序带的规则，改好后重新打开即可。",
)


class Wrong(ValueError):
    """A value that does not fit; `key` is where to look for it in the file."""

    def __init__(self, key: str, reason: Said) -> None:
        self.key, self.reason = key, reason
        super().__init__(reason)


def laid_over(
    name: str,
    bundled: Path | None,
    overlay: Path | None,
    understood: Callable[[Values, Values], T],
) -> tuple[T, tuple[Invalid, ...]]:
    """Return what a rule file means with the shop's own laid over it, and what is wrong there.

    `understood` gets the values of both and may raise Wrong. A shop's file that cannot be read or
    understood leaves the bundled one in force and is told in one line. Raises Invalid only when
    the bundled file itself is broken.
    """
    ours, theirs = paths.rule_file(name)
    bundled, overlay = bundled or ours, overlay or theirs

    def checked(path: Path, over: Values) -> T:
        try:
            return understood(base, over)
        except Wrong as wrong:
            raise _broken(path, _line_of(path, wrong.key), wrong.reason) from None

    base = _read(bundled)
    found = checked(bundled, {})
    if not overlay.exists():
        return found, ()
    try:
        return checked(overlay, _read(overlay)), ()
    except Invalid as problem:
        return found, (problem,)


def _read(path: Path) -> dict[str, Any]:
    try:
        written = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _broken(path, line, said("不是 UTF-8 文本")) from None
    except OSError as error:
        raise _broken(path, 1, said("读不了（{reason}）", reason=reason_of(error))) from None
    try:
        return tomllib.loads(written)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        # Without a number it is the end of the file where something is missing.
        line = int(found[1]) if found else max(1, len(written.splitlines()))
        raise _broken(path, line, said("不是有效的 TOML")) from None


def _broken(path: Path, line: int, reason: Said) -> Invalid:
    return Invalid(_BROKEN, field=path.name, path=path, line=line, reason=reason)


def _line_of(path: Path, key: str) -> int:
    """Return the first line that speaks of the innermost name of a key such as `clocks.due_x`."""
    name = re.escape(key.rpartition(".")[2])
    for place, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if re.search(rf"(?<![\w.]){name}(?!\w)", line.partition("#")[0]):
            return place
    return 1


def each(values: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """Return the entries of a list of tables; one that is left out is empty."""
    entries = values.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise Wrong(name, said("“{name}”应当是若干个 [[{name}]]", name=name))
    return entries


def table(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return a table; one that is left out is empty."""
    found = values.get(name, {})
    if not isinstance(found, dict):
        raise Wrong(name, said("“{name}”应当是一个 [{name}]", name=name))
    return found


def text(values: Mapping[str, Any], name: str) -> str:
    """Return a text that is not blank."""
    value = values.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Wrong(name, said("“{name}”应当是文字", name=name))
    return value


def texts(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return a list of texts, none of them blank."""
    found = values.get(name)
    if not isinstance(found, list) or not all(
        isinstance(word, str) and word.strip() for word in found
    ):
        raise Wrong(name, said("“{name}”应当是文字的列表", name=name))
    return tuple(found)


def texts_if_any(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return a list of texts; one that is left out is empty."""
    return texts(values, name) if name in values else ()


def number(values: Mapping[str, Any], name: str) -> int:
    """Return a whole number that is not below 0, nor so large that no clock can count it."""
    value = values.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST:
        raise Wrong(name, said("“{name}”应当是 0 到 {most} 的整数", name=name, most=MOST))
    return value


def hours(values: Mapping[str, Any], name: str) -> int:
    """Return hours, which may be a fraction such as 0.5, in minutes."""
    value = values.get(name)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not 0 < float(str(value)) <= MOST_HOURS:
        raise Wrong(name, said("“{name}”应当是大于 0 的小时数", name=name))
    return round(float(str(value)) * 60)


def switch(values: Mapping[str, Any], name: str) -> bool:
    """Return true or false; one that is left out is false."""
    value = values.get(name, False)
    if not isinstance(value, bool):
        raise Wrong(name, said("“{name}”应当是 true 或 false", name=name))
    return value
