"""The complaint tracker from the command line, as scripts use it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from .conftest import Run, Told


@pytest.fixture
def told(told: Told) -> Told:
    """Give a desk with a person of each role on it."""
    for name, role in (("王主管", "supervisor"), ("李组长", "lead"), ("客服07", "agent")):
        told("staff", "add", name, "--role", role)
    return told


def new(told: Told, what: str = "颜色和图片不一样", *more: str) -> dict[str, Any]:
    case: dict[str, Any] = told("complaint", "new", "--customer", "王女士", "--what", what, *more)
    return case


def test_new_answers_what_scripts_rely_on(told: Told) -> None:
    case = new(
        told, "热水器漏电冒烟😡", "--order", "887", "--order", "888", "--goods", "热水器",
        "--channel", "电话", "--shop", "一号店", "--phone", "13912345678", "--wanted", "退款",
    )  # fmt: skip
    assert case["number"].startswith("TS")
    assert case["status"] == "received"
    assert case["severity"] == 1
    assert case["flagged"] is True
    assert {"kind": "fire", "text": "漏电"} in case["signals"]
    due = datetime.fromisoformat(case["first_response_due"])
    received = datetime.fromisoformat(case["received_at"])
    assert due.utcoffset() == timedelta(hours=8)
    assert due - received == timedelta(hours=2)
    assert datetime.fromisoformat(case["resolution_due"]) - received == timedelta(hours=24)


def test_an_ordinary_case_has_12_and_48_hours_from_its_receipt(told: Told) -> None:
    case = new(told, "颜色不对", "--received-at", "2026-01-05T09:30")
    assert case["received_at"] == "2026-01-05T09:30:00+08:00"
    assert case["first_response_due"] == "2026-01-05T21:30:00+08:00"
    assert case["resolution_due"] == "2026-01-07T09:30:00+08:00"
    assert case["number"].startswith("TS20260105-")


def test_list_takes_the_query_of_the_search_box_and_pages(told: Told) -> None:
    numbers = [new(told, f"杯子漏水 {n}")["number"] for n in range(5)]
    new(told, "快递没到")
    page = told("complaint", "list", "漏水", "--limit", "2")
    assert (page["total"], page["capped"]) == (5, False)
    seen = [item["number"] for item in page["items"]]
    while page["next"]:
        page = told("complaint", "list", "漏水", "--limit", "2", "--after", page["next"])
        seen += [item["number"] for item in page["items"]]
    assert seen == numbers[::-1]
    assert page["items"][0].keys() == {
        "number", "received_at", "customer", "title", "status", "severity", "flagged", "owner",
        "first_response_due", "resolution_due", "overdue",
    }  # fmt: skip
    assert told("complaint", "list", "状态:待受理 级别:3 -漏水")["total"] == 1


def test_a_case_goes_its_whole_way(told: Told) -> None:
    number = new(told, "颜色不对", "--as", "客服07")["number"]
    for words, status in (
        (("accept", number), "in_progress"),
        (("note", number, "--text", "问仓库"), "in_progress"),
        (("reply", number, "--text", "您好,正在核实"), "in_progress"),
        (("wait", number, "--reason", "等客户寄回", "--until", "2099-01-01T10:00"), "waiting"),
        (("resume", number), "in_progress"),
        (("resolve", number, "--text", "换货"), "answered"),
        (("close", number, "--satisfaction", "5"), "closed"),
        (("reopen", number, "--reason", "又坏了"), "in_progress"),
    ):
        case = told("complaint", *words, "--as", "客服07")
        assert case["status"] == status
    shown = told("complaint", "show", number, "--why")
    kinds = [entry["kind"] for entry in shown["timeline"]]
    assert kinds == [
        "registered", "accepted", "note", "reply", "waiting", "resumed", "resolved", "closed",
        "reopened",
    ]  # fmt: skip
    assert {clock["clock"] for clock in shown["clocks"]} == {"first_response", "resolution"}
    assert all(clock["why"] for clock in shown["clocks"])


def test_waiting_says_whether_the_clock_stops(told: Told, run: Run) -> None:
    until = ("--until", "2099-01-01T10:00", "--as", "客服07")
    first, second = (new(told, what)["number"] for what in ("颜色不对", "少了一件"))
    waits = told("complaint", "wait", first, "--reason", "等客户寄回", *until)
    assert (waits["status"], waits["pause"]) == ("waiting", "customer")
    _, out, _ = run("complaint", "wait", second, "--reason", "等天气好转", *until)
    assert "这个原因不停表，时限照走。停表的原因：等客户回复或寄回、" in out
    told("complaint", "resume", second, "--as", "客服07")
    assert told("complaint", "wait", second, "--reason", "等天气好转", *until)["pause"] is None


def test_a_serious_case_is_acknowledged_and_closed_by_a_lead(told: Told, run: Run) -> None:
    number = new(told, "颜色不对", "--flag", "客户住院")["number"]
    told("complaint", "resolve", number, "--text", "退款", "--as", "客服07")
    code, out, err = run("complaint", "close", number, "--as", "客服07")
    assert (code, out) == (1, "")
    assert "组长" in err
    told("complaint", "acknowledge", number, "--as", "李组长")
    assert told("complaint", "close", number, "--as", "李组长")["status"] == "closed"


def test_escalate_assign_tag_and_merge(told: Told) -> None:
    number, other = new(told)["number"], new(told)["number"]
    assert told("complaint", "escalate", number, "--reason", "起火")["flagged"] is True
    assert told("complaint", "assign", number, "--to", "客服07")["owner"] == "客服07"
    assert told("complaint", "tag", number, "--add", "急")["tags"] == ["急"]
    told("complaint", "merge", other, "--into", number, "--as", "李组长")
    assert told("complaint", "show", other)["merged_into"] == number
    assert told("complaint", "unmerge", other, "--as", "李组长")["status"] == "received"


def test_show_masks_the_phone(told: Told) -> None:
    number = new(told, "杯子漏水", "--phone", "13912345678")["number"]
    assert told("complaint", "show", number)["phone"] == "139****5678"


def test_what_belongs_to_the_work_on_a_case(told: Told, run: Run, tmp_path: Path) -> None:
    number, other = new(told)["number"], new(told)["number"]
    assert told("complaint", "link", number, "--to", other)["links"][0]["number"] == other
    assert told("complaint", "unlink", number, "--to", other)["links"] == []
    case = told("complaint", "promise", number, "--text", "今天回", "--until", "2099-01-01")
    ref = str(case["commitments"][0]["ref"])
    assert case["commitments"][0]["due"].startswith("2099-01-01T00:00:00+08:00")
    assert told("complaint", "keep", number, ref)["commitments"][0]["kept_at"]
    case = told("complaint", "remedy", number, "--kind", "补偿", "--yuan", "50", "--as", "客服07")
    assert case["remedies"][0]["approved_by"] == ""
    ref = str(case["remedies"][0]["ref"])
    told("complaint", "approve-remedy", number, ref, "--as", "李组长")
    assert told("complaint", "finish-remedy", number, ref)["remedies"][0]["done_at"]
    case = told("complaint", "follow-up", number, "--to", "客服07")
    ref = str(case["follow_ups"][0]["ref"])
    words = ("--outcome", "reached", "--accepted", "--satisfaction", "4")
    assert told("complaint", "called-back", number, ref, *words)["satisfaction"] == 4
    file = tmp_path / "聊天.txt"
    file.write_text("在吗", "utf-8")
    kept = told("complaint", "attach", number, str(file))["attachments"][0]
    assert (kept["name"], kept["state"]) == ("聊天.txt", "ok")
    assert told("complaint", "tick", number, "1")["steps"]["steps"][0]["by"] == "王主管"
    assert told("complaint", "correct", number, "--set", "goods=水杯")["goods"] == "水杯"
    code, out, _ = run("complaint", "show", number)
    assert code == 0
    for words_shown in ("补救", "承诺", "回访", "附件", "步骤：1/7"):
        assert words_shown in out


def test_a_case_for_an_answer_has_three_days(told: Told, tmp_path: Path) -> None:
    chat = tmp_path / "chat.txt"
    chat.write_text("tb1: 在吗", "utf-8")
    parent = new(told)["number"]
    case = new(
        told, "能不能改地址", "--kind", "case", "--parent", parent, "--contact", "微信 x",
        "--transcript", str(chat), "--batch", "B7",
    )  # fmt: skip
    assert [clock["clock"] for clock in case["clocks"]] == ["case_answer"]
    assert case["links"][0] == {"number": parent, "kind": "parent", "status": "received"}
    assert "transcript" in [entry["kind"] for entry in case["timeline"]]


WRONG = {
    "a future time": ("new", "--customer", "王", "--what", "x", "--received-at", "2099-01-01"),
    "no time": ("new", "--customer", "王", "--what", "x", "--received-at", "昨天下午"),
    "a level beyond": ("new", "--customer", "王", "--what", "x", "--severity", "9"),
    "a broken phone": ("new", "--customer", "王", "--what", "x", "--phone", "abc"),
    "nothing said": ("new", "--customer", "王", "--what", "\u0007 \u200b"),
    "a megabyte": ("new", "--customer", "王", "--what", "差" * 350_000),
    "an unknown number": ("show", "TS20000101-001"),
    "no number": ("note", "十七", "--text", "x"),
    "a query nobody understands": ("list", "状态:好"),
    "a stale cursor": ("list", "--after", "!!"),
    "an order that is none": ("list", "--order", "price"),
    "nobody": ("assign", "TS20000101-001", "--to", "查无此人"),
}


@pytest.mark.parametrize("name", WRONG)
def test_bad_input_is_told_in_one_line(told: Told, run: Run, name: str) -> None:
    code, out, err = run("complaint", *WRONG[name], "--json")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert len(err) < 500


def test_control_signs_go_and_signs_beyond_the_basic_plane_stay(told: Told) -> None:
    number = new(told, "第一行\x00\x1b[31m红\n𠮷😡")["number"]
    assert told("complaint", "show", number)["what"] == "第一行[31m红\n𠮷😡"


def test_wrong_usage_is_exit_code_2(run: Run) -> None:
    assert run("complaint", "new")[0] == 2
    assert run("complaint", "fly")[0] == 2
    assert run("complaint", "new", "--customer", "王", "--what", "x", "--severity", "高")[0] == 2


def test_the_acting_person_must_exist(told: Told, run: Run) -> None:
    code, _, err = run("complaint", "list", "--as", "查无此人")
    assert code == 1
    assert "查无此人" in err


def test_people_read_lines_and_not_json(told: Told, run: Run) -> None:
    number = new(told, "热水器漏电")["number"]
    code, out, _ = run("complaint", "show", number, "--why")
    assert code == 0
    assert number in out
    assert "规定 12 小时" in out
    code, out, _ = run("complaint", "list")
    assert number in out
    assert "共 1 条" in out


def test_what_was_taken_down_is_corrected_and_judged(told: Told, run: Run) -> None:
    number = new(told, "坏了", "--wanted", "换货", "--order", "1")["number"]
    case = told(
        "complaint", "correct", number, "--as", "客服07", "--set", "wanted=退货退款,补偿20元",
        "--set", "orders=1，2", "--set", "cause=质量",
    )  # fmt: skip
    assert case["wanted"] == ["退货退款", "补偿 20 元"]
    assert case["wishes"] == [{"kind": "退货退款", "yuan": ""}, {"kind": "补偿", "yuan": "20"}]
    assert (case["orders"], case["cause"]) == (["1", "2"], "质量")
    assert told("complaint", "judge", number, "--yes")["justified"] is True
    assert told("complaint", "judge", number)["justified"] is None
    case = told("complaint", "accountable", number, "--to", "客服07", "--as", "李组长")
    assert case["accountable"] == "客服07"
    code, _, err = run("complaint", "accountable", number, "--to", "客服07", "--as", "客服07")
    assert (code, err.count("\n")) == (1, 1)


def test_why_says_who_will_be_told_next(told: Told, run: Run) -> None:
    number = new(told)["number"]
    told("complaint", "accept", number, "--as", "客服07")
    _, out, _ = run("complaint", "show", number, "--why")
    lines = [line.split(" 提醒")[1] for line in out.splitlines() if " 提醒" in line]
    assert lines[:2] == ["客服07：时限用掉四分之三", "客服07、当班组长：时限用掉九成"]
    assert "提醒" not in run("complaint", "show", number)[1]
    ahead = told("complaint", "show", number)["ahead"]
    assert {one["clock"] for one in ahead} == {"first_response", "resolution"}
    assert ahead[0]["receivers"] == ["客服07"]
