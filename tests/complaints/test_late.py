"""Cases that came in later than others of a higher number are named, whatever is remembered."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine

from deskcs.complaints import late
from deskcs.errors import Invalid
from deskcs.storage import quick

from .conftest import Room

# Receipts of cases in the order of their numbers: mostly later ones, now and then earlier ones.
receipts = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9)), min_size=1, max_size=60)
asked = st.lists(
    st.tuples(st.integers(0, 130), st.integers(1, 80), st.booleans()), min_size=1, max_size=20
)


@given(receipts, asked, st.sampled_from([1, 4]), st.sampled_from([3, 2_000]))
def test_none_of_the_late_cases_is_left_out(
    steps: list[tuple[int, int]], questions: list[tuple[int, int, bool]], step: int, most: int
) -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection, pytest.MonkeyPatch.context() as patch:
        patch.setattr(late, "STEP", step)
        patch.setattr(late, "MOST_LATE", most)
        quick.change(connection, "CREATE TABLE complaint (id INTEGER PRIMARY KEY, received_at)")
        quick.change(connection, "CREATE INDEX ix_complaint_received_at ON complaint (received_at)")
        received: dict[int, int] = {}
        now = 0

        def register(forward: int, back: int) -> None:
            nonlocal now
            now += forward
            received[len(received) + 1] = now - (back if back > 6 else 0)
            values = (len(received), received[len(received)])
            quick.change(connection, "INSERT INTO complaint VALUES (?, ?)", values)

        for forward, back in steps:
            register(forward, back)
        for since, place, is_growing in questions:
            if is_growing:
                register(1, since % 10)
            before = place % len(received) + 1
            found = late.late(connection, since, before)
            expected = {one for one, at in received.items() if one < before and at >= since}
            if found is None:
                assert most < len(received)
            else:
                assert expected <= set(found)
                assert all(one < before for one in found)
                assert len(found) <= most


def test_what_was_walked_before_is_not_walked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = create_engine("sqlite://")
    monkeypatch.setattr(late, "STEP", 10)
    with engine.connect() as connection:
        quick.change(connection, "CREATE TABLE complaint (id INTEGER PRIMARY KEY, received_at)")
        quick.change(connection, "CREATE INDEX ix_complaint_received_at ON complaint (received_at)")
        rows = [(one, one * 10) for one in range(1, 101)]
        quick.change_all(connection, "INSERT INTO complaint VALUES (?, ?)", rows)
        assert late.late(connection, 500, 50) == []
        quick.change(connection, "UPDATE complaint SET received_at = 900 WHERE id = 7")
        assert late.late(connection, 500, 50) == []
        assert late.late(connection, 600, 45) == []


def test_what_is_known_of_a_file_is_forgotten_when_a_backup_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late, "STEP", 10)
    here, backup = (create_engine(f"sqlite:///{tmp_path / name}") for name in ("here", "backup"))
    for engine in (here, backup):
        with engine.begin() as connection:
            quick.change(connection, "CREATE TABLE complaint (id INTEGER PRIMARY KEY, received_at)")
            quick.change(
                connection, "CREATE INDEX ix_complaint_received_at ON complaint (received_at)"
            )
            rows = [(one, one * 10) for one in range(1, 101)]
            quick.change_all(connection, "INSERT INTO complaint VALUES (?, ?)", rows)
            if engine is backup:
                quick.change(connection, "UPDATE complaint SET received_at = 900 WHERE id = 7")
    with here.connect() as window:
        assert late.late(window, 500, 50) == []
        window.rollback()
        with (
            closing(sqlite3.connect(tmp_path / "backup")) as source,
            closing(sqlite3.connect(tmp_path / "here")) as target,
        ):
            source.backup(target)
        assert late.late(window, 500, 50) == [7]
    here.dispose()
    backup.dispose()


def test_a_receipt_never_changes_which_is_what_the_memory_rests_on(room: Room) -> None:
    number = room.register().number
    with pytest.raises(Invalid):
        room.complaints.correct(room.agent, number, {"received_at": "2026-11-01 08:00"})
