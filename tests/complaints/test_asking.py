"""The search box of the list: words, phrases and fields in both languages find what they say."""

from __future__ import annotations

import threading
from datetime import timedelta
from functools import partial

import pytest

from deskcs.complaints.conditions import Condition
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.search.query import QueryError
from deskcs.search.stopping import Stoppable, Stopped

from .conftest import MORNING, Room


@pytest.fixture
def desk(room: Room) -> Room:
    """Five cases: A to E by customer."""
    tracker = room.complaints

    def take(customer: str, what: str, days: float = 0, **more: object) -> str:
        at = MORNING - timedelta(days=days)
        intake = ComplaintIntake(customer=customer, what=what, received_at=at, **more)  # type: ignore[arg-type]
        return tracker.register(room.agent, intake).number

    a = take("A", "热水器漏电冒烟", shop="一号店", channel="旺旺", orders=("8877665544",))
    b = take("B", "快递一直没到", 1, shop="二号店", channel="电话", phone="13912345678")
    c = take("C", "颜色和图片不一样", 10, shop="一号店", goods="连衣裙")
    d = take("D", "連衣裙開線了,要求退款", 3, severity=2)
    e = take("E", "没人理我", 0.4, wanted=("换货",), category="服务态度")
    tracker.accept(room.agent, a)
    tracker.assign(room.lead, b, "客服08")
    tracker.tag(room.agent, c, add=["色差"])
    tracker.resolve(room.agent, c, "已退差价")
    tracker.close(room.agent, c, 5)
    tracker.exempt(room.lead, d, "厂家停产")
    tracker.reply(room.agent, e, "已联系仓库核实")
    return room


def found(room: Room, text: str, view: str = "all") -> str:
    asked = ComplaintQuery(text, view, "customer", me="客服07")
    page = room.complaints.page(asked)
    by_id = room.complaints.rows_by_ids(room.complaints.ids(asked).tolist())
    assert [row.number for row in by_id] == [row.number for row in page.rows]
    assert page.total == len(page.rows)
    return "".join(row.customer for row in page.rows)


FOUND = [
    ("", "ABCDE"),
    ("连衣裙", "CD"),
    ("连衣裙 退款", "D"),
    ("连衣裙 -退款", "C"),
    ('"图片不一样"', "C"),
    ("仓库", "E"),
    ("8877665544", "A"),
    ("状态:处理中", "A"),
    ("状态:已关闭", "C"),
    ("status:closed", "C"),
    ("状态:未结", "ABDE"),
    ("-状态:待受理", "AC"),
    ("状态:处理中,已关闭", "AC"),
    ("责任人:我", "AC"),
    ("责任人:客服08", "B"),
    ("owner:none", "DE"),
    ("级别:二级", "D"),
    ("等級:重大", "D"),
    ("severity:L2", "D"),
    ("级别:1", "A"),
    ("级别:1..2", "AD"),
    ("级别>2", "BCE"),
    ("标签:色差", "C"),
    ("-标签:色差", "ABDE"),
    ("色差", "C"),
    ("色差 图片", "C"),
    ("色差 漏电", ""),
    ("连衣裙 -色差", "D"),
    ("渠道:电话", "B"),
    ("channel:旺", "A"),
    ("店铺:一号店", "AC"),
    ("店铺:一号店,二号店", "ABC"),
    ("-店铺:一号店", "BDE"),
    ("订单:8877665544", "A"),
    ("订单:5544", "A"),
    ("电话:5678", "B"),
    ("商品:连衣裙", "C"),
    ("分类:服务态度", "E"),
    ("诉求:换货", "E"),
    ("登记:2d", "ABE"),
    ("登记>5d", "C"),
    ("登记:今天", "A"),
    ("登记:昨天", "BE"),
    ("登记:本周", "ABDE"),
    ("登记:上周", "C"),
    ("登记<上周", ""),
    ("登记:last_week", "C"),
    ("登记:本月", "ABCDE"),
    ("登记:上個月", ""),
    ("登记:2026-11-12..2026-11-19", "CD"),
    ("登记:2026-11-20..9999-12-31", "ABE"),
    ("登记>9999-12-31", ""),
    ("received<2026-11-19", "C"),
    ("超时:是", "B"),
    ("overdue:yes", "B"),
    ("超时:否", "ACDE"),
    ("到期<4h", "AB"),
    ("到期:4h", "A"),
    ("严重:是", "A"),
    ("严重:有", "A"),
    ("flagged:yes", "A"),
    ("严重:否", "BCDE"),
    ("严重:待知悉", "A"),
    ("严重:未确认 状态:处理中", "A"),
    ("serious:unacknowledged", "A"),
    ("-严重:待知悉", "BCDE"),
    ("严重:已知悉", ""),
    ("严重:已知悉,待知悉", "A"),
    ("疑难:是", "D"),
    ("满意度:5", "C"),
    ("关闭:1d", "C"),
    ("登记人:我", "ABCDE"),
    ("编号:TS20261112", "C"),
    ("连衣裙 级别:2 登记:7d", "D"),
    ("不存在的字", ""),
    ("店铺:不存在", ""),
    ("连衣裙 店铺:一号店 状态:已结", "C"),
    ("退 -热水器 级别:2", "D"),
    ("-连衣裙 -快递", "AE"),
    ("、。", "ABCDE"),
]


