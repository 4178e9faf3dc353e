"""Carry-over as a rule: nothing unsettled is lost, nothing is doubled, counts only grow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints.shapes import OPEN_STATUSES, ComplaintRow
from deskcs.handover.filling import Filled, Matter, Surroundings, filled
from deskcs.handover.item_shapes import CASE_KINDS, Severity
from deskcs.handover.rules import carried_severity

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
HORIZON = NOW + timedelta(hours=7)


def case(
    number: int, due_hours: int | None, severity: int, is_flagged: bool, status: int
) -> ComplaintRow:
    due = None if due_hours is None else NOW + timedelta(hours=due_hours)
    return ComplaintRow(
        id=number,
        number=f"TS20261123-{number:03d}",
        received_at=NOW,
        customer="王女士",
        title="颜色不对",
        status=OPEN_STATUSES[status],
        severity=severity,
        is_flagged=is_flagged,
        flag_state="raised" if is_flagged else "",
        owner="客服07",
        first_response_due=due,
        first_response_at=None,
        resolution_due=due,
        resolved_at=None,
        is_overdue=False,
        version=1,
        next_due=due,
    )


CASES = st.lists(
    st.builds(
        case,
        st.integers(1, 30),
        st.none() | st.integers(-40, 60),
        st.integers(1, 4),
        st.booleans(),
        st.integers(0, 3),
    ),
    unique_by=lambda row: row.number,
    max_size=12,
)
MATTERS = st.lists(
    st.builds(
        Matter,
        id=st.integers(1, 1000),
        kind=st.just("note"),
        complaint=st.just("") | st.integers(1, 30).map(lambda n: f"TS20261123-{n:03d}"),
        carried=st.integers(0, 12),
        holder=st.just("客服12"),
        severity=st.sampled_from(Severity),
        text=st.just("钥匙"),
    ),
    unique_by=(lambda matter: matter.id, lambda matter: matter.complaint or matter.id),
    max_size=12,
)


@given(CASES, MATTERS, st.integers(1, 5))
def test_every_open_case_and_every_unsettled_matter_is_in_the_draft_exactly_once(
    cases: list[ComplaintRow], matters: list[Matter], often: int
) -> None:
    items = filled(cases, matters, Surroundings(NOW, HORIZON, often))
    assert sorted(item.complaint for item in items if item.complaint) == sorted(
        row.number for row in cases
    )
    without_case = {matter.id for matter in matters if not matter.complaint}
    assert sorted(i.matter_id or 0 for i in items if not i.complaint) == sorted(without_case)
    assert len({item.key for item in items}) == len(items)


@given(CASES, MATTERS, st.integers(1, 5))
def test_the_count_grows_by_one_and_the_severity_never_falls(
    cases: list[ComplaintRow], matters: list[Matter], often: int
) -> None:
    known = {matter.id: matter for matter in matters}
    for item in filled(cases, matters, Surroundings(NOW, HORIZON, often)):
        if item.matter_id is None:
            assert item.carried == 0
            continue
        before = known[item.matter_id]
        assert item.carried == before.carried + 1
        assert item.severity.rank <= before.severity.rank


@given(CASES, MATTERS)
def test_the_most_urgent_stand_on_top_and_serious_cases_are_critical(
    cases: list[ComplaintRow], matters: list[Matter]
) -> None:
    items = filled(cases, matters, Surroundings(NOW, HORIZON, 3))
    ranks = [item.severity.rank for item in items]
    assert ranks == sorted(ranks)
    flagged = {row.number for row in cases if row.is_flagged}
    assert all(item.severity is Severity.CRITICAL for item in items if item.complaint in flagged)
    assert all(item.kind in CASE_KINDS for item in items if item.complaint)


@given(st.sampled_from(Severity), st.integers(1, 4))
def test_carrying_on_for_ever_makes_everything_critical_in_two_steps(
    severity: Severity, often: int
) -> None:
    now, seen = severity, [severity]
    for carried in range(1, often * 2 + 1):
        now = carried_severity(now, carried, often)
        seen.append(now)
    assert now is Severity.CRITICAL
    assert [level.rank for level in seen] == sorted((level.rank for level in seen), reverse=True)
    assert seen[often - 1] is severity


def test_a_rule_of_zero_never_raises() -> None:
    assert carried_severity(Severity.STABLE, 9, 0) is Severity.STABLE


def test_a_next_step_that_somebody_wrote_is_carried_and_one_of_the_program_is_renewed() -> None:
    row = case(1, None, 3, False, 1)

    def next_step(said: str) -> str:
        matter = Matter(
            1, "complaint", row.number, 0, "客服07", Severity.STABLE, "x", next_step=said
        )
        items: list[Filled] = filled([row], [matter], Surroundings(NOW, HORIZON, 3))
        return items[0].next_step

    assert next_step("19 点回电") == "19 点回电"
    assert next_step("受理，答复客户") == "给出处理方案"
