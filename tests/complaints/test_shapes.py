"""What is typed is cleaned or refused with one line that names the place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints import texts
from deskcs.complaints.intake import ComplaintIntake
from deskcs.errors import Invalid


def intake(**changes: object) -> ComplaintIntake:
    return ComplaintIntake(**{"customer": "王女士", "what": "漏电", **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"customer": " \u3000"}, "customer"),
        ({"customer": "王" * 101}, "customer"),
        ({"what": "\x00\x07 "}, "what"),
        ({"what": "差" * 20_001}, "what"),
        ({"what": "差" * 1_000_000}, "what"),
        ({"phone": "abc"}, "phone"),
        ({"phone": "12"}, "phone"),
        ({"severity": 5}, "severity"),
        ({"severity": 0}, "severity"),
        ({"received_at": datetime(2026, 11, 22)}, "received_at"),
        ({"orders": ("1" * 65,)}, "orders"),
        ({"orders": tuple(str(n) for n in range(51))}, "orders"),
        ({"goods": "x" * 300}, "goods"),
    ],
)
def test_what_does_not_fit_is_refused_at_its_place(changes: dict[str, object], field: str) -> None:
    with pytest.raises(Invalid) as refused:
        intake(**changes)
    assert refused.value.field == field
    assert "\n" not in str(refused.value)


def test_control_signs_and_broken_code_points_go_and_emoji_stay() -> None:
    kept = intake(customer="\u202e𠮷先生\x00", what="第一行\r\n第二行😡\x07\ud800‼")
    assert kept.customer == "𠮷先生"
    assert kept.what == "第一行\n第二行😡\ufffd‼"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("+86 139 1234 5678", "13912345678"),
        ("0086-13912345678", "13912345678"),
        ("８６１３９１２３４５６７８", "13912345678"),
        ("0571-8888 6666", "057188886666"),
        ("(010)88886666转801", "01088886666转801"),
        ("+1 202 555 0100", "+12025550100"),
        ("", ""),
    ],
)
def test_phones_are_kept_as_they_are_dialled(typed: str, kept: str) -> None:
    assert texts.phone(typed) == kept


def test_orders_are_kept_once_and_in_order() -> None:
    assert intake(orders=(" 12 ", "", "34", "12")).orders == ("12", "34")


def test_the_received_time_is_kept_in_utc() -> None:
    shanghai = timezone(timedelta(hours=8))
    kept = intake(received_at=datetime(2026, 11, 22, 9, 30, 0, 123456, tzinfo=shanghai))
    assert kept.received_at == datetime(2026, 11, 22, 1, 30, 0, 123000, tzinfo=UTC)


@given(st.text(alphabet=st.characters(), max_size=200))
def test_cleaning_twice_is_cleaning_once_and_the_result_can_be_stored(text: str) -> None:
    cleaned = texts.clean(text)
    assert texts.clean(cleaned) == cleaned
    cleaned.encode("utf-8")
    assert "\x00" not in cleaned
