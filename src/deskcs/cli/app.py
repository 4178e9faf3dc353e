"""The command line: finds the verb, runs it, and turns what goes wrong into one line and a code."""

from __future__ import annotations

import errno
import importlib
import sys

from deskcs.cli import context, helping, speaking, usage
from deskcs.cli.speaking import translate
from deskcs.errors import DeskError
from deskcs.wording import QT_TRANSLATE_NOOP

_INTERRUPTED = 130
_WRONG_USAGE = 2
_HELP = QT_TRANSLATE_NOOP(
    "Cli",
    """DeskCS：客服工作台。不带动词打开窗口。

各动词前后都可加：

  --db 文件或地址   用哪个数据库（默认：设置里的，或 DESKCS_DATABASE）
  --as 姓名或工号   以谁的名义（默认：当班的人，没有就是第一位主管）
  --pin-stdin       从标准输入读此人的 PIN（或用 DESKCS_PIN）
  --json            结果写成 JSON

返回 0 办好了，1 办不了（一行说明原因），2 用法不对，3 数据库损坏、被占用或版本太新。""",
)
# One file a command group, which has `register(app)`, and its verbs. Typer takes a millisecond to
# look at each verb's parameters, so only the group of the verb that was typed is brought up.
GROUPS = {
    "search": ("search",),
    "article": ("article",),
    "complaints": ("complaint",),
    "handover": ("handover", "shift"),
    "staff": ("staff",),
    "exchange": ("import", "export"),
    "upkeep": ("backup", "restore", "doctor"),
    "demo": ("demo",),
    "tour": ("tour",),
}


def run(arguments: list[str]) -> int:
    """Run one verb and return the exit code: 0 done, 1 cannot be done, 2 usage, 3 the file."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    speaking.begin()
    try:
        return _carry_out(arguments)
    except DeskError as error:
        print(speaking.told(error), file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print(_cancelled(), file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except Exception as error:
        if known := _explained(error, arguments):
            print(known, file=sys.stderr)
            return 1
        from deskcs.reports import write_report

        path = write_report(error)
        told = translate("Cli", "程序出了意外的错误，已记下报告（不含个人信息）：{path}")
        print(told.format(path=path), file=sys.stderr)
        return 1


def _carry_out(arguments: list[str]) -> int:
    try:
        options, rest = context.take_options(arguments)
    except DeskError as error:
        print(speaking.told(error), file=sys.stderr)
        return _WRONG_USAGE
    context.use(options)
    return _dispatch(rest)


def _explained(error: Exception, arguments: list[str]) -> str:
    """Return a line for what the shell around the program brought about, empty for a bug."""
    if isinstance(error, UnicodeEncodeError) and not _is_readable(arguments):
        return translate("Cli", "命令里有认不出的字节（不是 UTF-8）。请核对后重新输入。")
    if isinstance(error, OSError) and error.filename is None and error.errno == errno.ENOSPC:
        return translate("Cli", "磁盘已满，结果没有写全。请清出空间后再试。")
    return ""


def _cancelled() -> str:
    return translate("Cli", "已取消。")


def _is_readable(arguments: list[str]) -> bool:
    """Return whether all words are text; file names need not be, but what is stored must."""
    return not any("\ud800" <= sign <= "\udfff" for word in arguments for sign in word)


def _nothing() -> None:
    pass


def _dispatch(arguments: list[str]) -> int:
    import typer

    app = typer.Typer(
        name="deskcs",
        help=_HELP,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.callback()(_nothing)  # else Typer takes a single verb for the whole program
    typed = [group for group, verbs in GROUPS.items() if arguments and arguments[0] in verbs]
    for group in typed or GROUPS:
        importlib.import_module(f"deskcs.cli.{group}").register(app)
    command = typer.main.get_command(app)
    helping.dress(command)
    try:
        result = command.main(args=arguments, prog_name="deskcs", standalone_mode=False)
    except Exception as error:
        # Typer may carry its own copy of Click, so its errors are known by what they can do.
        show = getattr(error, "show", None)
        if show is None:
            if type(error).__name__ == "Abort":
                print(_cancelled(), file=sys.stderr)
                return 1
            raise
        code = int(getattr(error, "exit_code", 2))
        if type(error).__name__ == "NoArgsIsHelpError" or not hasattr(error, "format_message"):
            show()  # the help itself
        else:
            print(usage.explained(error), file=sys.stderr)
        return code
    if result == _INTERRUPTED:  # Typer keeps Ctrl+C to itself
        raise KeyboardInterrupt
    return result if isinstance(result, int) else 0
