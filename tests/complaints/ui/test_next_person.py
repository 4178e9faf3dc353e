"""Somebody else sits down: what the last one has half written is not theirs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLineEdit, QToolButton

from deskcs.complaints.ui.build import build
from deskcs.complaints.ui.export_dialog import ExportDialog
from deskcs.complaints.ui.page import ComplaintsPage
from deskcs.errors import DiskFull
from deskcs.qt.surroundings import Surroundings
from deskcs.qt.tasks import ImmediateTasks

from .conftest import Desk, Screen


def test_a_half_written_reply_is_there_for_who_wrote_it(
    screen: Screen, around: Surroundings
) -> None:
    screen.page.open(screen.desk.register().number)
    composer = screen.page.pane.composer
    composer.choose("reply")
    composer.editor.setPlainText("客服07写到一半")
    around.session.switch(screen.desk.other)
    assert composer.editor.toPlainText() == ""
    assert composer._kinds.checkedId() == 0
    composer.editor.setPlainText("客服08写到一半")
    around.session.switch(screen.desk.agent)
    assert composer.editor.toPlainText() == "客服07写到一半"
    assert composer._kinds.checkedId() == 1
    around.session.switch(screen.desk.other)
    assert composer.editor.toPlainText() == "客服08写到一半"
    composer.editor.clear()


def test_a_half_answered_question_is_there_for_who_was_asked(
    screen: Screen, around: Surroundings
) -> None:
    case = screen.desk.register()
    pane = screen.page.pane
    screen.page.open(case.number)
    pane.ask("escalate")
    screen.find(QLineEdit, "complaint.form.reason").setText("客户说要找记者")
    around.session.switch(screen.desk.other)
    assert not pane.form.isVisible()
    assert not pane.message.isVisible(), "nothing is offered that another wrote"
    pane.ask("escalate")
    assert screen.find(QLineEdit, "complaint.form.reason").text() == ""
    pane.form.cancel()
    around.session.switch(screen.desk.agent)
    assert pane.message.isVisible(), "that they had begun is offered again"
    pane.ask("escalate")
    assert screen.find(QLineEdit, "complaint.form.reason").text() == "客户说要找记者"


def test_a_half_taken_complaint_is_there_for_who_took_it(
    screen: Screen, around: Surroundings
) -> None:
    taking = screen.page.taking
    screen.page.new_item()
    assert taking.dialog is not None
    taking.dialog.form.what.setPlainText("客服07登记到一半")
    around.session.switch(screen.desk.other)
    assert not taking.is_open
    screen.page.new_item()
    assert taking.dialog is not None
    assert taking.dialog.form.what.toPlainText() == ""
    around.session.switch(screen.desk.agent)
    screen.page.new_item()
    assert taking.dialog is not None
    assert taking.dialog.form.what.toPlainText() == "客服07登记到一半"


def test_a_note_is_saved_under_the_name_of_who_sent_it_however_late(
    around: Surroundings, desk: Desk, qtbot: Any
) -> None:
    waiting: list[Any] = []

    class Busy(ImmediateTasks):
        def run(self, work: Any, *arguments: Any, **named: Any) -> None:
            now = super().run
            if work.__name__ == "change":
                waiting.append(lambda: now(work, *arguments, **named))
            else:
                now(work, *arguments, **named)

    around.session.switch(desk.agent)
    page = build(desk, replace(around, tasks=Busy()))
    assert isinstance(page, ComplaintsPage)
    qtbot.addWidget(page)
    case = desk.register()
    page.open(case.number)
    page.pane.composer.editor.setPlainText("已联系仓库")
    page.pane.composer.send_now()
    around.session.switch(desk.other)
    waiting.pop()()
    said = [entry.author for entry in desk.complaints.timeline(case.number) if entry.text]
    assert said == ["客服07"]
    page.leave()


def test_what_was_sent_before_the_change_is_not_offered_to_its_writer_again(
    slow: Screen, around: Surroundings, held_tasks: Any
) -> None:
    case = slow.desk.register()
    slow.page.open(case.number)
    composer = slow.page.pane.composer
    composer.editor.setPlainText("已联系仓库")
    held_tasks.held.add("change")
    composer.send_now()
    around.session.switch(slow.desk.other)
    composer.editor.setPlainText("客服08写到一半")
    held_tasks.let_go("change")
    assert composer.editor.toPlainText() == "客服08写到一半"
    said = [entry for entry in slow.desk.complaints.timeline(case.number) if entry.text]
    assert [(entry.author, entry.text) for entry in said] == [("客服07", "已联系仓库")]
    around.session.switch(slow.desk.agent)
    assert composer.editor.toPlainText() == ""


def test_a_complaint_registered_before_the_change_leaves_the_next_one_s_form_alone(
    slow: Screen, around: Surroundings, held_tasks: Any
) -> None:
    taking = slow.page.taking
    slow.page.new_item()
    assert taking.dialog is not None
    taking.dialog.form.customer.setText("王女士")
    taking.dialog.form.what.setPlainText("少发一件")
    held_tasks.held.add("register")
    taking.dialog.save.click()
    around.session.switch(slow.desk.other)
    slow.page.new_item()
    assert taking.dialog is not None
    taking.dialog.form.what.setPlainText("客服08登记到一半")
    held_tasks.let_go("register")
    assert taking.dialog is not None
    assert taking.dialog.form.what.toPlainText() == "客服08登记到一半"
    around.session.switch(slow.desk.agent)
    slow.page.new_item()
    assert taking.dialog is not None
    assert taking.dialog.form.what.toPlainText() == ""


def test_what_was_refused_to_one_person_is_told_to_them_alone(
    slow: Screen, held_tasks: Any, monkeypatch: pytest.MonkeyPatch, around: Surroundings
) -> None:
    case = slow.desk.register()
    page = slow.page
    page.open(case.number)
    page.pane.composer.editor.setPlainText("已联系仓库")
    refused: list[Any] = []
    with monkeypatch.context() as patch:
        patch.setattr(held_tasks, "run", lambda work, **named: refused.append(named["failed"]))
        page.pane.composer.send_now()
    around.session.switch(slow.desk.other)
    refused[0](DiskFull("磁盘已满"))
    assert page.pane.message.isHidden()
    assert page.list.refusal.isHidden()
    assert page.pane.composer.editor.toPlainText() == ""
    around.session.switch(slow.desk.agent)
    assert page.list.refusal.isVisible()
    assert f"{case.number}  磁盘已满" in page.list.refusal.words.text()
    assert page.pane.composer.editor.toPlainText() == "已联系仓库"
    around.session.switch(slow.desk.other)
    assert page.list.refusal.isHidden(), "it goes with who was told"


def refuse(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull("磁盘已满")

    monkeypatch.setattr(owner, name, full)


def assert_told_to_who_asked(screen: Screen, around: Surroundings, words: str) -> None:
    """Somebody else sits here now, and hears nothing; who had asked does when they are back."""
    listed = screen.page.list
    assert screen.page.pane.message.isHidden()
    assert listed.refusal.isHidden()
    around.session.switch(screen.desk.agent)
    assert listed.refusal.isVisible()
    assert words in listed.refusal.words.text()
    around.session.switch(screen.desk.other)
    assert listed.refusal.isHidden(), "it goes with who was told"


def test_a_file_refused_to_one_person_is_told_to_them_alone(
    slow: Screen, held_tasks: Any, around: Surroundings, tmp_path: Path
) -> None:
    case = slow.desk.register()
    slow.page.open(case.number)
    held_tasks.held.add("add")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "没有.png"))])
    slow.page.files.take(data)
    around.session.switch(slow.desk.other)
    held_tasks.let_go("add")
    assert_told_to_who_asked(slow, around, f"{case.number}  ")


def test_a_file_taken_off_by_one_person_is_not_offered_to_the_next(
    slow: Screen, held_tasks: Any, around: Surroundings, heard: Any
) -> None:
    case = slow.desk.register()
    cases = slow.desk.complaints
    cases.attach_content(slow.desk.agent, case.number, "聊天.txt", "还没到".encode())
    slow.page.open(case.number)
    held_tasks.held.add("detach")
    slow.page.files._on_remove(cases.card(slow.desk.agent, case.number).attachments[0].ref)
    around.session.switch(slow.desk.other)
    held_tasks.let_go("detach")
    assert heard.said == []


def test_an_assignment_refused_to_one_person_is_told_to_them_alone(
    slow: Screen, held_tasks: Any, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for what in ("一", "二"):
        slow.desk.register(what)
    slow.page.shown()
    slow.page.list.table.selectAll()
    refuse(monkeypatch, slow.desk.complaints, "assign_many")
    held_tasks.held.add("_assign")
    slow.page.list.bar.assign_requested.emit("李组长")
    around.session.switch(slow.desk.other)
    held_tasks.let_go("_assign")
    assert_told_to_who_asked(slow, around, "磁盘已满")


def test_what_one_person_has_tagged_is_not_taken_back_by_the_next(
    slow: Screen, held_tasks: Any, around: Surroundings, heard: Any
) -> None:
    for what in ("一", "二"):
        slow.desk.register(what)
    slow.page.shown()
    slow.page.list.table.selectAll()
    held_tasks.held.add("_tag")
    slow.page.list.bar.tag_requested.emit("双十一")
    around.session.switch(slow.desk.other)
    slow.page.list.bar.tag.setText("双十一")
    held_tasks.let_go("_tag")
    assert heard.said == []
    assert slow.page.list.bar.tag.text() == "双十一"


def test_the_window_of_an_export_is_of_who_began_it(
    screen: Screen, around: Surroundings, tmp_path: Path
) -> None:
    screen.desk.register()
    screen.page.shown()
    screen.find(QToolButton, "complaints.export").click()
    dialog = screen.find(ExportDialog, "export")
    around.session.switch(screen.desk.other)
    assert dialog.isHidden()
    assert dialog.property("over"), "the lock does not show it to the next"
    dialog.ask = lambda parent, name: str(tmp_path / "no" / "such" / "out.csv")
    dialog.start.click()
    around.session.switch(screen.desk.agent)
    assert dialog.isVisible()
    assert dialog.message.property("message") == "error"
    dialog.reject()


def test_a_complaint_refused_to_one_person_is_told_to_them_alone(
    slow: Screen, held_tasks: Any, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = slow.take_down("少发一件")
    refuse(monkeypatch, slow.desk.complaints, "register")
    held_tasks.held.add("full")
    dialog.save.click()
    around.session.switch(slow.desk.other)
    held_tasks.let_go("full")
    assert_told_to_who_asked(slow, around, "磁盘已满")
    around.session.switch(slow.desk.agent)
    slow.page.new_item()
    dialog = slow.page.taking.dialog
    assert dialog is not None
    assert dialog.form.what.toPlainText() == "少发一件"
    assert dialog.save.isEnabled()


def test_a_complaint_registered_for_one_person_does_not_open_for_the_next(
    slow: Screen, held_tasks: Any, around: Surroundings, heard: Any
) -> None:
    shown = slow.desk.register("另一件")
    slow.page.open(shown.number)
    dialog = slow.take_down("少发一件")
    held_tasks.held.add("register")
    dialog.save.click()
    around.session.switch(slow.desk.other)
    held_tasks.let_go("register")
    assert heard.said == []
    assert slow.page.pane.card is not None
    assert slow.page.pane.card.number == shown.number


def test_a_complaint_that_is_being_saved_is_not_taken_down_twice_by_who_comes_back(
    slow: Screen, held_tasks: Any, around: Surroundings
) -> None:
    dialog = slow.take_down("少发一件")
    held_tasks.held.add("register")
    dialog.save.click()
    around.session.switch(slow.desk.other)
    around.session.switch(slow.desk.agent)
    slow.page.new_item()
    dialog = slow.page.taking.dialog
    assert dialog is not None
    assert not dialog.save.isEnabled()
    held_tasks.let_go("register")
    assert slow.page.taking.dialog is None


def test_two_people_who_send_about_one_case_have_each_their_own_let_go(
    slow: Screen, held_tasks: Any, around: Surroundings
) -> None:
    case = slow.desk.register()
    slow.page.open(case.number)
    composer = slow.page.pane.composer
    held_tasks.held.add("change")
    composer.editor.setPlainText("客服07联系了仓库")
    composer.send_now()
    around.session.switch(slow.desk.other)
    composer.editor.setPlainText("客服08问过客户")
    composer.send_now()
    first, second = held_tasks._waiting
    held_tasks._waiting = [second]
    first[1]()
    assert composer.editor.toPlainText() == "客服08问过客户", "that one is not answered yet"
    around.session.switch(slow.desk.agent)
    assert composer.editor.toPlainText() == ""


def test_a_number_revealed_to_one_person_is_not_shown_to_the_next(
    slow: Screen, held_tasks: Any, around: Surroundings
) -> None:
    case = slow.desk.register(phone="13912345678")
    slow.page.open(case.number)
    held_tasks.held.add("reveal")
    slow.page.pane.head.reveal.click()
    around.session.switch(slow.desk.other)
    held_tasks.let_go("reveal")
    assert slow.page.pane.head.contact is None
