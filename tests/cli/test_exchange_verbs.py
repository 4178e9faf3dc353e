"""Files in and lists out from the command line."""

from __future__ import annotations

import csv
import json
from itertools import pairwise
from pathlib import Path

import pytest

from deskcs import paths

from .conftest import Run, Told

HEADER = "登记时间,客户昵称,联系电话,问题描述\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    path.write_text(
        HEADER + "2026-11-01 10:00,tb1,13912345678,漏水\n昨天,tb2,,漏水\n"
        "2026-11-01 10:00,tb1,13912345678,漏水\n2026-11-02,tb3,,=1+1 漏电\n",
        encoding="gb18030",
    )
    return path


def test_import_reports_every_row(told: Told, file: Path) -> None:
    report = told("import", "complaints", str(file))
    assert (report["imported"], report["duplicates"]) == (2, 1)
    assert [(r["line"], "昨天" in r["reason"]) for r in report["rejected"]] == [(3, True)]
    assert report["seconds"] >= 0
    rejected = Path(report["rejected_file"])
    assert rejected.name == "in.csv.rejected.csv"
    with rejected.open(encoding="utf-8-sig", newline="") as kept:
        rows = list(csv.DictReader(kept))
    assert rows[0]["行号"] == "3"
    assert rows[0]["客户昵称"] == "tb2"
    again = told("import", "complaints", str(file))
    assert (again["imported"], again["duplicates"]) == (0, 3)


@pytest.mark.parametrize(
    "rules",
    [
        "[clocks]\nresolution_hours = = 3\n",
        "[clocks]\nresolution_hours = -1\n",
        '[[signals]]\nkind = "x"\nname = "x"\nseverity = 2\nwords = ["x"]\n'
        'patterns = ["(?i)rmb"]\n',
    ],
)
def test_broken_rules_of_the_shop_are_told_in_one_line_and_the_rows_come_in(
    run: Run, file: Path, rules: str
) -> None:
    own = paths.config_folder() / "rules" / "complaints.toml"
    own.parent.mkdir(parents=True)
    own.write_text(rules, encoding="utf-8")
    code, out, err = run("import", "complaints", str(file), "--json")
    assert (code, json.loads(out)["imported"]) == (0, 2)
    assert "complaints.toml" in err
    assert err.count("\n") == 1


def test_a_dry_run_saves_nothing(told: Told, file: Path) -> None:
    assert told("import", "complaints", str(file), "--dry-run")["imported"] == 2
    assert told("complaint", "list")["total"] == 0


def test_history_comes_in_closed(told: Told, file: Path) -> None:
    told("import", "complaints", str(file), "--history")
    assert told("complaint", "list", "状态:已关闭")["total"] == 2


def test_columns_can_be_named(told: Told, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("甲,乙,丙\n2026-11-01,tb1,漏水\n", encoding="utf-8")
    assert run("import", "complaints", str(path))[0] == 1
    words = [part for pair in ("登记时间=甲", "customer=乙", "what=丙") for part in ("--map", pair)]
    assert told("import", "complaints", str(path), *words)["imported"] == 1
    code, _, err = run("import", "complaints", str(path), "--map", "nonsense")
    assert code == 1
    assert "--map" in err


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_complaints_go_out_masked_and_come_in_again(
    told: Told, file: Path, tmp_path: Path, ending: str
) -> None:
    told("import", "complaints", str(file))
    path = tmp_path / f"out.{ending}"
    answer = told("export", "complaints", "漏水", "--to", str(path))
    assert answer == {"exported": 1, "file": str(path)}
    assert b"13912345678" not in path.read_bytes()
    assert told("export", "complaints", "--to", str(path), "--reveal")["exported"] == 2
    if ending == "csv":
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        assert "'=1+1" in path.read_text(encoding="utf-8-sig")
    if ending != "json":
        again = told("import", "complaints", str(path))
        assert (again["imported"], again["duplicates"], again["rejected"]) == (0, 2, [])


def test_the_journal_goes_out_with_its_chain(
    told: Told, run: Run, file: Path, tmp_path: Path
) -> None:
    told("staff", "add", "王主管", "--role", "supervisor")
    told("staff", "add", "客服07", "--role", "agent")
    told("complaint", "new", "--customer", "王女士", "--what", "漏水", "--as", "客服07")
    path = tmp_path / "journal.csv"
    count = told("export", "journal", "--to", str(path), "--as", "王主管")["exported"]
    with path.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) == count
    actions = [row["操作"] for row in rows]
    assert "complaint.register" in actions
    assert actions[-1] == "journal.export"
    for before, after in pairwise(rows):
        assert after["前一条校验值"] == before["校验值"]
    assert "王女士" not in path.read_text(encoding="utf-8-sig")
    assert run("export", "journal", "--to", str(path), "--as", "客服07")[0] == 1
    few = told("export", "journal", "complaint.register", "--to", str(path), "--as", "王主管")
    assert few["exported"] == 1


@pytest.mark.parametrize(
    "words",
    [
        ("import", "complaints", "nichts.csv"),
        ("export", "complaints", "--to", "out.pdf"),
        ("export", "complaints", "状态:好", "--to", "out.csv"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(run: Run, words: tuple[str, ...]) -> None:
    code, out, err = run(*words, "--json")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
