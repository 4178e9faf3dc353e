"""Files dropped, pasted and chosen: many at once, bad ones among them, lost ones told of."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QPushButton

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.files import MOST_AT_ONCE
from deskcs.complaints.ui.files_view import FilesView
from deskcs.complaints.ui.pictures import read_picture
from deskcs.complaints.ui.sections import FILES
from deskcs.qt.surroundings import Surroundings

from .conftest import Screen


@pytest.fixture
def case(screen: Screen) -> ComplaintCard:
    card = screen.desk.register()
    screen.page.open(card.number)
    screen.find(QPushButton, f"complaint.section.{FILES}").click()
    return card


def view(screen: Screen) -> FilesView:
    return screen.page.pane.sections.files


def fresh(screen: Screen) -> ComplaintCard:
    card = screen.page.pane.card
    assert card is not None
    return card


def said(screen: Screen) -> str:
    return screen.page.pane.message.words.text()


def offered(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def files_of(*paths: Path) -> QMimeData:
    return offered(*(QUrl.fromLocalFile(str(path)).toString() for path in paths))


def picture(width: int = 40, height: int = 30) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_a_bad_file_among_many_does_not_keep_the_others_out(
    screen: Screen, case: ComplaintCard, tmp_path: Path, heard: Any
) -> None:
    paths = []
    for place in range(50):
        paths.append(tmp_path / f"{place:02d}.txt")
        paths[-1].write_text(f"第 {place} 份")
    paths[7].write_bytes(b"")
    paths[9].write_bytes(b"MZ\x90\0")
    folder = tmp_path / "文件夹"
    folder.mkdir()
    view(screen).dropped.emit(files_of(*paths, folder))
    screen.wait(lambda: len(fresh(screen).attachments) == 48)
    assert heard.said == ["已加 48 个附件"]
    assert "加了 48 个，3 个没有加" in said(screen)
    for name in ("07.txt", "09.txt", "文件夹"):
        assert name in said(screen)


def test_too_many_files_at_once_are_refused_as_a_whole(
    screen: Screen, case: ComplaintCard, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{n}.txt" for n in range(MOST_AT_ONCE + 1)]
    view(screen).dropped.emit(files_of(*paths))
    assert f"一次最多加 {MOST_AT_ONCE} 个文件" in said(screen)
    assert fresh(screen).attachments == ()


def test_a_web_address_is_answered_with_what_to_do_instead(
    screen: Screen, case: ComplaintCard
) -> None:
    data = offered("https://example.com/a.png")
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view(screen).dragEnterEvent(event)
    assert event.isAccepted()
    view(screen).dropped.emit(data)
    assert "网页里的内容不能直接拖进来" in said(screen)


def test_files_copied_in_a_file_manager_are_pasted_as_files(
    screen: Screen, case: ComplaintCard, tmp_path: Path
) -> None:
    path = tmp_path / "快递单.txt"
    path.write_text("单号")
    data = files_of(path)
    data.setText(str(path))
    editor = screen.page.pane.composer.editor
    assert editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    screen.wait(lambda: bool(fresh(screen).attachments))
    assert editor.toPlainText() == ""


def test_words_copied_with_a_picture_of_them_stay_words(
    screen: Screen, case: ComplaintCard
) -> None:
    data = QMimeData()
    data.setText("表格里的字")
    data.setImageData(picture())
    screen.page.pane.composer.editor.insertFromMimeData(data)
    assert screen.page.pane.composer.editor.toPlainText() == "表格里的字"
    assert fresh(screen).attachments == ()


def test_a_picture_is_pasted_into_the_files_by_keyboard(
    screen: Screen, case: ComplaintCard
) -> None:
    QGuiApplication.clipboard().setImage(picture())
    view(screen).list.setFocus()
    screen.key(view(screen), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    screen.wait(lambda: bool(fresh(screen).attachments))


def test_a_file_taken_off_by_mistake_is_put_back(
    screen: Screen, case: ComplaintCard, heard: Any
) -> None:
    desk = screen.desk
    desk.complaints.attach_content(desk.agent, case.number, "单据.txt", b"abc")
    screen.page.open(case.number)
    view(screen).list.setCurrentRow(0)
    screen.press("complaint.files.remove")
    screen.wait(lambda: not fresh(screen).attachments)
    assert heard.said == ["附件已移除"]
    heard.undo()
    screen.wait(lambda: bool(fresh(screen).attachments))
    kept = fresh(screen).attachments[0]
    assert (kept.name, kept.state) == ("单据.txt", "ok")
    assert [entry.kind for entry in fresh(screen).timeline][-3:] == [
        "attached",
        "detached",
        "attached",
    ]


def lost_file(screen: Screen, case: ComplaintCard, name: str, content: bytes) -> Path:
    desk = screen.desk
    desk.complaints.attach_content(desk.agent, case.number, name, content)
    kept = [path for path in (desk.store.path.parent / "attachments").rglob("*") if path.is_file()]
    return kept[0]


def test_a_picture_that_was_looked_at_does_not_stand_before_the_next_person(
    screen: Screen, case: ComplaintCard, around: Surroundings
) -> None:
    data = QMimeData()
    data.setImageData(picture())
    screen.page.files.take(data)
    screen.wait(lambda: bool(fresh(screen).attachments))
    view(screen).open_requested.emit(fresh(screen).attachments[0].ref)
    window = screen.find(QDialog, "complaint.picture")
    around.session.switch(screen.desk.other)
    assert not window.isVisible()


def test_a_missing_file_says_so_in_the_list(screen: Screen, case: ComplaintCard) -> None:
    lost_file(screen, case, "单据.txt", b"abc").unlink()
    screen.page.open(case.number)
    assert "文件不在了" in view(screen).list.item(0).text()
    view(screen).list.setCurrentRow(0)
    screen.press("complaint.files.open")
    assert "不在了" in said(screen)


def test_a_picture_changed_on_disk_says_so_in_the_list(
    screen: Screen, case: ComplaintCard, tmp_path: Path
) -> None:
    picture().save(str(tmp_path / "a.png"))
    content = (tmp_path / "a.png").read_bytes()
    lost_file(screen, case, "a.png", content).write_bytes(content[:-1] + b"x")
    screen.page.open(case.number)
    screen.wait(lambda: "被改动过" in view(screen).list.item(0).text())


def test_a_broken_or_enormous_picture_is_only_a_file() -> None:
    assert read_picture(b"\x89PNG\r\n\x1a\n" + b"\0" * 200).isNull()
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    chunk = b"IHDR" + head
    bomb = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk
    bomb += struct.pack(">I", zlib.crc32(chunk)) + b"\0\0\0\0IDAT" + b"\0" * 8
    assert read_picture(bomb).isNull()


def test_a_large_picture_is_scaled_down(tmp_path: Path) -> None:
    picture(800, 400).save(str(tmp_path / "a.png"))
    small = read_picture((tmp_path / "a.png").read_bytes(), QSize(72, 72))
    assert (small.width(), small.height()) == (72, 36)
