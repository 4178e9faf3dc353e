from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from deskcs.actor import OWNER
from deskcs.cli import app
from deskcs.clock import FixedClock
from deskcs.events import EventBus
from deskcs.staff.records import PersonRecord
from deskcs.storage.opening import open_store

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


@pytest.fixture
def desk_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a desk with one person in it."""
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "config"))
    file = tmp_path / "desk.sqlite3"
    store = open_store(file, FixedClock(NOON), EventBus())
    with store.write(OWNER) as unit:
        unit.session.add(PersonRecord(name="甲", role="agent", created_at=unit.now))
        unit.journal("staff.add", "person:1")
    store.close()
    return file


def test_the_doctor_salvages_into_a_new_file_and_says_how_to_go_on(
    desk_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = desk_file.with_name("rescued.sqlite3")
    assert app.run(["doctor", "--salvage", str(target), "--db", str(desk_file)]) == 0
    said = capsys.readouterr().out
    assert target.exists()
    assert "救出 1 行" in said
    assert "deskcs restore" in said


def test_the_doctor_tells_programs_what_was_kept_and_lost(
    desk_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = desk_file.with_name("rescued.sqlite3")
    words = ["doctor", "--salvage", str(target), "--db", str(desk_file), "--json"]
    assert app.run(words) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["tables"]["person"] == {"kept": 1, "lost": 0}
    assert (told["left_over"], told["journal"]) == (None, "")


def test_a_file_that_is_there_is_never_written_over(
    desk_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = desk_file.read_bytes()
    assert app.run(["doctor", "--salvage", str(desk_file), "--db", str(desk_file)]) == 1
    assert "没有覆盖" in capsys.readouterr().err
    assert desk_file.read_bytes() == before
