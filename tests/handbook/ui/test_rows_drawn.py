"""Rows of the handbook's list: what has no room ends in a sign that something is left out."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidgetItem

from deskcs.handbook.ui import row_delegate
from deskcs.handbook.ui.page import HandbookPage
from deskcs.handbook.ui.rows import ListRow
from deskcs.handbook.ui.wrapping_list import WrappingList


@pytest.mark.parametrize("words", ["订单跟进与备注 › 交易进行中退差价的备注怎么写" * 8, "W" * 300])
def test_what_is_left_out_of_a_row_shows(
    page: HandbookPage, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    drawn: list[Any] = []
    laid_out = row_delegate._laid_out

    def noted(text: str, formats: Any, font: QFont, width: int, lines: int) -> Any:
        layout = laid_out(text, formats, font, width, lines)
        drawn.append((text, width, layout.boundingRect().width()))
        return layout

    monkeypatch.setattr(row_delegate, "_laid_out", noted)
    page.results.rows.set_rows([ListRow("a", "甲", caption=words, snippet=words)])
    page.results.list.grab()
    assert [text.endswith("…") for text, _, _ in drawn[:5]] == [False, False, True, False, True]
    assert all(wide <= width for _, width, wide in drawn)


def _inked(page: HandbookPage, row: ListRow) -> int:
    """Return how many points of a drawn row stand out from its ground, as letters do."""
    page.results.rows.set_rows([row])
    image = page.results.list.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    light = Counter(image.pixelColor(x, y).lightness() for x, y in points)
    (ground, _), *_ = light.most_common(1)
    return sum(number for shade, number in light.items() if abs(shade - ground) > 90)


def test_a_row_with_marks_shows_the_same_words_as_without(page: HandbookPage) -> None:
    words = "投诉要在多久内答复和解决"
    plain = _inked(page, ListRow("a", words, caption="投诉处理", snippet=words))
    marked = _inked(
        page,
        ListRow(
            "a",
            words,
            caption="投诉处理",
            snippet=words,
            title_marks=((0, 2),),
            snippet_marks=((3, 5),),
        ),
    )
    assert plain > 300
    assert 0.8 * plain < marked < 1.2 * plain


def test_a_list_of_many_lines_wraps_anew_without_being_laid_out_for_each(qtbot: Any) -> None:
    lines = WrappingList()
    qtbot.addWidget(lines)
    lines.resize(600, 300)
    lines.show()
    for _ in range(50):
        lines.add(QListWidgetItem("客户投诉多久要答复，多久要解决" * 3))
    QCoreApplication.processEvents()
    wide = lines.visualItemRect(lines.item(1)).height()
    told: list[object] = []
    lines.model().dataChanged.connect(lambda *_: told.append(1))
    lines.resize(200, 300)
    QCoreApplication.processEvents()
    assert told == []
    assert lines.visualItemRect(lines.item(1)).height() > wide
