"""The one list of rooms with a screen, in the order of the rail."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskcs.qt.page import Page
    from deskcs.qt.surroundings import Surroundings


class Room(NamedTuple):
    """A screen: its name in `nav.NAME`, its picture, its words, where it is built, its pinyin."""

    name: str
    icon: str
    words: str
    module: str
    sound: str

    def build(self, desk: Any, around: Surroundings) -> Page:
        """Make the page; its modules are imported only now."""
        make: Callable[[Any, Surroundings], Page] = import_module(self.module).build
        return make(desk, around)


ROOMS = (
    Room("today", "today", QT_TRANSLATE_NOOP("Shell", "今日"), "deskcs.today.ui.build", "jinri jr"),
    Room(
        "handbook",
        "handbook",
        QT_TRANSLATE_NOOP("Shell", "手册"),
        "deskcs.handbook.ui.build",
        "shouce sc",
    ),
    Room(
        "complaints",
        "complaints",
        QT_TRANSLATE_NOOP("Shell", "投诉"),
        "deskcs.complaints.ui.build",
        "tousu ts",
    ),
    Room(
        "handover",
        "handover",
        QT_TRANSLATE_NOOP("Shell", "交接"),
        "deskcs.handover.ui.build",
        "jiaojie jj",
    ),
    Room(
        "settings",
        "settings",
        QT_TRANSLATE_NOOP("Shell", "设置"),
        "deskcs.shell.settings_build",
        "shezhi sz",
    ),
)
