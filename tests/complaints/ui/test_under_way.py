"""What happens between a press and its answer: the next case is opened, somebody writes on."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from deskcs.errors import DiskFull

from .conftest import Screen


def said(screen: Screen, number: str) -> list[str]:
    return [entry.text for entry in screen.desk.complaints.timeline(number) if entry.text]


def test_what_was_sent_is_gone_when_its_case_is_opened_again(slow: Screen, held_tasks: Any) -> None:
    first, second = slow.desk.register("一"), slow.desk.register("二")
    composer = slow.page.pane.composer
    slow.page.open(first.number)
    composer.editor.setPlainText("已联系仓库")
    held_tasks.held.add("change")
    composer.send_now()
    slow.page.open(second.number)
    composer.editor.setPlainText("写到一半")
    held_tasks.let_go("change")
    assert composer.editor.toPlainText() == "写到一半"
    slow.page.open(first.number)
    assert composer.editor.toPlainText() == ""
    assert said(slow, first.number) == ["已联系仓库"]


def test_what_is_written_on_while_the_first_part_is_saved_stays(
    slow: Screen, held_tasks: Any
) -> None:
    case = slow.desk.register()
    slow.page.open(case.number)
    composer = slow.page.pane.composer
    composer.editor.setPlainText("已联系仓库")
    held_tasks.held.add("change")
    composer.send_now()
    composer.editor.setPlainText("已联系仓库\n仓库说明天发")
    held_tasks.let_go("change")
    assert composer.editor.toPlainText() == "仓库说明天发"
    composer.send_now()
    assert said(slow, case.number) == ["已联系仓库", "仓库说明天发"]
    assert composer.editor.toPlainText() == ""


def test_an_answer_that_was_given_is_not_offered_again_as_half_written(
    slow: Screen, held_tasks: Any
) -> None:
    first, second = slow.desk.register("一"), slow.desk.register("二")
    slow.page.open(first.number)
    slow.press("complaint.escalate")
    slow.find(QLineEdit, "complaint.form.reason").setText("客户说要曝光")
    held_tasks.held.add("change")
    slow.press("complaint.form.confirm")
    slow.page.open(second.number)
    held_tasks.let_go("change")
    slow.page.open(first.number)
    assert slow.page.pane.message.isHidden()
    assert slow.desk.complaints.card(slow.desk.agent, first.number).is_flagged


def test_why_a_case_could_not_be_changed_is_not_told_of_another(
    slow: Screen, held_tasks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = slow.desk.register("一"), slow.desk.register("二")
    slow.page.open(first.number)
    refused: list[Any] = []
    monkeypatch.setattr(held_tasks, "run", lambda work, **named: refused.append(named["failed"]))
    slow.page.pane.composer.editor.setPlainText("已联系仓库")
    slow.page.pane.composer.send_now()
    monkeypatch.undo()
    slow.page.open(second.number)
    refused[0](DiskFull("磁盘已满"))
    assert slow.page.pane.message.isHidden()
    assert f"{first.number}  磁盘已满" in slow.page.list.refusal.words.text()
    slow.page.open(first.number)
    assert slow.page.pane.composer.editor.toPlainText() == "已联系仓库"


def test_a_complaint_that_is_being_saved_is_not_put_aside_to_be_offered_again(
    slow: Screen, held_tasks: Any
) -> None:
    dialog = slow.take_down("外箱破了")
    held_tasks.held.add("register")
    dialog.save.click()
    assert not dialog.form.isEnabled(), "what is typed now would be in no case"
    slow.key(dialog, Qt.Key.Key_Escape)
    assert slow.page.taking.dialog is dialog
    held_tasks.let_go("register")
    assert slow.page.taking.dialog is None
    slow.press("complaints.new")
    assert slow.page.taking.dialog is not None
    assert slow.page.taking.dialog.form.customer.text() == ""


def test_a_complaint_whose_form_went_with_the_page_is_not_offered_again(
    slow: Screen, held_tasks: Any
) -> None:
    dialog = slow.take_down("外箱破了")
    held_tasks.held.add("register")
    dialog.save.click()
    slow.page.taking.put_aside()
    assert slow.page.taking.dialog is None
    held_tasks.let_go("register")
    slow.press("complaints.new")
    assert slow.page.taking.dialog is not None
    assert slow.page.taking.dialog.form.customer.text() == ""


def test_a_form_that_could_not_be_saved_is_written_on_where_one_was(
    slow: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = slow.take_down("外箱破了")
    dialog.form.what.setFocus()

    def full(*_: object) -> None:
        raise DiskFull("磁盘已满")

    monkeypatch.setattr(slow.desk.complaints, "register", full)
    dialog.save.click()
    assert dialog.form.what.isEnabled()
    assert dialog.focusWidget() is dialog.form.what
    assert dialog.form.what.toPlainText() == "外箱破了"


def test_who_leaves_before_the_coming_is_told_is_not_there(
    slow: Screen, monkeypatch: pytest.MonkeyPatch, held_tasks: Any
) -> None:
    waiting: list[Any] = []
    monkeypatch.setattr(
        held_tasks, "run_file", lambda work, *given, **named: waiting.append((work, given))
    )
    slow.page.open(slow.desk.register().number)
    slow.page.company.close()
    for work, given in reversed(waiting):  # two workers may end in either order
        work(*given)
    assert list((slow.desk.store.path.parent / "open").glob("*.json")) == []


def test_a_complaint_that_waits_for_another_program_says_so_in_its_form(
    slow: Screen, held_tasks: Any
) -> None:
    form = slow.take_down("少发一件")
    held_tasks.held_up.emit(True)
    assert not form._message.isVisible(), "nothing of it waits yet"
    held_tasks.held_up.emit(False)
    held_tasks.held.add("register")
    slow.press("intake.save")
    held_tasks.held_up.emit(True)
    assert form._message.isVisible()
    assert form._message.words.text() == "数据库正被别处写入，空出来就保存"
    assert form._message.property("message") == "note"
    held_tasks.held_up.emit(False)
    assert not form._message.isVisible()
    held_tasks.let_go("register")
    assert slow.page.taking.dialog is None
    held_tasks.held_up.emit(True)
    held_tasks.held_up.emit(False)


def test_a_number_revealed_of_one_case_is_not_shown_in_another(
    slow: Screen, held_tasks: Any
) -> None:
    first = slow.desk.register("一", phone="13912345678")
    second = slow.desk.register("二")
    slow.page.open(first.number)
    held_tasks.held.add("reveal")
    slow.page.pane.head.reveal.click()
    slow.page.open(second.number)
    held_tasks.let_go("reveal")
    assert slow.page.pane.head.contact is None


def test_a_note_is_not_sent_twice_by_who_comes_back_to_its_case(
    slow: Screen, held_tasks: Any
) -> None:
    first, second = slow.desk.register("一"), slow.desk.register("二")
    composer = slow.page.pane.composer
    slow.page.open(first.number)
    composer.editor.setPlainText("已联系仓库")
    held_tasks.held.add("change")
    composer.send_now()
    slow.page.open(second.number)
    assert composer.send.isEnabled(), "of this case nothing is under way"
    slow.page.open(first.number)
    composer.send_now()
    held_tasks.let_go("change")
    assert said(slow, first.number) == ["已联系仓库"]
    assert composer.send.isEnabled()


def test_an_answer_takes_no_more_words_while_it_is_saved(slow: Screen, held_tasks: Any) -> None:
    case = slow.desk.register()
    slow.page.open(case.number)
    slow.press("complaint.escalate")
    reason = slow.find(QLineEdit, "complaint.form.reason")
    reason.setText("客户说要曝光")
    held_tasks.held.add("change")
    slow.press("complaint.form.confirm")
    assert not reason.isEnabled(), "what is written now would be in no case"
    assert slow.page.pane.form.hasFocus(), "and is pressed on no button"
    held_tasks.let_go("change")
    assert slow.page.pane.form.isHidden()


def test_an_answer_that_was_refused_is_written_on_where_one_was(
    slow: Screen, held_tasks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = slow.desk.register()
    slow.page.open(case.number)
    slow.press("complaint.escalate")
    reason = slow.find(QLineEdit, "complaint.form.reason")
    reason.setText("客户说要曝光")

    def full(*_: object, **__: object) -> None:
        raise DiskFull("磁盘已满")

    monkeypatch.setattr(slow.desk.complaints, "escalate", full)
    held_tasks.held.add("change")
    slow.key(reason, Qt.Key.Key_Return)
    held_tasks.let_go("change")
    assert reason.isEnabled()
    assert reason.hasFocus()
    assert reason.text() == "客户说要曝光"
    assert slow.page.pane.message.isVisible()


def test_what_was_seen_in_one_complaint_is_not_proposed_for_the_next(
    slow: Screen, held_tasks: Any
) -> None:
    taking = slow.page.taking
    slow.press("complaints.new")
    assert taking.dialog is not None
    taking.dialog.form.what.setPlainText("插座冒烟，要打 12315")
    held_tasks.held.add("propose")
    taking.dialog._on_pause()
    taking.dialog.form.what.clear()
    slow.key(taking.dialog, Qt.Key.Key_Escape)
    slow.press("complaints.new")
    assert taking.dialog is not None
    held_tasks.let_go("propose")
    assert taking.dialog._proposal._shown is None
    assert taking.dialog.form.severity.currentData() == 3
