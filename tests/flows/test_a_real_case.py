"""Real complaints come in through the window, and one of them goes its whole way there.

The file is read, one row of it flagged, acknowledged by the lead, handed over, accepted by the next
shift, resolved and closed: by keys and clicks, with people who sit down one after the other. No
line of this calls a use case; what is asserted is what is seen, and what the verbs say at the end.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit

from deskcs.actor import OWNER, Role
from deskcs.cli import app
from deskcs.clock import FixedClock
from deskcs.desk import open_desk
from deskcs.qt.theme import Theme
from deskcs.settings import Settings, given_database
from deskcs.shell.window import MainWindow

from .person import Person

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "complaints-real-text.csv"
ROWS = 2_375
# Monday 2026-11-23 09:30 in Shanghai, in the day shift.
MORNING = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
# Nothing in it that the program knows as a signal: it takes a person to see that it may burn.
WORDS = "一首歌没放完就发烫"
NUMBER = "TS20261019-021"
PIN = "258046"
PEOPLE = (
    ("王主管", Role.SUPERVISOR, ""),
    ("李组长", Role.LEAD, PIN),
    ("客服07", Role.AGENT, ""),
    ("客服12", Role.AGENT, ""),
)

pytestmark = pytest.mark.skipif(
    not REAL.exists(), reason="the file of real complaint texts is not beside the checkout"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "desk.sqlite3"
    desk = open_desk(given_database(Settings(), str(file)))
    for name, role, pin in PEOPLE:
        desk.staff.add(OWNER, name, role)
        if pin:
            desk.staff.set_pin(OWNER, name, pin)
    desk.close()
    return file


@pytest.fixture
def person(qtbot: Any, file: Path) -> Iterator[Person]:
    clock = FixedClock(MORNING)
    settings = given_database(Settings(theme="light"), str(file))
    window = MainWindow(settings, Theme("light"), clock=clock)
    qtbot.addWidget(window)
    window.show()
    window.open_desk()
    yield Person(window, qtbot, clock, file.parent)
    window.shut_down()


def import_the_file(person: Person) -> int:
    """Return how many of the rows are serious already, as the window says."""
    person.pick_file(str(REAL), lambda: person.do("导入投诉…"))
    dialog = person.dialog("import")
    person.click("import.start")
    person.sees_words(f"已导入 {ROWS} 条，重复 0 条，拒绝 0 条")
    told = re.search(r"其中 (\d+) 条严重", person.words_seen())
    dialog.close()
    person.turn_to(person.window)
    person.press("Ctrl+3")
    person.sees_words("2,375 件")
    return int(told[1]) if told else 0


def find_it(person: Person) -> None:
    person.press("Ctrl+3")
    table = person.see("complaints.table", QAbstractItemView)
    person.press("Ctrl+Shift+F")
    field = person.see("complaints.search", QLineEdit)
    person.wait(field.hasFocus)
    person.press("Ctrl+A")
    person.write(WORDS)
    person.wait(lambda: table.model().rowCount() == 1)
    person.press("Return")
    person.sees_words(NUMBER)
    person.wait(person.see("complaint.composer").hasFocus)


def take_and_flag(person: Person) -> None:
    person.reads("complaint.status", "待受理")
    person.click("complaint.accept")
    person.reads("complaint.status", "处理中")
    assert not person.is_there("complaint.flag")
    person.click("complaint.escalate")
    person.wait(person.see("complaint.form.reason").hasFocus)
    person.write("放一首歌就烫手，电池可能有问题，怕起火")
    person.press("Ctrl+Return")
    person.reads("complaint.flag", "严重，待知悉")


def acknowledge_all(person: Person, count: int) -> None:
    """The strip is there without a click, and from it the lead takes notice of the case. What came
    serious with the file is told in one line, and taken notice of in the view of serious cases.
    """
    banner = person.see("alerts.banner")
    person.wait(lambda: NUMBER in banner.accessibleName())
    person.click("alerts.acknowledge")
    person.sees_words(f"已知悉 {NUMBER}")
    person.press("Ctrl+Shift+F", "Escape")
    person.choose_row("complaints.views", "严重")
    table = person.see("complaints.table", QAbstractItemView)
    person.wait(lambda: table.model().rowCount() == count + 1)
    for row in range(count + 1):
        person.click_row(table, row)
        person.press("Return")
        person.sees_words(table.model().row_at(row).number)  # type: ignore[attr-defined]
        if "待知悉" in person.read("complaint.flag"):
            person.click("complaint.acknowledge")
        person.reads("complaint.flag", "严重，已知悉")


def write_the_sheet(person: Person) -> None:
    """The draft fills itself, the serious ones on top; a line is added by hand; it is signed."""
    person.press("Ctrl+Shift+H")
    items = person.see("handover.items", QAbstractItemView)
    person.wait(lambda: NUMBER in texts(items))
    person.wait(items.hasFocus)
    person.press("Ctrl+Shift+A")
    person.wait(person.see("handover.text").hasFocus)
    person.write("仓库说这款手机先停发，等品控答复")
    person.press("Ctrl+Return")
    person.wait(lambda: "先停发" in texts(items))
    person.click("handover.sign")
    person.wait(person.see("handover.summary").hasFocus)
    person.write("导入了两千多件旧投诉；手机发烫那件要盯紧")
    person.wait(person.see("handover.signNow").isEnabled)
    person.press("Ctrl+Return")
    person.sees_words("已签字，等下一班来接")


def texts(view: QAbstractItemView) -> str:
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return "\n".join(str(model.index(row, 0).data(role)) for row in range(model.rowCount()))


def take_over(person: Person, count: int) -> None:
    """Item by item: the critical ones in one's own words, the rest as it stands."""
    items = person.see("handover.items", QAbstractItemView)
    taken = []
    for _ in range(count + 1):
        field = person.see("handover.restate")
        row = items.currentIndex().row()
        taken.append(str(items.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)))
        items.setFocus()
        person.press("Return")
        person.wait(field.hasFocus)
        person.write("先打电话请客户停用，再查这一批货")
        person.press("Return")
        person.wait(lambda before=row: items.currentIndex().row() != before)
    assert sum(NUMBER in words for words in taken) == 1
    person.click("handover.acceptRest")
    person.wait(lambda: not person.is_there("handover.acceptRest"))
    assert "待接" not in texts(items)


