"""Where an item leads: its case, further cases, articles."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QPushButton

from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.ui.links_row import LinksRow

from ..conftest import Log, item_of


def test_an_article_that_has_changed_is_one_link_and_opens_the_article(
    log: Log, qtbot: Any
) -> None:
    sheet = log.handover.draft(log.day)
    written = log.handover.add_item(
        log.day, sheet.id, ItemInput("手册有改动", links=("article:handover-sign",))
    )
    item = replace(item_of(written, "手册"), source="article:handover-sign@0123456789ab")
    row = LinksRow(QPushButton())
    qtbot.addWidget(row)
    row.show_links(item)
    asked: list[str] = []
    row.article_requested.connect(asked.append)
    assert [action.text() for action in row.others.menu().actions()] == ["handover-sign"]
    row.others.menu().actions()[0].trigger()
    assert asked == ["handover-sign"]
    assert not row.case.isVisibleTo(row)


def test_a_case_is_opened_by_its_number_and_an_item_that_leads_nowhere_has_no_link(
    log: Log, qtbot: Any
) -> None:
    case = log.register()
    sheet = log.handover.draft(log.day)
    row = LinksRow(QPushButton())
    qtbot.addWidget(row)
    row.show_links(item_of(sheet, case.number))
    asked: list[str] = []
    row.case_requested.connect(asked.append)
    row.case.click()
    assert asked == [case.number]
    row.show_links(replace(sheet.items[0], complaint="", links=()))
    assert row.case.isHidden()
    assert row.others.isHidden()


def test_no_button_is_cut_off_where_the_pane_is_narrow(log: Log, qtbot: Any) -> None:
    case = log.register()
    sheet = log.handover.draft(log.day)
    more = QPushButton("已办结")
    row = LinksRow(more)
    qtbot.addWidget(row)
    row.show_links(replace(item_of(sheet, case.number), links=("TS20261101-001",)))
    row.resize(200, row.height())
    row.show()
    for button in (row.case, row.others, more):
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().bottom() < row.height()
