"""What an empty Today offers leads where it says, for each role."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from deskcs.desk import Desk
from deskcs.shell.window import MainWindow

Enter = Callable[..., MainWindow]


def press(window: MainWindow, step: str) -> None:
    button = window.findChild(QPushButton, f"today.step.{step}")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()


def dialog(name: str) -> QDialog | None:
    found = [one for one in QApplication.topLevelWidgets() if one.objectName() == name]
    return next((one for one in found if isinstance(one, QDialog) and one.isVisible()), None)


def test_a_complaint_can_be_taken_down(enter: Enter) -> None:
    window = enter("客服07")
    press(window, "new")
    assert window.inside is not None
    assert window.inside.moves.is_at("complaints")
    assert dialog("intake") is not None


def test_a_shift_can_be_started(enter: Enter, other_desk: Desk) -> None:
    press(enter("客服07"), "shift.start")
    shift = other_desk.handover.current_shift(other_desk.staff.actor_named("客服07"))
    assert shift is not None


def test_earlier_complaints_can_be_imported(
    enter: Enter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "投诉.csv"
    table.write_text("买家会员名,投诉内容\nsunny,杯子碎了\n", encoding="utf-8")
    monkeypatch.setattr("deskcs.shell.exchange.import_dialog.choose_import", lambda _: table)
    press(enter("王主管"), "import")
    assert dialog("import") is not None


def test_colleagues_can_be_added(enter: Enter) -> None:
    window = enter("王主管")
    press(window, "people")
    assert window.inside is not None
    assert window.inside.moves.is_at("settings")
    name = window.findChild(QWidget, "people.name")
    assert name is not None
    assert name.isVisible()
