"""Arriving, and breaks."""

from __future__ import annotations

import pytest

from deskcs.errors import NotAllowed

from .conftest import Log


def test_a_break_is_kept_with_its_reason_and_ends(log: Log) -> None:
    log.handover.start_shift(log.day)
    away = log.handover.start_break(log.day, "午饭")
    assert away.is_on_break
    with pytest.raises(NotAllowed, match="已经在休息"):
        log.handover.start_break(log.day)
    log.clock.advance(minutes=30)
    back = log.handover.end_break(log.day)
    assert not back.is_on_break
    assert [(one.reason, one.ended_at) for one in back.breaks] == [("午饭", log.clock.now())]
    with pytest.raises(NotAllowed, match="没有在休息"):
        log.handover.end_break(log.day)


def test_not_everybody_is_away_at_once(log: Log) -> None:
    log.handover.start_shift(log.day)
    log.handover.start_shift(log.evening)
    log.handover.start_break(log.day)
    with pytest.raises(NotAllowed, match="都要有人在线"):
        log.handover.start_break(log.evening)
    log.handover.end_break(log.day)
    assert log.handover.start_break(log.evening).is_on_break


def test_who_goes_off_duty_ends_the_break(log: Log) -> None:
    log.handover.start_shift(log.day)
    log.handover.start_break(log.day)
    ended = log.handover.end_shift(log.day)
    assert ended.breaks[0].ended_at == log.clock.now()
    with pytest.raises(NotAllowed, match="没有当班"):
        log.handover.start_break(log.day)


def test_who_comes_late_is_late_by_minutes(log: Log) -> None:
    assert log.handover.start_shift(log.day).late_minutes == 60
    log.clock.advance(hours=7)
    assert log.handover.start_shift(log.evening, "晚班").late_minutes == 0
