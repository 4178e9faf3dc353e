"""Before anybody is in: asked early, the handbook answers, nothing else does."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import Desk
from deskcs.errors import Locked
from deskcs.qt.tasks import ImmediateTasks
from deskcs.qt.theme import Theme
from deskcs.settings import Settings
from deskcs.shell.palette_rows import ROW
from deskcs.shell.reception import Reception
from deskcs.shell.window import MainWindow
from deskcs.staff.arriving import arriving
from deskcs.staff.ui.sign_in import SignInPage

from .conftest import PIN

EARLIER = Path(__file__).parents[1] / "data" / "schemas" / "schema-0006.sqlite3"


class SlowToOpen(ImmediateTasks):
    """Does everything at once but the opening of the desk, which waits to be let go."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Callable[[], None]] = []

    def run(self, work: Any, *arguments: Any, key: str | None = None, **named: Any) -> None:
        if key == "open":
            later = super().run
            self.held.append(lambda: later(work, *arguments, key=key, **named))
            return
        super().run(work, *arguments, key=key, **named)

    def let_go(self) -> None:
        """Open the desk now."""
        while self.held:
            self.held.pop()()


class Asked(SlowToOpen):
    """Somebody's question is being answered."""

    is_answering = True

    @property
    def is_idle(self) -> bool:
        return not self.is_answering


@pytest.fixture
def opening(
    qtbot: Any, settings: Settings, clock: FixedClock, other_desk: Desk
) -> Iterator[tuple[MainWindow, SlowToOpen]]:
    """A window whose desk is still being opened."""
    tasks = SlowToOpen()
    window = MainWindow(settings, Theme("light"), "王主管", tasks=tasks, clock=clock)
    qtbot.addWidget(window)
    window.show()
    window.open_desk()
    yield window, tasks
    window.shut_down()


def page_of(window: MainWindow) -> SignInPage:
    page = window.frame.body.currentWidget()
    assert isinstance(page, SignInPage)
    return page


def found(reception: Reception) -> list[str]:
    model = reception.looking.palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def ask(reception: Reception, text: str) -> list[str]:
    """Search as one who types, and return the titles."""
    reception.open()
    palette = reception.looking.palette
    palette.input.setText(text)
    palette.search_requested.emit(text)
    return found(reception)


def test_a_file_of_an_earlier_program_is_said_to_take_its_time(
    qtbot: Any, settings: Settings, clock: FixedClock, file: Path
) -> None:
    shutil.copy(EARLIER, file)
    tasks = SlowToOpen()
    window = MainWindow(settings, Theme("light"), tasks=tasks, clock=clock)
    qtbot.addWidget(window)
    window.open_desk()
    waiting = window.frame.body.currentWidget()
    assert isinstance(waiting, QLabel)
    assert "升级" in waiting.text()
    tasks.let_go()
    assert window.inside is not None
    window.shut_down()


def test_one_is_asked_while_the_desk_opens_and_let_in_when_it_is_open(
    opening: tuple[MainWindow, SlowToOpen],
) -> None:
    window, tasks = opening
    page = page_of(window)
    assert window.inside is None
    names = [page.name.itemText(row) for row in range(page.name.count())]
    assert names == ["王主管", "李组长", "客服07", "客服12"]
    assert page.name.currentText() == "王主管"
    page.pin.setText(PIN)
    page.ok.click()
    assert "马上就好" in page.message.words.text()
    assert window.frame.body.currentWidget() is page
    tasks.let_go()
    assert window.session.actor.name == "王主管"
    assert window.inside is not None
    assert window.inside.pages is not None
    assert window.inside.pages.name == "today"


def test_the_desk_is_opened_after_the_answer_to_a_question_that_came_first(
    qtbot: Any, settings: Settings, clock: FixedClock, other_desk: Desk
) -> None:
    tasks = Asked()
    window = MainWindow(settings, Theme("light"), "王主管", tasks=tasks, clock=clock)
    qtbot.addWidget(window)
    window.open_desk()
    assert page_of(window).name.currentText() == "王主管"
    assert not tasks.held
    tasks.is_answering = False
    tasks.idle.emit()
    qtbot.waitUntil(lambda: len(tasks.held) == 1)
    tasks.idle.emit()
    tasks.let_go()
    assert window.inside is not None
    window.shut_down()


def test_what_is_being_typed_stands_when_the_desk_has_opened(
    opening: tuple[MainWindow, SlowToOpen],
) -> None:
    window, tasks = opening
    page = page_of(window)
    page.name.setCurrentText("王主管")
    page.pin.setText("25")
    window.reception.open("退")
    tasks.let_go()
    assert page_of(window) is page
    assert page.pin.text() == "25"
    palette = window.reception.looking.palette
    assert palette.isVisible()
    assert palette.input.text() == "退"


