"""The catalogues hold every word of the screens, and the tool that says so sees them all."""

from __future__ import annotations

import ast
import os
import shutil
import sysconfig
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from deskcs import paths
from deskcs.search.folding import fold

LANGUAGES = ("en", "zh_TW")
# Simplified characters that Traditional Chinese has too, for rare words: 皇后, 鄉里, 茶几, 拮据.
OFTEN_WRONG = frozenset("万与么价优体几划厂听坏复宁并异据斗极构洒确种筑触谷赶适郁里后仆佣")


@pytest.fixture
def translations(tool: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the tool, with the programs of Qt Linguist where it finds them."""
    monkeypatch.setenv("PATH", sysconfig.get_path("scripts"), prepend=os.pathsep)
    if shutil.which("pyside6-lupdate") is None:
        pytest.skip("the programs of Qt Linguist are not installed")
    return tool("translations")


def catalogue_of(language: str) -> Path:
    return paths.resources() / "i18n" / f"deskcs_{language}.ts"


def test_there_is_a_catalogue_for_each_language_of_the_settings(translations: ModuleType) -> None:
    assert [path.stem for path in translations.CATALOGUES] == [f"deskcs_{it}" for it in LANGUAGES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated_with_the_same_places(
    translations: ModuleType, language: str
) -> None:
    assert translations.faults(catalogue_of(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_holds_the_words_of_the_code_and_the_bundled_rules(
    translations: ModuleType, language: str
) -> None:
    assert translations.outdated(catalogue_of(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_installed_is_compiled_from_the_catalogue(
    translations: ModuleType, language: str
) -> None:
    catalogue = catalogue_of(language)
    assert catalogue.with_suffix(".qm").read_bytes() == translations.compiled(catalogue)


def test_what_qt_lacks_is_compiled_from_its_catalogues(translations: ModuleType) -> None:
    assert [path.stem for path in translations.OF_QT] == ["qt_zh_CN", "qt_zh_TW"]
    for catalogue in translations.OF_QT:
        assert translations.faults(catalogue) == []
        assert catalogue.with_suffix(".qm").read_bytes() == translations.compiled(catalogue)


def _simplified() -> set[str]:
    """Return the characters only Simplified Chinese has, by the search's table of characters."""
    table = paths.resources() / "search" / "folds.txt"
    _, classes = table.read_text(encoding="utf-8").split("\n")[:2]
    chars = {char for char in classes if "\u4e00" <= char <= "\u9fff"}
    return {char for char in chars if not char.encode("big5", "ignore")}


def test_traditional_chinese_has_no_simplified_characters(translations: ModuleType) -> None:
    simplified = _simplified()
    assert set("设备数库处理时间") - simplified == set("理")
    wrong = simplified | OFTEN_WRONG
    found = [
        f"{''.join(wrong.intersection(text))}: {text}"
        for _, _, text, _ in translations.messages(catalogue_of("zh_TW"))
        if not wrong.isdisjoint(text)
    ]
    assert found == []


def test_traditional_chinese_is_found_by_whoever_types_simplified(
    translations: ModuleType,
) -> None:
    """Most lines differ by script and quotes alone; the rest are words that Taiwan has of its own.

    A line that was put beside the wrong source would share hardly a character with it.
    """
    strangers = [
        f"{source} -> {text}"
        for _, source, text, _ in translations.messages(catalogue_of("zh_TW"))
        if text
        and len(source) > 8
        and len(set(fold(source)) & set(fold(text))) * 3 < len(set(source))
    ]
    assert strangers == []


def small_catalogue(folder: Path, *translated: tuple[str, str]) -> Path:
    messages = "".join(
        f"<message><source>{source}</source>{translation}</message>"
        for source, translation in translated
    )
    path = folder / "deskcs_zh_TW.ts"
    path.write_text(
        f'<TS version="2.1" language="zh_TW"><context><name>Shell</name>{messages}</context></TS>',
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize(
    ("translation", "told"),
    [
        ('<translation type="unfinished">儲存 {path}</translation>', "unfinished"),
        ("<translation></translation>", "unfinished"),
        ("<translation>儲存 {file}</translation>", "places differ"),
        ("<translation>储存 {path}</translation>", "储"),
        ("<translation>保存 {path}</translation>", "rather 儲存 {path}"),
    ],
)
def test_what_is_wrong_with_traditional_chinese_is_told(
    translations: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    translation: str,
    told: str,
) -> None:
    catalogue = small_catalogue(tmp_path, ("保存 {path}", translation))
    monkeypatch.setattr(translations, "TAIWAN", catalogue)
    assert [told in line for line in translations.faults(catalogue)] == [True]


def test_proposals_are_finished_by_whoever_has_read_them_if_their_places_agree(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = small_catalogue(
        tmp_path,
        ("保存", '<translation type="unfinished">儲存</translation>'),
        ("删 {x}", '<translation type="unfinished">刪除</translation>'),
        ("撤", '<translation type="unfinished"></translation>'),
    )
    monkeypatch.setattr(translations, "update", lambda path: None)
    translations.take_as_read(catalogue)
    states = [(source, state) for _, source, _, state in translations.messages(catalogue)]
    assert states == [("保存", ""), ("删 {x}", "unfinished"), ("撤", "unfinished")]


def test_traditional_chinese_is_proposed_in_the_words_of_taiwan(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("opencc")
    catalogue = small_catalogue(
        tmp_path,
        ("“{name}”没有保存在数据库里", '<translation type="unfinished"></translation>'),
        ("撤", "<translation>撤下</translation>"),
    )
    monkeypatch.setattr(translations, "TAIWAN", catalogue)
    monkeypatch.setattr(translations, "update", lambda path: None)
    assert len(translations.draft()) == 1
    assert [(text, state) for _, _, text, state in translations.messages(catalogue)] == [
        ("「{name}」沒有儲存在資料庫裡", "unfinished"),
        ("撤下", ""),
    ]


def test_the_list_of_words_leaves_alone_what_went_through_it(translations: ModuleType) -> None:
    for _, _, text, _ in translations.messages(catalogue_of("zh_TW")):
        assert translations.in_taiwan(text) == text


def test_names_of_the_bundled_rules_are_found(translations: ModuleType) -> None:
    names = translations.rule_names()
    assert {"食品安全", "等平台裁定", "早班", "承诺回电", "钥匙"} <= set(names)
    assert len(names) == len(set(names))


def test_lines_and_labels_from_below_the_screens_are_found(translations: ModuleType) -> None:
    words = translations.said_words()
    assert {"同一订单", "客户", "已答复客户"} <= set(words)


def test_help_of_the_verbs_and_what_they_have_done_are_found(translations: ModuleType) -> None:
    words = translations.verb_words()
    assert {"登记一条投诉。", "客户昵称", "已备注", "已提问", "已回来"} <= set(words)


def test_a_line_made_below_the_screens_has_its_template_in_the_call(
    translations: ModuleType,
) -> None:
    calls = (
        (path, node)
        for path in translations.sources()
        if not path.endswith("wording.py") and "/demo/" not in path
        for node in ast.walk(ast.parse((translations.ROOT / path).read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "said"
    )
    hidden = [
        f"{path}:{node.lineno}"
        for path, node in calls
        if not isinstance(node.args[0], ast.Constant) and not _is_marked(node.args[0])
    ]
    assert hidden == []


def _is_marked(template: ast.expr) -> bool:
    """Return whether a template is a constant of the module, marked for lupdate there."""
    return isinstance(template, ast.Name) and template.id.startswith("_")
