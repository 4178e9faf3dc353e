"""The program as it is started by a person, on a display, with keys."""

from __future__ import annotations

import signal
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRect, QSettings

from deskcs.actor import OWNER, Actor, Role
from deskcs.clock import SystemClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import Desk, open_desk
from deskcs.settings import Settings, given_database

from .conftest import Screen, until

pytestmark = pytest.mark.window


def desk_at(file: Path) -> Desk:
    return open_desk(given_database(Settings(), str(file)))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite3"


@pytest.fixture
def agent(file: Path) -> Actor:
    """An agent without a PIN at a desk of their own."""
    desk = desk_at(file)
    desk.staff.add(OWNER, "Xiao", Role.AGENT)
    actor = desk.staff.actor_named("Xiao")
    desk.close()
    return actor


def enter(screen: Screen) -> None:
    """Sign in by the keyboard: without a PIN the button has the focus."""
    screen.see_button()
    screen.press("space")
    until(lambda: "·" in screen.title)


def test_the_first_supervisor_is_founded_by_the_keyboard_alone(screen: Screen, file: Path) -> None:
    screen.start("--db", str(file))
    screen.see_button()
    for text in ("Desk One", "Wang", "001", "2580", "2580"):
        screen.type(text)
        screen.press("Tab")
    screen.press("space")

    def founded() -> bool:
        desk = desk_at(file)
        try:
            return [p.name for p in desk.staff.people()] == ["Wang"]
        finally:
            desk.close()

    until(founded)


@pytest.mark.slow
def test_a_due_time_that_passes_raises_the_alert_without_a_click(
    screen: Screen, file: Path, agent: Actor
) -> None:
    screen.start("--db", str(file), "--as", "Xiao")
    enter(screen)
    desk = desk_at(file)
    due = SystemClock().now() + timedelta(seconds=12)
    intake = ComplaintIntake(
        customer="A", what="the colour is wrong", received_at=due - timedelta(hours=12)
    )
    card = desk.complaints.register(agent, intake)
    desk.complaints.accept(agent, card.number)
    desk.complaints.raise_notices()
    desk.complaints.see_notices(agent, [n.id for n in desk.complaints.notices(agent)])
    desk.close()
    # The window has read the case by now, and nothing is to be told of it yet.
    until(lambda: SystemClock().now() > due - timedelta(seconds=3))
    assert screen.title == "Xiao · DeskCS"
    until(lambda: screen.title == "(1) Xiao · DeskCS", 60, lambda: screen.title)


@pytest.mark.slow
def test_what_is_half_typed_outlives_a_killed_program_and_is_registered_by_the_next(
    screen: Screen, file: Path, agent: Actor
) -> None:
    program = screen.start("--db", str(file), "--as", "Xiao")
    enter(screen)
    screen.press("ctrl+n")
    screen.focus("登记投诉")
    screen.type("Half a name")
    drafts = screen.home / "deskcs" / "data" / "drafts"
    until(lambda: any("Half a name" in f.read_text() for f in drafts.glob("*.json")), 20)
    program.send_signal(signal.SIGKILL)
    program.wait()
    screen.start("--db", str(file), "--as", "Xiao")
    enter(screen)
    screen.press("ctrl+n")
    screen.focus("登记投诉")
    # What happened is still missing: the form says so and puts the cursor there.
    screen.press("ctrl+Return")
    screen.type("the kettle leaks")
    screen.press("ctrl+Return")

    def registered() -> bool:
        desk = desk_at(file)
        try:
            return [row.customer for row in desk.complaints.open_rows()] == ["Half a name"]
        finally:
            desk.close()

    until(registered)


def test_a_change_made_elsewhere_is_seen_without_a_click(
    screen: Screen, file: Path, agent: Actor
) -> None:
    desk = desk_at(file)
    desk.staff.add(OWNER, "Li", Role.LEAD)
    desk.close()
    screen.start("--db", str(file), "--as", "Li")
    enter(screen)
    desk = desk_at(file)
    desk.complaints.register(
        agent, ComplaintIntake(customer="A", what="烧水壶漏电冒烟,孩子手被烫伤")
    )
    desk.close()
    until(lambda: screen.title == "(1) Li · DeskCS", 60, lambda: screen.title)


def test_ctrl_q_ends_the_program_cleanly(screen: Screen, file: Path, agent: Actor) -> None:
    program = screen.start("--db", str(file), "--as", "Xiao")
    enter(screen)
    screen.press("ctrl+q")
    try:
        _, said = program.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        pytest.fail("it did not end")
    assert program.returncode == 0
    assert "Traceback" not in said


def geometry(place: QRect, screen_width: int) -> QByteArray:
    """Return what Qt keeps of a window that stood there on a second screen of that width."""
    kept = QByteArray()
    out = QDataStream(kept, QIODevice.OpenModeFlag.WriteOnly)
    out.setVersion(QDataStream.Version.Qt_4_0)
    out.writeUInt32(0x1D9D0CB)
    for version in (3, 0):
        out.writeUInt16(version)
    _ = out << place << place
    out.writeInt32(1)
    for is_so in (False, False):  # maximised, on the full screen
        out.writeBool(is_so)
    out.writeInt32(screen_width)
    _ = out << place
    return kept


@pytest.mark.parametrize(
    "place", [QRect(0, 0, 1600, 1000), QRect(1700, 700, 1200, 700), QRect(300, 560, 1100, 450)]
)
def test_a_window_that_stood_on_another_screen_is_wholly_on_this_one(
    screen: Screen, agent: Actor, file: Path, place: QRect
) -> None:
    looks = screen.home / "deskcs" / "config" / "window.ini"
    looks.parent.mkdir(parents=True, exist_ok=True)
    kept = QSettings(str(looks), QSettings.Format.IniFormat)
    kept.setValue("window/geometry", geometry(place, 1600))
    kept.sync()
    screen.start("--db", str(file), "--as", agent.name)
    x, y, right, low = screen.place_of("DeskCS")
    assert 0 <= x < right <= 1400
    assert 0 <= y < low <= 900


@pytest.mark.parametrize("factor", ["1.5", "2"])  # the screen holds 933 × 600, 700 × 450 points
def test_neither_window_nor_intake_is_larger_than_the_screen(
    screen: Screen, agent: Actor, file: Path, factor: str
) -> None:
    screen.environment["QT_SCALE_FACTOR"] = factor
    screen.start("--db", str(file), "--as", agent.name)
    across, down = screen.place_of("DeskCS")[2:]
    assert 0 < across <= 1400
    assert 0 < down <= 900
    enter(screen)
    screen.press("ctrl+n")
    screen.focus("登记投诉")
    across, down = screen.place_of("登记投诉")[2:]
    assert 0 < across <= 1400
    assert 0 < down <= 900
