"""No screen shows boxes: the font that comes with the program has every character it needs."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from deskcs import paths
from deskcs.qt import fonts

Tool = Callable[[str], ModuleType]


@pytest.fixture
def bundled(qapp: Any) -> QRawFont:
    """The font as Qt loads it, and no other."""
    return QRawFont(str(paths.resources() / "fonts" / "DeskCSFallback-SC.otf"), 16)


def lacking(font: QRawFont, chars: set[str]) -> str:
    return "".join(sorted(char for char in chars if not font.supportsCharacter(ord(char))))


def test_all_that_screens_and_handbook_show_is_in_the_font(bundled: QRawFont, tool: Tool) -> None:
    shown = tool("build_font").shown()
    assert {"投", "诉", "…", "A"} <= shown
    assert lacking(bundled, shown) == ""


def test_the_whole_of_gb2312_is_in_the_font(bundled: QRawFont, tool: Tool) -> None:
    characters = set(tool("build_font").gb2312())
    assert len(characters) == 7445
    assert lacking(bundled, characters) == ""


def test_names_and_traditional_shapes_are_in_the_font(bundled: QRawFont) -> None:
    assert lacking(bundled, set("王喆李珺過敏電線陳國強")) == ""


def test_the_font_is_small_and_its_licence_lies_beside_it() -> None:
    folder = paths.resources() / "fonts"
    assert (folder / "DeskCSFallback-SC.otf").stat().st_size < 4_000_000
    licence = (folder / "OFL.txt").read_text(encoding="utf-8")
    assert licence.startswith("Copyright 2014-2021 Adobe")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_the_font_never_stands_in_for_an_installed_one(bundled: QRawFont) -> None:
    assert bundled.familyName() == "DeskCS Fallback SC"


def test_every_system_gets_a_family_with_chinese_shapes(qapp: Any) -> None:
    families = fonts.families()
    raw = QRawFont.fromFont(QFont(families[:1]), QFontDatabase.WritingSystem.SimplifiedChinese)
    assert lacking(raw, set("投诉处理时限")) == ""
