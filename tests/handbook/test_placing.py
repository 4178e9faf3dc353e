"""An article and its history stay together, whatever happens between the two."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from deskcs import paths
from deskcs.errors import Conflict, DeskError
from deskcs.handbook import placing
from deskcs.handbook.care import HandbookCare, open_care
from deskcs.handbook.events import ArticlesChanged
from deskcs.handbook.importing import Candidate
from deskcs.handbook.service import HandbookService

from .conftest import Shelf, write


def edit(shelf: Shelf, old: str, new: str, name: str = "refunds") -> None:
    draft = shelf.care.editing.draft(name)
    assert old in draft.text
    shelf.care.editing.save(shelf.lead, draft.text.replace(old, new), draft)


def beside(shelf: Shelf) -> list[str]:
    return [file.name for file in shelf.own.rglob("*") if file.is_file() and file.suffix != ".md"]


def started_again(shelf: Shelf) -> tuple[HandbookService, HandbookCare]:
    """Return what another start, or another window, has over the same files and database."""
    synonyms = (paths.resources() / "rules" / "synonyms.toml",)
    handbook = HandbookService([shelf.bundled, shelf.own], synonym_files=synonyms)
    return handbook, open_care(shelf.store, handbook)


def origins(care: HandbookCare, name: str = "refunds") -> list[str]:
    return [revision.origin for revision in care.editing.revisions(name)]


@pytest.fixture
def no_place(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Files can be written, but none comes into its place."""

    def refused(part: Path, file: Path) -> None:
        raise PermissionError(errno.EACCES, "busy", str(part), None, str(file))

    monkeypatch.setattr(placing, "_place", refused)
    return monkeypatch


def test_what_was_recorded_but_not_put_in_place_is_at_the_next_start(
    shelf: Shelf, no_place: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DeskError, match=r"已经记进版本.*refunds\.md"):
        edit(shelf, "先撤单", "先找面单再撤单")
    assert shelf.journal() == ["article.edited"]
    assert "找面单" not in shelf.handbook.article("refunds").markdown
    assert origins(shelf.care) == ["edited", "first"]
    no_place.undo()
    handbook, care = started_again(shelf)
    assert origins(care) == ["edited", "first"]
    assert "找面单" in handbook.article("refunds").markdown
    assert beside(shelf) == []


def test_the_same_program_puts_it_in_place_too(shelf: Shelf, no_place: pytest.MonkeyPatch) -> None:
    with pytest.raises(DeskError):
        edit(shelf, "tags: [退款]", "tags: [退款, 退钱]")
    assert origins(shelf.care) == ["edited", "first"]
    no_place.undo()
    assert origins(shelf.care) == ["edited", "first"]
    assert shelf.handbook.article("refunds").summary.tags == ("退款", "退钱")


def test_a_text_left_to_the_program_is_taken_away_later(
    shelf: Shelf, no_place: pytest.MonkeyPatch
) -> None:
    no_place.undo()
    edit(shelf, "先撤单", "第二版")
    first = shelf.care.editing.revisions("refunds")[-1]
    no_place.setattr(placing, "_place", lambda *_: (_ for _ in ()).throw(OSError(errno.EBUSY, "")))
    with pytest.raises(DeskError):
        shelf.care.editing.restore(shelf.lead, first.id)
    no_place.undo()
    handbook, care = started_again(shelf)
    assert origins(care) == ["restored", "edited", "first"]
    assert not handbook.article("refunds").summary.is_overlay
    assert beside(shelf) == []


