"""A shop may change the rules; a mistake in its file is told and the bundled rules go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskcs.actor import Role
from deskcs.complaints.policy_file import load_policy
from deskcs.errors import Invalid


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    return tmp_path / "complaints.toml"


def test_the_bundled_rules_are_those_of_the_handbook(overlay: Path) -> None:
    loaded = load_policy(overlay=overlay)
    deadlines = loaded.policy.deadlines
    assert loaded.problems == ()
    assert (deadlines.answer_minutes, deadlines.solve_minutes) == (720, 2880)
    assert (deadlines.serious_answer_minutes, deadlines.serious_solve_minutes) == (120, 1440)
    assert deadlines.solve_minutes_for(1) == 1440
    assert deadlines.solve_minutes_for(3) == 2880
    assert {rule.kind for rule in loaded.policy.signals if rule.is_raised_at_once} == {
        "injury",
        "fire",
        "food",
        "self_harm",
    }


def test_a_shop_changes_one_rule_and_keeps_the_others(overlay: Path) -> None:
    overlay.write_text(
        'version = "本店-1"\n[clocks]\nresolution_hours = 36.5\n'
        '[[pauses]]\nkey = "courier"\nname = "等快递"\nwords = ["快递"]\nrole = "agent"\n',
        encoding="utf-8",
    )
    policy = load_policy(overlay=overlay).policy
    assert policy.version == "本店-1"
    assert policy.deadlines.solve_minutes == 2190
    assert policy.deadlines.answer_minutes == 720
    courier = policy.pause_for("快递核实中")
    assert courier is not None
    assert (courier.role, courier.limit_minutes) == (Role.AGENT, None)
    assert len(policy.pauses) == 3


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("[clocks]\nresolution_hours = = 3\n", 2, "不是有效的 TOML"),
        ("[clocks]\n\nresolution_hours = -1\n", 3, "大于 0"),
        ('[clocks]\nfirst_response_hours = "十二"\n', 2, "小时数"),
        ("# 说明\nnonsense = 1\n", 2, "没有“nonsense”"),
        ("[intake]\ndefault_severity = 7\n", 2, "1 到 4"),
        ('[[pauses]]\nkey = "x"\nname = "x"\nwords = []\nrole = "boss"\n', 5, "角色"),
        (
            '[[signals]]\nkind = "x"\nname = "x"\nseverity = 1\nwords = ["x"]\npatterns = ["("]\n',
            6,
            "正则表达式",
        ),
        ("levels = 3\n", 1, "levels"),
    ],
)
def test_a_broken_file_is_told_by_name_line_and_reason_and_the_bundled_rules_stay(
    overlay: Path, text: str, line: int, reason: str
) -> None:
    overlay.write_text(text, encoding="utf-8")
    loaded = load_policy(overlay=overlay)
    assert loaded.policy == load_policy(overlay=overlay.with_name("none.toml")).policy
    (problem,) = loaded.problems
    assert f"第 {line} 行" in str(problem)
    assert reason in str(problem)
    assert overlay.name in str(problem)


def test_a_file_that_is_not_utf8_is_told_with_its_line(overlay: Path) -> None:
    overlay.write_bytes('version = "a"\n# 说明'.encode("gb18030"))
    (problem,) = load_policy(overlay=overlay).problems
    assert "第 2 行" in str(problem)
    assert "UTF-8" in str(problem)


def test_a_broken_bundled_file_is_an_error(overlay: Path) -> None:
    overlay.write_text("version = 1\n", encoding="utf-8")
    with pytest.raises(Invalid, match="version"):
        load_policy(bundled=overlay, overlay=overlay.with_name("none.toml"))


@pytest.mark.parametrize(
    ("reason", "key"),
    [
        ("customer", "customer"),
        ("等客户寄回", "customer"),
        ("客户让我们问快递", "customer"),
        ("平台判定中", "platform"),
        ("快递在核实", "courier"),
        ("同事不在", None),
    ],
)
def test_a_reason_in_words_falls_under_one_pause_or_none(reason: str, key: str | None) -> None:
    rule = load_policy().policy.pause_for(reason)
    assert (rule.key if rule else None) == key
