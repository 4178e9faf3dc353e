"""What failed while the program ended is said at the next start, once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from deskcs.errors import Invalid
from deskcs.shell.unsaid import MOST, Unsaid


def failed(name: str) -> Invalid:
    return Invalid("写不了文件 {path}：{reason}。请换一个位置。", path=name, reason="磁盘已满")


def test_the_next_start_says_once_which_file_was_not_written(tmp_path: Path) -> None:
    file = tmp_path / "data" / "unsaid.txt"
    Unsaid(file).keep([failed("一.csv"), failed("二\n行.csv")])
    following = Unsaid(file)
    said = following.take()
    assert "写不了文件 一.csv：磁盘已满" in said
    assert "二 行.csv" in said
    assert "\n" not in said
    assert following.take() == ""


def test_two_windows_keep_beside_each_other_and_many_are_cut_short(tmp_path: Path) -> None:
    file = tmp_path / "unsaid.txt"
    for n in range(MOST + 1):
        Unsaid(file).keep([failed(f"{n}.csv"), failed(f"{n}.csv")])
    said = Unsaid(file).take()
    assert said.count(".csv") == MOST
    assert said.endswith("…")


def test_nothing_is_said_where_all_went_well_or_nothing_can_be_kept(tmp_path: Path) -> None:
    assert Unsaid(tmp_path / "unsaid.txt").take() == ""
    (tmp_path / "a file").touch()
    Unsaid(tmp_path / "a file" / "unsaid.txt").keep([failed("x")])


@pytest.mark.skipif(os.name == "nt", reason="rights of files are another matter there")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    Unsaid(tmp_path / "unsaid.txt").keep([failed("王女士.pdf")])
    assert (tmp_path / "unsaid.txt").stat().st_mode & 0o077 == 0
