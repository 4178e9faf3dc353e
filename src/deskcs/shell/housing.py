"""The window as what stands in it sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from deskcs.qt.surroundings import Surroundings
    from deskcs.qt.tasks import Tasks
    from deskcs.settings import Settings
    from deskcs.shell.door import Opened
    from deskcs.shell.history import History
    from deskcs.shell.reception import Reception
    from deskcs.shell.window_frame import WindowFrame

# Under what the window remembers who sat here last.
LAST_PERSON = "window/person"


class Housing(QMainWindow):
    """Made by the window before anything is put into it. `kept` is what it remembers of its looks;
    `surroundings` makes those of pages around an open desk.
    """

    settings: Settings
    kept: QSettings
    tasks: Tasks
    history: History
    frame: WindowFrame
    reception: Reception
    surroundings: Callable[[Opened], Surroundings]
