"""The tray counts what hangs under the bell; a desktop without a tray is told all the same."""

from __future__ import annotations

import os
import sys
import wave
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from deskcs import paths
from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import Desk
from deskcs.qt.colours import read_tokens
from deskcs.settings import Settings
from deskcs.shell import chime
from deskcs.shell.badge import SIZES, badged, count_text
from deskcs.shell.tray import Tray, bring_forward, tip_words
from deskcs.shell.window import MainWindow

# What only the display without a screen says.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise")

FIRE = "烧水壶漏电冒烟,孩子手被烫伤"


def has_colour(count: int, token: str, *, is_urgent: bool, size: int = 48) -> bool:
    image = badged(count, is_urgent=is_urgent).pixmap(QSize(size, size)).toImage()
    wanted = QColor(read_tokens("light")[token])
    colours = {image.pixelColor(x, y).name() for x in range(size) for y in range(size)}
    return wanted.name() in colours


@pytest.mark.parametrize("size", SIZES)
def test_the_number_is_painted_red_only_where_somebody_must_act(qapp: Any, size: int) -> None:
    assert has_colour(3, "danger", is_urgent=True, size=size)
    assert not has_colour(3, "danger", is_urgent=False, size=size)
    assert not has_colour(0, "danger", is_urgent=False, size=size)


def test_another_number_is_another_picture(qapp: Any) -> None:
    pictures = {
        bytes(badged(count, is_urgent=False).pixmap(QSize(32, 32)).toImage().constBits())
        for count in (0, 1, 2, 9, 42, 100)
    }
    assert len(pictures) == 6


def test_a_number_too_long_is_cut_and_says_so() -> None:
    assert [count_text(n, 16) for n in (1, 9, 10)] == ["1", "9", "9+"]
    assert [count_text(n, 48) for n in (10, 99, 100)] == ["10", "99", "99+"]


def test_what_stands_beside_the_picture_is_said_in_words(qapp: Any) -> None:
    assert tip_words(0, 0) == "DeskCS：没有提醒"
    assert tip_words(2, 0) == "DeskCS：2 条提醒"
    assert tip_words(3, 1) == "DeskCS：3 条提醒，1 条要马上处理"


@pytest.fixture
def has_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def icon_of(tray: Tray) -> QSystemTrayIcon:
    icon = tray.findChild(QSystemTrayIcon)
    assert icon is not None
    return icon


def test_a_click_brings_a_minimised_window_back_as_large_as_it_was(
    has_tray: None, window: QWidget
) -> None:
    window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    tray = Tray(window)
    icon_of(tray).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isMaximized()
    assert not window.isMinimized()
    bring_forward(window)
    assert window.isMaximized()
    tray.hide()


def test_a_tray_that_comes_later_is_used(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    tray = Tray(window)
    assert tray.findChild(QSystemTrayIcon) is None
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    tray.show_alerts([])
    assert icon_of(tray).toolTip() == "DeskCS：没有提醒"
    tray.hide()


def register(desk: Desk, what: str) -> str:
    agent = desk.staff.actor_named("客服07")
    return desk.complaints.register(agent, ComplaintIntake(customer="王女士", what=what)).number


def program(folder: Path, name: str, *lines: str) -> Path:
    """Put a program of this name first on the path; it writes its arguments down."""
    folder.mkdir(exist_ok=True)
    said = folder / f"{name}.said"
    file = folder / name
    body = (f'printf "%s\\n" "$*" >> "{said}"', *lines)
    file.write_text("\n".join(("#!/bin/sh", *body, "")), encoding="utf-8")
    file.chmod(0o755)
    return said


def said_in(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


needs_programs = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other desktops tell by themselves"
)


@needs_programs
def test_without_a_tray_a_serious_case_is_told_once_and_a_click_opens_it(
    enter: Callable[..., MainWindow],
    other_desk: Desk,
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:
    told = program(tmp_path / "bin", "notify-send", "echo default")
    monkeypatch.setattr("deskcs.shell.notes._UNSEEN", ())
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=os.pathsep)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    window = enter("李组长")
    assert window.inside is not None
    number = register(other_desk, FIRE)
    for _ in range(3):
        window.inside.alerts.look()
        clock.advance(seconds=20)
    pages = window.inside.pages
    assert pages is not None
    qtbot.waitUntil(lambda: pages.name == "complaints", timeout=15_000)
    (line,) = said_in(told)
    assert number in line
    assert "--urgency=critical" in line
    assert "王女士" not in line
    assert "烫伤" not in line


@needs_programs
@pytest.mark.parametrize(("has_sound", "times"), [(False, 0), (True, 1)])
def test_a_sound_is_off_by_default_and_played_once_when_on(
    enter: Callable[..., MainWindow],
    other_desk: Desk,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
    has_sound: bool,
    times: int,
) -> None:
    assert not Settings().has_sound
    played = program(tmp_path / "bin", "pw-play")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=os.pathsep)
    window = enter("李组长", replace(settings, has_sound=has_sound))
    assert window.inside is not None
    register(other_desk, FIRE)
    window.inside.alerts.look()
    window.inside.alerts.look()
    if times:
        qtbot.waitUntil(lambda: len(said_in(played)) == times, timeout=15_000)
        assert said_in(played)[0].endswith("notice.wav")
    assert len(said_in(played)) == times


def test_the_sound_is_short_and_can_be_read() -> None:
    with wave.open(str(paths.resources() / "sounds" / "notice.wav")) as sound:
        assert sound.getnframes() / sound.getframerate() < 1


def test_nothing_that_plays_is_no_failure(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert chime._player() == ()
    chime.ring()


def test_a_locked_desk_still_tells_and_shows_nothing(
    enter: Callable[..., MainWindow], other_desk: Desk, has_tray: None
) -> None:
    window = enter("李组长")
    inside = window.inside
    assert inside is not None
    inside.lock()
    register(other_desk, FIRE)
    inside.watch.look_due.emit()
    assert icon_of(inside.tray).toolTip() == "DeskCS：1 条提醒，1 条要马上处理"
    assert window.windowTitle() == "DeskCS"
    assert not window.frame.banner.isVisible()
    inside.gate.admit(other_desk.staff.actor_named("李组长"))
    assert window.frame.banner.isVisible(), "whoever comes back sees it at once"
