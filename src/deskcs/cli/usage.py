"""Says in one line what is wrong with a command line, and where to read how it is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

_SAYINGS = (
    (r"No such command '(.*?)'\..*", "没有“{}”这个动词"),
    (r"No such option: (\S+).*", "没有 {} 这个选项"),
    (r"Missing option '(.*)'\.", "缺少选项 {}"),
    (r"Missing argument '(.*)'\.", "缺少 {}"),
    (r"Got unexpected extra argument(?:\(s\)|s)? \((.*)\)", "多写了“{}”"),
    (r"Option '(.*)' requires an argument\.", "{} 后面要写一个值"),
    (r"Option '(.*)' does not take a value\.", "{} 后面不写值"),
    (r"Invalid value for '(.*?)': .*valid integer.*", "{} 要写整数"),
    (r"Invalid value for '(.*?)': .*greater than or equal to (\d+)", "{} 不能小于 {}"),
    (r"Invalid value for '(.*?)': .*less than or equal to (\d+)", "{} 不能大于 {}"),
    (r"Invalid value for '(.*?)': .*is not one of (.*)\.", "{} 只能是 {}"),
    (r"Invalid value for '(.*?)': .*", "{} 的值不对"),
)


def explained(error: Any) -> str:
    """Return a line for a usage error of Typer, which tells its own in English."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "deskcs"
    hint = _hint(error, context)
    return f"{_said(' '.join(error.format_message().split()))}。{hint}用法见 {path} --help。"


def _said(message: str) -> str:
    for form, words in _SAYINGS:
        if found := re.fullmatch(form, message):
            return words.format(*found.groups())
    return message.rstrip(".")


def _hint(error: Any, context: Any) -> str:
    wanted = re.match(r"No such command '(.*?)'\.", error.message)
    known: Sequence[str] = getattr(error, "possibilities", None) or ()
    if wanted and context is not None:
        known = get_close_matches(wanted[1], getattr(context.command, "commands", ()), n=3)
    return f"是不是 {'、'.join(known)}？" if known else ""
