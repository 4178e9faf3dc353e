from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from deskcs.actor import OWNER, Role
from deskcs.clock import FixedClock
from deskcs.desk import Desk, open_desk
from deskcs.handbook.opening import open_handbook
from deskcs.handbook.service import HandbookService
from deskcs.qt.tasks import ImmediateTasks
from deskcs.qt.theme import Theme
from deskcs.settings import Settings, given_database
from deskcs.shell.window import MainWindow

# 2026-11-22 09:30 in Shanghai, as in tests/conftest.py.
from datetime import UTC, datetime  # isort: skip

MORNING = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
PIN = "2580"


@pytest.fixture(scope="session")
def handbook() -> HandbookService:
    """Read and indexed once: no test of the window changes it."""
    return open_handbook()


@pytest.fixture(autouse=True)
def one_handbook(handbook: HandbookService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deskcs.desk.open_handbook", lambda: handbook)
    monkeypatch.setattr("deskcs.handbook.opening.open_handbook", lambda: handbook)


@pytest.fixture(scope="session")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with people of each role, to be copied."""
    file = tmp_path_factory.mktemp("peopled") / "desk.sqlite3"
    settings = given_database(Settings(), str(file))
    desk = open_desk(settings, clock=FixedClock(MORNING))
    desk.staff.add(OWNER, "王主管", Role.SUPERVISOR, pin=PIN)
    boss = desk.staff.actor_named("王主管")
    for name, role in (("李组长", Role.LEAD), ("客服07", Role.AGENT), ("客服12", Role.AGENT)):
        desk.staff.add(boss, name, role)
    desk.close()
    return file


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite3"


@pytest.fixture
def settings(file: Path) -> Settings:
    return given_database(Settings(theme="light"), str(file))


@pytest.fixture
def other_desk(settings: Settings, clock: FixedClock, peopled: Path, file: Path) -> Iterator[Desk]:
    """The same file, open at another desk, with people of each role."""
    shutil.copy(peopled, file)
    desk = open_desk(settings, clock=clock)
    yield desk
    desk.close()


@pytest.fixture
def make_window(
    qtbot: Any, settings: Settings, clock: FixedClock
) -> Iterator[Callable[..., MainWindow]]:
    """Make windows whose work is done at once, on a clock that stands still."""
    made: list[MainWindow] = []

    def make(used: Settings | None = None, acting: str = "") -> MainWindow:
        theme = Theme("light")
        window = MainWindow(used or settings, theme, acting, tasks=ImmediateTasks(), clock=clock)
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        window.open_desk()
        return window

    yield make
    for window in made:
        window.shut_down()


@pytest.fixture
def enter(make_window: Callable[..., MainWindow], other_desk: Desk) -> Callable[..., MainWindow]:
    """Open a window and let somebody in."""

    def let_in(name: str, used: Settings | None = None) -> MainWindow:
        window = make_window(used, name)
        assert window.inside is not None
        window.inside.gate.admit(other_desk.staff.actor_named(name))
        return window

    return let_in
