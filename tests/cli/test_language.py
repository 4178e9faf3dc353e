"""The command line speaks the language of the settings; what scripts read stays as it is."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from unicodedata import east_asian_width

import pytest

from deskcs.cli import app, speaking
from deskcs.cli.case_clock_output import CLOCK_WORDS, STATE_WORDS
from deskcs.cli.case_lines import ENTRY_WORDS
from deskcs.complaints.shapes import ClockReading, TimelineEntry
from deskcs.complaints.ui.words import clock_name, clock_state, entry_title
from deskcs.settings import change_settings

Ran = tuple[int, str, str]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    def run_verb(*words: str, file: str = "desk.sqlite3") -> Ran:
        code = app.run([*words, "--db", str(tmp_path / file)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_verb


Run = Callable[..., Ran]


def speak(language: str) -> None:
    change_settings({"language": language})


PAGES = [
    (),
    ("search",),
    ("tour",),
    ("complaint",),
    ("complaint", "new"),
    ("complaint", "list"),
    ("handover",),
    ("export",),
]


@pytest.mark.parametrize("words", PAGES, ids=" ".join)
def test_no_heading_and_no_remark_of_the_help_is_in_english(
    run: Run, words: tuple[str, ...]
) -> None:
    code, out, _ = run(*words, "--help")
    assert code == 0
    assert out.startswith("用法：deskcs")
    assert "\n选项：\n" in out
    assert "显示这段说明" in out
    for english in ("Usage", "Options", "Arguments", "Commands", "OPTIONS", "COMMAND", "ARGS"):
        assert english not in out
    for english in ("Show this", "required", "default:", "<str", "<int", "<path", "<list"):
        assert english not in out


def test_remarks_stand_behind_the_words_they_belong_to(run: Run) -> None:
    _, out, _ = run("complaint", "list", "--help")
    assert "--limit <整数>  最多几条  [默认：50；1<=x<=1000]" in out
    assert "参数：\n  查询 <文字>" in out
    _, out, _ = run("complaint", "new", "--help")
    assert "--customer <文字>     客户昵称  [必填]" in out


def test_a_group_without_a_verb_shows_its_help_in_chinese(run: Run) -> None:
    code, out, err = run("complaint")
    assert code == 2
    assert "动词：\n  new " in out + err
    assert "Commands" not in out + err


def test_columns_of_the_help_stand_in_line_and_fit_a_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    _, out, _ = run("--help")
    rows = out.split("动词：\n")[1].splitlines()
    places = [[2 if east_asian_width(char) in "WF" else 1 for char in row] for row in rows]
    assert all(sum(row) <= 60 for row in places)
    begins = [len(row) - len(row[2:].lstrip("abcdefghijklmnopqrstuvwxyz ")) for row in rows]
    assert {sum(row[:begin]) for row, begin in zip(places, begins, strict=True)} == {13}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh_CN", "没有编号是“TS1”的投诉。请核对编号，如 TS20261122-017。\n"),
        ("zh_TW", "沒有編號是「TS1」的投訴。請核對編號，如 TS20261122-017。\n"),
    ],
)
def test_an_error_is_told_in_the_language_of_the_settings(
    run: Run, language: str, told: str
) -> None:
    run("staff", "add", "王主管", "--role", "supervisor")
    speak(language)
    assert run("complaint", "show", "TS1") == (1, "", told)


def test_an_error_is_told_in_english_with_the_words_in_it(run: Run) -> None:
    run("staff", "add", "王主管", "--role", "supervisor")
    speak("en")
    _, _, err = run("complaint", "list", "状态:好")
    assert '"好"' in err
    assert "choose from: Received" in err
    assert not any(
        "\u4e00" <= char <= "\u9fff" for char in err.replace("好", "").replace("状态", "")
    )


def test_the_help_has_its_own_headings_in_english(run: Run) -> None:
    speak("en")
    _, out, _ = run("complaint", "list", "--help")
    assert out.startswith("Usage: deskcs complaint list")
    assert "Options:" in out


def test_what_follows_a_verb_is_named_in_chinese(run: Run) -> None:
    assert "deskcs complaint tick [选项] {投诉编号} {步骤}" in run("complaint", "tick", "--help")[1]
    assert "deskcs handover list [选项] [查询]..." in run("handover", "list", "--help")[1]


def test_the_language_is_that_of_the_system_where_the_settings_say_so(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking.sys, "platform", "linux")
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def spoken(**system: str) -> str:
        with pytest.MonkeyPatch.context() as patch:
            for name, value in system.items():
                patch.setenv(name, value)
            speaking.begin()
            return speaking.language()

    assert spoken(LANG="en_US.UTF-8") == "zh_CN"  # the settings say Simplified Chinese
    speak("system")
    assert spoken(LANG="en_US.UTF-8") == "en"
    assert spoken(LANG="zh_TW.UTF-8") == "zh_TW"
    assert spoken(LANG="en_US.UTF-8", LC_ALL="zh_CN.UTF-8") == "zh_CN"
    assert spoken(LANG="de_DE.UTF-8", LANGUAGE="de:zh_HK") == "zh_TW"
    assert spoken(LANG="C.UTF-8") == "zh_CN"
    assert spoken() == "zh_CN"


@pytest.mark.parametrize("language", ["zh_TW", "en"])
def test_json_is_the_same_in_every_language(run: Run, language: str) -> None:
    _, out, _ = run("complaint", "new", "--customer", "王", "--what", "漏电着火", "--json")
    number = json.loads(out)["number"]
    verbs = [
        ("complaint", "show", number, "--why"),
        ("complaint", "list", "严重:待知悉"),
        ("search", "漏电", "--scope", "complaints"),
        ("handover", "draft"),
        ("staff", "list"),
        ("doctor",),
    ]
    speak("zh_CN")
    before = [_steady(run(*words, "--json")) for words in verbs]
    speak(language)
    assert [_steady(run(*words, "--json")) for words in verbs] == before


@pytest.mark.parametrize("what", ["complaints", "journal", "handovers"])
def test_a_file_is_the_same_in_every_language(run: Run, tmp_path: Path, what: str) -> None:
    run("complaint", "new", "--customer", "王", "--what", "漏电着火", "--category", "商品质量")
    heads = []
    for language in ("zh_CN", "zh_TW", "en"):
        speak(language)
        file = tmp_path / f"{language}.csv"
        assert run("export", what, "--to", str(file))[0] == 0
        lines = file.read_text(encoding="utf-8-sig").splitlines()
        heads.append(lines[:1] if what == "journal" else lines)  # it grows with each export
    assert heads[0] == heads[1] == heads[2]


def test_help_and_results_are_told_in_traditional_chinese(run: Run) -> None:
    speak("zh_TW")
    assert "  new             登記一件投訴。\n" in run("complaint", "--help")[1]
    _, out, _ = run("complaint", "new", "--customer", "王", "--what", "漏電", "--category", "物流")
    number = out.split("：")[1].split()[0]
    assert out.startswith(f"已登記：{number}\n客戶：王\n首次答覆：計時中，期限 ")
    assert (
        "暫停計時的原因："
        in run("complaint", "wait", number, "--reason", "午餐", "--until", "2099-01-01T10:00")[1]
    )


def test_a_case_is_told_in_the_words_of_the_screens() -> None:
    for kind, words in ENTRY_WORDS.items():
        assert words == entry_title(TimelineEntry(1, datetime.now(UTC), "王", kind, "", False))
    for clock, words in CLOCK_WORDS.items():
        assert words == clock_name(clock)
    for state, words in STATE_WORDS.items():
        assert (
            words
            == clock_state(ClockReading(clock="resolution", state=state, due=None, met_at=None))[0]
        )


@pytest.mark.slow
def test_the_language_is_read_without_qt() -> None:
    speak("en")
    look = "assert 'PySide6' not in sys.modules, 'Qt was loaded'"
    program = f"import sys; from deskcs.cli.app import run; run(['shift', 'show']); {look}"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, "Nobody is on duty" in done.stdout) == (0, True), done.stderr


def _steady(ran: Ran) -> object:
    """Return what was written, without what differs from one moment to the next."""
    written = json.loads(ran[1])
    for name in ("took_ms", "made_at", "drafted_at", "now"):
        written.pop(name, None)
    for check in written.get("checks", ()):
        if check["name"] == "disk":
            check["detail"] = re.sub("[0-9.]+", "0", check["detail"])
    return ran[0], written, ran[2]
