"""A short sound for new alerts, where the person wants one."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication

from deskcs import paths

# On Linux the bell of the display is silent nearly everywhere; these play a file.
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))


def ring() -> None:
    """Sound once and go on at once; where nothing can play, ask the desktop for its bell."""
    player = _player() if sys.platform.startswith("linux") else ()
    if player:
        sound = str(paths.resources() / "sounds" / "notice.wav")
        started, _ = QProcess.startDetached(player[0], [*player[1:], sound])
        if started:
            return
    QApplication.beep()


def _player() -> tuple[str, ...]:
    for name, *options in _PLAYERS:
        found = QStandardPaths.findExecutable(name)
        if found:
            return (found, *options)
    return ()
