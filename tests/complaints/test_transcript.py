"""A pasted chat fills what it can."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints.transcript import read, said_by

from .conftest import Room

WANGWANG = """tb39651355 (2026-11-22 10:23:45):
水壶漏电了
订单号 990575273604307329
一号店:客服07 (2026-11-22 10:24:01):
您好,非常抱歉,请问您的电话是?
tb39651355 (2026-11-22 10:25:10):
13912345678,快点处理
"""


def test_a_chat_gives_customer_words_order_phone_and_time() -> None:
    chat = read(WANGWANG)
    assert chat is not None
    assert chat.customer == "tb39651355"
    assert chat.said == "水壶漏电了\n订单号 990575273604307329\n13912345678,快点处理"
    assert chat.orders == ("990575273604307329",)
    assert chat.phone == "13912345678"
    assert chat.first_at == datetime(2026, 11, 22, 10, 23)
    assert chat.count == 3


@pytest.mark.parametrize(
    "text",
    [
        "小王 10:23:45\n坏了\n客服07 10:24\n您好",
        "[10:23] 小王: 坏了\n[10:24] 客服07: 您好",
        "小王\uff0810:23\uff09\uff1a坏了\n客服07\uff0810:24\uff09\uff1a您好",
        "10:23 小王\uff1a坏了\n10:24 一号店\uff1a客服07\uff1a您好",
        "2026/11/22 10:23 小王:坏了\n2026/11/22 10:24 客服07:您好",
        "小王(10:23):坏了\n客服07(10:24):您好",
        "小王 2026年11月22日 10:23\n坏了\n客服07 2026年11月22日 10:24\n您好",
        "小王 11-22 10:23:45\n坏了\n客服07 11-22 10:24:01\n您好",
        "小王 11月22日 上午10:23\n坏了\n客服07 11月22日 上午10:24\n您好",
        "小王 昨天 晚上8:23\n坏了\n客服07 昨天 晚上8:24\n您好",
        "小王\n2026-11-22 10:23:45\n坏了\n客服07\n2026-11-22 10:24:01\n您好",
        "小王\n10:23\n坏了\n\n客服07\n10:24\n您好",
    ],
)
def test_the_usual_ways_of_writing_a_chat_are_read(text: str) -> None:
    chat = read(text)
    assert chat is not None
    assert (chat.customer, chat.said) == ("小王", "坏了")


@pytest.mark.parametrize(
    ("when", "hour"),
    [
        ("2026-11-22 08:23", 8),
        ("2026年11月22日 下午8:23", 20),
        ("2026/11/22 晚上 8:23", 20),
        ("2026-11-22 中午12:23", 12),
        ("2026-11-22 中午1:23", 13),
        ("2026-11-22 上午12:23", 0),
        ("2026-11-22 凌晨 3:23", 3),
    ],
)
def test_the_time_of_a_chat_is_read_with_the_part_of_the_day(when: str, hour: int) -> None:
    chat = read(f"小王 {when}\n坏了\n客服07 {when}\n您好")
    assert chat is not None
    assert chat.first_at == datetime(2026, 11, 22, hour, 23)


def test_a_colleague_is_known_by_name() -> None:
    chat = read("小李 10:23\n您好\n小王 10:24\n坏了", desk=("小李",))
    assert chat is not None
    assert chat.customer == "小王"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "昨天 10:23 收到的,今天就坏了,你们看着办",
        "第一行\n第二行\n第三行",
        "客服07 10:23\n您好\n客服08 10:24\n在的",
        "收到时间 10:23",
    ],
)
def test_what_is_no_chat_stays_a_text(text: str) -> None:
    assert read(text) is None


def test_a_day_that_does_not_exist_is_no_time() -> None:
    chat = read("小王 2026-02-31 10:23\n坏了\n客服07 10:24\n好")
    assert chat is not None
    assert chat.first_at is None


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    chat = read(text)
    assert chat is None or chat.count >= 2


def test_a_long_text_is_read_in_no_time() -> None:
    assert read("甲" * 200_000) is None
    assert read(("一" * 60 + " ") * 3_000) is None


def chat(theirs: str, ours: str = "您好，请稍等") -> str:
    return f"王女士 10:23\n{theirs}\n一号店:客服07 10:24\n{ours}\n"


def test_the_lines_of_a_chat_are_the_customers_own() -> None:
    assert said_by(WANGWANG, "tb39651355").startswith("水壶漏电了\n订单号")
    assert said_by(WANGWANG, "王女士").startswith("水壶漏电了"), (
        "who wrote most, under another name"
    )
    assert said_by(chat("坏了"), "王女士") == "坏了"
    assert said_by("昨天买的，坏了", "王女士") == ""


def test_signals_in_the_chat_that_is_kept_as_evidence_raise_the_flag(room: Room) -> None:
    evidence = chat("孩子吃了过敏，脸都肿了")
    card = room.register("吃的东西有问题", customer="王女士", transcript=evidence)
    assert card.is_flagged
    assert "过敏" in card.flag_reason
    proposal = room.complaints.propose("吃的东西有问题", "王女士", chat=evidence)
    assert proposal.should_flag
    assert proposal.severity == card.severity


def test_a_milder_signal_in_the_chat_is_proposed(room: Room) -> None:
    card = room.register("等了一周", customer="王女士", transcript=chat("再不理我就打 12315"))
    assert not card.is_flagged
    seen = [entry.text for entry in card.timeline if entry.kind == "signals_seen"]
    assert len(seen) == 1
    assert "12315" in seen[0]


@pytest.mark.parametrize(
    "evidence",
    [
        chat("没有过敏，就是味道怪"),
        chat("味道怪", "请问有没有过敏？起火了没有？"),
        "味道怪，没有过敏",
        "顾客说孩子过敏了",  # no chat: whose words these are cannot be known
    ],
)
def test_denials_and_the_desks_own_questions_raise_nothing(room: Room, evidence: str) -> None:
    card = room.register("味道怪", customer="王女士", transcript=evidence)
    assert not card.is_flagged
    assert [entry for entry in card.timeline if entry.kind == "signals_seen"] == []
    assert not room.complaints.propose("味道怪", "王女士", chat=evidence).should_flag


def test_what_the_customers_words_and_their_chat_both_say_is_told_once(room: Room) -> None:
    card = room.register("水壶漏电", customer="王女士", transcript=chat("水壶漏电了，冒烟"))
    assert card.flag_reason.count("漏电") == 2, card.flag_reason  # the kind's name, and the word
