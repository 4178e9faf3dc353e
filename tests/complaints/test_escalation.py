"""Serious cases show in the words, whatever the tone, and denied words do not count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints.escalation import SignalReader
from deskcs.complaints.policy_file import load_policy
from deskcs.search.folding import fold

READER = SignalReader(load_policy().policy, fold)


def kinds(text: str) -> set[str]:
    return {signal.kind for signal in READER.read(text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("热水器漏电冒烟", "fire"),
        ("充电器差点起火", "fire"),
        ("充电的时候被电了一下", "fire"),
        ("孩子被烫伤了去医院", "injury"),
        ("吃了以后过敏住院", "food"),
        ("喝完就拉肚子", "food"),
        ("我要打12315", "regulator"),
        ("再不处理我找消协", "regulator"),
        ("已经咨询了律师", "legal"),
        ("我联系了记者", "media"),
        ("发到抖音给大家看", "media"),
        ("我的信息泄露了", "privacy"),
        ("有人冒充客服让我转账", "fraud"),
        ("要求赔偿5000元", "amount"),
        ("索赔 1.2万", "amount"),
        ("这是第三次投诉了", "repeat"),
        ("我不想活了", "self_harm"),
        ("面包里有虫子", "food_safety"),
        ("買到假貨,我要找律師", "legal"),
        ("熱水器漏電", "fire"),
        ("我要打１２３１５", "regulator"),
    ],
)
def test_signals_are_seen_in_simplified_traditional_and_full_width(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "没有过敏",
        "还好没起火",
        "并没有发生任何爆炸",
        "会不会漏电",
        "不过敏",
        "买抗过敏的洗面奶",
        "这个跳楼价很值",
        "订单号 41231512345678",
        "多媒体功能很差",
        "赔偿20元就行",
        "颜色和图片不一样",
        "",
    ],
)
def test_denied_asked_and_harmless_words_are_no_signals(text: str) -> None:
    assert kinds(text) == set()


@pytest.mark.parametrize("text", ["不是没有过敏", "不得不住院", "没想到起火了", "不过,过敏了"])
def test_a_double_denial_and_a_denial_of_something_else_still_count(text: str) -> None:
    assert kinds(text)


def test_harm_is_raised_at_once_and_threats_are_proposed() -> None:
    assert READER.should_flag(READER.read("插座冒烟了"))
    proposed = READER.read("不退款我就打12315")
    assert proposed
    assert not READER.should_flag(proposed)
    assert READER.severity(proposed) == 2
    assert READER.severity(READER.read("插座冒烟了")) == 1
    assert READER.severity(()) == 3


def test_the_reason_names_kinds_and_words() -> None:
    reason = READER.reason(READER.read("漏电冒烟,要打12315"))
    assert reason == "起火漏电(漏电、冒烟);监管投诉(12315)"


@given(
    st.text(max_size=60), st.sampled_from(["漏电", "過敏", "12315", "律师"]), st.text(max_size=60)
)
def test_spans_are_code_points_of_the_text_itself(before: str, word: str, after: str) -> None:
    text = before + word + after
    for signal in READER.read(text):
        assert text[signal.start : signal.end] == signal.text
