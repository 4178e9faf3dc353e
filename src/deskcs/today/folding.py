"""Several notices of one case are one alert: the highest level stands for all. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

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
    def is_urgent(self) -> bool:
        """Return whether somebody must act now: a serious case, or a deadline that has passed."""
        due = self.notice.due
        return self.is_flag or self.notice.is_flagged or (due is not None and due <= self.notice.at)


def folded(notices: Iterable[Notice], levels: Sequence[LevelRule]) -> list[Alert]:
    """Return one alert for each case: serious flags first, then as the notices came."""
    heights = {
        rule.key: (rule.percent or 0, rule.after_minutes, place)
        for place, rule in enumerate(levels)
    }
    by_case: dict[str, list[Notice]] = {}
    for notice in notices:
        by_case.setdefault(notice.number, []).append(notice)
    alerts = [
        Alert(
            max(found, key=lambda notice: _height(notice, heights)),
            tuple(notice.id for notice in found),
        )
        for found in by_case.values()
    ]
    return sorted(alerts, key=lambda alert: not alert.is_flag)


def _height(
    notice: Notice, heights: dict[str, tuple[int, int, int]]
) -> tuple[bool, tuple[int, int, int]]:
    return notice.clock == FLAG, heights.get(notice.level, (0, 0, 0))
