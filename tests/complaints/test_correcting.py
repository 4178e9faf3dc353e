"""What was taken down wrongly is corrected by a new entry; nothing is edited in place or lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints import wishes
from deskcs.complaints.amounts import fen_of
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.wishes import Wish
from deskcs.errors import Invalid

from .conftest import Room


def corrections(card: ComplaintCard) -> list[str]:
    return [entry.text for entry in card.timeline if entry.kind == "corrected"]


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("退货退款", Wish("退货退款")),
        ("补偿 50 元", Wish("补偿", 5000)),
        ("补偿50.5元", Wish("补偿", 5050)),
        ("赔偿：1,200元", Wish("赔偿", 120_000)),
        ("退30块钱", Wish("退", 3000)),
        ("20 元", Wish("", 2000)),
        ("换 3 号色", Wish("换 3 号色")),
        ("补偿 0 元", Wish("补偿 0 元")),
        ("要 5 元以上", Wish("要 5 元以上")),
    ],
)
def test_a_wish_says_its_amount_in_its_words(words: str, wish: Wish) -> None:
    assert wishes.read(words) == wish


kinds = st.text(st.characters(categories=("Lo",)), min_size=1, max_size=20).filter(
    lambda kind: not kind.endswith(("元", "块", "钱"))
)


@given(kinds, st.integers(0, 999_999_99))
def test_what_is_kept_of_a_wish_reads_back_as_it_was(kind: str, fen: int) -> None:
    wish = Wish(kind, fen)
    assert wishes.read(wish.written) == wish


@given(st.text(max_size=40))
def test_any_words_are_kept_as_they_are_or_as_the_same_wish(words: str) -> None:
    wish = wishes.read(words)
    assert wishes.read(wish.written) == wish


@given(st.integers(1, 999_999_99))
def test_an_amount_that_is_shown_can_be_typed_again(fen: int) -> None:
    assert fen_of(Wish("x", fen).yuan) == fen


def test_several_wishes_with_their_amounts_are_taken_down(room: Room) -> None:
    card = room.register(wanted=("退货退款", "补偿50元", "退货退款", "道歉"))
    assert card.wanted == ("退货退款", "补偿 50 元", "道歉")


def test_other_wishes_are_a_new_entry_that_says_what_was_wanted_before(room: Room) -> None:
    number = room.register(wanted=("换货",)).number
    card = room.complaints.set_wanted(room.agent, number, ["退货退款", "补偿20元"])
    assert card.wanted == ("退货退款", "补偿 20 元")
    assert corrections(card) == ["客户诉求：换货 → 退货退款、补偿 20 元"]
    again = room.complaints.set_wanted(room.agent, number, ["退货退款", "补偿 20 元"])
    assert again.timeline == card.timeline
    assert room.complaints.set_wanted(room.agent, number, []).wanted == ()


def test_an_order_number_is_added_and_a_wrong_one_is_taken_off(room: Room) -> None:
    tracker, number = room.complaints, room.register(orders=("1111111",)).number
    card = tracker.set_orders(room.agent, number, ["1111111", "2222222"])
    assert card.timeline[-1].kind == "orders_added"
    assert card.timeline[-1].text == "2222222"
    card = tracker.set_orders(room.agent, number, ["2222222", "3333333"])
    assert set(card.orders) == {"2222222", "3333333"}
    assert corrections(card)[-1].startswith("订单号：")
    assert "1111111" in corrections(card)[-1]
    assert tracker.propose("", "", ["1111111"]).earlier == ()
    assert tracker.propose("", "", ["3333333"]).earlier[0].number == number


def test_a_replaced_telephone_number_is_masked_for_all_and_told_to_whoever_may_see_it(
    room: Room,
) -> None:
    tracker = room.complaints
    number = room.register(phone="13912345678", contacts=("微信 wang88",)).number
    tracker.correct(room.agent, number, {"phone": "13800001111"})
    tracker.set_contacts(room.agent, number, ["邮箱 wang@example.com", "微信 wang88"])
    card = tracker.set_contacts(room.agent, number, ["邮箱 wang@example.com"])
    assert corrections(card)[0] == "电话：139****5678 → 138****1111"
    assert "wang88" not in "".join(corrections(card))
    for entries in (card.timeline, tracker.timeline(number)):
        assert not any("13912345678" in f"{entry.text}{entry.data}" for entry in entries)
    contact = tracker.reveal(room.agent, number)
    assert contact.phone == "13800001111"
    assert contact.contacts == ("邮箱 wang@example.com",)
    assert contact.earlier == ("13912345678", "微信 wang88")


def test_all_fields_are_corrected_in_one_change_as_a_script_does(room: Room) -> None:
    card = room.register(orders=("1",), goods="水杯", batch="A1")
    fresh = room.complaints.correct(
        room.agent,
        card.number,
        {
            "goods": "保温杯",
            "batch": "A2",
            "cause": "质量",
            "category": "商品质量",
            "order_remark": "先补发",
            "orders": "1，2",
            "wanted": "换货、补偿 5 元",
            "contacts": "邮箱 a@example.com",
        },
        card.version,
    )
    assert (fresh.goods, fresh.batch, fresh.cause, fresh.category) == (
        "保温杯", "A2", "质量", "商品质量",
    )  # fmt: skip
    assert (fresh.order_remark, fresh.orders, fresh.wanted) == (
        "先补发", ("1", "2"), ("换货", "补偿 5 元"),
    )  # fmt: skip
    assert fresh.version == card.version + 1
    assert len(fresh.timeline) == len(card.timeline) + 8


def test_an_unknown_field_is_refused_and_the_known_ones_are_named(room: Room) -> None:
    number = room.register().number
    with pytest.raises(Invalid, match=r"“owner”不能更正.*orders"):
        room.complaints.correct(room.agent, number, {"owner": "x"})


def test_too_many_of_one_kind_are_refused(room: Room) -> None:
    number = room.register().number
    with pytest.raises(Invalid, match="最多 50 个"):
        room.complaints.set_orders(room.agent, number, map(str, range(51)))


def test_a_step_that_changes_nothing_is_no_conflict_for_others(room: Room) -> None:
    tracker, card = room.complaints, room.register(goods="水杯")
    entries = len(card.timeline)
    again = tracker.correct(room.other, card.number, {"goods": " 水杯 "})
    again = tracker.tag(room.other, card.number, remove=["没有的"], version=again.version)
    assert (again.version, len(again.timeline)) == (card.version, entries)
    assert tracker.note(room.agent, card.number, "已联系", version=card.version)
