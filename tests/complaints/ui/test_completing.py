"""What the search box offers while a query is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from deskcs.complaints.grammar import GRAMMAR
from deskcs.complaints.ui.completing import complete
from deskcs.complaints.ui.query_box import SEARCH_AFTER_MS, code_points, utf16

from .conftest import Screen

KNOWN = {"owner": ("客服07", "客服08")}


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("状", "状态:"),
        ("sta", "状态:"),
        ("退款 责", "责任人:"),
        ("-超", "超时:"),
        ("状态:", "处理中"),
        ("状态:处", "处理中"),
        ("责任人:", "我"),
        ("责任人:客", "客服08"),
        ("责任人:客服07,客", "客服08"),
        ("超时:", "是"),
        ("到期:", "4h"),
        ("严重:", "待知悉"),
        ("严重:是,已", "已知悉"),
        ("级别:", "二级"),
    ],
)
def test_a_field_or_a_value_is_offered(typed: str, offered: str) -> None:
    assert offered in complete(typed, len(typed), GRAMMAR, KNOWN).texts


TAIWAN = {"状态": "狀態", "级别": "等級", "处理中": "處理中", "分类": "類"}
ENGLISH = {
    "状态": "State",
    "责任人": "Owner",
    "处理中": "In progress",
    "待受理": "To accept",
    "是": "Yes",
    "否": "No",
    "今天": "Today",
    "昨天": "Yesterday",
    "一级": "L1",
}


@pytest.mark.parametrize(
    ("typed", "said", "offered"),
    [
        ("狀", TAIWAN, ("狀態:",)),
        ("等", TAIWAN, ("等級:",)),
        ("級", TAIWAN, ("等級:",)),
        ("分", TAIWAN, ("分类:",)),
        ("狀態:處", TAIWAN, ("處理中",)),
        ("狀態:處理中", TAIWAN, ()),
        ("責任人:客服0", TAIWAN, ("客服07", "客服08")),
        ("嚴重:", TAIWAN, ("是", "否", "待知悉", "已知悉")),
        ("sta", ENGLISH, ("status:",)),
        ("own", ENGLISH, ("owner:",)),
        ("状态:处理", ENGLISH, ("处理中",)),
        ("status:in", ENGLISH, ("in_progress", "invalid")),
        ("overdue:", ENGLISH, ("Yes", "No")),
        ("due:t", ENGLISH, ("Today",)),
        ("severity:l", ENGLISH, ("L1", "l2", "l3", "l4")),
    ],
)
def test_what_is_offered_is_in_the_users_language_where_the_box_reads_it(
    typed: str, said: dict[str, str], offered: tuple[str, ...]
) -> None:
    found = complete(typed, len(typed), GRAMMAR, KNOWN, lambda word: said.get(word, word))
    assert found.texts == offered


@pytest.mark.parametrize("typed", ["", "退款", "状态:处理中", "退款 ", "http://x"])
def test_nothing_is_offered_where_nothing_fits(typed: str) -> None:
    assert complete(typed, len(typed), GRAMMAR, KNOWN).texts == ()


@given(st.text(max_size=40), st.integers(0, 40))
def test_any_text_is_taken(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    found = complete(text, cursor, GRAMMAR, KNOWN)
    assert not found.texts or 0 <= found.start <= found.end == cursor


@given(st.text(max_size=20), st.integers(0, 20))
def test_places_are_counted_as_qt_counts_them(text: str, at: int) -> None:
    at = min(at, len(text))
    assert code_points(text, utf16(text, at)) == at


def test_a_choice_takes_the_place_of_the_word_and_asks(screen: Screen) -> None:
    mine = screen.desk.register("一")
    screen.desk.complaints.accept(screen.desk.agent, mine.number)
    screen.desk.register("二")
    screen.wait(lambda: len(screen.numbers) == 2)
    box = screen.page.list.box
    box.setFocus()
    screen.qtbot.keyClicks(box, "own")
    assert box._completion.texts == ("责任人:",)
    box._completer.activated[str].emit("责任人:")
    assert box.text() == "责任人:"
    assert "我" in box._completion.texts
    box._completer.activated[str].emit("我")
    assert box.text() == "责任人:我 "
    screen.wait(lambda: screen.numbers == [mine.number])
    box._completer.popup().hide()
    screen.key(box, Qt.Key.Key_Escape)
    screen.wait(lambda: len(screen.numbers) == 2)


def test_a_field_that_has_no_value_yet_is_no_mistake(screen: Screen) -> None:
    case = screen.desk.register()
    screen.wait(lambda: screen.numbers == [case.number])
    box = screen.page.list.box
    box.setFocus()
    screen.qtbot.keyClicks(box, "overdue:")
    screen.qtbot.wait(2 * SEARCH_AFTER_MS)
    assert not box.property("wrong")
    assert screen.page.list.message.isHidden()
    box._completer.popup().hide()
    screen.key(box, Qt.Key.Key_Return)
    assert box.property("wrong"), "who asks for it is told"


def test_tags_that_cases_bear_are_offered(screen: Screen) -> None:
    number = screen.desk.register().number
    screen.desk.complaints.tag(screen.desk.agent, number, add=["双十一", "赠品"])
    screen.page._presenter.load_lists()
    box = screen.page.list.box
    box.setText("标签:赠")
    box.textEdited.emit(box.text())
    assert box._completion.texts == ("赠品",)
    known = screen.page.list.bar.tag.completer()
    assert known is not None
    known.setCompletionPrefix("十一")
    assert known.currentCompletion() == "双十一"
