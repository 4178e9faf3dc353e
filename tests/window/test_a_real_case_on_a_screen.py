"""A file of real complaints comes in, and one of them goes its whole way, on a real screen.

Imported, taken, flagged, acknowledged, handed over, accepted item by item, resolved and closed by
keys alone; four people sit down one after the other. Each step leaves a picture in the test's home.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from deskcs.actor import OWNER, Role
from deskcs.complaints.shapes import ComplaintCard, ComplaintQuery, Status
from deskcs.desk import Desk, open_desk
from deskcs.handover.item_shapes import Severity
from deskcs.settings import Settings, given_database

from .conftest import ROOT, Screen, until

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "complaints-real-text.csv"
ROWS = 2_375
# Nothing in it that the program knows as a signal: it takes a person to see that it may burn.
WORDS, NUMBER = "一首歌没放完就发烫", "TS20261019-021"
REASON, SUMMARY = "放一首歌就烫手，怕起火", "手机发烫那件要盯紧"
NEXT_STEP, REPLY = "先打电话请客户停用，再查这一批", "请您先关机停用，今天上门取件检测。"
SOLUTION = "全额退款，这一批已停发送检。"
# In the order in which the sign-in offers them.
SUPERVISOR, LEAD, AGENT, NEXT = PEOPLE = ("王主管", "李组长", "客服07", "客服12")
ROLES = (Role.SUPERVISOR, Role.LEAD, Role.AGENT, Role.AGENT)
DOWN = "Down"

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(
        not REAL.exists(), reason="the file of real complaint texts is not beside the checkout"
    ),
]


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    desk = open_desk(given_database(Settings(), str(tmp_path / "desk.sqlite3")))
    for name, role in zip(PEOPLE, ROLES, strict=True):
        desk.staff.add(OWNER, name, role)
    yield desk
    desk.close()


class Shift:
    """What people do at this desk one after the other, and what became of it in the file."""

    def __init__(self, screen: Screen, desk: Desk) -> None:
        self.screen, self.desk = screen, desk

    def sit_down(self, name: str) -> None:
        """Lock for whoever is here and choose a name."""
        screen = self.screen
        if "·" in screen.title:
            screen.press("ctrl+shift+l")
            until(lambda: "·" not in screen.title)
        screen.see_button()
        screen.settle()
        screen.press("shift+Tab", "Home", *[DOWN] * PEOPLE.index(name), "Return", "space")
        until(lambda: name in screen.title, told=lambda: f"{screen.title} and not {name}")
        screen.settle()

    def do(self, sound: str) -> None:
        """Do a command by the sound of its words."""
        self.screen.press("ctrl+k")
        self.screen.type(sound)
        self.screen.settle()
        self.screen.press("Return")

    def find(self) -> None:
        """Open the case by words that the customer used."""
        screen = self.screen
        screen.press("ctrl+3", "ctrl+shift+f", "ctrl+a")
        screen.type(WORDS)
        screen.settle()
        screen.press("Return")
        screen.settle()

    def move(self, place: int) -> None:
        """Take one of the moves out of the menu that one key opens."""
        self.screen.settle()
        self.screen.press("alt+m")
        self.screen.settle()
        self.screen.press(*[DOWN] * place, "Return")
        self.screen.settle()

    @property
    def case(self) -> ComplaintCard:
        """Return the case as it stands in the file."""
        return self.desk.complaints.card(OWNER, NUMBER)

    @property
    def untold(self) -> int:
        """Return how many serious cases no lead has taken notice of."""
        return len(self.desk.complaints.flagged_unacknowledged())

    def told(self, *words: str) -> Any:
        """Return what a verb says in a process of its own."""
        command = [sys.executable, str(ROOT / "main.py"), *words, "--json"]
        command += ["--db", str(self.screen.home / "desk.sqlite3")]
        ran = subprocess.run(
            command, env=self.screen.environment, check=True, capture_output=True, text=True
        )
        return json.loads(ran.stdout)

    def becomes(self, status: Status) -> None:
        """Wait until the case is there."""
        until(lambda: self.case.status is status, told=lambda: f"{self.case.status}")


def import_the_file(shift: Shift) -> None:
    screen, desk = shift.screen, shift.desk
    shift.do("daoru")
    screen.focus("选择要导入的文件")
    screen.type(str(REAL))
    screen.settle()
    screen.press("Return")
    screen.focus("导入投诉")
    screen.see_button()
    screen.settle()
    screen.press("ctrl+Return")
    until(lambda: len(desk.complaints.ids(ComplaintQuery())) == ROWS)
    screen.photograph("1-imported")
    screen.press("space")
    screen.focus("DeskCS")


def take_and_flag(shift: Shift) -> None:
    shift.do("ksdb")
    until(shift.desk.handover.on_duty)
    shift.find()
    shift.move(1)
    shift.becomes(Status.IN_PROGRESS)
    shift.screen.photograph("2-taken")
    shift.move(4)
    shift.screen.type(REASON)
    shift.screen.press("ctrl+Return")
    until(lambda: shift.case.is_flagged)
    shift.screen.photograph("3-flagged")


def acknowledge_all(shift: Shift) -> None:
    """First the case that is open, then what came serious with the file, one after the other."""
    screen = shift.screen
    screen.photograph("4-told")
    shift.move(1)
    until(lambda: shift.case.flag_state == "acknowledged")
    screen.press("ctrl+3", "ctrl+shift+f", "ctrl+a")
    screen.type("serious:yes")
    screen.settle()
    screen.press("Return")
    listed = ComplaintQuery(text="严重:是", order="received_at")
    numbers = [row.number for row in shift.desk.complaints.page(listed).rows]
    screen.press(*["ctrl+Up"] * len(numbers))
    for number in numbers:
        screen.settle()
        if number != NUMBER:
            before = shift.untold
            screen.press("alt+m", DOWN, "Return")
            until(lambda before=before: shift.untold == before - 1)
        screen.press("ctrl+Down")
    assert shift.untold == 0
    screen.photograph("5-all-acknowledged")


def write_the_sheet(shift: Shift) -> None:
    """The draft fills itself; it is signed with a word on the shift."""
    screen = shift.screen
    screen.press("ctrl+shift+h")
    until(shift.desk.handover.sheets)
    screen.photograph("6-sheet")
    screen.press("ctrl+shift+s")
    screen.settle()
    screen.type(SUMMARY)
    screen.settle()
    screen.press("ctrl+Return")
    screen.settle()
    screen.photograph("7-signed")


def take_over(shift: Shift) -> None:
    """Item by item: the critical ones with the next step in one's own words, then the rest."""
    screen = shift.screen
    shift.do("ksdb")
    screen.photograph("8-what-waits")
    (sheet,) = shift.desk.handover.sheets()

    def left() -> int:
        items = shift.desk.handover.sheet(sheet.id).items
        return sum(item.is_pending and item.severity is Severity.CRITICAL for item in items)

    screen.press("Home")
    for before in range(left(), 0, -1):
        screen.press("Return")
        screen.type(NEXT_STEP)
        screen.press("Return")
        until(lambda before=before: left() == before - 1)
        screen.settle()
    screen.photograph("9-critical-taken")


