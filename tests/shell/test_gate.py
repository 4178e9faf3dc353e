"""Who is at the desk: the first start, signing in, the lock, somebody else's turn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from deskcs.actor import OWNER, Role
from deskcs.desk import Desk
from deskcs.shell.window import MainWindow
from deskcs.staff.ui.first_run import FirstRunPage
from deskcs.staff.ui.sign_in import SignInPage

from .conftest import PIN


def sign_in_page(window: MainWindow) -> SignInPage:
    page = window.frame.body.currentWidget()
    assert isinstance(page, SignInPage)
    return page


def test_the_first_supervisor_is_founded_and_at_work(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    page = window.frame.body.currentWidget()
    assert isinstance(page, FirstRunPage)
    page.desk.setText("一号店客服部")
    page.name.setText("王主管")
    page.pin.setText("25")
    page.again.setText("25")
    page.ok.click()
    assert page.message.isVisible()
    assert page.name.text() == "王主管"
    for line in (page.pin, page.again):
        line.setText(PIN)
    page.ok.click()
    assert window.session.actor.role is Role.SUPERVISOR
    assert window.inside is not None
    assert window.inside.pages is not None
    assert window.inside.pages.name == "today"


def test_two_different_pins_are_told_before_anything_is_saved(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    page = window.frame.body.currentWidget()
    assert isinstance(page, FirstRunPage)
    page.name.setText("王主管")
    page.pin.setText("2580")
    page.again.setText("2581")
    page.ok.click()
    assert "不一样" in page.message.words.text()
    assert window.inside is not None
    assert window.inside.opened.desk.staff.people() == []


def test_who_only_wants_to_look_acts_as_the_owner(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    page = window.frame.body.currentWidget()
    assert isinstance(page, FirstRunPage)
    page.skip.click()
    assert window.session.actor == OWNER
    assert window.frame.rail.isEnabled()


def test_a_wrong_pin_is_told_and_lets_nobody_in(
    make_window: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = make_window(acting="王主管")
    page = sign_in_page(window)
    assert page.name.currentText() == "王主管"
    page.pin.setText("9999")
    QTest.keyClick(page.pin, Qt.Key.Key_Return)
    assert "还可以试 4 次" in page.message.words.text()
    assert page.pin.text() == ""
    page.pin.setText(PIN)
    QTest.keyClick(page.pin, Qt.Key.Key_Return)
    assert window.session.actor.name == "王主管"


def test_nothing_can_be_reached_before_somebody_is_in(
    make_window: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = make_window()
    window.go("complaints")
    assert window.inside is not None
    window.inside.moves.open_palette()
    assert window.inside.pages is None
    assert not window.frame.palette_box.isVisible()


def test_the_lock_covers_the_page_and_gives_it_back_as_it_was(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    window.go("handbook", "complaint-flow")
    inside = window.inside
    assert inside is not None
    inside.lock()
    page = sign_in_page(window)
    assert page.name.currentText() == "王主管"
    window.go("complaints")
    assert window.frame.body.currentWidget() is page
    page.pin.setText(PIN)
    page.ok.click()
    assert window.frame.body.currentWidget() is inside.pages
    assert inside.pages is not None
    assert inside.pages.name == "handbook"


def test_somebody_added_elsewhere_can_sign_in_at_a_locked_window(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    other_desk.staff.add(other_desk.staff.actor_named("王主管"), "新来的", Role.AGENT)
    assert window.inside is not None
    window.inside.lock()
    page = sign_in_page(window)
    page.name.setCurrentText("新来的")
    page.ok.click()
    assert window.session.actor.name == "新来的"


def test_an_idle_window_locks_only_for_who_has_a_pin(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    assert window.inside is not None
    window.inside.idle.idle.emit()
    assert window.inside.gate.is_open
    window.inside.gate.admit(other_desk.staff.actor_named("王主管"))
    window.inside.idle.idle.emit()
    assert not window.inside.gate.is_open


def test_a_dialog_is_hidden_by_the_lock_and_comes_back(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    inside = window.inside
    assert inside is not None
    inside.moves.new_complaint()
    dialog = inside.pages.findChild(QDialog, "intake") if inside.pages else None
    assert isinstance(dialog, QDialog)
    inside.lock()
    assert not dialog.isVisible()
    page = sign_in_page(window)
    page.pin.setText(PIN)
    page.ok.click()
    assert dialog.isVisible()
    dialog.close()


def test_who_sat_here_last_stands_in_the_sign_in(
    enter: Callable[..., MainWindow], make_window: Callable[..., MainWindow], other_desk: Desk
) -> None:
    enter("客服07").close()
    window = make_window()
    assert sign_in_page(window).name.currentText() == "客服07"
