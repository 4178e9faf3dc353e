"""What a shop may change, and what it is told when it errs."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskcs.handover.item_shapes import Severity
from deskcs.handover.rule_file import load_rules
from deskcs.wording import Said


def test_the_bundled_rules_hold_the_sources_shifts_and_item_types() -> None:
    loaded = load_rules(overlay=Path("none"))
    assert loaded.problems == ()
    rules = loaded.rules
    day = rules.shifts[0]
    assert [f"{day.hours[weekday][1]:%H:%M}" for weekday in (0, 5)] == ["17:00", "16:00"]
    wanted = {"withdrawal", "waybill", "refund", "remittance", "callback", "shortage", "exchange"}
    assert wanted <= {kind.key for kind in rules.items}
    refund = rules.item_type("refund")
    assert refund is not None
    assert "金额" in refund.fields
    assert rules.carried_often == 3


def test_a_shop_adds_a_night_shift_and_changes_a_name(tmp_path: Path) -> None:
    own = tmp_path / "handover.toml"
    own.write_text(
        '[[shifts]]\nkey = "night"\nname = "夜班"\n[shifts.hours]\n"mon-sun" = "22:00-06:00"\n'
        '[[items]]\nkey = "note"\nname = "杂事"\nseverity = "watch"\n[carrying]\noften = 5\n',
        encoding="utf-8",
    )
    rules = load_rules(overlay=own).rules
    assert [shift.name for shift in rules.shifts] == ["早班", "晚班", "夜班"]
    note = rules.item_type("note")
    assert note is not None
    assert (note.name, note.severity) == ("杂事", Severity.WATCH)
    assert rules.carried_often == 5
    assert rules.early_minutes == 60, "what the shop did not write stays"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("version = \n", "1", "TOML"),
        ("\nstrange = 1\n", "2", "没有“strange”"),
        ('[[shifts]]\nkey="x"\nname="x"\n[shifts.hours]\n"mon" = "8-9"\n', "5", "看不懂"),
        ('[[shifts]]\nkey="x"\nname="x"\n[shifts.hours]\n"mon" = "25:00-26:00"\n', "5", "25:00"),
        ('[[shifts]]\nkey="x"\nname="x"\n[shifts.hours]\n"noday" = "08:00-09:00"\n', "5", "星期"),
        ('[[items]]\nkey="flagged"\nname="x"\n', "2", "程序自己"),
        ('[[checks]]\nkey="x"\nname="x"\narticle="a"\nlevel="maybe"\n', "5", "block"),
        ("[carrying]\noften = -1\n", "2", "整数"),
        ("checklist = 3\n", "1", "若干个"),
        ("shifts = [1]\n", "1", "若干个"),
        ("[carrying]\noften = 5\n[[items]]\nkey = 'x'\nname = 'x'\nfields = 3\n", "6", "列表"),
        ('version = "2"\nitems = [\n', "2", "TOML"),
        ('version = "2"\nchecks = [1]\n', "2", "若干个"),
    ],
)
def test_a_broken_file_is_told_by_line_and_the_bundled_one_stays(
    tmp_path: Path, text: str, line: str, reason: str
) -> None:
    own = tmp_path / "handover.toml"
    own.write_text(text, encoding="utf-8")
    loaded = load_rules(overlay=own)
    assert [shift.name for shift in loaded.rules.shifts] == ["早班", "晚班"]
    assert len(loaded.problems) == 1
    said = str(loaded.problems[0])
    assert f"第 {line} 行" in said
    assert reason in said


def test_what_is_wrong_can_be_said_in_another_language(tmp_path: Path) -> None:
    own = tmp_path / "handover.toml"
    own.write_text("[carrying]\noften = -1\n", encoding="utf-8")
    reason = load_rules(overlay=own).problems[0].params["reason"]
    assert isinstance(reason, Said)
    assert reason.template == "“{name}”应当是 0 到 {most} 的整数"
    assert reason == "“often”应当是 0 到 1000000 的整数"


def test_intervals_may_be_parted_by_the_comma_of_either_keyboard(tmp_path: Path) -> None:
    shifts = []
    for comma in (",", "\uff0c", "、"):
        overlay = tmp_path / "handover.toml"
        overlay.write_text(
            '[[shifts]]\nkey = "split"\nname = "半天班"\n[shifts.hours]\n'
            f'"mon" = "08:30-12:00{comma} 20:00-23:00"\n',
            encoding="utf-8",
        )
        loaded = load_rules(overlay=overlay)
        assert loaded.problems == ()
        shifts.append(loaded.rules.shifts)
    assert shifts[0] == shifts[1] == shifts[2]
