"""A long job tells how far it is, whatever becomes of the screen that waits for it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from shiboken6 import delete

from deskcs.handover.ui.long_presenter import LongPresenter
from deskcs.qt.file_job import FileJob
from deskcs.qt.surroundings import Surroundings
from deskcs.qt.tasks import Tasks


class Log:
    """A shift log whose sheets take as long to prove as the test wants."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()
        self.ended: list[bool] = []

    def verify_all(
        self, progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]
    ) -> list[Any]:
        self.may_go_on.wait(10)
        progress(1, 2)
        self.ended.append(is_cancelled())
        return []


class Rooms:
    def __init__(self) -> None:
        self.handover = Log()


@pytest.fixture
def tasks(qapp: Any) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def bugs(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    heard: list[Any] = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: heard.append(what))
    return heard


def test_an_import_whose_dialog_was_closed_comes_to_its_end(
    around: Surroundings, tasks: Tasks, bugs: list[Any], qtbot: Any
) -> None:
    job, log = FileJob(replace(around, tasks=tasks)), Log()
    job.start(log.verify_all)
    job.stop()
    delete(job)
    with qtbot.waitSignal(tasks.idle):
        log.may_go_on.set()
    assert log.ended == [True]
    assert not bugs


def test_sheets_are_proven_to_the_end_when_the_page_is_made_anew(
    around: Surroundings, tasks: Tasks, bugs: list[Any], qtbot: Any
) -> None:
    rooms = Rooms()
    presenter = LongPresenter(rooms, replace(around, tasks=tasks))  # type: ignore[arg-type]
    presenter.verify_all()
    delete(presenter)
    with qtbot.waitSignal(tasks.idle):
        rooms.handover.may_go_on.set()
    assert len(rooms.handover.ended) == 1
    assert not bugs


def test_how_far_it_is_reaches_the_screen(around: Surroundings, tasks: Tasks, qtbot: Any) -> None:
    rooms = Rooms()
    presenter = LongPresenter(rooms, replace(around, tasks=tasks))  # type: ignore[arg-type]
    steps: list[tuple[int, int]] = []
    presenter.progressed.connect(lambda done, count: steps.append((done, count)))
    rooms.handover.may_go_on.set()
    with qtbot.waitSignal(presenter.verified):
        presenter.verify_all()
    qtbot.waitUntil(lambda: steps == [(1, 2)])


def test_what_takes_long_ends_with_the_program(
    around: Surroundings, tasks: Tasks, qapp: Any, qtbot: Any
) -> None:
    """Else it would go on unseen for as long as it takes, after the window is gone."""
    job, log = FileJob(replace(around, tasks=tasks)), Log()
    job.start(log.verify_all)
    qapp.aboutToQuit.emit()
    with qtbot.waitSignal(job.done):
        log.may_go_on.set()
    assert log.ended == [True]
