"""The handbook's screen: chapters, results as one types, and the reader with its outline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout

from deskcs.handbook.ui.keeper import Keeper
from deskcs.handbook.ui.keeping import Keeping
from deskcs.handbook.ui.link_preview import LinkPreview
from deskcs.handbook.ui.loading import SCHEME, Opened
from deskcs.handbook.ui.presenter import HandbookPresenter
from deskcs.handbook.ui.reading_pane import ReadingPane
from deskcs.handbook.ui.results_pane import ResultsPane
from deskcs.handbook.ui.rows import ListRow
from deskcs.handbook.ui.search_box import SearchBox
from deskcs.handbook.ui.side_pane import SidePane
from deskcs.handbook.ui.taking_along import TakingAlong
from deskcs.handbook.ui.wrapping_list import WrappingList
from deskcs.qt.front import Front
from deskcs.qt.language import translate, translate_error
from deskcs.qt.page import Page
from deskcs.qt.split import split
from deskcs.qt.surroundings import Surroundings

NARROW = 1_060
# Narrower than this the chapters stand above the results.
STACKED = 860
ID = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NEIGHBOURS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class HandbookPage(Page):
    """Everything is reached from the search box: ↑↓ choose, Enter opens, Esc empties."""

    def __init__(self, presenter: HandbookPresenter, keeper: Keeper, around: Surroundings) -> None:
        super().__init__()
        self._presenter, self._around = presenter, around
        presenter.setParent(self)
        keeper.setParent(self)
        self._is_started = self._is_opening = False
        self._can_go = (False, False)
        self._wants_outline = True
        self._build()
        self._keeping = Keeping(self, keeper, presenter, around, self.stage, self.reading)
        self._taking = TakingAlong(self, presenter, self.reading, around)
        self.link_preview = LinkPreview(presenter, self.reading.view, self)
        self._connect()

    def open(self, target: str) -> None:
        """Show an article: `id`, `id#section`, or either behind `deskcs://`."""
        if target:
            self._presenter.open(target)
            self.reading.view.setFocus()

    def shown(self) -> None:
        """Load at the first sight; later begin with what is asked, not in what was read last."""
        if not self._is_started:
            self._is_started = True
            self._presenter.start()
            self._presenter.listing.show_at_hand()
        elif self.focusWidget() is self.reading.view:
            self.focus_search()

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus()
        self.search.selectAll()

    def new_item(self) -> None:
        """Begin a new article, for who keeps the handbook."""
        self._keeping.write_new()

    def print_item(self) -> None:
        """Print the open article."""
        self._taking.print_item()

    def help_topic(self) -> str:
        """Return the article on using the handbook."""
        return "using-the-handbook"

    def leave(self) -> bool:
        """Keep what is being written."""
        self._keeping.keep_now()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_outline()

    def event(self, event: QEvent) -> bool:
        # Within the handbook Alt and an arrow go through articles before they leave the page.
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_ours(event):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._presenter.go(_STEPS[key])
        elif key in _NEIGHBOURS:
            self._presenter.neighbour(_NEIGHBOURS[key])
        elif key == Qt.Key.Key_Escape:
            self._keeping.leave()
        elif self.reading.view.hasFocus():
            self.reading.find_bar.open()
        else:
            self.focus_search()

    def _is_ours(self, event: QKeyEvent) -> bool:
        modifiers, key = event.modifiers(), Qt.Key(event.key())
        if self.stage.currentWidget() is not self.reading:
            return key == Qt.Key.Key_Escape
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return key == Qt.Key.Key_F
        is_alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        if key in _STEPS:
            return is_alt and self._can_go[0 if _STEPS[key] < 0 else 1]
        return is_alt and key in _NEIGHBOURS and self._presenter.opened is not None

    def _build(self) -> None:
        theme = self._around.theme
        self.search = SearchBox()
        self.chapters = WrappingList()
        self.chapters.setObjectName("handbook.chapters")
        self.chapters.setAccessibleName(translate("Handbook", "章节"))
        self.results = ResultsPane(theme)
        self.reading = ReadingPane(theme, self._around.zone)
        self.side = SidePane()
        self.stage = Front()
        self.stage.addWidget(self.reading)
        self.chapters.setMinimumSize(108, 72)
        self.results.setMinimumSize(112, 96)
        self.lists = split("handbook.lists", (self.chapters, 0, 164), (self.results, 1, 300))
        self.splitter = split(
            "handbook.parts", (self.lists, 0, 464), (self.stage, 1, 626), (self.side, 0, 190)
        )
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.addWidget(self.search)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.splitter, 1)
        self.reading.view.show_message(
            translate("Handbook", "服务手册"),
            translate("Handbook", "在上面搜索，或选一章。↑↓ 选择，Enter 打开，Ctrl+F 回到搜索。"),
        )

    def _connect(self) -> None:
        presenter, bar, view = self._presenter, self.reading.bar, self.reading.view
        listing = presenter.listing
        self.search.search_requested.connect(self._on_search)
        self.search.textChanged.connect(self._on_typed)
        self.search.move_requested.connect(self.results.step)
        self.search.open_requested.connect(self._on_enter)
        self.chapters.itemActivated.connect(self._on_chapter)
        self.chapters.itemClicked.connect(self._on_chapter)
        self.results.row_opened.connect(self._on_row)
        self.results.suggest_requested.connect(listing.suggest)
        self.side.section_requested.connect(view.go_to)
        self.side.article_requested.connect(presenter.open)
        view.article_requested.connect(presenter.open)
        bar.step_requested.connect(presenter.go)
        bar.neighbour_requested.connect(presenter.neighbour)
        bar.zoom_requested.connect(view.zoom)
        bar.favourite_requested.connect(presenter.toggle_favourite)
        bar.outline_requested.connect(self._on_outline)
        self.reading.confirm_requested.connect(presenter.confirm)
        self.reading.news_requested.connect(self._on_news)
        presenter.chapters_ready.connect(self._on_chapters)
        listing.rows_ready.connect(self._on_rows)
        presenter.article_ready.connect(self._on_article)
        presenter.article_renewed.connect(self._show_article)
        presenter.history_changed.connect(self._on_history)
        presenter.favourite_changed.connect(bar.set_favourite)
        presenter.failed.connect(self._on_failed)
        presenter.problems_found.connect(self.reading.show_problems)
        presenter.confirmed.connect(self._on_confirmed)
        listing.suggested.connect(self._on_suggested)
        self.stage.currentChanged.connect(self._show_outline)

    @Slot()
    def _show_outline(self) -> None:
        """Leave the width to whoever writes, and to the article in a narrow window."""
        is_reading = self.stage.currentWidget() is self.reading
        self.lists.setVisible(is_reading)
        is_stacked = self.width() < STACKED
        way = Qt.Orientation.Vertical if is_stacked else Qt.Orientation.Horizontal
        if way is not self.lists.orientation():
            self.lists.setOrientation(way)
            self.lists.setSizes([2, 3] if is_stacked else [164, 300])
            self.splitter.setSizes([200, 600, 0] if is_stacked else [464, 626, 190])
        self._make_room()
        self.side.setVisible(is_reading and self._wants_outline and self.width() >= NARROW)
        self.reading.bar.set_outlined(self.side.isVisibleTo(self))

    @Slot(str)
    def _on_search(self, query: str) -> None:
        self._keeping.close()
        self.chapters.clearSelection()
        self._presenter.listing.search(query)

    @Slot()
    def _on_typed(self) -> None:
        self._is_opening = False
        self._make_room()

    def _make_room(self) -> None:
        """One above the other, the chapters leave their room to what is found."""
        is_stacked = self.lists.orientation() is Qt.Orientation.Vertical
        self.chapters.setVisible(not (is_stacked and self.search.text()))

    @Slot()
    def _on_enter(self) -> None:
        if self.search.text().strip().startswith(SCHEME):  # the link of a section, as one copies it
            self._presenter.open(self.search.text().strip())
            return
        # What stands in the box may be newer than the list.
        self._is_opening = self.search.is_waiting or self._presenter.listing.is_asking
        if self.search.is_waiting:
            self.search.search_now()
        elif not self._is_opening:
            self.results.open_current()

    @Slot(QListWidgetItem)
    def _on_chapter(self, item: QListWidgetItem) -> None:
        self.search.empty()
        self._presenter.listing.show_chapter(str(item.data(ID)))

    @Slot(object)
    def _on_row(self, row: ListRow) -> None:
        self._presenter.open(row.target, row.words)

    @Slot(bool)
    def _on_outline(self, is_wanted: bool) -> None:
        self._wants_outline = is_wanted
        self.side.setVisible(is_wanted)

    @Slot(list)
    def _on_chapters(self, chapters: list[tuple[str, int]]) -> None:
        self.chapters.clear()
        for name, count in chapters:
            item = QListWidgetItem(name)
            item.setData(ID, name)
            item.setToolTip(translate("Handbook", "{count} 篇").format(count=count))
            self.chapters.add(item)

    @Slot(list, str, bool, bool)
    def _on_rows(self, rows: list[ListRow], note: str, can_suggest: bool, is_found: bool) -> None:
        self.results.show_rows(rows, note, can_suggest, is_found)
        if self._is_opening and not self.search.is_waiting:
            self._is_opening = False
            self.results.open_current()

    @Slot(object)
    def _on_article(self, opened: Opened) -> None:
        self._keeping.close()
        self._show_article(opened)

    @Slot(object)
    def _show_article(self, opened: Opened) -> None:
        today = self._around.clock.now().astimezone(self._around.zone).date()
        self.reading.show_opened(opened, today)
        self.side.show_article(opened.rendered.outline, opened.related)
        self._keeping.show_actions(opened)

    @Slot(bool, bool)
    def _on_history(self, can_go_back: bool, can_go_forward: bool) -> None:
        self._can_go = (can_go_back, can_go_forward)
        self.reading.bar.set_history(can_go_back, can_go_forward)

    @Slot()
    def _on_news(self) -> None:
        opened = self._presenter.opened
        if opened is not None:
            self.reading.show_difference(opened.article.summary.title, opened.news)

    @Slot()
    def _on_confirmed(self) -> None:
        self._around.toast(translate("Handbook", "已确认，谢谢"))

    @Slot(str)
    def _on_suggested(self, query: str) -> None:
        self.results.suggest.hide()
        self._around.toast(translate("Handbook", "已把“{query}”留给组长").format(query=query))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._is_opening = False
        self.reading.message.show_error(translate_error(error))
