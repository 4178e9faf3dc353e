"""Deadlines follow from the timeline alone, and say how they came about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints import clocks
from deskcs.complaints.shapes import ClockReading, TimelineEntry
from deskcs.complaints.stopwatch import millis

START = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
SHOWN_TO_CUSTOMER = ("reply", "resolved")


class Story:
    """Builds a timeline in hours after the start."""

    def __init__(self, answer_hours: float = 12, solve_hours: float = 48) -> None:
        self.entries: list[TimelineEntry] = []
        self.add(
            0,
            "registered",
            since=millis(START),
            policy="2026-11",
            answer_minutes=int(answer_hours * 60),
            solve_minutes=int(solve_hours * 60),
        )

    def add(self, hours: float, kind: str, text: str = "", **data: Any) -> Story:
        entry = TimelineEntry(
            len(self.entries) + 1,
            at(hours),
            "客服07",
            kind,
            text,
            kind in SHOWN_TO_CUSTOMER,
            data,
        )
        self.entries.append(entry)
        return self

    def wait(self, hours: float, until: float, limit: float | None = 48) -> Story:
        minutes = None if limit is None else int(limit * 60)
        return self.add(
            hours, "waiting", "等客户", until=millis(at(until)), pause="customer",
            limit_minutes=minutes,
        )  # fmt: skip

    def flag(self, hours: float, since: float | None = None) -> Story:
        return self.add(
            hours, "flagged", "起火", since=millis(at(hours if since is None else since)),
            answer_minutes=120, solve_minutes=1440,
        )  # fmt: skip

    def read(self, now: float = 1000) -> dict[str, ClockReading]:
        return {reading.clock: reading for reading in clocks.read(self.entries, at(now))}

    def solve(self, now: float = 1000) -> ClockReading:
        return self.read(now)["resolution"]

    def answer(self, now: float = 1000) -> ClockReading:
        return self.read(now)["first_response"]


def at(hours: float) -> datetime:
    return START + timedelta(hours=hours)


def test_a_new_case_must_be_answered_in_12_and_solved_in_48_hours() -> None:
    story = Story()
    assert story.answer(now=1).due == at(12)
    assert story.solve(now=1).due == at(48)
    assert story.answer(now=1).state == story.solve(now=1).state == "running"


def test_a_reply_stops_the_answer_clock_and_a_note_does_not() -> None:
    story = Story().add(1, "note", "问仓库")
    assert story.answer(now=2).met_at is None
    story.add(3, "reply", "您好")
    assert story.answer().state == "met"
    assert story.answer().met_at == at(3)


@pytest.mark.parametrize(("hours", "state"), [(12, "met"), (12.01, "met_late")])
def test_the_minute_of_the_deadline_still_counts(hours: float, state: str) -> None:
    assert Story().add(hours, "reply", "您好").answer().state == state


def test_an_unanswered_case_is_breached_only_after_its_deadline() -> None:
    assert Story().answer(now=12).state == "running"
    assert Story().answer(now=12.01).state == "breached"


def test_waiting_for_the_customer_moves_the_solution_but_never_the_answer() -> None:
    story = Story().wait(2, until=20).add(12, "resumed")
    assert story.solve(now=13).due == at(58)
    assert story.answer(now=13).due == at(12)


def test_a_wait_that_nobody_ends_stops_counting_at_its_time() -> None:
    story = Story().wait(2, until=10)
    assert story.solve(now=5).state == "paused"
    assert story.solve(now=5).due == at(56)
    assert story.solve(now=11).state == "running"
    assert story.solve(now=57).state == "breached"


def test_the_same_reason_stops_the_clock_for_48_hours_in_all() -> None:
    story = Story().wait(1, until=31).add(31, "resumed").wait(40, until=90)
    assert story.solve(now=41).due == at(48 + 48)


def test_a_reason_outside_the_policy_does_not_stop_the_clock() -> None:
    story = Story().add(1, "waiting", "等同事上班", until=millis(at(20)))
    assert story.solve(now=2).due == at(48)
    assert any("不在停表原因内" in line for line in story.solve(now=2).why)


def test_a_serious_case_has_2_and_24_hours_from_receipt_when_seen_at_once() -> None:
    story = Story().flag(0, since=0)
    assert story.answer(now=1).due == at(2)
    assert story.solve(now=1).due == at(24)


def test_a_flag_raised_later_counts_from_then_and_never_lengthens() -> None:
    assert Story().flag(5).answer(now=6).due == at(7)
    assert Story().flag(11).answer(now=11.5).due == at(12)
    assert Story().flag(40).solve(now=41).due == at(48)


def test_a_declined_flag_gives_the_ordinary_time_back() -> None:
    story = Story().flag(1).add(2, "flag_declined", "看错了")
    assert story.solve(now=3).due == at(48)


def test_a_breach_stays_a_breach() -> None:
    story = Story().flag(0, since=0).add(30, "flag_declined", "看错了").add(31, "resolved", "退款")
    assert story.solve().state == "met_late"
    late_pause = Story().wait(50, until=60).add(60, "resumed").add(61, "resolved", "退款")
    assert late_pause.solve().state == "met_late"
    assert late_pause.solve().due == at(48)


def test_a_refused_solution_counts_on_from_the_receipt() -> None:
    story = Story().add(10, "resolved", "换货").add(40, "refused", "不接受")
    assert story.solve(now=41).state == "running"
    assert story.solve(now=41).due == at(48)
    assert story.solve(now=49).state == "breached"


def test_a_reopened_case_starts_a_cycle_of_its_own_and_remembers_the_last() -> None:
    story = Story().add(10, "resolved", "换货").add(11, "closed")
    story.add(
        500, "reopened", "又坏了", since=millis(at(500)), policy="2026-11", answer_minutes=720,
        solve_minutes=2880, cycle=2,
    )  # fmt: skip
    assert story.solve(now=501).due == at(548)
    assert story.answer(now=501).due == at(512)
    assert any("此前一轮" in line and "按时" in line for line in story.solve(now=501).why)


def test_a_message_of_the_customer_wants_an_answer_within_12_hours_of_the_oldest() -> None:
    story = Story().add(1, "reply", "您好")
    story.add(5, "customer_said", "怎么样了", answer_minutes=720)
    story.add(9, "customer_said", "在吗", answer_minutes=720)
    assert story.read(now=10)["next_contact"].due == at(17)
    story.add(11, "reply", "今天 18 点前给您结果")
    assert story.read(now=12)["next_contact"].state == "met"
    story.add(20, "customer_said", "还没有", answer_minutes=720)
    assert story.read(now=21)["next_contact"].due == at(32)


def test_a_special_difficult_case_has_no_deadline() -> None:
    story = Story().add(1, "exempted", "厂家停产")
    assert story.solve().state == "exempt"
    assert clocks.times(story.entries).next_due is None


def test_another_severity_brings_another_time_to_solve() -> None:
    story = Story().add(1, "graded", severity=1, solve_minutes=1440)
    assert story.solve(now=2).due == at(24)


def test_a_severity_that_comes_late_makes_a_case_late_from_then_and_not_before() -> None:
    story = Story().add(30, "graded", severity=1, solve_minutes=1440)
    assert story.solve(now=31).due == at(30)
    assert any("改级时已过新的时限" in line for line in story.solve(now=31).why)
    assert story.solve(now=31).state == "breached"


def test_every_step_is_explained() -> None:
    story = Story().flag(0, since=0).wait(2, until=10).add(4, "resumed")
    why = "\n".join(story.solve(now=5).why)
    for words in (
        "规定 48 小时",
        "规则 2026-11",
        "标为严重（起火）",
        "停表",
        "停了 2 小时",
        "期限",
    ):
        assert words in why


def test_wall_times_out_of_order_do_not_make_negative_intervals() -> None:
    story = Story().wait(10, until=20).add(3, "resumed")
    assert story.solve(now=11).due == at(48)


gaps = st.lists(
    st.tuples(st.floats(0.1, 6), st.floats(0.1, 12)), max_size=6
)  # hours of work, then hours of waiting


@given(gaps, st.integers(0, 5), st.floats(0.1, 12))
def test_one_more_pause_never_shortens_the_deadline(
    steps: list[tuple[float, float]], where: int, extra: float
) -> None:
    def told(more: bool) -> Story:
        story, hour = Story(), 0.0
        for number, (work, rest) in enumerate([*steps, (0.5, 0.0)]):
            hour += work / 10
            if more and number == min(where, len(steps)):
                story.wait(hour, until=hour + extra, limit=None).add(hour + extra, "resumed")
                hour += extra
            if rest:
                story.wait(hour, until=hour + rest, limit=None).add(hour + rest, "resumed")
                hour += rest
        return story

    without, with_pause = told(False).solve(now=0).due, told(True).solve(now=0).due
    assert without is not None
    assert with_pause is not None
    assert with_pause >= without


@given(
    st.lists(st.tuples(st.integers(-500, 5000), st.sampled_from(["note", "assigned", "tagged"])))
)
def test_entries_that_touch_no_clock_change_nothing_whatever_their_wall_time(
    others: list[tuple[int, str]],
) -> None:
    plain = Story().wait(2, until=8).add(8, "resumed").add(20, "resolved", "退款")
    mixed = Story()
    for hours, kind in others:
        mixed.add(hours, kind)
    mixed.wait(2, until=8).add(8, "resumed")
    for hours, kind in others:
        mixed.add(hours, kind)
    mixed.add(20, "resolved", "退款")
    assert mixed.solve() == plain.solve()
    assert clocks.times(mixed.entries) == clocks.times(plain.entries)


@given(st.permutations(range(5)))
def test_the_sequence_decides_and_not_the_order_of_the_list(order: list[int]) -> None:
    story = (
        Story().wait(2, until=8).add(8, "resumed").add(9, "reply", "好").add(20, "resolved", "退")
    )
    shuffled = [story.entries[n] for n in order]
    assert clocks.read(shuffled, at(30)) == clocks.read(story.entries, at(30))


@given(st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 1, 1)))
def test_the_zone_only_changes_how_a_time_is_shown(moment: datetime) -> None:
    from zoneinfo import ZoneInfo

    entries = Story().entries
    here = clocks.read(entries, moment.replace(tzinfo=UTC), ZoneInfo("Europe/Berlin"))
    there = clocks.read(entries, moment.replace(tzinfo=UTC), ZoneInfo("Asia/Shanghai"))
    assert [(r.due, r.state) for r in here] == [(r.due, r.state) for r in there]


def case_for_an_answer() -> Story:
    story = Story()
    story.entries.clear()
    return story.add(0, "registered", since=millis(START), policy="2026-11", case_minutes=3 * 1440)


def test_a_case_for_an_answer_has_three_days_and_stops_at_the_first_contact() -> None:
    story = case_for_an_answer()
    assert story.read(now=1)["case_answer"].due == at(72)
    assert set(story.read(now=1)) == {"case_answer"}
    story.add(70, "reply", "您好")
    assert story.read()["case_answer"].state == "met"


def test_a_case_for_an_answer_that_is_serious_has_the_times_of_a_serious_one() -> None:
    story = case_for_an_answer().flag(5)
    assert story.read(now=6)["case_answer"].due == at(7)
    assert story.solve(now=6).due == at(29)
    assert clocks.times(story.entries).resolution_due == at(29)
    assert clocks.times(story.entries).next_due == at(7)
    story.add(6, "flag_declined", "看错了")
    assert story.read(now=7)["case_answer"].due == at(72)
    assert "resolution" not in story.read(now=7)
    story.flag(10)
    assert story.solve(now=11).due == at(34)


def test_a_serious_case_for_an_answer_that_was_late_stays_late() -> None:
    story = case_for_an_answer().flag(0, since=0).add(30, "flag_declined", "看错了")
    assert story.solve(now=31).state == "breached"
    assert story.read(now=31)["case_answer"].state == "breached"
