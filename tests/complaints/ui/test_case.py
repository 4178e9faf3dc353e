"""One case in the pane: moves, entries, conflicts, what is kept while typing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)

from deskcs.complaints.shapes import Status
from deskcs.complaints.ui.build import build
from deskcs.complaints.ui.page import ComplaintsPage
from deskcs.complaints.ui.words import due_words
from deskcs.qt.surroundings import Surroundings

from .conftest import Screen


def write(screen: Screen, kind: str, text: str) -> None:
    screen.press(f"complaint.kind.{kind}")
    screen.page.pane.composer.editor.setPlainText(text)
    screen.press("complaint.send")


def kinds(screen: Screen, number: str) -> list[str]:
    return [entry.kind for entry in screen.desk.complaints.timeline(number)]


def test_a_case_goes_its_way_from_received_to_closed(screen: Screen) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    status = screen.find(QLabel, "complaint.status")
    assert status.text() == "待受理"
    screen.press("complaint.accept")
    assert status.text() == "处理中"
    write(screen, "note", "已联系仓库")
    write(screen, "reply", "您好,正在核实")
    write(screen, "customer_said", "好的,尽快")
    screen.press("complaint.resolve")
    assert screen.page.pane.composer.editor.hasFocus()
    screen.page.pane.composer.editor.setPlainText("给您换一件")
    screen.key(
        screen.page.pane.composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert status.text() == "待确认"
    screen.press("complaint.close")
    satisfaction = screen.find(QComboBox, "complaint.form.satisfaction")
    satisfaction.setCurrentIndex(satisfaction.findData(5))
    screen.press("complaint.form.confirm")
    assert status.text() == "已关闭"
    assert kinds(screen, case.number) == [
        "registered",
        "accepted",
        "note",
        "reply",
        "customer_said",
        "resolved",
        "closed",
    ]
    assert screen.desk.complaints.card(screen.desk.agent, case.number).satisfaction == 5
    screen.press("complaint.reopen")
    screen.find(QLineEdit, "complaint.form.reason").setText("又坏了")
    screen.press("complaint.form.confirm")
    assert status.text() == "处理中"


def test_the_first_reply_stops_the_answer_clock_before_ones_eyes(screen: Screen) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    write(screen, "note", "内部说明")
    answer = [label.text() for label in screen.page.pane.clocks.findChildren(QLabel)]
    assert any("剩 12:00" in text for text in answer)
    write(screen, "reply", "您好")
    answer = [label.text() for label in screen.page.pane.clocks.findChildren(QLabel)]
    assert "按时 · 09:30" in answer, "and when it was"


def test_the_kind_of_words_is_one_key_away_from_anywhere_at_the_case(
    screen: Screen, qtbot: Any
) -> None:
    screen.page.activateWindow()
    qtbot.waitUntil(screen.page.isActiveWindow)
    screen.page.open(screen.desk.register().number)
    composer = screen.page.pane.composer
    screen.page.pane.timeline.setFocus()
    screen.key(screen.page.pane.timeline, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert screen.find(QPushButton, "complaint.kind.reply").isChecked()
    assert composer.editor.hasFocus()
    screen.press("complaint.kind.note")
    assert composer.editor.hasFocus(), "who chose what to write goes on to write"
    screen.press("complaint.resolve")
    composer.editor.setPlainText("给您换一件")
    screen.press("complaint.send")
    composer.editor.clearFocus()
    screen.key(screen.page.pane.timeline, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert screen.find(QPushButton, "complaint.kind.note").isChecked(), "it was told already"
    assert not composer.editor.hasFocus()


def test_the_keys_go_on_with_the_case(screen: Screen, qtbot: Any, around: Surroundings) -> None:
    screen.page.activateWindow()
    qtbot.waitUntil(screen.page.isActiveWindow)
    case = screen.desk.register("漏电冒烟")
    around.session.switch(screen.desk.lead)
    screen.page.open(case.number)
    composer = screen.page.pane.composer
    screen.press("complaint.acknowledge")
    assert screen.find(QPushButton, "complaint.accept").hasFocus()
    screen.press("complaint.accept")
    assert screen.find(QPushButton, "complaint.kind.reply").isChecked(), "the customer waits"
    assert composer.editor.hasFocus()
    composer.editor.setPlainText("您好，正在核实")
    screen.press("complaint.send")
    screen.press("complaint.wait")
    screen.press("complaint.form.confirm")
    screen.press("complaint.resume")
    assert screen.find(QPushButton, "complaint.resolve").hasFocus(), "there is a first answer"


def test_a_question_that_is_answered_or_taken_back_leaves_the_keys_in_sight(
    screen: Screen, qtbot: Any
) -> None:
    screen.page.activateWindow()
    qtbot.waitUntil(screen.page.isActiveWindow)
    first, second = screen.desk.register("一"), screen.desk.register("二")
    screen.page.open(first.number)
    screen.press("complaint.escalate")
    reason = screen.find(QLineEdit, "complaint.form.reason")
    screen.key(reason, Qt.Key.Key_Escape)
    assert screen.find(QPushButton, "complaint.accept").hasFocus()
    screen.press("complaint.escalate")
    reason = screen.find(QLineEdit, "complaint.form.reason")
    reason.setText("客户说过敏")
    screen.key(reason, Qt.Key.Key_Return)
    assert screen.find(QPushButton, "complaint.accept").hasFocus()
    screen.press("complaint.assign")
    table = screen.page.list.table
    table.setFocus()
    table.choose(1)
    screen.wait_case(second.number)
    assert table.hasFocus(), "who chooses another case stays in the list"


def test_what_is_half_written_stays_what_it_is(screen: Screen) -> None:
    screen.page.open(screen.desk.register().number)
    composer = screen.page.pane.composer
    composer.editor.setPlainText("仓库说明天补发")
    screen.press("complaint.accept")
    assert screen.find(QPushButton, "complaint.kind.note").isChecked()
    assert composer.editor.toPlainText() == "仓库说明天补发"


def test_a_closed_case_is_not_opened_again_by_the_strongest_button(screen: Screen) -> None:
    screen.page.open(screen.desk.register().number)
    write(screen, "resolve", "给您换一件")
    assert screen.find(QPushButton, "complaint.close").property("primary")
    screen.press("complaint.close")
    screen.press("complaint.form.confirm")
    assert not screen.find(QPushButton, "complaint.reopen").property("primary")


def test_clocks_in_a_longer_language_are_no_wider_than_the_pane(screen: Screen) -> None:
    screen.page.open(screen.desk.register().number)
    clocks = screen.page.pane.clocks
    for label in clocks.findChildren(QLabel):
        if label.text().startswith("剩"):
            label.setText("22:43 left · Due tomorrow 12:20, in the morning")
    assert clocks.minimumSizeHint().width() < 300


def test_a_due_time_of_tomorrow_says_so(screen: Screen) -> None:
    case = screen.desk.register()
    now, zone = screen.desk.clock.now(), ZoneInfo("Asia/Shanghai")
    screen.page.open(case.number)
    said = [label.text() for label in screen.page.pane.clocks.findChildren(QLabel)]
    assert any(words.endswith("期限 21:30") for words in said)
    for hours, words in ((24, "明天 09:30"), (-24, "昨天 09:30"), (48, "11-24 09:30")):
        assert due_words(now + timedelta(hours=hours), now, zone) == words


def test_why_this_time_unfolds(screen: Screen) -> None:
    screen.page.open(screen.desk.register().number)
    why = screen.page.pane.findChild(QLabel, "complaint.clocks.why")
    assert not why.isVisible()
    screen.find(QToolButton, "complaint.clocks.toggle").click()
    assert why.isVisible()
    assert "12 小时" in why.text()
    assert "10:00 提醒当班组长：无人受理" in why.text()
    screen.press("complaint.accept")
    assert "无人受理" not in why.text()
    assert "18:30 提醒客服07：时限用掉四分之三" in why.text()
    assert "21:30 提醒客服07、主管：已超时" in why.text()
    screen.desk.clock.advance(hours=10)
    screen.page.tick()
    assert "四分之三" not in why.text().split("\n\n")[0]


def test_waiting_asks_for_reason_and_time_in_the_desks_zone(screen: Screen) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    screen.press("complaint.accept")
    screen.press("complaint.wait")
    until = screen.find(QDateTimeEdit, "complaint.form.until")
    assert until.text() == "2026-11-23 09:30"
    screen.find(QComboBox, "complaint.form.reason").setCurrentText("等客户回复或寄回")
    screen.press("complaint.form.confirm")
    card = screen.desk.complaints.card(screen.desk.agent, case.number)
    assert card.status is Status.WAITING
    assert card.waiting_until == screen.desk.clock.now() + timedelta(hours=24)
    screen.press("complaint.resume")
    assert screen.find(QLabel, "complaint.status").text() == "处理中"


def test_assigning_offers_everybody_else_and_shows_the_new_owner(screen: Screen) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    screen.press("complaint.accept")
    screen.press("complaint.assign")
    person = screen.find(QComboBox, "complaint.form.person")
    names = [person.itemText(place) for place in range(person.count())]
    assert names == ["客服08", "李组长"]
    screen.key(person, Qt.Key.Key_Return)
    assert screen.desk.complaints.card(screen.desk.agent, case.number).owner == "客服08"
    row = screen.page.list.model.row_at(0)
    assert row.owner == "客服08"


def test_a_serious_case_is_for_the_lead_to_acknowledge_or_decline(
    screen: Screen, around: Surroundings
) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    screen.press("complaint.escalate")
    screen.find(QLineEdit, "complaint.form.reason").setText("客户说要找记者")
    screen.press("complaint.form.confirm")
    flag = screen.find(QLabel, "complaint.flag")
    assert flag.text() == "⚑ 严重，待知悉"
    assert screen.page.pane.findChild(QPushButton, "complaint.acknowledge") is None
    around.session.switch(screen.desk.lead)
    screen.press("complaint.acknowledge")
    assert flag.text() == "⚑ 严重，已知悉"
    assert kinds(screen, case.number)[-1] == "acknowledged"
    told = screen.page.pane.timeline.toPlainText()
    assert "已知悉" in told
    assert "主管" not in told, "it was a team lead"


def test_a_flag_is_declined_with_a_reason(screen: Screen, around: Surroundings) -> None:
    case = screen.desk.register("插座冒烟")
    around.session.switch(screen.desk.lead)
    screen.page.open(case.number)
    screen.press("complaint.decline_flag")
    screen.press("complaint.form.confirm")
    assert "取消原因不能为空" in screen.page.pane.message.words.text()
    assert screen.page.pane.form.isVisible()
    screen.find(QLineEdit, "complaint.form.reason").setText("说的是电影")
    screen.press("complaint.form.confirm")
    assert not screen.page.pane.form.isVisible()
    assert not screen.page.pane.findChild(QLabel, "complaint.flag").isVisible()


def test_a_conflict_keeps_the_text_shows_the_new_state_and_saves_the_second_time(
    screen: Screen, around: Surroundings
) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    around.relay.stop()  # the news of the change has not come yet
    screen.page._presenter._soon.stop()  # nor is the list about to be read again
    screen.desk.complaints.accept(screen.desk.other, case.number)
    write(screen, "note", "我刚打过电话")
    message = screen.page.pane.message
    assert "别人刚刚改过" in message.words.text()
    assert screen.page.pane.composer.editor.toPlainText() == "我刚打过电话"
    assert screen.find(QLabel, "complaint.status").text() == "处理中"
    message.action.click()
    assert kinds(screen, case.number)[-1] == "note"
    assert screen.page.pane.composer.editor.toPlainText() == ""


def test_a_refused_entry_stays_in_the_composer(screen: Screen) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    screen.page.pane.composer.editor.setPlainText("长" * 20_001)
    screen.press("complaint.send")
    assert "太长" in screen.page.pane.message.words.text()
    assert len(screen.page.pane.composer.editor.toPlainText()) == 20_001
    assert screen.find(QPushButton, "complaint.send").isEnabled()


def test_why_something_was_refused_is_seen_whole_in_a_low_pane(screen: Screen) -> None:
    case = screen.desk.register(what="在吗，问了收纳箱的事，客服直接结束会话，请尽快给个说法。" * 3)
    screen.page.resize(952, 430)
    screen.page.open(case.number)
    screen.page.pane.composer.editor.setPlainText("长" * 20_001)
    screen.press("complaint.send")
    message = screen.page.pane.message
    screen.qtbot.wait(50)  # it was seen whole for a moment, before there was a layout
    screen.wait(lambda: message.visibleRegion().boundingRect() == message.rect())


def test_a_reason_that_is_too_long_is_refused_and_not_cut_without_a_word(screen: Screen) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    screen.press("complaint.escalate")
    reason = screen.find(QLineEdit, "complaint.form.reason")
    reason.setText("长" * 201)
    screen.press("complaint.form.confirm")
    assert "太长" in screen.page.pane.message.words.text()
    assert len(reason.text()) == 201
    assert not screen.desk.complaints.card(screen.desk.agent, case.number).is_flagged


def test_what_is_half_written_stays_with_its_case(screen: Screen) -> None:
    first, second = screen.desk.register("一"), screen.desk.register("二")
    screen.page.open(first.number)
    screen.press("complaint.kind.reply")
    editor = screen.page.pane.composer.editor
    editor.setPlainText("写到一半")
    screen.page.open(second.number)
    assert editor.toPlainText() == ""
    screen.page.open(first.number)
    assert editor.toPlainText() == "写到一半"
    assert screen.find(QPushButton, "complaint.kind.reply").isChecked()


def test_what_is_half_written_outlives_a_crash(screen: Screen, around: Surroundings) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    screen.page.pane.composer.editor.setPlainText("写到一半就断电")
    screen.page.pane.composer.keep_now()
    screen.page.pane.composer._draft.release()  # as the system does when a program ends
    again = build(screen.desk, around)
    assert isinstance(again, ComplaintsPage)
    screen.qtbot.addWidget(again)
    again.open(case.number)
    assert again.pane.composer.editor.toPlainText() == "写到一半就断电"


def test_a_reason_half_written_is_there_when_asked_again(screen: Screen) -> None:
    screen.page.open(screen.desk.register().number)
    screen.press("complaint.escalate")
    screen.find(QLineEdit, "complaint.form.reason").setText("客户说")
    screen.press("complaint.form.cancel")
    screen.press("complaint.escalate")
    assert screen.page.pane.form.findChild(QLineEdit, "complaint.form.reason").text() == "客户说"


def test_a_closed_case_takes_no_customer_message(screen: Screen) -> None:
    case = screen.desk.register()
    screen.desk.complaints.resolve(screen.desk.agent, case.number, "已退款")
    screen.desk.complaints.close(screen.desk.agent, case.number)
    screen.page.open(case.number)
    assert not screen.find(QPushButton, "complaint.kind.customer_said").isEnabled()
    assert not screen.find(QPushButton, "complaint.kind.resolve").isEnabled()
    assert screen.find(QPushButton, "complaint.kind.note").isEnabled()


@pytest.mark.parametrize("text", ["<b>粗体</b><img src=x>", "a" * 9_000, "𠮷过敏了"])
def test_the_timeline_shows_texts_as_they_are(screen: Screen, text: str) -> None:
    screen.page.open(screen.desk.register(text).number)
    shown = screen.page.pane.timeline.toPlainText()
    assert text[:20] in shown


def test_time_left_is_told_in_words_and_colour(screen: Screen) -> None:
    case = screen.desk.register()
    screen.wait(lambda: screen.numbers == [case.number])
    model = screen.page.list.model
    seen = []
    for hours in (1, 9.5, 11, 13):
        screen.desk.clock.set(case.received_at + timedelta(hours=hours))
        screen.page.tick()
        cell = model.index(0, 5)
        look = model.look(model.row_at(0), 5).look
        seen.append((cell.data(), look.tone))
    assert seen == [("11:00", "ok"), ("2:30", "warn"), ("1:00", "danger"), ("超 1:00", "danger")]


def test_a_lead_opens_a_case_again_that_was_judged_invalid(
    screen: Screen, around: Surroundings
) -> None:
    case = screen.desk.register()
    screen.desk.complaints.invalidate(screen.desk.lead, case.number, "不是投诉")
    screen.page.open(case.number)
    assert screen.page.pane.findChild(QPushButton, "complaint.reopen") is None
    around.session.switch(screen.desk.lead)
    screen.press("complaint.reopen")


def choose_more(screen: Screen, move: str) -> None:
    more = screen.find(QToolButton, "complaint.more")
    next(action for action in more.menu().actions() if action.data() == move).trigger()


def more_moves(screen: Screen) -> set[str]:
    more = screen.find(QToolButton, "complaint.more")
    return {action.data() for action in more.menu().actions()}


def test_the_telephone_number_is_hidden_until_it_is_asked_for(screen: Screen) -> None:
    case = screen.desk.register(phone="13912345678")
    other = screen.desk.register("另一件", phone="13800001111")
    screen.page.open(case.number)
    head = screen.page.pane.head
    assert "139****5678" in head._facts.text()
    screen.find(QToolButton, "complaint.reveal").click()
    assert "13912345678" in head._facts.text()
    screen.page.open(other.number)
    assert "13800001111" not in head._facts.text()
    screen.page.open(case.number)
    assert "13912345678" not in head._facts.text()


def test_what_one_person_was_shown_in_clear_is_hidden_from_the_next(
    screen: Screen, around: Surroundings
) -> None:
    case = screen.desk.register(phone="13912345678", contacts=("微信 wang1388",))
    screen.page.open(case.number)
    head, form = screen.page.pane.head, screen.page.pane.form
    screen.find(QToolButton, "complaint.reveal").click()
    screen.page.pane.ask("contacts")
    assert "wang1388" in head._facts.text()
    around.session.switch(screen.desk.other)
    assert "13912345678" not in head._facts.text()
    assert "wang1388" not in head._facts.text()
    assert form.isHidden()
    assert screen.find(QToolButton, "complaint.reveal").isVisible()


def test_who_may_not_see_the_number_is_told_so(screen: Screen, around: Surroundings) -> None:
    case = screen.desk.register(phone="13912345678")
    around.session.switch(screen.desk.other)
    screen.page.open(case.number)
    screen.find(QToolButton, "complaint.reveal").click()
    assert "完整联系方式" in screen.page.list.message.words.text()


def test_what_was_found_stands_beside_the_customers_words(screen: Screen) -> None:
    case = screen.desk.register("少发一件")
    screen.page.open(case.number)
    choose_more(screen, "find")
    editor = screen.page.pane.form.findChild(QPlainTextEdit, "complaint.form.found")
    editor.setPlainText("仓库称重少 200 克")
    screen.key(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = screen.page.pane.card
    assert card is not None
    assert (card.what, card.found) == ("少发一件", "仓库称重少 200 克")
    assert "仓库称重少 200 克" in screen.page.pane.timeline.toPlainText()


def test_a_correction_a_tag_and_a_grade(screen: Screen) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    choose_more(screen, "correct")
    box = screen.find(QComboBox, "complaint.form.field")
    box.setCurrentIndex(box.findData("goods"))
    screen.find(QLineEdit, "complaint.form.value").setText("电饭煲")
    screen.press("complaint.form.confirm")
    choose_more(screen, "tag")
    screen.find(QLineEdit, "complaint.form.tags").setText("双十一 加急 大促")
    screen.press("complaint.form.confirm")
    choose_more(screen, "tag")
    tags = screen.find(QLineEdit, "complaint.form.tags")
    assert set(tags.text().split()) == {"双十一", "加急", "大促"}
    tags.setText("双十一 加急")
    screen.press("complaint.form.confirm")
    choose_more(screen, "grade")
    level = screen.find(QComboBox, "complaint.form.severity")
    level.setCurrentIndex(level.findData(2))
    screen.press("complaint.form.confirm")
    card = screen.page.pane.card
    assert card is not None
    assert (card.goods, card.tags, card.severity) == ("电饭煲", ("双十一", "加急"), 2)
    assert "三级 → 二级" in screen.page.pane.timeline.toPlainText()


def test_an_agent_is_not_offered_what_only_a_lead_may_do(
    screen: Screen, around: Surroundings
) -> None:
    screen.page.open(screen.desk.register().number)
    assert not more_moves(screen) & {"merge", "invalidate", "exempt"}
    around.session.switch(screen.desk.lead)
    assert more_moves(screen) >= {"merge", "invalidate", "exempt"}


def test_a_merge_opens_the_other_case_and_can_be_taken_back(
    screen: Screen, around: Surroundings, heard: Any
) -> None:
    kept, double = screen.desk.register("少发一件"), screen.desk.register("少发一件")
    around.session.switch(screen.desk.lead)
    screen.page.open(double.number)
    choose_more(screen, "merge")
    screen.find(QLineEdit, "complaint.form.number").setText(kept.number.lower())
    screen.press("complaint.form.confirm")
    assert screen.page.pane.card is not None
    assert screen.page.pane.card.number == kept.number
    heard.undo()
    assert screen.page.pane.card.number == double.number
    assert screen.page.pane.card.status is Status.RECEIVED


def test_a_click_on_a_move_that_is_refused_says_why(screen: Screen) -> None:
    case = screen.desk.register()
    screen.desk.complaints.accept(screen.desk.other, case.number)
    screen.page.open(case.number)
    screen.press("complaint.assign")
    screen.press("complaint.form.confirm")
    assert "由 客服08 负责" in screen.page.pane.message.words.text()
    assert screen.page.pane.form.isVisible()


def correct(screen: Screen, field: str) -> None:
    choose_more(screen, "correct")
    box = screen.find(QComboBox, "complaint.form.field")
    box.setCurrentIndex(box.findData(field))


def test_wishes_orders_class_and_cause_are_corrected_with_what_stands_there_before_ones_eyes(
    screen: Screen,
) -> None:
    case = screen.desk.register(
        wanted=("换货", "补偿 10 元"), orders=("1111111",), goods="水杯", batch="A1"
    )
    screen.page.open(case.number)
    correct(screen, "wanted")
    assert screen.find(QComboBox, "complaint.form.value").currentText() == "换货"
    amount = screen.find(QLineEdit, "complaint.form.value.amount.2")
    assert amount.text() == "10"
    amount.setText("10.00000000000000001")  # it was cut to ten, without a word
    screen.press("complaint.form.confirm")
    assert "金额" in screen.page.pane.message.words.text()
    amount.setText("x")
    screen.press("complaint.form.confirm")
    assert "金额“x”看不懂" in screen.page.pane.message.words.text()
    amount.setText("30")
    screen.press("complaint.form.confirm")
    correct(screen, "orders")
    assert screen.find(QLineEdit, "complaint.form.value").text() == "1111111"
    screen.find(QLineEdit, "complaint.form.value.2").setText("2222222")
    screen.press("complaint.form.confirm")
    for field, value in (("goods", "保温杯"), ("batch", "A2")):
        correct(screen, field)
        screen.find(QLineEdit, "complaint.form.value").setText(value)
        screen.press("complaint.form.confirm")
    for field, value in (("category", "商品质量"), ("cause", "质量")):
        correct(screen, field)
        screen.find(QComboBox, "complaint.form.value").setCurrentText(value)
        screen.press("complaint.form.confirm")
    card = screen.page.pane.card
    assert card is not None
    assert (card.wanted, card.orders) == (("换货", "补偿 30 元"), ("1111111", "2222222"))
    assert (card.goods, card.batch, card.category, card.cause) == (
        "保温杯", "A2", "商品质量", "质量",
    )  # fmt: skip
    assert kinds(screen, case.number).count("corrected") == 5


def test_the_pane_shows_the_order_remark_and_what_a_correction_replaced(screen: Screen) -> None:
    case = screen.desk.register(order_remark="先补发", phone="13912345678")
    screen.desk.complaints.correct(screen.desk.agent, case.number, {"phone": "13800001111"})
    screen.desk.complaints.judge(screen.desk.agent, case.number, True)
    screen.page.open(case.number)
    head = screen.page.pane.head
    assert "订单备注：先补发" in head._facts.text()
    story = screen.page.pane.timeline.toPlainText()
    assert "139****5678 → 138****1111" in story
    assert "投诉成立" in story
    head.reveal.click()
    assert "以前：13912345678" in head._facts.text()


def test_a_half_answered_question_is_offered_again_after_a_crash(
    screen: Screen, around: Surroundings
) -> None:
    case, other = screen.desk.register("一"), screen.desk.register("二")
    screen.page.open(case.number)
    screen.press("complaint.escalate")
    screen.find(QLineEdit, "complaint.form.reason").setText("客户说要找记")
    screen.page.pane.form.keep_now()
    screen.page.pane.form._texts._draft.release()  # as the system does when a program ends
    again = build(screen.desk, around)
    assert isinstance(again, ComplaintsPage)
    screen.qtbot.addWidget(again)
    again.open(other.number)
    assert again.pane.message.isHidden()
    again.open(case.number)
    assert "“标为严重”写到一半" in again.pane.message.words.text()
    again.pane.message.action.click()
    assert again.pane.form.move_name == "escalate"
    reason = again.pane.form.findChild(QLineEdit, "complaint.form.reason")
    assert reason.text() == "客户说要找记"
    reason.setText("客户说要找记者")
    again.pane.form.confirm.click()
    assert again.pane.card is not None
    assert again.pane.card.flag_reason == "客户说要找记者"
    again.open(other.number)
    again.open(case.number)
    assert again.pane.message.isHidden()
    again.leave()


def test_a_question_put_away_is_not_brought_up_but_its_answer_is_kept(screen: Screen) -> None:
    case, other = screen.desk.register("一"), screen.desk.register("二")
    screen.page.open(case.number)
    screen.press("complaint.accept")
    screen.press("complaint.wait")
    until = screen.find(QDateTimeEdit, "complaint.form.until")
    until.setDateTime(until.dateTime().addDays(1))
    screen.find(QComboBox, "complaint.form.reason").setEditText("等客户拍照")
    screen.page.open(other.number)
    screen.page.open(case.number)
    assert "“等待”写到一半" in screen.page.pane.message.words.text()
    screen.page.pane.message.action.click()
    assert screen.find(QComboBox, "complaint.form.reason").currentText() == "等客户拍照"
    assert screen.find(QDateTimeEdit, "complaint.form.until").text() == "2026-11-24 09:30"
    screen.press("complaint.form.cancel")
    screen.page.open(other.number)
    screen.page.open(case.number)
    assert screen.page.pane.message.isHidden()
    screen.press("complaint.wait")
    assert screen.find(QComboBox, "complaint.form.reason").currentText() == "等客户拍照"
