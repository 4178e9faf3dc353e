"""Signing and accepting on the screen, on both sides."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.errors import Invalid
from deskcs.handover.item_shapes import ItemInput, ItemState
from deskcs.handover.sheet_shapes import SheetState


def draft_with(screen: Any, *items: ItemInput) -> None:
    screen.press("handover.draft")
    for item in items:
        screen.log.handover.add_item(screen.log.day, screen.sheet.id, item)


def sign(screen: Any) -> None:
    screen.press("handover.sign")
    screen.press("handover.signNow")
    assert not screen.sheet.is_draft


def words_on(screen: Any) -> str:
    panel = screen.view.side.signing
    return "\n".join(
        label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)
    )


CRITICAL = ItemInput("插座冒烟,客户要赔偿", severity="critical", next_step="十点前回电")


def test_signing_shows_first_what_it_fixes(screen: Any) -> None:
    draft_with(screen, ItemInput("打印机缺纸"), CRITICAL)
    screen.press("handover.sign")
    assert screen.sheet.is_draft
    words = words_on(screen)
    assert "2 条事项" in words
    assert "其中危急 1 条" in words
    assert "截止 09:30" in words
    screen.press("handover.signNow")
    assert screen.sheet.state is SheetState.SIGNED
    assert screen.sheet.signed_by == screen.log.day.name
    assert "已签字" in screen.heard.said[-1]
    assert not screen.shows("handover.sign")


def test_an_empty_sheet_needs_the_words(screen: Any) -> None:
    screen.press("handover.draft")
    screen.press("handover.sign")
    assert not screen.find(QPushButton, "handover.signNow").isEnabled()
    screen.press("handover.nothing")
    screen.press("handover.signNow")
    assert screen.sheet.summary == "无交接事项"


def test_what_forbids_signing_names_its_article(screen: Any) -> None:
    draft_with(screen, ItemInput("打印机缺纸"))
    key = next(check.key for check in screen.sheet.checks if not check.is_counted)
    screen.log.handover.check(screen.log.day, screen.sheet.id, key, "bad")
    screen.press("handover.sign")
    assert "不能签" in words_on(screen)
    assert not screen.find(QPushButton, "handover.signNow").isEnabled()
    article = next(
        button
        for button in screen.view.side.signing.findChildren(QPushButton)
        if button.property("article")
    )
    article.click()
    assert screen.heard.went == [("handbook", "handover-items")]


def test_a_lead_may_let_it_pass_with_a_reason(screen: Any) -> None:
    draft_with(screen, ItemInput("打印机缺纸"))
    key = next(check.key for check in screen.sheet.checks if not check.is_counted)
    screen.log.handover.check(screen.log.day, screen.sheet.id, key, "bad")
    screen.sit_down(screen.log.lead)
    screen.press("handover.sign")
    screen.press("handover.signNow")
    assert screen.sheet.is_draft
    screen.type("handover.override", "打烊前补查")
    screen.press("handover.signNow")
    assert screen.sheet.override_reason == "打烊前补查"


def test_a_sheet_that_changed_while_looking_is_not_signed_unseen(screen: Any) -> None:
    draft_with(screen, ItemInput("打印机缺纸"))
    screen.press("handover.sign")
    screen.type("handover.summary", "忙")
    panel = screen.view.side.signing
    seen = panel._view
    screen.log.handover.add_item(screen.log.evening, screen.sheet.id, ItemInput("又来一件"))
    panel.show_view(seen)
    screen.press("handover.signNow")
    assert screen.sheet.is_draft
    assert "别人刚刚改过" in panel.message.words.text()
    assert panel.summary.text == "忙"
    screen.press("handover.signNow")
    assert len(screen.sheet.items) == 2
    assert screen.sheet.summary == "忙"


def test_the_writer_cannot_accept_and_the_next_one_goes_item_by_item(
    screen: Any, qtbot: Any
) -> None:
    draft_with(screen, CRITICAL, ItemInput("缺货三款"), ItemInput("打印机缺纸"))
    sign(screen)
    assert not screen.view.side.item.accept_box.isVisible()
    screen.sit_down(screen.log.evening)
    assert screen.view.side.item.accept_box.isVisible()
    items = screen.view.items
    assert "插座冒烟" in screen.view.current.text
    qtbot.keyClick(items, Qt.Key.Key_Return)
    restate = screen.view.side.item.accept_box.restate
    screen.press("handover.accept")
    assert "自己的话" in screen.view.side.item.message.words.text()
    restate.setPlainText("我十点前给客户回电,先问有没有人受伤")
    qtbot.keyClick(restate, Qt.Key.Key_Return)
    first = screen.view.model.items[0]
    assert first.state is ItemState.ACCEPTED
    assert first.steps[-1].text == "我十点前给客户回电,先问有没有人受伤"
    assert screen.view.current.text == "缺货三款"
    qtbot.keyClick(items, Qt.Key.Key_Return)
    assert screen.view.current.text == "打印机缺纸"
    qtbot.keyClick(items, Qt.Key.Key_Return)
    assert screen.sheet.state is SheetState.ACCEPTED
    assert screen.sheet.accepted_by == (screen.log.evening.name,)


def test_escape_from_what_one_writes_of_an_item_leads_back_to_the_items(
    screen: Any, qtbot: Any
) -> None:
    draft_with(screen, CRITICAL)
    sign(screen)
    screen.sit_down(screen.log.evening)
    items, restate = screen.view.items, screen.view.side.item.accept_box.restate
    qtbot.keyClick(items, Qt.Key.Key_Return)
    restate.setPlainText("下午两点前回电")
    qtbot.keyClick(restate, Qt.Key.Key_Escape)
    assert screen.view.focusWidget() is items
    assert restate.text == "下午两点前回电"


def test_what_is_settled_is_asked_for_first_and_the_next_one_is_shown(
    screen: Any, qtbot: Any
) -> None:
    draft_with(screen, ItemInput("打印机缺纸"), ItemInput("补发赠品"))
    sign(screen)
    screen.sit_down(screen.log.evening)
    screen.press("handover.settle")
    assert screen.shows("handover.result")
    assert [item.state for item in screen.sheet.items] == [ItemState.OPEN] * 2
    result = screen.view.side.item.result
    result.setPlainText("纸已经装上")
    qtbot.keyClick(result, Qt.Key.Key_Escape)
    assert not screen.shows("handover.result")
    assert screen.view.focusWidget() is screen.view.items
    screen.press("handover.settle")
    qtbot.keyClick(result, Qt.Key.Key_Return)
    assert not screen.shows("handover.result")
    first = screen.sheet.items[0]
    assert (first.state, first.steps[-1].text) == (ItemState.SETTLED, "纸已经装上")
    assert screen.view.current.text == "补发赠品"
    assert screen.view.focusWidget() is screen.view.items


def test_the_keys_are_on_the_items_when_what_had_them_is_gone(screen: Any, qtbot: Any) -> None:
    screen.page.activateWindow()
    screen.log.register()
    draft_with(screen, ItemInput("打印机缺纸"))
    panel, items = screen.view.side.item, screen.view.items
    items.setFocus()
    qtbot.keyClick(items, Qt.Key.Key_Delete)
    panel.reason.setPlainText("主管已接手")
    qtbot.keyClick(panel.reason, Qt.Key.Key_Return)
    assert len(screen.sheet.removed) == 1
    assert items.hasFocus()
    sign(screen)
    sheet, log = screen.sheet, screen.log.handover
    log.ask(screen.log.evening, sheet.id, sheet.items[0].id, "缺几包?")
    panel.answer.setFocus()
    panel.answer.setPlainText("三包")
    qtbot.keyClick(panel.answer, Qt.Key.Key_Return)
    assert screen.sheet.items[0].steps[-1].text == "三包"
    assert items.hasFocus()
    screen.sit_down(screen.log.evening)
    screen.view.head.read.setFocus()
    qtbot.keyClick(screen.view.head.read, Qt.Key.Key_Space)
    assert screen.sheet.read_by == (screen.log.evening.name,)
    assert items.hasFocus()


def test_who_sits_down_begins_at_the_first_item_not_where_the_writer_stopped(screen: Any) -> None:
    draft_with(screen, ItemInput("打印机缺纸"), ItemInput("补发赠品"), CRITICAL)
    sign(screen)
    screen.choose("补发赠品")
    screen.sit_down(screen.log.evening)
    assert screen.view.current.text == CRITICAL.text
    assert screen.shows("handover.restate")


def test_what_is_not_critical_is_taken_together(screen: Any, heard: Any) -> None:
    draft_with(screen, CRITICAL, ItemInput("缺货三款"), ItemInput("打印机缺纸"))
    sign(screen)
    screen.sit_down(screen.log.evening)
    rest = screen.find(QPushButton, "handover.acceptRest")
    assert "2 条" in rest.text()
    screen.press("handover.acceptRest")
    assert [item.is_pending for item in screen.view.model.items] == [True, False, False]
    assert not rest.isVisible()
    assert "还有 1 条" in heard.said[-1]


def test_who_takes_the_rest_stays_at_the_critical_item_one_was_reading(screen: Any) -> None:
    draft_with(screen, CRITICAL, replace(CRITICAL, text="有人晕倒"), ItemInput("缺货三款"))
    sign(screen)
    screen.sit_down(screen.log.evening)
    screen.choose(CRITICAL.text)
    screen.press("handover.acceptRest")
    assert screen.view.current.text == CRITICAL.text


def test_an_item_is_passed_to_a_named_person(screen: Any) -> None:
    draft_with(screen, ItemInput("缺货三款"))
    sign(screen)
    screen.sit_down(screen.log.evening)
    holder = screen.view.side.item.accept_box.holder
    holder.setCurrentIndex(holder.findData(screen.log.lead.name))
    screen.press("handover.accept")
    assert screen.log.handover.held()[0].text == "缺货三款"
    assert screen.sheet.items[0].state is ItemState.ACCEPTED


def test_a_question_goes_back_to_the_writer_and_shows_on_both_sides(screen: Any) -> None:
    draft_with(screen, ItemInput("缺货三款"))
    sign(screen)
    screen.sit_down(screen.log.evening)
    screen.type("handover.question", "是哪三款?")
    screen.press("handover.ask")
    assert screen.view.side.item.accept_box.question.text == ""
    assert "是哪三款" in screen.view.side.item.view.toPlainText()
    screen.sit_down(screen.log.day)
    assert "是哪三款" in screen.view.side.item.view.toPlainText()
    screen.type("handover.answer", "A12、A13、B07")
    screen.press("handover.answerNow")
    screen.sit_down(screen.log.evening)
    assert "B07" in screen.view.side.item.view.toPlainText()
    screen.press("handover.accept")
    assert screen.sheet.items[0].state is ItemState.ACCEPTED


def test_two_people_accept_at_once_and_the_second_is_told(screen: Any) -> None:
    draft_with(screen, ItemInput("缺货三款"))
    sign(screen)
    sheet, item = screen.sheet, screen.sheet.items[0]
    screen.sit_down(screen.log.evening)
    screen.around.relay.stop()
    screen.log.handover.accept_item(screen.log.lead, sheet.id, item.id)
    screen.press("handover.accept")
    panel = screen.view.side.item
    assert screen.log.lead.name in panel.message.words.text()
    assert screen.view.current.state is ItemState.ACCEPTED


def test_the_live_state_of_a_case_stands_beside_the_snapshot(screen: Any) -> None:
    card = screen.log.register("颜色和图片不一样")
    screen.press("handover.draft")
    sign(screen)
    assert "当时" not in screen.view.side.item.view.toPlainText()
    screen.log.complaints.accept(screen.log.evening, card.number)
    shown = screen.view.side.item.view.toPlainText()
    assert f"{card.number} 当时待受理 → 现在处理中" in shown
    screen.press("handover.case")
    assert screen.heard.went[-1] == ("complaints", card.number)


def test_an_empty_sheet_is_accepted_with_one_button(screen: Any) -> None:
    screen.press("handover.draft")
    screen.press("handover.sign")
    screen.press("handover.nothing")
    screen.press("handover.signNow")
    screen.sit_down(screen.log.evening)
    screen.press("handover.accept")
    assert screen.sheet.accepted_by == (screen.log.evening.name,)


def test_a_signed_sheet_is_proved_and_corrected_beside_it(screen: Any) -> None:
    draft_with(screen, ItemInput("缺货三款"))
    sign(screen)
    screen.press("handover.tab.proof")
    screen.press("handover.verify")
    assert "与签字时一致" in screen.view.side.proof.message.words.text()
    screen.type("handover.addendum", "是四款,多一款 C01")
    screen.press("handover.addendumNow")
    assert screen.sheet.addenda[0].text == "是四款,多一款 C01"
    assert screen.view.side.proof.addendum.text == ""


def test_what_was_being_written_when_somebody_else_signed_is_kept(screen: Any) -> None:
    draft_with(screen, ItemInput("缺货三款"))
    screen.press("handover.add")
    screen.type("handover.text", "还有一件没写完")
    screen.log.handover.sign(screen.log.evening, screen.sheet.id)
    editor = screen.view.side.editor
    assert not screen.sheet.is_draft
    assert editor.isVisible()
    screen.press("handover.save")
    assert "已由" in editor.message.words.text()
    assert editor.fields.text.text() == "还有一件没写完"
    screen.press("handover.cancel")
    screen.press("handover.draft")
    screen.press("handover.add")
    assert editor.fields.text.text() == "还有一件没写完", "it goes into the next sheet"
    screen.press("handover.save")
    assert "还有一件没写完" in screen.texts()


def test_the_sheet_is_written_as_a_page(screen: Any, tmp_path: Path) -> None:
    draft_with(screen, ItemInput("缺货三款"))
    sign(screen)
    offered = []

    def choose(parent: object, name: str) -> str:
        offered.append(name)
        return str(tmp_path / "单.pdf")

    screen.page.sheets.intents.choose_file = choose
    screen.press("handover.print")
    assert offered == [f"{screen.sheet.code}.pdf"]
    assert (tmp_path / "单.pdf").read_bytes().startswith(b"%PDF")
    assert "已存为" in screen.page.sheets.message.words.text()


def test_a_folder_that_cannot_be_written_is_told_in_the_page(screen: Any, tmp_path: Path) -> None:
    draft_with(screen, ItemInput("缺货三款"))
    screen.page.sheets.intents.choose_file = lambda parent, name: str(tmp_path / "没有" / "单.pdf")
    screen.page.print_item()
    assert "换一个位置" in screen.page.sheets.message.words.text()


def test_a_link_opens_a_sheet_and_an_item_of_it(screen: Any, log: Any, screen_on: Any) -> None:
    draft_with(screen, ItemInput("缺货三款"), ItemInput("打印机缺纸"))
    sign(screen)
    sheet, item = screen.sheet, screen.sheet.items[1]
    other = screen_on(log, log.evening)
    other.page.open(f"{sheet.id}#{item.id}")
    assert other.view.current.id == item.id
    other.page.open(sheet.code)
    assert other.sheet.id == sheet.id
    other.page.open("9999")
    assert "9999" in other.page.sheets.message.words.text()
    assert other.sheet.id == sheet.id


def test_coming_and_going(screen: Any, qtbot: Any) -> None:
    assert screen.shows("handover.start")
    screen.page.activateWindow()
    bar = screen.page.shift
    bar.start.setFocus()
    qtbot.keyClick(bar.start, Qt.Key.Key_Space)
    assert screen.shows("handover.end")
    assert bar.pause.hasFocus(), "not the button that ends it at the next press"
    assert "早班" in bar._own.text()
    screen.log.clock.advance(hours=7, minutes=10)
    screen.page.tick()
    assert "该写交接了" in bar._own.text()
    screen.log.clock.advance(hours=1)
    screen.page.tick()
    assert "已到点" in bar._own.text()
    screen.press("handover.end")
    assert screen.shows("handover.start")


def test_who_comes_reads_first_what_was_handed_over(screen: Any, log: Any, screen_on: Any) -> None:
    draft_with(screen, ItemInput("缺货三款"))
    sign(screen)
    other = screen_on(log, log.evening)
    assert other.sheet.id == screen.sheet.id
    own = screen_on(log, log.day)
    assert own.sheet is None


def test_half_an_hour_before_the_end_the_draft_opens_and_says_so_once(screen: Any) -> None:
    screen.press("handover.start")
    screen.page.tick()
    assert screen.sheet is None
    screen.log.clock.advance(hours=7, minutes=5)
    screen.page.tick()
    assert screen.sheet.is_draft
    assert "快下班了" in screen.heard.said[-1]
    told = len(screen.heard.said)
    screen.page.tick()
    assert len(screen.heard.said) == told


def test_the_draft_that_opens_by_itself_takes_no_keys_from_who_writes_elsewhere(
    screen: Any, qtbot: Any
) -> None:
    window, line = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(screen.page)
    window.show()
    screen.press("handover.start")
    screen.page.hide()
    window.activateWindow()
    line.setFocus()
    screen.log.clock.advance(hours=7, minutes=5)
    screen.page.tick()
    assert screen.sheet.is_draft
    screen.view.go_on()
    screen.page.log.form.show_error(Invalid("内容", field="text"))
    qtbot.keyClicks(QApplication.focusWidget(), "refund")
    assert line.text() == "refund"
    screen.page.setParent(None)


def test_the_draft_does_not_open_over_what_one_is_typing(screen: Any) -> None:
    screen.press("handover.start")
    screen.page.activateWindow()
    search = screen.page.sheets.list.search
    search.setFocus()
    screen.log.clock.advance(hours=7, minutes=5)
    screen.page.tick()
    assert "快下班了" in screen.heard.said[-1]
    assert screen.sheet is None
    assert search.hasFocus()


def test_a_lead_signs_on_behalf_of_somebody_with_a_reason(screen: Any) -> None:
    draft_with(screen, ItemInput("缺货三款"))
    screen.press("handover.sign")
    assert not screen.shows("handover.behalfOf")
    screen.press("handover.signLater")
    screen.sit_down(screen.log.lead)
    screen.press("handover.sign")
    signer = screen.find(QComboBox, "handover.behalfOf")
    signer.setCurrentIndex(signer.findData(screen.log.day.name))
    screen.press("handover.signNow")
    assert screen.sheet.is_draft
    screen.type("handover.behalf", "突然不舒服先走了")
    screen.press("handover.signNow")
    assert screen.sheet.on_behalf_of == screen.log.day.name
    screen.sit_down(screen.log.day)
    assert not screen.view.side.item.accept_box.isVisible()


def test_who_leaves_for_a_while_is_shown_as_away(screen: Any, log: Any, screen_on: Any) -> None:
    screen.press("handover.start")
    log.handover.start_shift(log.evening)
    other = screen_on(log, log.evening)
    screen.press("handover.break")
    assert "离开" in other.page.shift._others.text()
    screen.press("handover.break")
    assert "离开" not in other.page.shift._others.text()
