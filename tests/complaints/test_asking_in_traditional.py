"""Whoever reads the program in Traditional Chinese asks in it, of records in either script."""

from __future__ import annotations

from datetime import timedelta

import pytest

from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintQuery

from .conftest import MORNING, Room


@pytest.fixture
def desk(room: Room) -> Room:
    tracker = room.complaints
    late = MORNING - timedelta(days=3)
    one = ComplaintIntake(
        customer="陈小姐",
        what="热水器漏电",
        channel="电话",
        goods="热水器",
        severity=1,
        wanted=("换货",),
        category="服务态度",
        cause="质量",
        received_at=late,
    )
    number = tracker.register(room.agent, one).number
    tracker.accept(room.agent, number)
    tracker.tag(room.agent, number, add=["赠品", "贈品卡"])
    tracker.register(
        room.agent, ComplaintIntake(customer="林先生", what="顏色不一樣", channel="旺旺")
    )
    return room


@pytest.mark.parametrize(
    "text",
    [
        "狀態:處理中",
        "責任人:客服07",
        "負責人:我",
        "級別:1",
        "等級≤2",
        "標籤:贈品",
        "標籤:贈品卡",
        "渠道:電話",
        "管道:電話",
        "逾時:是",
        "超時:對",
        "客戶:陳",
        "商品:熱水",
        "分類:服務",
        "分類:服務態度",
        "訴求:換貨",
        "登記:前天,2026-11-19",
        "到期<4小時 漏電",
        "-狀態:待受理",
        "嚴重:是",
        "嚴重:待知悉",
        "嚴重:未確認",
        "「熱水器漏電」 狀態:處理中",
    ],
)
def test_conditions_are_read_in_traditional_chinese(desk: Room, text: str) -> None:
    query = ComplaintQuery(text, "all", "customer", me="客服07")
    assert [row.customer for row in desk.complaints.page(query).rows] == ["陈小姐"]


def test_a_name_that_is_meant_exactly_is_not_widened(desk: Room) -> None:
    for channel, customer in (("電話", "王太太"), ("电话会议", "李先生")):
        intake = ComplaintIntake(customer=customer, what="慢", channel=channel)
        desk.complaints.register(desk.agent, intake)
    query = ComplaintQuery("渠道:電話", "all", "customer")
    assert {row.customer for row in desk.complaints.page(query).rows} == {"陈小姐", "王太太"}
