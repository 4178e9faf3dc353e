"""A database that cannot be opened is told in one line, with ways on; nothing is thrown away."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import Desk
from deskcs.qt.tasks import ImmediateTasks
from deskcs.qt.theme import Theme
from deskcs.settings import Settings
from deskcs.shell.opening_page import OpeningPage
from deskcs.shell.window import MainWindow
from deskcs.storage.backup import back_up
from deskcs.storage.driver import dbapi

INTAKE = ComplaintIntake(customer="王女士", what="颜色和图片不一样,要求退款")


def said(window: MainWindow) -> str:
    labels = window.frame.findChild(OpeningPage).findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.frame.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_the_first_start_asks_for_the_desk_and_its_first_supervisor(
    make_window: Callable[..., MainWindow], file: Path
) -> None:
    window = make_window()
    assert window.frame.body.currentWidget().objectName() == "firstRun"
    assert file.exists()


def test_a_file_named_in_the_settings_that_vanished_is_not_replaced_by_an_empty_one(
    make_window: Callable[..., MainWindow], settings: Settings, file: Path
) -> None:
    window = make_window(replace(settings, is_database_given=False))
    assert "没有这个数据库" in said(window)
    assert not file.exists()
    button(window, "opening.new").click()
    assert file.exists()
    assert window.inside is not None


def test_a_file_of_which_there_are_copies_is_restored_from_one(
    make_window: Callable[..., MainWindow], other_desk: Desk, settings: Settings, file: Path
) -> None:
    agent = other_desk.staff.actor_named("客服07")
    number = other_desk.complaints.register(agent, INTAKE).number
    other_desk.close()
    back_up(file, now=datetime.now(UTC))
    for path in file.parent.glob("desk.sqlite3*"):
        path.unlink()
    window = make_window(settings)
    assert "没有这个数据库" in said(window)
    button(window, "opening.restore").click()
    assert window.inside is not None
    assert window.inside.opened.desk.complaints.timeline(number)


def test_damage_is_told_and_the_copies_are_offered(
    make_window: Callable[..., MainWindow], other_desk: Desk, file: Path
) -> None:
    other_desk.close()
    back_up(file, now=datetime.now(UTC))
    file.write_bytes(b"this is no database at all" * 100)
    for suffix in ("-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    window = make_window()
    assert "损坏" in said(window)
    button(window, "opening.check").click()
    assert "✓ 手册" in said(window), "the look-over tells its findings"
    button(window, "opening.restore").click()
    assert window.inside is not None
    assert list(file.parent.glob("backups/*.damaged*"))


def test_a_newer_file_is_refused_and_left_as_it_is(
    make_window: Callable[..., MainWindow], other_desk: Desk, file: Path
) -> None:
    other_desk.close()
    connection = dbapi().connect(str(file))
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    window = make_window()
    assert window.inside is None
    assert "9999" in said(window) or "更新" in said(window) or "新" in said(window)
    connection = dbapi().connect(str(file))
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 9999
    connection.close()


def test_a_file_of_another_program_is_refused(
    make_window: Callable[..., MainWindow], file: Path
) -> None:
    connection = sqlite3.connect(str(file))
    connection.execute("CREATE TABLE other(x)")
    connection.commit()
    connection.close()
    window = make_window()
    assert window.inside is None
    assert str(file) in said(window)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions bind no root")
def test_a_read_only_folder_is_told_in_one_line(
    make_window: Callable[..., MainWindow], settings: Settings, tmp_path: Path
) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        window = make_window(replace(settings, database=str(folder / "desk.sqlite3")))
        assert "不能写入" in said(window)
    finally:
        folder.chmod(stat.S_IRWXU)


def test_a_folder_in_place_of_a_file_is_told(
    make_window: Callable[..., MainWindow], settings: Settings, tmp_path: Path
) -> None:
    window = make_window(replace(settings, database=str(tmp_path)))
    assert window.inside is None
    assert str(tmp_path) in said(window)


def test_after_what_hindered_is_gone_trying_again_opens_the_desk(
    make_window: Callable[..., MainWindow], settings: Settings, tmp_path: Path
) -> None:
    place = tmp_path / "desk.sqlite3"
    place.mkdir()
    window = make_window(settings)
    assert window.inside is None
    place.rmdir()
    button(window, "opening.retry").click()
    assert window.inside is not None


def test_a_bug_while_the_desk_is_opened_is_told_and_can_be_tried_again(
    qtbot: Any,
    settings: Settings,
    clock: FixedClock,
    other_desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = MainWindow(settings, Theme("light"), "李组长", tasks=ImmediateTasks(), clock=clock)
    qtbot.addWidget(window)
    window.show()
    with monkeypatch.context() as patch, qtbot.capture_exceptions() as bugs:
        patch.setattr("deskcs.shell.inside.KeysOverview", lambda *_: 1 // 0)
        window.open_desk()
    assert [bug[0] for bug in bugs] == [ZeroDivisionError]
    assert "程序出了意外的错误" in said(window)
    assert window.inside is None
    button(window, "opening.retry").click()
    assert window.inside is not None
    assert window.frame.body.currentWidget().objectName() == "signIn"
    window.shut_down()


def test_another_file_can_be_chosen(
    make_window: Callable[..., MainWindow],
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    other_desk: Desk,
) -> None:
    from deskcs.shell import choosing

    def choose(*_: Any) -> str:
        return str(other_desk.store.path)

    monkeypatch.setattr(choosing, "choose_database", choose)
    window = make_window(replace(settings, database=str(tmp_path)))
    button(window, "opening.choose").click()
    assert window.inside is not None
    assert window.frame.body.currentWidget().objectName() == "signIn"


def test_postgresql_is_refused_with_one_clear_line(
    make_window: Callable[..., MainWindow], settings: Settings
) -> None:
    window = make_window(replace(settings, database="postgresql://desk:secret@host/desk"))
    assert "PostgreSQL" in said(window)
    assert "secret" not in said(window)
