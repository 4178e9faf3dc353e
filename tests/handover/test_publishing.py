"""Nothing waits for a signature or an acceptance that does not come."""

from __future__ import annotations

from datetime import timedelta

import pytest

from deskcs.errors import NotAllowed
from deskcs.handover.events import HandoverOverdue, HandoverPublished
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.sheet_shapes import SheetState
from deskcs.storage import journal

from .conftest import Log, item_of


def test_a_sheet_nobody_signed_is_published_ten_minutes_after_the_end(log: Log) -> None:
    log.register()
    log.handover.start_shift(log.day)
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("钥匙少一把"))
    log.clock.set(sheet.planned_end + timedelta(minutes=9))
    assert log.handover.watch_handovers() == []
    log.clock.advance(minutes=1)
    assert log.handover.watch_handovers() == [sheet.id]
    assert log.told(HandoverPublished) == [HandoverPublished(sheet.id, sheet.code)]
    after = log.handover.sheet(sheet.id)
    assert (after.state, after.is_unsigned, after.signed_by) == (SheetState.SIGNED, True, "")
    assert log.handover.verify(sheet.id).is_genuine
    assert [row.id for row in log.handover.lead_view().unsigned] == [sheet.id]
    assert log.handover.watch_handovers() == [], "once"


def test_a_published_sheet_is_accepted_by_others_and_not_by_its_author(log: Log) -> None:
    log.register()
    log.handover.start_shift(log.day)
    sheet = log.handover.draft(log.day)
    log.clock.set(sheet.planned_end + timedelta(minutes=10))
    log.handover.watch_handovers()
    assert log.handover.to_accept(log.day) == []
    with pytest.raises(NotAllowed, match="不能自己接班"):
        log.handover.accept_all(log.day, sheet.id)
    assert log.handover.accept_all(log.evening, sheet.id).state is SheetState.ACCEPTED


def test_a_shift_without_any_draft_is_published_too(log: Log) -> None:
    number = log.register().number
    log.handover.start_shift(log.day)
    log.clock.advance(hours=8)
    published = log.handover.watch_handovers()
    assert len(published) == 1
    sheet = log.handover.sheet(published[0])
    assert (sheet.code, sheet.is_unsigned) == ("20261123-早班-01", True)
    assert item_of(sheet, number)
    log.clock.advance(minutes=1)
    assert log.handover.watch_handovers() == []


def test_a_shift_nobody_worked_has_no_sheet(log: Log) -> None:
    log.clock.advance(days=2)
    assert log.handover.watch_handovers() == []
    assert log.handover.sheets() == []


def test_the_lead_is_told_once_when_nobody_accepts_for_a_quarter_of_an_hour(log: Log) -> None:
    log.register()
    sheet = log.signed()
    log.clock.set(sheet.planned_end + timedelta(minutes=14))
    assert log.handover.watch_handovers() == []
    log.clock.advance(minutes=1)
    assert log.handover.watch_handovers() == [sheet.id]
    assert log.told(HandoverOverdue) == [HandoverOverdue(sheet.id, sheet.code)]
    assert log.handover.sheet(sheet.id).is_overdue
    assert [row.id for row in log.handover.lead_view().overdue] == [sheet.id]
    assert log.handover.watch_handovers() == []
    log.handover.accept_all(log.evening, sheet.id)
    assert not log.handover.sheet(sheet.id).is_overdue
    assert log.handover.lead_view().count == 0


def test_an_open_handover_blocks_no_urgent_work(log: Log) -> None:
    number = log.register().number
    log.signed()
    log.complaints.reply(log.evening, number, "您好,我在处理")
    log.complaints.resolve(log.evening, number, "已退款")
    assert log.complaints.card(log.evening, number).resolved_at is not None
    assert log.handover.to_accept(log.evening), "and nobody has taken the sheet yet"


def test_looking_writes_nothing_when_nothing_is_due(log: Log) -> None:
    log.handover.start_shift(log.day)
    with log.store.read() as connection:
        before = journal.head(connection)
    log.handover.watch_handovers()
    with log.store.read() as connection:
        assert journal.head(connection) == before


def test_what_was_carried_often_stands_before_the_lead(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("钥匙少一把"))
    log.handover.sign(log.day, sheet.id)
    for actor in (log.evening, log.day, log.evening):
        log.clock.advance(hours=8)
        log.signed(actor)
    assert [item.text for item in log.handover.lead_view().carried_often] == ["钥匙少一把"]


def test_a_lead_signs_on_behalf_with_a_reason_and_both_names_stand(log: Log) -> None:
    log.register()
    sheet = log.handover.draft(log.day)
    with pytest.raises(NotAllowed, match="代签"):
        log.handover.sign(log.evening, sheet.id, on_behalf_of="客服07", behalf_reason="x")
    with pytest.raises(Exception, match="写明理由"):
        log.handover.sign(log.lead, sheet.id, on_behalf_of="客服07")
    signed = log.handover.sign(log.lead, sheet.id, on_behalf_of="客服07", behalf_reason="急病先走")
    assert (signed.signed_by, signed.on_behalf_of) == ("李组长", "客服07")
    assert "急病先走" in signed.content
    assert log.handover.to_accept(log.day) == []
    with pytest.raises(NotAllowed, match="不能自己接班"):
        log.handover.accept_all(log.day, sheet.id)
    assert log.handover.verify(sheet.id).is_genuine
