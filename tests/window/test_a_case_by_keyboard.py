"""A whole case with the keyboard alone, from the intake to its being opened again."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskcs.actor import OWNER, Role
from deskcs.complaints.shapes import ComplaintCard, ComplaintQuery, Status
from deskcs.desk import open_desk
from deskcs.settings import Settings, given_database

from .conftest import Screen, until

pytestmark = pytest.mark.window

# Where the moves stand in the menu of a case, counted from its top.
FIRST, THIRD = ("Down",), ("Down", "Down", "Down")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "desk.sqlite3"
    desk = open_desk(given_database(Settings(), str(file)))
    desk.staff.add(OWNER, "Xiao", Role.AGENT)
    desk.close()
    return file


def only_case(file: Path) -> ComplaintCard | None:
    desk = open_desk(given_database(Settings(), str(file)))
    try:
        rows = desk.complaints.page(ComplaintQuery()).rows
        return desk.complaints.card(OWNER, rows[0].number) if rows else None
    finally:
        desk.close()


@pytest.mark.slow
def test_a_whole_case_by_the_keyboard_alone(screen: Screen, file: Path) -> None:
    def case() -> ComplaintCard:
        card = only_case(file)
        assert card is not None
        return card

    def becomes(status: Status) -> None:
        until(lambda: case().status is status, told=lambda: f"{case().status} and not {status}")

    def move(*place: str) -> None:
        """Take one of the moves out of the menu that one key opens."""
        screen.settle()
        screen.press("alt+m")
        screen.settle()
        screen.press(*place, "Return")
        screen.settle()

    screen.start("--db", str(file))
    screen.see_button()
    screen.press("space")
    until(lambda: "·" in screen.title)
    screen.press("ctrl+n")
    screen.focus("登记投诉")
    screen.type("Wang")
    screen.press("Tab", "Tab")
    screen.type("13912345678")
    screen.press("Tab")
    screen.type("1234567 7654321")
    screen.press("alt+w")
    screen.type("the kettle leaks")
    screen.press("Tab", "Tab")  # past the button for more
    screen.type("refund")
    screen.press("Tab")
    screen.type("12.5")
    screen.press("Tab")
    screen.type("sorry")
    screen.press("ctrl+Return")
    until(lambda: only_case(file) is not None)
    card = case()
    assert (card.customer, card.what) == ("Wang", "the kettle leaks")
    assert set(card.orders) == {"1234567", "7654321"}
    assert card.wanted == ("refund 12.50 元", "sorry")
    screen.focus("DeskCS")
    move(*FIRST)
    becomes(Status.IN_PROGRESS)
    move(*FIRST)  # leads into the composer
    screen.press("alt+2")
    screen.type("we look into it")
    screen.press("ctrl+Return")
    until(lambda: case().first_response_at is not None)
    move(*THIRD)
    screen.press("Return")
    becomes(Status.WAITING)
    move(*FIRST)
    becomes(Status.IN_PROGRESS)
    move(*FIRST)
    screen.type("a new kettle")
    screen.press("ctrl+Return")
    becomes(Status.ANSWERED)
    move(*FIRST)
    screen.press("Down", "Return")
    becomes(Status.CLOSED)
    assert case().satisfaction == 5
    move(*FIRST)
    screen.type("leaks again")
    screen.press("Return")
    becomes(Status.IN_PROGRESS)
    assert case().cycle == 2
