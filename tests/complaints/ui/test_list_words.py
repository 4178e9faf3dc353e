"""What an empty list says."""

from __future__ import annotations

from typing import Any

import pytest

from deskcs.complaints.shapes import VIEWS
from deskcs.complaints.ui.list_words import nothing_words, unknown_field


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("颜色:红 退款", "颜色"),
        ("退款 -状太：处理中", "状太"),
        ("Stauts:open", "Stauts"),
        ("状态:处理中 级别≥2", ""),
        ("下午3:20 打过电话", ""),
        ("http://example.invalid", ""),
        ("退款", ""),
    ],
)
def test_a_word_that_is_no_field_is_noticed(text: str, name: str) -> None:
    assert unknown_field(text) == name


def test_an_empty_list_names_the_fields_there_are(qapp: Any) -> None:
    _, explanation, _ = nothing_words("all", "颜色:红")
    assert "“颜色”不是搜索条件" in explanation
    assert "状态、责任人、级别" in explanation
    assert "退款" in nothing_words("all", "退款")[1]


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_says_what_would_be_listed_there(qapp: Any, view: str) -> None:
    assert all(nothing_words(view, ""))
