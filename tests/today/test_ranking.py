"""What is most pressing stands on top, each thing once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints.policy import LevelRule
from deskcs.complaints.shapes import Notice
from deskcs.today.folding import Alert, DigestAlert, folded
from deskcs.today.ranking import ranked, share_used
from deskcs.today.shapes import Reason, Todo
from deskcs.today.ui.words import left_of, span_words

NOW = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
MINUTES = st.integers(-5_000, 5_000)
TODOS = st.lists(
    st.builds(
        lambda reason, number, minutes: Todo(
            reason,
            "complaints",
            f"TS{number}",
            "标题",
            None if minutes is None else NOW + timedelta(minutes=minutes),
            NOW - timedelta(days=1),
        ),
        st.sampled_from(list(Reason)),
        st.integers(0, 12),
        st.none() | MINUTES,
    ),
    max_size=30,
)


@given(TODOS)
def test_each_case_once_serious_first_then_late_then_by_time(todos: list[Todo]) -> None:
    rows = ranked(todos, NOW, 100)
    assert len({row.target for row in rows}) == len(rows) == len({t.target for t in todos})
    serious = [row.reason is Reason.SERIOUS for row in rows]
    assert serious == sorted(serious, reverse=True)
    rest = [row for row in rows if row.reason is not Reason.SERIOUS]
    dues = [row.due for row in rest]
    assert all(due is None for due in dues[len([d for d in dues if d is not None]) :])
    for group in ([d for d in dues if d is not None and d > NOW], late_of(rest, own=True)):
        assert group == sorted(group)
    late = [row for row in rest if row.due is not None and row.due <= NOW]
    assert rest[: len(late)] == late
    assert [is_own(row) for row in late] == sorted(map(is_own, late), reverse=True)


def is_own(todo: Todo) -> bool:
    return todo.reason not in (Reason.UNOWNED, Reason.OVERDUE)


def late_of(todos: list[Todo], *, own: bool) -> list[datetime]:
    return [t.due for t in todos if t.due is not None and t.due <= NOW and is_own(t) is own]


def test_old_cases_of_nobody_bury_neither_a_serious_one_nor_ones_own() -> None:
    def late(number: str, days: int, reason: Reason, *, is_flagged: bool = False) -> Todo:
        due = NOW - timedelta(days=days)
        return Todo(reason, "complaints", number, "", due, due, is_flagged=is_flagged)

    old = [late(f"old {n}", 90 + n, Reason.UNOWNED) for n in range(80)]
    serious = late("serious", 1, Reason.UNOWNED, is_flagged=True)
    rows = ranked([*old, late("mine", 2, Reason.MINE), serious], NOW, 60)
    assert [row.target for row in rows[:3]] == ["serious", "mine", "old 79"]


@given(TODOS, st.integers(0, 10))
def test_no_more_than_asked_for(todos: list[Todo], limit: int) -> None:
    assert len(ranked(todos, NOW, limit)) <= limit


@given(MINUTES, st.integers(-5_000, -1))
def test_the_part_of_the_time_used_is_never_negative_and_one_at_the_end(
    due: int, start: int
) -> None:
    todo = Todo(
        Reason.MINE,
        "complaints",
        "TS1",
        "",
        NOW + timedelta(minutes=due),
        NOW + timedelta(minutes=start),
    )
    share = share_used(todo, NOW)
    assert share is not None
    assert share >= 0
    if due <= 0:
        assert share >= 1


def test_words_for_time() -> None:
    assert span_words(timedelta(minutes=59)) == "0:59"
    assert span_words(timedelta(hours=47, minutes=5)) == "47:05"
    assert span_words(timedelta(days=3)) == "3 天"


def test_red_only_where_time_is_nearly_up() -> None:
    def tone(used_hours: int) -> str:
        start = NOW - timedelta(hours=used_hours)
        due = start + timedelta(hours=100)
        return left_of(Todo(Reason.MINE, "complaints", "TS1", "", due, start), NOW).tone

    assert [tone(hours) for hours in (10, 75, 90, 100, 130)] == [
        "muted",
        "warn",
        "danger",
        "danger",
        "danger",
    ]


LEVELS = (
    LevelRule("p90", "九成", 90, 0, ("lead",)),
    LevelRule("breach", "超时", 100, 0, ("lead",)),
    LevelRule("breach_6h", "超时六小时", 100, 360, ("lead",)),
)


def notice(number: str, level: str, clock: str = "resolution", due_hours: int = 1) -> Notice:
    return Notice(
        id=f"{number}/{clock}/1/{level}",
        number=number,
        title="标题",
        clock=clock,
        cycle=1,
        level=level,
        level_name=level,
        due=NOW + timedelta(hours=due_hours),
        at=NOW,
        receivers=("lead",),
        owner="",
        severity=3,
        is_flagged=clock == "flag",
    )


def test_the_highest_level_of_a_case_stands_for_all_its_notices() -> None:
    found = folded([notice("TS1", "p90"), notice("TS1", "breach"), notice("TS1", "p90")], LEVELS)
    assert [alert.notice.level for alert in found if isinstance(alert, Alert)] == ["breach"]
    assert len(found[0].ids) == 3


def test_cases_that_are_late_by_hours_are_one_quiet_line_serious_ones_stand_alone() -> None:
    serious = replace(notice("TS4", "breach_6h"), is_flagged=True)
    found = folded(
        [
            notice("TS1", "breach_6h"),
            notice("TS2", "breach"),
            notice("TS1", "breach"),
            notice("TS3", "breach_6h"),
            serious,
            notice("TS5", "flagged", "flag"),
        ],
        LEVELS,
    )
    assert [alert.number for alert in found] == ["TS5", "digest", "TS2", "TS4"]
    digest = found[1]
    assert isinstance(digest, DigestAlert)
    assert digest.numbers == ("TS1", "TS3")
    assert len(digest.ids) == 3, "ticking it off ticks off all it stands for"
    assert digest.is_quiet


def test_a_serious_case_comes_first_and_is_told_as_such() -> None:
    found = folded(
        [notice("TS1", "breach"), notice("TS2", "breach"), notice("TS2", "flagged", "flag")],
        LEVELS,
    )
    assert [alert.number for alert in found] == ["TS2", "TS1"]
    assert found[0].is_flag
    assert found[0].is_urgent


def test_a_deadline_ahead_is_not_urgent_one_behind_is() -> None:
    ahead, behind = folded([notice("TS1", "p90"), notice("TS2", "breach", due_hours=-1)], LEVELS)
    assert not ahead.is_urgent
    assert behind.is_urgent
