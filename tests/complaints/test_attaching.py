"""Files that come to a case in every state a desk meets: being written, disguised, lost."""

from __future__ import annotations

import errno
import os
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints import attachment_kinds
from deskcs.complaints.attaching import name_of
from deskcs.errors import Invalid, ReadOnly
from deskcs.reasons import is_full, reason_of

from .conftest import Room

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 200


@pytest.fixture
def number(room: Room) -> str:
    return room.register().number


def office(folder: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(f"{folder}/document.xml", "<x/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("amr", b"#!AMR\n\x3c"),
        ("mp4", b"\0\0\0\x18ftypmp42"),
        ("mov", b"\0\0\0\x14moov"),
        ("m4a", b"\0\0\0\x18ftypM4A "),
        ("mp3", b"ID3\x03"),
        ("mp3", b"\xff\xfb\x90"),
        ("wav", b"RIFF\0\0\0\0WAVEfmt "),
        ("webp", b"RIFF\0\0\0\0WEBPVP8 "),
        ("gif", b"GIF87a"),
        ("docx", office("word")),
        ("xlsx", office("xl")),
        ("txt", "客服：您好".encode("gb18030")),
        ("txt", "客服：您好".encode("utf-16")),
    ],
)
def test_what_phones_and_offices_make_is_taken(kind: str, content: bytes) -> None:
    assert attachment_kinds.fits(kind, content)


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("amr", b"#!/bin/sh\n"),
        ("mp4", b"MZ\x90\0ftyp"),
        ("mp4", b"<html>"),
        ("wav", b"RIFF\0\0\0\0WEBP"),
        ("docx", b"PK\x03\x04anything"),
        ("docx", office("xl")),
        ("xlsx", b"PK\x03\x04" + b"META-INF/MANIFEST.MF"),
        ("txt", b"PK\x03\x04\0\0"),
        ("csv", b"\x89PNG\r\n\x1a\n\0"),
        ("pdf", b"L\x00\x00\x00\x01\x14\x02\x00"),
    ],
)
def test_what_hides_behind_an_ending_is_refused(kind: str, content: bytes) -> None:
    assert not attachment_kinds.fits(kind, content)


@given(st.text(max_size=400))
def test_a_name_is_one_short_line_without_a_path(name: str) -> None:
    shown = name_of(name)
    assert len(shown) <= 120
    assert not set(shown) & set("/\\\n\r\t\0")


def test_a_long_name_keeps_its_ending(room: Room, number: str) -> None:
    card = room.complaints.attach_content(room.agent, number, "很" * 300 + ".png", PICTURE)
    assert card.attachments[0].name.endswith("很….png")
    assert card.attachments[0].kind == "png"
    hidden = "../..\\a\nb\u202egnp.exe.png"
    assert room.complaints.attach_content(room.agent, number, hidden, PICTURE).attachments[
        -1
    ].name == ("a bgnp.exe.png")


def test_a_folder_a_pipe_or_a_link_to_nothing_is_no_file(
    room: Room, number: str, tmp_path: Path
) -> None:
    folder = tmp_path / "截图"
    folder.mkdir()
    with pytest.raises(Invalid, match="“截图”是文件夹"):
        room.complaints.attach(room.agent, number, folder)
    lost = tmp_path / "lost.png"
    lost.symlink_to(tmp_path / "nowhere.png")
    with pytest.raises(Invalid, match="不在了"):
        room.complaints.attach(room.agent, number, lost)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.png")
        with pytest.raises(Invalid, match="不是普通的文件"):
            room.complaints.attach(room.agent, number, tmp_path / "pipe.png")
    assert room.complaints.card(room.agent, number).version == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all files")
def test_a_file_nobody_may_read_is_told_in_plain_words(
    room: Room, number: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PICTURE)
    path.chmod(0)
    with pytest.raises(Invalid, match="没有权限"):
        room.complaints.attach(room.agent, number, path)


class GrowingPath(type(Path())):  # type: ignore[misc]
    """A file that another program goes on writing while it is read."""

    def open(self, *arguments: object, **named: object) -> object:  # type: ignore[override]
        file = super().open(*arguments, **named)
        whole = file.read

        def read(size: int = -1) -> bytes:
            with Path(self).open("ab") as other:
                other.write(b"more")
            return whole(size)

        return _Reading(file, read)


class _Reading:
    def __init__(self, file: object, read: Callable[[int], bytes]) -> None:
        self._file, self.read = file, read

    def __enter__(self) -> _Reading:
        return self

    def __exit__(self, *error: object) -> None:
        self._file.close()  # type: ignore[attr-defined]

    def fileno(self) -> int:
        return int(self._file.fileno())  # type: ignore[attr-defined]


def test_a_file_that_is_still_being_written_is_not_taken_half(
    room: Room, number: str, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(PICTURE)
    path = GrowingPath(tmp_path / "a.png")
    with pytest.raises(Invalid, match="还在写入"):
        room.complaints.attach(room.agent, number, path)
    assert not (tmp_path / "attachments").exists()
    assert room.complaints.attach(room.agent, number, Path(path)).attachments


def test_adding_a_file_again_mends_one_that_was_changed_on_disk(
    room: Room, number: str, tmp_path: Path
) -> None:
    ref = room.complaints.attach_content(room.agent, number, "a.png", PICTURE).attachments[0].ref
    (kept,) = (tmp_path / "attachments").rglob("*.png")
    kept.write_bytes(PICTURE[:-1] + b"x")
    assert room.complaints.check_attachments()
    room.complaints.attach_content(room.agent, number, "a.png", PICTURE)
    assert room.complaints.check_attachments() == []
    assert room.complaints.attachment(number, ref)[1] == PICTURE


def test_a_folder_that_cannot_be_made_is_told_and_nothing_is_noted(
    room: Room, number: str, tmp_path: Path
) -> None:
    (tmp_path / "attachments").write_text("in the way")
    with pytest.raises(ReadOnly) as refused:
        room.complaints.attach_content(room.agent, number, "a.png", PICTURE)
    assert "\n" not in str(refused.value)
    assert room.complaints.card(room.agent, number).attachments == ()


def test_a_full_disk_is_told_in_plain_words() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no device that is always full")
    with pytest.raises(OSError, match="No space") as refused, full.open("wb", buffering=0) as file:
        file.write(b"x")
    assert is_full(refused.value)
    assert is_full(OSError(errno.EDQUOT, "Disk quota exceeded"))
    assert reason_of(refused.value) == "磁盘已满"


def test_fifty_files_and_their_order(room: Room, number: str, tmp_path: Path) -> None:
    for place in range(50):
        path = tmp_path / f"{place:02d}.png"
        path.write_bytes(PICTURE + bytes([place]))
        room.complaints.attach(room.agent, number, path)
    card = room.complaints.card(room.agent, number)
    assert [one.name for one in card.attachments] == [f"{n:02d}.png" for n in range(50)]
