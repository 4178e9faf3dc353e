"""The index that is kept between starts answers as one made anew, or is not taken at all."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from deskcs import paths
from deskcs.__main__ import main
from deskcs.handbook.finding import HandbookIndex
from deskcs.handbook.kept_index import KeptIndex
from deskcs.handbook.opening import open_handbook
from deskcs.handbook.service import HandbookService

from .conftest import write

QUERIES = Path(__file__).with_name("queries.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    write(folder, "fire", "先断电。\n\n## 起火冒烟\n\n马上上报。", title="起火冒烟", chapter="安全")
    write(folder, "late", "催件。\n\n## 快递没到\n\n先查物流。", title="物流慢", chapter="物流")
    return folder


def shelf(folder: Path, file: Path) -> HandbookService:
    """Return what a start of the program would have."""
    return HandbookService([folder], kept=KeptIndex(file))


def first(handbook: HandbookService, query: str) -> str:
    """Return the article found first, nothing where none is more than near."""
    hits = [hit for hit in handbook.find(query, 3) if not hit.nearest]
    return hits[0].section.article_id if hits else ""


def kept_by(handbook: HandbookService, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Return whether a question is answered without reading one article."""
    with monkeypatch.context() as patch:
        patch.setattr(handbook, "library", lambda: pytest.fail("the articles were read"))
        try:
            handbook.find("起火", 3)
        except pytest.fail.Exception:
            return False
    return True


def test_every_question_is_answered_alike_from_the_kept_index() -> None:
    made = open_handbook()
    made.prepare()
    kept = open_handbook()
    for asked in yaml.safe_load(QUERIES.read_text(encoding="utf-8")):
        assert kept.find(asked["q"], 5) == made.find(asked["q"], 5), asked
    assert (paths.cache_folder() / "handbook-index").is_file()


def test_the_second_start_reads_no_article_before_it_answers(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "cache" / "index"
    begun = shelf(folder, file)
    assert first(begun, "起火") == "fire"
    begun.prepare()
    again = shelf(folder, file)
    assert kept_by(again, monkeypatch)
    assert first(again, "起火") == "fire"
    assert first(again, "qihuo") == "fire"


def test_whatever_changes_in_the_folder_makes_the_index_anew(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "index"
    shelf(folder, file).prepare()
    write(folder, "late", "催件。\n\n## 起火冒烟\n\n先查物流。", title="物流慢", chapter="物流")
    next(folder.rglob("fire.md")).unlink()
    changed = shelf(folder, file)
    assert not kept_by(changed, monkeypatch)
    assert first(changed, "起火冒烟") == "late"
    changed.prepare()
    assert kept_by(shelf(folder, file), monkeypatch)


def test_an_article_that_came_after_the_index_was_read_is_found_once_articles_are_read(
    folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "index"
    shelf(folder, file).prepare()
    handbook = shelf(folder, file)
    assert first(handbook, "赠品漏发") == ""
    write(folder, "gift", "补发。\n\n## 赠品漏发\n\n当天补发。", title="赠品", chapter="售后")
    handbook.library()
    assert first(handbook, "赠品漏发") == "gift"


@pytest.mark.parametrize("harm", ["cut", "flipped", "other", "empty", "folder"])
def test_a_spoiled_file_is_as_if_it_were_not_there(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    file = tmp_path / "index"
    shelf(folder, file).prepare()
    good = file.read_bytes()
    if harm == "folder":
        file.unlink()
        file.mkdir()
    else:
        spoiled = bytearray(good)
        spoiled[-200] ^= 0xFF
        bad = {"cut": good[:-100], "flipped": bytes(spoiled), "other": b"x" * 900, "empty": b""}
        file.write_bytes(bad[harm])
    handbook = shelf(folder, file)
    assert not kept_by(handbook, monkeypatch)
    assert first(handbook, "起火") == "fire"
    handbook.prepare()
    assert not list(tmp_path.glob("index-*")), "nothing half written stays"
    if harm != "folder":
        assert kept_by(shelf(folder, file), monkeypatch)


def test_kept_sections_are_a_sequence_like_any_other(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "index"
    made = shelf(folder, file)
    made.prepare()
    kept = KeptIndex(file).read(made._stamp())
    assert isinstance(kept, HandbookIndex)
    fresh = made._ready_index().sections
    assert list(kept.sections) == list(fresh)
    assert kept.sections[1:3] == list(fresh[1:3])
    assert kept.sections[-1] == fresh[-1]


def test_the_command_line_keeps_the_index_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        assert main(["search", "退款", "--scope", "handbook", "--json"]) == 0
    assert (paths.cache_folder() / "handbook-index").is_file()
    assert kept_by(open_handbook(), monkeypatch)