def test_what_the_history_does_not_have_is_thrown_away(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(shelf, "先撤单", "第二版")
    place = shelf.handbook.article("refunds").summary.file
    text = place.read_text("utf-8")
    place.with_name("refunds.md.1234abcd.part").write_text(
        text.replace("第二版", "没存成"), "utf-8"
    )
    place.with_name("refunds.md.1234abce.part").write_bytes(b"---\nid: ref")
    place.with_name("flow.md.1234abcf.away").write_bytes("---\nid: flow\n\xff".encode("latin-1"))
    handbook, care = started_again(shelf)
    assert origins(care) == ["edited", "first"]
    assert "第二版" in handbook.article("refunds").markdown
    assert beside(shelf) == []


def test_a_full_disk_before_the_commit_records_nothing(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DeskError, match="磁盘已满"):
        edit(shelf, "先撤单", "第二版")
    monkeypatch.undo()
    assert shelf.journal() == []
    assert beside(shelf) == []
    assert origins(shelf.care) == ["first"]


def test_a_database_that_takes_nothing_leaves_the_files_as_they_were(shelf: Shelf) -> None:
    draft = shelf.care.editing.draft("refunds")
    shelf.care.editing.revisions("refunds")
    with shelf.store.write(shelf.lead) as unit:
        pages = unit.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    shelf.store.engine.dispose()
    from sqlalchemy import event

    @event.listens_for(shelf.store.engine, "connect")
    def _full(connection: object, _: object) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")  # type: ignore[attr-defined]

    with pytest.raises(DeskError, match="磁盘"):
        shelf.care.editing.save(shelf.lead, draft.text + "长" * 200_000, draft)
    assert beside(shelf) == []
    assert not list(shelf.own.rglob("*.md"))
    assert origins(shelf.care) == ["first"]


def test_of_several_each_is_in_place_after_a_crash_between_two(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, placed = placing._place, []

    def once(part: Path, file: Path) -> None:
        if placed:
            raise OSError(errno.EIO, "crash")
        placed.append(file)
        place(part, file)

    candidates = [
        Candidate(Path("x.md"), text, shelf.handbook.parsed(Path("x.md"), text)[0], ())
        for text in (f"---\nid: a{n}\ntitle: 第{n}篇\nchapter: 新\n---\n文字{n}\n" for n in "123")
    ]
    monkeypatch.setattr(placing, "_place", once)
    with pytest.raises(DeskError, match="磁盘读写出错"):
        shelf.care.importing.take(shelf.lead, candidates)
    monkeypatch.undo()
    handbook, care = started_again(shelf)
    assert [origins(care, f"a{n}") for n in "123"] == [["imported"]] * 3
    assert {"a1", "a2", "a3"} <= set(handbook.library().by_id)


KILLED = """
import os, sys
from pathlib import Path
from deskcs.actor import Actor, Role
from deskcs.clock import SystemClock
from deskcs.events import EventBus
from deskcs.handbook import placing
from deskcs.handbook.care import open_care
from deskcs.handbook.service import HandbookService
from deskcs.storage.opening import open_store
database, bundled, own, where = map(Path, sys.argv[1:5])
handbook = HandbookService([bundled, own])
care = open_care(open_store(database, SystemClock(), EventBus()), handbook)
draft = care.editing.draft("refunds")
name = {"before": "write", "after": "place"}[where.name]
def die(self):
    if where.name == "before":
        kept(self)
    os._exit(9)
kept = getattr(placing.Parts, name)
setattr(placing.Parts, name, die)
care.editing.save(Actor(2, "组长乙", Role.LEAD), draft.text.replace("先撤单", "先找面单"), draft)
"""


@pytest.mark.parametrize(("when", "is_saved"), [("before", False), ("after", True)])
def test_a_program_that_is_killed_leaves_all_or_nothing(
    shelf: Shelf, when: str, is_saved: bool
) -> None:
    database = shelf.store.path
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, database, shelf.bundled, shelf.own, when],
        env={**os.environ, "PYTHONPATH": str(Path(placing.__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 9, ended.stderr
    assert len(beside(shelf)) == 1
    handbook, care = started_again(shelf)
    assert origins(care) == (["edited", "first"] if is_saved else ["first"])
    assert ("先找面单" in handbook.article("refunds").markdown) is is_saved
    assert beside(shelf) == []


def test_two_windows_on_one_folder_neither_overwrite_nor_record_one_another(shelf: Shelf) -> None:
    handbook, care = started_again(shelf)
    stale = care.editing.draft("refunds")
    care.editing.revisions("refunds")
    edit(shelf, "先撤单", "甲的写法")
    shelf.heard.clear()
    assert care.changes.unread_difference(shelf.agent, "refunds") == ()
    assert "甲的写法" in handbook.article("refunds").markdown
    assert shelf.heard == [ArticlesChanged(("refunds",))]
    with pytest.raises(Conflict):
        care.editing.save(shelf.lead, stale.text + "乙", stale)
    for log in (care, shelf.care):
        assert origins(log) == ["edited", "first"]


def test_a_head_that_somebody_else_changed_is_a_conflict_too(shelf: Shelf) -> None:
    draft = shelf.care.editing.draft("refunds")
    edit(shelf, "tags: [退款]", "tags: [退款, 退钱]")
    with pytest.raises(Conflict):
        shelf.care.editing.save(shelf.lead, draft.text + "补一句", draft)
    assert shelf.handbook.article("refunds").summary.tags == ("退款", "退钱")


def test_a_file_that_could_not_be_read_as_this_article_is_not_written_over(shelf: Shelf) -> None:
    broken = write(shelf.own, "refunds", "手写的", title="退款", chapter="售后与退换")
    kept = "---\nid: refunds\n手写到一半\n---\n"
    broken.write_text(kept, "utf-8")
    shelf.handbook.reload()
    edit(shelf, "先撤单", "第二版")
    assert broken.read_text("utf-8") == kept
    assert "第二版" in shelf.handbook.article("refunds").markdown
