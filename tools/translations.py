"""Gathers the words of the screens, and compiles what was translated.

uv run python tools/translations.py           # update the catalogues from the code, compile them
uv run python tools/translations.py --check   # fail on unfinished, outdated or broken entries
uv run --group words python tools/translations.py --draft   # propose Traditional Chinese
uv run python tools/translations.py --read zh_TW            # its proposals have been read

Besides what lupdate finds by itself (`translate`, `QT_TRANSLATE_NOOP`), the catalogue holds
context "Words": lines that rooms without Qt make with `said`, and the labels they give to errors;
context "Cli": the help of verbs and options as it stands in their docstrings and `help=`;
context "Rules": names in the bundled rule files, which a shop may replace by its own.

Traditional Chinese is proposed by OpenCC and tools/taiwan_words.toml, and stays unfinished until
somebody has read it.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = sorted((ROOT / "resources" / "i18n").glob("deskcs_*.ts"))
# What Qt's own catalogues lack of Qt's words. Written by hand: the code does not hold them.
OF_QT = sorted((ROOT / "resources" / "i18n").glob("qt_*.ts"))
TAIWAN = ROOT / "resources" / "i18n" / "deskcs_zh_TW.ts"
PLACE = re.compile(r"\{[a-z_]*(?:![rs])?(?::[^{}]*)?\}")
SHOWN = re.compile("[\u4e00-\u9fff]|[{]")
HAN = re.compile("[\u3400-\u9fff]")
WIDE = re.compile("[\u3000-\u9fff\uff00-\uffef]")

# Functions that put their Chinese arguments into a line that a screen shows.
TELLING = frozenset({"said", "require_role", "require_status", "require_lead", "_move", "_single"})
# Functions of the command line that are told what a verb has done.
DOING = frozenset({"move", "say", "on_sheet", "_on_shift"})
LABELLING = frozenset({"line", "filled", "body", "required", "optional", "within"})

# Where the bundled rules hold names that are shown: (file, path of keys; * is every entry).
NAMES = (
    ("complaints.toml", "pauses.*.name"),
    ("complaints.toml", "levels.*.name"),
    ("complaints.toml", "signals.*.name"),
    ("complaints.toml", "lists.categories.*"),
    ("complaints.toml", "lists.causes.*"),
    ("complaints.toml", "lists.remedies.*"),
    ("complaints.toml", "checklist.steps.*"),
    ("complaints.toml", "paths.*.key"),
    ("complaints.toml", "paths.*.advice"),
    ("complaints.toml", "follow_up.questions.*"),
    ("handover.toml", "shifts.*.name"),
    ("handover.toml", "checks.*.name"),
    ("handover.toml", "items.*.name"),
    ("handover.toml", "items.*.fields.*"),
    ("handover.toml", "checklist.*.name"),
    ("handover.toml", "checklist.*.unit"),
    ("handover.toml", "log.categories.*"),
    ("handover.toml", "feedback.departments.*"),
)


def sources() -> list[str]:
    """Return the files that hold words, in a stable order."""
    return [str(path.relative_to(ROOT)) for path in sorted((ROOT / "src").rglob("*.py"))]


def said_words() -> list[str]:
    """Return the lines and labels that come from below the screens."""
    found: dict[str, None] = {}
    for path in sources():
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _tells(node.func):
                found |= dict.fromkeys(_shown(node))
    return list(found)


def braced_words() -> list[tuple[str, str]]:
    """Return (context, words) of each `translate` in an f-string, where lupdate does not look."""
    found: dict[tuple[str, str], None] = {}
    for path in sources():
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                calls = (part for part in ast.walk(node) if isinstance(part, ast.Call))
                found |= dict.fromkeys(_translated(calls))
    return list(found)


def verb_words() -> list[str]:
    """Return what the command line says in its help, and of what a verb has done."""
    found: dict[str, None] = {}
    for path in sources():
        if path.startswith("src/deskcs/cli/"):
            for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
                found |= dict.fromkeys(word for word in _of_a_verb(node) if WIDE.search(word))
    return list(found)


def _of_a_verb(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef):
        yield ast.get_docstring(node) or ""
    if isinstance(node, ast.Call):
        helped = [part.value for part in node.keywords if part.arg == "help"]
        done = node.args if getattr(node.func, "id", "") in DOING else []
        for word in [*helped, *done]:
            if isinstance(word, ast.Constant):
                yield str(word.value)


def _translated(calls: Iterator[ast.Call]) -> Iterator[tuple[str, str]]:
    for call in calls:
        said = [part.value for part in call.args if isinstance(part, ast.Constant)]
        is_ours = isinstance(call.func, ast.Name) and call.func.id == "translate"
        if is_ours and len(said) == 2:
            yield str(said[0]), str(said[1])


def rule_names() -> list[str]:
    """Return the names in the bundled rule files that screens show."""
    found: dict[str, None] = {}
    for file, path in NAMES:
        rules = tomllib.loads((ROOT / "resources" / "rules" / file).read_text(encoding="utf-8"))
        found |= dict.fromkeys(_at(rules, path.split(".")))
    return list(found)


def _tells(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute):
        of = getattr(called.value, "id", "")
        return called.attr in TELLING or (of == "texts" and called.attr in LABELLING)
    return isinstance(called, ast.Name) and called.id in TELLING


def _shown(call: ast.Call) -> Iterator[str]:
    for argument in call.args:
        word = argument.value if isinstance(argument, ast.Constant) else None
        if isinstance(word, str) and SHOWN.search(word):
            yield word


def _at(rules: object, keys: list[str]) -> Iterator[str]:
    if not keys:
        yield str(rules)
    elif keys[0] == "*" and isinstance(rules, list):
        for entry in rules:
            yield from _at(entry, keys[1:])
    elif isinstance(rules, dict) and keys[0] in rules:
        yield from _at(rules[keys[0]], keys[1:])


def update(catalogue: Path) -> None:
    """Bring a catalogue up to the code and the rules; words no longer used are dropped."""
    lines = [_mark("Rules", name) for name in rule_names()]
    lines += [_mark("Words", word) for word in said_words()]
    lines += [_mark("Cli", words) for words in verb_words()]
    lines += [_mark(context, words) for context, words in braced_words()]
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder) / "marked.py"
        marked.write_text("\n".join(lines), encoding="utf-8")
        command = ["pyside6-lupdate", "-no-obsolete", "-locations", "none", *sources()]
        # A similar text's words would look like what somebody wrote; English is read anyway.
        command += ["-disable-heuristic", "similartext"] if catalogue.name == TAIWAN.name else []
        command += [str(marked), "-ts", str(catalogue)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def _mark(context: str, word: str) -> str:
    return f'QT_TRANSLATE_NOOP("{context}", {json.dumps(word, ensure_ascii=False)})'


def compiled(catalogue: Path) -> bytes:
    """Return the catalogue as Qt loads it."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.qm"
        command = ["pyside6-lrelease", "-silent", str(catalogue), "-qm", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return target.read_bytes()


def replace(file: Path, content: bytes) -> None:
    """Put a file in the place of another at once: a program may be reading in that one."""
    part = file.with_suffix(".part")
    part.write_bytes(content)
    part.replace(file)


def messages(catalogue: Path) -> list[tuple[str, str, str, str]]:
    """Return (context, source, translation, state) of every message."""
    found = []
    for context in ET.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            target = message.find("translation")
            text = "" if target is None else target.text or ""
            state = "unfinished" if target is None else target.get("type", "")
            found.append((name, message.findtext("source") or "", text, state))
    return found


def faults(catalogue: Path) -> list[str]:
    """Return a line for each message that is unfinished, names other places than its source, or
    is not written as Taiwan writes.
    """
    lines = []
    for context, source, text, state in messages(catalogue):
        if state or not text.strip():
            lines.append(f"{catalogue.name}: unfinished [{context}] {source}")
        elif sorted(PLACE.findall(source)) != sorted(PLACE.findall(text)):
            lines.append(f"{catalogue.name}: places differ [{context}] {source} -> {text}")
        elif catalogue == TAIWAN and (found := foreign(text)):
            lines.append(f"{catalogue.name}: {found} in [{context}] {text}")
    return lines


def in_taiwan(text: str) -> str:
    """Return Traditional Chinese with the words that the screens use in Taiwan."""
    file = ROOT / "tools" / "taiwan_words.toml"
    for old, new in tomllib.loads(file.read_text(encoding="utf-8"))["words"]:
        text = text.replace(old, new)
    return text


def foreign(text: str) -> str:
    """Return what in a text is not as Taiwan writes: characters that Big5 lacks, other words."""
    strange = [char for char in HAN.findall(text) if not char.encode("big5", "ignore")]
    usual = in_taiwan(text)
    return "".join(strange) or ("" if usual == text else f"(rather {usual})")


def draft() -> list[str]:
    """Propose Traditional Chinese for what has none; return the proposals, still unfinished."""
    import opencc

    convert = opencc.OpenCC("s2twp").convert
    made: list[str] = []

    def propose(source: str, target: ET.Element) -> None:
        if not (target.text or "").strip():
            target.text = in_taiwan(convert(source))
            made.append(f"{source} -> {target.text}")

    _change_unfinished(TAIWAN, propose)
    return made


def take_as_read(catalogue: Path) -> None:
    """Finish the messages that have words and the places of their source."""

    def finish(source: str, target: ET.Element) -> None:
        text = target.text or ""
        if text.strip() and sorted(PLACE.findall(source)) == sorted(PLACE.findall(text)):
            del target.attrib["type"]

    _change_unfinished(catalogue, finish)


def _change_unfinished(catalogue: Path, change: Callable[[str, ET.Element], None]) -> None:
    """Change unfinished translations in place; lupdate then writes the file as it always does."""
    tree = ET.parse(catalogue)
    for message in tree.getroot().iter("message"):
        target = message.find("translation")
        if target is not None and target.get("type") == "unfinished":
            change(message.findtext("source") or "", target)
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    update(catalogue)


def outdated(catalogue: Path) -> list[str]:
    """Return a line for each difference between the code's words and the catalogue's."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / catalogue.name
        fresh.write_bytes(catalogue.read_bytes())
        update(fresh)
        wanted = {(context, source) for context, source, _, _ in messages(fresh)}
    kept = {(context, source) for context, source, _, _ in messages(catalogue)}
    lines = [f"{catalogue.name}: missing [{c}] {s}" for c, s in sorted(wanted - kept)]
    return lines + [f"{catalogue.name}: unused [{c}] {s}" for c, s in sorted(kept - wanted)]


def main() -> int:
    """Update and compile, or check; return the exit code."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    doing = options.add_mutually_exclusive_group()
    doing.add_argument("--check", action="store_true", help="change nothing")
    doing.add_argument("--draft", action="store_true", help="propose Traditional Chinese")
    doing.add_argument("--read", metavar="LANGUAGE", help="finish what has words")
    given = options.parse_args()
    checking, problems = given.check, list[str]()
    for catalogue in [*CATALOGUES, *OF_QT]:
        binary = catalogue.with_suffix(".qm")
        if checking:
            problems += outdated(catalogue) if catalogue in CATALOGUES else []
            if not binary.exists() or binary.read_bytes() != compiled(catalogue):
                problems.append(f"{binary.name}: not compiled from {catalogue.name}")
        elif catalogue in OF_QT:
            replace(binary, compiled(catalogue))
        else:
            update(catalogue)
            if given.draft and catalogue == TAIWAN:
                print("\n".join(draft()))
            elif given.read and catalogue.stem == f"deskcs_{given.read}":
                take_as_read(catalogue)
            replace(binary, compiled(catalogue))
        problems += faults(catalogue)
    for line in problems:
        print(line)
    print(f"{len(CATALOGUES) + len(OF_QT)} catalogue(s), {len(problems)} problem(s)")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