def test_a_wrong_answer_given_early_is_refused_as_ever(
    opening: tuple[MainWindow, SlowToOpen],
) -> None:
    window, tasks = opening
    page = page_of(window)
    page.pin.setText("9999")
    page.ok.click()
    tasks.let_go()
    assert "还可以试 4 次" in page.message.words.text()
    page.pin.setText(PIN)
    page.ok.click()
    assert window.session.actor.name == "王主管"


def test_the_handbook_answers_before_the_desk_is_open_and_shows_the_section(
    opening: tuple[MainWindow, SlowToOpen],
) -> None:
    window, tasks = opening
    assert ask(window.reception, "投诉多久内答复")
    palette = window.reception.looking.palette
    QTest.keyClick(palette.input, Qt.Key.Key_Return)
    card = window.findChild(type(window.reception._card), "sectionCard")
    assert card.isVisible()
    assert "12" in card.text.toPlainText()
    assert QApplication.focusWidget() is card.text or not window.isActiveWindow()
    QTest.keyClick(card.text, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert tasks.held, "the desk is not open yet"


def test_a_pasted_link_opens_what_it_leads_to(enter: Callable[..., MainWindow]) -> None:
    window = enter("客服07")
    assert window.inside is not None
    assert window.inside.pages is not None
    ask(window.reception, "deskcs://complaint-flow")
    QTest.keyClick(window.reception.looking.palette.input, Qt.Key.Key_Return)
    assert window.inside.pages.name == "handbook"
    assert window.history.places[-1] == ("handbook", "complaint-flow#")


def test_the_article_wanted_before_signing_in_is_shown_after(
    opening: tuple[MainWindow, SlowToOpen],
) -> None:
    window, tasks = opening
    ask(window.reception, "投诉多久内答复")
    QTest.keyClick(window.reception.looking.palette.input, Qt.Key.Key_Return)
    whole = window.findChild(QPushButton, "sectionCard.whole")
    whole.click()
    page = page_of(window)
    assert "登录后" in page.message.words.text()
    page.pin.setText(PIN)
    page.ok.click()
    tasks.let_go()
    assert window.inside is not None
    assert window.inside.pages is not None
    assert window.inside.pages.name == "handbook"


def test_nobody_in_particular_finds_no_case_and_no_command(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    agent = other_desk.staff.actor_named("客服07")
    case = other_desk.complaints.register(
        agent, ComplaintIntake(customer="王女士", what="退款一直没有到账")
    )
    window = enter("王主管")
    assert any(case.number in title for title in ask(window.reception, "退款一直没有到账"))
    assert window.inside is not None
    window.inside.lock()
    palette = window.reception.looking.palette
    assert not palette.isVisible()
    assert palette.input.text() == ""
    assert found(window.reception) == []
    titles = ask(window.reception, "退款一直没有到账")
    assert titles
    assert not any(case.number in title for title in titles)
    ask(window.reception, "xintousu")
    model = window.reception.looking.palette.list.model()
    kinds = {model.index(row, 0).data(ROW).kind for row in range(model.rowCount())}
    assert kinds <= {"handbook"}


def test_the_key_finds_before_and_after_somebody_came_in(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for step in (lambda: None, window.inside.lock if window.inside else lambda: None):
        step()
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert window.reception.looking.palette.isVisible()
        QTest.keyClick(window.reception.looking.palette.input, Qt.Key.Key_Escape)
        assert not window.reception.looking.palette.isVisible()


def test_a_desk_that_cannot_be_opened_takes_the_question_back(
    opening: tuple[MainWindow, SlowToOpen], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, tasks = opening
    page_of(window).pin.setText(PIN)
    page_of(window).ok.click()

    def locked(*_: Any, **__: Any) -> None:
        raise Locked("数据库正被占用")

    with monkeypatch.context() as patch:
        patch.setattr("deskcs.desk.open_desk", locked)
        tasks.let_go()
    assert window.frame.body.currentWidget().objectName() == "opening"
    assert window.inside is None
    window.findChild(QPushButton, "opening.retry").click()
    tasks.let_go()
    assert page_of(window).name.currentText() == "王主管"
    assert window.session.actor.name != "王主管", "nobody is let in by what was typed before"


def test_only_a_file_that_opens_as_it_is_tells_who_may_come(
    other_desk: Desk, file: Path, tmp_path: Path
) -> None:
    there = arriving(file)
    assert there is not None
    assert [person.name for person in there.people] == ["王主管", "李组长", "客服07", "客服12"]
    assert [person.has_pin for person in there.people] == [True, False, False, False]
    nothing = tmp_path / "missing.sqlite3"
    assert arriving(nothing) is None
    assert not nothing.exists()
    assert arriving(tmp_path) is None
    rubbish = tmp_path / "rubbish.sqlite3"
    rubbish.write_bytes(b"not a database" * 100)
    assert arriving(rubbish) is None
    foreign = tmp_path / "foreign.sqlite3"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE person (id)")
    connection.close()
    assert arriving(foreign) is None
