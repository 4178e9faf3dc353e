"""The pages of the rooms, each made when it is first looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QSplitter

from deskcs.qt.front import Front
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings
from deskcs.qt.table import Table
from deskcs.shell.history import History
from deskcs.shell.rooms import ROOMS


class Pages(Front):
    """Shows one page; knows where one has been."""

    page_changed = Signal(str)
    page_built = Signal(str, object)

    def __init__(self, desk: Any, around: Surroundings, kept: QSettings, history: History) -> None:
        super().__init__()
        self._desk, self._around, self._kept = desk, around, kept
        self._history = history
        self._pages: dict[str, Page] = {}
        self.name = ""

    @property
    def page(self) -> Page | None:
        """Return the page in front."""
        return self._pages.get(self.name)

    def go(self, name: str, target: str = "") -> None:
        """Show a page, and in it the thing named by `target`."""
        self._history.visit(name, target)
        self._show(name, target)

    def turn(self, step: int) -> bool:
        """Go back (-1) or forward (1); return whether there was somewhere to go."""
        place = self._history.move(step)
        if place is not None:
            self._show(*place)
        return place is not None

    def tick(self) -> None:
        """Let every page that was made count down."""
        for page in self._pages.values():
            page.tick()

    def renew(self, around: Surroundings) -> None:
        """Let the pages that are not in front be made anew, in other surroundings."""
        self._around = around
        for name in [name for name in self._pages if name != self.name]:
            page = self._pages.pop(name)
            self._keep(name, page)
            page.leave()
            self.removeWidget(page)
            page.deleteLater()

    def leave(self) -> bool:
        """Ask all pages whether they may be closed, and keep how they are divided."""
        for name, page in self._pages.items():
            self._keep(name, page)
        left = [page.leave() for page in self._pages.values()]
        return all(left)

    def _show(self, name: str, target: str) -> None:
        is_new = name not in self._pages
        page = self._pages.get(name) or self._build(name)
        if page is None:
            return
        self.name = name
        self.setCurrentWidget(page)
        page.shown()
        if is_new:
            page.begin()
        if target:
            page.open(target)
        page.take_keys()
        self.page_changed.emit(name)

    def _build(self, name: str) -> Page | None:
        room = next((room for room in ROOMS if room.name == name), None)
        if room is None:
            return None
        page = room.build(self._desk, self._around)
        self._pages[name] = page
        self.addWidget(page)
        self._put_back(name, page)
        self.page_built.emit(name, page)
        return page

    def _keep(self, name: str, page: Page) -> None:
        for splitter in page.findChildren(QSplitter):
            if splitter.objectName():
                self._kept.setValue(f"{name}/{splitter.objectName()}", splitter.saveState())
        for table in page.findChildren(Table):
            table.save_columns(self._kept)

    def _put_back(self, name: str, page: Page) -> None:
        for splitter in page.findChildren(QSplitter):
            state = self._kept.value(f"{name}/{splitter.objectName()}")
            if splitter.objectName() and state is not None:
                splitter.restoreState(state)
        for table in page.findChildren(Table):
            table.restore_columns(self._kept)
