"""Parts side by side turn where they have no room, and come back as they were."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from deskcs.qt.split import TurningSplit, turning_split


@pytest.fixture
def parts() -> list[QWidget]:
    made: list[QWidget] = [QLabel(words) for words in ("甲", "乙", "丙")]
    for part in made:
        part.setMinimumSize(200, 40)
    return made


@pytest.fixture
def splitter(parts: list[QWidget], qtbot: Any) -> Iterator[TurningSplit]:
    one, two, three = parts
    made = turning_split("parts", (one, 3, 300), (two, 1, 200), (three, 1, 260))
    assert isinstance(made, TurningSplit)
    holder = QWidget()
    qtbot.addWidget(holder)
    made.setParent(holder)
    made.resize(800, 300)
    holder.resize(900, 900)
    holder.show()
    yield made
    holder.hide()


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def test_the_parts_stand_one_under_the_other_where_they_have_no_room(
    splitter: TurningSplit, parts: list[QWidget]
) -> None:
    assert not splitter.is_turned
    before = splitter.sizes()
    splitter.resize(500, 700)
    assert splitter.is_turned
    assert [part.x() for part in parts] == [0, 0, 0]
    assert splitter.minimumSizeHint().width() == 200
    assert splitter.minimumSizeHint().height() >= 3 * 240, "each is worth scrolling to"
    splitter.resize(800, 300)
    assert not splitter.is_turned
    assert splitter.sizes() == before


def test_a_part_that_comes_or_goes_turns_them_as_well(
    splitter: TurningSplit, parts: list[QWidget]
) -> None:
    parts[2].hide()
    settle()
    splitter.resize(500, 300)
    assert not splitter.is_turned
    parts[2].show()
    settle()
    assert splitter.is_turned


def test_what_is_kept_is_how_they_stand_side_by_side(
    splitter: TurningSplit, parts: list[QWidget]
) -> None:
    splitter.setSizes([350, 210, 240])
    before = splitter.sizes()
    splitter.resize(500, 700)
    kept = splitter.saveState()
    splitter.resize(800, 300)
    splitter.setSizes([200, 300, 300])
    splitter.restoreState(kept)
    assert splitter.orientation() is Qt.Orientation.Horizontal
    assert splitter.sizes() == before
