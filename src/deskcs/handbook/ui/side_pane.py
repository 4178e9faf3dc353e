"""Beside the article: its headings, and what stands near it in the handbook."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem

from deskcs.handbook.shapes import ArticleSummary
from deskcs.handbook.ui.wrapping_list import WrappingList
from deskcs.qt.language import translate

TARGET = Qt.ItemDataRole.UserRole


class SidePane(WrappingList):
    """One list to walk with the keyboard: headings first, related articles below."""

    section_requested = Signal(str)
    article_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("handbook.outline")
        self.setAccessibleName(translate("Handbook", "本文目录与相关文章"))
        self.itemActivated.connect(self._on_chosen)
        self.itemClicked.connect(self._on_chosen)

    def show_article(
        self, outline: Iterable[tuple[str, str]], related: Iterable[ArticleSummary]
    ) -> None:
        """List the headings of an article and its related articles."""
        self.clear()
        headings, articles = list(outline), list(related)
        if headings:
            self.add_caption(translate("Handbook", "本文目录"))
        for anchor, heading in headings:
            self._add(heading, f"#{anchor}")
        if articles:
            self.add_caption(translate("Handbook", "相关文章"))
        for summary in articles:
            self._add(summary.title, summary.id)

    def _add(self, words: str, target: str) -> None:
        item = QListWidgetItem(words)
        item.setData(TARGET, target)
        self.add(item)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        target = str(item.data(TARGET) or "")
        if target.startswith("#"):
            self.section_requested.emit(target[1:])
        elif target:
            self.article_requested.emit(target)
