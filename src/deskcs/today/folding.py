"""Several notices of one case are one alert; all cases that are late by hours are one. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from deskcs.complaints.levels import is_digest
from deskcs.complaints.policy import LevelRule
from deskcs.complaints.shapes import Notice

FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Alert:
    """What a case wants of this person. `ids` are the notices it stands for."""

    notice: Notice
    ids: tuple[str, ...]

    @property
    def number(self) -> str:
        """Return the number of the case."""
        return self.notice.number

    @property
    def page(self) -> str:
        """Return where it opens."""
        return "complaints"

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
    def is_quiet(self) -> bool:
        """Return whether it is only listed, never announced: never for a single case."""
        return False

    @property
    def comes_again(self) -> bool:
        """Return whether it stands there again tomorrow if nobody has acted."""
        return False

    @property
    def is_urgent(self) -> bool:
        """Return whether somebody must act now: a serious case, or a deadline that has passed."""
        due = self.notice.due
        return self.is_flag or self.notice.is_flagged or (due is not None and due <= self.notice.at)


@dataclass(frozen=True, slots=True)
class DigestAlert:
    """The cases that are late by hours, in one line: read when there is time for it."""

    numbers: tuple[str, ...]
    ids: tuple[str, ...]
    at: datetime

    @property
    def number(self) -> str:
        """Return what an alert is known by."""
        return "digest"

    @property
    def page(self) -> str:
        """Return where it opens."""
        return "complaints"

    @property
    def target(self) -> str:
        """Return what opens there."""
        return "view:overdue"

    @property
    def is_flag(self) -> bool:
        """Return whether somebody must take notice of a serious case: those stand alone."""
        return False

    @property
    def is_urgent(self) -> bool:
        """Return whether somebody must act now."""
        return True

    @property
    def is_quiet(self) -> bool:
        """Return whether it is only listed, never announced."""
        return True

    @property
    def comes_again(self) -> bool:
        """Return whether it stands there again tomorrow if nobody has acted."""
        return False


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
