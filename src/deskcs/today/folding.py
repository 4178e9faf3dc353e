"""Several notices of one case are one alert; all cases that are late by hours are one. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from deskcs.complaints.levels import is_digest
from deskcs.complaints.policy import LevelRule
from deskcs.complaints.shapes import Notice

FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Alert:
    """What a case wants of this person. `ids` are the notices it stands for.

    As of every alert, `page` and `target` are where it opens and what opens there, and `number` is
    what it is known by. One that `is_quiet` is only listed, never announced; one that
    `comes_again` stands there tomorrow too if nobody has acted.
    """

    page: ClassVar[str] = "complaints"
    is_quiet: ClassVar[bool] = False
    comes_again: ClassVar[bool] = False

    notice: Notice
    ids: tuple[str, ...]

    @property
    def number(self) -> str:
        """Return the number of the case."""
        return self.notice.number

    @property
    def target(self) -> str:
        """Return what opens there."""
        return self.notice.number

    @property
    def at(self) -> datetime:
        """Return since when it stands."""
        return self.notice.at

    @property
    def is_flag(self) -> bool:
        """Return whether somebody must take notice of a serious case."""
        return self.notice.clock == FLAG

    @property
    def is_urgent(self) -> bool:
        """Return whether somebody must act now: a serious case, or a deadline that has passed."""
        due = self.notice.due
        return self.is_flag or self.notice.is_flagged or (due is not None and due <= self.notice.at)


@dataclass(frozen=True, slots=True)
class DigestAlert:
    """The cases that are late by hours, in one line: read when there is time for it.

    Serious cases stand alone, so it is no flag.
    """

    number: ClassVar[str] = "digest"
    page: ClassVar[str] = "complaints"
    target: ClassVar[str] = "view:overdue"
    is_flag: ClassVar[bool] = False
    is_urgent: ClassVar[bool] = True
    is_quiet: ClassVar[bool] = True
    comes_again: ClassVar[bool] = False

    numbers: tuple[str, ...]
    ids: tuple[str, ...]
    at: datetime


def folded(notices: Iterable[Notice], levels: Sequence[LevelRule]) -> list[Alert | DigestAlert]:
    """Return one alert for each case: serious flags first, then as the notices came.

    Cases that are late by hours are one alert together, behind the flags; serious ones stand for
    themselves.
    """
    heights = {
        rule.key: (rule.percent or 0, rule.after_minutes, place)
        for place, rule in enumerate(levels)
    }
    late = {rule.key for rule in levels if is_digest(rule)}
    by_case: dict[str, list[Notice]] = {}
    for notice in notices:
        by_case.setdefault(notice.number, []).append(notice)
    alerts: list[Alert] = []
    long_late: list[Alert] = []
    for found in by_case.values():
        highest = max(found, key=lambda notice: _height(notice, heights))
        is_in_digest = highest.level in late and not highest.is_flagged
        alert = Alert(highest, tuple(notice.id for notice in found))
        (long_late if is_in_digest else alerts).append(alert)
    flags = [alert for alert in alerts if alert.is_flag]
    others = [alert for alert in alerts if not alert.is_flag]
    return [*flags, *_digest(long_late), *others]


def _digest(alerts: Sequence[Alert]) -> list[DigestAlert]:
    if not alerts:
        return []
    return [
        DigestAlert(
            tuple(alert.number for alert in alerts),
            tuple(name for alert in alerts for name in alert.ids),
            max(alert.at for alert in alerts),
        )
    ]


def _height(
    notice: Notice, heights: dict[str, tuple[int, int, int]]
) -> tuple[bool, tuple[int, int, int]]:
    return notice.clock == FLAG, heights.get(notice.level, (0, 0, 0))