@pytest.mark.parametrize(("text", "customers"), FOUND)
def test_each_field_finds_its_cases(desk: Room, text: str, customers: str) -> None:
    assert found(desk, text) == customers


# Which way a query is answered depends on how many cases there are; all ways find the same.
WAYS: dict[str, dict[str, int]] = {
    "each case by its text": {
        "filters.FEW": 0,
        "filters.SOME": 0,
        "filters.MANY": 0,
        "newest.FIRST_LOOKED_AT": 0,
    },
    "each case by the known ids": {"filters.FEW": 0, "filters.SOME": 0},
    "the known ids one by one": {"filters.SOME": 0},
    "no look at the newest": {"filters.SOME": 0, "newest.FIRST_LOOKED_AT": 0},
    "open cases by the known ids": {"filters.SOME": 0, "conditions.FEWER": 0},
    "the newest hits, with all that are late": {"newest.SPARE": 1},
    "no field by its ids": {"readers.MANY": 0, "conditions.FEW": 0},
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_answer_finds_the_same(
    desk: Room, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    for name, value in WAYS[way].items():
        monkeypatch.setattr(f"deskcs.complaints.{name}", value)
    for text, customers in FOUND:
        assert found(desk, text) == customers, text


@pytest.mark.parametrize("late", [0, 1, 2_000])
@pytest.mark.parametrize("looked_at", [3, 20_000])
def test_the_newest_hits_are_those_of_the_whole_list(
    room: Room, monkeypatch: pytest.MonkeyPatch, late: int, looked_at: int
) -> None:
    hours = [9, 8, 30, 7, 1, 6, 0.5, 50, 5, 2, 4, 3, 70, 2.5, 0.1]
    for place, back in enumerate(hours):
        words = ("退款太慢", "物流太慢", "退款没有到账")[place % 3]
        intake = ComplaintIntake(
            customer=f"C{place:02}",
            what=words,
            shop=("一号店", "二号店")[place % 2],
            received_at=MORNING - timedelta(hours=back),
        )
        room.complaints.register(room.agent, intake)
    for name in ("filters.FEW", "filters.SOME"):
        monkeypatch.setattr(f"deskcs.complaints.{name}", 0)
    monkeypatch.setattr("deskcs.complaints.newest.FIRST_LOOKED_AT", looked_at // 2 + 1)
    monkeypatch.setattr("deskcs.complaints.newest.SPARE", 1)
    monkeypatch.setattr("deskcs.complaints.late.MOST_LATE", late)
    monkeypatch.setattr("deskcs.complaints.newest.MOST_LOOKED_AT", looked_at)
    for text in ("退款", "退款 店铺:一号店", "慢 -物流", "退款 没有", "太慢 -店铺:二号店"):
        asked = ComplaintQuery(text, "all", "-received_at")
        whole = room.complaints.ids(asked).tolist()
        assert whole
        for limit in range(1, len(whole) + 2):
            page = room.complaints.page(asked, limit, is_counted=False)
            assert [row.id for row in page.rows] == whole[:limit], (text, limit)
            assert (page.next is None) == (limit >= len(whole))
            assert page.capped == (limit < len(whole))


def test_reading_a_list_can_be_stopped(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = (
        "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i AS id, i AS number FROM n) c"
    )
    monkeypatch.setattr(
        "deskcs.complaints.filters.of_view", lambda *_: Condition("c.id < 0", source=endless)
    )
    for read in (room.complaints.ids, partial(room.complaints.page, is_counted=False)):
        stoppable = Stoppable()
        timer = threading.Timer(0.1, stoppable.stop)
        timer.start()
        with pytest.raises(Stopped):
            read(ComplaintQuery(view="all", order="number"), stoppable=stoppable)
        timer.join()


def test_serious_cases_that_nobody_took_notice_of_are_asked_for(room: Room) -> None:
    tracker = room.complaints
    seen, new, merged, plain = (
        room.register(what, customer=name).number
        for name, what in (
            ("A", "插座漏电着火"),
            ("B", "充电宝冒烟爆炸"),
            ("C", "充电宝冒烟爆炸了"),
            ("D", "颜色不对"),
        )
    )
    tracker.acknowledge(room.lead, seen)
    tracker.merge(room.lead, merged, new)
    for text, customers in (
        ("严重:待知悉", "B"),
        ("严重:待知悉 冒烟", "B"),
        ("严重:待知悉 插座", ""),
        ("严重:待知悉 超时:否", "B"),
        ("严重:已知悉", "A"),
        ("严重:是", "ABC"),
        ("严重:是,待知悉", "ABC"),
        ("严重:已知悉,待知悉", "AB"),
        ("-严重:待知悉", "ACD"),
    ):
        assert found(room, text) == customers, text
    for view in ("open", "serious", "unowned"):
        assert found(room, "严重:待知悉", view) == "B"
    tracker.acknowledge(room.lead, new)
    assert found(room, "严重:待知悉") == ""
    assert found(room, "严重:已知悉", "serious") == "AB"
    tracker.decline_flag(room.lead, new, "不是我们的")
    assert found(room, "严重:已知悉") == "A"
    assert found(room, f"严重:否 编号:{plain}") == "D"


def test_the_box_narrows_the_view(desk: Room) -> None:
    assert found(desk, "店铺:一号店", view="open") == "A"


def test_words_of_replies_and_corrections_are_found_too(desk: Room) -> None:
    number = desk.complaints.page(ComplaintQuery("没人理我")).rows[0].number
    desk.complaints.correct(desk.agent, number, {"found": "客服漏看了消息"})
    assert found(desk, "漏看") == "E"


def test_the_beginning_of_a_name_finds_all_that_begin_so(room: Room) -> None:
    for number in range(25):
        room.register(shop=f"旗舰店{number:02d}")
    assert room.complaints.page(ComplaintQuery("店铺:旗舰店")).total == 25
    assert room.complaints.page(ComplaintQuery("-店铺:旗舰店")).total == 0
    assert room.complaints.page(ComplaintQuery("店铺:旗舰店07")).total == 1


def test_kept_queries_are_counted(desk: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = {
        "a": ComplaintQuery("连衣裙", "all"),
        "b": ComplaintQuery("责任人:我", "all", me="客服07"),
        "c": ComplaintQuery("级别:没有", "all"),
        "d": ComplaintQuery("-退款", "open"),
    }
    assert desk.complaints.sizes(asked) == {"a": 2, "b": 2, "d": 3}
    for name in ("filters.FEW", "filters.SOME", "queries.CAP"):
        monkeypatch.setattr(f"deskcs.complaints.{name}", 0)
    assert desk.complaints.sizes(asked) == {"a": 1, "b": 1, "d": 1}


def test_the_tags_there_are_can_be_chosen_from(desk: Room) -> None:
    numbers = [row.number for row in desk.complaints.page(ComplaintQuery(view="all")).rows]
    desk.complaints.tag_many(desk.lead, numbers, add=["急", "色差"])
    assert desk.complaints.tags() == ("急", "色差")


def test_a_word_is_found_where_it_is_a_tag_too(desk: Room) -> None:
    a, *_, c, d, _ = (
        row.number for row in desk.complaints.page(ComplaintQuery(order="customer")).rows
    )
    desk.complaints.tag_many(desk.lead, [a, d], add=["赠品", "要回访", "VIP"])
    desk.complaints.tag(desk.lead, c, add=["退款"])
    for text, customers in (
        ("赠品", "AD"),
        ("贈品", "AD"),
        ("赠品 退款", "D"),
        ("退款 赠品 连衣裙 级别:2", "D"),
        ("赠品 要回访 漏电", "A"),
        ("vip", "AD"),
        ("退款", "CD"),
        ("退款 连衣裙", "CD"),
        ("退款 -赠品", "C"),
        ("-赠品", "BCE"),
        ("-退款 连衣裙", ""),
        ('"要回访" 退款', "D"),
        ("赠", ""),
        ("赠品 没到", ""),
    ):
        assert found(desk, text) == customers, text
    desk.complaints.tag(desk.lead, a, remove=["赠品"])
    assert found(desk, "赠品") == "D"


def test_several_words_are_found_that_are_tags_each_in_more_than_one_spelling(desk: Room) -> None:
    a, b, c, *_ = (
        row.number for row in desk.complaints.page(ComplaintQuery(order="customer")).rows
    )
    desk.complaints.tag(desk.lead, a, add=["VIP", "急", "赠品", "要回访"])
    desk.complaints.tag(desk.lead, b, add=["vip", "急"])
    desk.complaints.tag(desk.lead, c, add=["vip", "VIP", "要回访"])
    for text, customers in (
        ("vip", "ABC"),
        ("VIP", "ABC"),
        ("vip 急", "AB"),
        ("急 vip 要回访", "A"),
        ("vip 要回访", "AC"),
        ("vip 急 赠品 要回访", "A"),
        ("vip 急 -赠品", "B"),
    ):
        assert found(desk, text) == customers, text


def test_names_and_goods_are_found_by_pinyin(desk: Room) -> None:
    assert found(desk, "lianyiqun") == "CD"


@pytest.mark.parametrize(
    "text", ["状态:好", "级别:高", "登记:很久", "漏电 超时:也许", "严重:也许", "状态:"]
)
def test_what_cannot_be_understood_is_told_in_one_line(desk: Room, text: str) -> None:
    with pytest.raises(QueryError) as wrong:
        found(desk, text)
    assert "\n" not in str(wrong.value)


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE complaint --", '"', "%_*", "订单:'", "店铺:%", "🙂"]
)
def test_strange_signs_are_only_text(desk: Room, text: str) -> None:
    assert found(desk, text) in ("", "ABCDE")


def test_a_long_list_is_paged_without_gaps_or_doubles(room: Room) -> None:
    for number in range(25):
        room.register("漏发", customer=f"客户{number % 7}")
    for order in ("-received_at", "customer", "-next_due", "status", "-owner", "resolution_due"):
        asked, seen, after = ComplaintQuery("漏发", order=order), [], None
        while True:
            page = room.complaints.page(asked, 4, after)
            seen += [row.id for row in page.rows]
            if page.next is None:
                break
            after = page.next
        assert seen == room.complaints.ids(asked).tolist()
        assert len(set(seen)) == 25


@pytest.mark.parametrize("view", ["open", "mine", "unowned", "overdue", "serious", "all"])
def test_words_nobody_wrote_find_nothing_in_any_view(room: Room, view: str) -> None:
    room.register("少发一件")
    assert room.complaints.page(ComplaintQuery(text="找不到的词", view=view)).rows == ()
    assert room.complaints.page(ComplaintQuery(text="标签:没有", view=view)).rows == ()
