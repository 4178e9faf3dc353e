"""Lines from below the screens in the user's language; what people wrote stays as it is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QFileInfo, QLocale
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QFileIconProvider,
    QLabel,
    QLineEdit,
    QPushButton,
)

from deskcs import paths
from deskcs.complaints import texts
from deskcs.errors import Invalid, NotAllowed
from deskcs.qt.choices import choose, chosen, offer
from deskcs.qt.language import install, spoken, spoken_parts, translate_error, understood
from deskcs.wording import joined, said


@pytest.fixture
def _english(qapp: QApplication) -> Iterator[None]:
    usual = QLocale()
    install("en")
    yield
    install("zh_CN")
    QLocale.setDefault(usual)
    assert qapp is not None


@pytest.fixture
def _traditional(qapp: QApplication) -> Iterator[None]:
    usual = QLocale()
    install("zh_TW")
    yield
    install("zh_CN")
    QLocale.setDefault(usual)
    assert qapp is not None


@pytest.mark.usefixtures("_traditional")
def test_lines_names_and_errors_are_said_in_traditional_chinese() -> None:
    assert spoken(said("{hours} 小时 {rest} 分", hours=2, rest=5)) == "2 小時 5 分"
    assert spoken("等平台裁定") == "等平台裁定"
    assert spoken("承诺回电") == "承諾回電"
    assert spoken("客户说承诺回电") == "客户说承诺回电", "what people wrote stays"
    error = NotAllowed("只有组长或主管可以{act}。请找组长办理。", act="排班")
    assert translate_error(error) == "只有組長或主管可以排班。請找組長辦理。"


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "zh_TW"),
        (["zh-HK"], "zh_TW"),
        (["zh_MO"], "zh_TW"),
        (["zh-Hant"], "zh_TW"),
        (["yue-Hant-HK"], "zh_TW"),
        (["zh-Hans-HK", "zh-HK"], "zh_CN"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["en-Latn-GB", "en-GB", "en"], "en"),
        (["de-DE", "zh-TW", "en"], "zh_TW"),
        (["de-DE", "fr"], "zh_CN"),
        (["C"], "zh_CN"),
        ([], "zh_CN"),
    ],
)
def test_the_language_of_the_system_is_taken_if_the_program_speaks_it(
    wishes: list[str], language: str
) -> None:
    assert understood(wishes) == language


def test_what_the_system_speaks_is_read_from_it() -> None:
    look = (
        "from PySide6.QtCore import QCoreApplication;"
        "from deskcs.qt.language import install, translate;"
        "application = QCoreApplication([]); install('system');"
        "print(ascii(translate('Settings', '\\u8bbe\\u7f6e')))"
    )
    there = {**os.environ, "LANG": "zh_HK.UTF-8", "LC_ALL": "zh_HK.UTF-8", "LANGUAGE": ""}
    done = subprocess.run(
        [sys.executable, "-c", look], env=there, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ascii("設定")


def test_a_line_is_chinese_text_for_whoever_does_not_ask() -> None:
    line = said("期限 {due}，已超时", due="11-22 09:30")
    assert line == "期限 11-22 09:30，已超时"
    assert joined("、", [line, "钥匙"]) == f"{line}、钥匙"
    assert spoken(line) == line


@pytest.mark.usefixtures("_english")
def test_a_line_is_said_in_english_with_the_lines_inside_it() -> None:
    line = said("{count} 小时", count=2)
    assert spoken(line) == "2 小时", "no such template"
    inner = said("{hours} 小时 {rest} 分", hours=2, rest=5)
    assert spoken(inner) == "2 h 5 min"
    assert spoken(said("第 {seq} 条缺失", seq=inner)) == "Entry 2 h 5 min is missing"
    assert spoken(joined("、", ["钥匙", "小王的伞"])) == "Keys, 小王的伞"


@pytest.mark.usefixtures("_english")
def test_names_of_the_bundled_rules_are_known_and_those_of_a_shop_stay() -> None:
    assert spoken("早班") == "Day shift"
    assert spoken("通宵班") == "通宵班"
    assert spoken("") == ""
    assert spoken_parts("起火漏电(冒烟、漏电)") == "Fire, electric leakage(冒烟、漏电)"


@pytest.mark.usefixtures("_english")
def test_an_error_says_its_words_in_english_too() -> None:
    error = NotAllowed("只有组长或主管可以{act}。请找组长办理。", act="排班")
    assert translate_error(error) == (
        "Only leads and supervisors can do this: plan the roster. Ask a lead."
    )
    with pytest.raises(Invalid) as empty:
        texts.required("", "customer", "客户")
    assert translate_error(empty.value) == "Customer must not be empty. Please fill it in."


@pytest.mark.usefixtures("_english")
def test_a_box_shows_english_and_keeps_the_name_of_the_rule(qtbot: object) -> None:
    box = QComboBox()
    box.setEditable(True)
    offer(box, ["", "等平台裁定"])
    choose(box, "等平台裁定")
    assert box.currentText() == "Waiting for platform ruling"
    assert chosen(box) == "等平台裁定"
    choose(box, "等厂家回话")
    assert (box.currentText(), chosen(box)) == ("等厂家回话", "等厂家回话")
    assert qtbot is not None


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_what_qt_says_by_itself_is_chinese_where_the_program_is(qtbot: Any, language: str) -> None:
    usual = QLocale()
    install(language)
    try:
        dialog = QFileDialog(None, "另存为", options=QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        field = QLineEdit()
        qtbot.addWidget(field)
        words = [label.text() for label in dialog.findChildren(QLabel)]
        words += [button.text() for button in dialog.findChildren(QPushButton)]
        words.append(QFileIconProvider().type(QFileInfo(".")))
        menu = field.createStandardContextMenu()
        words += [action.text() for action in menu.actions()]
        menu.deleteLater()
        in_english = [it for it in words if it.strip() and not re.search("[\u4e00-\u9fff]", it)]
        assert in_english == []
    finally:
        install("zh_CN")
        QLocale.setDefault(usual)


# Asks for every word after the catalogue was emptied in its place, as an update may do it.
UPDATED = """
import sys
from pathlib import Path
sys.path.insert(0, {src!r})
from PySide6.QtCore import QCoreApplication
from deskcs import paths
folder = Path({folder!r})
paths.resources = lambda: folder
from deskcs.qt.language import install, translate
application = QCoreApplication([])
install("en")
before = translate("Shell", "正在打开…")
(folder / "i18n" / "deskcs_en.qm").write_bytes(b"")
assert translate("Shell", "正在打开…") == before
assert translate("Shell", "今日") != "今日"
install("zh_CN")
install("en")
assert translate("Shell", "今日") == "今日"
print(before)
"""


def test_a_catalogue_that_is_written_anew_does_not_end_the_program(tmp_path: Path) -> None:
    (tmp_path / "i18n").mkdir()
    shutil.copy(paths.resources() / "i18n" / "deskcs_en.qm", tmp_path / "i18n")
    source = Path(paths.__file__).parents[1]
    program = UPDATED.format(src=str(source), folder=str(tmp_path))
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=False, encoding="utf-8"
    )
    assert (ran.returncode, ran.stdout) == (0, "Opening…\n"), ran.stderr
