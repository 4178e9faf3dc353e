"""The frame: pages, keys, back and forward, the palette, failures, saving."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pypinyin import lazy_pinyin
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolButton

from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import Desk
from deskcs.errors import DiskFull
from deskcs.shell.failures import Failures
from deskcs.shell.inside import Inside
from deskcs.shell.moves import HELP
from deskcs.shell.palette import Palette
from deskcs.shell.palette_choice import PaletteRow
from deskcs.shell.palette_rows import PaletteModel
from deskcs.shell.rooms import ROOMS
from deskcs.shell.window import MainWindow

SECRET = "王女士13912345678"


def inside_of(window: MainWindow) -> Inside:
    assert window.inside is not None
    return window.inside


def page_name(window: MainWindow) -> str:
    pages = inside_of(window).pages
    assert pages is not None
    return pages.name


def rows_of(box: Palette, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = box.list.model()
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_every_room_of_the_rail_opens_and_bears_its_name(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    for room in ROOMS:
        button = window.frame.rail.findChild(QToolButton, f"nav.{room.name}")
        button.click()
        assert page_name(window) == room.name
        assert button.isChecked()
        assert button.accessibleName()


def test_back_and_forward_go_through_pages(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    window.go("handbook", "complaint-flow")
    window.go("complaints")
    inside_of(window).moves.go_back()
    assert page_name(window) == "handbook"
    inside_of(window).moves.go_forward()
    assert page_name(window) == "complaints"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page_name(window) == "handbook"


def test_no_two_commands_have_the_same_keys_or_name(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    commands = inside_of(enter("王主管")).commands
    keys = [QKeySequence(command.keys).toString() for command in commands if command.keys]
    names = [command.name for command in commands]
    assert len(set(keys)) == len(keys)
    assert len(set(names)) == len(names)
    assert all(keys)


def test_all_keys_are_shown_at_one_look(enter: Callable[..., MainWindow], other_desk: Desk) -> None:
    window = enter("王主管")
    inside = inside_of(window)
    inside.moves.open_keys()
    assert inside.keys.isVisible()
    QTest.keyClick(inside.keys, Qt.Key.Key_Escape)
    assert not inside.keys.isVisible()


def test_the_palette_finds_articles_cases_and_commands_by_pinyin(
    enter: Callable[..., MainWindow], other_desk: Desk, qtbot: Any
) -> None:
    agent = other_desk.staff.actor_named("客服07")
    other_desk.complaints.register(
        agent, ComplaintIntake(customer="小鱼儿", what="收到的外套掉色,要求退款")
    )
    window = enter("客服07")
    box = window.frame.palette_box
    inside_of(window).moves.open_palette()
    box.input.setText("外套掉色")
    qtbot.waitUntil(lambda: any("外套" in row for row in rows_of(box)))
    place = next(n for n, row in enumerate(rows_of(box)) if "外套" in row)
    for _ in range(place):
        QTest.keyClick(box.input, Qt.Key.Key_Down)
    QTest.keyClick(box.input, Qt.Key.Key_Return)
    assert page_name(window) == "complaints"
    inside_of(window).moves.open_palette()
    box.input.setText("beifen")
    assert any("备份" in row for row in rows_of(box))


def test_every_command_is_found_by_its_whole_sound_and_by_its_initials(
    enter: Callable[..., MainWindow],
) -> None:
    for command in inside_of(enter("客服07")).commands:
        words = command.words.removeprefix("前往：")
        sounds = lazy_pinyin("".join(re.findall("[\u4e00-\u9fff]", words)))
        assert "".join(sounds) in command.pinyin
        assert "".join(sound[0] for sound in sounds) in command.pinyin


def test_a_command_that_was_typed_stands_before_the_articles(
    enter: Callable[..., MainWindow], qtbot: Any
) -> None:
    window = enter("客服07")
    box = window.frame.palette_box
    inside_of(window).moves.open_palette()
    for typed, command in (("shense", "深色"), ("导入", "导入投诉…")):
        box.input.setText(typed)
        qtbot.waitUntil(lambda: len(rows_of(box)) > 1)
        assert command in rows_of(box)[0]
    box.input.setText("退款")
    qtbot.waitUntil(lambda: any("退款" in row for row in rows_of(box)))
    assert "退出" not in rows_of(box)[0]


def test_what_was_said_to_one_person_is_not_there_for_the_next(
    enter: Callable[..., MainWindow],
) -> None:
    window = enter("客服07")
    window.frame.message.show_note("早班快下班了，交接草稿已经备好。")
    inside_of(window).lock()
    assert not window.frame.message.isVisible()


def test_typing_with_an_input_method_reaches_the_palette_only_when_it_is_done(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    box = window.frame.palette_box
    inside_of(window).moves.open_palette()
    asked: list[str] = []
    box.search_requested.connect(asked.append)
    QApplication.sendEvent(box.input, QInputMethodEvent("tuikuan", []))
    assert box.input.text() == ""
    done = QInputMethodEvent()
    done.setCommitString("退款")
    QApplication.sendEvent(box.input, done)
    assert box.input.text() == "退款"


def test_a_long_number_in_a_hit_is_masked(
    enter: Callable[..., MainWindow], other_desk: Desk, qtbot: Any
) -> None:
    agent = other_desk.staff.actor_named("客服07")
    other_desk.complaints.register(
        agent, ComplaintIntake(customer="小鱼儿", what="少发了裤子,电话13912345678")
    )
    window = enter("客服07")
    box = window.frame.palette_box
    inside_of(window).moves.open_palette()
    box.input.setText("少发了裤子")
    qtbot.waitUntil(lambda: any("小鱼儿" in row for row in rows_of(box)))
    told = "".join(rows_of(box, Qt.ItemDataRole.AccessibleTextRole))
    assert "13912345678" not in told
    assert "139****5678" in told
    assert "TS20261122-001" in told


def test_help_opens_the_handbook_on_what_is_in_front(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    window.go("handover")
    inside_of(window).moves.open_help()
    assert page_name(window) == "handbook"
    known = {summary.id for summary in other_desk.handbook.articles()}
    place = window.history.move(0)
    assert place is not None
    assert place[1].partition("#")[0] in known


def test_every_help_topic_is_an_article(enter: Callable[..., MainWindow], other_desk: Desk) -> None:
    window = enter("客服07")
    known = {summary.id for summary in other_desk.handbook.articles()}
    topics = {}
    for room in ROOMS:
        window.go(room.name)
        page = inside_of(window).pages
        assert page is not None
        assert page.page is not None
        topics[room.name] = page.page.help_topic().partition("#")[0] or HELP[room.name]
    assert {name: topic for name, topic in topics.items() if topic not in known} == {}


def test_saving_is_seen(enter: Callable[..., MainWindow], other_desk: Desk) -> None:
    window = enter("客服07")
    desk = inside_of(window).opened.desk
    desk.complaints.register(
        window.session.actor, ComplaintIntake(customer="小鱼儿", what="颜色不一样")
    )
    assert window.frame.bar.status.text() == "已保存 09:30"


def test_starting_a_shift_shows_it_beside_the_name(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    inside_of(window).deeds.start_shift()
    assert "客服07" in window.frame.bar.person.text()
    assert "·" in window.frame.bar.person.text()
    inside_of(window).deeds.end_shift()
    assert "·" not in window.frame.bar.person.text()
    inside_of(window).deeds.end_shift()
    assert "没有当班" in window.frame.message.words.text()


def test_the_narrow_window_finds_and_reads_and_gives_the_wide_one_back(
    enter: Callable[..., MainWindow], other_desk: Desk, qtbot: Any
) -> None:
    window = enter("客服07")
    inside = inside_of(window)
    wide = window.width()
    inside.moves.toggle_narrow()
    assert window.width() <= 400
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    page = window.frame.body.currentWidget()
    assert page.list.model().rowCount() > 0, "an empty box shows what one may read"
    page.input.setText("投诉时限")
    qtbot.waitUntil(lambda: "时限" in str(page.list.model().index(0, 0).data()))
    QTest.keyClick(page.input, Qt.Key.Key_Return)
    assert "小时" in page.reader.toPlainText()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.input, Qt.Key.Key_C, keys)
    assert QApplication.clipboard().text() in page.reader.toPlainText().replace("\n", "")
    assert QApplication.clipboard().text()
    toast = window.frame.toast
    assert toast.isVisible(), "one sees that it was copied"
    assert toast.geometry().right() <= window.width()
    place = page.reader.verticalScrollBar()
    place.setValue(0)
    QTest.keyClick(page.input, Qt.Key.Key_PageDown)
    assert place.value() > 0, "what is read is scrolled by the keys"
    read = str(page.reader.title)
    page.input.clear()
    assert page.list.model().index(0, 0).data() == read, "what was read last stands first"
    page.wide.click()
    assert window.width() == wide
    assert window.frame.body.currentWidget() is inside.pages
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_the_window_keeps_its_size(
    enter: Callable[..., MainWindow], make_window: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    window.resize(1100, 660)
    window.close()
    # The screen of the tests is 800 pixels wide, so that only the height is free.
    assert make_window().height() == 660


def test_a_change_of_language_shows_at_once_and_keeps_place_and_person(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    window.go("settings", "general")
    inside_of(window).settings_changed.emit({"language": "zh_CN"})
    window.rebuild()
    assert page_name(window) == "settings"
    assert window.session.actor.name == "王主管"
    focus = window.focusWidget()
    assert focus is not None
    assert focus.objectName() == "settings.language", "a further arrow goes on choosing"


def test_who_left_for_another_file_is_not_named_any_more(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    inside_of(window).duty.enter()
    assert "王主管" in window.frame.bar.person.text()
    other_desk.close()
    window.reopen(window.settings)
    assert window.frame.bar.person.text() == "未登录"
    assert window.frame.bar.alerts.text() == ""
    assert window.windowTitle() == "DeskCS"


def test_a_copy_that_cannot_be_made_is_not_taken_for_words_that_are_lost(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    inside_of(window).watch.copy_failed.emit(DiskFull("backups"))
    assert "今天的备份没有做成" in window.frame.message.words.text()


@pytest.fixture
def failures(tmp_path: Path, qtbot: Any) -> Iterator[Failures]:
    kept = sys.excepthook, threading.excepthook
    yield Failures(tmp_path / "reports")
    sys.excepthook, threading.excepthook = kept


def _fail() -> None:
    customer = SECRET
    raise ValueError(customer)


def test_a_bug_is_reported_without_a_word_of_anybodys_data(
    failures: Failures, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    failures.reported.connect(told.append)
    try:
        _fail()
    except ValueError as error:
        failures.hear(type(error), error, error.__traceback__)
    text = Path(told[0]).read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_window.py" in text
    assert SECRET not in text
    assert str(Path.home()) not in text
    assert SECRET not in capsys.readouterr().err


def test_the_same_bug_while_painting_is_reported_once(failures: Failures) -> None:
    told: list[str] = []
    failures.reported.connect(told.append)
    for _ in range(60):
        try:
            _fail()
        except ValueError as error:
            failures.hear(type(error), error, error.__traceback__)
    assert len(told) == 1


def test_a_bug_in_another_thread_is_heard(failures: Failures, qtbot: Any) -> None:
    told: list[str] = []
    failures.reported.connect(told.append)
    failures.install()
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)


def test_the_window_says_that_work_goes_on(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    window.say_failure("/somewhere/report.txt")
    assert window.frame.message.isVisible()
    assert "/somewhere/report.txt" in window.frame.message.words.text()
    window.go("complaints")
    assert page_name(window) == "complaints"


def test_the_rows_of_palette_and_alerts_are_a_sound_model(qtbot: Any) -> None:
    model = PaletteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([PaletteRow("command", "quit", "退出", "Ctrl+Q")])
    model.set_rows([])
    model.set_rows([PaletteRow("handbook", "a", "一", "", "二"), PaletteRow("x", "b", "三")])
    assert model.rowCount() == 2
