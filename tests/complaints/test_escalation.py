"""Serious cases show in the words, whatever the tone, and denied words do not count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints.escalation import SignalReader, _han_value
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
    ("text", "kind"),
    [
        ("宝宝喝了奶粉全身起疹子", "food"),
        ("吃完嘴唇肿了喘不上气", "food"),
        ("用了面膜脸肿得睁不开眼", "food"),
        ("吃了三次拉了三次肚子", "food"),
        ("吃完就肚子疼,一晚上没睡好", "food"),
        ("怎么没人告诉我会过敏", "food"),
        ("不要再说没有过敏,我就是过敏了", "food"),
        ("用了不止过敏还烂脸", "food"),
        ("玻璃杯炸开,手上缝了三针", "injury"),
        ("梯子断了我妈摔断了腿", "injury"),
        ("被刀片划了一道口子流了很多血", "injury"),
        ("开箱的时候划破了孩子的手", "injury"),
        ("没有人受理,孩子烫伤了", "injury"),
        ("插头烧糊了,差点着了", "fire"),
        ("插上电就跳闸,一股焦味", "fire"),
        ("热水壶底座打火花", "fire"),
        ("充电线接口都熔了", "fire"),
        ("不是第一次漏电了", "fire"),
        ("不但没修好还冒烟", "fire"),
        ("已向市场监督管理局反映", "regulator"),
        ("要不打12315吧", "regulator"),
        ("咱们法庭见", "legal"),
        ("没人管我就报警", "legal"),
        ("怎么能不报警", "legal"),
        ("抖音见", "media"),
        ("挂到微博上去", "media"),
        ("好多买家都反映坏了", "group"),
        ("这都第三次找你们了还不解决", "repeat"),
        ("跟售后联系了好多次也不解决", "repeat"),
        ("要求你们赔我三千块", "amount"),
        ("赔偿五千元", "amount"),
        ("赔十万!", "amount"),
        ("两万块的电脑坏了", "amount"),
        ("你们把我电话给了骗子", "privacy"),
        ("快递员把我地址告诉别人", "privacy"),
        ("未经我同意就泄露我的信息", "privacy"),
        ("不给退款我就从楼上跳下去", "self_harm"),
        ("活着没意思", "self_harm"),
        ("外卖里吃出来一根头发", "food_safety"),
        ("最后碗底有蟑螂", "food_safety"),
    ],
)
def test_signals_in_other_words_than_the_usual(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "没有人受伤",
        "没人受伤",
        "未报警",
        "不是起火",
        "并没有受伤",
        "不容易过敏",
        "会过敏吗",
        "请问敏感肌会过敏吗",
        "有没有过敏的可能",
        "不打算投诉到12315",
        "没打12315",
        "从来没有漏电过",
        "烫伤膏什么时候发货",
        "过敏药膏发错了",
        "报警器不响",
        "律师袍尺码不对",
        "爆炸盐洗不干净",
        "漏电保护器接不上",
        "防漏电插座很好",
        "虫子图案的衣服掉色",
        "隐私部位贴身的衣服开线",
        "一点酱汁都没有,鸡肉有浓浓的焦糊味",
        "照片传到网上看还是不清楚",
        "屏幕划了一道口子",
        "好多人都说好看",
        "赔我一万个道歉",
        "赔偿四百九十元",
        "一千九百块买的",
        "第二次来买",
        "没死机也没发烫",
        "累死了气死我了",
    ],
)
def test_harmless_words_that_sound_like_signals(text: str) -> None:
    assert kinds(text) == set()


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
    assert reason == "起火漏电（漏电、冒烟）；监管投诉（12315）"


@pytest.mark.parametrize(
    ("figure", "yuan"),
    [
        ("五百", 500),
        ("一百二", 120),
        ("一百零二", 102),
        ("十五", 15),
        ("三千五", 3_500),
        ("两万", 20_000),
        ("两万三", 23_000),
        ("三万五千", 35_000),
        ("一千零五十", 1_050),
    ],
)
def test_figures_in_chinese_signs_are_sums_of_money(figure: str, yuan: int) -> None:
    assert _han_value(figure) == yuan


@given(
    st.text(max_size=60), st.sampled_from(["漏电", "過敏", "12315", "律师"]), st.text(max_size=60)
)
def test_spans_are_code_points_of_the_text_itself(before: str, word: str, after: str) -> None:
    text = f"{before}。{word}。{after}"  # the stops keep other words from taking it back
    found = READER.read(text)
    assert all(text[signal.start : signal.end] == signal.text for signal in found)
    assert (at := len(before) + 1, at + len(word)) in [(s.start, s.end) for s in found]
