"""A report of an unexpected error: where it happened, without a word of anybody's data.

Messages and local values are left out, since they may hold a customer's name; types, files, lines
and function names are enough to find the place.
"""

from __future__ import annotations

import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from deskcs import __version__, paths

MOST_REPORTS = 50


def describe(error: BaseException) -> str:
    """Return the report's text for an exception and those that led to it."""
    import platform  # only for a report: it takes 4 ms before the first window

    lines = [
        f"DeskCS {__version__}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}",
        f"At {datetime.now(UTC).isoformat(timespec='seconds')}",
        "",
    ]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        for frame in traceback.extract_tb(cause.__traceback__):
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"


def write_report(error: BaseException, folder: Path | None = None) -> Path | None:
    """Write the report and return its file, or None where not even that can be written."""
    folder = folder or paths.log_folder()
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    file = folder / f"report-{stamp}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(describe(error), encoding="utf-8")
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
