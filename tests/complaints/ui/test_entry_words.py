"""What the program itself wrote into a timeline is read in the user's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from deskcs.complaints import clocks
from deskcs.complaints.shapes import TimelineEntry
from deskcs.complaints.stopwatch import millis
from deskcs.complaints.ui.entry_words import entry_words, signal_words
from deskcs.qt import language
from deskcs.qt.language import spoken

AT = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)


_SINCE = millis(AT)
_OPENING = {"since": _SINCE, "answer_minutes": 720, "solve_minutes": 2880, "policy": "x"}


def entry(kind: str, text: str, **data: Any) -> TimelineEntry:
    return TimelineEntry(1, AT, "客服07", kind, text, False, data)


@pytest.fixture
def english(qapp: Any) -> Iterator[None]:
    language.install("en")
    yield
    language.install("zh_CN")


@pytest.mark.parametrize(
    "line",
    [
        "过敏、食物中毒（过敏）；起火漏电（漏电、冒烟）",
        "过敏、食物中毒(过敏);起火漏电(漏电、冒烟)",
    ],
)
def test_kinds_of_signals_are_translated_and_the_customers_words_are_not(
    english: None, line: str
) -> None:
    words = signal_words(line)
    assert "食物中毒" not in words
    assert "起火" not in words
    assert "漏电、冒烟" in words
    assert words.count("过敏") == 1, "the customer's word, not the name of the kind"


def test_what_a_person_wrote_stays_as_it_is(english: None) -> None:
    words = "客户说 起火漏电（冒烟）"
    assert entry_words(entry("flagged", words, by="person")) == words
    assert entry_words(entry("note", "重复投诉（两次）")) == "重复投诉（两次）"


def test_the_explanation_of_a_deadline_names_the_kind_in_english_too(english: None) -> None:
    flag = {"by": "signals", "since": _SINCE, "answer_minutes": 120, "solve_minutes": 1440}
    story = [
        TimelineEntry(1, AT, "", "registered", "", False, {**_OPENING}),
        TimelineEntry(2, AT, "", "flagged", "起火漏电（冒烟）", False, flag),
    ]
    lines = [spoken(line) for clock in clocks.read(story, AT) for line in clock.why]
    assert not any("起火漏电" in line or ("并入" in line and "TS1" not in line) for line in lines)
    assert any("冒烟" in line for line in lines)


def test_in_chinese_everything_reads_as_it_was_stored(qapp: Any) -> None:
    line = "重复投诉（30 天内第 3 次）；群体投诉（同批号第 5 起）"
    assert entry_words(entry("signals_seen", line, kinds=["repeat"])) == line
    assert entry_words(entry("flagged", "起火漏电（冒烟）", by="signals")) == "起火漏电（冒烟）"
    assert entry_words(entry("merged", "并入 TS1", into="TS1")) == "并入 TS1"
    assert entry_words(entry("unmerged", "撤销并入 TS1", **{"from": "TS1"})) == "撤销并入 TS1"
