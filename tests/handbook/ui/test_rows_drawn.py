"""Rows of the handbook's list: what has no room ends in a sign that something is left out."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QFont

from deskcs.handbook.ui import row_delegate
from deskcs.handbook.ui.page import HandbookPage
from deskcs.handbook.ui.rows import ListRow


@pytest.mark.parametrize("words", ["订单跟进与备注 › 交易进行中退差价的备注怎么写" * 8, "W" * 300])
def test_what_is_left_out_of_a_row_shows(
    page: HandbookPage, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    drawn: list[Any] = []
    laid_out = row_delegate._laid_out

    def noted(text: str, font: QFont, width: int, lines: int) -> Any:
        layout = laid_out(text, font, width, lines)
        drawn.append((text, width, layout.boundingRect().width()))
        return layout

    monkeypatch.setattr(row_delegate, "_laid_out", noted)
    page.results.rows.set_rows([ListRow("a", "甲", caption=words, snippet=words)])
    page.results.list.grab()
    assert [text.endswith("…") for text, _, _ in drawn[:5]] == [False, False, True, False, True]
    assert all(wide <= width for _, width, wide in drawn)
