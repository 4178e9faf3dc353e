"""A signature fixes the sheet, and anybody can prove it later."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskcs.actor import Actor
from deskcs.errors import Conflict, DiskFull, Invalid, NotAllowed
from deskcs.handover.content import content_hash, content_of
from deskcs.handover.events import HandoverSigned
from deskcs.handover.item_shapes import ItemCard, ItemInput, ItemState, Severity
from deskcs.handover.rule_file import LoadedRules, load_rules
from deskcs.handover.service import HandoverService
from deskcs.handover.sheet_shapes import SheetCard, SheetState
from deskcs.search import index
from deskcs.storage import journal

from .conftest import MORNING, SHANGHAI, Log

WHEN = datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_a_signature_fixes_content_hash_cut_off_and_journal_head(log: Log) -> None:
    log.register()
    with log.store.read() as connection:
        before = journal.head(connection)
    sheet = log.handover.draft(log.day)
    log.clock.advance(hours=7)
    signed = log.handover.sign(log.day, sheet.id)
    assert (signed.state, signed.signed_by) == (SheetState.SIGNED, "客服07")
    assert signed.cut_off_at == signed.signed_at == log.clock.now()
    assert signed.content_hash == content_hash(signed.content)
    assert signed.journal_seq > before[0]
    assert len(signed.journal_head) == 64
    assert log.told(HandoverSigned) == [HandoverSigned(sheet.id)]
    assert log.handover.verify(sheet.id).is_genuine


def test_a_signed_sheet_refuses_every_edit(log: Log) -> None:
    log.register()
    sheet = log.signed()
    line = sheet.items[0].id
    edits: list[Callable[[], object]] = [
        lambda: log.handover.add_item(log.day, sheet.id, ItemInput("x")),
        lambda: log.handover.change_item(log.day, sheet.id, line, ItemInput("x")),
        lambda: log.handover.remove_item(log.day, sheet.id, line, "x"),
        lambda: log.handover.restore_item(log.day, sheet.id, line),
        lambda: log.handover.reorder(log.day, sheet.id, [line]),
        lambda: log.handover.check(log.day, sheet.id, "phone", "ok"),
        lambda: log.handover.sign(log.lead, sheet.id),
    ]
    for edit in edits:
        with pytest.raises(Conflict, match="已由 客服07"):
            edit()
    assert log.handover.sheet(sheet.id) == sheet


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE handover_sheet SET content = '', version = version + 1",
        "DELETE FROM handover_sheet",
        "UPDATE handover_item SET text = 'x', version = version + 1",
        "DELETE FROM handover_item",
        "INSERT INTO handover_item(sheet_id, version, position, kind, severity, text, done,"
        " next_step, holder, written_at, author, complaint, case_status, carried, is_edited,"
        " removed_by, removed_reason, fields)"
        " VALUES (1,1,9,'note','stable','x','','','',0,'x','','',0,0,'','','')",
        "INSERT OR REPLACE INTO handover_item SELECT * FROM handover_item",
    ],
)
def test_the_database_itself_refuses_to_change_what_is_signed(log: Log, sql: str) -> None:
    log.register()
    log.signed()
    with pytest.raises(Exception, match="append-only"), log.store.write(log.day) as unit:
        unit.connection.exec_driver_sql(sql)


def test_an_empty_sheet_needs_it_said_in_words(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    with pytest.raises(Invalid, match="无交接事项"):
        log.handover.sign(log.day, sheet.id)
    assert log.handover.sign(log.day, sheet.id, "今日无交接事项").summary == "今日无交接事项"


def test_an_abnormal_check_without_a_note_cannot_be_signed_but_a_lead_may_pass_it(log: Log) -> None:
    log.register()
    sheet = log.handover.draft(log.day)
    log.handover.check(log.day, sheet.id, "printer", "bad")
    with pytest.raises(Invalid, match="打印机与面单"):
        log.handover.sign(log.day, sheet.id)
    with pytest.raises(NotAllowed):
        log.handover.sign(log.day, sheet.id, override_reason="先走了")
    signed = log.handover.sign(log.lead, sheet.id, override_reason="打印机明天修")
    assert signed.override_reason == "打印机明天修"
    assert log.handover.verify(sheet.id).is_genuine


def test_what_should_be_looked_at_is_told_before_signing(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("后台密码是 abc123"))
    log.handover.add_item(log.day, sheet.id, ItemInput("漏水", severity="critical"))
    view = log.handover.signing_view(log.day, sheet.id)
    assert view.problems == ()
    assert any("密码" in line for line in view.warnings)
    assert any("没有写下一步" in line for line in view.warnings)
    assert any("还没有清点" in line for line in view.warnings)


def test_nobody_signs_while_a_serious_case_is_not_acknowledged(log: Log) -> None:
    number = log.register("插座漏电冒烟").number
    sheet = log.handover.draft(log.day)
    assert any(number in line for line in log.handover.signing_view(log.day, sheet.id).problems)
    with pytest.raises(Invalid, match=number):
        log.handover.sign(log.day, sheet.id)
    log.complaints.acknowledge(log.lead, number)
    assert log.handover.sign(log.day, sheet.id).state is SheetState.SIGNED


def test_a_shop_may_let_it_be_signed_all_the_same(log: Log) -> None:
    rules = load_rules().rules
    lenient = replace(
        rules,
        checks=tuple(
            replace(rule, level="warn" if rule.key == "unacknowledged" else rule.level)
            for rule in rules.checks
        ),
    )
    handover = HandoverService(
        log.store, log.clock, log.complaints, log.staff, SHANGHAI, LoadedRules(lenient)
    )
    log.register("插座漏电冒烟")
    sheet = handover.draft(log.day)
    assert any("组长知悉" in line for line in handover.signing_view(log.day, sheet.id).warnings)
    assert handover.sign(log.day, sheet.id).state is SheetState.SIGNED


def test_who_signs_must_have_seen_what_is_on_the_sheet(log: Log) -> None:
    log.register()
    seen = log.handover.draft(log.day)
    log.handover.add_item(log.lead, seen.id, ItemInput("刚刚添的"))
    with pytest.raises(Conflict):
        log.handover.sign(log.day, seen.id, version=seen.version)
    assert log.handover.sheet(seen.id).is_draft


def test_of_two_who_sign_at_once_one_wins_and_the_other_is_told(opened: Callable[[], Log]) -> None:
    log, other = opened(), opened()
    log.register()
    sheet = log.handover.draft(log.day)
    results: list[object] = []

    def sign(where: Log, actor: Actor) -> None:
        try:
            results.append(where.handover.sign(actor, sheet.id).signed_by)
        except Conflict as told:
            results.append(str(told))

    threads = [
        threading.Thread(target=sign, args=(log, log.day)),
        threading.Thread(target=sign, args=(other, other.lead)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    winner = log.handover.sheet(sheet.id).signed_by
    assert winner in results
    assert [said for said in results if said != winner and winner in str(said)]


def test_what_happens_after_the_cut_off_goes_into_the_next_sheet(log: Log) -> None:
    log.register(customer="李先生")
    first = log.signed()
    late = log.register(customer="赵女士")
    second = log.handover.draft(log.day)
    assert second.code == "20261123-早班-02"
    assert {item.complaint for item in second.items} >= {late.number}
    assert late.number not in first.content
    assert log.handover.sheet(first.id).content == first.content


def test_the_live_state_of_a_case_stands_beside_that_of_the_cut_off(log: Log) -> None:
    card = log.register()
    sheet = log.signed()
    log.complaints.resolve(log.day, card.number, "已补发")
    item = log.handover.sheet(sheet.id).items[0]
    assert (item.case_status, item.live_status) == ("received", "answered")


def test_a_case_that_ended_before_the_signature_is_not_handed_over(log: Log) -> None:
    card = log.register()
    sheet = log.handover.draft(log.day)
    log.complaints.resolve(log.day, card.number, "已补发")
    log.complaints.close(log.day, card.number)
    signed = log.handover.sign(log.day, sheet.id)
    assert signed.items[0].case_status == "closed"
    assert signed.items[0].state is ItemState.SETTLED
    assert log.handover.to_accept(log.evening) == []


def test_tampering_shows(log: Log) -> None:
    log.register()
    sheet = log.signed()
    with log.store.write(log.boss) as unit:
        ask = unit.connection.exec_driver_sql
        ask("DROP TRIGGER handover_item_signed_update")
        ask("UPDATE handover_item SET text = '没事', version = version + 1")
    check = log.handover.verify(sheet.id)
    assert check.findings == ("事项与签字的内容不符",)
    assert [(one.place, one.found) for one in check.differences] == [("事项 1 › 内容", "没事")]
    assert "颜色" in check.differences[0].signed
    with log.store.write(log.boss) as unit:
        ask = unit.connection.exec_driver_sql
        ask("DROP TRIGGER handover_sheet_signed")
        ask("UPDATE handover_sheet SET content = '{}', version = version + 1")
    assert "签字的内容被改动过" in log.handover.verify(sheet.id).findings


def test_a_forged_hash_does_not_fit_the_journal(log: Log) -> None:
    log.register()
    sheet = log.signed()
    with log.store.write(log.boss) as unit:
        ask = unit.connection.exec_driver_sql
        ask("DROP TRIGGER handover_sheet_signed")
        ask(
            "UPDATE handover_sheet SET content_hash = ?, journal_head = 'x', version = version + 1",
            ("f" * 64,),
        )
    findings = log.handover.verify(sheet.id).findings
    assert "与日志里签字时的校验值不符" in findings
    assert any("日志头" in line for line in findings)


def test_all_sheets_are_proven_with_progress_and_can_be_stopped(log: Log) -> None:
    for _ in range(3):
        log.signed(summary="无交接事项")
    seen: list[tuple[int, int]] = []
    assert all(check.is_genuine for check in log.handover.verify_all(lambda *at: seen.append(at)))
    assert seen[-1] == (3, 3)
    assert len(log.handover.verify_all(is_cancelled=lambda: True)) == 0


def test_a_full_disk_while_signing_leaves_the_draft_as_it_was(log: Log) -> None:
    for number in range(30):
        log.register(f"第 {number} 件")
    sheet = log.handover.draft(log.day)
    with log.store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        connection.rollback()
        held = connection
        with pytest.raises(DiskFull):
            _sign_with(log, sheet, pages)
        held.exec_driver_sql("PRAGMA max_page_count = 1073741823")
    assert log.handover.sheet(sheet.id).is_draft


def _sign_with(log: Log, sheet: SheetCard, pages: int) -> None:
    """Sign with every connection of the pool limited to the pages there are."""
    from sqlalchemy import event

    def limit(connection: object, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

    event.listen(log.store.engine, "checkout", limit)
    try:
        for _ in range(40):
            log.handover.add_item(log.day, sheet.id, ItemInput("长" * 500))
        log.handover.sign(log.day, sheet.id)
    finally:
        event.remove(log.store.engine, "checkout", limit)


def test_a_clock_set_back_during_a_shift_keeps_the_order_of_sheets(log: Log) -> None:
    log.handover.start_shift(log.day)
    first = log.signed(summary="无交接事项")
    log.clock.jump(hours=-3)
    second = log.signed(summary="无交接事项")
    assert second.signed_at is not None
    assert first.signed_at is not None
    assert second.signed_at < first.signed_at
    assert [row.id for row in log.handover.sheets()] == [second.id, first.id]
    assert all(check.is_genuine for check in log.handover.verify_all())


def test_a_second_line_on_a_case_is_handed_over_beside_the_first(log: Log) -> None:
    """There is one matter for each case: a note on it must not hinder the signature."""
    number = log.register().number
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("客户晚上再打来", complaint=number))
    signed = log.handover.sign(log.day, sheet.id)
    assert [item.is_pending for item in signed.items] == [True, True]
    log.handover.accept_all(log.evening, signed.id)
    log.clock.advance(hours=9)
    carried = log.handover.draft(log.evening)
    assert sorted((item.complaint, item.carried) for item in carried.items) == [
        ("", 1),
        (number, 1),
    ]
    own = next(item for item in carried.items if not item.complaint)
    assert (own.text, own.links) == ("客户晚上再打来", (number,))


def test_a_second_line_on_a_carried_case_leaves_the_first_with_it(log: Log) -> None:
    number = log.register().number
    log.signed()
    log.clock.advance(hours=9)
    sheet = log.handover.draft(log.evening)
    urgent = ItemInput("孩子烫伤了", complaint=number, severity="critical", next_step="马上回电")
    log.handover.add_item(log.evening, sheet.id, urgent)
    signed = log.handover.sign(log.evening, sheet.id)
    assert [(item.carried, item.is_pending) for item in signed.items] == [(0, True), (1, True)]


def test_who_writes_a_line_anew_instead_of_the_programs_hands_it_over(log: Log) -> None:
    """The line that was taken off must not settle the case that the own line is about."""
    number = log.register().number
    log.signed()
    log.clock.advance(hours=9)
    sheet = log.handover.draft(log.evening)
    log.handover.remove_item(log.evening, sheet.id, sheet.items[0].id, "另写了一条")
    log.handover.add_item(log.evening, sheet.id, ItemInput("王女士等电话", complaint=number))
    signed = log.handover.sign(log.evening, sheet.id)
    assert [(item.text, item.is_pending) for item in signed.items] == [("王女士等电话", True)]
    log.clock.advance(hours=12)
    assert [item.carried for item in log.handover.draft(log.day).items] == [2]


def test_a_signed_sheet_is_found_by_its_words(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("三日未到账汇款,找财务小陈", "remittance"))
    log.handover.sign(log.day, sheet.id)
    with log.store.read() as connection:
        found = index.find(connection, ["汇款", "小陈"], ["handover"], 10)
    assert [hit.ref for hit in found] == [sheet.id]
    assert [entry.ref for entry in log.handover.index_entries()] == [sheet.id]


def test_a_sheet_is_opened_by_number_or_code(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    assert log.handover.sheet_id(str(sheet.id)) == log.handover.sheet_id(sheet.code) == sheet.id


def test_the_journal_holds_no_customers_words(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("王女士 13812345678 要回电", "callback"))
    log.handover.sign(log.day, sheet.id)
    with log.store.read() as connection:
        rows = connection.exec_driver_sql("SELECT before || after FROM journal").fetchall()
    assert not any("13812345678" in row[0] for row in rows)


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
ITEMS = st.builds(
    ItemCard,
    id=st.integers(1, 10**6),
    sheet_id=st.just(1),
    kind=st.sampled_from(["note", "flagged", "callback"]),
    kind_name=st.just(""),
    severity=st.sampled_from(Severity),
    text=WORDS,
    done=WORDS,
    next_step=WORDS,
    holder=WORDS,
    due_at=st.none() | st.just(WHEN),
    happened_at=st.none(),
    written_at=st.just(WHEN),
    author=WORDS,
    complaint=st.just(""),
    case_status=st.just(""),
    live_status=st.sampled_from(["", "closed"]),
    carried=st.integers(0, 9),
    state=st.sampled_from(ItemState),
    position=st.integers(0, 99),
    version=st.integers(1, 99),
    fields=st.dictionaries(WORDS, WORDS, max_size=3),
)


def _sheet(items: tuple[ItemCard, ...]) -> SheetCard:
    return SheetCard(
        id=1,
        code="20261123-早班-01",
        day="2026-11-23",
        shift_name="早班",
        state=SheetState.DRAFT,
        author="客服07",
        created_at=MORNING,
        planned_end=WHEN,
        horizon=WHEN + timedelta(hours=8),
        cut_off_at=WHEN,
        signed_at=None,
        signed_by="客服07",
        summary="",
        override_reason="",
        content="",
        content_hash="",
        journal_seq=0,
        journal_head="",
        version=1,
        items=items,
    )


def _said(item: ItemCard) -> object:
    """What of an item is content: not its number, place or what became of it."""
    return replace(
        item,
        id=0,
        position=0,
        version=0,
        live_status="",
        state=ItemState.OPEN,
        fields=tuple(sorted(item.fields.items())),  # type: ignore[arg-type]
    )


def _hash(items: tuple[ItemCard, ...]) -> str:
    return content_hash(content_of(_sheet(items)))


@settings(max_examples=150)
@given(st.lists(ITEMS, max_size=4), st.lists(ITEMS, max_size=4))
def test_the_same_content_has_the_same_hash_and_other_content_another(
    some: list[ItemCard], others: list[ItemCard]
) -> None:
    is_same = [_said(item) for item in some] == [_said(item) for item in others]
    assert (_hash(tuple(some)) == _hash(tuple(others))) is is_same
    reordered = tuple(
        replace(item, id=item.id + 1, position=7, fields=dict(reversed(item.fields.items())))
        for item in some
    )
    assert _hash(reordered) == _hash(tuple(some)), "numbers and the order of keys are no content"
