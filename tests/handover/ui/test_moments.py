"""Times as people type them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.errors import Invalid
from deskcs.handover.ui.moments import moment_words, read_moment

SHANGHAI = ZoneInfo("Asia/Shanghai")
# 2026-12-31 23:10 in Shanghai.
NIGHT = datetime(2026, 12, 31, 15, 10, tzinfo=UTC)


def read(said: str, *, is_ahead: bool = True) -> str:
    moment = read_moment(said, NIGHT, SHANGHAI, is_ahead=is_ahead)
    return "" if moment is None else moment.strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("", ""),
        ("23:30", "2026-12-31 23:30"),
        ("01:30", "2027-01-01 01:30"),
        ("0130", "2027-01-01 01:30"),
        ("9点", "2027-01-01 09:00"),
        ("明天 9:00", "2027-01-01 09:00"),
        ("明天9:00", "2027-01-01 09:00"),
        ("01-02 08:00", "2027-01-02 08:00"),
        ("12-30 08:00", "2026-12-30 08:00"),
        ("1月2日 8:00", "2027-01-02 08:00"),
        ("2025-05-06 07:08", "2025-05-06 07:08"),
        ("9:05", "2027-01-01 09:05"),
        ("9：05", "2027-01-01 09:05"),
        ("明天 9：00", "2027-01-01 09:00"),
        ("Tomorrow 9:00", "2027-01-01 09:00"),
    ],
)
def test_a_deadline_lies_ahead(said: str, meant: str) -> None:
    assert read(said) == meant


def test_what_happened_lies_behind() -> None:
    assert read("23:30", is_ahead=False) == "2026-12-30 23:30"
    assert read("22:00", is_ahead=False) == "2026-12-31 22:00"
    assert read("昨天 22:10", is_ahead=False) == "2026-12-30 22:10"


@pytest.mark.parametrize("said", ["下午", "25:00", "12:61", "13-40 9:00", "02-30 9:00", "9:00 王"])
def test_what_is_no_time_is_refused_with_the_field(said: str) -> None:
    with pytest.raises(Invalid) as told:
        read_moment(said, NIGHT, SHANGHAI, field="due_at")
    assert told.value.field == "due_at"


@given(st.integers(-500_000, 500_000))
def test_what_is_shown_is_read_again_as_the_same_moment(minutes: int) -> None:
    moment = NIGHT + timedelta(minutes=minutes)
    again = read_moment(moment_words(moment, SHANGHAI, NIGHT), NIGHT, SHANGHAI)
    assert again == moment
