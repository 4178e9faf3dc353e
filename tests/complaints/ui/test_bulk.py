"""Many cases at once: assign, tag, export."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from deskcs.complaints import bulk as bulk_service
from deskcs.complaints import exporting
from deskcs.complaints.ui.build import build
from deskcs.complaints.ui.export_dialog import ExportDialog
from deskcs.complaints.ui.page import ComplaintsPage
from deskcs.qt.surroundings import Surroundings

from .conftest import Desk, Screen

COLUMNS = tuple(exporting.COLUMNS)[:2]


@pytest.fixture
def three(screen: Screen) -> list[str]:
    numbers = [screen.desk.earlier(f"问题 {n}", hours=9 - n).number for n in range(3)]
    screen.wait(lambda: len(screen.numbers) == 3)
    return numbers


def choose(screen: Screen, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = screen.page.list.model.index(row, 0)
        screen.page.list.table.selectionModel().select(index, flags.Select | flags.Rows)


def assign_to(screen: Screen, name: str) -> None:
    menu = screen.find(QToolButton, "complaints.bulk.assign").menu()
    next(action for action in menu.actions() if action.data() == name).trigger()


def owners(screen: Screen, numbers: list[str]) -> list[str]:
    return [row.owner for row in screen.desk.complaints.rows_by_numbers(numbers)]


def test_bulk_acts_are_offered_only_when_several_are_chosen(
    screen: Screen, three: list[str]
) -> None:
    choose(screen, 0)
    assert screen.page.list.bar.assign.isHidden()
    choose(screen, 2)
    assert not screen.page.list.bar.assign.isHidden()
    assert "已选 2" in screen.find(QLabel, "complaints.total").text()


def test_chosen_cases_are_assigned(screen: Screen, three: list[str], heard: Any) -> None:
    choose(screen, 0, 2)
    assign_to(screen, "客服08")
    assert owners(screen, three) == ["客服08", "", "客服08"]
    assert heard.said == ["已把 2 件指派给 客服08"]
    heard.undo()
    assert owners(screen, three) == ["", "", ""]
    assert heard.said[-1] == "已撤销，2 件回到原来的责任人"


def test_a_lead_can_take_an_assignment_back(
    screen: Screen, three: list[str], heard: Any, around: Surroundings
) -> None:
    for number in three:
        screen.desk.complaints.accept(screen.desk.other, number)
    around.session.switch(screen.desk.lead)
    screen.page.list.table.selectAll()
    assign_to(screen, "客服07")
    assert owners(screen, three) == ["客服07"] * 3
    heard.undo()
    assert owners(screen, three) == ["客服08"] * 3


def test_what_somebody_has_changed_meanwhile_stays_and_is_named(
    screen: Screen, three: list[str], heard: Any
) -> None:
    screen.page.list.table.selectAll()
    assign_to(screen, "客服08")
    screen.desk.complaints.note(screen.desk.other, three[1], "我来")
    heard.undo()
    assert owners(screen, three) == ["", "客服08", ""]
    screen.page.tick()  # the list is read again meanwhile
    refusal = screen.page.list.refusal
    assert not refusal.isHidden()
    assert refusal.words.text() == f"✕ 1 件没有撤销，已经有人改动过：{three[1]}"


def test_what_cannot_be_assigned_is_told_and_the_rest_is_done(
    screen: Screen, three: list[str]
) -> None:
    screen.desk.complaints.accept(screen.desk.other, three[1])
    screen.page.list.table.selectAll()
    assign_to(screen, "李组长")
    assert owners(screen, three) == ["李组长", "客服08", "李组长"]
    told = screen.page.list.refusal.words.text()
    assert "1 件没有改" in told


def test_a_tag_goes_on_all_and_comes_off_again(
    screen: Screen, three: list[str], heard: Any
) -> None:
    screen.page.list.table.selectAll()
    line = screen.find(QLineEdit, "complaints.bulk.tag")
    line.setText("双十一")
    screen.key(line, Qt.Key.Key_Return)
    agent, cases = screen.desk.agent, screen.desk.complaints
    assert [cases.card(agent, number).tags for number in three] == [("双十一",)] * 3
    heard.undo()
    assert [cases.card(agent, number).tags for number in three] == [()] * 3


def test_who_has_tagged_cases_has_the_keys_among_them_again(
    screen: Screen, three: list[str], qtbot: Any
) -> None:
    screen.page.activateWindow()
    qtbot.waitUntil(screen.page.isActiveWindow)
    screen.page.list.table.selectAll()
    line = screen.find(QLineEdit, "complaints.bulk.tag")
    line.setFocus()
    line.setText("双十一")
    screen.key(line, Qt.Key.Key_Return)
    assert line.text() == ""
    assert screen.page.list.table.hasFocus(), "Ctrl+Z there takes the tag off, not the word back"
    assert screen.page.list.table.chosen_count == 3


def test_a_tag_that_is_too_long_is_refused_and_stays_to_be_shortened(
    screen: Screen, three: list[str], heard: Any
) -> None:
    screen.page.list.table.selectAll()
    line = screen.find(QLineEdit, "complaints.bulk.tag")
    line.setText("促" * 21)
    screen.key(line, Qt.Key.Key_Return)
    assert "标签太长" in screen.page.list.refusal.words.text()
    assert line.text() == "促" * 21
    agent, cases = screen.desk.agent, screen.desk.complaints
    assert [cases.card(agent, number).tags for number in three] == [()] * 3
    line.setText("促" * 20)
    screen.key(line, Qt.Key.Key_Return)
    assert [cases.card(agent, number).tags for number in three] == [("促" * 20,)] * 3
    assert line.text() == ""


def test_too_many_at_once_are_refused_and_nothing_changes(
    screen: Screen, three: list[str], around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_service, "MOST_CASES", 2)
    screen.page.list.table.selectAll()
    assign_to(screen, "客服08")
    assert "一次最多处理 2 条" in screen.page.list.refusal.words.text()
    assert owners(screen, three) == [""] * 3


def export(screen: Screen, path: Path) -> ExportDialog:
    screen.find(QToolButton, "complaints.export").click()
    dialog = screen.find(ExportDialog, "export")
    dialog.ask = lambda parent, name: str(path)
    return dialog


def test_the_list_is_exported_with_the_columns_chosen(
    screen: Screen, three: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    dialog = export(screen, path)
    assert dialog.reveal.isHidden()
    for place in range(dialog.columns.count()):
        item = dialog.columns.item(place)
        is_wanted = item.text() in COLUMNS
        item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
    dialog.start.click()
    assert "已导出 3 件" in dialog.message.words.text()
    head, *rows = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
    assert head == [COLUMNS[0], COLUMNS[1]]
    assert [row[0] for row in rows] == three
    dialog.reject()


def test_chosen_cases_alone_are_exported(screen: Screen, three: list[str], tmp_path: Path) -> None:
    choose(screen, 0, 1)
    path = tmp_path / "out.csv"
    dialog = export(screen, path)
    dialog.start.click()
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 3
    dialog.reject()


def test_only_a_lead_may_export_personal_data(
    screen: Screen, three: list[str], around: Surroundings, tmp_path: Path
) -> None:
    around.session.switch(screen.desk.lead)
    path = tmp_path / "out.csv"
    dialog = export(screen, path)
    assert not dialog.reveal.isHidden()
    dialog.reveal.setChecked(True)
    dialog.start.click()
    assert "王女士" in path.read_text(encoding="utf-8-sig")
    dialog.reject()


def test_an_export_that_fails_says_why_and_may_be_tried_again(
    screen: Screen, three: list[str], tmp_path: Path
) -> None:
    dialog = export(screen, tmp_path / "no" / "such" / "out.csv")
    dialog.start.click()
    assert dialog.message.property("message") == "error"
    assert dialog.start.isEnabled()
    dialog.reject()


def test_tab_goes_from_the_chosen_rows_to_what_can_be_done_with_them(screen: Screen) -> None:
    for what in ("一", "二"):
        screen.desk.register(what)
    screen.page.shown()
    listed = screen.page.list
    listed.table.setFocus()
    listed.table.selectAll()
    seen = []
    for _ in range(3):
        screen.key(screen.page.focusWidget() or listed.table, Qt.Key.Key_Tab)
        seen.append(screen.page.focusWidget())
    assert seen == [listed.bar.assign, listed.bar.tag, listed.bar.export]


def test_that_there_is_nothing_to_export_is_said_before(screen: Screen) -> None:
    button, refusal = screen.find(QToolButton, "complaints.export"), screen.page.list.refusal
    button.click()
    assert refusal.words.text() == "列表里没有投诉，没有可导出的。"
    assert screen.page.list.findChildren(ExportDialog) == []
    screen.desk.register("一")
    screen.page.shown()
    button.click()
    assert refusal.isHidden()
    dialog = screen.find(ExportDialog, "export")
    assert any(label.text().endswith("：1 件。") for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_an_export_asked_for_before_the_list_is_read_begins_when_it_is(
    around: Surroundings, desk: Desk, held_tasks: Any, qtbot: Any
) -> None:
    around.session.switch(desk.agent)
    desk.register("一")
    held_tasks.held.add("_read_first")
    page = build(desk, replace(around, tasks=held_tasks))
    assert isinstance(page, ComplaintsPage)
    qtbot.addWidget(page)
    page.shown()
    assert page.list.bar.total_words == ""
    page.list.bar.export.click()
    assert page.findChildren(ExportDialog) == []
    held_tasks.let_go("_read_first")
    (dialog,) = page.findChildren(ExportDialog)
    dialog.reject()
    page.leave()
