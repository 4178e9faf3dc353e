"""Walls that name what is allowed rather than what is forbidden; the rest is in pyproject.toml."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "deskcs"
SQL = ("sqlalchemy", "sqlmodel")
QT = ("PySide6", "shiboken6")
VAGUE = {"utils", "helpers", "manager", "managers", "common", "misc"}


def modules() -> list[Path]:
    return sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))


def imported(module: Path) -> Iterator[str]:
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def knows(module: Path, packages: tuple[str, ...]) -> bool:
    return any(name.split(".")[0] in packages for name in imported(module))


def test_only_shell_qt_and_screens_import_qt() -> None:
    wrong = [
        str(module)
        for module in modules()
        if knows(module, QT) and not ({"shell", "qt", "ui"} & set(module.parts[:-1]))
    ]
    assert wrong == []


def names_more_than_the_connection(module: Path) -> bool:
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    return any(
        name.name != "Connection"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in SQL
        for name in node.names
    ) or any(
        name.name.split(".")[0] in SQL
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for name in node.names
    )


def test_only_storage_search_records_queries_and_services_know_sqlalchemy() -> None:
    """Use cases may name the connection they are given, and no more of it."""
    wrong = [
        str(module)
        for module in modules()
        if names_more_than_the_connection(module)
        and module.parts[0] not in ("storage", "search")
        and module.stem not in ("records", "queries", "service")
        and not {"records", "queries"} & set(module.parts)
    ]
    assert wrong == []


@pytest.mark.parametrize("word", sorted(VAGUE))
def test_no_file_has_a_name_that_says_nothing(word: str) -> None:
    assert [str(m) for m in modules() if word in {m.stem, *m.parts[:-1]}] == []


def test_why_a_file_was_refused_is_said_in_one_place() -> None:
    """The system's own words for it are English, whatever language the desk speaks."""
    wrong = [
        str(m)
        for m in modules()
        if ".strerror" in (PACKAGE / m).read_text(encoding="utf-8") and m.name != "reasons.py"
    ]
    assert wrong == []


def test_no_two_decisions_bear_one_number() -> None:
    folder = Path(__file__).resolve().parents[1] / "docs" / "decisions"
    files = sorted(folder.glob("0*.md"))
    numbers = [file.name[:4] for file in files]
    assert len(set(numbers)) == len(numbers)
    for file in files:
        assert file.read_text(encoding="utf-8").startswith(f"# {file.name[:4]}"), file.name
