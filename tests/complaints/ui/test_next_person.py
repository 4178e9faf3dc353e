"""Somebody else sits down: what the last one has half written is not theirs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from deskcs.complaints.ui.build import build
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
