"""What another window saved is told, and one's own writing is not taken for it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from sqlalchemy import event

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.storage import journal
from deskcs.storage.elsewhere import Elsewhere
from deskcs.storage.store import Store


def _work(store: Store) -> None:
    with store.write(OWNER) as unit:
        unit.journal("complaint.note", "complaint:1")


def test_what_another_window_saved_is_told_once(opened: Callable[[], Store]) -> None:
    store, other = opened(), opened()
    elsewhere = Elsewhere(store)
    _work(store)
    assert not elsewhere.look()
    _work(store)
    _work(other)
    assert elsewhere.look()
    assert not elsewhere.look()


def test_a_moved_clock_that_a_write_notices_is_ones_own_entry(
    store: Store, fixed: FixedClock
) -> None:
    elsewhere = Elsewhere(store)
    fixed.jump(hours=1)
    _work(store)
    assert not elsewhere.look()


def test_a_look_between_saving_and_counting_takes_ones_own_entry_for_nobody_elses(
    store: Store,
) -> None:
    elsewhere = Elsewhere(store)
    found: list[bool] = []
    look = threading.Thread(target=lambda: found.append(elsewhere.look()))

    def saved(*_: object) -> None:
        if look.ident is None:
            look.start()
            look.join(0.3)

    event.listen(store.engine, "checkin", saved)
    _work(store)
    look.join()
    assert found == [False]
    assert not elsewhere.look()


def test_two_threads_that_notice_one_moved_clock_journal_it_once(
    store: Store, fixed: FixedClock
) -> None:
    _work(store)
    fixed.jump(hours=1)
    first = threading.Thread(target=_work, args=(store,))
    with store.write(OWNER) as unit:
        unit.journal("complaint.note", "complaint:1")
        first.start()
        first.join(0.3)
    first.join()
    _work(store)
    with store.read() as connection:
        actions = [entry[3] for entry in journal.entries(connection)]
    assert actions.count("clock.jump") == 1
