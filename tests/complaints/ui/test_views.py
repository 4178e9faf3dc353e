"""Views that people keep."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QToolButton

from deskcs.complaints.shapes import VIEWS
from deskcs.complaints.ui.columns import COLUMNS, column_title
from deskcs.complaints.ui.views_model import VIEW, view_name
from deskcs.qt.surroundings import Surroundings

from .conftest import Screen

MARGINS = 16


def kept_names(screen: Screen) -> list[str]:
    model = screen.page.views.model()
    views = [model.index(row, 0).data(VIEW) for row in range(model.rowCount())]
    return [view.name for view in views if view.kept is not None]


def keep(screen: Screen, name: str) -> None:
    screen.find(QToolButton, "complaints.keep").click()
    line = screen.find(QLineEdit, "complaints.keep.name")
    line.setText(name)
    screen.key(line, Qt.Key.Key_Return)


def choose(screen: Screen, name: str) -> None:
    model = screen.page.views.model()
    for row in range(model.rowCount()):
        if model.index(row, 0).data() == name:
            screen.page.views.setCurrentIndex(model.index(row, 0))


def change(screen: Screen, what: str) -> None:
    view = screen.page.views.currentIndex().data(VIEW)
    screen.page.views.change_requested.emit(view.kept, what)


def test_what_is_listed_is_kept_under_a_name_and_comes_back(screen: Screen, heard: Any) -> None:
    refund = screen.desk.register("退款没到")
    screen.desk.register("杯子碎了")
    screen.page.open("view:all")
    screen.page.list.box.setText("退款")
    screen.wait(lambda: screen.numbers == [refund.number])
    screen.page.list.table.setColumnHidden(8, False)
    keep(screen, "退款的")
    assert kept_names(screen) == ["退款的"]
    assert heard.said == ["已存为“退款的”"]
    assert screen.page.list.keep_form.isHidden()
    screen.page.open("view:open")
    screen.page.list.table.setColumnHidden(8, True)
    assert len(screen.numbers) == 2
    choose(screen, "退款的")
    assert screen.numbers == [refund.number]
    assert screen.page.list.box.text() == "退款"
    assert not screen.page.list.table.isColumnHidden(8)


def test_a_kept_view_whose_search_is_emptied_is_left(screen: Screen) -> None:
    screen.desk.register("退款没到")
    screen.desk.register("杯子碎了")
    screen.page.list.box.put("退款")
    keep(screen, "退款的")
    screen.wait(lambda: screen.page.views.current_view.startswith("kept:"))
    screen.page.list.box.put("")
    assert len(screen.numbers) == 2
    assert screen.page.views.current_view == "open"


def test_a_name_that_is_taken_is_said_and_the_name_stays(screen: Screen) -> None:
    keep(screen, "我的单")
    keep(screen, "我的单")
    assert "我的单" in screen.page.list.refusal.words.text()
    assert screen.page.list.keep_form.name.text() == "我的单"


def test_a_query_that_cannot_be_understood_is_told_once_and_not_kept(screen: Screen) -> None:
    screen.page.list.box.setText("到期:昏天")
    screen.wait(lambda: not screen.page.list.message.isHidden())
    keep(screen, "昏天的")
    assert "昏天" in screen.page.list.refusal.words.text()
    assert screen.page.list.message.isHidden()
    assert kept_names(screen) == []


def test_a_name_that_is_too_long_is_refused_and_not_cut_without_a_word(screen: Screen) -> None:
    keep(screen, "长" * 41)
    assert "视图名太长" in screen.page.list.refusal.words.text()
    assert screen.page.list.keep_form.name.text() == "长" * 41
    assert kept_names(screen) == []


def test_a_view_is_pinned_shared_and_dropped_with_a_way_back(
    screen: Screen, heard: Any, around: Surroundings
) -> None:
    keep(screen, "夜班")
    choose(screen, "夜班")
    change(screen, "pin")
    change(screen, "share")
    view = screen.page.views.currentIndex().data(VIEW).kept
    assert (view.is_pinned, view.is_shared) == (True, True)
    around.session.switch(screen.desk.other)
    assert kept_names(screen) == ["夜班"]
    around.session.switch(screen.desk.agent)
    choose(screen, "夜班")
    change(screen, "drop")
    assert kept_names(screen) == []
    heard.undo()
    assert kept_names(screen) == ["夜班"]


def test_a_view_can_be_changed_to_what_is_listed_now(screen: Screen) -> None:
    keep(screen, "单子")
    choose(screen, "单子")
    screen.page.list.box.put("退款")
    change(screen, "update")
    screen.page.open("view:open")
    choose(screen, "单子")
    assert screen.page.list.box.text() == "退款"


def test_the_heading_of_kept_views_cannot_be_chosen(screen: Screen) -> None:
    keep(screen, "单子")
    model = screen.page.views.model()
    heading = model.index(model.rowCount() - 2, 0)
    assert heading.data() == "存的视图"
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable


def offered(screen: Screen) -> dict[str, QAction]:
    menu = screen.page.list.menu.menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def test_columns_are_chosen_from_a_menu_that_the_keyboard_reaches(screen: Screen) -> None:
    table = screen.page.list.table
    assert "goods" not in table.shown_columns
    offered(screen)["商品"].trigger()
    assert "goods" in table.shown_columns
    offered(screen)["商品"].trigger()
    assert "goods" not in table.shown_columns


def test_the_menu_brings_earlier_complaints_in(screen: Screen, heard: Any) -> None:
    offered(screen)["导入投诉…"].trigger()
    assert heard.went == [("", "import")]


def test_the_menu_changes_the_kept_view_that_is_shown(screen: Screen) -> None:
    assert "删除" not in offered(screen)
    keep(screen, "夜班")
    choose(screen, "夜班")
    offered(screen)["置顶"].trigger()
    assert screen.page.views.currentIndex().data(VIEW).kept.is_pinned
    offered(screen)["删除"].trigger()
    assert kept_names(screen) == []
    screen.page.open("view:open")
    assert "删除" not in offered(screen)


def test_the_keys_go_to_the_list_from_the_start(screen: Screen) -> None:
    screen.desk.register()
    screen.page.shown()
    screen.page.begin()
    assert screen.page.focusWidget() is screen.page.list.table


def test_a_view_just_kept_is_the_chosen_one_and_the_keys_are_with_the_list(
    screen: Screen,
) -> None:
    screen.desk.register("退款没到")
    screen.page.shown()
    keep(screen, "夜班")
    assert screen.page.views.currentIndex().data(VIEW).name == "夜班"
    assert "删除" in offered(screen)
    assert screen.page.focusWidget() is screen.page.list.table


def counts(screen: Screen) -> dict[str, int | None]:
    model = screen.page.views.model()
    views = [model.index(row, 0).data(VIEW) for row in range(model.rowCount())]
    return {view.name: view.count for view in views if not view.is_caption}


def test_a_pinned_view_tells_how_many_it_holds_and_follows_what_happens(screen: Screen) -> None:
    screen.desk.register("退款没到")
    screen.desk.register("杯子碎了")
    screen.page.open("view:all")
    screen.page.list.box.put("退款")
    keep(screen, "退款的")
    assert counts(screen)["退款的"] is None
    change(screen, "pin")
    assert counts(screen)["退款的"] == 1
    assert counts(screen)["全部"] == 2
    screen.desk.register("又是退款")
    screen.wait(lambda: counts(screen)["全部"] == 3)
    screen.wait(screen.page.viewing._kept._pause.isActive)
    screen.page.viewing._kept._pause.timeout.emit()
    assert counts(screen) | {"退款的": 2, "全部": 3} == counts(screen)
    assert screen.page.views.grab().width() > 0


def test_titles_and_names_have_the_room_they_need(screen: Screen) -> None:
    table, views = screen.page.list.table, screen.page.views
    header = table.horizontalHeader()
    for place, column in enumerate(COLUMNS):
        title = QFontMetrics(header.font()).horizontalAdvance(column_title(column.key))
        assert header.sectionSize(place) > title or header.isSectionHidden(place)
    font = QFont(views.font())
    font.setBold(True)
    wide = QFontMetrics(font).horizontalAdvance
    margins, gap = 37, 8
    names = max(wide(view_name(key)) for key in VIEWS)
    assert views.minimumWidth() >= names + gap + wide("1000+") + margins


@pytest.mark.parametrize("column", ["answer", "solution"])
@pytest.mark.parametrize("days", [3, 116, 999])
def test_how_late_a_case_is_can_be_read_for_years(screen: Screen, column: str, days: int) -> None:
    case = screen.desk.register()
    screen.wait(lambda: screen.numbers == [case.number])
    due = case.first_response_due if column == "answer" else case.resolution_due
    assert due is not None
    screen.desk.clock.set(due + timedelta(days=days))
    screen.page.tick()
    table = screen.page.list.table
    place = next(at for at, one in enumerate(COLUMNS) if one.key == column)
    words = screen.page.list.model.index(0, place).data()
    assert words.startswith("超")
    assert "天" in words
    bold = QFont(table.font())
    bold.setWeight(QFont.Weight.DemiBold)
    room = table.columnWidth(place) - MARGINS
    assert QFontMetrics(bold).horizontalAdvance(words) <= room
