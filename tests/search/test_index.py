from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from deskcs.search import index, sampling
from deskcs.search.choosing import FEW
from deskcs.search.folding import fold
from deskcs.search.index import Entry

LETTERS = "退货款客户a1b2 ,。退換繁6分é😀"
texts = st.text(st.sampled_from(LETTERS), max_size=24)
numbers = st.text(st.sampled_from("0012a -单"), min_size=3, max_size=20).filter(str.strip)
terms = st.text(st.sampled_from(LETTERS.replace(" ", "")), min_size=1, max_size=5)


def _refs(connection: Connection, *wanted: index.Term, kind: str = "complaint") -> list[int]:
    return [found.ref for found in index.find(connection, wanted, [kind], 100)]


def _holds(text: str, term: str) -> bool:
    text, term = fold(text), fold(term)
    if len(term) <= 2 and term.isascii() and term.isalnum():
        runs = "".join(c if c.isascii() and c.isalnum() else " " for c in text).split()
        return any(run.startswith(term) for run in runs)
    return term in text


@settings(
    max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.lists(texts, max_size=8), st.lists(terms, min_size=1, max_size=3))
def test_what_is_found_is_what_holds_every_term(
    connection: Connection, written: list[str], wanted: list[str]
) -> None:
    rows = [Entry("complaint", ref, "", text) for ref, text in enumerate(written, start=1)]
    index.rebuild(connection, rows)
    expected = [row.ref for row in reversed(rows) if all(_holds(row.body, term) for term in wanted)]
    assert _refs(connection, *wanted) == expected
    assert sorted(index.refs(connection, wanted, "complaint", 100) or []) == sorted(expected)


@settings(
    max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.lists(numbers, min_size=1, max_size=6), st.data())
def test_any_part_of_a_number_finds_all_that_hold_it(
    connection: Connection, written: list[str], data: st.DataObject
) -> None:
    rows = [Entry("complaint", ref, "", text) for ref, text in enumerate(written, start=1)]
    index.rebuild(connection, rows)
    text = data.draw(st.sampled_from(written))
    start = data.draw(st.integers(0, len(text) - 3))
    term = text[start : data.draw(st.integers(start + 3, len(text)))]
    assert _refs(connection, term) == [row.ref for row in reversed(rows) if term in row.body]


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.lists(texts, min_size=1, max_size=6), st.lists(terms, min_size=1, max_size=3), terms)
def test_among_many_records_no_choice_of_grams_loses_or_adds_any(
    connection: Connection, written: list[str], wanted: list[str], unwanted: str
) -> None:
    often = written * (3 * FEW // len(written))
    rows = [Entry("complaint", ref, "", text) for ref, text in enumerate(often, start=1)]
    index.rebuild(connection, rows)
    expected = [
        row.ref
        for row in reversed(rows)
        if all(_holds(row.body, term) for term in wanted) and not _holds(row.body, unwanted)
    ]
    for _ in range(2):  # asks how rare the grams are, then remembers
        found = index.find(connection, wanted, ["complaint"], 500, without=[unwanted])
        assert [hit.ref for hit in found] == expected


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.lists(st.tuples(st.integers(1, 4), st.just("") | texts), max_size=10), terms)
def test_the_index_follows_every_change(
    connection: Connection, changes: list[tuple[int, str]], term: str
) -> None:
    index.rebuild(connection, [])
    written: dict[int, str] = {}
    for ref, text in changes:
        index.put(connection, "complaint", ref, text[:5], text)
        written[ref] = text
    expected = [ref for ref in sorted(written, reverse=True) if _holds(written[ref], term)]
    assert _refs(connection, term) == expected
    assert sampling.check(connection) == []


def test_a_record_put_anew_hides_no_other(connection: Connection) -> None:
    index.put(connection, "complaint", 1, "", "外箱破损")
    index.put(connection, "complaint", 2, "", "漏发")
    index.put(connection, "complaint", 1, "", "外箱破损,已补发")
    index.put(connection, "complaint", 2, "", "漏发,外箱破损")
    index.put(connection, "complaint", 1, "", "补发")
    assert _refs(connection, "破损") == [2]
    assert _refs(connection, "漏发") == [2]


