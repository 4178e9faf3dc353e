"""`article` and `search` over the bundled handbook, without a database."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deskcs import paths
from deskcs.cli.app import run


def test_the_articles_are_listed_by_chapter(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["article"]) == 0
    out = capsys.readouterr().out
    assert "投诉处理" in out
    assert "complaint-deadlines" in out


def test_an_article_is_printed_and_given_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["article", "complaint-deadlines"]) == 0
    assert capsys.readouterr().out.startswith("# 投诉时限")
    assert run(["article", "complaint-deadlines", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["id"] == "complaint-deadlines"
    assert answer["sections"][0]["heading"] == ""


def test_an_unknown_article_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["article", "nowhere"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "nowhere" in told.err
    assert told.err.count("\n") == 1


def test_broken_files_of_the_shop_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    folder = paths.config_folder() / "handbook"
    folder.mkdir(parents=True)
    (folder / "bad.md").write_text("---\nid: bad\n乱\n---\n", "utf-8")
    assert run(["article", "--problems", "--json"]) == 0
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["file"].endswith("bad.md")
    assert problem["line"] == 3


def test_whole_sections_are_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", "tousushixian", "--scope", "handbook", "--limit", "3", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["query"] == "tousushixian"
    assert len(answer["hits"]) == 3
    hit = answer["hits"][0]
    assert hit["article"] == "complaint-deadlines"
    assert set(hit) >= {"kind", "id", "article", "section", "title", "text", "snippet", "score"}
    assert "**" not in hit["text"]


def test_a_batch_answers_each_line_in_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "queries.txt"
    file.write_text("退款\n☆☆☆\n發票\n", "utf-8")
    assert run(["search", "--scope", "handbook", "--json", "--batch", str(file)]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["query"] for answer in answers] == ["退款", "☆☆☆", "發票"]
    assert answers[0]["hits"]
    assert answers[1]["hits"] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["search", "--scope", "handbook"],
        ["search", "退款", "--scope", "nowhere"],
        ["search", "--scope", "handbook", "--batch", "missing.txt"],
    ],
)
def test_a_wrong_request_is_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 1
    assert capsys.readouterr().err.count("\n") == 1
