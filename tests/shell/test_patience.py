"""While another program writes, the window reads on, says why nothing is saved, and saves then."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Slot

from deskcs.actor import Role
from deskcs.desk import Desk
from deskcs.errors import DeskError, Locked
from deskcs.qt.tasks import Tasks
from deskcs.shell import patience as window_patience
from deskcs.shell.patience import WindowPatience
from deskcs.shell.window import MainWindow
from deskcs.storage import driver, patience

WORDS = "数据库正被别处写入，空出来就保存"


@pytest.fixture
def other(other_desk: Desk) -> Iterator[sqlite3.Connection]:
    """Another program that has begun to write."""
    connection = driver.dbapi().connect(str(other_desk.store.path), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    connection.close()


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "TRY_MS", 1)
    monkeypatch.setattr(patience, "TRIES", 20)


class Told(QObject):
    """Hears what the bar hears, and may let the other program end then."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[bool] = []
        self.then: Callable[[], object] = bool

    @Slot(bool)
    def hear(self, is_waiting: bool) -> None:
        self.said.append(is_waiting)
        if is_waiting:
            self.then()


def _add(desk: Desk, name: str) -> None:
    desk.staff.add(desk.staff.actor_named("王主管"), name, Role.AGENT)


def _names(desk: Desk) -> list[str]:
    return [person.name for person in desk.staff.people()]


def test_the_bar_says_so_while_it_lasts(
    enter: Callable[..., MainWindow], other: sqlite3.Connection
) -> None:
    other.execute("ROLLBACK")
    window = enter("王主管")
    assert window.inside is not None
    desk, bar = window.inside.opened.desk, window.frame.bar
    seen: list[tuple[str, str, str]] = []

    def show() -> None:
        status = bar.status
        seen.append((status.text(), status.toolTip(), str(status.property("tone"))))
        other.execute("ROLLBACK")

    assert isinstance(desk.store.patience, WindowPatience)
    told = Told()
    told.then = show
    desk.store.patience._waits.connect(told.hear)
    _add(desk, "客服20")
    assert bar.status.text() == "已保存 09:30"
    other.execute("BEGIN IMMEDIATE")
    _add(desk, "客服21")
    [(words, why, tone)] = seen
    assert (words, tone) == (WORDS, "muted")
    assert "输入的内容还在" in why
    assert (bar.status.text(), bar.status.toolTip()) == ("已保存 09:30", "")
    assert told.said == [True, False]
    assert "客服21" in _names(desk)


def test_nothing_is_said_of_a_short_wait(other_desk: Desk, other: sqlite3.Connection) -> None:
    told = Told()

    class Short(Tasks):
        def step_aside(self) -> None:
            if other.in_transaction:
                other.execute("ROLLBACK")

    tasks = Short()
    other_desk.store.patience = WindowPatience(tasks, told.hear)
    _add(other_desk, "客服20")
    tasks.close()
    assert told.said == []


def test_after_a_refusal_the_next_wait_is_told_at_once(
    other_desk: Desk, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, tasks = Told(), Tasks()
    other_desk.store.patience = WindowPatience(tasks, told.hear)
    with pytest.raises(Locked, match="占用"):
        _add(other_desk, "客服20")
    assert told.said == [True, False]
    monkeypatch.setattr(window_patience, "TOLD_AFTER", 10_000)
    told.then = lambda: other.execute("ROLLBACK")
    _add(other_desk, "客服20")
    assert told.said == [True, False, True, False]
    tasks.close()


def test_people_are_read_while_a_note_waits_and_it_is_saved_then(
    other_desk: Desk, other: sqlite3.Connection, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "TRIES", 10_000)
    told, tasks, owner = Told(), Tasks(), QObject()
    other_desk.store.patience = WindowPatience(tasks, told.hear)
    answers: list[object] = []
    refused: list[DeskError] = []

    def read(names: list[str]) -> None:
        answers.append(names)
        other.execute("ROLLBACK")

    before = _names(other_desk)
    tasks.run(_add, other_desk, "客服20", owner=owner, done=answers.append, failed=refused.append)
    with qtbot.waitSignal(tasks.idle):
        tasks.run(_names, other_desk, owner=owner, done=read, failed=refused.append, key="names")
    assert answers == [before, None]
    assert refused == []
    assert _names(other_desk) == [*before, "客服20"]
    tasks.close()


def test_a_desk_that_was_left_lets_nothing_pass_and_says_nothing(
    other_desk: Desk, other: sqlite3.Connection, qtbot: Any
) -> None:
    told, owner, done = Told(), QObject(), list[str]()
    tasks = Tasks()
    other_desk.store.patience = heard = WindowPatience(tasks, told.hear)
    heard.retire()
    tasks.run(_add, other_desk, "客服20", owner=owner, failed=lambda error: done.append("refused"))
    with qtbot.waitSignal(tasks.idle):
        tasks.run(_names, other_desk, owner=owner, done=lambda names: done.append("read"), key="n")
    assert done == ["refused", "read"]
    assert told.said == [False]
    tasks.close()
