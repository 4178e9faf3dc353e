"""Steps, remedies, promises, call-backs, files and links of a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.moments import shown_moment
from deskcs.complaints.ui.sections import FILES, LINKS, STEPS, WORK
from deskcs.complaints.work_shapes import FollowUpResult
from deskcs.qt.surroundings import Surroundings

from .conftest import Desk, Screen


@pytest.fixture
def case(screen: Screen) -> ComplaintCard:
    card = screen.desk.register()
    screen.page.open(card.number)
    return card


def fresh(screen: Screen) -> ComplaintCard:
    card = screen.page.pane.card
    assert card is not None
    return card


def tab(screen: Screen, name: str) -> QPushButton:
    return screen.find(QPushButton, f"complaint.section.{name}")


def choose(screen: Screen, name: str, value: object) -> None:
    box = screen.find(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def test_a_step_is_ticked_with_time_and_name_and_taken_back(
    screen: Screen, case: ComplaintCard
) -> None:
    tab(screen, STEPS).click()
    box = screen.find(QCheckBox, "complaint.step.1")
    box.click()
    step = fresh(screen).steps.steps[0]
    assert (step.done_by, step.done_at) == ("客服07", screen.desk.clock.now())
    assert fresh(screen).steps.revision == "2026-11-22"
    assert "客服07" in box.text()
    assert tab(screen, STEPS).text().startswith("步骤 1/")
    box.click()
    assert fresh(screen).steps.done == 0
    assert not box.isChecked()


def test_the_steps_lead_into_the_handbook(screen: Screen, case: ComplaintCard, heard: Any) -> None:
    tab(screen, STEPS).click()
    screen.press("complaint.steps.article")
    page, article = heard.went[-1]
    assert page == "handbook"
    assert article


def test_a_small_remedy_is_given_at_once_and_noted_as_done(
    screen: Screen, case: ComplaintCard
) -> None:
    tab(screen, WORK).click()
    screen.press("complaint.remedy")
    screen.find(QComboBox, "complaint.form.remedy").setCurrentText("补偿")
    screen.find(QLineEdit, "complaint.form.yuan").setText("12.50")
    screen.press("complaint.form.confirm")
    remedy = fresh(screen).remedies[0]
    assert (remedy.kind, remedy.fen, remedy.approved_by) == ("补偿", 1250, "客服07")
    assert tab(screen, WORK).text().endswith(" 1")
    screen.press("complaint.finish_remedy")
    on = screen.find(QDateTimeEdit, "complaint.form.on")
    assert on.text() == "2026-11-22 09:30"
    screen.press("complaint.form.confirm")
    assert fresh(screen).remedies[0].done_at == screen.desk.clock.now()
    words = [label.text() for label in screen.page.pane.sections.work.findChildren(QLabel)]
    assert "09:30 已办，客服07 · 客服07 批准" in words


def test_a_large_remedy_waits_for_somebody_whose_limit_reaches(
    screen: Screen, case: ComplaintCard, around: Surroundings
) -> None:
    tab(screen, WORK).click()
    screen.press("complaint.remedy")
    screen.find(QComboBox, "complaint.form.remedy").setCurrentText("补偿")
    screen.find(QLineEdit, "complaint.form.yuan").setText("80")
    screen.press("complaint.form.confirm")
    assert fresh(screen).remedies[0].approved_by == ""
    around.session.switch(screen.desk.lead)
    screen.press("complaint.approve_remedy")
    screen.press("complaint.form.confirm")
    assert fresh(screen).remedies[0].approved_by == "李组长"


def test_a_promise_has_its_own_clock_until_it_is_kept(screen: Screen, case: ComplaintCard) -> None:
    tab(screen, WORK).click()
    screen.press("complaint.promise")
    text = screen.page.pane.form.findChild(QPlainTextEdit, "complaint.form.text")
    text.setPlainText("今天 18 点前回电")
    screen.key(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "promise" in [clock.clock for clock in fresh(screen).clocks]
    names = [label.text() for label in screen.page.pane.clocks.findChildren(QLabel)]
    assert "承诺" in names
    screen.press("complaint.keep_commitment")
    assert fresh(screen).commitments[0].kept_at is not None


def test_a_call_back_is_planned_and_its_result_written_down(
    screen: Screen, case: ComplaintCard
) -> None:
    tab(screen, WORK).click()
    screen.press("complaint.plan_follow_up")
    choose(screen, "complaint.form.person", "客服08")
    screen.press("complaint.form.confirm")
    assert fresh(screen).follow_ups[0].person == "客服08"
    screen.press("complaint.record_follow_up")
    choose(screen, "complaint.form.outcome", "reached")
    choose(screen, "complaint.form.accepted", True)
    choose(screen, "complaint.form.satisfaction", 4)
    screen.find(QLineEdit, "complaint.form.answer.1").setText("很快")
    screen.press("complaint.form.confirm")
    made = fresh(screen).follow_ups[0]
    assert (made.outcome, made.is_accepted, made.satisfaction) == ("reached", True, 4)
    question, answer = fresh(screen).timeline[-1].data["answers"][0]
    assert (bool(question), answer) == (True, "很快")
    screen.desk.complaints.resolve(screen.desk.agent, case.number, "给您换一件")
    screen.page.pane.ask("close")
    assert screen.find(QComboBox, "complaint.form.satisfaction").currentData() == 4


def test_a_call_back_asks_for_the_score_once(screen: Screen, case: ComplaintCard) -> None:
    desk = screen.desk
    due = desk.clock.now() + timedelta(hours=2)
    desk.complaints.plan_follow_up(desk.agent, case.number, due)
    screen.page.open(case.number)
    screen.page.pane.ask("record_follow_up")
    form = screen.page.pane.form
    named = [box.itemText(0) for box in form.findChildren(QComboBox)]
    assert named[1:] == ["是否接受方案：没有问", "对处理打几分：没有问到"], (
        "what each choice is for"
    )
    asked = [line.placeholderText() for line in form.findChildren(QLineEdit) if line.isVisible()]
    assert asked == ["问题解决了没有？", "还有什么没办好？"]


def test_the_call_back_that_comes_first_is_among_the_moves_of_the_case(
    screen: Screen, desk: Desk, case: ComplaintCard
) -> None:
    now, tracker = desk.clock.now(), desk.complaints
    tracker.plan_follow_up(desk.agent, case.number, now + timedelta(hours=9), "客服08", "晚的")
    tracker.plan_follow_up(desk.agent, case.number, now + timedelta(hours=2), "客服08", "早的")
    screen.page.open(case.number)

    def is_offered() -> bool:
        QApplication.processEvents()
        moves = screen.page.pane.moves.findChildren(QPushButton, "complaint.record_follow_up")
        return any(button.isVisible() for button in moves)

    assert is_offered()
    screen.page.pane.ask("record_follow_up")
    screen.find(QComboBox, "complaint.form.outcome").setCurrentIndex(1)
    screen.press("complaint.form.confirm")
    assert [(one.note, bool(one.outcome)) for one in fresh(screen).follow_ups] == [
        ("晚的", False),
        ("早的", True),
    ]
    screen.page.pane.ask("record_follow_up")
    screen.press("complaint.form.confirm")
    assert all(one.outcome for one in fresh(screen).follow_ups)
    assert not is_offered()


def test_after_a_refusal_others_are_offered_for_the_next_call(
    screen: Screen, case: ComplaintCard
) -> None:
    desk, due = screen.desk, screen.desk.clock.now() + timedelta(hours=1)
    ref = desk.complaints.plan_follow_up(desk.agent, case.number, due).follow_ups[0].ref
    result = FollowUpResult("reached", False)
    desk.complaints.record_follow_up(desk.agent, case.number, ref, result)
    screen.page.open(case.number)
    tab(screen, WORK).click()
    said = [label.text() for label in screen.page.pane.sections.work.findChildren(QLabel)]
    assert any("换一位同事" in words for words in said)
    screen.press("complaint.plan_follow_up")
    box = screen.find(QComboBox, "complaint.form.person")
    assert [box.itemText(n) for n in range(box.count())] == ["客服08", "李组长"]


def test_an_answered_call_counts_as_an_answer(screen: Screen, case: ComplaintCard) -> None:
    tab(screen, WORK).click()
    screen.press("complaint.record_call")
    screen.page.pane.form.findChild(QPlainTextEdit, "complaint.form.what").setPlainText("已说明")
    screen.press("complaint.form.confirm")
    assert fresh(screen).first_response_at is not None
    assert "电话 王女士" in screen.page.pane.timeline.toPlainText()


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_a_pasted_picture_becomes_a_file_of_the_case(
    screen: Screen, case: ComplaintCard, heard: Any
) -> None:
    data = QMimeData()
    data.setImageData(picture())
    screen.page.pane.composer.editor.insertFromMimeData(data)
    screen.wait(lambda: bool(fresh(screen).attachments))
    attachment = fresh(screen).attachments[0]
    assert attachment.name == "截图 1122-093000.png"
    assert heard.said == ["已加 1 个附件"]
    assert tab(screen, FILES).text() == "附件 1"
    assert not screen.page.pane.sections.files.list.item(0).icon().isNull()


def test_pasted_words_stay_words(screen: Screen, case: ComplaintCard) -> None:
    data = QMimeData()
    data.setText("客户说好的")
    screen.page.pane.composer.editor.insertFromMimeData(data)
    assert screen.page.pane.composer.editor.toPlainText() == "客户说好的"


@pytest.fixture
def attach(screen: Screen, case: ComplaintCard, tmp_path: Path) -> Callable[[str, bytes], None]:
    def put(name: str, content: bytes) -> None:
        path = tmp_path / name
        path.write_bytes(content)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        screen.page.pane.sections.files.dropped.emit(data)

    return put


def test_a_dropped_file_is_kept_saved_elsewhere_and_removed(
    screen: Screen, attach: Callable[[str, bytes], None], tmp_path: Path
) -> None:
    attach("单据.txt", b"abc")
    screen.wait(lambda: bool(fresh(screen).attachments))
    tab(screen, FILES).click()
    files, target = screen.page.pane.sections.files, tmp_path / "out.txt"
    screen.page.files.ask_target = lambda parent, name: str(target)
    files.list.setCurrentRow(0)
    screen.press("complaint.files.open")
    assert target.read_bytes() == b"abc"
    screen.press("complaint.files.remove")
    screen.wait(lambda: not fresh(screen).attachments)
    assert files.list.count() == 0


def test_a_picture_is_shown_and_not_run(
    screen: Screen, attach: Callable[[str, bytes], None], tmp_path: Path
) -> None:
    picture().save(str(tmp_path / "a.png"))
    attach("a.png", (tmp_path / "a.png").read_bytes())
    screen.wait(lambda: bool(fresh(screen).attachments))
    tab(screen, FILES).click()
    screen.page.pane.sections.files.list.setCurrentRow(0)
    screen.press("complaint.files.open")
    window = screen.find(QDialog, "complaint.picture")
    assert window.windowTitle() == "a.png"
    window.close()


def test_a_program_in_disguise_is_refused_with_a_reason(
    screen: Screen, attach: Callable[[str, bytes], None]
) -> None:
    attach("照片.png", b"MZ\x90")
    assert "照片.png" in screen.page.pane.message.words.text()
    assert fresh(screen).attachments == ()


def test_cases_are_linked_by_number_and_untied(
    screen: Screen, case: ComplaintCard, heard: Any
) -> None:
    other = screen.desk.register("另一件", customer="李先生")
    tab(screen, LINKS).click()
    screen.press("complaint.link")
    screen.find(QLineEdit, "complaint.form.number").setText(other.number)
    choose(screen, "complaint.form.kind", "cause")
    screen.press("complaint.form.confirm")
    assert [(link.number, link.kind) for link in fresh(screen).links] == [(other.number, "cause")]
    screen.page.pane.sections.links.move_requested.emit("unlink", (other.number,))
    assert fresh(screen).links == ()
    assert heard.said[-1] == f"已取消和 {other.number} 的关联"
    heard.undo()
    assert [(link.number, link.kind) for link in fresh(screen).links] == [(other.number, "cause")]


def test_a_case_of_the_same_customer_is_proposed_and_linked_with_one_click(
    screen: Screen, case: ComplaintCard
) -> None:
    other = screen.desk.register("又坏了")
    screen.page.open(other.number)
    tab(screen, LINKS).click()
    links = screen.page.pane.sections.links
    buttons = [b for b in links.findChildren(QPushButton) if b.property("number") == case.number]
    assert "看起来相关" in [label.text() for label in links.findChildren(QLabel)]
    links.move_requested.emit("link", (case.number, "related"))
    assert [link.number for link in fresh(screen).links] == [case.number]
    buttons = [b for b in links.findChildren(QPushButton) if b.property("number") == case.number]
    buttons[-1].click()
    screen.wait_case(case.number)


def test_a_late_case_is_closed_only_after_the_lateness_is_explained(
    screen: Screen, case: ComplaintCard
) -> None:
    screen.desk.clock.set(case.received_at.replace(day=25))
    screen.desk.complaints.resolve(screen.desk.agent, case.number, "已退款")
    screen.page.open(case.number)
    assert fresh(screen).needs_breach_reason
    screen.press("complaint.explain_breach")
    screen.find(QLineEdit, "complaint.form.reason").setText("等仓库核实")
    screen.press("complaint.form.confirm")
    screen.press("complaint.close")
    screen.press("complaint.form.confirm")
    assert screen.page.pane.status.text() == "已关闭"


def test_a_call_is_written_down_at_the_time_it_was_made(
    screen: Screen, case: ComplaintCard, around: Surroundings
) -> None:
    tab(screen, WORK).click()
    screen.press("complaint.record_call")
    form = screen.page.pane.form
    made = around.clock.now() - timedelta(minutes=20)
    field = form.findChild(QDateTimeEdit, "complaint.form.when")
    field.setDateTime(shown_moment(made, around.zone))
    form.findChild(QPlainTextEdit, "complaint.form.what").setPlainText("已说明")
    screen.press("complaint.form.confirm")
    entry = fresh(screen).timeline[-1]
    assert entry.data["when"] == int(made.timestamp() * 1000)


def test_ways_to_reach_the_customer_are_revealed_and_set_anew(
    screen: Screen, case: ComplaintCard
) -> None:
    desk = screen.desk
    desk.complaints.set_contacts(desk.agent, case.number, ["微信 wang1388", "13900001111"])
    screen.page.open(case.number)
    head = screen.page.pane.head
    assert "13900001111" not in head._facts.text()
    head.reveal.click()
    assert "13900001111" in head._facts.text()
    screen.page.pane.ask("contacts")
    field = screen.find(QLineEdit, "complaint.form.contacts")
    assert field.text() == "微信 wang1388"
    second = screen.find(QLineEdit, "complaint.form.contacts.2")
    assert second.text() == "13900001111"
    second.setText("qq 5566")
    screen.press("complaint.form.confirm")
    contact = desk.complaints.reveal(desk.agent, case.number)
    assert contact.contacts == ("微信 wang1388", "qq 5566")


def pressed(button: QWidget) -> QWidget | None:
    """Press a button by its key; return what has the keys then."""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()
    return QApplication.focusWidget()


def test_the_keys_stay_in_the_part_in_which_something_was_done(
    screen: Screen, case: ComplaintCard
) -> None:
    cases, agent = screen.desk.complaints, screen.desk.agent
    sections = screen.page.pane.sections
    due = screen.desk.clock.now() + timedelta(hours=2)
    cases.promise(agent, case.number, "回电", due)
    cases.link(agent, case.number, screen.desk.register("二").number, "related")
    for name in ("一.txt", "二.txt"):
        cases.attach_content(agent, case.number, name, name.encode())
    screen.page.activateWindow()
    screen.wait(screen.page.isActiveWindow)
    screen.page.open(case.number)
    tab(screen, WORK).click()
    assert pressed(screen.find(QPushButton, "complaint.keep_commitment")) is not None
    assert sections.work.isAncestorOf(QApplication.focusWidget())
    tab(screen, LINKS).click()
    untie = next(one for one in sections.links.findChildren(QToolButton) if one.isVisible())
    assert pressed(untie) is sections.links.add
    tab(screen, FILES).click()
    for count, left in ((1, sections.files.list), (0, sections.files.add)):
        sections.files.list.setCurrentRow(0)
        pressed(sections.files.remove)
        screen.wait(lambda count=count: len(fresh(screen).attachments) == count)
        assert left.hasFocus()


def test_ones_own_reason_takes_the_place_of_the_one_that_is_offered(
    screen: Screen, case: ComplaintCard
) -> None:
    screen.press("complaint.accept")
    screen.press("complaint.wait")
    box = screen.find(QComboBox, "complaint.form.reason")
    QTest.keyClicks(box.lineEdit(), "parcel")
    assert box.currentText() == "parcel"
    screen.page.pane.form.cancel()
    screen.press("complaint.wait")
    box = screen.find(QComboBox, "complaint.form.reason")
    assert box.currentText() == "parcel"
    assert not box.lineEdit().hasSelectedText(), "one key would erase what was half written"
