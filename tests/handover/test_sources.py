"""What other rooms put into a draft: promises, call-backs, changed articles."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from deskcs.handover.item_shapes import Severity

from .conftest import Log, item_of


def test_a_promise_stands_in_the_draft_until_it_is_kept(log: Log) -> None:
    card = log.register()
    due = log.clock.now() + timedelta(hours=3)
    log.complaints.promise(log.day, card.number, "18 点前给补发单号", due)
    sheet = log.signed()
    item = item_of(sheet, "补发单号")
    assert (item.kind, item.severity, item.due_at) == ("promise", Severity.WATCH, due)
    assert item.links == (card.number,)
    log.handover.accept_all(log.evening, sheet.id)
    held = {one.text: one.holder for one in log.handover.held()}
    assert held[item.text] == "客服12"
    log.clock.advance(hours=9)
    late = item_of(log.handover.draft(log.evening), "补发单号")
    assert (late.severity, late.carried) == (Severity.CRITICAL, 1)
    assert "承诺时间已过" in late.fields
    promised = log.complaints.card(log.day, card.number).commitments[0]
    log.complaints.keep_commitment(log.evening, card.number, promised.ref, "已告诉客户")
    assert item.text not in [one.text for one in log.handover.held()]
    after = log.handover.draft(log.evening)
    assert [one for one in after.items if "补发单号" in one.text] == []
    log.signed(log.evening)
    assert item.text not in [one.text for one in log.handover.held()]


def test_no_promise_goes_out_of_everybodys_hands_because_there_are_many(log: Log) -> None:
    due = log.clock.now() + timedelta(hours=3)
    last = log.register("最后一件")
    log.complaints.promise(log.day, last.number, "最晚的承诺", due + timedelta(days=2))
    sheet = log.signed()
    log.handover.accept_all(log.evening, sheet.id)
    numbers = [log.register(f"第 {n} 件").number for n in range(9)]
    for number in numbers:
        for n in range(57):
            log.complaints.promise(log.day, number, f"{number} 之 {n}", due)
    held = [one.text for one in log.handover.held()]
    assert [text for text in held if "最晚的承诺" in text]
    log.clock.advance(hours=9)
    item = item_of(log.signed(log.evening), "最晚的承诺")
    assert item.is_pending
    assert item.carried == 1


def test_a_call_back_is_not_over_because_a_sheet_does_not_look_so_far(log: Log) -> None:
    card = log.register()
    early = log.handover.draft(log.day)
    log.clock.advance(hours=9)
    due = early.horizon + timedelta(hours=1)
    log.complaints.plan_follow_up(log.day, card.number, due, "客服12", "问满意度")
    later = log.signed(log.evening)
    assert item_of(later, "问满意度").kind == "callback"
    log.handover.accept_all(log.lead, later.id, override_reason="代接")
    log.handover.sign(log.day, early.id)
    assert [one.text for one in log.handover.held() if "问满意度" in one.text]


def test_a_call_back_is_handed_over_when_it_comes_due_in_the_next_shift(log: Log) -> None:
    card = log.register()
    soon, later = log.clock.now() + timedelta(hours=6), log.clock.now() + timedelta(days=3)
    log.complaints.plan_follow_up(log.day, card.number, soon, note="问新插座好不好用")
    log.complaints.plan_follow_up(log.day, card.number, later, note="满月再问")
    items = [item for item in log.handover.draft(log.day).items if item.kind == "callback"]
    assert [item.text for item in items] == ["王女士：问新插座好不好用"]


@dataclass
class Head:
    id: str
    title: str
    chapter: str = "投诉处理"


@dataclass
class Text:
    summary: Head
    digest: str


@dataclass
class Handbook:
    articles: list[Text] = field(default_factory=list)

    def library(self) -> Handbook:
        return self


def test_a_changed_article_is_told_to_the_next_shift_once(log: Log) -> None:
    book = Handbook([Text(Head("a", "投诉时限"), "1" * 64), Text(Head("b", "问候语"), "2" * 64)])
    log.handover.watch_handbook(book)
    assert log.handover.draft(log.day).items == (), "nothing has changed since the beginning"
    log.signed(summary="无交接事项")
    book.articles[0].digest = "3" * 64
    book.articles.append(Text(Head("c", "换货"), "4" * 64))
    sheet = log.signed()
    assert [item.text for item in sheet.items] == ["手册《投诉时限》有改动", "手册《换货》新增"]
    log.clock.advance(hours=9)
    assert [item.carried for item in log.handover.draft(log.evening).items] == [1, 1]
    log.handover.accept_all(log.evening, sheet.id)
    assert log.handover.draft(log.evening).items == ()
    assert log.handover.held() == []


def test_the_draft_tells_what_will_breach_what_was_touched_and_what_nobody_saw(log: Log) -> None:
    card = log.register()
    log.complaints.reply(log.day, card.number, "您好,我们在查")
    first = log.register(customer="李先生")
    items = {item.complaint: item for item in log.handover.draft(log.day).items}
    assert items[first.number].fields["下一班将超时"] == "答复 11-23 21:30"
    assert items[first.number].kind_name == "将到期投诉"
    assert items[card.number].fields["本班"] == "新登记"
    assert "下一班将超时" not in items[card.number].fields
    log.clock.advance(hours=13)
    log.complaints.raise_notices()
    late = {item.complaint: item for item in log.handover.draft(log.evening).items}
    assert late[first.number].fields["已超时"] == "答复 11-23 21:30"
    assert (late[first.number].kind, late[first.number].kind_name) == ("due", "已超时投诉")
    assert late[first.number].fields["没人确认的提醒"]


def test_pauses_that_end_before_the_next_shift_is_over_are_told(log: Log) -> None:
    card = log.register()
    log.complaints.accept(log.day, card.number)
    reason = log.complaints.policy.pauses[0].name
    until = log.clock.now() + timedelta(hours=5)
    log.complaints.wait(log.day, card.number, reason, until)
    item = item_of(log.handover.draft(log.day), card.number)
    assert item.fields["停表到"].startswith("11-23 14:30")


@pytest.mark.parametrize("ending", ["close", "merge"])
def test_a_case_that_ends_after_it_was_accepted_is_not_carried_on(log: Log, ending: str) -> None:
    one, other = log.register(), log.register(customer="李先生")
    sheet = log.signed()
    log.handover.accept_all(log.evening, sheet.id)
    if ending == "close":
        log.complaints.resolve(log.evening, one.number, "已补发")
        log.complaints.close(log.evening, one.number)
    else:
        log.complaints.merge(log.lead, one.number, other.number)
    log.clock.advance(hours=9)
    second = log.signed(log.evening)
    assert [item.complaint for item in second.items] == [other.number]
    assert all(item.complaint != one.number for item in log.handover.held())
