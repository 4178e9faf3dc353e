"""What all tests share: a home of their own, and the surroundings a screen is made in."""

from __future__ import annotations

import functools
import marshal
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import hypothesis
import pytest
from argon2 import PasswordHasher

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from deskcs.clock import FixedClock
from deskcs.errors import DeskError
from deskcs.events import EventBus
from deskcs.handbook import indexing, lexicon, loader
from deskcs.search import pinyin
from deskcs.search.synonyms import Synonyms
from deskcs.settings import Settings
from deskcs.staff import pins
from deskcs.storage import driver, migrate, schema
from deskcs.storage.faults import explained

# How long an example takes says how busy the machine is, and nothing of the program.
hypothesis.settings.register_profile(
    "desk", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("desk")

# 2026-11-22 09:30 in Shanghai.
MORNING = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")


# Few tests that take long each: begun first, so that no process is left alone with them at the end.
LONG = (
    "test_a_week_of_shifts",
    "test_a_month_on_the_desk",
    "test_a_real_case",
    "test_a_case_by_keyboard",
    "test_two_windows",
    "test_lossless",
    "test_faults_damage",
    "test_real_window",
    "test_first_day",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.stem not in LONG)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the files of whoever runs it."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    for name in ("DESKCS_DATABASE", "DESKCS_PIN"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What all migrations make of nothing, to be copied."""
    file = tmp_path_factory.mktemp("new") / "desk.sqlite3"
    migrate.upgrade(file)
    return file


@pytest.fixture(autouse=True)
def quick_storage(new_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new database is copied rather than migrated anew, and no commit waits for the disk.

    Tests of the storage, and whatever runs as a process of its own, do both in earnest.
    """
    earnest = migrate.upgrade

    def upgrade(path: Path, to: int | None = None) -> int:
        with explained(path):
            if to is None and not (path.exists() and path.stat().st_size):
                shutil.copyfile(new_file, path)
                return schema.newest()
        return earnest(path, to)

    monkeypatch.setattr(migrate, "upgrade", upgrade)
    monkeypatch.setattr(driver, "PRAGMAS", (*driver.PRAGMAS, "PRAGMA synchronous=OFF"))


@pytest.fixture(scope="session", autouse=True)
def cheap_pins() -> Iterator[None]:
    """A PIN is hashed by the same method at its lowest cost; a check reads the cost in the hash."""

    def hashed(pin: str) -> str:
        return PasswordHasher(1, 8, 1).hash(pins.normalised(pin))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pins, "hashed", hashed)
        yield


@pytest.fixture(scope="session", autouse=True)
def words_worked_out_once() -> Iterator[None]:
    """Bundled articles and words are the same in each test: read, spelled and indexed once.

    What is kept by is the whole text, so a test that changes a word gets what the change makes.
    """
    parsed: dict[tuple[object, ...], Any] = {}
    read = loader.parse

    def parse(file: Path, text: str, remarks: Mapping[str, str], is_overlay: bool) -> Any:
        key = (file, text, tuple(remarks.items()) if loader.REMARK in text else (), is_overlay)
        if key not in parsed:
            parsed[key] = read(file, text, remarks, is_overlay)
        article, problems = parsed[key]
        return article, list(problems)

    indexes: dict[tuple[object, ...], Any] = {}
    work_out = indexing.worked_out

    def worked_out(sections: Sequence[Any], synonyms: Synonyms, earlier: Any = None) -> Any:
        words = [dict(synonyms.others), dict(synonyms.english), sorted(synonyms.fillers)]
        key = (tuple(sections), marshal.dumps(words))
        if key not in indexes:
            indexes[key] = work_out(sections, synonyms, earlier)
        return indexes[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(indexing, "worked_out", worked_out)
        patch.setattr(loader, "parse", parse)
        patch.setattr(lexicon, "spellings", functools.cache(pinyin.spellings))
        yield


@pytest.fixture(autouse=True)
def windows_let_go() -> Iterator[None]:
    """Delete what a test has closed: no event loop runs between tests that would do it.

    A window left alive is painted anew by each later test that changes the theme, which made the
    tests of the window slower one by one.
    """
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module", autouse=True)
def undressed() -> Iterator[None]:
    """Take the look off that a file's tests have given the application.

    Qt goes through it for each widget that is put into another, also in tests that look at none:
    that took them a fifth longer.
    """
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets and widgets.QApplication.instance()
    if application and application.styleSheet():
        core = sys.modules["PySide6.QtCore"]
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
        application.setStyleSheet("")


@dataclass
class Heard:
    """What a screen asked of the frame."""

    went: list[tuple[str, str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    undo: Any = None

    def go(self, page: str, target: str = "") -> None:
        self.went.append((page, target))

    def toast(self, text: str, undo: Any = None) -> None:
        self.said.append(text)
        self.undo = undo


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def bus() -> EventBus:
    return EventBus()


@pytest.fixture
def around(qapp: Any, heard: Heard, bus: EventBus) -> Iterator[Any]:
    """Surroundings in which all work is done at once, so that a test need not wait."""
    from deskcs.qt.surroundings import EventRelay, Session, Surroundings
    from deskcs.qt.tasks import ImmediateTasks
    from deskcs.qt.theme import Theme

    relay = EventRelay()
    relay.listen(bus)
    yield Surroundings(
        tasks=ImmediateTasks(),
        relay=relay,
        session=Session(),
        go=heard.go,
        toast=heard.toast,
        zone=SHANGHAI,
        clock=FixedClock(MORNING),
        theme=Theme("light"),
        settings=Settings(),
    )
    relay.stop()


_OF_THE_REQUEST = ("owner", "done", "failed", "key")


@pytest.fixture
def held_tasks(qapp: Any) -> Any:
    """Does everything at once; the answers to what is asked by a name in `held` wait for `let_go`.

    So a test comes between a question and its answer, without waiting for any clock.
    """
    from deskcs.qt.tasks import ImmediateTasks

    class Held(ImmediateTasks):
        def __init__(self) -> None:
            super().__init__()
            self.held: set[str] = set()
            self._waiting: list[tuple[str, Callable[[], None]]] = []

        def run(self, work: Any, *arguments: Any, **named: Any) -> None:
            name = getattr(work, "__name__", "")
            if name not in self.held:
                super().run(work, *arguments, **named)
                return
            job = self._job(
                work,
                arguments,
                {},
                named["owner"],
                named.get("done"),
                named.get("failed"),
                named.get("key"),
            )
            rest = {one: what for one, what in named.items() if one not in _OF_THE_REQUEST}
            try:
                answer, error = work(*arguments, **rest), None
            except DeskError as told:
                answer, error = None, told
            self._waiting.append((name, lambda: self._take(job, (answer, error))))

        run_file = run

        def let_go(self, name: str) -> None:
            self.held.discard(name)
            due = [take for waiting, take in self._waiting if waiting == name]
            self._waiting = [one for one in self._waiting if one[0] != name]
            for take in due:
                take()

    return Held()
