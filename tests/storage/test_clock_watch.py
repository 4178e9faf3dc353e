"""Somebody moved the computer's clock: the journal says so, once, and stays in order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from deskcs.actor import OWNER
from deskcs.clock import FixedClock, SystemClock
from deskcs.storage import journal
from deskcs.storage.store import Store


def _work(store: Store) -> None:
    with store.write(OWNER) as unit:
        unit.journal("complaint.note", "complaint:1")


def _journal(store: Store) -> list[tuple[str, str, str]]:
    with store.read() as connection:
        assert journal.verify(connection) is None
        rows = connection.exec_driver_sql("SELECT actor, action, after FROM journal ORDER BY seq")
        return [(row[0], row[1], row[2]) for row in rows]


NOTE = ("店主", "complaint.note", "")


@pytest.mark.parametrize("minutes", [3, -3, 60 * 24 * 365, -60 * 24 * 365])
def test_a_jump_is_journalled_once_before_the_write_that_noticed_it(
    store: Store, fixed: FixedClock, minutes: int
) -> None:
    _work(store)
    fixed.jump(minutes=minutes)
    _work(store)
    _work(store)
    jump = ("系统", "clock.jump", f'{{"noticed":"write","seconds":{minutes * 60}}}')
    assert _journal(store) == [NOTE, jump, NOTE, NOTE]


def test_time_that_passes_and_small_corrections_are_no_jumps(
    store: Store, fixed: FixedClock
) -> None:
    fixed.advance(days=3)
    _work(store)
    fixed.jump(minutes=2)
    _work(store)
    assert _journal(store) == [NOTE, NOTE]


def test_a_second_jump_is_journalled_by_its_own_length(store: Store, fixed: FixedClock) -> None:
    fixed.jump(hours=1)
    _work(store)
    fixed.jump(hours=-1)
    _work(store)
    seconds = [after for _, action, after in _journal(store) if action == "clock.jump"]
    assert seconds == ['{"noticed":"write","seconds":3600}', '{"noticed":"write","seconds":-3600}']


def test_a_jump_noticed_by_a_write_that_fails_is_told_by_the_next(
    store: Store, fixed: FixedClock
) -> None:
    fixed.jump(hours=1)
    with pytest.raises(RuntimeError), store.write(OWNER):
        raise RuntimeError
    assert _journal(store) == []
    _work(store)
    assert [action for _, action, _ in _journal(store)] == ["clock.jump", "complaint.note"]


def test_a_clock_that_was_set_back_while_the_program_was_closed_is_told_on_opening(
    opened: Callable[[], Store], fixed: FixedClock
) -> None:
    store = opened()
    _work(store)
    store.close()
    fixed.set(fixed.now() - timedelta(hours=5))
    opened().close()
    store = opened()
    jump = ("系统", "clock.jump", '{"noticed":"opening","seconds":-18000}')
    assert _journal(store) == [NOTE, jump], "told once, not at every opening"


def test_opening_later_tells_nothing(opened: Callable[[], Store], fixed: FixedClock) -> None:
    store = opened()
    _work(store)
    store.close()
    fixed.advance(days=400)
    assert _journal(opened()) == [NOTE]


def test_a_clock_that_was_set_back_does_not_hinder_opening_under_a_lock(
    opened: Callable[[], Store], fixed: FixedClock, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskcs.storage import driver

    monkeypatch.setattr(driver, "PRAGMAS", ("PRAGMA busy_timeout=10", *driver.PRAGMAS[1:]))
    first = opened()
    _work(first)
    fixed.set(fixed.now() - timedelta(hours=5))
    with first.write(OWNER):
        second = opened()
    assert _journal(second) == [NOTE]


def test_the_computers_own_clock_does_not_drift_by_itself() -> None:
    clock = SystemClock()
    assert abs(clock.drift()) < timedelta(minutes=1)
