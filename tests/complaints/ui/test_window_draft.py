"""Two windows of one person: each keeps its own words, and what a window left is taken over."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from deskcs.complaints.ui.composer import Composer, both_texts
from deskcs.complaints.ui.intake import one_at_a_time
from deskcs.complaints.ui.window_draft import WindowDraft

OTHER_WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from deskcs.complaints.ui.window_draft import WindowDraft
app = QCoreApplication([])
draft = WindowDraft("composer", Path(sys.argv[1]))
draft.keep({"TS20261122-001": "另一个窗口写了一半"})
draft.save_now()
print("kept", flush=True)
time.sleep(60)
"""


def start_other_window(folder: Path) -> subprocess.Popen[str]:
    window = subprocess.Popen(
        [sys.executable, "-c", OTHER_WINDOW, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
    )
    assert window.stdout is not None
    assert window.stdout.readline().strip() == "kept"
    return window


def kill(window: subprocess.Popen[str]) -> None:
    window.send_signal(signal.SIGKILL)
    window.communicate()


def first_come(own: Mapping[str, str], left: Mapping[str, str]) -> dict[str, str]:
    return {**left, **own}


def test_two_windows_never_write_into_one_file(qapp: Any, tmp_path: Path) -> None:
    one, other = WindowDraft("intake", tmp_path), WindowDraft("intake", tmp_path)
    one.keep({"what": "第一个窗口"})
    one.save_now()
    other.keep({"what": "第二个窗口"})
    other.save_now()
    assert one.read() == {"what": "第一个窗口"}
    assert other.read() == {"what": "第二个窗口"}


def test_a_living_window_keeps_its_words_to_itself(qapp: Any, tmp_path: Path) -> None:
    window = start_other_window(tmp_path)
    try:
        assert WindowDraft("composer", tmp_path).adopt(first_come) == {}
    finally:
        kill(window)


def test_the_words_of_a_killed_window_are_taken_over_once(qapp: Any, tmp_path: Path) -> None:
    window = start_other_window(tmp_path)
    here = WindowDraft("composer", tmp_path)
    here.keep({"TS20261122-002": "这里写的"})
    here.save_now()
    kill(window)
    assert here.adopt(both_texts) == {
        "TS20261122-001": "另一个窗口写了一半",
        "TS20261122-002": "这里写的",
    }
    assert WindowDraft("composer", tmp_path).adopt(both_texts) == {}
    here.release()
    assert len(WindowDraft("composer", tmp_path).adopt(both_texts)) == 2


def test_both_texts_on_one_case_stay(qapp: Any, tmp_path: Path) -> None:
    assert both_texts(
        {"TS1": "我的", "TS1/kind": "reply"}, {"TS1": "别的", "TS1/kind": "note"}
    ) == {
        "TS1": "我的\n\n别的",
        "TS1/kind": "reply",
    }


def test_a_composer_shows_what_another_window_left_when_one_comes_back(
    qtbot: Any, tmp_path: Path
) -> None:
    window = start_other_window(tmp_path)
    composer = Composer(WindowDraft("composer", tmp_path))
    qtbot.addWidget(composer)
    composer.set_case("TS20261122-001")
    composer.editor.setPlainText("这里写的")
    kill(window)
    composer.take_left_behind()
    assert composer.editor.toPlainText() == "这里写的\n\n另一个窗口写了一半"


def test_a_half_taken_complaint_waits_until_the_form_is_empty(qapp: Any, tmp_path: Path) -> None:
    gone = WindowDraft("intake", tmp_path)
    gone.keep({"what": "没登记完"})
    gone.save_now()
    here = WindowDraft("intake", tmp_path)
    here.keep({"what": "正在登记"})
    here.save_now()
    gone.release()
    assert here.adopt(one_at_a_time) == {"what": "正在登记"}
    here.discard()
    assert here.adopt(one_at_a_time) == {"what": "没登记完"}


def test_words_stay_where_they_lie_when_they_cannot_be_kept_here(
    qapp: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    gone = WindowDraft("composer", tmp_path)
    gone.keep({"TS1": "没写完"})
    gone.save_now()
    gone.release()
    here = WindowDraft("composer", tmp_path / "none")
    here._folder = tmp_path  # looks there, and cannot write where it keeps its own
    monkeypatch.setattr(here, "save_now", lambda: None)
    assert here.adopt(both_texts) == {}
    assert gone.read() == {"TS1": "没写完"}
