"""A complaint from its registration to its end, as the desk lives it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from deskcs.actor import Role
from deskcs.complaints import clocks
from deskcs.complaints.events import (
    ComplaintChanged,
    ComplaintEscalated,
    ComplaintRegistered,
    EscalationAcknowledged,
)
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintCard, ComplaintQuery, Status
from deskcs.complaints.work_shapes import CallRecord
from deskcs.errors import Conflict, Damaged, DeskError, Invalid, NotAllowed, NotFound
from deskcs.storage import journal

from .conftest import MORNING, Room


def test_a_registered_case_has_a_number_of_its_day_and_its_deadlines(room: Room) -> None:
    first = room.register()
    second = room.register()
    assert (first.number, second.number) == ("TS20261122-001", "TS20261122-002")
    assert first.status is Status.RECEIVED
    assert first.severity == 3
    assert first.first_response_due == MORNING + timedelta(hours=12)
    assert first.resolution_due == MORNING + timedelta(hours=48)
    assert [entry.kind for entry in first.timeline] == ["registered"]
    assert first.registered_by == "客服07"
    assert room.told(ComplaintRegistered) == [
        ComplaintRegistered(first.number),
        ComplaintRegistered(second.number),
    ]


def test_the_day_of_a_number_is_the_local_day(room: Room) -> None:
    room.clock.set(MORNING.replace(hour=17))  # 01:00 of the next day in Shanghai
    assert room.register().number == "TS20261123-001"


def test_the_deadlines_count_from_the_receipt_in_the_past(room: Room) -> None:
    card = room.register(received_at=MORNING - timedelta(hours=13))
    assert card.number.startswith("TS20261121-")
    assert card.is_overdue
    assert card.first_response_due == MORNING - timedelta(hours=1)


def test_a_receipt_in_the_future_is_refused_and_nothing_is_saved(room: Room) -> None:
    with pytest.raises(Invalid, match="将来") as refused:
        room.register(received_at=MORNING + timedelta(hours=1))
    assert refused.value.field == "received_at"
    assert room.complaints.counts()["all"] == 0


def test_a_receipt_at_the_end_of_the_calendar_is_refused_like_any_in_the_future(room: Room) -> None:
    with pytest.raises(Invalid, match="将来"):
        room.register(received_at=datetime.max.replace(tzinfo=UTC))


def test_harm_in_the_text_raises_the_flag_and_tells_at_once(room: Room) -> None:
    card = room.register("热水器漏电冒烟")
    assert card.is_flagged
    assert card.flag_state == "raised"
    assert card.severity == 1
    assert card.first_response_due == MORNING + timedelta(hours=2)
    assert card.resolution_due == MORNING + timedelta(hours=24)
    assert {signal.text for signal in card.signals} == {"漏电", "冒烟"}
    assert room.told(ComplaintEscalated) == [ComplaintEscalated(card.number, card.flag_reason)]
    assert room.complaints.flagged_unacknowledged()[0].number == card.number


def test_other_signals_are_written_down_and_left_to_a_person(room: Room) -> None:
    card = room.register("再不退款我打12315")
    assert not card.is_flagged
    assert card.severity == 2
    assert card.timeline[-1].kind == "signals_seen"
    assert room.told(ComplaintEscalated) == []


def test_a_serious_case_goes_its_whole_way(room: Room) -> None:
    tracker, number = room.complaints, room.register(flag_reason="客户住院").number
    tracker.accept(room.agent, number)
    tracker.reply(room.agent, number, "您好,我们马上核实")
    tracker.resolve(room.agent, number, "退款并承担医药费")
    with pytest.raises(NotAllowed, match="组长"):
        tracker.close(room.agent, number)
    with pytest.raises(NotAllowed, match="确认"):
        tracker.close(room.lead, number)
    tracker.acknowledge(room.lead, number)
    card = tracker.close(room.lead, number, satisfaction=4)
    assert (card.status, card.satisfaction) == (Status.CLOSED, 4)
    assert [clock.state for clock in card.clocks] == ["met", "met"]
    assert room.told(EscalationAcknowledged) == [EscalationAcknowledged(number)]
    assert [entry.kind for entry in card.timeline] == [
        "registered", "flagged", "accepted", "reply", "resolved", "acknowledged", "closed",
    ]  # fmt: skip


def test_each_move_returns_the_case_as_it_is_on_disk(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    for move in (
        lambda: tracker.note(room.agent, number, "问仓库"),
        lambda: tracker.assign(room.agent, number, "客服08"),
        lambda: tracker.accept(room.other, number),
        lambda: tracker.wait(room.other, number, "等客户寄回", MORNING + timedelta(hours=20)),
        lambda: tracker.customer_said(room.other, number, "寄了"),
        lambda: tracker.resume(room.other, number),
        lambda: tracker.tag(room.other, number, add=["补寄"]),
        lambda: tracker.correct(room.other, number, {"goods": "热水器", "found": "发错颜色"}),
        lambda: tracker.resolve(room.other, number, "换货"),
        lambda: tracker.reopen(room.other, number, "不接受"),
        lambda: tracker.resolve(room.other, number, "退款"),
        lambda: tracker.close(room.other, number, 5),
        lambda: tracker.reopen(room.other, number, "又坏了"),
    ):
        moved: ComplaintCard = move()
        assert moved == tracker.card(room.agent, number)


def test_the_cached_columns_are_what_the_timeline_says(room: Room) -> None:
    tracker, number = room.complaints, room.register("漏电").number
    until = MORNING + timedelta(hours=20)
    for step in (
        lambda: tracker.accept(room.agent, number),
        lambda: tracker.wait(room.agent, number, "等客户寄回", until),
        lambda: tracker.resume(room.agent, number),
        lambda: tracker.resolve(room.agent, number, "退款"),
        lambda: tracker.reopen(room.agent, number, "不接受"),
        lambda: tracker.decline_flag(room.lead, number, "不是漏电"),
        lambda: tracker.resolve(room.agent, number, "退款"),
        lambda: tracker.explain_breach(room.agent, number, "等快递回音"),
        lambda: tracker.close(room.agent, number),
    ):
        room.clock.advance(hours=1)
        card: ComplaintCard = step()
        times = clocks.times(card.timeline)
        assert card.first_response_due == times.first_response_due
        assert card.resolution_due == times.resolution_due
        assert card.resolved_at == times.resolved_at
        assert card.next_due == (times.next_due if card.status.is_open else None)


def test_an_unowned_case_belongs_to_whoever_acts_on_it(room: Room) -> None:
    number = room.register().number
    assert room.complaints.resolve(room.agent, number, "换货").owner == "客服07"


def test_an_agent_does_not_give_away_the_cases_of_others(room: Room) -> None:
    number = room.register().number
    room.complaints.assign(room.agent, number, "客服08")
    with pytest.raises(NotAllowed, match="客服08"):
        room.complaints.assign(room.agent, number, "客服07")
    assert room.complaints.assign(room.lead, number, "客服07").owner == "客服07"


def test_nobody_unknown_becomes_responsible(room: Room) -> None:
    number = room.register().number
    with pytest.raises(NotFound, match="查无此人"):
        room.complaints.assign(room.lead, number, "查无此人")


@pytest.mark.parametrize("typed", [" ts20261122-001", "ＴＳ２０２６１１２２－００１"])
def test_a_number_is_known_however_it_is_typed(room: Room, typed: str) -> None:
    room.register()
    assert room.complaints.card(room.agent, typed).number == "TS20261122-001"


@pytest.mark.parametrize("number", ["TS20261122-999", "17", "", "'; DROP TABLE complaint"])
def test_an_unknown_number_is_told_in_one_line(room: Room, number: str) -> None:
    with pytest.raises(NotFound) as unknown:
        room.complaints.card(room.agent, number)
    assert "\n" not in str(unknown.value)


def test_a_case_is_closed_only_after_the_customer_was_told(room: Room) -> None:
    number = room.register().number
    with pytest.raises(NotAllowed, match="resolve"):
        room.complaints.close(room.agent, number)


def test_a_wait_into_the_past_is_refused(room: Room) -> None:
    number = room.register().number
    with pytest.raises(Invalid) as refused:
        room.complaints.wait(room.agent, number, "等客户", MORNING)
    assert refused.value.field == "until"


def test_waiting_for_the_courier_is_for_a_lead(room: Room) -> None:
    number, until = room.register().number, MORNING + timedelta(hours=30)
    with pytest.raises(NotAllowed):
        room.complaints.wait(room.agent, number, "等快递核实", until)
    card = room.complaints.wait(room.lead, number, "等快递核实", until)
    assert card.resolution_due == MORNING + timedelta(hours=48 + 24)


def test_two_windows_get_two_numbers_and_the_second_saver_a_conflict(
    opened: Callable[[], Room],
) -> None:
    here, there = opened(), opened()
    first, second = here.register(), there.register()
    assert first.number != second.number
    seen = there.complaints.card(there.other, first.number)
    here.complaints.note(here.agent, first.number, "这边先记", version=first.version)
    with pytest.raises(Conflict):
        there.complaints.note(there.other, first.number, "那边后记", version=seen.version)
    fresh = there.complaints.card(there.other, first.number)
    kept = there.complaints.note(there.other, first.number, "那边后记", version=fresh.version)
    assert [entry.text for entry in kept.timeline if entry.kind == "note"] == [
        "这边先记",
        "那边后记",
    ]


def test_the_journal_holds_every_change_and_nothing_personal(room: Room) -> None:
    number = room.register(
        "我叫赵钱孙,漏电了", phone="13912345678", orders=("887766554433",)
    ).number
    room.complaints.reply(room.agent, number, "赵钱孙您好")
    with room.store.read() as connection:
        assert journal.verify(connection) is None
        rows = connection.exec_driver_sql("SELECT action, before || after FROM journal").fetchall()
    said = " ".join(row[1] for row in rows)
    assert {"complaint.register", "complaint.reply"} <= {row[0] for row in rows}
    for secret in ("赵钱孙", "13912345678", "887766554433", "王女士"):
        assert secret not in said


def test_the_timeline_cannot_be_changed_or_shortened(room: Room) -> None:
    room.register()
    for statement in ("UPDATE complaint_entry SET text = 'x'", "DELETE FROM complaint_entry"):
        with pytest.raises(Exception, match="append-only"), room.store.write(room.boss) as unit:
            unit.connection.exec_driver_sql(statement)


def test_a_case_with_a_spoiled_entry_is_told_as_damage(room: Room) -> None:
    number = room.register().number
    with room.store.write(room.boss) as unit:
        unit.connection.exec_driver_sql(
            "INSERT INTO complaint_entry(complaint_id, at, author, kind, visible_to_customer, text,"
            " data) VALUES (1, 0, '甲', 'note', 0, '', '{\"ref\":')"
        )
    with pytest.raises(Damaged):
        room.complaints.card(room.agent, number)


def test_a_number_is_not_given_again_where_the_count_of_the_day_was_lost(room: Room) -> None:
    for _ in range(3):
        room.register()
    with room.store.write(room.boss) as unit:
        unit.connection.exec_driver_sql("DELETE FROM complaint_day")
    assert [room.register().number[-3:] for _ in range(2)] == ["004", "005"]


def test_the_phone_is_masked_until_somebody_entitled_asks(room: Room) -> None:
    number = room.register(phone="13912345678").number
    assert room.complaints.card(room.boss, number).phone == "139****5678"
    assert room.complaints.reveal(room.agent, number).phone == "13912345678"
    with pytest.raises(NotAllowed):
        room.complaints.reveal(room.other, number)
    with room.store.read() as connection:
        after = connection.exec_driver_sql(
            "SELECT after FROM journal WHERE action = 'complaint.reveal'"
        ).scalar_one()
    assert "phone" in after
    assert "13912345678" not in after


def test_a_merged_case_points_to_the_other_and_can_be_taken_out_again(room: Room) -> None:
    kept, double = room.register().number, room.register().number
    room.complaints.merge(room.lead, double, kept)
    merged = room.complaints.card(room.agent, double)
    assert (merged.status, merged.merged_into) == (Status.MERGED, kept)
    assert room.complaints.counts()["open"] == 1
    back = room.complaints.unmerge(room.lead, double)
    assert back.status is Status.RECEIVED
    assert back.next_due == MORNING + timedelta(hours=12)
    with pytest.raises(Invalid):
        room.complaints.merge(room.lead, kept, kept)


def test_who_works_on_a_merged_case_is_shown_where_it_went(room: Room) -> None:
    tracker, number, into = room.complaints, room.register().number, room.register().number
    tracker.merge(room.lead, number, into)
    with pytest.raises(NotAllowed, match=into) as refused:
        tracker.customer_said(room.agent, number, "还没好")
    assert "重开" not in str(refused.value)


def test_intake_is_told_of_earlier_cases_and_likely_duplicates(room: Room) -> None:
    number = room.register(orders=("123456",), phone="13912345678").number
    proposal = room.complaints.propose("又漏电了", "王女士", ["123456"], "+86 13912345678")
    (earlier,) = proposal.earlier
    assert earlier.number == number
    assert earlier.is_likely_duplicate
    assert set(earlier.why) == {"同一订单", "同一电话", "同一客户"}
    assert proposal.should_flag
    assert proposal.severity == 1
    assert room.complaints.propose("挺好", "别人").earlier == ()


def test_a_customer_who_comes_again_and_again_is_a_level_two_case(room: Room) -> None:
    room.register()
    room.register()
    assert room.complaints.propose("颜色不对", "王女士").severity == 2


def test_due_cases_come_soonest_first(room: Room) -> None:
    ordinary, serious = room.register().number, room.register("漏电").number
    assert [row.number for row in room.complaints.open_rows()] == [serious, ordinary]


AHEAD = MORNING + timedelta(hours=9)

ROLES = {
    "note": (Role.AGENT, lambda t, a, n: t.note(a, n, "x")),
    "reply": (Role.AGENT, lambda t, a, n: t.reply(a, n, "x")),
    "customer_said": (Role.AGENT, lambda t, a, n: t.customer_said(a, n, "x")),
    "assign": (Role.AGENT, lambda t, a, n: t.assign(a, n, "客服08")),
    "accept": (Role.AGENT, lambda t, a, n: t.accept(a, n)),
    "wait": (Role.AGENT, lambda t, a, n: t.wait(a, n, "等客户", MORNING + timedelta(hours=9))),
    "escalate": (Role.AGENT, lambda t, a, n: t.escalate(a, n, "起火")),
    "resolve": (Role.AGENT, lambda t, a, n: t.resolve(a, n, "x")),
    "raise severity": (Role.AGENT, lambda t, a, n: t.grade(a, n, 2)),
    "correct": (Role.AGENT, lambda t, a, n: t.correct(a, n, {"goods": "杯子"})),
    "judge": (Role.AGENT, lambda t, a, n: t.judge(a, n, True)),
    "set_orders": (Role.AGENT, lambda t, a, n: t.set_orders(a, n, ["99"])),
    "set_wanted": (Role.AGENT, lambda t, a, n: t.set_wanted(a, n, ["换货"])),
    "tag": (Role.AGENT, lambda t, a, n: t.tag(a, n, ["x"])),
    "explain_breach": (Role.AGENT, lambda t, a, n: t.explain_breach(a, n, "x")),
    "set_contacts": (Role.AGENT, lambda t, a, n: t.set_contacts(a, n, ["邮箱"])),
    "remedy": (Role.AGENT, lambda t, a, n: t.remedy(a, n, "补偿", "5")),
    "promise": (Role.AGENT, lambda t, a, n: t.promise(a, n, "x", AHEAD)),
    "set_platform_deadline": (
        Role.AGENT, lambda t, a, n: t.set_platform_deadline(a, n, "x", AHEAD),
    ),
    "plan_follow_up": (Role.AGENT, lambda t, a, n: t.plan_follow_up(a, n, AHEAD)),
    "record_call": (Role.AGENT, lambda t, a, n: t.record_call(a, n, CallRecord("客户", "x"))),
    "link": (Role.AGENT, lambda t, a, n: t.link(a, n, "TS20261122-002")),
    "attach_content": (Role.AGENT, lambda t, a, n: t.attach_content(a, n, "a.txt", b"x")),
    "tick": (Role.AGENT, lambda t, a, n: t.tick(a, n, 1)),
    "make_accountable": (Role.LEAD, lambda t, a, n: t.make_accountable(a, n, "客服08")),
    "card": (Role.AGENT, lambda t, a, n: t.card(a, n)),
    "page": (Role.AGENT, lambda t, a, n: t.page(ComplaintQuery())),
    "register": (Role.AGENT, lambda t, a, n: t.register(a, ComplaintIntake("a", "b"))),
    "lower severity": (Role.LEAD, lambda t, a, n: t.grade(a, n, 4)),
    "exempt": (Role.LEAD, lambda t, a, n: t.exempt(a, n, "x")),
    "invalidate": (Role.LEAD, lambda t, a, n: t.invalidate(a, n, "x")),
    "merge": (Role.LEAD, lambda t, a, n: t.merge(a, n, "TS20261122-002")),
}  # fmt: skip


@pytest.mark.parametrize("name", ROLES)
@pytest.mark.parametrize("role", list(Role))
def test_each_use_case_is_open_to_its_role_and_those_above(
    room: Room, name: str, role: Role
) -> None:
    least, act = ROLES[name]
    number = room.register().number
    room.register()
    actor = {Role.AGENT: room.agent, Role.LEAD: room.lead, Role.SUPERVISOR: room.boss}[role]
    if role >= least:
        act(room.complaints, actor, number)
    else:
        with pytest.raises(NotAllowed):
            act(room.complaints, actor, number)
        assert room.complaints.card(actor, number).version == 1


def test_a_lead_takes_back_that_a_case_is_invalid_and_its_times_start_anew(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.promise(room.agent, number, "补寄", AHEAD)
    tracker.invalidate(room.lead, number, "不是投诉")
    with pytest.raises(NotAllowed):
        tracker.reopen(room.agent, number, "是投诉")
    with pytest.raises(Invalid):
        tracker.reopen(room.lead, number, " ")
    room.clock.advance(hours=1)
    card = tracker.reopen(room.lead, number, "确是投诉")
    assert (card.status.is_open, card.cycle) == (True, 2)
    states = {clock.clock: clock.state for clock in card.clocks}
    assert states == {"first_response": "running", "resolution": "running", "promise": "running"}
    assert card.first_response_due == room.clock.now() + timedelta(hours=12)
    assert [entry.text for entry in card.timeline][-1] == "确是投诉"


@pytest.mark.parametrize("name", ["acknowledge", "decline_flag", "close", "unmerge"])
def test_what_is_decided_on_serious_and_merged_cases_is_for_leads(room: Room, name: str) -> None:
    tracker, number = room.complaints, room.register("漏电").number
    if name == "close":
        tracker.resolve(room.agent, number, "退款")
        tracker.acknowledge(room.lead, number)
    if name == "unmerge":
        tracker.merge(room.lead, number, room.register().number)
    act: Callable[..., object] = getattr(tracker, name)
    extra = ("不是",) if name == "decline_flag" else ()
    with pytest.raises(NotAllowed):
        act(room.agent, number, *extra)
    act(room.lead, number, *extra)


def test_every_public_use_case_is_covered_by_the_role_tests() -> None:
    from deskcs.complaints.handing import Handing
    from deskcs.complaints.service import ComplaintService

    reads = {
        "ids", "rows_by_ids", "rows_by_numbers", "counts", "open_rows", "pressing_rows",
        "open_count", "timeline",
        "flagged_unacknowledged", "propose", "policy", "problems", "notices", "raise_notices",
        "see_notices", "news", "related", "path", "proposed_follow_up",
        "attachment", "check_attachments", "kept_views", "notices_of", "digest", "heed_duty",
        "imported_flags", "tags", "sizes",
    }  # fmt: skip
    elsewhere = {
        "acknowledge", "decline_flag", "close", "unmerge", "reopen", "resume", "reveal",
        "import_file", "export_file", "refuse_flag", "end_exemption",
        "approve_remedy", "finish_remedy", "cancel_remedy", "keep_commitment",
        "withdraw_commitment", "record_follow_up", "unlink", "attach", "detach", "untick",
            "reattach",
        "keep_view", "change_view", "drop_view", "assign_many", "take_back", "tag_many",
    }  # fmt: skip
    # What the shift log asks within its own transactions is tried there.
    public = {name for name in dir(ComplaintService) if not name.startswith("_")} - set(
        dir(Handing)
    )
    assert public - reads - elsewhere - {"grade"} == {name for name in ROLES if " " not in name}


def test_a_failed_change_leaves_no_trace(room: Room) -> None:
    card = room.register()
    room.events.clear()
    with pytest.raises(DeskError):
        room.complaints.resume(room.agent, card.number)
    assert room.complaints.card(room.agent, card.number) == card
    assert room.told(ComplaintChanged) == []
