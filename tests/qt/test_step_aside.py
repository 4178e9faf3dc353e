"""Work that waits lets pass what is only read for a screen, and nothing else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject

from deskcs.qt.tasks import ImmediateTasks, Tasks


@pytest.fixture
def tasks(qapp: Any) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def owner(qapp: Any) -> QObject:
    return QObject()


@pytest.fixture
def waiting(tasks: Tasks, done: list[str], owner: QObject) -> Callable[[], None]:
    """Let a change wait for its lock until what is returned is called; then it steps aside."""
    free = threading.Event()

    def change() -> None:
        free.wait(10)
        tasks.step_aside()
        done.append("change")

    tasks.run(change, owner=owner)
    return free.set


def _settle(qtbot: Any, tasks: Tasks, let_go: Callable[[], None]) -> None:
    with qtbot.waitSignal(tasks.idle):
        let_go()


def test_what_is_read_passes_a_change_that_waits_and_changes_keep_their_order(
    qtbot: Any, tasks: Tasks, done: list[str], owner: QObject, waiting: Callable[[], None]
) -> None:
    answers: list[object] = []
    tasks.run(done.append, "second change", owner=owner)
    tasks.run(lambda: "rows", owner=owner, done=answers.append, key="list")
    tasks.run(done.append, "list", owner=owner, key="list")
    tasks.run(done.append, "third change", owner=owner)
    tasks.run(done.append, "palette", owner=owner, key="palette")
    _settle(qtbot, tasks, waiting)
    assert done == ["list", "palette", "change", "second change", "third change"]
    assert answers == [], "a newer request of its kind had made it stale"


def test_what_turns_out_to_change_something_is_begun_again_in_its_turn(
    qtbot: Any, tasks: Tasks, done: list[str], owner: QObject, waiting: Callable[[], None]
) -> None:
    answers: list[object] = []

    def reveal() -> str:
        done.append("looked")
        tasks.keep_order()
        done.append("journalled")
        return "139"

    tasks.run(done.append, "second change", owner=owner)
    tasks.run(reveal, owner=owner, done=answers.append, failed=answers.append, key="reveal")
    _settle(qtbot, tasks, waiting)
    assert done == ["looked", "change", "second change", "looked", "journalled"]
    assert answers == ["139"]


def test_what_is_read_meanwhile_lets_nothing_pass_in_turn(
    qtbot: Any, tasks: Tasks, done: list[str], owner: QObject, waiting: Callable[[], None]
) -> None:
    def read() -> None:
        tasks.step_aside()
        done.append("first")

    tasks.run(read, owner=owner, key="first")
    tasks.run(done.append, "second", owner=owner, key="second")
    _settle(qtbot, tasks, waiting)
    assert done == ["first", "second", "change"]


def test_only_the_worker_steps_aside(
    qtbot: Any, tasks: Tasks, done: list[str], owner: QObject, waiting: Callable[[], None]
) -> None:
    tasks.run(done.append, "list", owner=owner, key="list")
    tasks.step_aside()
    tasks.keep_order()
    assert done == []
    _settle(qtbot, tasks, waiting)
    assert done == ["list", "change"]
    immediate = ImmediateTasks()
    immediate.step_aside()
    immediate.keep_order()


def test_all_is_done_before_the_program_ends_also_what_was_put_off(
    done: list[str], owner: QObject
) -> None:
    tasks, begun, goes_on = Tasks(), threading.Event(), threading.Event()

    def change() -> None:
        begun.set()
        goes_on.wait(10)
        tasks.step_aside()
        done.append("change")

    tasks.run(change, owner=owner)
    assert begun.wait(10)
    tasks.run(done.append, "second change", owner=owner)
    threading.Timer(0.1, goes_on.set).start()
    tasks.close()
    assert done == ["change", "second change"]
