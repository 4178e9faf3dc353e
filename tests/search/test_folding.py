from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.search.folding import fold


@given(st.text())
def test_a_place_in_the_folded_text_is_the_same_place_in_the_original(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
    assert [fold(char) for char in text] == list(folded)


@given(st.text(st.characters(exclude_categories=())))
def test_what_is_folded_can_be_stored(text: str) -> None:
    fold(text).encode("utf-8")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("退換貨", "退换货"),
        ("無聲電話", "无声电话"),
        ("請假規定", "请假规定"),
        ("掛電話", "挂电话"),
        ("優惠券發放規則", "优惠券发放规则"),
        ("郵費補償與開票", "邮费补偿与开票"),
        ("明瞭", "明了"),
        ("憑藉好象覆核", "凭借好像复核"),
        ("帳號", "账号"),
        ("TS20261122-017", "ts20261122-017"),
        ("\uff08\uff31\uff31\uff09", "(qq)"),
        ("\uff14\uff18\u3000小时", "48 小时"),
        ("\uff36\uff29\uff30客户", "vip客户"),
    ],
)
def test_both_scripts_and_widths_are_one(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


def test_words_that_only_look_related_stay_apart() -> None:
    assert fold("划") != fold("画")
    assert fold("联") != fold("连")
    assert fold("予") != fold("豫")
