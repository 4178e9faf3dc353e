"""Two windows, each a process of its own, on one file and in one case: no words are lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from deskcs.actor import OWNER, Actor, Role
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import open_desk
from deskcs.settings import Settings, given_database

# A window that does what it is told, a line at a time, and then tells what it shows.
WINDOW = """
import json, sys
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from deskcs.qt.tasks import ImmediateTasks
from deskcs.qt.theme import Theme
from deskcs.settings import Settings, given_database
from deskcs.shell.window import MainWindow

file, name, number = sys.argv[1:]
app = QApplication([])
window = MainWindow(given_database(Settings(theme="light"), file), Theme("light"),
                    tasks=ImmediateTasks())
window.show()
window.open_desk()
window.findChild(QComboBox, "signIn.name").setCurrentText(name)
window.findChild(QPushButton, "signIn.ok").click()
window.go("complaints", number)
page = window.inside.pages.page
pane = page.pane

def tell():
    print(json.dumps({
        "text": pane.composer.editor.toPlainText(),
        "message": "" if pane.message.isHidden() else pane.message.words.text(),
        "story": pane.timeline.toPlainText(),
        "company": pane.head._company.text(),
    }), flush=True)

tell()
for line in sys.stdin:
    do, *more = json.loads(line)
    if do == "write":
        pane.composer.choose(more[0])
        pane.composer.editor.setPlainText(more[1])
    elif do == "send":
        pane.composer.send.click()
    elif do == "again":
        pane.message.action.click()
    elif do == "keep":
        pane.composer.keep_now()
    elif do == "look":
        page.company.look()
    tell()
window.shut_down()
"""


class Window:
    """A process with a window on one case."""

    def __init__(self, file: Path, name: str, number: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(file), name, number],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        )
        self.shown: dict[str, Any] = {}

    def do(self, *words: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        self.hear()
        return self.shown

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()

    def hear(self) -> None:
        assert self._process.stdout is not None
        self.shown = json.loads(self._process.stdout.readline())


class Desk:
    """A file with one case, and the windows that were opened on it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.windows: list[Window] = []
        desk = open_desk(given_database(Settings(), str(file)))
        for name, role in (("客服07", Role.AGENT), ("客服08", Role.AGENT)):
            desk.staff.add(OWNER, name, role)
        self.agent: Actor = desk.staff.actor_named("客服07")
        intake = ComplaintIntake(customer="王女士", what="水壶漏水")
        self.number = desk.complaints.register(self.agent, intake).number
        desk.complaints.accept(self.agent, self.number)
        desk.close()

    def window(self, name: str) -> Window:
        window = Window(self.file, name, self.number)
        self.windows.append(window)
        window.hear()
        return window

    @property
    def said(self) -> list[tuple[str, str]]:
        desk = open_desk(given_database(Settings(), str(self.file)))
        card = desk.complaints.card(self.agent, self.number)
        desk.close()
        return [(e.kind, e.text) for e in card.timeline if e.kind in ("reply", "note")]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "desk.sqlite3")
    yield desk
    for window in desk.windows:
        window.kill()


def test_each_sees_the_other_and_who_saves_second_keeps_the_text_and_saves_again(
    desk: Desk,
) -> None:
    one, other = desk.window("客服07"), desk.window("客服08")
    assert "客服07" in other.shown["company"]
    assert "客服08" in one.do("look")["company"]
    one.do("write", "reply", "已给您补发")
    other.do("write", "reply", "给您退款")
    one.do("send")
    assert one.shown["text"] == one.shown["message"] == ""
    other.do("send")
    assert "别人刚刚改过" in other.shown["message"]
    assert other.shown["text"] == "给您退款"
    assert "已给您补发" in other.shown["story"]
    assert desk.said == [("reply", "已给您补发")]
    other.do("again")
    assert other.shown["text"] == other.shown["message"] == ""
    assert desk.said == [("reply", "已给您补发"), ("reply", "给您退款")]


@pytest.mark.slow
def test_two_windows_of_one_person_keep_two_half_written_texts(desk: Desk) -> None:
    one, other = desk.window("客服07"), desk.window("客服07")
    one.do("write", "note", "第一个窗口写的")
    other.do("write", "note", "第二个窗口写的")
    one.do("keep")
    other.do("keep")
    one.kill()
    other.kill()
    text = desk.window("客服07").shown["text"]
    assert "第一个窗口写的" in text
    assert "第二个窗口写的" in text
