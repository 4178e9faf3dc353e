from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deskcs.finder import Hit
from deskcs.qt.theme import Theme
from deskcs.shell.palette import Palette
from deskcs.shell.palette_choice import Command, PaletteRow
from deskcs.shell.palette_cutting import Cutter


class Behind(QWidget):
    """A page that knows where it was painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted = max(self.painted, event.rect().height())


def test_new_rows_do_not_paint_the_page_behind_anew(qtbot: Any) -> None:
    theme = Theme("light")
    theme.apply()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 640)
    behind = Behind(window)
    behind.setGeometry(window.rect())
    palette = Palette(theme, window)
    window.show()
    palette.open("退款")
    qtbot.waitUntil(lambda: behind.painted > 0)
    qtbot.wait(50)
    behind.painted = 0
    palette.list.model().set_rows([PaletteRow("handbook", "a", "退款多久到账", "期限", "三天")])
    viewport = palette.list.viewport()
    viewport.repaint()
    assert behind.painted < viewport.height() // 2
    ground = viewport.grab().toImage().pixelColor(viewport.width() // 2, viewport.height() - 4)
    assert ground == theme.color("raised")


def test_neither_a_key_nor_the_scroll_bar_paints_the_page_behind_anew(qtbot: Any) -> None:
    theme = Theme("light")
    theme.apply()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 640)
    behind = Behind(window)
    behind.setGeometry(window.rect())
    palette = Palette(theme, window)
    window.show()
    palette.open("退")
    many = [PaletteRow("handbook", str(n), f"第{n}篇", "期限", "三天") for n in range(20)]
    palette.list.model().set_rows(many)
    qtbot.waitUntil(lambda: palette.list.verticalScrollBar().isVisible())
    qtbot.wait(50)
    behind.painted = 0
    palette.input.insert("款")
    palette.list.model().set_rows(many[:2])
    qtbot.waitUntil(lambda: not palette.list.verticalScrollBar().isVisible())
    qtbot.wait(50)
    assert behind.painted == 0


def test_each_key_asks_at_once_and_the_rows_wait_a_moment_for_the_answer(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    palette = Palette(Theme("light"), window)
    palette.start_anew((command("backup", "立即备份", "lijibeifen beifen"),), "")
    window.show()
    palette.open()
    asked: list[str] = []
    palette.search_requested.connect(asked.append)
    for sign in "退款":
        palette.input.insert(sign)
    assert asked == ["退", "退款"]
    assert titles(palette) == ["立即备份"]
    palette.show_hits("退", [section("退货")])
    assert titles(palette) == ["立即备份"]
    palette.show_hits("退款", [section("退款多久到账")])
    assert titles(palette) == ["退款多久到账"]
    palette.input.insert(" ")
    assert asked == ["退", "退款"]


def test_commands_are_offered_though_no_answer_comes(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    palette = Palette(Theme("light"), window)
    palette.start_anew(
        (command("backup", "立即备份", "beifen"), command("quit", "退出", "tuichu")), ""
    )
    window.show()
    palette.open()
    palette.input.insert("备份")
    qtbot.waitUntil(lambda: titles(palette) == ["立即备份"])


def test_enter_does_what_fits_the_last_key_however_fast_it_comes(qtbot: Any) -> None:
    done: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    palette = Palette(Theme("light"), window)
    palette.start_anew(
        (
            command("backup", "立即备份", "beifen", lambda: done.append("backup")),
            command("quit", "退出", "tuichu", lambda: done.append("quit")),
        ),
        "",
    )
    window.show()
    palette.open()
    palette.input.insert("退出")
    QTest.keyClick(palette.input, Qt.Key.Key_Return)
    assert done == ["quit"]


@pytest.mark.parametrize(
    "text", ["", "退款", "Refund within 48 h", "退款 refund 24小时 🙂 e\u0301" * 9]
)
def test_a_line_is_cut_to_the_room_there_is(qtbot: Any, text: str) -> None:
    font = QApplication.font()
    cutter, metrics = Cutter(font), QFontMetricsF(font)
    for room in (0, 5, 40, 120, 400):
        line = cutter.cut(text, room)
        assert metrics.horizontalAdvance(line) <= room + 1
        assert line == text or line == "" or (line[-1] == "…" and text.startswith(line[:-1]))
    assert cutter.cut(text, 10_000) == text


def titles(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def command(name: str, words: str, pinyin: str, run: Any = lambda: None) -> Command:
    return Command(name, words, "", run, pinyin)


def section(title: str) -> Hit:
    return Hit("handbook", title, title, "", "", 1.0, article=title)
