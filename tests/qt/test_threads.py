"""What belongs to a screen is let go in the GUI thread: Qt deletes it in the thread that does."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject

from deskcs.errors import Invalid
from deskcs.qt.rubbish import Rubbish
from deskcs.qt.tasks import FILE_THREADS, Tasks


class Screen(QObject):
    """Asks for something, and tells in which thread it was let go."""

    def __init__(self, gone_in: list[int]) -> None:
        super().__init__()
        self._gone_in = gone_in
        self.answers: list[object] = []

    def load(self) -> int:
        return threading.get_ident()

    def fail(self) -> int:
        raise RuntimeError

    def show_answer(self, answer: object) -> None:
        self.answers.append(answer)

    def __del__(self) -> None:
        self._gone_in.append(threading.get_ident())


def ask(run: Callable[..., None], screen: Screen, work: str) -> list[object]:
    """Let a screen ask that nobody holds otherwise; return where its answer will stand."""
    show = screen.show_answer
    run(getattr(screen, work), owner=screen, done=show, failed=show, key=work)
    return screen.answers


@pytest.fixture
def tasks(qtbot: Any) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.mark.parametrize("on", ["database", "files"])
def test_a_worker_holds_no_screen_that_was_closed(qtbot: Any, tasks: Tasks, on: str) -> None:
    run = tasks.run if on == "database" else tasks.run_file
    gone_in: list[int] = []
    answers = ask(run, Screen(gone_in), "load")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers != [threading.get_ident()], "it was loaded in a worker"
    assert gone_in == [threading.get_ident()]


def test_nor_one_whose_work_had_a_bug(
    qtbot: Any, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: heard.append(kind))
    gone_in: list[int] = []
    answers = ask(tasks.run, Screen(gone_in), "fail")
    qtbot.waitUntil(lambda: bool(answers))
    assert heard == [RuntimeError]
    gc.collect()
    assert gone_in == [threading.get_ident()]


def test_what_writes_files_is_done_before_the_program_ends(qtbot: Any) -> None:
    tasks, owner, goes_on = Tasks(), QObject(), threading.Event()
    done: list[str] = []
    for _ in range(FILE_THREADS):
        tasks.run_file(goes_on.wait, owner=owner)
    for name in ("one.png", "two.png", "three.png"):
        tasks.run_file(done.append, name, owner=owner)
    tasks.run_file(done.append, "a search", owner=owner, key="search")
    threading.Timer(0.2, goes_on.set).start()
    tasks.close()
    assert sorted(done) == ["one.png", "three.png", "two.png"], "only what is read was left out"


def refuse(path: str) -> None:
    raise Invalid("写不了文件 {path}", path=path)


@pytest.mark.parametrize("on", ["database", "files"])
def test_what_fails_while_the_program_ends_is_told_to_who_can_say_it_later(
    qtbot: Any, on: str
) -> None:
    tasks, owner, untold = Tasks(), QObject(), list[Exception]()
    run = tasks.run if on == "database" else tasks.run_file
    shown: list[Exception] = []
    tasks.untold.connect(untold.extend)
    run(refuse, "a.csv", owner=owner, failed=shown.append)
    qtbot.waitUntil(lambda: bool(shown))
    run(refuse, "b.csv", owner=owner, failed=shown.append)
    run(refuse, "only read", owner=owner, failed=shown.append, key="read")
    run(refuse, "nobody asks", owner=owner)
    tasks.close()
    assert [str(error) for error in untold] == ["写不了文件 b.csv"], "a.csv was said on the screen"


def test_rubbish_is_looked_for_as_often_as_python_would(qapp: object) -> None:
    was_on = gc.isenabled()
    gc.disable()
    try:
        gc.collect()
        gone_in: list[int] = []
        screen = Screen(gone_in)
        screen.answers.append(screen)
        del screen
        rubbish = Rubbish()
        rubbish.look()
        assert gone_in == [], "there is little of it yet"
        kept = [[number] for number in range(gc.get_threshold()[0] + 100)]
        rubbish.look()
        assert gone_in == [threading.get_ident()]
        assert kept
    finally:
        if was_on:
            gc.enable()
