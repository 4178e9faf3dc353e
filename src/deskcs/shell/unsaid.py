"""What could not be done while the program ended, to be said at the next start.

Nobody sees a message of a window that is going. The lines may name files, so that only their owner
may read them, as drafts.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from deskcs import paths
from deskcs.qt.language import translate_error

MOST = 3


class Unsaid(QObject):
    """Keeps errors that no window shows any more, until they are taken."""

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file or paths.data_folder() / "unsaid.txt"

    @Slot(list)
    def keep(self, errors: Sequence[Exception]) -> None:
        """Write down what went wrong, beside what other windows have kept."""
        lines = [" ".join(translate_error(error).split()) for error in errors]
        with contextlib.suppress(OSError):  # on a full disk the program ends all the same
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as stream:
                stream.writelines(f"{line}\n" for line in dict.fromkeys(lines))

    def take(self) -> str:
        """Return the first of what was kept in one line, empty for nothing, and forget it."""
        try:
            text = self._file.read_text(encoding="utf-8", errors="replace")
            self._file.unlink()
        except OSError:
            return ""
        lines = list(dict.fromkeys(text.splitlines()))
        return " ".join([*lines[:MOST], *["…"] * (len(lines) > MOST)])
