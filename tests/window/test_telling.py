"""A serious case is told by the desktop itself: one notification and one sound, once."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskcs.actor import OWNER, Role
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import Desk, open_desk
from deskcs.settings import Settings, given_database

from .conftest import Screen, until

pytestmark = pytest.mark.window

NEEDED = ("dbus-daemon", "dbus-monitor", "dunst", "notify-send")
LOOKS = 25.0  # longer than the window waits between two looks


class Desktop:
    """A session with a service that shows notifications, and what was asked of it."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.log, self.played = folder / "told", folder / "played"
        programs = folder / "programs"
        programs.mkdir()
        player = programs / "pw-play"
        player.write_text(f'#!/bin/sh\necho "$@" >> "{self.played}"\n', encoding="utf-8")
        player.chmod(0o755)
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout is not None
        screen.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        screen.environment["PATH"] = f"{programs}:{screen.environment['PATH']}"
        with self.log.open("w") as log:
            self._programs = [
                subprocess.Popen(
                    command,
                    env=screen.environment,
                    stdout=log if command[0] == "dbus-monitor" else subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
                for command in (
                    ["dunst"],
                    ["dbus-monitor", "interface='org.freedesktop.Notifications'"],
                )
            ]

    @property
    def notes(self) -> list[str]:
        """Return each note as it was asked for."""
        said = self.log.read_text(encoding="utf-8", errors="replace")
        return said.split("member=Notify")[1:]

    @property
    def sounds(self) -> int:
        """Return how often something was played."""
        return len(self.played.read_text().splitlines()) if self.played.exists() else 0

    def close(self) -> None:
        """End the session."""
        for program in (*self._programs, self._bus):
            program.terminate()
            program.wait()
            if program.stdout is not None:
                program.stdout.close()


@pytest.fixture
def desktop(screen: Screen, tmp_path: Path) -> Iterator[Desktop]:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    desktop = Desktop(screen, tmp_path)
    yield desktop
    desktop.close()


def desk_at(file: Path) -> Desk:
    return open_desk(given_database(Settings(), str(file)))


@pytest.mark.slow
def test_a_serious_case_is_told_by_one_notification_and_one_sound(
    screen: Screen, desktop: Desktop, tmp_path: Path
) -> None:
    file, config = tmp_path / "desk.sqlite3", screen.home / "deskcs" / "config"
    config.mkdir(parents=True)
    (config / "settings.toml").write_text("has_sound = true\n", encoding="utf-8")
    desk = desk_at(file)
    for name, role in (("Li", Role.LEAD), ("Xiao", Role.AGENT)):
        desk.staff.add(OWNER, name, role)
    screen.start("--db", str(file), "--as", "Li")

    def is_in() -> bool:
        if "·" not in screen.title:
            screen.press("space")
            time.sleep(1.5)
        return "·" in screen.title

    until(is_in)
    time.sleep(2)
    card = desk.complaints.register(
        desk.staff.actor_named("Xiao"),
        ComplaintIntake(customer="WangLi", what="烧水壶漏电冒烟,孩子手被烫伤"),
    )
    desk.close()
    until(lambda: desktop.notes, 60, lambda: screen.title)
    time.sleep(LOOKS)
    (note,) = desktop.notes
    assert card.number in note
    assert "WangLi" not in note
    assert "byte 2" in note, "it stays until somebody has seen it"
    assert desktop.sounds == 1
