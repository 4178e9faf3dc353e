"""Verbs that look after the file, people and the search: codes 0, 1, 2, 3 and one clear line."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from deskcs.actor import OWNER, Role
from deskcs.cli import app
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import open_desk
from deskcs.settings import Settings, given_database
from deskcs.storage.driver import dbapi

ROOT = Path(__file__).resolve().parents[2]
PIN = "2580"


@dataclass
class Ran:
    """What a verb left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with people and one complaint, to be copied."""
    file = tmp_path_factory.mktemp("founded") / "desk.sqlite3"
    desk = open_desk(given_database(Settings(), str(file)))
    desk.staff.add(OWNER, "王主管", Role.SUPERVISOR)
    boss = desk.staff.actor_named("王主管")
    desk.staff.add(boss, "客服07", Role.AGENT, "007")
    desk.complaints.register(
        desk.staff.actor_named("客服07"),
        ComplaintIntake(customer="小鱼儿", what="外套掉色,要求退款", orders=("990575273604",)),
    )
    desk.close()
    return file


@pytest.fixture
def file(founded: Path, tmp_path: Path) -> Path:
    target = tmp_path / "desk.sqlite3"
    shutil.copy(founded, target)
    return target


@pytest.fixture
def run(file: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_verb(*words: str, db: Path | str | None = None) -> Ran:
        capsys.readouterr()
        code = app.run([*words, "--db", str(db or file)])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Ran(code, captured.out, captured.err)

    return run_verb


def spoil(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[100:4096] = os.urandom(3996)
    file.write_bytes(data)
    for suffix in ("-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)


def test_backup_is_verified_and_tells_the_head_of_the_journal(run: Run, tmp_path: Path) -> None:
    ran = run("backup", "--to", str(tmp_path / "copy.sqlite3"), "--json")
    assert ran.code == 0
    assert Path(ran.json["path"]).exists()
    assert ran.json["journal_head"]["seq"] > 0
    assert len(ran.json["journal_head"]["hash"]) == 64


def test_a_backup_onto_the_database_itself_is_refused(run: Run, file: Path) -> None:
    ran = run("backup", "--to", str(file))
    assert ran.code == 1
    assert ran.err.count("\n") == 1


def test_restore_brings_back_and_keeps_what_was_there(run: Run, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    assert run("backup", "--to", str(copy)).code == 0
    assert run("complaint", "new", "--customer", "阿明", "--what", "少发了裤子").code == 0
    ran = run("restore", str(copy), "--json")
    assert ran.code == 0
    assert Path(ran.json["kept"]).exists()
    assert run("complaint", "list", "--json").json["total"] == 1
    kept = run("complaint", "list", "--json", db=Path(ran.json["kept"]))
    assert kept.json["total"] == 2


def test_an_agent_may_not_restore(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    run("backup", "--to", str(copy))
    ran = run("restore", str(copy), "--as", "客服07")
    assert ran.code == 1
    assert "组长" in ran.err


def test_restoring_what_is_no_backup_is_refused(run: Run, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("not a database", encoding="utf-8")
    assert run("restore", str(note)).code == 3
    assert run("restore", str(tmp_path / "nothing.sqlite3")).code == 1


def test_doctor_is_content_with_a_sound_desk(run: Run) -> None:
    ran = run("doctor", "--json")
    assert ran.code == 0
    assert ran.json["ok"] is True
    names = [check["name"] for check in ran.json["checks"]]
    assert {"file", "schema", "integrity", "journal", "index", "handbook"} <= set(names)


def test_doctor_leaves_with_3_for_a_damaged_file_and_says_what_to_do(run: Run, file: Path) -> None:
    spoil(file)
    ran = run("doctor")
    assert ran.code == 3
    assert "restore" in ran.out


def test_doctor_sees_a_journal_that_was_touched(run: Run, file: Path) -> None:
    connection = dbapi().connect(str(file))
    connection.execute("DROP TRIGGER IF EXISTS journal_no_update")
    triggers = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"
    ).fetchall()
    for (name,) in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE journal SET actor = '别人' WHERE seq = 1")
    connection.commit()
    connection.close()
    assert run("doctor").code == 3


def test_an_index_that_lost_its_words_is_seen_and_made_anew(run: Run, file: Path) -> None:
    connection = dbapi().connect(str(file))
    connection.execute("INSERT INTO search_gram(search_gram) VALUES ('delete-all')")
    connection.commit()
    connection.close()
    ran = run("doctor")
    assert ran.code == 3
    assert "--rebuild-index" in ran.out
    assert run("search", "外套掉色", "--scope", "complaints", "--json").json["hits"] == []
    assert run("doctor", "--rebuild-index", "--json").json == {"indexed": 1}
    assert run("doctor").code == 0
    hits = run("search", "外套掉色", "--scope", "complaints", "--json").json["hits"]
    assert len(hits) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("complaint", "list"),
        ("staff", "list"),
        ("search", "退款"),
        ("backup",),
        ("doctor",),
        ("handover", "list"),
    ],
)
class TestAnUnusableFile:
    """Every verb says in one line what is wrong with the file and leaves it as it is."""

    def test_damaged(self, run: Run, file: Path, words: tuple[str, ...]) -> None:
        spoil(file)
        before = file.read_bytes()
        ran = run(*words)
        assert ran.code == 3
        assert file.read_bytes() == before

    def test_newer(self, run: Run, file: Path, words: tuple[str, ...]) -> None:
        connection = dbapi().connect(str(file))
        connection.execute("PRAGMA user_version = 9999")
        connection.close()
        assert run(*words).code == 3

    def test_of_another_program(self, run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
        other = tmp_path / "other.sqlite3"
        connection = dbapi().connect(str(other))
        connection.execute("CREATE TABLE song(title)")
        connection.commit()
        connection.close()
        assert run(*words, db=other).code == 3

    def test_missing(self, run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
        missing = tmp_path / "mistyped.sqlite3"
        ran = run(*words, db=missing)
        assert ran.code in (1, 3)
        assert str(missing) in ran.out + ran.err
        assert not missing.exists()

    def test_a_folder(self, run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
        ran = run(*words, db=tmp_path)
        assert ran.code in (1, 3)
        assert str(tmp_path) in ran.out + ran.err


def test_a_locked_database_leaves_with_3(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskcs.storage import driver

    quick = ("PRAGMA busy_timeout=50", *driver.PRAGMAS[1:])
    monkeypatch.setattr(driver, "PRAGMAS", quick)
    other = dbapi().connect(str(file), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        ran = run("complaint", "new", "--customer", "阿明", "--what", "少发了裤子")
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert ran.code == 3
    assert "占用" in ran.err


def test_postgresql_is_refused_in_one_line(run: Run) -> None:
    ran = run("staff", "list", db="postgresql://desk:secret@host/desk")
    assert ran.code == 1
    assert "secret" not in ran.err


class TestPeople:
    """Who there is, and their PIN, which is never an argument."""

    def test_add_list_disable_enable(self, run: Run) -> None:
        added = run("staff", "add", "新来的", "--role", "lead", "--number", "009", "--json")
        assert added.code == 0
        assert added.json["role"] == "lead"
        assert run("staff", "disable", "新来的").code == 0
        names = [p["name"] for p in run("staff", "list", "--json").json["people"]]
        assert names == ["王主管", "客服07"]
        assert run("staff", "enable", "009").code == 0
        everyone = run("staff", "list", "--all", "--json").json["people"]
        assert [p["is_active"] for p in everyone] == [True, True, True]

    def test_a_pin_comes_from_standard_input_and_then_guards_writing(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PIN}\n"))
        assert run("staff", "set-pin", "王主管", "--pin-stdin").code == 0
        monkeypatch.setattr(sys, "stdin", io.StringIO(""))
        refused = run("staff", "add", "另一个", "--as", "王主管")
        assert refused.code == 1
        assert "DESKCS_PIN" in refused.err
        monkeypatch.setenv("DESKCS_PIN", PIN)
        assert run("staff", "add", "另一个", "--as", "王主管").code == 0
        monkeypatch.setenv("DESKCS_PIN", "9999")
        wrong = run("staff", "add", "第三个", "--as", "王主管")
        assert wrong.code == 1
        assert "还可以试" in wrong.err

    @pytest.mark.parametrize("pin", ["1111", "1234", "12", ""])
    def test_an_easy_pin_is_refused(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, pin: str
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{pin}\n"))
        assert run("staff", "set-pin", "客服07", "--pin-stdin").code == 1

    def test_only_a_supervisor_adds_people(self, run: Run) -> None:
        assert run("staff", "add", "新来的", "--as", "客服07").code == 1

    def test_an_unknown_role_or_name_is_told(self, run: Run) -> None:
        assert "agent" in run("staff", "add", "新来的", "--role", "boss").err
        assert run("staff", "disable", "没有这个人").code == 1
        assert run("staff", "list", "--as", "没有这个人").code == 1


class TestSearch:
    """Handbook and records with one verb."""

    def test_the_answer_has_the_shape_that_scripts_rely_on(self, run: Run) -> None:
        answer = run("search", "退款", "--json").json
        assert set(answer) == {"query", "took_ms", "hits"}
        names = {"kind", "id", "article", "section", "title", "text", "snippet", "score"}
        assert all(set(hit) == names for hit in answer["hits"])
        assert {"handbook", "complaint"} <= {hit["kind"] for hit in answer["hits"]}

    def test_an_order_number_glued_to_chinese_is_found(self, run: Run) -> None:
        hits = run("search", "990575273604", "--scope", "complaints", "--json").json["hits"]
        assert [hit["title"].split()[1] for hit in hits] == ["小鱼儿"]

    def test_limit_and_scope_bound_the_hits(self, run: Run) -> None:
        assert len(run("search", "投诉", "--limit", "3", "--json").json["hits"]) == 3
        only = run("search", "退款", "--scope", "handbook", "--json").json["hits"]
        assert {hit["kind"] for hit in only} == {"handbook"}
        assert run("search", "退款", "--scope", "phrases", "--json").json["hits"] == []

    def test_a_batch_gives_one_object_a_line(self, run: Run, tmp_path: Path) -> None:
        queries = tmp_path / "queries.txt"
        queries.write_text("退款\n投诉时限\n\n", encoding="utf-8")
        ran = run("search", "--batch", str(queries))
        said = [json.loads(line)["query"] for line in ran.out.splitlines()]
        assert said == ["退款", "投诉时限"]

    def test_bad_use_is_told_in_one_line(self, run: Run, tmp_path: Path) -> None:
        assert run("search", "").code == 1
        assert run("search", "退款", "--scope", "everything").code == 1
        assert run("search", "--batch", str(tmp_path / "nothing.txt")).code == 1
        assert run("search", "退款", "--limit", "0").code == 2
        assert run("search", "退" * 5_000, "--scope", "complaints").code == 1

    def test_strange_signs_find_nothing_and_break_nothing(self, run: Run) -> None:
        for query in ("\x00\x07", "𠮷𠮷𠮷", '"', "-", "''; DROP TABLE complaint", "%_*"):
            assert run("search", query, "--json").code in (0, 1), query


class TestArticle:
    """The handbook needs no database."""

    def test_list_and_one(self, run: Run, tmp_path: Path) -> None:
        listed = run("article", "--json", db=tmp_path / "none.sqlite3").json["articles"]
        assert len(listed) > 20
        one = run("article", "complaint-deadlines", "--json", db=tmp_path / "none.sqlite3")
        assert one.json["title"] == "投诉时限"
        assert any("48" in section["text"] for section in one.json["sections"])
        assert not (tmp_path / "none.sqlite3").exists()

    def test_an_unknown_one_is_told(self, run: Run) -> None:
        ran = run("article", "no-such-article")
        assert ran.code == 1
        assert "deskcs article" in ran.err


def test_an_unknown_verb_or_option_is_wrong_usage(run: Run) -> None:
    ran = run("fly")
    assert (ran.code, ran.err) == (2, "没有“fly”这个动词。用法见 deskcs --help。\n")
    assert run("doctor", "--fly").code == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("complant", "list"), "没有“complant”这个动词。是不是 complaint？用法见 deskcs --help。"),
        (("doctor", "--fly"), "没有 --fly 这个选项。用法见 deskcs doctor --help。"),
        (("complaint", "new"), "缺少选项 --customer。用法见 deskcs complaint new --help。"),
        (("complaint", "show"), "缺少“投诉编号”。用法见 deskcs complaint show --help。"),
        (("complaint", "show", "a", "b"), "多写了“b”。用法见 deskcs complaint show --help。"),
        (("search", "x", "--limit", "0"), "--limit 不能小于 1。用法见 deskcs search --help。"),
        (
            ("search", "x", "--limit", "2000"),
            "--limit 不能大于 1000。用法见 deskcs search --help。",
        ),
        (("search", "x", "--limit", "多"), "--limit 要写整数。用法见 deskcs search --help。"),
        (("search", "--limit"), "--limit 后面要写一个值。用法见 deskcs --help。"),
        (("complaint", "judge", "x", "--yes=1"), "--yes 后面不写值。用法见 deskcs --help。"),
    ],
)
def test_what_is_wrong_with_the_words_is_one_line_in_chinese(
    run: Run, words: tuple[str, ...], said: str
) -> None:
    ran = run(*words)
    assert (ran.code, ran.out, ran.err) == (2, "", said + "\n")


def test_the_help_tells_the_options_of_every_verb_and_what_comes_back(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    for words in ("--db", "--as", "--pin-stdin", "--json", "2 用法不对"):
        assert words in ran.out


def test_an_option_without_its_value_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run(["staff", "list", "--db"]) == 2
    assert "--db" in capsys.readouterr().err


def test_a_real_process_prints_json_alone_and_no_traceback(file: Path, own_home: Path) -> None:
    def deskcs(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *words, "--db", str(file)],
            env={**os.environ, "HOME": str(own_home), "PYTHONIOENCODING": "ascii"},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    listed = deskcs("staff", "list", "--json")
    assert json.loads(listed.stdout)["people"][0]["name"] == "王主管"
    assert listed.stderr == ""
    file.write_bytes(b"no database at all" * 400)
    damaged = deskcs("staff", "list")
    assert damaged.returncode == 3
    assert damaged.stdout == ""
    assert damaged.stderr.count("\n") == 1
