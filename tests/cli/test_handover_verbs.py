"""The shift log from the command line, as scripts use it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from .conftest import Run, Told

HEX = re.compile(r"[0-9a-f]{64}")


@pytest.fixture
def desk(told: Told) -> Told:
    """Give a desk with two agents and a lead on it."""
    told("staff", "add", "王主管", "--role", "supervisor")
    told("staff", "add", "李组长", "--role", "lead")
    told("staff", "add", "客服07", "--role", "agent")
    told("staff", "add", "客服12", "--role", "agent")
    return told


def test_a_shift_from_its_start_to_the_accepted_handover(desk: Told) -> None:
    case = desk("complaint", "new", "--customer", "王女士", "--what", "颜色不对", "--as", "客服07")
    begun = desk("shift", "start", "--as", "客服07")
    assert begun["person"] == "客服07"
    assert [one["person"] for one in desk("shift", "show")["on_duty"]] == ["客服07"]
    draft = desk("handover", "draft", "--as", "客服07")
    assert draft["status"] == "draft"
    assert [item["complaint"] for item in draft["items"]] == [case["number"]]
    assert {"id", "kind", "severity", "text", "complaint", "carried"} <= draft["items"][0].keys()
    number = str(draft["id"])
    edited = desk(
        "handover", "edit", number, "--add", "钥匙少一把", "--severity", "critical",
        "--next", "问保安", "--as", "客服07",
    )  # fmt: skip
    assert edited["items"][0]["text"] == "钥匙少一把"
    signed = desk("handover", "sign", number, "--as", "客服07")
    assert signed["id"] == draft["id"]
    assert signed["signed_at"].endswith("+08:00")
    assert HEX.fullmatch(signed["content_hash"])
    assert HEX.fullmatch(signed["journal_head"])
    taken = desk("handover", "accept", number, "--all", "--as", "客服12")
    assert [item["state"] for item in taken["items"]] == ["open", "accepted"]
    item = str(taken["items"][0]["id"])
    last = desk(
        "handover", "accept", number, "--item", item, "--restate", "我去找保安", "--as", "客服12"
    )
    assert (last["status"], last["accepted_by"]) == ("accepted", ["客服12"])
    assert desk("complaint", "show", case["number"])["owner"]
    assert desk("handover", "list")["items"][0]["status"] == "accepted"
    assert desk("handover", "show", draft["code"])["content_hash"] == signed["content_hash"]
    assert desk("handover", "verify") == {"ok": True, "sheets": 1, "findings": []}
    assert desk("shift", "end", "--as", "客服07")["ended_at"]


def test_a_signed_sheet_refuses_edits_and_its_writer_cannot_accept_it(desk: Told, run: Run) -> None:
    number = str(desk("handover", "draft", "--as", "客服07")["id"])
    desk("handover", "edit", number, "--add", "钥匙少一把", "--as", "客服07")
    desk("handover", "sign", number, "--as", "客服07")
    for words in (
        ("handover", "edit", number, "--add", "又一条", "--as", "客服07"),
        ("handover", "sign", number, "--as", "李组长"),
        ("handover", "accept", number, "--all", "--as", "客服07"),
    ):
        code, out, err = run(*words)
        assert (code, out) == (1, "")
        assert len(err.strip().splitlines()) == 1
        assert "客服07" in err


def test_lines_are_changed_removed_and_keep_what_was_not_said(desk: Told) -> None:
    number = str(desk("handover", "draft", "--as", "客服07")["id"])
    first = desk(
        "handover", "edit", number, "--add", "三日未到账", "--kind", "remittance",
        "--field", "金额=320 元", "--as", "客服07",
    )["items"][0]  # fmt: skip
    assert (first["severity"], first["fields"]) == ("watch", {"金额": "320 元"})
    item = str(first["id"])
    changed = desk(
        "handover", "edit", number, "--item", item, "--next", "问财务", "--as", "客服07"
    )["items"][0]
    assert (changed["text"], changed["next_step"]) == ("三日未到账", "问财务")
    assert changed["fields"] == {"金额": "320 元"}
    after = desk("handover", "edit", number, "--item", item, "--remove", "--as", "客服07")
    assert after["items"] == []


def test_a_question_and_its_answer(desk: Told) -> None:
    number = str(desk("handover", "draft", "--as", "客服07")["id"])
    item = desk("handover", "edit", number, "--add", "钥匙少一把", "--as", "客服07")["items"][0]
    desk("handover", "sign", number, "--as", "客服07")
    place = ("--item", str(item["id"]))
    asked = desk("handover", "ask", number, *place, "--text", "哪一把?", "--as", "客服12")
    assert asked["items"][0]["state"] == "asked"
    told = desk("handover", "answer", number, *place, "--text", "仓库的", "--as", "客服07")
    assert [step["kind"] for step in told["items"][0]["steps"]] == ["asked", "answered"]


@pytest.mark.parametrize(
    "words",
    [
        ("handover", "show", "999"),
        ("handover", "sign", "无此单"),
        ("handover", "edit", "1"),
        ("handover", "accept", "1"),
        ("shift", "start", "--shift", "午夜班"),
        ("shift", "end", "--as", "客服12"),
        ("handover", "draft", "--as", "没有这个人"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(desk: Told, run: Run, words: list[str]) -> None:
    desk("handover", "draft", "--as", "客服07")
    code, out, err = run(*words)
    assert (code, out) == (1, "")
    assert len(err.strip().splitlines()) == 1


def test_people_read_a_sheet_and_a_list(desk: Told, run: Run) -> None:
    assert "还没有交接单" in run("handover", "list")[1]
    assert "没有人当班" in run("shift", "show")[1]
    number = str(desk("handover", "draft", "--as", "客服07")["id"])
    desk("handover", "edit", number, "--add", "钥匙少一把", "--next", "问保安", "--as", "客服07")
    desk("handover", "check", number, "phone", "bad", "--note", "没电", "--as", "客服07")
    assert "已签字" in run("handover", "sign", number, "--as", "客服07")[1]
    said = run("handover", "print", number)[1]
    for words in ("钥匙少一把", "下一步：问保安", "客服07", "校验值", "日志头", "没电"):
        assert words in said
    assert "待接 1" in run("handover", "list")[1]
    assert "都与签字时一致" in run("handover", "verify", number)[1]


def test_handovers_are_exported_with_long_numbers_hidden(
    desk: Told, run: Run, tmp_path: Path
) -> None:
    number = str(desk("handover", "draft", "--as", "客服07")["id"])
    desk("handover", "edit", number, "--add", "=回电 13812345678", "--as", "客服07")
    desk("handover", "sign", number, "--as", "客服07")
    target = tmp_path / "out.csv"
    assert desk("export", "handovers", "--to", str(target))["exported"] == 1
    said = target.read_text(encoding="utf-8-sig")
    assert "138****5678" in said
    assert "13812345678" not in said
    assert "'=回电" in said
    code, _, err = run("export", "handovers", "--to", str(tmp_path / "out.pdf"))
    assert code == 1
    assert ".xlsx" in err


def test_a_break_begins_and_ends(desk: Told) -> None:
    desk("shift", "start", "--as", "客服07")
    assert desk("shift", "break", "--reason", "午饭", "--as", "客服07")["on_break"] is True
    assert desk("shift", "back", "--as", "客服07")["on_break"] is False
    assert desk("shift", "start", "--as", "李组长")["leads"] is True
    assert desk("shift", "show")["leads"] == ["李组长"]


def test_a_lead_signs_for_somebody_and_what_is_counted_is_kept(desk: Told, run: Run) -> None:
    number = str(desk("handover", "draft", "--as", "客服07")["id"])
    desk("handover", "check", number, "keys", "ok", "--count", "3", "--as", "客服07")
    sign = ("handover", "sign", number, "--summary", "无交接事项", "--for", "客服07")
    code, _, err = run(*sign, "--reason", "病了", "--as", "客服12")
    assert (code, "组长" in err) == (1, True)
    signed = desk(*sign, "--reason", "病了", "--as", "李组长")
    assert (signed["signed_by"], signed["on_behalf_of"]) == ("李组长", "客服07")
    assert [check["counted"] for check in signed["checks"] if check["key"] == "keys"] == [3]
    assert "李组长（代 客服07，病了）" in run("handover", "show", number)[1]


def test_sheets_are_found_read_and_reviewed(desk: Told, run: Run) -> None:
    number = str(desk("handover", "draft", "--as", "客服07")["id"])
    desk("handover", "edit", number, "--add", "钥匙少一把", "--as", "客服07")
    desk("handover", "sign", number, "--as", "客服07")
    assert [row["id"] for row in desk("handover", "list", "yaoshi")["items"]] == [int(number)]
    assert desk("handover", "list", "没有的词")["items"] == []
    assert desk("handover", "list", "--person", "客服12")["items"] == []
    assert "没有找到" in run("handover", "list", "没有的词")[1]
    assert desk("handover", "read", number, "--as", "客服12")["read_by"] == ["客服12"]
    assert run("handover", "review", number, "--as", "客服12")[0] == 1
    reviewed = desk("handover", "review", number, "--text", "已阅", "--as", "李组长")
    assert [step["text"] for step in reviewed["reviews"]] == ["已阅"]
    assert desk("handover", "list")["items"][0]["reviewed"] is True


def test_a_sheet_becomes_a_pdf(desk: Told, tmp_path: Path, qapp: Any) -> None:
    number = str(desk("handover", "draft", "--as", "客服07")["id"])
    desk("handover", "edit", number, "--add", "钥匙少一把", "--as", "客服07")
    target = tmp_path / "交接.pdf"
    for language in ("en", "zh_TW", "zh_CN"):
        told = desk("handover", "print", number, "--to", str(target), "--language", language)
        assert told["left_out"] == 0
        assert target.read_bytes().startswith(b"%PDF")
