from __future__ import annotations

import pytest

from deskcs.search.pinyin import divisions, readings_of, spellings


@pytest.mark.parametrize(
    ("char", "usual"),
    [("说", "shuo"), ("服", "fu"), ("重", "zhong"), ("行", "xing"), ("夏", "xia")],
)
def test_the_usual_reading_of_a_character_comes_first(char: str, usual: str) -> None:
    assert readings_of(char)[0] == usual


def test_every_reading_of_a_short_word_is_given() -> None:
    assert {"yinhang", "yinxing"} <= {pinyin for pinyin, _ in spellings("银行")}
    assert {"chongfu", "zhongfu"} <= {pinyin for pinyin, _ in spellings("重复")}


def test_a_long_word_is_spelled_as_usual_first_and_with_one_unusual_reading() -> None:
    found = spellings("夏装退换说明")
    assert found[0] == ("xiazhuangtuihuanshuoming", "xzthsm")
    assert "xiazhuangtuihuanshuiming" in {pinyin for pinyin, _ in found}


def test_what_is_not_chinese_has_no_spelling() -> None:
    assert spellings("退A") == ()


def test_letters_are_divided_into_whole_syllables_the_fewest_first() -> None:
    assert divisions("fapiao")[:2] == [("fa", "piao"), ("fa", "pi", "ao")]
    assert {("xian", "shi"), ("xi", "an", "shi")} <= set(divisions("xianshi"))
    assert divisions("xianshq") == []


def test_long_letters_that_are_no_pinyin_are_known_for_it_without_trying_every_way() -> None:
    assert divisions("gang" * 11 + "gqv") == []
