"""Says in one line what is wrong with a command line, and where to read how it is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from deskcs.cli.speaking import spoken, translate
from deskcs.wording import QT_TRANSLATE_NOOP

_SAYINGS = (
    (r"No such command '(.*?)'\..*", QT_TRANSLATE_NOOP("Cli", "没有“{}”这个动词")),
    (r"No such option: (\S+).*", QT_TRANSLATE_NOOP("Cli", "没有 {} 这个选项")),
    (r"Missing option '(.*)'\.", QT_TRANSLATE_NOOP("Cli", "缺少选项 {}")),
    (r"Missing argument '(.*)'\.", QT_TRANSLATE_NOOP("Cli", "缺少“{}”")),
    (r"Got unexpected extra argument(?:\(s\)|s)? \((.*)\)", QT_TRANSLATE_NOOP("Cli", "多写了“{}”")),
    (r"Option '(.*)' requires an argument\.", QT_TRANSLATE_NOOP("Cli", "{} 后面要写一个值")),
    (r"Option '(.*)' does not take a value\.", QT_TRANSLATE_NOOP("Cli", "{} 后面不写值")),
    (r"Invalid value for '(.*?)': .*valid integer.*", QT_TRANSLATE_NOOP("Cli", "{} 要写整数")),
    (
        r"Invalid value for '(.*?)': .*greater than or equal to (\d+)",
        QT_TRANSLATE_NOOP("Cli", "{} 不能小于 {}"),
    ),
    (
        r"Invalid value for '(.*?)': .*less than or equal to (\d+)",
        QT_TRANSLATE_NOOP("Cli", "{} 不能大于 {}"),
    ),
    (
        r"Invalid value for '(.*?)': .*is not one of (.*)\.",
        QT_TRANSLATE_NOOP("Cli", "{} 只能是 {}"),
    ),
    (r"Invalid value for '(.*?)': .*", QT_TRANSLATE_NOOP("Cli", "{} 的值不对")),
)


def explained(error: Any) -> str:
    """Return a line for a usage error of Typer, which tells its own in English."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "deskcs"
    problem = _said(" ".join(error.format_message().split()))
    if known := _meant(error, context):
        line = translate("Cli", "{problem}。是不是 {known}？用法见 {path} --help。")
        return line.format(problem=problem, known=known, path=path)
    return translate("Cli", "{problem}。用法见 {path} --help。").format(problem=problem, path=path)


def _said(message: str) -> str:
    for form, words in _SAYINGS:
        if found := re.fullmatch(form, message):
            return translate("Cli", words).format(*found.groups())
    return message.rstrip(".")


def _meant(error: Any, context: Any) -> str:
    """Return what may have been meant, if anything."""
    wanted = re.match(r"No such command '(.*?)'\.", error.message)
    known: Sequence[str] = getattr(error, "possibilities", None) or ()
    if wanted and context is not None:
        known = get_close_matches(wanted[1], getattr(context.command, "commands", ()), n=3)
    return spoken("、").join(known)
