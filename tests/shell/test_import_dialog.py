"""A file of complaints is looked at, tried, imported; every row is accounted for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from deskcs.desk import Desk
from deskcs.shell.exchange.import_dialog import ImportDialog, open_import
from deskcs.shell.window import MainWindow

ROWS = (
    "买家会员名,投诉时间,投诉内容,备用\n"
    "tb001,2026-11-02 11:16,外套掉色,x\n"
    "tb002,不是时间,少发了裤子,y\n"
    "tb003,2026-11-03 09:00,快递三天没动,z\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "投诉.csv"
    path.write_text(ROWS, encoding="gb18030")
    return path


@pytest.fixture
def opened(enter: Callable[..., MainWindow], other_desk: Desk) -> Callable[[Path], ImportDialog]:
    window = enter("王主管")
    assert window.inside is not None

    def open_file(path: Path) -> ImportDialog:
        assert window.inside is not None
        dialog = open_import(window.inside.opened.desk, window.inside.around, window, path)
        assert dialog is not None
        dialog.show()
        return dialog

    return open_file


def test_columns_are_guessed_and_shown_with_what_stands_in_them(
    opened: Callable[[Path], ImportDialog], table: Path
) -> None:
    chosen = opened(table).mapping.chosen()
    assert chosen == {"customer": "买家会员名", "received_at": "投诉时间", "what": "投诉内容"}


def test_each_column_says_what_it_is(opened: Callable[[Path], ImportDialog], table: Path) -> None:
    labels = opened(table).mapping.findChildren(QLabel)
    captions = [label.text() for label in labels if label.property("role") == "caption"]
    assert captions == ["字段（* 必填）", "文件里的列", "例子"]


def test_a_trial_saves_nothing_and_an_import_saves_once(
    opened: Callable[[Path], ImportDialog], table: Path, other_desk: Desk
) -> None:
    dialog = opened(table)
    dialog.try_it.click()
    assert "可导入 2 条" in dialog.message.words.text()
    assert other_desk.complaints.open_rows() == []
    dialog.start.click()
    assert "已导入 2 条" in dialog.message.words.text()
    assert "第 3 行" in dialog.refused.toPlainText()
    assert len(other_desk.complaints.open_rows()) == 2
    dialog.start.click()
    assert "重复 2 条" in dialog.message.words.text()


def test_where_all_columns_are_known_one_key_imports(
    opened: Callable[[Path], ImportDialog], table: Path
) -> None:
    dialog = opened(table)
    assert dialog.focusWidget() is dialog.start


def test_the_keys_lead_from_the_trial_to_the_import_to_the_way_out(
    opened: Callable[[Path], ImportDialog], table: Path, qtbot: Any
) -> None:
    dialog = opened(table)
    dialog.try_it.setFocus()
    QTest.keyClick(dialog.try_it, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.start
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog.start, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "已导入 2 条" in dialog.message.words.text()
    assert dialog.focusWidget() is dialog.leave
    QTest.keyClick(dialog.leave, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_a_column_that_is_missing_is_told_and_can_be_chosen(
    opened: Callable[[Path], ImportDialog], tmp_path: Path, other_desk: Desk
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("谁,投诉时间,说了什么\n甲,2026-11-02 11:16,外套掉色\n", encoding="utf-8")
    dialog = opened(path)
    dialog.start.click()
    assert "认不出" in dialog.message.words.text()
    for field, column in (("customer", "谁"), ("what", "说了什么")):
        box = dialog.mapping.boxes[field]
        box.setCurrentIndex(box.findData(column))
    dialog.start.click()
    assert "已导入 1 条" in dialog.message.words.text()


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 50])
def test_what_is_no_table_is_told(
    opened: Callable[[Path], ImportDialog], tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "nothing.csv"
    path.write_bytes(content)
    dialog = opened(path)
    if dialog.start.isEnabled():
        dialog.start.click()
    assert dialog.message.isVisible()
