"""The check-up reads the attachments too."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from deskcs.actor import OWNER
from deskcs.checkup import examine_all
from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import open_desk
from deskcs.settings import Settings

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)


def test_lost_attachments_are_found_and_named_by_their_case(tmp_path: Path, own_home: Path) -> None:
    clock = FixedClock(datetime(2026, 11, 22, 1, 30, tzinfo=UTC))
    settings = Settings(database=str(tmp_path / "desk.sqlite3"))
    desk = open_desk(settings, clock=clock)
    number = desk.complaints.register(OWNER, ComplaintIntake(customer="a", what="漏电")).number
    desk.complaints.attach_content(OWNER, number, "a.png", PICTURE)
    desk.close()

    def found() -> tuple[bool, str]:
        (check,) = (c for c in examine_all(settings, clock) if c.name == "attachments")
        return check.ok, check.detail

    assert found() == (True, "1 个附件都完好")
    (picture,) = (tmp_path / "attachments").rglob("*.png")
    picture.unlink()
    ok, detail = found()
    assert not ok
    assert number in detail
