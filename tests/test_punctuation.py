"""What people read in Chinese has Chinese punctuation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "deskcs"
SAYING = frozenset({"translate", "said", "QT_TRANSLATE_NOOP", "text", "note", "print", "_say"})
HELPING = frozenset({"help"})
# A colon stays in the query language (状态:处理中) and in what is written into files (article:ID).
HALF = re.compile(
    "[\u4e00-\u9fff”》]…?[,;!?(]|[,;!?)][\u4e00-\u9fff“《]"
    "|[\u4e00-\u9fff”》]:(?= |$|--)|[\u4e00-\u9fff] \\("
)
# Syntax that is quoted: a list of front matter, a pattern of file names.
QUOTED = re.compile(r"\[甲, 乙\]|名称: 值| \(\*[^)]*\)(;;)?|wanted=换货,补偿")
FILLED = re.compile(r"\{[^{}]*\}")  # a place stands for words


def spoken_words() -> Iterator[tuple[str, int, str]]:
    """Yield the words of screens, errors and of the command line's help."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = str(path.relative_to(PACKAGE))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            found: list[ast.AST] = []
            if isinstance(node, ast.Call):
                called = getattr(node.func, "id", getattr(node.func, "attr", ""))
                found += [k.value for k in node.keywords if k.arg in HELPING]
                found += node.args if called in SAYING else []
            elif isinstance(node, ast.FunctionDef) and name.startswith("cli/"):
                found += node.body[:1] if ast.get_docstring(node) else []
            for words in found:
                for part in ast.walk(words):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield name, part.lineno, part.value


def test_words_in_chinese_have_chinese_punctuation() -> None:
    wrong = [
        (name, line, words)
        for name, line, words in spoken_words()
        if not name.startswith("demo/") and HALF.search(FILLED.sub("一", QUOTED.sub("", words)))
    ]
    assert wrong == []
