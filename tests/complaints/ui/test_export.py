"""A list is taken out from the window, with or without the whole of its cases."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from deskcs.complaints.exporting import DOSSIER
from deskcs.complaints.ui.export_dialog import ExportDialog
from deskcs.qt.surroundings import Surroundings

from .conftest import Screen


def taken_out(screen: Screen, path: Path, *, is_revealed: bool) -> list[list[str]]:
    screen.find(QToolButton, "complaints.export").click()
    dialog = screen.find(ExportDialog, "export")
    dialog.ask = lambda parent, name: str(path)
    (item,) = dialog.columns.findItems(DOSSIER, Qt.MatchFlag.MatchExactly)
    dialog.reveal.setChecked(is_revealed)
    assert item.isHidden() is not is_revealed
    dialog.start.click()
    assert "已导出 1 件" in dialog.message.words.text()
    dialog.reject()
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))


def test_a_lead_takes_out_what_can_come_back_whole(
    screen: Screen, around: Surroundings, tmp_path: Path
) -> None:
    screen.desk.register("坏了")
    screen.page.shown()
    around.session.switch(screen.desk.lead)
    head, row = taken_out(screen, tmp_path / "out.csv", is_revealed=True)
    assert head[-1] == DOSSIER
    assert row[-1].startswith("{")
    head, row = taken_out(screen, tmp_path / "masked.csv", is_revealed=False)
    assert DOSSIER not in head
    assert "王女士" not in row


def test_who_may_not_see_personal_data_is_not_offered_the_whole(
    screen: Screen, tmp_path: Path
) -> None:
    screen.desk.register("坏了")
    screen.page.shown()
    head, _ = taken_out(screen, tmp_path / "out.csv", is_revealed=False)
    assert DOSSIER not in head


def test_a_file_that_was_whole_before_it_was_cancelled_is_not_said_to_be_missing(
    screen: Screen, tmp_path: Path
) -> None:
    screen.desk.register("坏了")
    screen.page.shown()
    path = tmp_path / "out.csv"
    screen.find(QToolButton, "complaints.export").click()
    dialog = screen.find(ExportDialog, "export")
    dialog.ask = lambda parent, name: str(path)
    # The last rows are written when somebody presses 取消.
    dialog.bar.valueChanged.connect(lambda share: share == 100 and dialog.reject())
    dialog.start.click()
    assert path.exists()
    assert "已导出 1 件" in dialog.message.words.text()
    dialog.reject()


def test_an_export_that_is_cancelled_leaves_no_file(screen: Screen, tmp_path: Path) -> None:
    screen.desk.register("坏了")
    screen.page.shown()
    path = tmp_path / "out.csv"
    screen.find(QToolButton, "complaints.export").click()
    dialog = screen.find(ExportDialog, "export")
    dialog.ask = lambda parent, name: str(path)
    begin = screen.desk.complaints.export_file

    def stopped(*given: Any, **named: Any) -> int:
        dialog.reject()  # pressed before the first rows are read
        return begin(*given, **named)

    screen.desk.complaints.export_file = stopped  # type: ignore[method-assign]
    dialog.start.click()
    assert not path.exists()
    assert "已取消" in dialog.message.words.text()
    dialog.reject()


def test_the_keys_are_where_one_goes_on(screen: Screen, tmp_path: Path) -> None:
    screen.desk.register("坏了")
    screen.page.shown()
    screen.find(QToolButton, "complaints.export").click()
    dialog = screen.find(ExportDialog, "export")
    dialog.activateWindow()
    screen.wait(dialog.isActiveWindow)
    dialog.ask = lambda parent, name: str(tmp_path / "nowhere" / "out.csv")
    dialog.start.click()
    assert dialog.start.hasFocus(), dialog.message.words.text()
    dialog.ask = lambda parent, name: str(tmp_path / "out.csv")
    dialog.start.click()
    assert dialog.stop.hasFocus(), dialog.message.words.text()
    dialog.reject()


def test_ctrl_enter_takes_the_chosen_columns_out(screen: Screen, tmp_path: Path) -> None:
    screen.desk.register("坏了")
    screen.page.shown()
    path = tmp_path / "out.csv"
    screen.find(QToolButton, "complaints.export").click()
    dialog = screen.find(ExportDialog, "export")
    dialog.ask = lambda parent, name: str(path)
    dialog.columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.activateWindow()
    dialog.columns.setFocus()
    screen.key(dialog.columns, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    head, row = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
    assert dialog.columns.item(0).text() not in head
    assert "坏了" in row
    dialog.reject()
