"""Two windows on one case."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from deskcs.complaints.ui.build import build
from deskcs.complaints.ui.page import ComplaintsPage
from deskcs.qt.surroundings import Surroundings

from .conftest import Screen


def company(page: ComplaintsPage) -> str:
    label = page.findChild(QLabel, "complaint.company")
    assert label is not None
    return label.text()


def second(screen: Screen, around: Surroundings) -> ComplaintsPage:
    page = build(screen.desk, around)
    assert isinstance(page, ComplaintsPage)
    screen.qtbot.addWidget(page)
    return page


def test_a_colleague_at_the_same_case_is_named(screen: Screen, around: Surroundings) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    assert company(screen.page) == ""
    around.session.switch(screen.desk.other)
    other = second(screen, around)
    other.open(case.number)
    assert "客服07 也打开了" in company(other)
    around.session.switch(screen.desk.agent)
    screen.page.company.look()
    assert "客服08 也打开了" in company(screen.page)
    other.leave()
    screen.page.company.look()
    assert company(screen.page) == ""


def test_ones_own_second_window_is_mentioned(screen: Screen, around: Surroundings) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    other = second(screen, around)
    other.open(case.number)
    assert "另一个窗口" in company(other)
    other.leave()


def test_two_windows_change_one_case_and_keep_both_texts(
    screen: Screen, around: Surroundings
) -> None:
    case = screen.desk.register()
    screen.page.open(case.number)
    other = second(screen, around)
    other.open(case.number)
    for page, text in ((screen.page, "第一句"), (other, "第二句")):
        page.pane.composer.editor.setPlainText(text)
        page.pane.composer.send_now()
    assert "别人刚刚改过" in other.pane.message.words.text()
    assert other.pane.composer.editor.toPlainText() == "第二句"
    other.pane.composer.send_now()
    said = [entry.text for entry in screen.desk.complaints.timeline(case.number)]
    assert said == ["", "第一句", "第二句"]
    other.leave()
