"""Signals as they were written down, 起火漏电（漏电、冒烟）, and how they are said in English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from deskcs.wording import joined, said

_LINE = re.compile(r"([^()（）;；]+)[(（]([^()（）]*)[)）](?:[;；]|$)")
_TIMES = re.compile(r"(\d+) 天内第 (\d+) 次")
_ALIKE = re.compile(r"同批号第 (\d+) 起")


def of_flag(text: str, data: Mapping[str, Any]) -> str:
    """Return why a case was marked as serious: signals, or what a person wrote as it is."""
    return of_signals(text) if data.get("by") in ("signals", "merge") else text


def of_signals(text: str) -> str:
    """Return the line with its kinds known to the catalogue; the customer's words stay."""
    parts = [
        said("{kind}（{words}）", kind=found[1], words=_words(found[2]))
        for found in _LINE.finditer(text)
    ]
    return joined("；", parts) if parts else text


def _words(text: str) -> str:
    if found := _TIMES.fullmatch(text):
        return said("{days} 天内第 {count} 次", days=found[1], count=found[2])
    if found := _ALIKE.fullmatch(text):
        return said("同批号第 {count} 起", count=found[1])
    return text
