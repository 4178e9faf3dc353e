"""The table paints its own rows: chosen, under the mouse, where the keyboard stands, on the way."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QHoverEvent, QImage
from PySide6.QtWidgets import QApplication

from deskcs.qt.cells import PLAIN, Cell, Look
from deskcs.qt.paged_model import PagedModel
from deskcs.qt.table import Table
from deskcs.qt.theme import Theme

FAR_RIGHT = 380


@dataclass(frozen=True)
class Row:
    id: int
    words: str = ""
    look: Look = PLAIN


class Rows(PagedModel):
    def __init__(self) -> None:
        super().__init__(["一", "二"])

    def cell(self, row: Row, column: int, role: int) -> Any:
        return row.words if role == Qt.ItemDataRole.DisplayRole else None

    def look(self, row: Row, column: int) -> Cell:
        return Cell(row.words, row.look) if column == 0 else Cell("")


class Shown:
    def __init__(self, theme: Theme) -> None:
        theme.apply()
        self.theme, self.model = theme, Rows()
        self.table = Table("t", theme)
        self.table.setModel(self.model)
        self.table.resize(400, 300)
        self.table.show()
        QApplication.processEvents()

    @property
    def picture(self) -> QImage:
        return self.table.viewport().grab().toImage()

    def middle(self, row: int) -> int:
        return self.table.rowViewportPosition(row) + self.table.rowHeight(row) // 2

    def ground(self, row: int, x: int = FAR_RIGHT) -> str:
        return self.picture.pixelColor(x, self.middle(row)).name()

    def colours(self, row: int) -> set[str]:
        picture, top = self.picture, self.table.rowViewportPosition(row)
        return {
            picture.pixelColor(x, y).name()
            for x in range(self.table.columnWidth(0))
            for y in range(top, top + self.table.rowHeight(row) - 1)
        }

    def token(self, name: str) -> str:
        return self.theme.color(name).name()


@pytest.fixture(params=["light", "dark"])
def shown(qapp: Any, request: pytest.FixtureRequest) -> Shown:
    return Shown(Theme(request.param))


def test_chosen_and_hovered_rows_have_a_ground_of_their_own(shown: Shown) -> None:
    shown.model.set_first([Row(1), Row(2), Row(3)])
    shown.table.choose(1)
    at = QPointF(50, shown.middle(2))
    nowhere = QPointF(-1, -1)
    hover = QHoverEvent(QHoverEvent.Type.HoverMove, at, QPointF(at), nowhere)
    QApplication.sendEvent(shown.table.viewport(), hover)
    assert [shown.ground(row) for row in range(3)] == [
        shown.token("surface"),
        shown.token("selected"),
        shown.token("hover"),
    ]
    away = QHoverEvent(QHoverEvent.Type.HoverLeave, nowhere, nowhere, at)
    QApplication.sendEvent(shown.table.viewport(), away)
    assert shown.ground(2) == shown.token("surface")


def test_the_keyboard_is_seen_where_it_stands(shown: Shown) -> None:
    shown.model.set_first([Row(1), Row(2)])
    shown.table.activateWindow()
    shown.table.setFocus()
    QApplication.processEvents()
    assert shown.table.hasFocus()
    shown.table.choose(0)
    assert shown.ground(0, x=0) == shown.token("focus")
    assert shown.ground(1, x=0) == shown.token("surface")


@pytest.mark.parametrize(
    ("look", "token"),
    [
        (Look("danger"), "danger"),
        (Look("ok", is_pill=True), "ok_surface"),
        (Look("warn", share=0.5), "warn"),
        (Look("danger", icon="flag", is_bold=True), "danger"),
        (Look("accent", is_pill=True), "selected"),
    ],
)
def test_a_cell_is_painted_in_its_look(shown: Shown, look: Look, token: str) -> None:
    shown.model.set_first([Row(1, "███", look)])
    assert shown.token(token) in shown.colours(0)


def test_a_pill_is_seen_on_a_chosen_row(shown: Shown) -> None:
    shown.model.set_first([Row(1, "███", Look("accent", is_pill=True)), Row(2)])
    shown.table.choose(0)
    assert {shown.token("selected"), shown.token("surface")} <= shown.colours(0)
    shown.table.choose(1)
    assert shown.ground(0) == shown.token("surface")


def test_words_may_stand_on_the_right(shown: Shown) -> None:
    shown.model.set_first([Row(1, "一"), Row(2, "一", Look(is_right=True))])
    half = shown.table.columnWidth(0) // 2

    def has_ink(row: int, left: int, right: int) -> bool:
        picture, ground = shown.picture, shown.token("surface")
        top = shown.table.rowViewportPosition(row)
        return any(
            picture.pixelColor(x, y).name() != ground
            for x in range(left, right)
            for y in range(top, top + shown.table.rowHeight(row) - 1)
        )

    assert (has_ink(0, 0, half), has_ink(0, half, half * 2)) == (True, False)
    assert (has_ink(1, 0, half), has_ink(1, half, half * 2)) == (False, True)


def test_rows_on_the_way_are_painted_empty_and_then_as_they_are(shown: Shown) -> None:
    asked: list[tuple[int, list[int]]] = []
    shown.model.page_wanted.connect(lambda page, ids: asked.append((page, ids)))
    shown.model.set_ids(array("q", range(1, 1_000)))
    shown.table.verticalScrollBar().setValue(shown.table.verticalScrollBar().maximum())
    row = shown.table.rowAt(10)
    assert shown.colours(row) == {shown.token("surface")}
    for page, ids in asked:
        shown.model.set_page(page, [Row(one, "███", Look("danger")) for one in ids])
    assert shown.token("danger") in shown.colours(row)


def test_hidden_and_moved_columns_are_painted_where_they_stand(shown: Shown) -> None:
    shown.model.set_first([Row(1, "███", Look("danger"))])
    shown.table.horizontalHeader().moveSection(0, 1)
    picture = shown.picture
    left = shown.table.columnViewportPosition(0)
    assert left > 0
    places = [
        x
        for x in range(picture.width())
        if picture.pixelColor(x, shown.middle(0)).name() == shown.token("danger")
    ]
    assert places
    assert min(places) >= left
    shown.table.setColumnHidden(0, True)
    assert shown.token("danger") not in {
        shown.picture.pixelColor(x, shown.middle(0)).name() for x in range(picture.width())
    }


def test_below_the_last_row_nothing_is_painted(shown: Shown) -> None:
    shown.model.set_first([Row(1)])
    below = QPoint(10, shown.table.rowHeight(0) + 20)
    assert shown.picture.pixelColor(below).name() == shown.token("surface")


def test_each_language_has_columns_of_its_own(shown: Shown, tmp_path: Path) -> None:
    kept = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("zh_CN"))
        chinese = Shown(shown.theme).table
        chinese.setColumnWidth(0, 61)
        QLocale.setDefault(QLocale("en"))
        chinese.save_columns(kept)  # it is left when the other language is spoken already
        english = Shown(shown.theme).table
        usual = english.columnWidth(0)
        english.restore_columns(kept)
        assert english.columnWidth(0) == usual
        QLocale.setDefault(QLocale("zh_CN"))
        again = Shown(shown.theme).table
        again.restore_columns(kept)
        assert again.columnWidth(0) == 61
    finally:
        QLocale.setDefault(before)
