"""Settings are saved as they are changed; people, copies and the look-over work in their panels."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QToolButton

from deskcs.actor import Role
from deskcs.desk import Desk
from deskcs.settings import given_database, load_settings, settings_file
from deskcs.shell.settings.page import SettingsPage
from deskcs.shell.window import MainWindow
from deskcs.storage.backup import back_up
from deskcs.storage.driver import dbapi


def settings_page(window: MainWindow, panel: str) -> SettingsPage:
    window.go("settings", panel)
    assert window.inside is not None
    assert window.inside.pages is not None
    page = window.inside.pages.page
    assert isinstance(page, SettingsPage)
    return page


def test_looks_are_changed_at_once_and_kept(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    page = settings_page(window, "general")
    page.general.theme.setCurrentIndex(page.general.theme.findData("dark"))
    page.general.theme.activated.emit(0)
    page.general.compact.click()
    assert window.theme.is_dark
    assert window.theme.row_height == 28
    kept = load_settings()
    assert (kept.theme, kept.is_compact) == ("dark", True)


def test_a_file_named_for_this_run_is_not_written_into_the_settings(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    page = settings_page(enter("王主管"), "general")
    page.general.sound.click()
    assert load_settings().has_sound
    assert "database" not in settings_file().read_text(encoding="utf-8")


def test_a_time_zone_there_is_not_is_refused_in_place(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    page = settings_page(enter("王主管"), "general")
    page.general.zone.setCurrentText("Mars/Base")
    page.general.zone.activated.emit(0)
    assert "时区" in page.general.message.words.text()
    page.general.zone.setCurrentText("长" * 5_000)
    page.general.zone.activated.emit(0)
    assert len(page.general.message.words.text()) < 300, "what was pasted is not told back whole"
    assert load_settings().zone == "Asia/Shanghai"


def test_a_settings_file_broken_by_hand_is_not_written_over(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    page = settings_page(enter("王主管"), "general")
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text("theme = dark # 少了引号", encoding="utf-8")
    page.general.sound.click()
    assert "设置文件有误" in page.general.message.words.text()
    assert settings_file().read_text(encoding="utf-8") == "theme = dark # 少了引号"


def test_channels_and_shops_reach_the_intake(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    page = settings_page(window, "lists")
    page.lists.shops.setPlainText("一号店\n\n二号\x07店\u202e\n一号店")
    page.lists.shops.tell()
    assert load_settings().shops == ("一号店", "二号店")
    assert window.settings.shops == ("一号店", "二号店")


def test_a_shop_without_end_is_refused_where_it_was_typed(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    page = settings_page(enter("王主管"), "lists")
    page.lists.shops.setPlainText("一号店\n" + "店" * 5_000)
    page.lists.shops.tell()
    told = page.lists.message.words.text()
    assert "这一项没有保存" in told
    assert "每项最多 200 个字" in told
    assert len(told) < 200
    assert load_settings().shops == ()
    assert page.lists.shops.toPlainText().startswith("一号店"), "what was typed stays"


def test_a_supervisor_adds_changes_and_lets_people_go(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    page = settings_page(enter("王主管"), "people")
    people = page.people
    people.name.setText("新来的")
    people.new_role.setCurrentIndex(people.new_role.findData(Role.LEAD))
    people.add.click()
    assert other_desk.staff.person("新来的").role is Role.LEAD
    assert people.name.text() == ""
    names = [p.name for p in people._people]
    people.list.setCurrentIndex(people.list.model().index(names.index("新来的"), 0))
    people.pin.setText("1111")
    people.set_pin.click()
    assert "太容易" in people.message.words.text()
    people.pin.setText("8642")
    people.set_pin.click()
    assert other_desk.staff.person("新来的").has_pin
    people.active.click()
    assert not other_desk.staff.person("新来的").is_active


def test_one_person_after_another_is_added_without_reaching_for_the_mouse(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    people = settings_page(enter("王主管"), "people").people
    people.name.setText("新来的")
    people.new_role.setCurrentIndex(people.new_role.findData(Role.LEAD))
    people.new_pin.setText("1111")
    people.add.click()
    assert people.new_pin.selectedText(), "the keys are where it is mended"
    people.new_pin.setText("8642")
    people.new_pin.setFocus()
    people.add.click()
    assert people.window().focusWidget() is people.name
    assert people.new_role.currentData() is Role.AGENT, "the next one is no lead unseen"
    people.name.setText("下一位")
    names = [p.name for p in people._people]
    people.list.setCurrentIndex(people.list.model().index(names.index("新来的"), 0))
    people.active.click()  # something else is done meanwhile
    assert not other_desk.staff.person("新来的").is_active
    assert people.name.text() == "下一位"


def test_a_pin_being_typed_is_not_there_for_the_next_person(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    page = settings_page(enter("王主管"), "people")
    people = page.people
    people.pin.setText("8642")
    people.new_pin.setText("9753")
    page._around.session.switch(page._around.session.actor._replace(name="客服07"))
    assert (people.pin.text(), people.new_pin.text()) == ("", "")


def test_a_pin_being_typed_goes_when_the_page_is_left(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    people = settings_page(window, "people").people
    people.name.setText("新来的")
    people.new_pin.setText("9753")
    settings_page(window, "general")
    assert people.new_pin.text() == ""
    settings_page(window, "people")
    people.pin.setText("8642")
    window.go("complaints")
    assert people.pin.text() == ""
    assert people.name.text() == "新来的"


def test_nothing_pasted_for_a_new_person_is_cut_without_a_word(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    people = settings_page(enter("王主管"), "people").people
    people.name.setText("长" * 41)
    people.add.click()
    assert "1 到 40 个字" in people.message.words.text()
    assert people.name.text() == "长" * 41
    people.name.setText("新来的")
    people.number.setText("7" * 41)
    people.add.click()
    assert "编号太长" in people.message.words.text()
    people.number.setText("77")
    people.new_pin.setText("8642" * 17)
    people.add.click()
    assert "4 到 64 个字符" in people.message.words.text()
    assert "新来的" not in [person.name for person in other_desk.staff.people()]


def test_an_agent_is_refused_and_keeps_what_was_typed(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    page = settings_page(enter("客服07"), "people")
    page.people.name.setText("新来的")
    page.people.add.click()
    assert "主管" in page.people.message.words.text()
    assert page.people.name.text() == "新来的"


def test_a_copy_is_made_and_brought_back(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    page = settings_page(window, "data")
    page.data.copy.click()
    assert page.data.list.count() == 1
    boss = other_desk.staff.actor_named("王主管")
    other_desk.staff.add(boss, "后来的", Role.AGENT)
    other_desk.close()
    page.data.restore.click()
    assert window.focusWidget() is page.data.message.action, "the next key answers"
    page.data.message.action.click()
    assert window.inside is not None
    names = [p.name for p in window.inside.opened.desk.staff.people()]
    assert "后来的" not in names
    assert "已恢复" in window.frame.toast._words.text()
    assert window.frame.toast.isVisible()


def test_a_file_that_cannot_be_opened_is_told_in_place_and_the_desk_stays_open(
    enter: Callable[..., MainWindow], other_desk: Desk, tmp_path: Path
) -> None:
    window = enter("王主管")
    page = settings_page(window, "data")
    inside = window.inside
    newer, broken = tmp_path / "newer.sqlite3", tmp_path / "broken.sqlite3"
    back_up(other_desk.store.path, newer, now=other_desk.clock.now())
    connection = dbapi().connect(str(newer))
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    broken.write_bytes(b"no database")
    for file, words in ((newer, "请升级程序"), (broken, "不是数据库")):
        page._presenter.use_database(str(file))
        assert words in page.data.message.words.text()
    assert window.inside is inside
    assert not settings_file().exists()


def test_nothing_can_be_chosen_while_another_file_is_not_open_yet(
    enter: Callable[..., MainWindow], other_desk: Desk, tmp_path: Path
) -> None:
    window = enter("王主管")
    window.reopen(given_database(window.settings, str(tmp_path)))
    assert window.inside is None
    assert not window.frame.findChild(QToolButton, "nav.complaints").isEnabled()
    assert not window.frame.bar.person.isEnabled()


def test_the_look_over_tells_its_findings(
    enter: Callable[..., MainWindow], other_desk: Desk, qtbot: Any
) -> None:
    page = settings_page(enter("王主管"), "checkup")
    assert page.focusWidget() is page.checkup.check, "one key begins it"
    page.checkup.check.click()
    found = page.checkup.result.toPlainText()
    assert "✓ 流水记录    正常" in found
    assert not re.search(r"^\S+ [a-z]+    ", found, re.MULTILINE), "names of scripts, not of people"
    assert page.checkup.check.isEnabled()


def test_the_minutes_until_the_lock_can_be_read(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    window.theme.apply()
    line = settings_page(window, "general").general.lock.lineEdit()
    assert line.text() == "15 分钟"
    assert line.width() > line.fontMetrics().horizontalAdvance(line.text())
