"""Figures with their unit as one word: 6分 is neither 6分钟 nor 16分, and 三日 is 3天."""

from __future__ import annotations

import re
from typing import NamedTuple

_DIGITS = {**dict(zip("零一二三四五六七八九", range(10), strict=True)), "两": 2, "〇": 0}
_TENS = {"十": 10, "百": 100, "千": 1000}
_UNIT = (
    r"小时|分钟|工作日|星期|分(?![钟类析期为别配开享工歧辨成之])|[秒天日元块倍次条件年周步级声位人"
    r"遍字款页单点月项篇%]"
)
_FIGURE = re.compile(
    rf"(?<![\d.])(\d{{1,9}}(?:\.\d+)?|(?!十分)[零一二两三四五六七八九十百千]{{1,7}}) ?个?({_UNIT})"
)
_PERCENT = re.compile(r"百分之(\d{1,3}|[零一二三四五六七八九十百]{1,4})")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})(?::|点)(\d{2})(?!\d)分?")
_SAME_UNIT = {"日": "天", "块": "元", "星期": "周"}
MARK = "#"


class Figure(NamedTuple):
    """A number with its unit in a folded text; `token` is how it is written in the index.

    `is_loose` are such as 一件 and 一个人, which more often than not count nothing.
    """

    token: str
    start: int
    end: int
    is_loose: bool = False


def figures(folded: str) -> list[Figure]:
    """Return the figures of a folded text in order."""
    found = [
        Figure(f"{MARK}{int(clock[1])}:{clock[2]}", clock.start(), clock.end())
        for clock in _CLOCK.finditer(folded)
    ]
    found += [
        Figure(f"{MARK}{_number(part[1])}%", part.start(), part.end())
        for part in _PERCENT.finditer(folded)
    ]
    taken = {place for figure in found for place in range(figure.start, figure.end)}
    for match in _FIGURE.finditer(folded):
        if match.start() not in taken:
            unit = _SAME_UNIT.get(match[2], match[2])
            token = f"{MARK}{_number(match[1])}{unit}"
            found.append(Figure(token, match.start(), match.end(), match[1] == "一"))
    return sorted(found, key=lambda figure: figure.start)


def _number(written: str) -> str:
    if written[0].isdigit():
        return written.lstrip("0") or "0"
    total, digit = 0, 0
    for char in written:
        if char in _TENS:
            total += (digit or 1) * _TENS[char]
            digit = 0
        else:
            digit = digit * 10 + _DIGITS[char]
    return str(total + digit)
