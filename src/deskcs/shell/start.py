"""From the command line to the first painted frame, and nothing heavy before it."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from typing import NamedTuple

PACKAGES = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0"
    " libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0"
    " libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1"
)
NO_LIBRARIES = "缺少 Qt 的系统库（{missing}）。请安装：sudo apt-get install -y " + PACKAGES
NO_DISPLAY = (
    "没有图形显示，打不开窗口。可以加 --platform offscreen，用 deskcs tour 画出各个界面，"
    "或直接用命令（deskcs --help）。"
)


class WindowOptions(NamedTuple):
    """What the command line says about the window."""

    database: str = ""
    acting: str = ""
    platform: str = ""


def read_options(arguments: list[str]) -> WindowOptions:
    """Return the window's options; the caller has seen that there are no others."""
    values = {"--db": "", "--as": "", "--platform": ""}
    words = iter(arguments)
    for word in words:
        name, equals, value = word.partition("=")
        values[name] = value if equals else next(words, "")
    return WindowOptions(values["--db"], values["--as"], values["--platform"])


def has_display(platform: str) -> bool:
    """Return whether a window can be shown: only X11 and Wayland need a display of their own."""
    if not sys.platform.startswith("linux") or platform or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_window(arguments: list[str]) -> int:
    """Show the window, run until it is closed, and return the exit code."""
    options = read_options(arguments)
    if options.platform:
        os.environ["QT_QPA_PLATFORM"] = options.platform
    if not has_display(options.platform):
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    # Nothing of what a start makes is thrown away, so looking for rubbish meanwhile costs a sixth
    # of it and finds none. The window looks again when it has come to rest.
    gc.disable()
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        missing = str(error).partition(":")[0]
        print(NO_LIBRARIES.format(missing=missing), file=sys.stderr)
        return 1
    _give_back_import()
    # A worker that imports SQLAlchemy must not hold up painting for whole 5 ms turns.
    sys.setswitchinterval(0.001)
    from deskcs.shell.application import make_application, open_window

    application = QApplication.instance() or make_application()
    window = open_window(options.database, options.acting)
    code = int(application.exec())
    window.shut_down()
    return code


def _give_back_import() -> None:
    """PySide6's own import hook serves `__feature__`, which is not used, and slows every import."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
