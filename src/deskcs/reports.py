"""A report of an unexpected error: where it happened, without a word of anybody's data.

Messages and local values are left out, since they may hold a customer's name; types, files, lines
and function names are enough to find the place.

Where the program ends without a word, as when Qt crashes, Python itself leaves a trace of what each
thread was doing. The next start makes a report of it.
"""

from __future__ import annotations

import os
import re
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from deskcs import __version__, paths

MOST_REPORTS = 50
TRACE = "crash.txt"
# On Windows Python also writes down what others catch and the program lives through.
CRASHED = ("Fatal Python error:", "access violation", "stack overflow")
_FRAME = re.compile(r'\s*File "(.+)", line (\d+) in (.+)')


def describe(error: BaseException) -> str:
    """Return the report's text for an exception and those that led to it."""
    lines = _head()
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        for frame in traceback.extract_tb(cause.__traceback__):
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"


def write_report(error: BaseException, folder: Path | None = None) -> Path | None:
    """Write the report and return its file, or None where not even that can be written."""
    return _write(describe(error), folder or paths.log_folder())


def keep_trace(folder: Path | None = None) -> IO[str] | None:
    """Let Python leave a trace if the program crashes from now on; return the file it would be in.

    It is written to as it is, by all windows there are, so that it must stay open. Where Python was
    told to leave a trace elsewhere, it does.
    """
    import faulthandler

    if faulthandler.is_enabled():
        return None
    file = (folder or paths.log_folder()) / TRACE
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        stream = file.open("a", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(stream)
    return stream


def take_trace(folder: Path | None = None) -> Path | None:
    """Make a report of the trace that a crash has left; return its file, None without a crash."""
    folder = folder or paths.log_folder()
    file = folder / TRACE
    try:
        if not file.stat().st_size:
            return None
        trace = file.read_text(encoding="utf-8", errors="replace")
        os.truncate(file, 0)
    except OSError:
        return None
    if not any(sign in trace for sign in CRASHED):
        return None
    lines = [
        f"  {_short(found[1])}:{found[2]} {found[3]}" if (found := _FRAME.match(line)) else line
        for line in trace.splitlines()
        if not line.startswith("Extension modules")
    ]
    return _write("\n".join([*_head(), *lines]) + "\n", folder)


def _head() -> list[str]:
    import platform  # only for a report: it takes 4 ms before the first window

    return [
        f"DeskCS {__version__}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}",
        f"At {datetime.now(UTC).isoformat(timespec='seconds')}",
        "",
    ]


def _write(text: str, folder: Path) -> Path | None:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    file = folder / f"report-{stamp}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("report-*.txt"))[:-MOST_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file


def _short(filename: str) -> str:
    """Return the path below the package folder: a home folder bears its owner's name."""
    for base in sorted(sys.path, key=len, reverse=True):
        if base and filename.startswith(base):
            return filename[len(base) :].lstrip("/\\")
    return Path(filename).name
