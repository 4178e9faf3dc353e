from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.search.fields import DayOffset, Duration, Field, Kind, Range
from deskcs.search.query import Grammar, QueryError, parse

GRAMMAR = Grammar(
    [
        Field(
            "status",
            ("状态", "status"),
            Kind.CHOICE,
            {"处理中": "in_progress", "in_progress": "in_progress", "等待": "waiting"},
        ),
        Field("owner", ("责任人", "owner"), Kind.TEXT, {"我": "@me", "me": "@me"}),
        Field("level", ("级别", "level"), Kind.NUMBER),
        Field("received", ("登记", "received"), Kind.TIME),
        Field("due", ("到期", "due"), Kind.TIME),
        Field("overdue", ("超时", "overdue"), Kind.FLAG),
    ]
)

typed = st.text(
    st.sampled_from('状态责任人级别登记到期超时:<>=:处理中我1274hd.. "“”-,。退款a\n\t😀'),
    max_size=40,
)


@given(st.text() | typed)
def test_anything_typed_is_a_query_or_says_why_it_is_not(text: str) -> None:
    try:
        query = parse(text, GRAMMAR)
    except QueryError as error:
        assert str(error)  # a query may be right as well
        return
    for term in (*query.terms, *query.excluded):
        assert term.text in text
        assert term.text
    for condition in query.conditions:
        assert condition.values


def test_terms_phrases_and_exclusions() -> None:
    query = parse('退款 "未 到账" -已发货 没收到,急', GRAMMAR)
    assert query.words == ("退款", "未 到账", "没收到", "急")
    assert query.unwanted == ("已发货",)
    assert [term.is_phrase for term in query.terms] == [False, True, False, False]


def test_fields_in_both_languages() -> None:
    query = parse("状态:处理中,等待 owner:me level<=2 登记:7d 到期<4h 超时:是 退款", GRAMMAR)
    assert [(c.field, c.operator, c.values) for c in query.conditions] == [
        ("status", ":", ("in_progress", "waiting")),
        ("owner", ":", ("@me",)),
        ("level", "<=", (2,)),
        ("received", ":", (Duration(7 * 24 * 60),)),
        ("due", "<", (Duration(4 * 60),)),
        ("overdue", ":", (True,)),
    ]
    assert query.words == ("退款",)


def test_full_width_signs_are_signs() -> None:
    typed = "状态\uff1a处理中\uff0c等待\u3000级别\uff1c\uff1d\uff12 “到 账”"
    query = parse(typed, GRAMMAR)
    assert [c.values for c in query.conditions] == [("in_progress", "waiting"), (2,)]
    assert query.conditions[1].operator == "<="
    assert query.words == ("到 账",)


def test_days_ranges_and_names_with_spaces() -> None:
    query = parse("登记:2026-11-01..2026-11-22 到期:今天 级别:1..2 责任人:“王 小明”", GRAMMAR)
    assert [c.values[0] for c in query.conditions] == [
        Range(date(2026, 11, 1), date(2026, 11, 22)),
        DayOffset(0),
        Range(1, 2),
        "王 小明",
    ]


def test_the_beginning_of_a_choice_is_enough() -> None:
    (condition,) = parse("-状态:处理", GRAMMAR).conditions
    assert (condition.values, condition.is_negated) == (("in_progress",), True)


def test_what_is_wrong_is_pointed_at() -> None:
    for text, place in (
        ("退款 状态:飞了", "飞了"),
        ("-登记：上古 漏电", "上古"),
        ("状态:", "状态:"),
    ):
        with pytest.raises(QueryError) as raised:
            parse(text, GRAMMAR)
        assert raised.value.span is not None
        assert text[slice(*raised.value.span)] == place


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("退款 状态:飞了", "处理中、等待"),
        ("登记:上古", "7d"),
        ("登记:2026-13-01", "2026-11-01"),
        ("超时:也许", "是"),
        ("级别:高", "1"),
        ("状态<处理中", "比大小"),
        ("状态:", "处理中"),
    ],
)
def test_what_is_wrong_is_told_with_what_could_be_written(text: str, says: str) -> None:
    with pytest.raises(QueryError, match=says):
        parse(text, GRAMMAR)


def test_a_colon_after_another_word_is_plain_text() -> None:
    assert parse("时间:下午 https://a.b/c", GRAMMAR).words == ("时间", "下午", "https", "a.b/c")


def test_an_endless_query_is_refused_in_words() -> None:
    with pytest.raises(QueryError, match="太长"):
        parse("退" * 5000, GRAMMAR)


@pytest.mark.parametrize("text", ["级别≥2", "级别>=2", "级别＞＝2", "级别>= 2", "级别≥　2"])
def test_signs_of_any_keyboard_compare(text: str) -> None:
    (condition,) = parse(text, GRAMMAR).conditions
    assert (condition.operator, condition.values) == (">=", (2,))


@pytest.mark.parametrize("text", ["状态: 处理中", "状态：　处理中", "status: in_progress"])
def test_a_value_may_stand_apart_from_its_field(text: str) -> None:
    query = parse(f"{text} 退款", GRAMMAR)
    assert [condition.values for condition in query.conditions] == [("in_progress",)]
    assert query.words == ("退款",)


def test_a_field_without_a_value_does_not_take_the_next_field() -> None:
    with pytest.raises(QueryError, match="处理中"):
        parse("状态: 级别:1", GRAMMAR)


@pytest.mark.parametrize("text", ["退款\u200b", "\ufeff退款", "\x00退款\x07", "\u200e退款\u200f"])
def test_what_is_copied_along_unseen_is_no_part_of_a_word(text: str) -> None:
    assert parse(text).words == ("退款",)
