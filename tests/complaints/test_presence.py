"""Two people with one case open see each other; a desk that crashed is forgotten."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from deskcs.complaints.presence import Presence

from .conftest import Room


def test_two_windows_on_one_case_see_each_other(opened: Callable[[], Room]) -> None:
    here, there = opened(), opened()
    number, other = here.register().number, here.register().number
    assert here.complaints.looking_at(here.agent, number) == ()
    assert there.complaints.looking_at(there.other, number) == ("客服07",)
    assert here.complaints.looking_at(here.agent, number) == ("客服08",)
    there.complaints.looking_at(there.other, other)
    assert here.complaints.looking_at(here.agent, number) == ()
    here.complaints.looked_away()
    assert there.complaints.looking_at(there.other, number) == ()
    there.complaints.looked_away()


def test_a_desk_that_crashed_is_forgotten(tmp_path: Path) -> None:
    crashed, alive = Presence(tmp_path / "desk.sqlite3"), Presence(tmp_path / "desk.sqlite3")
    crashed.enter("客服07", "TS20261122-001")
    (file,) = (tmp_path / ".desk.sqlite3.open").glob("*.json")
    os.utime(file, (1, 1))
    assert alive.enter("客服08", "TS20261122-001") == ()
    assert not file.exists()


def test_broken_notes_and_a_folder_that_cannot_be_made_hinder_nobody(tmp_path: Path) -> None:
    presence = Presence(tmp_path / "desk.sqlite3")
    folder = tmp_path / ".desk.sqlite3.open"
    folder.mkdir()
    (folder / "x.json").write_text("[", "utf-8")
    (folder / "y.json").write_text("[]", "utf-8")
    assert presence.enter("客服08", "TS20261122-001") == ()
    blocked = tmp_path / ".other.sqlite3.open"
    blocked.write_text("", "utf-8")
    assert Presence(tmp_path / "other.sqlite3").enter("客服08", "TS20261122-001") == ()
