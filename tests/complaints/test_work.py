"""The work on a case: remedies, promises, call-backs, links, files, steps, kept lists."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from deskcs.actor import Role
from deskcs.complaints.events import ComplaintChanged, ViewsChanged
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.complaints.work_shapes import CallRecord, FollowUpResult
from deskcs.errors import Conflict, DeskError, Invalid, NotAllowed, NotFound
from deskcs.storage import journal

from .conftest import MORNING, Room

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 200


# Remedies


def test_a_remedy_within_the_limit_is_approved_at_once_and_carried_out(room: Room) -> None:
    number = room.register().number
    card = room.complaints.remedy(room.agent, number, "补偿", "12.50", "运费")
    (remedy,) = card.remedies
    assert (remedy.yuan, remedy.approved_by, remedy.done_at) == ("12.50", "客服07", None)
    room.clock.advance(hours=1)
    card = room.complaints.finish_remedy(room.other, number, remedy.ref)
    assert card.remedies[0].done_at == MORNING + timedelta(hours=1)
    assert card.remedies[0].done_by == "客服08"
    with pytest.raises(NotAllowed, match="办完"):
        room.complaints.cancel_remedy(room.lead, number, remedy.ref, "看错")


@pytest.mark.parametrize(
    ("role", "yuan", "is_approved"),
    [
        ("agent", "20", True),
        ("agent", "20.01", False),
        ("lead", "100", True),
        ("lead", "101", False),
        ("boss", "500", True),
        ("boss", "501", False),
    ],
)
def test_each_role_has_a_limit(room: Room, role: str, yuan: str, is_approved: bool) -> None:
    number = room.register().number
    card = room.complaints.remedy(getattr(room, role), number, "补偿", yuan)
    assert bool(card.remedies[0].approved_by) is is_approved


def test_a_remedy_past_the_limit_waits_for_somebody_whose_limit_reaches(room: Room) -> None:
    number = room.register().number
    ref = room.complaints.remedy(room.agent, number, "补偿", "80").remedies[0].ref
    with pytest.raises(NotAllowed, match="批准"):
        room.complaints.finish_remedy(room.agent, number, ref)
    with pytest.raises(NotAllowed, match="20 元"):
        room.complaints.approve_remedy(room.agent, number, ref)
    card = room.complaints.approve_remedy(room.lead, number, ref)
    assert card.remedies[0].approved_by == "李组长"
    large = room.complaints.remedy(room.agent, number, "补偿", "3000").remedies[1].ref
    with pytest.raises(Invalid, match="负责人"):
        room.complaints.approve_remedy(room.boss, number, large)
    card = room.complaints.approve_remedy(room.boss, number, large, by="张总")
    assert card.remedies[1].approved_by == "张总"
    with pytest.raises(NotAllowed):
        room.complaints.cancel_remedy(room.agent, number, large, "客户不要了")
    assert (
        room.complaints.cancel_remedy(room.lead, number, large, "客户不要了")
        .remedies[1]
        .is_cancelled
    )


@pytest.mark.parametrize("yuan", ["abc", "-1", "NaN", "1.234", "1e99", "Infinity"])
def test_an_amount_that_is_none_is_refused(room: Room, yuan: str) -> None:
    number = room.register().number
    with pytest.raises(Invalid) as refused:
        room.complaints.remedy(room.agent, number, "补偿", yuan)
    assert refused.value.field == "yuan"


# Promises and the platform's deadlines


def test_a_promise_has_its_own_deadline_and_must_be_kept_before_closing(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    due = MORNING + timedelta(hours=3)
    card = tracker.promise(room.agent, number, "今天 12:30 前给您结果", due)
    assert card.first_response_at == MORNING
    assert card.next_due == due
    (promise,) = card.commitments
    tracker.resolve(room.agent, number, "换货")
    with pytest.raises(NotAllowed, match="承诺"):
        tracker.close(room.agent, number)
    card = tracker.keep_commitment(room.agent, number, promise.ref)
    assert {c.clock: c.state for c in card.clocks}["promise"] == "met"
    assert tracker.close(room.agent, number).status.value == "closed"


def test_a_broken_promise_must_be_explained(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    ref = tracker.promise(room.agent, number, "一小时内", MORNING + timedelta(hours=1))
    room.clock.advance(hours=2)
    tracker.keep_commitment(room.agent, number, ref.commitments[0].ref)
    card = tracker.resolve(room.agent, number, "换货")
    assert card.breached == ("promise",)
    with pytest.raises(NotAllowed, match="超时原因"):
        tracker.close(room.agent, number)
    tracker.explain_breach(room.agent, number, "仓库盘点")
    assert tracker.close(room.agent, number).breach_reason == "仓库盘点"


def test_a_case_that_came_late_to_the_desk_needs_no_reason(room: Room) -> None:
    number = room.register(received_at=MORNING - timedelta(days=9)).number
    room.complaints.resolve(room.agent, number, "换货")
    card = room.complaints.close(room.agent, number)
    assert card.breached == ()
    assert {clock.state for clock in card.clocks} == {"met_late"}


def test_a_promise_is_for_whoever_has_the_case_now(room: Room) -> None:
    tracker, number, due = room.complaints, room.register().number, MORNING + timedelta(hours=3)
    tracker.accept(room.agent, number)
    tracker.promise(room.agent, number, "中午前给您结果", due)
    tracker.plan_follow_up(room.agent, number, due, "客服07")
    tracker.assign(room.lead, number, "客服08")
    open_ones = tracker.open_promises(due + timedelta(hours=1))
    assert {one.clock: one.person for one in open_ones} == {
        "promise": "客服08",
        "follow_up": "客服07",
    }


def test_the_platforms_deadline_runs_beside_and_can_be_taken_off_by_a_lead(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    card = tracker.set_platform_deadline(
        room.agent, number, "提交凭证", MORNING + timedelta(hours=6)
    )
    ref = card.commitments[0].ref
    assert card.next_due == MORNING + timedelta(hours=6)
    assert card.first_response_at is None
    with pytest.raises(NotAllowed):
        tracker.withdraw_commitment(room.agent, number, ref, "平台撤销了")
    card = tracker.withdraw_commitment(room.lead, number, ref, "平台撤销了")
    assert card.next_due == MORNING + timedelta(hours=12)
    with pytest.raises(NotFound):
        tracker.keep_commitment(room.agent, number, ref)


def test_a_promise_into_the_past_or_without_a_zone_is_refused(room: Room) -> None:
    number = room.register().number
    for due in (MORNING, (MORNING + timedelta(days=1)).replace(tzinfo=None)):
        with pytest.raises(Invalid) as refused:
            room.complaints.promise(room.agent, number, "x", due)
        assert refused.value.field == "due"


@pytest.mark.parametrize("year", [1, 1999, 2101, 9999])
def test_a_year_that_nobody_means_is_refused(room: Room, year: int) -> None:
    tracker, number, at = room.complaints, room.register().number, datetime(year, 12, 31, 23, 59)
    ref = tracker.remedy(room.agent, number, "补发").remedies[0].ref
    for zone in (UTC, timezone(timedelta(hours=14))):
        when = at.replace(tzinfo=zone)
        for act in (
            lambda: tracker.promise(room.agent, number, "x", when),  # noqa: B023 - called at once
            lambda: tracker.wait(room.agent, number, "等客户", when),  # noqa: B023
            lambda: tracker.finish_remedy(room.agent, number, ref, when),  # noqa: B023
            lambda: tracker.record_call(room.agent, number, CallRecord("我", "x", when)),  # noqa: B023
        ):
            with pytest.raises(Invalid):
                act()


def test_an_undone_merge_leaves_a_withdrawn_promise_withdrawn(room: Room) -> None:
    tracker, number, other = room.complaints, room.register().number, room.register().number
    ref = tracker.promise(room.agent, number, "x", MORNING + timedelta(hours=1)).commitments[0].ref
    tracker.withdraw_commitment(room.lead, number, ref, "客户改口")
    tracker.exempt(room.lead, number, "厂家停产")
    tracker.merge(room.lead, number, other)
    card = tracker.unmerge(room.lead, number)
    assert card.next_due is None
    assert tracker.end_exemption(room.lead, number, "厂家复产").next_due is not None


# Call-backs and calls


def test_a_call_back_is_planned_made_and_counted(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.resolve(room.agent, number, "换货")
    tracker.close(room.agent, number)
    due = tracker.proposed_follow_up()
    card = tracker.plan_follow_up(room.agent, number, due, "客服08", "问满意度")
    assert card.status.value == "closed"
    planned = tracker.open_promises(due + timedelta(1))
    assert [(one.number, one.person, one.due) for one in planned] == [(number, "客服08", due)]
    room.clock.advance(days=2)
    result = FollowUpResult("reached", True, 5, (("问题解决了没有?", "解决了"),), "很满意")
    card = tracker.record_follow_up(room.other, number, card.follow_ups[0].ref, result)
    made = card.follow_ups[0]
    assert (made.outcome, made.is_accepted, made.satisfaction) == ("reached", True, 5)
    assert card.timeline[-1].data["answers"] == [["问题解决了没有?", "解决了"]]
    assert card.satisfaction == 5
    assert tracker.open_promises(due + timedelta(9)) == []


def test_what_a_call_back_asked_before_the_case_was_closed_is_not_forgotten(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.resolve(room.agent, number, "换货")
    due = MORNING + timedelta(hours=1)
    ref = tracker.plan_follow_up(room.agent, number, due).follow_ups[0].ref
    tracker.record_follow_up(room.agent, number, ref, FollowUpResult("reached", True, 4))
    assert tracker.close(room.agent, number).satisfaction == 4


def test_a_call_back_is_made_and_not_merely_ticked_off(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    due = MORNING + timedelta(hours=1)
    ref = tracker.plan_follow_up(room.agent, number, due).follow_ups[0].ref
    with pytest.raises(NotFound):
        tracker.keep_commitment(room.agent, number, ref)
    card = tracker.withdraw_commitment(room.lead, number, ref, "客户不用了")
    assert card.follow_ups[0].is_withdrawn


def test_after_a_refusal_another_person_calls(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    due = MORNING + timedelta(hours=1)
    ref = tracker.plan_follow_up(room.agent, number, due).follow_ups[0].ref
    tracker.record_follow_up(room.agent, number, ref, FollowUpResult("reached", False))
    with pytest.raises(NotAllowed, match="C-30"):
        tracker.plan_follow_up(room.agent, number, due)
    card = tracker.plan_follow_up(room.agent, number, due, "客服08")
    assert card.follow_ups[1].person == "客服08"
    with pytest.raises(Invalid):
        tracker.record_follow_up(
            room.agent, number, card.follow_ups[1].ref, FollowUpResult("asleep")
        )


def test_who_was_refused_does_not_make_the_next_call_planned_for_another(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    due = MORNING + timedelta(hours=1)
    first = tracker.plan_follow_up(room.agent, number, due).follow_ups[0].ref
    second = tracker.plan_follow_up(room.agent, number, due).follow_ups[1].ref
    tracker.record_follow_up(room.agent, number, first, FollowUpResult("reached", False))
    with pytest.raises(NotAllowed, match="C-30"):
        tracker.record_follow_up(room.agent, number, second, FollowUpResult("reached", True))
    card = tracker.record_follow_up(room.other, number, second, FollowUpResult("no_reply"))
    assert [one.made_by for one in card.follow_ups] == ["客服07", "客服08"]
    assert tracker.plan_follow_up(room.agent, number, due).follow_ups[2].person == "客服07"


def test_an_answered_outgoing_call_is_an_answer_and_another_is_not(room: Room) -> None:
    number = room.register().number
    card = room.complaints.record_call(
        room.agent, number, CallRecord("王女士", "没人接", is_answered=False)
    )
    assert card.first_response_at is None
    card = room.complaints.record_call(
        room.agent, number, CallRecord("王女士", "说明情况", how="明天回电", minutes=3)
    )
    assert card.first_response_at == MORNING
    assert card.timeline[-1].data["how"] == "明天回电"


# Links


def test_links_show_on_both_sides(room: Room) -> None:
    tracker, first, second = room.complaints, room.register().number, room.register().number
    card = tracker.link(room.agent, first, second, "parent")
    assert [(link.number, link.kind) for link in card.links] == [(second, "parent")]
    far = tracker.card(room.agent, second)
    assert [(link.number, link.kind) for link in far.links] == [(first, "child")]
    assert tracker.link(room.agent, second, first, "cause").links[0].kind == "cause"
    assert tracker.unlink(room.agent, first, second).links == ()
    for act in (
        lambda: tracker.unlink(room.agent, first, second),
        lambda: tracker.link(room.agent, first, first),
        lambda: tracker.link(room.agent, first, second, "friend"),
        lambda: tracker.link(room.agent, first, "TS20000101-001"),
    ):
        with pytest.raises(DeskError):
            act()
    assert tracker.card(room.agent, first).links == ()


def test_no_case_comes_to_stand_above_itself(room: Room) -> None:
    tracker = room.complaints
    a, b, c = (room.register(customer=name).number for name in "甲乙丙")
    tracker.link(room.agent, b, a, "parent")
    tracker.link(room.agent, b, c, "child")
    for act in (
        lambda: tracker.link(room.agent, a, c, "parent"),
        lambda: tracker.link(room.agent, c, a, "child"),
    ):
        with pytest.raises(Invalid, match="下级"):
            act()
    assert [link.number for link in tracker.card(room.agent, a).links] == [b]
    assert tracker.link(room.agent, a, c, "cause").links[-1].kind == "cause"
    turned = tracker.link(room.agent, a, b, "parent")
    assert {link.number: link.kind for link in turned.links} == {b: "parent", c: "cause"}


def test_a_follow_up_case_knows_its_parent_and_has_three_days(room: Room) -> None:
    parent = room.register().number
    card = room.register("想问能不能改地址", kind="case", parent=parent)
    assert card.kind == "case"
    assert card.resolution_due == MORNING + timedelta(days=3)
    assert card.first_response_due is None
    assert [(link.number, link.kind) for link in card.links] == [(parent, "parent")]
    assert room.complaints.reply(room.agent, card.number, "可以").resolved_at == MORNING
    with pytest.raises(NotFound):
        room.register("x", parent="TS20000101-001")


def test_related_cases_share_order_customer_or_batch(room: Room) -> None:
    first = room.register(customer="甲", goods="面霜", batch="B7", orders=("1122334455",)).number
    same = room.register(customer="乙", goods="面霜", batch="B7").number
    room.register(customer="丙", goods="水杯", batch="B7")
    order = room.register(customer="丁", orders=("1122334455",)).number
    found = {case.number: case.why for case in room.complaints.related(first)}
    assert found == {same: ("同商品同批号",), order: ("同一订单",)}


def test_many_of_one_batch_are_proposed_as_a_group(room: Room) -> None:
    for n in range(4):
        assert (
            room.register(customer=f"客户{n}", goods="面霜", batch="B7").is_flag_proposed is False
        )
    fifth = room.register(customer="客户9", goods="面霜", batch="B7")
    assert fifth.is_flag_proposed
    assert "同批号第 5 起" in fifth.timeline[-1].text
    with pytest.raises(Invalid):
        room.complaints.refuse_flag(room.agent, fifth.number, " ")
    refused = room.complaints.refuse_flag(room.agent, fifth.number, "同一家人")
    assert not refused.is_flag_proposed


def test_earlier_cases_are_found_by_the_end_of_the_phone(room: Room) -> None:
    number = room.register(customer="甲", phone="13912345678").number
    (earlier,) = room.complaints.propose("x", "", (), "5678").earlier
    assert (earlier.number, earlier.why) == (number, ("同一手机尾号",))
    assert room.complaints.propose("x", "", (), "9999").earlier == ()


def test_the_proposal_names_category_opening_and_article(room: Room) -> None:
    proposal = room.complaints.propose("热水器漏电")
    assert (proposal.category, proposal.article) == ("人身安全", "complaint-safety")
    assert "断电" in proposal.opening
    ordinary = room.complaints.propose("发错颜色了")
    assert (ordinary.category, ordinary.article) == ("错发漏发", "complaint-phrases")


# Files


def test_a_file_is_kept_by_its_content_and_read_again(room: Room, tmp_path: Path) -> None:
    number, file = room.register().number, tmp_path / "截图.png"
    file.write_bytes(PICTURE)
    card = room.complaints.attach(room.agent, number, file)
    (kept,) = card.attachments
    assert (kept.name, kept.kind, kept.size, kept.state) == ("截图.png", "png", 208, "ok")
    assert kept.is_picture
    assert file.exists()
    assert room.complaints.attachment(number, kept.ref)[1] == PICTURE
    again = room.complaints.attach_content(room.agent, number, "剪贴板.png", PICTURE)
    assert again.attachments[1].digest == kept.digest
    assert len(list((tmp_path / "attachments").rglob("*.png"))) == 1
    left = room.complaints.detach(room.agent, number, kept.ref, "传错")
    assert [one.name for one in left.attachments] == ["剪贴板.png"]


def test_files_move_with_the_data_folder_and_lost_or_changed_ones_are_noticed(
    room: Room, opened: Callable[[], Room], tmp_path: Path
) -> None:
    number = room.register().number
    ref = room.complaints.attach_content(room.agent, number, "a.png", PICTURE).attachments[0].ref
    room.store.close()
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in ("desk.sqlite3", "attachments"):
        shutil.move(tmp_path / name, moved / name)
    from deskcs.clock import FixedClock
    from deskcs.complaints.service import ComplaintService
    from deskcs.events import EventBus
    from deskcs.staff.service import StaffService
    from deskcs.storage.opening import open_store

    from .conftest import SHANGHAI

    store = open_store(moved / "desk.sqlite3", FixedClock(MORNING), EventBus())
    tracker = ComplaintService(store, FixedClock(MORNING), StaffService(store), SHANGHAI)
    assert tracker.attachment(number, ref)[1] == PICTURE
    assert tracker.check_attachments() == []
    (path,) = (moved / "attachments").rglob("*.png")
    path.write_bytes(PICTURE[:-1] + b"\1")
    with pytest.raises(NotFound, match="不同"):
        tracker.attachment(number, ref)
    path.unlink()
    with pytest.raises(NotFound, match="不在了"):
        tracker.attachment(number, ref)
    assert tracker.card(room.agent, number).attachments[0].state == "missing"
    assert [found[0] for found in tracker.check_attachments()] == [number]
    store.close()


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("virus.exe", b"MZ", "类型"),
        ("bill.pdf.bat", b"@echo off", "类型"),
        ("picture.png", b"MZ\x90\0", "不符"),
        ("picture.jpg", b"GIF89a", "不符"),
        ("run.txt", b"#!/bin/sh\n", "不符"),
        ("empty.txt", b"", "空文件"),
        ("big.txt", b"x" * 20_000_001, "最大"),
        ("noending", b"x", "类型"),
    ],
)
def test_what_must_not_be_attached_is_refused(
    room: Room, tmp_path: Path, name: str, content: bytes, word: str
) -> None:
    number = room.register().number
    with pytest.raises(Invalid, match=word):
        room.complaints.attach_content(room.agent, number, name, content)
    assert room.complaints.card(room.agent, number).version == 1
    assert not (tmp_path / "attachments").exists()


def test_a_name_with_a_path_in_it_leads_nowhere_else(room: Room, tmp_path: Path) -> None:
    number = room.register().number
    card = room.complaints.attach_content(room.agent, number, "..\\..\\/etc/a.png", PICTURE)
    assert card.attachments[0].name == "a.png"
    with pytest.raises(Invalid, match="读不了"):
        room.complaints.attach(room.agent, number, tmp_path / "missing.png")


# Steps


def test_steps_are_ticked_with_time_and_name_and_pinned_to_a_revision(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    assert tracker.card(room.agent, number).steps.done == 0
    card = tracker.tick(room.agent, number, 1, revision="r7")
    assert (card.steps.revision, card.steps.article) == ("r7", "complaint-seven-steps")
    assert card.steps.steps[0].done_by == "客服07"
    assert card.steps.steps[0].done_at == MORNING
    card = tracker.tick(room.other, number, 3, "记下了", revision="r8")
    assert (card.steps.revision, card.steps.done) == ("r7", 2)
    assert tracker.untick(room.agent, number, 1).steps.done == 1
    with pytest.raises(Invalid):
        tracker.tick(room.agent, number, 8)


def test_the_prescribed_path_follows_from_the_cause(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    assert tracker.path(tracker.card(room.agent, number)) is None
    card = tracker.correct(room.agent, number, {"cause": "使用不当"})
    path = tracker.path(card)
    assert path is not None
    assert "讲解" in path.text
    serious = tracker.path(tracker.escalate(room.agent, number, "起火"))
    assert serious is not None
    assert "报告" in serious.text


# Many at once, and kept lists


def test_many_cases_are_assigned_and_tagged_in_one_go(room: Room) -> None:
    numbers = [room.register().number for _ in range(4)]
    room.complaints.assign(room.lead, numbers[1], "客服08")
    mine = room.complaints.assign_many(room.agent, numbers, "客服07")
    assert [case.number for case in mine] == [numbers[0], numbers[2], numbers[3]]
    (taken,) = room.complaints.assign_many(room.lead, numbers, "客服07")
    assert (taken.number, taken.owner) == (numbers[1], "客服08")
    assert room.complaints.tag_many(room.agent, numbers[:2], add=["急"]) == numbers[:2]
    assert room.complaints.tag_many(room.agent, numbers, add=["急"], remove=["无"]) == numbers[2:]
    with room.store.read() as connection:
        assert journal.verify(connection) is None


def test_an_assignment_of_many_is_taken_back_by_whoever_made_it(room: Room) -> None:
    tracker, numbers = room.complaints, [room.register().number for _ in range(2)]
    tracker.assign(room.lead, numbers[1], "客服07")
    moved = tracker.assign_many(room.agent, numbers, "客服08")
    assert tracker.take_back(room.other, moved) == numbers
    room.events.clear()
    assert tracker.take_back(room.agent, moved) == []
    cards = [tracker.card(room.agent, number) for number in numbers]
    assert [(card.owner, card.accountable) for card in cards] == [("", ""), ("客服07", "客服07")]
    assert [card.timeline[-1].data["to"] for card in cards] == ["", "客服07"]
    assert [event.number for event in room.told(ComplaintChanged)] == numbers
    assert tracker.take_back(room.agent, moved) == numbers
    with room.store.read() as connection:
        assert journal.verify(connection) is None


def test_what_somebody_has_changed_meanwhile_is_not_taken_back(room: Room) -> None:
    tracker, numbers = room.complaints, [room.register().number for _ in range(3)]
    moved = tracker.assign_many(room.agent, numbers, "客服08")
    tracker.accept(room.other, numbers[1])
    assert tracker.take_back(room.agent, moved) == [numbers[1]]
    owners = [row.owner for row in tracker.rows_by_numbers(numbers)]
    assert owners == ["", "客服08", ""]


def test_a_list_is_kept_pinned_shared_and_dropped(room: Room) -> None:
    tracker = room.complaints
    asked = ComplaintQuery("店铺:一号店", "open", "next_due")
    mine = tracker.keep_view(room.agent, "一号店未结", asked, ("number", "owner"))
    assert tracker.kept_views(room.other) == []
    shared = tracker.change_view(room.agent, mine.id, is_shared=True, is_pinned=True)
    assert (shared.order, shared.columns) == ("next_due", ("number", "owner"))
    (seen,) = tracker.kept_views(room.other)
    assert (seen.name, seen.is_mine) == ("一号店未结", False)
    with pytest.raises(NotAllowed):
        tracker.drop_view(room.other, mine.id)
    with pytest.raises(Conflict):
        tracker.change_view(room.agent, mine.id, name="x", version=1)
    with pytest.raises(Invalid, match="已经有"):
        tracker.keep_view(room.agent, "一号店未结", asked)
    with pytest.raises(Invalid):
        tracker.keep_view(room.agent, "坏的", ComplaintQuery("状态:好"))
    second = tracker.keep_view(room.agent, "二号店", asked)
    with pytest.raises(Invalid, match="已经有"):
        tracker.change_view(room.boss, second.id, name="一号店未结")
    assert tracker.change_view(room.agent, second.id, name="二号店", is_pinned=True).is_pinned
    tracker.drop_view(room.agent, second.id)
    assert tracker.drop_view(room.boss, mine.id).name == "一号店未结"
    assert tracker.kept_views(room.agent) == []
    assert len(room.told(ViewsChanged)) == 6


def test_a_window_that_shows_a_view_that_is_gone_drops_and_changes_no_other(room: Room) -> None:
    tracker = room.complaints
    seen = tracker.keep_view(room.agent, "一号店未结", ComplaintQuery("店铺:一号店"))
    tracker.drop_view(room.agent, seen.id, seen)
    other = tracker.keep_view(room.agent, "二号店", ComplaintQuery("店铺:二号店"))
    assert other.id == seen.id, "the file gives the number again"
    with pytest.raises(Conflict):
        tracker.drop_view(room.agent, seen.id, seen)
    with pytest.raises(Conflict):
        tracker.change_view(room.agent, seen.id, query=ComplaintQuery("店铺:三号店"), seen=seen)
    assert tracker.kept_views(room.agent) == [other]
    tracker.change_view(room.agent, other.id, is_pinned=True, seen=other)
    tracker.drop_view(room.agent, other.id, other)


def test_who_took_the_case_first_stays_answerable(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.accept(room.agent, number)
    card = tracker.assign(room.lead, number, "客服08")
    assert (card.owner, card.accountable) == ("客服08", "客服07")
    assert tracker.make_accountable(room.lead, number, "客服08").accountable == "客服08"


def test_contacts_and_the_pasted_chat_are_kept_and_hidden(room: Room) -> None:
    card = room.register(contacts=("微信 wx_1", "备用 13800001234"), transcript="tb1: 在吗")
    assert card.contacts == ("微信 ***", "备用 13***4")
    assert [e.text for e in card.timeline if e.kind == "transcript"] == ["tb1: 在吗"]
    assert room.complaints.reveal(room.lead, card.number).contacts[1] == "备用 13800001234"
    changed = room.complaints.set_contacts(room.agent, card.number, ["邮箱 a@b.cn"])
    assert changed.contacts == ("邮箱 a@***n",)
    assert "13800001234" not in "".join(e.text for e in changed.timeline)


@pytest.mark.parametrize("role", list(Role))
def test_a_handover_moves_a_case_in_its_own_transaction(room: Room, role: Role) -> None:
    number = room.register().number
    actor = {Role.AGENT: room.agent, Role.LEAD: room.lead, Role.SUPERVISOR: room.boss}[role]
    with room.store.write(actor) as unit:
        assert room.complaints.hand_within(unit, number, "客服08")
        assert not room.complaints.hand_within(unit, number, "客服08")
    assert room.complaints.card(room.agent, number).owner == "客服08"
    assert room.complaints.card(room.agent, number).accountable == "客服08"
