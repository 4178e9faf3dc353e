"""In English no Chinese is left on the command line but what people and the handbook wrote.

The desk of these tests is kept in English, so that nothing of that is Chinese either.
"""

from __future__ import annotations

import ast
import importlib
import io
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

import deskcs.cli
from deskcs import paths
from deskcs.cli import app
from deskcs.settings import change_settings

WIDE = re.compile("[\u3000-\u9fff\uff00-\uffef]")
# What is signed stays as it was written: the code of a sheet, with the shop's name of the shift
# in it, and the lines that the program wrote of a case.
SIGNED = re.compile(r"\d{8}-(?:早班|晚班)-\d+|Anna：")
LATER = "2099-01-01T10:00"


class Desk:
    """A desk whose people write English; each verb is looked at."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self._file = str(folder / "desk.sqlite3")

    def __call__(self, *words: str, code: int = 0) -> str:
        """Run a verb and return what it says, all of it in English."""
        self._capsys.readouterr()
        assert app.run([*words, "--db", self._file]) == code
        told = self._capsys.readouterr()
        said = SIGNED.sub("", told.out + told.err)
        assert not WIDE.search(said), said
        return said

    def data(self, *words: str) -> Any:
        """Run a verb for a script."""
        self._capsys.readouterr()
        assert app.run([*words, "--json", "--db", self._file]) == 0
        return json.loads(self._capsys.readouterr().out)

    def complaint(self, *more: str) -> str:
        """Log a complaint and return its number."""
        words = ("--customer", "Anna", "--what", "The kettle leaks", "--order", "990575273604")
        return str(self.data("complaint", "new", *words, *more)["number"])


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    change_settings({"language": "en"})
    desk = Desk(tmp_path, capsys)
    desk("staff", "add", "Olive", "--role", "supervisor", "--number", "001")
    for name in ("Amy", "Ben"):
        desk("staff", "add", name)
    return desk


def _verbs() -> Iterator[tuple[str, ...]]:
    whole = typer.Typer()
    for group in app.GROUPS:
        importlib.import_module(f"deskcs.cli.{group}").register(whole)
    yield from _below(typer.main.get_command(whole), ())


def _below(command: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield path
    for name, verb in getattr(command, "commands", {}).items():
        yield from _below(verb, (*path, name))


@pytest.mark.parametrize("group", app.GROUPS)
def test_each_group_brings_up_the_verbs_that_are_said_of_it(group: str) -> None:
    whole = typer.Typer()
    whole.callback()(lambda: None)
    importlib.import_module(f"deskcs.cli.{group}").register(whole)
    assert tuple(typer.main.get_command(whole).commands) == app.GROUPS[group]  # type: ignore[attr-defined]


def test_every_help_is_in_english(desk: Desk) -> None:
    verbs = list(_verbs())
    assert ("complaint", "new") in verbs
    for words in verbs:
        said = desk(*words, "--help")
        assert said.startswith(" ".join(("Usage: deskcs", *words)))
        assert "Show this help" in said
        assert "..." not in said.partition("Verbs:")[2], "a verb is cut short in the list"


def test_people_and_shifts(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Olive  001  Supervisor" in desk("staff", "list")
    monkeypatch.setattr("sys.stdin", io.StringIO("4711\n"))
    assert desk("staff", "set-pin", "Ben", "--pin-stdin") == "PIN of Ben set\n"
    assert desk("staff", "disable", "Ben") == "Ben disabled\n"
    assert "Has a PIN  Disabled" in desk("staff", "list", "--all")
    desk("staff", "enable", "Ben")
    assert "Nobody is on duty." in desk("shift", "show")
    assert desk("shift", "start", "--as", "Amy", "--shift", "Day shift").startswith("Shift started")
    assert "choose from Day shift, Evening shift" in desk(
        "shift", "start", "--shift", "Noon", code=1
    )
    assert "Day shift" in desk("shift", "show")
    desk("shift", "start", "--as", "Olive")
    desk("shift", "break", "--as", "Amy")
    desk("shift", "back", "--as", "Amy")
    assert desk("shift", "end", "--as", "Amy").startswith("Shift ended: Amy  Day shift")


def test_a_pin_is_asked_for_in_english(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return "2580"

    monkeypatch.setattr("sys.stdin", io.StringIO("2580\n"))
    desk("staff", "set-pin", "Amy", "--pin-stdin")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", ask)
    desk("shift", "start", "--as", "Amy")
    desk("staff", "set-pin", "Amy", "--as", "Olive")
    assert asked == ["PIN of Amy: ", "New PIN of Amy: "]


def test_a_complaint_from_its_first_word_to_its_last(desk: Desk) -> None:
    assert desk("complaint", "list") == "0 in all\n"
    number = desk.complaint("--category", "Quality of goods", "--cause", "Quality")
    names = ("Compensation", "Quality of goods")
    for words in (
        ("accept",),
        ("note", "--text", "Looked into it"),
        ("reply", "--text", "We are on it"),
        ("customer-said", "--text", "Hurry"),
        ("wait", "--reason", "lunch", "--until", LATER),
        ("resume",),
        ("escalate", "--reason", "She is furious"),
        ("acknowledge",),
        ("decline", "--reason", "Calmed down"),
        ("grade", "--severity", "2"),
        ("remedy", "--kind", names[0], "--yuan", "20"),
        ("promise", "--text", "Call", "--until", LATER),
        ("platform", "--text", "Proof", "--until", LATER),
        ("call", "--who", "Anna", "--what", "Leak"),
        ("follow-up",),
        ("tick", "1"),
        ("tick", "1", "--off"),
        ("tag", "--add", "regular"),
        ("correct", "--set", "goods=Kettle"),
        ("judge", "--yes"),
        ("accountable", "--to", "Ben"),
        ("exempt", "--reason", "Hard"),
        ("end-exemption", "--reason", "Easy"),
        ("assign", "--to", "Amy"),
    ):
        assert number in desk("complaint", words[0], number, *words[1:])
    file = desk.folder / "photo.txt"
    file.write_text("A photo", encoding="utf-8")
    desk("complaint", "attach", number, str(file))
    other = desk.complaint()
    desk("complaint", "link", number, "--to", other)
    card = desk.data("complaint", "show", number)
    assert (card["remedies"][0]["kind"], card["category"]) == ("补偿", "商品质量")
    ref = {name: str(card[name][0]["ref"]) for name in ("remedies", "attachments", "follow_ups")}
    shown = desk("complaint", "show", number, "--why")
    assert all(name in shown for name in names)
    assert "Justified: Yes" in shown
    assert "Marked serious: She is furious" in shown
    desk("complaint", "finish-remedy", number, ref["remedies"])
    desk("complaint", "detach", number, ref["attachments"], "--reason", "Wrong one")
    desk("complaint", "unlink", number, "--to", other)
    for one in card["commitments"]:
        desk("complaint", "keep", number, str(one["ref"]))
    desk("complaint", "resolve", number, "--text", "A new kettle")
    said = ("--outcome", "reached", "--accepted", "--satisfaction", "5")
    desk("complaint", "called-back", number, ref["follow_ups"], *said)
    desk("complaint", "close", number, "--satisfaction", "5")
    desk("complaint", "reopen", number, "--reason", "Leaks again")
    desk("complaint", "merge", other, "--into", number)
    desk("complaint", "unmerge", other)
    desk("complaint", "invalidate", other, "--reason", "Twice the same")
    desk("complaint", "show", number, "--why")
    desk("complaint", "show", other)
    assert desk("complaint", "list", "--limit", "1").endswith("2 in all\n" + _next_page(desk))


def _next_page(desk: Desk) -> str:
    return f"Next page: --after {desk.data('complaint', 'list', '--limit', '1')['next']}\n"


def test_signals_and_reasons_of_the_rules_are_said_and_understood(desk: Desk) -> None:
    number = desk.complaint()
    said = desk("complaint", "wait", number, "--reason", "lunch", "--until", LATER)
    reason = "Waiting for platform ruling"
    assert f"does not stop the clock. Those that do: {reason}" in said or reason in said
    desk("complaint", "resume", number)
    assert "not stop" not in desk("complaint", "wait", number, "--reason", reason, "--until", LATER)
    assert "Paused" in desk("complaint", "show", number, "--why")
    assert desk.data("complaint", "show", number)["status"] == "waiting"


def test_errors_list_what_there_is_in_english(desk: Desk) -> None:
    number = desk.complaint()
    assert "Known: mine, unowned" in desk("complaint", "list", "--view", "x", code=1)
    desk("complaint", "list", "--order", "x", code=1)
    desk("complaint", "correct", number, "--set", "x=1", code=1)
    desk("complaint", "link", number, "--to", number, "--kind", "x", code=1)
    desk("search", "--scope", "x", "kettle", code=1)
    desk("complaint", "close", number, code=1)
    desk("complaint", "nw", code=2)
    desk("complaint", "list", "--limit", "0", code=2)
    desk("complaint", "new", code=2)
    desk("complaint", "list", "--view", code=2)
    desk("tour", "--language", "fr", code=2)


def test_a_sheet_from_draft_to_review(desk: Desk) -> None:
    desk.complaint()
    desk("shift", "start", "--as", "Amy")
    sheet = str(desk.data("handover", "draft", "--as", "Amy")["id"])
    desk("handover", "draft", "--as", "Amy")
    field = ("--kind", "refund", "--field", "Amount=320")
    desk("handover", "edit", sheet, "--add", "Call Anna", "--severity", "critical", *field)
    items = desk.data("handover", "show", sheet)["items"]
    mine = next(str(one["id"]) for one in items if one["text"] == "Call Anna")
    assert desk.data("handover", "show", sheet)["items"][0]["fields"].get("金额") == "320"
    desk("handover", "edit", sheet, "--item", mine, "--next", "Call at noon")
    desk("handover", "check", sheet, "phone", "bad", "--note", "Flat")
    for check in desk.data("handover", "show", sheet)["checks"]:
        count = ("--count", "2") if check["unit"] else ()
        desk("handover", "check", sheet, check["key"], "ok", *count)
    said = desk("handover", "sign", sheet, "--summary", "A calm shift", "--as", "Amy")
    assert said.startswith("Signed: ")
    assert "Content hash" in said
    desk("handover", "ask", sheet, "--item", mine, "--text", "Which Anna?", "--as", "Ben")
    desk("handover", "answer", sheet, "--item", mine, "--text", "The first", "--as", "Amy")
    desk("handover", "accept", sheet, "--all", "--override", "No roster", "--as", "Olive")
    shown = desk("handover", "show", sheet)
    assert "Amount: 320" in shown
    more = ("--restate", "I call her at noon", "--override", "No roster", "--as", "Olive")
    desk("handover", "accept", sheet, "--item", mine, *more)
    desk("handover", "settle", sheet, "--item", mine, "--text", "Called")
    desk("handover", "addendum", sheet, "--text", "It was ten past", "--as", "Amy")
    desk("handover", "read", sheet)
    desk("handover", "review", sheet, "--text", "Good", "--as", "Olive")
    desk("handover", "print", sheet)
    assert "Accepted" in desk("handover", "list")
    desk("handover", "list", "nowhere")
    assert desk("handover", "verify") == "All sheets are as when signed: 1.\n"
    desk("handover", "sign", sheet, code=1)
    desk("handover", "accept", sheet, code=1)


def test_an_empty_sheet_is_signed_with_the_words_that_the_help_names(desk: Desk) -> None:
    desk("shift", "start", "--as", "Amy")
    sheet = str(desk.data("handover", "draft", "--as", "Amy")["id"])
    override = ("--override", "Nobody counts", "--as", "Olive")
    desk("handover", "sign", sheet, "--summary", "All calm", "--as", "Amy", code=1)
    said = desk("handover", "sign", sheet, "--summary", "No handover items", *override)
    assert said.startswith("Signed: ")


def test_files_come_in_and_go_out(desk: Desk) -> None:
    file = desk.folder / "old.csv"
    rows = ("Eve,Broken cup,", "Eve,Broken cup,", "Fay,,", "Gil,Torn bag,9")
    lines = ("customer,what,severity,received_at", *(f"{row},2026-11-01 09:30" for row in rows))
    file.write_text("\n".join(lines), encoding="utf-8")
    assert "can be imported" in desk("import", "complaints", str(file), "--dry-run")
    said = desk("import", "complaints", str(file))
    assert re.search(r"1 imported, 1 duplicate, 2 rejected, in [\d.]+ s\nLine 4: ", said)
    assert "duplicate" in desk("import", "complaints", str(file))
    desk("import", "complaints", str(file), "--map", "x", code=1)
    for what in ("complaints", "journal", "handovers"):
        assert "exported to" in desk("export", what, "--to", str(desk.folder / f"{what}.csv"))


def test_the_file_is_looked_after(desk: Desk) -> None:
    desk.complaint()
    copy = str(desk.folder / "copy.sqlite3")
    assert "No backup yet." in desk("doctor")
    assert desk("backup", "--to", copy).startswith("Backed up and verified: ")
    assert "The database that was there is kept as" in desk("restore", copy)
    assert "index        OK" in desk("doctor")
    desk("doctor", "--rebuild-index")
    desk("doctor", "--salvage", str(desk.folder / "saved.sqlite3"))
    desk("restore", str(desk.folder / "nothing"), code=1)


def test_what_is_found_and_what_is_not(desk: Desk) -> None:
    desk.complaint()
    assert "[Complaint]" in desk("search", "kettle", "--scope", "complaints")
    assert 'Nothing found for "zebra"' in desk("search", "zebra", "--scope", "complaints")
    assert desk("article", "--problems") == "The handbook has no faults.\n"
    desk("article", "nowhere", code=1)


@pytest.mark.slow
def test_a_demo_is_told_of(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(desk.folder / "demo.sqlite3")
    assert app.run(["demo", "--rows", "20", "--db", file]) == 0
    assert re.match(r"20 complaints \(\d+ open\), \d+ sheets and ", capsys.readouterr().out)


def test_every_chinese_word_of_the_verbs_is_in_the_catalogue() -> None:
    """What an f-string would put together from Chinese cannot be looked up."""
    catalogue = ET.parse(paths.resources() / "i18n" / "deskcs_en.ts").getroot()
    known = {source.text for source in catalogue.iter("source")}
    strange = [
        f"{path.name}:{node.lineno} {node.value}"
        for path in sorted(Path(deskcs.cli.__path__[0]).glob("*.py"))
        # Its columns are for machines.
        if path.name != "journal_export.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if WIDE.search(node.value) and node.value not in known
    ]
    assert strange == []