def test_words_taken_out_and_put_in_again_hide_no_other_record(connection: Connection) -> None:
    index.put(connection, "complaint", 1, "", "破损")
    index.put(connection, "complaint", 1, "", "")
    index.put(connection, "complaint", 1, "", "破损")
    index.put(connection, "complaint", 2, "", "破损")
    index.put(connection, "complaint", 1, "", "")
    assert _refs(connection, "破损") == [2]


def test_short_words_words_inside_and_order_numbers_glued_to_chinese(
    connection: Connection,
) -> None:
    index.put_many(
        connection,
        [
            Entry("complaint", 1, "包裹破损", "订单A20261122003收到时外箱破损,要求換貨"),
            Entry("complaint", 2, "少件", "客户说少了一件,16分钟没有回复"),
            Entry("complaint", 3, "催退款", "6分的规则;退款三天未到账"),
        ],
    )
    assert _refs(connection, "货") == [1]
    assert _refs(connection, "换货") == [1]
    assert _refs(connection, "1122003") == [1]
    assert _refs(connection, "a20261122003") == [1]
    assert _refs(connection, "件") == [2]
    assert _refs(connection, "6") == [3]
    assert _refs(connection, "退款", "到账") == [3]
    assert _refs(connection, "退款", "破损") == []
    assert _refs(connection, ("退货", "换货")) == [1]


def test_words_to_leave_out(connection: Connection) -> None:
    index.put(connection, "complaint", 1, "退款", "未到账")
    index.put(connection, "complaint", 2, "退款", "已到账")
    found = index.find(connection, ["退款"], ["complaint"], 10, without=["已到"])
    assert [hit.ref for hit in found] == [1]
    only_without = index.find(connection, [], ["complaint"], 10, without=["已到"])
    assert [hit.ref for hit in only_without] == [1]


def test_the_newest_come_first(connection: Connection) -> None:
    index.put_many(connection, [Entry("complaint", ref, "催件", "") for ref in range(1, 51)])
    first = index.find(connection, ["催件"], ["complaint"], 20)
    assert [hit.ref for hit in first] == list(range(50, 30, -1))
    assert index.refs(connection, ["催件"], "complaint", 30) is None


def test_a_busy_kind_does_not_crowd_out_the_others(connection: Connection) -> None:
    index.put_many(connection, [Entry("complaint", ref, "催件", "") for ref in range(1, 51)])
    index.put(connection, "handover", 7, "夜班", "催件三起")
    found = index.find(connection, ["催件"], ["complaint", "handover"], 5)
    assert len(found) == 5
    assert ("handover", 7) in [(hit.kind, hit.ref) for hit in found]


def test_marks_point_into_the_text_as_written(connection: Connection) -> None:
    title, body = "退換貨糾紛", "客戶A要退換貨,退换货"
    index.put(connection, "complaint", 1, title, body)
    (found,) = index.find(connection, ["退换货"], ["complaint"], 5)
    assert [title[a:b] for a, b in found.title_marks] == ["退換貨"]
    assert [body[a:b] for a, b in found.body_marks] == ["退換貨", "退换货"]


def test_a_condition_for_lists_with_an_order_of_their_own(connection: Connection) -> None:
    for ref, text in enumerate(("退款慢", "发货慢", "退款快"), start=1):
        index.put(connection, "complaint", ref, text, text)
    condition, values = index.holds(["退款"], "complaint", "list.ref", without=["快"])
    rows = connection.exec_driver_sql(
        "SELECT ref FROM (SELECT 1 AS ref UNION SELECT 2 UNION SELECT 3) AS list"
        f" WHERE {condition} ORDER BY ref",
        values,
    )
    assert [row[0] for row in rows] == [1]


def test_the_check_sees_what_is_not_indexed(connection: Connection) -> None:
    index.put_many(connection, [Entry("complaint", ref, "催件", "") for ref in range(1, 9)])
    connection.exec_driver_sql("INSERT INTO search_gram(search_gram) VALUES ('delete-all')")
    assert len(sampling.check(connection)) == 1


def test_hostile_texts_are_taken(connection: Connection) -> None:
    texts = ["\0\ud800" + "*" * 5, '"AND" OR NOT (', "%_[a-z]*?", "文" * 200_000]
    for ref, text in enumerate(texts, start=1):
        index.put(connection, "phrase", ref, text, text)
    for text in texts:
        index.find(connection, [text[:50]], ["phrase"], 5)
    assert _refs(connection, "or not (", kind="phrase") == [2]
    assert _refs(connection, "文文文", kind="phrase") == [4]
