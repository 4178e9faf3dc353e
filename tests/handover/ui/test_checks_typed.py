"""What is typed into the checklist goes to the sheet and the person it was typed for, or stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from deskcs.errors import DiskFull


@pytest.fixture
def slow(screen_on: Callable[..., Any], log: Any, held_tasks: Any) -> Any:
    """The page, with answers that can be held back."""
    return screen_on(log, log.day, held_tasks)


def opened(screen: Any) -> tuple[Any, str]:
    """Open the draft and return its sheet and a line that is not counted."""
    screen.press("handover.draft")
    screen.press("handover.tab.checks")
    key = next(check.key for check in screen.sheet.checks if not check.is_counted)
    return screen.sheet, key


def note_of(log: Any, sheet: int, key: str) -> str:
    return next(check.note for check in log.handover.sheet(sheet).checks if check.key == key)


def other_draft(log: Any) -> Any:
    log.clock.advance(hours=8)
    other = log.handover.draft(log.evening)
    log.clock.advance(hours=-8)
    return other


def test_a_note_being_typed_when_another_sheet_opens_is_saved_on_its_own(screen: Any) -> None:
    log = screen.log
    signed = log.signed(summary="无交接事项")
    log.clock.advance(hours=8)
    sheet, key = opened(screen)
    assert sheet.id != signed.id
    screen.press(f"handover.check.{key}.bad")
    screen.find(object, f"handover.check.{key}.note").setFocus()
    screen.type(f"handover.check.{key}.note", "还有 3 条没回")
    screen.page.open(str(signed.id))
    assert note_of(log, sheet.id, key) == "还有 3 条没回"
    assert note_of(log, signed.id, key) == ""
    assert screen.view.side.checks._lines[key].note.text() == ""


def test_a_note_does_not_go_to_another_draft(screen: Any) -> None:
    log = screen.log
    other = other_draft(log)
    sheet, key = opened(screen)
    assert other.id != sheet.id
    screen.press(f"handover.check.{key}.bad")
    note = screen.find(object, f"handover.check.{key}.note")
    note.setFocus()
    note.setText("还有 3 条没回")
    screen.page.open(str(other.id))
    assert screen.sheet.is_draft
    screen.find(object, f"handover.check.{key}.note").editingFinished.emit()
    assert note_of(log, sheet.id, key) == "还有 3 条没回"
    assert note_of(log, other.id, key) == ""


def test_a_note_that_could_not_be_saved_is_there_when_the_sheet_is_opened_again(
    screen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = screen.log
    other = other_draft(log)
    sheet, key = opened(screen)

    def full(*arguments: Any) -> Any:
        raise DiskFull("磁盘满了")

    with monkeypatch.context() as patch:
        patch.setattr(screen.page._presenter._log, "check", full)
        screen.type(f"handover.check.{key}.note", "还有 3 条没回")
        screen.page.open(str(other.id))
    screen.page.open(str(sheet.id))
    note = screen.find(object, f"handover.check.{key}.note")
    assert note.text() == "还有 3 条没回"
    note.editingFinished.emit()
    assert note_of(log, sheet.id, key) == "还有 3 条没回"


def test_a_note_being_typed_stays_with_who_typed_it(screen: Any) -> None:
    log = screen.log
    sheet, key = opened(screen)
    screen.type(f"handover.check.{key}.note", "还有 3 条没回")
    screen.sit_down(log.lead)
    note = screen.find(object, f"handover.check.{key}.note")
    note.editingFinished.emit()
    assert note.text() == ""
    assert note_of(log, sheet.id, key) == ""
    screen.sit_down(log.day)
    assert note.text() == "还有 3 条没回"


def test_a_note_goes_on_while_its_beginning_is_saved(slow: Any, held_tasks: Any) -> None:
    sheet, key = opened(slow)
    held_tasks.held = {"check"}
    slow.press(f"handover.check.{key}.bad")
    note = slow.find(object, f"handover.check.{key}.note")
    note.setText("还有 3 条")
    note.editingFinished.emit()
    note.setText("还有 3 条没回")
    held_tasks.let_go("check")
    assert note.text() == "还有 3 条没回"
    note.editingFinished.emit()
    done = next(check for check in slow.log.handover.sheet(sheet.id).checks if check.key == key)
    assert (done.state, done.note) == ("bad", "还有 3 条没回")


def test_what_the_signature_came_before_becomes_an_addendum(screen: Any) -> None:
    """Another desk signs the sheet while a note is being typed."""
    log = screen.log
    sheet, key = opened(screen)
    screen.type(f"handover.check.{key}.note", "还有 3 条没回")
    log.handover.sign(log.day, sheet.id, "无交接事项")
    assert not screen.sheet.is_draft
    assert screen.view.side.proof.addendum.text.endswith("还有 3 条没回")
    assert screen.find(object, f"handover.check.{key}.note").text() == ""


def other_writes(log: Any, sheet: int, key: str, note: str) -> None:
    """Another desk ticks the same line off."""
    log.handover.check(log.evening, sheet, key, "bad", note)


def newer(screen: Any, key: str) -> Any:
    return screen.view.side.checks._lines[key].newer


def test_a_newer_note_of_another_desk_is_shown_before_an_older_one_replaces_it(
    screen_on: Callable[..., Any], log: Any
) -> None:
    """The program crashed while a note was typed; another desk wrote one meanwhile."""
    before = screen_on(log, log.day)
    sheet, key = opened(before)
    before.type(f"handover.check.{key}.note", "还有 3 条没回")
    before.page.keeper.save_now()
    before.around.relay.stop()
    other_writes(log, sheet.id, key, "都回完了")
    screen = screen_on(log, log.day)
    opened(screen)
    note = screen.find(QLineEdit, f"handover.check.{key}.note")
    assert note.text() == "还有 3 条没回"
    assert newer(screen, key).words.text() == "! 别人刚写：都回完了。按回车用您写的。"
    note.editingFinished.emit()  # the cursor goes on
    screen.press(f"handover.check.{key}.na")
    assert note_of(log, sheet.id, key) == "都回完了"
    assert newer(screen, key).isVisible()
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert note_of(log, sheet.id, key) == "还有 3 条没回"
    assert not newer(screen, key).isVisible()


def test_the_note_of_another_desk_is_taken_instead_of_ones_own(screen: Any) -> None:
    log = screen.log
    sheet, key = opened(screen)
    screen.type(f"handover.check.{key}.note", "还有 3 条没回")
    other_writes(log, sheet.id, key, "都回完了")
    newer(screen, key).action.click()
    note = screen.find(QLineEdit, f"handover.check.{key}.note")
    assert note.text() == "都回完了"
    assert not newer(screen, key).isVisible()
    note.editingFinished.emit()
    assert note_of(log, sheet.id, key) == "都回完了"


def test_ones_own_notes_one_after_the_other_are_no_conflict(slow: Any, held_tasks: Any) -> None:
    sheet, key = opened(slow)
    note = slow.find(QLineEdit, f"handover.check.{key}.note")
    for said in ("还有 3 条", "还有 3 条没回", "都回完了"):
        held_tasks.held = {"check"}
        note.setText(said[:-1])
        note.editingFinished.emit()
        note.setText(said)
        held_tasks.let_go("check")
        assert not newer(slow, key).isVisible()
        note.editingFinished.emit()
        assert note_of(slow.log, sheet.id, key) == said


def test_a_count_of_another_desk_is_shown_before_ones_own_replaces_it(screen: Any) -> None:
    log = screen.log
    sheet, _ = opened(screen)
    key = next(check.key for check in sheet.checks if check.is_counted)
    count = screen.find(QLineEdit, f"handover.check.{key}.count")
    count.setText("3")
    log.handover.check(log.evening, sheet.id, key, "ok", "", 5)
    assert newer(screen, key).words.text() == "! 别人刚写：5。按回车用您写的。"
    count.editingFinished.emit()

    def counted() -> int | None:
        return next(one.counted for one in log.handover.sheet(sheet.id).checks if one.key == key)

    assert counted() == 5
    count.setFocus()
    QTest.keyClick(count, Qt.Key.Key_Return)
    assert counted() == 3
