"""The help of the verbs in the user's language, headings and remarks of Typer's too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import typer

from deskcs.cli.columns import places
from deskcs.cli.speaking import spoken, translate
from deskcs.wording import QT_TRANSLATE_NOOP

# What follows a verb, by the names of the parameters.
_NAMES = {
    "file": QT_TRANSLATE_NOOP("Cli", "文件"),
    "key": QT_TRANSLATE_NOOP("Cli", "核对项"),
    "name": QT_TRANSLATE_NOOP("Cli", "姓名"),
    "number": QT_TRANSLATE_NOOP("Cli", "投诉编号"),
    "query": QT_TRANSLATE_NOOP("Cli", "查询"),
    "ref": QT_TRANSLATE_NOOP("Cli", "编号"),
    "sheet": QT_TRANSLATE_NOOP("Cli", "交接单"),
    "state": QT_TRANSLATE_NOOP("Cli", "结果"),
    "step": QT_TRANSLATE_NOOP("Cli", "步骤"),
}
_TYPE = re.compile(r"<((?:list\[)?)(str|text|int|integer|float|path|file)(?: range)?\]?>", re.I)
_PIECE = re.compile(
    r"(?:\[[^]]*\]|[!-~]+|\s|.)[\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f\u201d\u2026]*"
)
_WIDEST, _GAP, _NARROWEST = 30, 2, 10
_BLOCK = re.compile(r"(?<=\n\n)(?=  )")
_REMARK = re.compile(r"\[(?:default: |env var: |required\]).*$", re.S)


def dress(command: Any) -> None:
    """Have a command and all below it write their help in the user's language."""
    words = _words()
    kind = command.context_class
    command.context_class = type("Context", (kind,), {"formatter_class": _formatter()})
    if command.help:
        # Lines that are indented stay lines; the list of verbs has the first ones whole.
        command.help = _BLOCK.sub("\b\n", translate("Cli", command.help))
        command.short_help = command.help.partition("\n\n")[0]
    for parameter in command.params:
        if getattr(parameter, "help", None):
            parameter.help = translate("Cli", parameter.help)
        if parameter.param_type_name == "argument" and parameter.name in _NAMES:
            parameter.metavar = translate("Cli", _NAMES[parameter.name])
    command.options_metavar = f"[{words['options']}]"
    if hasattr(command, "subcommand_metavar"):
        command.subcommand_metavar = words["verb and more"]
    for below in getattr(command, "commands", {}).values():
        dress(below)


@cache
def _formatter() -> Any:
    """Return Typer's formatter with the user's words; whose class it is depends on its version."""
    base: Any = typer.Context.formatter_class

    class Formatter(base):  # type: ignore[misc]  # known at run time
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, prefix or _words()["usage"])

        def write_heading(self, heading: str) -> None:
            # A colon as wide as Chinese words stands in place of Typer's.
            words = _words().get(heading)
            if words is None:
                super().write_heading(heading)
            else:
                self.write(f"{'':>{self.current_indent}}{words}\n")

        def write_dl(self, rows: Sequence[tuple[str, str]], *_: Any, **__: Any) -> None:
            said = [(_TYPE.sub(_type, name), _text(text)) for name, text in rows]
            for line in _table(said, self.width - self.current_indent):
                self.write(f"{'':>{self.current_indent}}{line}\n")

    return Formatter


def _table(rows: Sequence[tuple[str, str]], width: int) -> Iterator[str]:
    """Yield the lines of two columns. Typer would take a Chinese character for one place."""
    first = min(max(places(name) for name, _ in rows), _WIDEST)
    for name, text in rows:
        lines = list(_wrapped(text, max(width - first - _GAP, _NARROWEST)))
        if places(name) <= first and lines:
            yield f"{name}{' ' * (first - places(name) + _GAP)}{lines.pop(0)}"
        else:
            yield name
        for line in lines:
            yield f"{'':>{first + _GAP}}{line}"


def _wrapped(text: str, width: int) -> Iterator[str]:
    """Yield the lines of a text: words stay whole, and no line begins with a closing mark."""
    line = ""
    for piece in _PIECE.findall(text):
        if line.strip() and places(line + piece.rstrip()) > width:
            yield line.rstrip()
            line = ""
        line += piece if line else piece.lstrip()
    if line.strip():
        yield line.rstrip()


def _words() -> Mapping[str, str]:
    return {
        "usage": translate("Cli", "用法："),
        "options": translate("Cli", "选项"),
        "verb and more": translate("Cli", "动词 [参数]..."),
        "Options": translate("Cli", "选项："),
        "Arguments": translate("Cli", "参数："),
        "Commands": translate("Cli", "动词："),
    }


def _type(found: re.Match[str]) -> str:
    words = {
        "str": translate("Cli", "文字"),
        "int": translate("Cli", "整数"),
        "float": translate("Cli", "数字"),
        "path": translate("Cli", "路径"),
    }
    same = {"text": "str", "integer": "int", "file": "path"}
    name = found[2].lower()
    return f"<{words[same.get(name, name)]}>"


def _text(text: str) -> str:
    if text == "Show this message and exit.":
        return translate("Cli", "显示这段说明")
    return _REMARK.sub(_remark, text)


def _remark(found: re.Match[str]) -> str:
    words = found[0].replace("[required]", f"[{translate('Cli', '必填')}]")
    words = words.replace("; required]", f"{spoken('；')}{translate('Cli', '必填')}]")
    words = words.replace("[default: ", f"[{translate('Cli', '默认：')}")
    words = words.replace("[env var: ", f"[{translate('Cli', '环境变量：')}")
    return re.sub(r"; (?=(?:-?\d+<=?)?x[<>]?|x>)", spoken("；"), words)
