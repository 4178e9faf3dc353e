"""The window speaks Traditional Chinese from the moment it is chosen, on every page."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from deskcs import paths
from deskcs.complaints.ui.intake import IntakeDialog
from deskcs.desk import Desk
from deskcs.qt import fonts
from deskcs.qt.language import install
from deskcs.settings import Settings, load_settings
from deskcs.shell.settings.page import SettingsPage
from deskcs.shell.window import MainWindow

# Names of languages stand in their own; people and channels are called as the shop calls them.
AS_THEY_ARE = re.compile("|".join(("简体中文", "李组长", *Settings().channels)))


@pytest.fixture
def _in_chinese_after(qapp: QApplication) -> Iterator[None]:
    usual, font = QLocale(), qapp.font()
    yield
    install("zh_CN")
    QLocale.setDefault(usual)
    qapp.setFont(font)


def words_of(window: QWidget) -> Iterator[str]:
    """Yield what can be read in a window, or is read out, but not the text of articles."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.statusTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        if isinstance(widget, QTableView) and (model := widget.model()) is not None:
            across = range(model.columnCount(QModelIndex()))
            heads = (model.headerData(it, Qt.Orientation.Horizontal) for it in across)
            yield from (str(head) for head in heads if head)
        yield from (action.text() for action in widget.actions())


def simplified(words: Iterator[str]) -> list[str]:
    """Return the words that have characters of Simplified Chinese only."""
    table = paths.resources() / "search" / "folds.txt"
    _, classes = table.read_text(encoding="utf-8").split("\n")[:2]
    only = {char for char in classes if char > "\u3400" and not char.encode("big5", "ignore")}
    return sorted({it for it in words if not only.isdisjoint(AS_THEY_ARE.sub("", it))})


@pytest.mark.usefixtures("_in_chinese_after")
def test_choosing_it_in_the_settings_makes_every_page_anew(
    enter: Callable[..., MainWindow], other_desk: Desk, qtbot: Any
) -> None:
    window = enter("王主管")
    window.go("settings", "general")
    assert window.inside is not None
    assert window.inside.pages is not None
    page = window.inside.pages.page
    assert isinstance(page, SettingsPage)
    box = page.general.language
    before = window.inside
    box.setCurrentIndex(box.findData("zh_TW"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: window.inside is not None and window.inside is not before)
    assert load_settings().language == "zh_TW"
    assert "設定" in set(words_of(window))
    panels = ("general", "lists", "people", "data", "checkup", "about")
    places = [("settings", panel) for panel in panels]
    for name, target in [("today", ""), ("complaints", ""), ("handover", ""), *places]:
        window.go(name, target)
        qtbot.wait(50)
        assert simplified(words_of(window)) == [], name


@pytest.mark.usefixtures("_in_chinese_after")
def test_what_is_half_typed_outlives_one_change_after_the_other(
    enter: Callable[..., MainWindow], other_desk: Desk, qtbot: Any
) -> None:
    window = enter("王主管")
    for wanted in ("en", "zh_TW", "system", "zh_CN", "en", "zh_CN"):
        before = window.inside
        assert before is not None
        before.moves.new_complaint()
        dialog = window.findChild(IntakeDialog, "intake")
        assert dialog is not None
        form = dialog.form
        if wanted == "en" and not form.what.toPlainText():
            form.what.insertPlainText("衣服起球，要求退款")
        assert form.what.toPlainText() == "衣服起球，要求退款"
        before.moves.open_palette()
        window.go("settings", "general")
        assert before.pages is not None
        page = before.pages.page
        assert isinstance(page, SettingsPage)
        box = page.general.language
        box.showPopup()
        box.view().setCurrentIndex(box.model().index(box.findData(wanted), 0))
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda gone=before: window.inside not in (None, gone))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


@pytest.mark.usefixtures("_in_chinese_after")
def test_the_shapes_of_taiwan_come_first_where_the_system_has_them(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Families:
        """A system with a family of either script."""

        @staticmethod
        def hasFamily(name: str) -> bool:
            return name in ("Noto Sans CJK TC", "PingFang TC", "Noto Sans CJK SC", "Inter")

    monkeypatch.setattr(fonts, "QFontDatabase", Families)
    install("zh_TW")
    assert fonts.families() == ("PingFang TC", "Noto Sans CJK SC", "Inter")
    install("zh_CN")
    assert fonts.families() == ("Noto Sans CJK SC", "Inter")
