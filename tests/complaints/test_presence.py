"""Who has which case open."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from deskcs.complaints.presence import GONE_AFTER_SECONDS, Company, Presence

CASE, OTHER = "TS20261122-001", "TS20261122-002"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "open"


def test_two_people_at_one_case_see_each_other(folder: Path) -> None:
    mine, theirs = Presence(folder), Presence(folder)
    assert mine.enter(CASE, "客服07") == Company(CASE)
    assert theirs.enter(CASE, "客服08") == Company(CASE, ("客服07",))
    assert mine.enter(CASE, "客服07") == Company(CASE, ("客服08",))


def test_who_goes_on_to_another_case_is_no_longer_at_the_first(folder: Path) -> None:
    mine, theirs = Presence(folder), Presence(folder)
    theirs.enter(CASE, "客服08")
    theirs.enter(OTHER, "客服08")
    assert mine.enter(CASE, "客服07").names == ()
    theirs.leave()
    assert mine.enter(OTHER, "客服07").names == ()


def test_who_left_is_gone_though_the_coming_is_carried_out_last(folder: Path) -> None:
    mine = Presence(folder)
    mine.leave(turn=2)
    assert mine.enter(CASE, "客服08", turn=1) == Company(CASE)
    mine.enter(OTHER, "客服08", turn=4)
    mine.enter(CASE, "客服08", turn=3)
    assert Presence(folder).enter(CASE, "客服07").names == ()
    assert Presence(folder).enter(OTHER, "客服07").names == ("客服08",)


def test_coming_and_going_in_two_workers_at_once_leaves_one_file_or_none(folder: Path) -> None:
    mine = Presence(folder)
    with ThreadPoolExecutor(4) as workers:
        for turn in range(1, 201):
            workers.submit(mine.enter, (CASE, OTHER)[turn % 2], "客服08", turn)
            if turn % 3 == 0:
                workers.submit(mine.leave, turn)
        last = workers.submit(mine.enter, CASE, "客服08", 201)
        assert last.exception() is None
    assert [file.name[: len(CASE)] for file in folder.iterdir()] == [CASE]


def test_ones_own_other_window_is_told_apart(folder: Path) -> None:
    Presence(folder).enter(CASE, "客服07")
    assert Presence(folder).enter(CASE, "客服07") == Company(CASE, (), True)


def test_a_window_that_was_killed_is_forgotten(folder: Path) -> None:
    Presence(folder).enter(CASE, "客服08")
    left = time.time() - GONE_AFTER_SECONDS - 1
    for file in folder.iterdir():
        os.utime(file, (left, left))
    assert Presence(folder).enter(CASE, "客服07").names == ()
    assert len(list(folder.glob("*.json"))) == 1


def test_a_broken_file_or_a_folder_that_cannot_be_made_harms_nobody(folder: Path) -> None:
    folder.mkdir()
    (folder / f"{CASE}.x.json").write_text("{", encoding="utf-8")
    assert Presence(folder).enter(CASE, "客服07") == Company(CASE)
    blocked = folder / f"{CASE}.x.json" / "open"
    assert Presence(blocked).enter(CASE, "客服07") == Company(CASE)


def test_nothing_is_left_of_a_file_that_could_not_be_written(folder: Path) -> None:
    mine = Presence(folder)
    (folder / f"{CASE}.{mine._window}.json").mkdir(parents=True)  # as little room as a full disk
    assert mine.enter(CASE, "客服07") == Company(CASE)
    assert list(folder.glob("*.part")) == []


@pytest.mark.parametrize("away", [-3_600, 3_600])
def test_a_clock_that_stands_wrong_hides_nobody(
    folder: Path, monkeypatch: pytest.MonkeyPatch, away: int
) -> None:
    Presence(folder).enter(CASE, "客服08")
    there = time.time() + away
    monkeypatch.setattr(time, "time", lambda: there)
    assert Presence(folder).enter(CASE, "客服07").names == ("客服08",)


def test_a_file_from_the_future_is_no_company(folder: Path) -> None:
    Presence(folder).enter(CASE, "客服08")
    ahead = time.time() + 86_400
    for file in folder.iterdir():
        os.utime(file, (ahead, ahead))
    assert Presence(folder).enter(CASE, "客服07").names == ()
