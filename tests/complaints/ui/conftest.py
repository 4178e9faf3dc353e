"""The complaint screen over the real tracker on a file of its own, all work done at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from deskcs.actor import OWNER, Actor, Role
from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.service import ComplaintService
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.build import build
from deskcs.complaints.ui.intake import IntakeDialog
from deskcs.complaints.ui.page import ComplaintsPage
from deskcs.errors import NotFound
from deskcs.events import EventBus
from deskcs.qt.surroundings import Surroundings
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store

Kind = TypeVar("Kind", bound=QWidget)


class Articles:
    """A handbook whose articles were all reviewed on one day; without a day it has none."""

    def __init__(self) -> None:
        self.reviewed: date | None = date(2026, 11, 22)

    def article(self, article_id: str) -> Any:
        if not article_id or self.reviewed is None:
            raise NotFound("没有")
        return SimpleNamespace(summary=SimpleNamespace(reviewed=self.reviewed))


@dataclass
class Desk:
    """The part of the desk that the screen uses, and who works there."""

    complaints: ComplaintService
    staff: StaffService
    store: Store
    clock: FixedClock
    agent: Actor
    other: Actor
    lead: Actor
    handbook: Articles

    def register(self, what: str = "颜色和图片不一样", **more: object) -> ComplaintCard:
        intake = ComplaintIntake(**{"customer": "王女士", "what": what, **more})  # type: ignore[arg-type]
        return self.complaints.register(self.agent, intake)

    def earlier(self, what: str, **hours: float) -> ComplaintCard:
        return self.register(what, received_at=self.clock.now() - timedelta(**hours))


@dataclass
class Screen:
    """The page as a person uses it."""

    page: ComplaintsPage
    desk: Desk
    qtbot: Any

    def find(self, kind: type[Kind], name: str) -> Kind:
        QApplication.processEvents()  # a widget that was just made shows in the next turn
        for root in (self.page, *QApplication.topLevelWidgets()):
            found = [one for one in root.findChildren(kind, name) if not one.isHidden()]
            if found:
                return found[-1]
        raise AssertionError(name)

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def take_down(self, what: str) -> IntakeDialog:
        """Begin a new case of a customer and give its form."""
        self.press("complaints.new")
        dialog = self.page.taking.dialog
        assert dialog is not None
        dialog.form.customer.setText("王女士")
        dialog.form.what.setPlainText(what)
        return dialog

    def key(self, widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        modifier = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(widget, key, modifier)

    @property
    def numbers(self) -> list[str]:
        model = self.page.list.model
        rows = [model.row_at(place) for place in range(model.rowCount())]
        return [row.number for row in rows if row is not None]

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=10_000)

    def wait_case(self, number: str) -> None:
        self.wait(lambda: self.page.pane.card is not None and self.page.pane.card.number == number)


@pytest.fixture
def desk(around: Surroundings, bus: EventBus, tmp_path: Path) -> Iterator[Desk]:
    clock = around.clock
    assert isinstance(clock, FixedClock)
    store = open_store(tmp_path / "desk.sqlite3", clock, bus)
    staff = StaffService(store)
    for name, role in (("客服07", Role.AGENT), ("客服08", Role.AGENT), ("李组长", Role.LEAD)):
        staff.add(OWNER, name, role)
    agent, other, lead = map(staff.actor_named, ("客服07", "客服08", "李组长"))
    complaints = ComplaintService(store, clock, staff, around.zone)
    yield Desk(complaints, staff, store, clock, agent, other, lead, Articles())
    store.close()


@pytest.fixture
def screen(around: Surroundings, desk: Desk, qtbot: Any) -> Iterator[Screen]:
    yield from _shown(around, desk, qtbot)


@pytest.fixture
def slow(around: Surroundings, desk: Desk, held_tasks: Any, qtbot: Any) -> Iterator[Screen]:
    """The page, with answers that come when the test lets them go."""
    yield from _shown(replace(around, tasks=held_tasks), desk, qtbot)


def _shown(around: Surroundings, desk: Desk, qtbot: Any) -> Iterator[Screen]:
    around.session.switch(desk.agent)
    page = build(desk, around)
    assert isinstance(page, ComplaintsPage)
    qtbot.addWidget(page)
    page.resize(1208, 746)
    page.show()
    page.shown()
    yield Screen(page, desk, qtbot)
    page.leave()
