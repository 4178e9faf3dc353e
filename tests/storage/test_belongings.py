"""Attachments go with the database into its copies and come back with them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from deskcs.clock import FixedClock
from deskcs.errors import StorageError
from deskcs.storage import backup
from deskcs.storage.store import Store


def put(folder: Path, content: bytes) -> Path:
    digest = hashlib.sha256(content).hexdigest()
    file = folder / "attachments" / digest[:2] / f"{digest}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def copies(folder: Path) -> set[bytes]:
    return {file.read_bytes() for file in (folder / "attachments").rglob("*") if file.is_file()}


def test_lost_and_damaged_attachments_come_back_with_the_backup(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    opened().close()
    lost, spoilt = put(file.parent, b"lost"), put(file.parent, b"spoilt")
    made = backup.back_up(file, now=fixed.now())
    lost.unlink()
    spoilt.write_bytes(b"SPOILT")
    newer = put(file.parent, b"newer")
    backup.restore(made.path, file, now=fixed.now())
    assert (lost.read_bytes(), spoilt.read_bytes()) == (b"lost", b"spoilt")
    assert newer.read_bytes() == b"newer"


def test_a_copy_elsewhere_has_its_attachments_beside_it(
    opened: Callable[[], Store], file: Path, fixed: FixedClock, tmp_path: Path
) -> None:
    opened().close()
    put(file.parent, b"one")
    stick = tmp_path / "stick"
    backup.back_up(file, stick / "copy.sqlite3", now=fixed.now())
    put(file.parent, b"two")
    backup.back_up(file, stick / "copy2.sqlite3", now=fixed.now())
    assert copies(stick) == {b"one", b"two"}
    fresh = tmp_path / "fresh" / "desk.sqlite3"
    backup.restore(stick / "copy2.sqlite3", fresh, now=fixed.now())
    assert copies(fresh.parent) == {b"one", b"two"}


def test_a_damaged_attachment_does_not_replace_its_sound_copy(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    opened().close()
    picture = put(file.parent, b"picture")
    backup.back_up(file, now=fixed.now())
    picture.write_bytes(b"cut")
    put(file.parent, b"other").write_bytes(b"never sound")
    (picture.parent / f".{picture.name}.1.part").write_bytes(b"half")
    backup.back_up(file, now=fixed.now())
    assert copies(backup.backup_folder(file)) == {b"picture"}


def test_attachments_that_cannot_be_copied_are_told_and_the_database_is_safe(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    opened().close()
    put(file.parent, b"picture")
    folder = backup.backup_folder(file)
    folder.mkdir(exist_ok=True)
    (folder / "attachments").write_text("in the way", encoding="utf-8")
    with pytest.raises(StorageError, match="附件没有全部复制"):
        backup.back_up(file, now=fixed.now())
    assert len(backup.backups(file)) == 1
