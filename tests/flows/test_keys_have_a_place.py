"""The keys are never nowhere: on each page, after the palette, and for whoever comes in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton

from deskcs.actor import OWNER, Role
from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import open_desk
from deskcs.qt.theme import Theme
from deskcs.settings import Settings, given_database
from deskcs.shell.window import MainWindow

from .person import Person

MORNING = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)


@pytest.fixture
def person(qtbot: Any, tmp_path: Path) -> Iterator[Person]:
    clock, file = FixedClock(MORNING), tmp_path / "desk.sqlite3"
    settings = given_database(Settings(theme="light"), str(file))
    desk = open_desk(settings, clock=clock)
    for name in ("客服07", "客服12"):
        desk.staff.add(OWNER, name, Role.AGENT)
    desk.complaints.register(
        desk.staff.actor_named("客服07"), ComplaintIntake(customer="王女士", what="水壶漏水")
    )
    desk.close()
    window = MainWindow(settings, Theme("light"), clock=clock)
    qtbot.addWidget(window)
    window.show()
    window.open_desk()
    yield Person(window, qtbot, clock, tmp_path)
    window.shut_down()


def holder() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def at(person: Person, name: str) -> None:
    """Wait until the keys are there."""
    person.wait(lambda: holder() == name)


def write_a_reply(person: Person) -> None:
    person.press("Ctrl+3")
    at(person, "complaints.table")
    person.wait(lambda: person.see("complaints.table").model().rowCount() == 1)  # type: ignore[attr-defined]
    person.press("Down", "Return")
    at(person, "complaint.composer")
    person.reads("complaint.status", "待受理")
    person.write("您好，")


def test_an_empty_desk_offers_its_first_step_to_the_keys(person: Person) -> None:
    person.sit_down("客服07")
    at(person, "today.to_do")
    today = person.see("today.to_do", QAbstractItemView)
    person.wait(lambda: today.currentIndex().row() == 0)
    card = person.desk.complaints.open_rows()[0]
    actor = person.desk.staff.actor_named("客服12")
    person.desk.complaints.accept(actor, card.number)

    def words() -> str:
        button = QApplication.focusWidget()
        return button.text() if isinstance(button, QPushButton) else ""

    person.wait(lambda: words() == "登记新投诉")


def test_each_page_has_the_keys_where_one_begins(person: Person) -> None:
    person.sit_down("客服07")
    at(person, "today.to_do")
    for keys, name in (
        ("Ctrl+2", "handbook.search"),
        ("Ctrl+3", "complaints.table"),
        ("Ctrl+5", "settings.kinds"),
        ("Ctrl+1", "today.to_do"),
    ):
        person.press(keys)
        at(person, name)


def test_a_phrase_is_looked_up_and_one_is_back_in_the_reply(person: Person) -> None:
    person.sit_down("客服07")
    write_a_reply(person)
    person.press("Ctrl+K")
    at(person, "palette.input")
    person.press("Escape")
    at(person, "complaint.composer")
    person.press("Ctrl+2")
    at(person, "handbook.search")
    person.press("Alt+Left")
    at(person, "complaint.composer")
    person.write("给您添麻烦了")
    assert person.read("complaint.composer") == "您好，给您添麻烦了"


def test_who_comes_back_goes_on_and_who_comes_next_begins(person: Person) -> None:
    person.sit_down("客服07")
    write_a_reply(person)
    person.sit_down("客服07")
    at(person, "complaint.composer")
    person.sit_down("客服12")
    at(person, "complaints.table")
