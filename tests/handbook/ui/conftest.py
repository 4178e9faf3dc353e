"""The handbook's page over a small handbook and a real database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from deskcs.actor import Actor
from deskcs.handbook.ui.build import build
from deskcs.handbook.ui.page import HandbookPage

from ..conftest import Shelf


@pytest.fixture
def open_page(qtbot: Any, around: Any, shelf: Shelf) -> Iterator[Callable[[Actor], HandbookPage]]:
    """Return what opens the page for a person."""
    leaving = []

    def open_for(actor: Actor) -> HandbookPage:
        around.relay.listen(shelf.store.bus)
        around.session.switch(actor)
        page = build(shelf, around)
        assert isinstance(page, HandbookPage)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        page.shown()
        leaving.append(page)
        return page

    yield open_for
    for page in leaving:
        page.leave()


@pytest.fixture
def page(open_page: Callable[[Actor], HandbookPage], shelf: Shelf) -> HandbookPage:
    return open_page(shelf.agent)


@pytest.fixture
def lead_page(open_page: Callable[[Actor], HandbookPage], shelf: Shelf) -> HandbookPage:
    return open_page(shelf.lead)
