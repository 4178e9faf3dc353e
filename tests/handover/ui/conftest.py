from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from deskcs.handover.ui.page import HandoverPage
from deskcs.qt.surroundings import EventRelay, Session, Surroundings


@dataclass
class Screen:
    """The page over a real shift log, with hands to find and press things on it."""

    page: HandoverPage
    around: Surroundings
    log: Any
    heard: Any

    def find(self, kind: type[Any], name: str) -> Any:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        button = self.find(QWidget, name)
        assert button.isEnabled(), name
        button.click()

    def type(self, name: str, text: str) -> None:
        box = self.find(QWidget, name)
        if hasattr(box, "setPlainText"):
            box.setPlainText(text)
        else:
            box.setText(text)

    def shows(self, name: str) -> bool:
        return bool(self.find(QWidget, name).isVisible())

    def sit_down(self, actor: Any) -> None:
        """Let somebody else act at this desk."""
        self.around.session.switch(actor)

    @property
    def view(self) -> Any:
        return self.page.sheets.view

    @property
    def sheet(self) -> Any:
        return self.view.sheet

    def texts(self) -> list[str]:
        return [item.text for item in self.view.model.items]

    def choose(self, words: str) -> None:
        found = [item for item in self.view.model.items if words in item.text]
        assert len(found) == 1, self.texts()
        self.view.choose(found[0].id)


@pytest.fixture
def screen_on(around: Surroundings, heard: Any, qtbot: Any) -> Iterator[Callable[..., Screen]]:
    """Show the page over a log, for a person."""
    relays: list[EventRelay] = []

    def show(log: Any, actor: Any, tasks: Any = None) -> Screen:
        relay = EventRelay()
        relay.listen(log.store.bus)
        relays.append(relay)
        own = replace(around, relay=relay, session=Session(actor), clock=log.clock)
        own = replace(own, tasks=tasks or around.tasks)
        from deskcs.handover.ui.build import build

        page = build(log, own)
        assert isinstance(page, HandoverPage)
        qtbot.addWidget(page)
        page.resize(1200, 740)
        page.show()
        page.shown()
        return Screen(page, own, log, heard)

    yield show
    for relay in relays:
        relay.stop()


@pytest.fixture
def screen(log: Any, screen_on: Callable[..., Screen]) -> Screen:
    """The page of the day shift's agent."""
    return screen_on(log, log.day)
