"""One search over handbook and records: neither hides the other, and a stale one is stopped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from deskcs.actor import OWNER, Role
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import Desk, open_desk
from deskcs.finder import SCOPES, Finder
from deskcs.handbook.opening import open_handbook
from deskcs.search import index
from deskcs.search.query import QueryError
from deskcs.settings import Settings, given_database


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    file: Path = tmp_path_factory.mktemp("finder") / "desk.sqlite3"
    opened = open_desk(given_database(Settings(), str(file)))
    opened.staff.add(OWNER, "客服07", Role.AGENT)
    agent = opened.staff.actor_named("客服07")
    for customer, what in (
        ("小鱼儿", "外套掉色,要求退款"),
        ("阿明", "说好退款的,一直没到"),
        ("王小明", "快递三天没动"),
    ):
        card = opened.complaints.register(agent, ComplaintIntake(customer=customer, what=what))
    opened.complaints.note(agent, card.number, "已联系圆通网点核实")
    yield opened
    opened.close()


def found(desk: Desk, query: str, scope: str = "all", limit: int = 10) -> list[tuple[str, str]]:
    return [(hit.kind, hit.title) for hit in desk.finder.search(query, scope, limit).hits]


def test_sections_and_cases_take_turns(desk: Desk) -> None:
    kinds = [kind for kind, _ in found(desk, "退款")]
    assert kinds[:4] == ["handbook", "complaint", "handbook", "complaint"]


def test_the_number_of_a_case_finds_the_case_before_any_article(desk: Desk) -> None:
    number = desk.finder.search("掉色", "complaints").hits[0].id
    assert found(desk, f" {number.lower()} ")[0][0] == "complaint"
    assert desk.finder.search(number).hits[0].id == number


@pytest.mark.parametrize(("query", "name"), [("wangxiaoming", "王小明"), ("掉色", "小鱼儿")])
def test_cases_are_found_by_pinyin_and_inside_words(desk: Desk, query: str, name: str) -> None:
    titles = [title for _, title in found(desk, query, "complaints")]
    assert len(titles) == 1
    assert name in titles[0]


def test_what_was_noted_later_is_found_and_shown(desk: Desk) -> None:
    hit = desk.finder.search("圆通网点", "complaints").hits[0]
    assert "圆通网点" in hit.snippet
    assert "快递三天没动" in hit.text


def test_a_pasted_link_finds_the_section_it_leads_to(desk: Desk) -> None:
    section = desk.finder.search("投诉时限", "handbook").hits[0]
    (hit,) = desk.finder.search(f" deskcs://{section.id}\n").hits
    assert (hit.article, hit.anchor, hit.title) == (section.article, section.anchor, section.title)
    assert hit.text == section.text
    (whole,) = desk.finder.search(f"deskcs://{section.article}").hits
    assert (whole.article, whole.anchor) == (section.article, "")
    assert desk.finder.search("deskcs://no-such-article#12").hits == ()


def test_a_case_found_by_whose_it_is_shows_the_name(desk: Desk) -> None:
    agent = desk.staff.actor_named("客服07")
    taken = ComplaintIntake(customer="老周", what="杯子碎了", shop="一号店")
    number = desk.complaints.register(agent, taken).number
    desk.complaints.accept(agent, number)
    (hit,) = desk.finder.search("客服07", "complaints").hits
    assert hit.id == number
    assert "客服07" in hit.snippet


def test_a_case_is_found_by_its_tag_and_shows_it(desk: Desk) -> None:
    agent = desk.staff.actor_named("客服07")
    taken = ComplaintIntake(customer="老郑", what="碗碎了一只")
    number = desk.complaints.register(agent, taken).number
    desk.complaints.tag(agent, number, ("老顾客赠品",))
    (hit,) = desk.finder.search("老顾客赠品", "complaints").hits
    assert hit.id == number
    assert "老顾客赠品" in hit.snippet
    assert found(desk, "老顾客赠品 -碗", "complaints") == []


def test_words_and_tags_of_a_case_are_found_together(desk: Desk) -> None:
    agent = desk.staff.actor_named("客服07")
    numbers = [
        desk.complaints.register(agent, ComplaintIntake(customer="老吴", what=what)).number
        for what in ("锅盖裂了，要换新", "锅盖丢了，要换新", "锅盖旧了，要换新")
    ]
    desk.complaints.tag(agent, numbers[0], ("要回访", "双 十一"))
    desk.complaints.tag(agent, numbers[1], ("要回访", "周年庆"))

    def cases(query: str) -> list[int]:
        hits = desk.finder.search(query, "complaints").hits
        return [numbers.index(hit.id) for hit in hits]

    assert cases("要回访 锅盖") == [1, 0]
    assert cases("锅盖 周年慶 要回访") == [1]
    assert cases("要回访 裂了 换新") == [0]
    assert cases("双 十一") == [0]
    assert cases("锅盖 换新 -要回访") == [2]
    assert cases("要回访 -丢了") == [0]
    assert cases("周年庆 裂了") == []


def test_terms_are_all_wanted_and_a_minus_excludes(desk: Desk) -> None:
    assert len(found(desk, "退款 外套", "complaints")) == 1
    assert len(found(desk, "退款 -外套", "complaints")) == 1
    assert found(desk, "退款 没有这个词", "complaints") == []


def test_the_newest_case_comes_first_among_equals(desk: Desk) -> None:
    titles = [title for _, title in found(desk, "退款", "complaints")]
    assert ["阿明" in titles[0], "小鱼儿" in titles[1]] == [True, True]


def test_every_scope_answers_and_phrases_are_none_yet(desk: Desk) -> None:
    for scope in SCOPES:
        assert desk.finder.search("退款", scope, 5).query == "退款"
    assert found(desk, "退款", "phrases") == []


@pytest.mark.parametrize("query", ["", "   ", '""', "-", "。。。"])
def test_nothing_asked_finds_no_case(desk: Desk, query: str) -> None:
    assert found(desk, query, "complaints") == []


def test_the_handbook_alone_needs_no_database() -> None:
    hits = Finder(open_handbook()).search("投诉多久要解决", "handbook", 3).hits
    assert "时限" in hits[0].title
    assert hits[0].id.startswith(hits[0].article)


def test_a_query_beyond_all_measure_is_refused(desk: Desk) -> None:
    with pytest.raises(QueryError):
        desk.finder.search("退" * 5_000, "complaints")


def test_a_stopped_search_says_so_and_the_next_one_works(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = index.find

    def endless(connection: Any, *rest: Any, **named: Any) -> Any:
        connection.connection.driver_connection.set_progress_handler(desk.finder.cancel, 1)
        try:
            connection.exec_driver_sql(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                " WHERE i < 100000000) SELECT count(*) FROM n"
            ).fetchall()
        finally:
            connection.connection.driver_connection.set_progress_handler(None, 0)
        return real(connection, *rest, **named)

    monkeypatch.setattr(index, "find", endless)
    assert desk.finder.search("退款", "complaints").is_cut_short
    monkeypatch.undo()
    assert len(found(desk, "退款", "complaints")) == 2


def test_a_search_that_is_stopped_among_the_sections_asks_for_no_records(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(desk.finder, "_sections", lambda *_: [desk.finder.cancel()][:0])
    monkeypatch.setattr(index, "find", lambda *rest, **named: asked.append(rest))
    assert desk.finder.search("退款").is_cut_short
    assert asked == []
    monkeypatch.undo()
    assert not desk.finder.search("退款").is_cut_short


def test_a_stop_just_before_records_are_asked_for_is_not_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop_first(connection: Any, *rest: Any, **named: Any) -> Any:
        desk.finder.cancel()
        return real(connection, *rest, **named)

    real = index.find
    monkeypatch.setattr(index, "find", stop_first)
    assert desk.finder.search("退款", "complaints").is_cut_short


def test_stopping_between_two_searches_cuts_neither_short(desk: Desk) -> None:
    assert not desk.finder.search("退款").is_cut_short
    desk.finder.cancel()
    assert len(desk.finder.search("退款", "complaints").hits) == 2
