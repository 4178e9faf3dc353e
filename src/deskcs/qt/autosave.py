"""What is half typed goes to disk two seconds after the last key, and outlives a crash.

Drafts hold customers' words, so each is a file only its owner may read, in the data folder.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskcs import paths
from deskcs.qt.language import spoken
from deskcs.reasons import reason_of

AFTER_MS = 2_000


def draft_folder() -> Path:
    """Return where drafts lie."""
    return paths.data_folder() / "drafts"


class Draft(QObject):
    """One form's draft. `kept` tells when it is on disk, `not_kept` why it is not."""

    kept = Signal()
    not_kept = Signal(str)

    def __init__(
        self, name: str, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        safe = re.sub(r"[^\w.-]+", "_", name)
        self._file = (folder or draft_folder()) / f"{safe}.json"
        self._values: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    def keep(self, values: Mapping[str, str]) -> None:
        """Remember the values; they are written two seconds after the last call."""
        if dict(values) != self._values:
            self._values = dict(values)
            self._timer.start()

    @Slot()
    def save_now(self) -> None:
        """Write what is remembered, whole or not at all; nothing is written for an empty form."""
        self._timer.stop()
        if not any(text.strip() for text in self._values.values()):
            self.discard()
            return
        part = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass") as stream:
                json.dump(self._values, stream, ensure_ascii=True)
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(part, self._file)
        except OSError as error:
            self.not_kept.emit(spoken(reason_of(error)))
            return
        self.kept.emit()

    def read(self) -> dict[str, str]:
        """Return the draft, empty when there is none or it cannot be read."""
        try:
            values = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(values, dict):
            return {}
        self._values = {str(name): str(text) for name, text in values.items()}
        return dict(self._values)

    def discard(self) -> None:
        """Let the draft go: what it held is saved elsewhere or was emptied by hand."""
        self._timer.stop()
        self._values = {}
        with contextlib.suppress(OSError):
            self._file.unlink()
