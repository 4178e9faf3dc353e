"""What all tests share: a home of their own, and the surroundings a screen is made in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from deskcs.clock import FixedClock
from deskcs.events import EventBus
from deskcs.settings import Settings

# 2026-11-22 09:30 in Shanghai.
MORNING = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")


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