def solve(shift: Shift) -> None:
    """Answer and resolve; the case is the taker's now."""
    screen = shift.screen
    shift.find()
    screen.press("alt+2")
    screen.type(REPLY)
    screen.press("ctrl+Return")
    until(lambda: shift.case.first_response_at)
    screen.settle()
    screen.press("alt+4")
    screen.type(SOLUTION)
    screen.press("ctrl+Return")
    shift.becomes(Status.ANSWERED)
    screen.photograph("10-resolved")


def close(shift: Shift) -> None:
    """Only the lead may, and says that the customer was satisfied."""
    shift.find()
    shift.move(1)
    shift.screen.press(DOWN, "ctrl+Return")
    shift.becomes(Status.CLOSED)
    shift.screen.photograph("11-closed")


def test_a_real_row_goes_from_the_file_to_the_closed_case(
    screen: Screen, desk: Desk, tmp_path: Path
) -> None:
    shift = Shift(screen, desk)
    screen.lay_keys(WORDS + REASON + SUMMARY + NEXT_STEP + REPLY + SOLUTION)
    screen.start("--db", str(tmp_path / "desk.sqlite3"))
    shift.sit_down(SUPERVISOR)
    import_the_file(shift)
    shift.sit_down(AGENT)
    take_and_flag(shift)
    shift.sit_down(LEAD)
    acknowledge_all(shift)
    shift.sit_down(AGENT)
    write_the_sheet(shift)
    shift.sit_down(NEXT)
    take_over(shift)
    solve(shift)
    shift.sit_down(LEAD)
    close(shift)
    screen.press("ctrl+q")
    assert screen.programs[0].wait(30) == 0

    case = shift.told("complaint", "show", NUMBER)
    assert (case["status"], case["owner"], case["satisfaction"]) == ("closed", NEXT, 5)
    assert [(entry["kind"], entry["author"]) for entry in case["timeline"]] == [
        ("imported", SUPERVISOR),
        ("accepted", AGENT),
        ("flagged", AGENT),
        ("acknowledged", LEAD),
        ("handed", NEXT),
        ("reply", NEXT),
        ("resolved", NEXT),
        ("closed", LEAD),
    ]
    checks = shift.told("doctor")["checks"]
    assert [check for check in checks if not check["ok"]] == []