def solve(person: Person) -> None:
    """Answer and resolve from the keys alone; the case is the taker's now."""
    find_it(person)
    person.sees_words("责任人 客服12")
    person.press("Alt+2")
    person.write("请您先关机停用，今天就派人上门取件检测。")
    person.press("Ctrl+Return")
    person.wait(lambda: person.read("complaint.composer") == "")
    person.press("Alt+4")
    person.write("全额退款，运费由我们承担，这一批已停发送检。")
    person.press("Ctrl+Return")
    person.reads("complaint.status", "待确认")
    assert not person.is_there("complaint.close"), "only a lead closes a serious case"


def close(person: Person) -> None:
    """Only the lead may, and says that the customer was satisfied."""
    find_it(person)
    person.click("complaint.close")
    box = person.see("complaint.form.satisfaction", QComboBox)
    person.wait(box.hasFocus)
    person.press("Down")
    assert box.currentData() == 5
    person.click("complaint.form.confirm")
    person.reads("complaint.status", "已关闭")


@pytest.mark.slow
def test_a_real_row_goes_from_the_file_to_the_closed_case(
    person: Person, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person.sit_down("王主管")
    serious = import_the_file(person)
    person.sit_down("客服07")
    person.do("开始当班")
    person.sees_words("开始当班")
    find_it(person)
    take_and_flag(person)
    person.sit_down("李组长", PIN)
    acknowledge_all(person, serious)
    person.sit_down("客服07")
    person.clock.advance(hours=6)
    write_the_sheet(person)
    person.sit_down("客服12")
    person.do("开始当班")
    take_over(person, serious)
    solve(person)
    person.sit_down("李组长", PIN)
    close(person)
    assert person.strays.seen == []
    person.window.close()

    def told(*words: str) -> Any:
        assert app.run([*words, "--db", str(file), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    case = told("complaint", "show", NUMBER)
    assert case["status"] == "closed"
    assert (case["owner"], case["satisfaction"], case["flag_state"]) == (
        "客服12",
        5,
        "acknowledged",
    )
    assert case["registered_by"] == "客服04"
    assert WORDS in case["what"]
    assert [(entry["kind"], entry["author"]) for entry in case["timeline"]] == [
        ("imported", "王主管"),
        ("accepted", "客服07"),
        ("flagged", "客服07"),
        ("acknowledged", "李组长"),
        ("handed", "客服12"),
        ("reply", "客服12"),
        ("resolved", "客服12"),
        ("closed", "李组长"),
    ]
    assert told("complaint", "list", "状态:已关闭")["total"] == 1
    sheet = told("handover", "list")["items"][0]
    assert (sheet["signed_by"], sheet["status"]) == ("客服07", "accepted")
    checks = {check["name"]: check["ok"] for check in told("doctor")["checks"]}
    # The window's clock is not the machine's, so a copy made by it may be days old.
    assert [name for name, is_well in checks.items() if not is_well and name != "backup"] == []
