"""The catalogue holds every word of the screens, and the tool that says so sees them all."""

from __future__ import annotations

import ast
import os
import shutil
import sysconfig
from collections.abc import Callable
from types import ModuleType

import pytest


@pytest.fixture
def translations(tool: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the tool, with the programs of Qt Linguist where it finds them."""
    monkeypatch.setenv("PATH", sysconfig.get_path("scripts"), prepend=os.pathsep)
    if shutil.which("pyside6-lupdate") is None:
        pytest.skip("the programs of Qt Linguist are not installed")
    return tool("translations")


def test_every_word_has_its_english_with_the_same_places(translations: ModuleType) -> None:
    assert translations.faults(translations.CATALOGUES[0]) == []


def test_the_catalogue_holds_the_words_of_the_code_and_the_bundled_rules(
    translations: ModuleType,
) -> None:
    assert translations.outdated(translations.CATALOGUES[0]) == []


def test_what_is_installed_is_compiled_from_the_catalogue(translations: ModuleType) -> None:
    catalogue = translations.CATALOGUES[0]
    assert catalogue.with_suffix(".qm").read_bytes() == translations.compiled(catalogue)


def test_names_of_the_bundled_rules_are_found(translations: ModuleType) -> None:
    names = translations.rule_names()
    assert {"食品安全", "等平台裁定", "早班", "承诺回电", "钥匙"} <= set(names)
    assert len(names) == len(set(names))


def test_lines_and_labels_from_below_the_screens_are_found(translations: ModuleType) -> None:
    words = translations.said_words()
    assert {"同一订单", "客户", "已答复客户"} <= set(words)


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
