"""A supervisor's day by keys alone on a real screen, up to the proof that it went by the rules.

A case that ran past its times gets a reason before it can be closed; a customer who refuses the
solution is called by somebody else (C-30) and asked how it was; the list, the handover and the
whole database are proven. Each step leaves a picture in the test's home.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from deskcs.actor import OWNER, Role
from deskcs.clock import FixedClock, SystemClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintCard, Status
from deskcs.desk import Desk, open_desk
from deskcs.settings import Settings, given_database

from .conftest import ROOT, Screen, until

PEOPLE = ("王主管", "李组长", "客服07", "客服12")
ROLES = (Role.SUPERVISOR, Role.LEAD, Role.AGENT, Role.AGENT)
SUPERVISOR, LEAD, AGENT, OTHER = PEOPLE
WHY, NO, YES = "联系不上客户", "说方案不行", "这次满意"
SUMMARY, ANSWER = "平稳交班", "解决了"
DOWN = "Down"

pytestmark = [pytest.mark.window, pytest.mark.slow]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(given_database(Settings(), str(tmp_path / "desk.sqlite3")))
    for name, role in zip(PEOPLE, ROLES, strict=True):
        desk.staff.add(OWNER, name, role)
    yield desk
    desk.close()


@pytest.fixture
def number(desk: Desk) -> str:
    """A case that was taken down three days ago and is answered and solved only now."""
    agent = desk.staff.actor_named(AGENT)
    then = open_desk(desk.settings, clock=FixedClock(SystemClock().now() - timedelta(hours=72)))
    intake = ComplaintIntake(customer="王女士", what="the lid does not fit")
    number = then.complaints.register(agent, intake).number
    then.close()
    desk.complaints.accept(agent, number)
    desk.complaints.resolve(agent, number, "a new lid")
    for one in range(3):
        more = ComplaintIntake(customer=f"客户{one}", what="when does it come")
        desk.complaints.register(agent, more)
    return number


class Day:
    """What people do one after the other, and what became of it in the file."""

    def __init__(self, screen: Screen, desk: Desk, number: str) -> None:
        self.screen, self.desk, self.number = screen, desk, number

    @property
    def case(self) -> ComplaintCard:
        """Return the case as it stands in the file."""
        return self.desk.complaints.card(OWNER, self.number)

    def sit_down(self, name: str) -> None:
        """Lock for whoever is here, choose a name, and open the case."""
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
        self.screen.settle()

    def find(self) -> None:
        """Open the case by words that the customer used."""
        screen = self.screen
        screen.press("ctrl+3", "ctrl+shift+f", "ctrl+a")
        screen.type("lid")
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

    def told(self, *words: str) -> Any:
        """Return what a verb says in a process of its own."""
        command = [sys.executable, str(ROOT / "main.py"), *words, "--json"]
        command += ["--db", str(self.screen.home / "desk.sqlite3")]
        ran = subprocess.run(
            command, env=self.screen.environment, check=True, capture_output=True, text=True
        )
        return json.loads(ran.stdout)


def explain(day: Day) -> None:
    """The case cannot be closed before somebody has said why it ran past its times."""
    assert day.case.needs_breach_reason
    day.find()
    day.screen.photograph("1-past-its-times")
    day.move(1)
    day.screen.type(WHY)
    day.screen.photograph("2-why")
    day.screen.press("Return")
    until(lambda: day.case.breach_reason == WHY)
    day.screen.photograph("3-explained")


def plan(day: Day, place: int, person: int, shot: str) -> None:
    """Plan a call-back by the person so far down in the list."""
    before = len(day.case.follow_ups)
    day.move(place)
    day.screen.press("Tab", *[DOWN] * person)
    day.screen.photograph(shot)
    day.screen.press("ctrl+Return")
    until(lambda: len(day.case.follow_ups) == before + 1)


def call(day: Day, shot: str, accepted: int, said: str, *more: str) -> None:
    """Write down how the call went: whether accepted, the satisfaction, the words."""
    before = sum(bool(one.outcome) for one in day.case.follow_ups)
    day.find()
    day.move(2)
    day.screen.press("Tab", *[DOWN] * accepted, "Tab", *more, "Tab")
    day.screen.type(said)
    day.screen.press("Tab")
    day.screen.type(ANSWER)
    day.screen.photograph(shot)
    day.screen.press("ctrl+Return")
    until(lambda: sum(bool(one.outcome) for one in day.case.follow_ups) == before + 1)
    day.screen.settle()


def close(day: Day) -> None:
    day.find()
    day.move(1)
    day.screen.press("ctrl+Return")
    until(lambda: day.case.status is Status.CLOSED)
    day.screen.photograph("8-closed")


def export(day: Day, file: Path) -> None:
    """The list as it is shown, found among all, without the first two columns."""
    day.find()
    day.screen.photograph("8b-found-among-all")
    day.do("daochu")
    day.screen.focus("导出投诉")
    day.screen.settle()
    day.screen.press("Home", "space", DOWN, "space")
    day.screen.photograph("9-columns")
    day.screen.press("ctrl+Return")
    day.screen.focus("导出到文件")
    day.screen.press("ctrl+a")
    day.screen.type(str(file))
    day.screen.press("Return")
    until(file.exists)
    day.screen.focus("导出投诉")
    day.screen.photograph("10-exported")
    day.screen.press("Escape")
    day.screen.focus("DeskCS")


def hand_over(day: Day) -> None:
    day.do("ksdb")
    until(day.desk.handover.on_duty)
    day.screen.press("ctrl+shift+h")
    until(day.desk.handover.sheets)
    day.screen.press("ctrl+shift+s")
    day.screen.settle()
    day.screen.type(SUMMARY)
    day.screen.settle()
    day.screen.press("ctrl+Return")
    until(lambda: day.desk.handover.sheets()[0].signed_by == LEAD)
    day.screen.photograph("11-signed")


def check(day: Day) -> None:
    """The sheet is compared with what was signed, then file, journal and index looked through."""
    screen = day.screen
    screen.press("Tab", "Right", "Right", "Tab", "Tab", "space")
    screen.photograph("12-sheet-proven")
    day.do("jiancha")
    screen.press("space")
    screen.see_button()
    screen.photograph("13-all-checked")


def test_a_late_case_is_closed_by_the_rules_and_that_can_be_proven(
    screen: Screen, desk: Desk, number: str, tmp_path: Path
) -> None:
    day, file = Day(screen, desk, number), tmp_path / "list.xlsx"
    screen.lay_keys(WHY + NO + YES + SUMMARY + ANSWER)
    screen.start("--db", str(tmp_path / "desk.sqlite3"))
    day.sit_down(SUPERVISOR)
    explain(day)
    plan(day, 8, 0, "4-call-planned")
    day.sit_down(AGENT)
    call(day, "5-refused", 2, NO)
    day.sit_down(SUPERVISOR)
    day.find()
    plan(day, 8, 2, "6-another-person")
    assert day.case.follow_ups[-1].person == OTHER
    day.sit_down(OTHER)
    call(day, "7-accepted", 1, YES, DOWN)
    assert day.case.satisfaction == 5
    assert day.case.timeline[-1].data["answers"][0][1] == ANSWER
    day.sit_down(SUPERVISOR)
    close(day)
    export(day, file)
    day.sit_down(LEAD)
    hand_over(day)
    check(day)
    screen.press("ctrl+q")
    assert screen.programs[0].wait(30) == 0

    head, *rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
    assert "编号" not in head
    assert any("the lid does not fit" in map(str, row) for row in rows)
    assert len(rows) == 1
    case = day.told("complaint", "show", number, "--why")
    assert [(entry["kind"], entry["author"]) for entry in case["timeline"]][-6:] == [
        ("breach_explained", SUPERVISOR),
        ("follow_up_planned", SUPERVISOR),
        ("kept", AGENT),
        ("follow_up_planned", SUPERVISOR),
        ("kept", OTHER),
        ("closed", SUPERVISOR),
    ]
    (sheet,) = desk.handover.sheets()
    assert desk.handover.verify(sheet.id).is_genuine
    assert [check for check in day.told("doctor")["checks"] if not check["ok"]] == []
