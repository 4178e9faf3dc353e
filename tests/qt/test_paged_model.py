"""The model of long lists: pages on demand, and an order that changes under the eyes."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from deskcs.qt.cells import Cell
from deskcs.qt.paged_model import PAGE, PagedModel
from deskcs.qt.table import Table
from deskcs.qt.theme import Theme


@dataclass(frozen=True)
class Row:
    id: int
    name: str = ""


class Names(PagedModel):
    def __init__(self) -> None:
        super().__init__(["名字"])
        self.asked: list[tuple[int, list[int]]] = []
        self.page_wanted.connect(self._note)

    def _note(self, page: int, ids: list[int]) -> None:
        self.asked.append((page, ids))

    def answer(self) -> None:
        while self.asked:
            page, ids = self.asked.pop(0)
            self.set_page(page, [Row(i, f"n{i}") for i in ids])

    def cell(self, row: Row, column: int, role: int) -> Any:
        return row.name if role == Qt.ItemDataRole.DisplayRole else None

    @property
    def shown(self) -> list[str | None]:
        return [self.index(place, 0).data() for place in range(self.rowCount())]


@pytest.fixture
def model(qapp: Any) -> Names:
    return Names()


def rows(*ids: int) -> list[Row]:
    return [Row(i, f"n{i}") for i in ids]


def test_a_list_that_says_no_more_is_painted_as_its_words(model: Names) -> None:
    model.set_ids(array("q", [7, 8]))
    assert model.painted(0, [0]) == []
    model.answer()
    assert model.painted(1, [0]) == [Cell("n8")]


def test_the_first_rows_show_at_once_and_the_rest_on_demand(model: Names) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_first(rows(*range(200)))
    model.set_ids(array("q", range(1_000)))
    assert model.rowCount() == 1_000
    assert model.index(0, 0).data() == "n0"
    assert model.index(900, 0).data() is None
    model.answer()
    assert model.index(900, 0).data() == "n900"
    assert tester.model() is model


def test_an_answer_for_an_order_now_gone_is_dropped(model: Names) -> None:
    model.set_first(rows(*range(300)))
    model.set_ids(array("q", range(1_000)))
    model.index(600, 0).data()
    page, ids = model.asked[-1]
    model.set_ids(array("q", [*range(600), *range(601, 1_000)]))
    model.asked.clear()
    model.set_page(page, rows(*ids))
    assert model.index(600, 0).data() is None
    model.answer()
    assert model.index(600, 0).data() == "n601"


def test_a_row_that_vanished_leaves_a_blank_and_does_not_ask_for_ever(model: Names) -> None:
    model.set_ids(array("q", [1, 2, 3]))
    model.index(0, 0).data()
    page, _ = model.asked.pop()
    model.set_page(page, rows(1, 3))
    assert model.shown == ["n1", None, "n3"]
    assert model.asked == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    before=st.lists(st.integers(0, 400), unique=True, max_size=300),
    after=st.lists(st.integers(0, 400), unique=True, max_size=300),
)
def test_a_new_order_shows_what_a_fresh_model_would(
    qapp: Any, before: list[int], after: list[int]
) -> None:
    model = Names()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_first(rows(*before))
    fresh = [i for i in after if i not in before]
    model.set_ids(array("q", after), rows(*fresh))
    model.answer()
    for _ in range(2):
        _ = model.shown
        model.answer()
    assert model.shown == [f"n{i}" for i in after]
    assert tester.model() is model


def test_a_page_that_could_not_be_read_is_asked_for_when_the_list_is_read_again(
    model: Names,
) -> None:
    ids = array("q", range(1, PAGE + 1))
    model.set_ids(ids)
    assert model.row_at(0) is None
    model.asked.clear()  # it failed, as when another desk held the file
    assert model.row_at(0) is None
    assert not model.asked, "not with each paint"
    model.set_ids(ids)
    assert model.row_at(0) is None
    model.answer()
    assert model.shown[0] == "n1"


def test_rows_that_stay_keep_their_cells_without_being_asked_for(model: Names) -> None:
    model.set_first(rows(*range(100)))
    model.set_ids(array("q", [500, *range(100)]), rows(500))
    assert model.shown[:2] == ["n500", "n0"]
    assert model.asked == []


def test_the_chosen_row_stays_chosen_when_others_come_and_go(model: Names, qtbot: Any) -> None:
    table = Table("t", Theme("light"))
    qtbot.addWidget(table)
    model.set_first(rows(*range(50)))
    table.setModel(model)
    table.choose(20)
    model.set_ids(array("q", [100, *range(5, 50)]), rows(100))
    assert table.chosen_rows == [16]
    assert model.row_at(16) == Row(20, "n20")


def test_chosen_rows_are_counted_without_listing_them(model: Names, qtbot: Any) -> None:
    table = Table("t", Theme("light"))
    qtbot.addWidget(table)
    model.set_ids(array("q", range(PAGE * 3)))
    table.setModel(model)
    table.selectAll()
    assert table.chosen_count == PAGE * 3
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(model.index(5, 0), flags.Deselect | flags.Rows)
    assert table.chosen_count == PAGE * 3 - 1
    assert 5 not in table.chosen_rows


def test_a_letter_typed_on_a_table_does_not_read_every_row(model: Names, qtbot: Any) -> None:
    table = Table("t", Theme("light"))
    qtbot.addWidget(table)
    model.set_ids(array("q", range(PAGE * 100)))
    table.setModel(model)
    table.show()
    model.asked.clear()
    qtbot.keyClick(table, Qt.Key.Key_A)
    assert model.asked == []


def test_repainting_touches_only_pages_at_hand(model: Names) -> None:
    model.set_ids(array("q", range(PAGE * 10)))
    model.index(0, 0).data()
    model.answer()
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.repaint()
    assert told == [(0, PAGE - 1)]
