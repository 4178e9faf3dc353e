"""The work log and information feedback on the screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton

from deskcs.handover.feedback_shapes import FeedbackInput, FeedbackState
from deskcs.handover.log_shapes import INCIDENT, NOTICE, LogInput


def write(screen: Any, text: str, **more: str) -> None:
    screen.type("log.text", text)
    for name, said in more.items():
        screen.type(f"log.{name}", said)
    screen.press("log.save")


def titles(listing: Any) -> list[str]:
    model = listing.model
    cards = [model.card_at(model.index(row, 0)) for row in range(model.rowCount())]
    return [card.title for card in cards if card is not None]


def test_a_line_is_written_in_one_go_and_the_form_is_ready_for_the_next(screen: Any) -> None:
    screen.press("handover.part.log")
    write(screen, "王女士问退款到账时间", customer="王女士", result="已答复 3 个工作日")
    line = screen.log.handover.log_lines()[0]
    assert (line.author, line.customer) == (screen.log.day.name, "王女士")
    assert line.shift_name == "早班"
    assert titles(screen.page.log.list) == ["王女士问退款到账时间"]
    assert screen.page.log.form.body.toPlainText() == ""
    assert "已答复 3 个工作日" in screen.page.log.view.toPlainText()


def test_an_empty_or_wrong_line_is_pointed_at_and_stays(screen: Any) -> None:
    screen.press("handover.part.log")
    screen.type("log.customer", "王女士")
    screen.press("log.save")
    form = screen.page.log.form
    assert form.body.property("wrong") is True
    assert form.customer.text() == "王女士"
    write(screen, "补上了", happened="前几天")
    assert form.happened.property("wrong") is True
    assert form.body.toPlainText() == "补上了"


def test_what_must_be_followed_up_goes_into_the_draft_and_is_closed(screen: Any) -> None:
    screen.press("handover.part.log")
    screen.find(QCheckBox, "log.follow").setChecked(True)
    write(screen, "李先生要发票,等财务开")
    screen.press("handover.part.sheets")
    screen.press("handover.draft")
    assert "李先生要发票,等财务开" in screen.texts()
    screen.press("handover.part.log")
    screen.type("log.closing", "已开好寄出")
    screen.press("log.close")
    line = screen.log.handover.log_lines()[0]
    assert (line.is_open, line.closing) == (False, "已开好寄出")
    assert not screen.shows("log.close")


def test_only_what_the_kind_needs_is_asked(screen: Any) -> None:
    screen.press("handover.part.log")
    kind = screen.find(QComboBox, "log.kind")
    assert not screen.shows("log.ends")
    kind.setCurrentIndex(kind.findData(NOTICE))
    assert screen.shows("log.ends")
    assert not screen.shows("log.special")
    write(screen, "今晚八点起改用新口径", ends="明天 20:00")
    assert screen.log.handover.notices_now()[0].text == "今晚八点起改用新口径"


def test_lines_are_found_by_words_and_kind(screen: Any) -> None:
    for line in (
        LogInput("打单系统打不开", kind=INCIDENT),
        LogInput("王女士问退款", customer="王女士"),
    ):
        screen.log.handover.log(screen.log.day, line)
    screen.press("handover.part.log")
    assert len(titles(screen.page.log.list)) == 2
    kinds = screen.find(QComboBox, "log.kinds")
    kinds.setCurrentIndex(kinds.findData(INCIDENT))
    assert titles(screen.page.log.list) == ["打单系统打不开"]
    kinds.setCurrentIndex(0)
    screen.page.focus_search()
    screen.type("log.search", "退款")
    screen.page.log.search.ask()
    assert titles(screen.page.log.list) == ["王女士问退款"]


def test_a_line_somebody_else_writes_appears(screen: Any) -> None:
    screen.press("handover.part.log")
    screen.log.handover.log(screen.log.evening, LogInput("打单系统打不开", kind=INCIDENT))
    assert titles(screen.page.log.list) == ["打单系统打不开"]


def test_feedback_goes_to_a_department_and_back_to_who_raised_it(screen: Any) -> None:
    screen.press("handover.part.feedback")
    screen.press("feedback.new")
    screen.type("feedback.subject", "尺码表看不清")
    screen.type("feedback.text", "三位客户说尺码表在手机上看不清")
    screen.press("feedback.save")
    assert titles(screen.page.feedback.list) == ["尺码表看不清"]
    tell = screen.find(QPushButton, "feedback.tell")
    assert not tell.isEnabled()
    screen.find(QComboBox, "feedback.to").setCurrentText("美工")
    screen.press("feedback.send")
    screen.type("feedback.say", "周五换大图")
    screen.press("feedback.answer")
    assert screen.page.feedback.detail.text.text == ""
    screen.press("feedback.tell")
    card = screen.log.handover.feedback(is_open=False)[0]
    assert card.state is FeedbackState.TOLD
    assert (card.department, card.answer) == ("美工", "周五换大图")
    assert titles(screen.page.feedback.list) == []
    screen.find(QCheckBox, "feedback.all").setChecked(True)
    assert titles(screen.page.feedback.list) == ["尺码表看不清"]


def test_feedback_is_not_let_go_without_a_reason(screen: Any) -> None:
    screen.log.handover.raise_feedback(screen.log.day, FeedbackInput("尺码表", "看不清"))
    screen.press("handover.part.feedback")
    screen.page.feedback.list.choose(1)
    screen.press("feedback.drop")
    tab = screen.page.feedback
    assert "原因" in tab.detail.message.words.text()
    screen.type("feedback.say", "已经改版")
    screen.press("feedback.drop")
    assert screen.log.handover.feedback_card(1).state is FeedbackState.DROPPED


def test_feedback_that_moved_meanwhile_is_told_and_the_text_stays(screen: Any) -> None:
    screen.log.handover.raise_feedback(screen.log.day, FeedbackInput("尺码表", "看不清"))
    screen.press("handover.part.feedback")
    screen.page.feedback.list.choose(1)
    screen.around.relay.stop()
    screen.log.handover.send_feedback(screen.log.evening, 1, "美工")
    screen.find(QComboBox, "feedback.to").setCurrentText("仓库")
    screen.type("feedback.say", "请核对尺码")
    screen.press("feedback.send")
    tab = screen.page.feedback
    assert "别人刚刚改过" in tab.detail.message.words.text()
    assert tab.detail.text.text == "请核对尺码"


def test_half_written_lines_belong_to_their_author(screen: Any) -> None:
    screen.press("handover.part.log")
    screen.type("log.text", "写到一半")
    screen.sit_down(screen.log.evening)
    assert screen.page.log.form.body.toPlainText() == ""
    screen.sit_down(screen.log.day)
    assert screen.page.log.form.body.toPlainText() == "写到一半"
    assert "取回" in screen.page.log.form.message.words.text()


def test_the_lists_keep_the_rules_of_qt_models(screen: Any, qtbot: Any) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(screen.page.log.list.model, fatal),
        QAbstractItemModelTester(screen.page.feedback.list.model, fatal),
    ]
    for number in range(230):
        screen.log.handover.log(screen.log.day, LogInput(f"第 {number} 条"))
    screen.press("handover.part.log")
    listing = screen.page.log.list

    def all_are_there() -> bool:
        listing.view.scrollToBottom()
        return len(titles(listing)) == 230

    qtbot.waitUntil(all_are_there)
    assert not listing.model.canFetchMore(listing.view.rootIndex())
    screen.log.handover.raise_feedback(screen.log.day, FeedbackInput("尺码表", "看不清"))
    screen.press("handover.part.feedback")
    assert len(testers) == 2


def test_feedback_that_is_not_found_is_not_called_done(screen: Any) -> None:
    screen.log.handover.raise_feedback(screen.log.day, FeedbackInput("尺码表", "看不清"))
    screen.press("handover.part.feedback")
    feedback = screen.page.feedback
    screen.type("feedback.search", "包装箱")
    feedback.search.returnPressed.emit()
    said = [label.text() for label in feedback.list.empty.findChildren(QLabel)]
    assert "没有找到" in said
    assert not feedback.list.empty.button.isVisibleTo(feedback)
    screen.type("feedback.search", "")
    feedback.search.returnPressed.emit()
    assert titles(feedback.list) == ["尺码表"]


def test_who_has_scrolled_far_down_stays_there_when_somebody_writes_a_line(screen: Any) -> None:
    log = screen.log
    for number in range(130):
        log.handover.log(log.day, LogInput(f"第 {number} 条"))
    screen.press("handover.part.log")
    listing = screen.page.log.list
    screen.page.log._presenter.more(log.handover.log_lines(limit=100)[-1].id)
    assert len(titles(listing)) == 130
    listing.choose(log.handover.log_lines(limit=1000)[-5].id)
    QCoreApplication.processEvents()
    bar, chosen = listing.view.verticalScrollBar(), listing.current
    place = bar.value()
    assert place > 0
    log.handover.log(log.evening, LogInput("别人写的"))
    QCoreApplication.processEvents()
    assert len(titles(listing)) == 131
    assert listing.current == chosen
    assert listing.view.visualRect(listing.view.currentIndex()).intersects(
        listing.view.viewport().rect()
    )


def test_a_changed_line_does_not_move_the_list(screen: Any) -> None:
    log = screen.log
    lines = [
        log.handover.log(log.day, LogInput(f"第 {number} 条", needs_follow_up=True))
        for number in range(40)
    ]
    screen.press("handover.part.log")
    QCoreApplication.processEvents()
    bar = screen.page.log.list.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    log.handover.close_log(log.evening, lines[0].id, "办好了")
    QCoreApplication.processEvents()
    assert bar.value() == place


def has_keys(widget: Any) -> bool:
    QApplication.processEvents()
    held = QApplication.focusWidget()
    return held is not None and (held is widget or widget.isAncestorOf(held))


def test_the_keys_are_in_the_list_after_a_feedback_is_saved_or_put_off(screen: Any) -> None:
    screen.press("handover.part.feedback")
    tab = screen.page.feedback
    screen.press("feedback.new")
    assert has_keys(tab.form)
    QTest.keyClick(tab.form.subject, Qt.Key.Key_Escape)
    assert has_keys(tab.list)
    screen.press("feedback.new")
    screen.type("feedback.subject", "包装")
    screen.type("feedback.text", "箱子太薄")
    QTest.keyClick(tab.form.subject, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert has_keys(tab.list)


def test_the_keys_stay_where_the_next_line_of_the_log_is_written(screen: Any) -> None:
    screen.press("handover.part.log")
    tab = screen.page.log
    tab.form.body.setFocus()
    screen.type("log.text", "王女士问退款")
    QTest.keyClick(tab.form.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert tab.form.body.toPlainText() == ""
    assert has_keys(tab.form.body)


def test_the_keys_go_back_to_the_list_when_a_line_is_closed(screen: Any) -> None:
    log = screen.log
    line = log.handover.log(log.day, LogInput("等财务开票", needs_follow_up=True))
    screen.press("handover.part.log")
    tab = screen.page.log
    tab.list.choose(line.id)
    tab.closing.setFocus()
    screen.type("log.closing", "已寄出")
    QTest.keyClick(tab.closing, Qt.Key.Key_Return)
    assert has_keys(tab.list)
