from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deskcs.search.pinyin import matches_pinyin
from deskcs.search.snippets import around, marks_in, snippet


def test_the_words_around_the_match_are_shown_and_marked() -> None:
    text = "开头的话" * 30 + "。客人說要退換貨,運費誰付?" + "后面的话" * 30
    found = snippet(text, ["退换货"], width=40)
    assert len(found.text) <= 42
    assert [found.text[a:b] for a, b in found.marks] == ["退換貨"]
    assert found.text.startswith("…客人說")


def test_the_place_where_most_terms_stand_wins() -> None:
    text = "退款。" + "啊" * 200 + "退款已到账" + "啊" * 200
    assert "到账" in snippet(text, ["退款", "到账"], width=50).text


def test_matches_by_sound_are_marked() -> None:
    text = "客户要求货到付款"
    assert [text[a:b] for a, b in marks_in(text, ["hdfk"])] == ["货到付款"]
    assert [text[a:b] for a, b in marks_in(text, ["huodaofukuan"])] == ["货到付款"]


def test_every_reading_of_a_character_counts() -> None:
    assert matches_pinyin("yinhang", "银行汇款") == ((0, 2),)
    assert matches_pinyin("chongfa", "重发") == ((0, 2),)
    assert matches_pinyin("zhongfa", "重发") == ((0, 2),)
    assert matches_pinyin("lvse", "绿色") == ((0, 2),)
    assert matches_pinyin("tuik", "申请退款") == ((2, 4),)
    assert matches_pinyin("zhd", "账单") == ((0, 2),)
    assert matches_pinyin("退款", "申请退款") is None
    assert matches_pinyin("t", "退款") is None
    assert matches_pinyin("xyz", "退款") is None


@given(st.text(max_size=200), st.lists(st.tuples(st.integers(-5, 250), st.integers(-5, 250))))
def test_marks_always_lie_in_the_snippet(text: str, marks: list[tuple[int, int]]) -> None:
    found = around(text, marks, width=30)
    assert len(found.text) <= 32
    assert all(0 <= start < end <= len(found.text) for start, end in found.marks)
