"""What the commands do is done, however much else is under way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QWidget

from deskcs.qt.surroundings import Surroundings
from deskcs.qt.tasks import FILE_THREADS, Tasks
from deskcs.settings import load_settings
from deskcs.shell.deeds import Deeds


@pytest.fixture
def tasks(qapp: Any) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_two_looks_chosen_while_files_are_busy_are_both_kept(
    around: Surroundings, tasks: Tasks, qtbot: Any
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    is_over = threading.Event()
    deeds = Deeds(cast("Any", None), replace(around, tasks=tasks), window)
    for _ in range(FILE_THREADS):
        tasks.run_file(is_over.wait, owner=deeds)
    deeds.choose_theme("dark")
    deeds.toggle_compact()
    with qtbot.waitSignal(tasks.idle):
        is_over.set()
    kept = load_settings()
    assert (kept.theme, kept.is_compact) == ("dark", True)
    around.theme.choose("light")
