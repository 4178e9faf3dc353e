"""Times of files: the common form is read at once, and exactly as every other form is."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints.exchange import dates
from deskcs.errors import Invalid

SHANGHAI = ZoneInfo("Asia/Shanghai")


def _read(text: str) -> datetime | None:
    try:
        return dates.read(text, SHANGHAI)
    except Invalid:
        return None


@given(
    st.tuples(
        st.integers(0, 2100),
        st.integers(0, 13),
        st.integers(0, 32),
        st.integers(0, 25),
        st.integers(0, 61),
        st.integers(0, 61),
    ),
    st.booleans(),
)
def test_the_common_form_is_read_as_its_like(parts: tuple[int, ...], has_seconds: bool) -> None:
    year, month, day, hour, minute, second = parts
    clock = f"{hour:02}:{minute:02}" + (f":{second:02}" if has_seconds else "")
    text = f"{year:04}-{month:02}-{day:02} {clock}"
    assert _read(text) == _read(text.replace(" ", "  ")) == _read(text.replace(" ", "T"))


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22x09:30",
        "2026-11-22 09:3x",
        "2026-13-01 09:30",
        "2026-11-22T09:30+8:",
        "2026-11-31 09:30:00",
        "0001-01-01 00:00",
    ],
)
def test_what_only_looks_like_it_is_refused(text: str) -> None:
    assert _read(text) is None


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("2026-11-22 中午 1:30", "2026-11-22 13:30"),
        ("2026-11-22 中午11:50", "2026-11-22 11:50"),
        ("2026-11-22 中午12:10", "2026-11-22 12:10"),
        ("2026-11-22 上午12:30", "2026-11-22 00:30"),
        ("2026-11-22 12:30 AM", "2026-11-22 00:30"),
        ("2026-11-22 凌晨12:30", "2026-11-22 00:30"),
        ("2026-11-22 下午12:30", "2026-11-22 12:30"),
        ("2026-11-22 晚上12:30", "2026-11-23 00:30"),
        ("2026-11-22 晚上 8:15", "2026-11-22 20:15"),
    ],
)
def test_the_part_of_the_day_says_which_hour_is_meant(told: str, meant: str) -> None:
    assert _read(told) == _read(meant)
