"""A case on paper says what happened, hides long numbers and runs nothing."""

from __future__ import annotations

from deskcs.complaints.printing import case_html

from .conftest import SHANGHAI, Room


def test_a_printed_case_is_complete_and_harmless(room: Room) -> None:
    tracker = room.complaints
    card = room.register(
        "<script>alert(1)</script>\n第二行,电话 13912345678",
        customer="<b>王</b>",
        phone="13912345678",
        orders=("990575273604307329",),
        wanted=("退款",),
    )
    tracker.accept(room.agent, card.number)
    tracker.remedy(room.agent, card.number, "补偿", "15")
    tracker.promise(
        room.agent, card.number, "今天回您", room.clock.now().replace(hour=9, minute=59)
    )
    card = tracker.correct(room.agent, card.number, {"found": "仓库漏检"})
    page = case_html(card, SHANGHAI, room.clock.now(), {"accepted": "受理"}, {"promise": "承诺"})
    for said in (card.number, "三级·一般", "仓库漏检", "受理", "补偿", "15.00", "承诺", "今天回您"):
        assert said in page
    for hidden in ("<script", "<b>王", "13912345678", "990575273604307329"):
        assert hidden not in page
    assert "139****5678" in page
