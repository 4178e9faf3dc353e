"""The narrow window beside the chat client: the handbook, 360 pixels wide, always on top."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from deskcs.errors import DeskError, StorageError
from deskcs.qt.language import translate, translate_error
from deskcs.qt.screens import fitted_to_screen
from deskcs.qt.surroundings import Surroundings
from deskcs.shell.housing import Housing
from deskcs.shell.narrow_page import NarrowPage

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.desk import Desk
    from deskcs.finder import Answer
    from deskcs.handbook.shapes import Article, ArticleSummary, Rendered

WIDTH = 360
SMALLEST = QSize(320, 420)
MOST_HITS = 20
AT_HAND = 8


class Narrow(QObject):
    """Changes the window between wide and narrow, and finds for the narrow one."""

    widened = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: Housing, parent: QObject):
        super().__init__(parent)
        self._desk, self._around, self._window = desk, around, window
        self._page: NarrowPage | None = None
        self._wide: QRect | None = None
        self._is_maximised = False
        self._smallest = QSize()

    @property
    def is_on(self) -> bool:
        """Return whether the window is narrow now."""
        return self._wide is not None

    @property
    def page(self) -> NarrowPage | None:
        """Return what stands in the narrow window, once it has been narrow."""
        return self._page

    def begin(self) -> None:
        """Stand in the window, with nothing of whoever had the narrow one before."""
        page = self._page or self._make()
        self._window.frame.body.setCurrentWidget(page)
        page.show_results()
        page.show_at_hand([])
        self._on_at_hand_wanted()

    @Slot()
    def toggle(self) -> None:
        """Change to the other width."""
        if self.is_on:
            self._widen()
        else:
            self._narrow()

    def _narrow(self) -> None:
        frame = self._window.frame
        self._is_maximised = self._window.isMaximized()
        self._wide = (
            self._window.normalGeometry() if self._is_maximised else self._window.geometry()
        )
        self._smallest = self._window.minimumSize()
        frame.rail.hide()
        frame.bar.hide()
        frame.body.setCurrentWidget(self._page or self._make())  # the pages are not so narrow
        self._window.setMinimumSize(
            fitted_to_screen(self._window, SMALLEST.width(), SMALLEST.height())
        )
        self._stay_on_top(True)
        self._window.resize(WIDTH, self._wide.height())
        self.begin()

    def _widen(self) -> None:
        frame = self._window.frame
        frame.rail.show()
        frame.bar.show()
        self._stay_on_top(False)
        self._window.setMinimumSize(self._smallest)
        if self._wide is not None:
            self._window.setGeometry(self._wide)
        if self._is_maximised:
            self._window.showMaximized()
        self._wide = None
        self.widened.emit()

    def _stay_on_top(self, is_on: bool) -> None:
        window: QMainWindow = self._window
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, is_on)
        if is_on:
            window.showNormal()
        else:
            window.show()  # changing a flag hides a window

    def _make(self) -> NarrowPage:
        self._page = page = NarrowPage(self._around.theme)
        page.search_requested.connect(self._on_search)
        page.at_hand_requested.connect(self._on_at_hand_wanted)
        page.article_requested.connect(self._on_article_requested)
        page.wide_requested.connect(self.toggle)
        page.copied.connect(self._on_copied)
        self._window.frame.body.addWidget(page)
        return page

    @Slot(str)
    def _on_copied(self, words: str) -> None:
        self._around.toast(words)

    def _read(self, actor: Actor, target: str) -> tuple[Article, Rendered, str]:
        """Return an article with its HTML, and remember that it was read. For the worker."""
        name, _, anchor = target.partition("#")
        handbook = self._desk.handbook
        with suppress(StorageError):  # where nothing can be written, one can still read
            self._desk.readings.record(actor, name)
        return handbook.article(name), handbook.rendered(name), anchor

    def _at_hand(self, actor: Actor) -> list[tuple[str, list[ArticleSummary]]]:
        """Return what somebody keeps, has read, reads often; with little of it all. Worker."""
        readings = self._desk.readings
        groups = [
            (translate("Handbook", "收藏"), readings.favourites(actor)),
            (translate("Handbook", "最近读过"), readings.recent(actor, AT_HAND)),
            (translate("Handbook", "常读"), readings.often(actor, AT_HAND)),
        ]
        if sum(len(articles) for _, articles in groups) < AT_HAND:
            groups.append(("", self._desk.handbook.articles()))
        return groups

    @Slot()
    def _on_at_hand_wanted(self) -> None:
        self._around.tasks.run(
            self._at_hand,
            self._around.session.actor,
            owner=self,
            done=self._on_at_hand,
            failed=self._on_failed,
            key="search",
        )

    @Slot(object)
    def _on_at_hand(self, groups: list[tuple[str, list[ArticleSummary]]]) -> None:
        if self._page is not None:
            self._page.show_at_hand(groups)

    @Slot(str)
    def _on_search(self, query: str) -> None:
        self._around.tasks.run(
            self._desk.finder.search,
            query,
            "handbook",
            MOST_HITS,
            owner=self,
            done=self._on_answer,
            failed=self._on_failed,
            key="search",
        )

    @Slot(str)
    def _on_article_requested(self, target: str) -> None:
        self._around.tasks.run(
            self._read,
            self._around.session.actor,
            target,
            owner=self,
            done=self._on_article,
            failed=self._on_failed,
            key="article",
        )

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        if self._page is not None:
            self._page.show_answer(answer)

    @Slot(object)
    def _on_article(self, answer: tuple[Article, Rendered, str]) -> None:
        if self._page is not None:
            self._page.show_article(*answer)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        if self._page is not None:
            self._page.show_failure(translate_error(error))
