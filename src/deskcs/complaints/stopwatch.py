"""One deadline while a timeline is read: it starts, pauses, tightens, is met or missed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache

from deskcs.complaints.hours import ALWAYS, Hours
from deskcs.complaints.shapes import ClockReading
from deskcs.wording import said

Line = Callable[[], str]
"""Gives a line of explanation: the lists want due times only, and ask a thousand times a second."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(slots=True)
class Pause:
    """A stop of the clock; it ends at `until` at the latest.

    Where only working hours count, a limit is one of working hours; a serious deadline counts
    round the clock and stops until `serious_until`.
    """

    since: datetime
    until: datetime
    key: str
    reason: str
    serious_until: datetime

    def stopped(self, at: datetime) -> tuple[datetime, timedelta]:
        """Return up to when the clock has stood still by `at`, and how long a serious one has."""
        length = min(max(at, self.since), self.serious_until) - self.since
        return min(max(at, self.since), self.until), length


@dataclass(slots=True)
class Stopwatch:
    """One clock while the timeline is read from the oldest entry on.

    `ref` is the entry that started it, `what` what it is about, `person` who is to act on it.
    `hours` are those that count; a serious deadline counts round the clock. A clock that
    `is_serious_only` goes when the case turns out not to be serious. Another severity makes a
    case late at once at worst, `not_before` it was graded.
    """

    name: str
    since: datetime
    allowed: timedelta
    policy: str
    tz: tzinfo
    hours: Hours = ALWAYS
    ref: int = 0
    what: str = ""
    person: str = ""
    is_serious_only: bool = False
    not_before: datetime | None = None
    excuses: set[str] = field(default_factory=set)
    serious_due: datetime | None = None
    paused: timedelta = timedelta(0)
    used: dict[str, timedelta] = field(default_factory=dict)
    used_serious: dict[str, timedelta] = field(default_factory=dict)
    pause: Pause | None = None
    met_at: datetime | None = None
    breached_due: datetime | None = None
    lines: list[Line] = field(default_factory=list)

    @property
    def due(self) -> datetime:
        """Return the due time in force; a running pause counts up to where it must end."""
        if self.breached_due is not None:
            return self.breached_due
        counted = wall = timedelta(0)
        if self.pause is not None:
            counted = self.hours.between(self.pause.since, self.pause.until)
            wall = self.pause.serious_until - self.pause.since
        due = self.hours.after(self.since, self.allowed + self.paused + counted)
        due = due if self.not_before is None else max(due, self.not_before)
        return due if self.serious_due is None else min(due, self.serious_due + wall)

    def pass_time(self, at: datetime) -> None:
        """Note a deadline that went by before `at`: from then on nothing mends it."""
        if self.met_at is None and self.breached_due is None and at > self.due:
            due = self.breached_due = self.due
            self.lines.append(
                lambda: said("{at} 已超时，之后的改动不再顺延", at=show(due, self.tz))
            )

    def begin_pause(self, pause: Pause, limit: timedelta | None) -> None:
        """Stop the clock, for what is left of the limit of this reason at most."""
        if self.met_at is not None or self.breached_due is not None:
            return
        if limit is not None:
            left = limit - self.used.get(pause.key, timedelta(0))
            end = self.hours.after(pause.since, left) if left > timedelta(0) else pause.since
            pause.until = min(pause.until, end)
            left = limit - self.used_serious.get(pause.key, timedelta(0))
            pause.serious_until = min(pause.serious_until, pause.since + max(left, timedelta(0)))
        self.pause = pause
        self.lines.append(
            lambda: said(
                "{at} 起因“{reason}”停表，最晚到 {until}（{span}）",
                at=show(pause.since, self.tz),
                reason=pause.reason,
                until=show(pause.until, self.tz),
                span=span(whole_minutes(pause.until - pause.since)),
            )
        )

    def end_pause(self, at: datetime) -> None:
        """Let the clock go on; what it stood still is added to the deadline."""
        if self.pause is None:
            return
        key, (stopped, serious) = self.pause.key, self.pause.stopped(at)
        counted = self.hours.between(self.pause.since, stopped)
        self.used[key] = self.used.get(key, timedelta(0)) + counted
        self.used_serious[key] = self.used_serious.get(key, timedelta(0)) + serious
        self.paused += counted
        if self.serious_due is not None:
            self.serious_due += serious
        length = stopped - self.pause.since
        self.pause = None
        self.lines.append(
            lambda: said(
                "{at} 恢复计时，停了 {span}",
                at=show(stopped, self.tz),
                span=span(whole_minutes(length)),
            )
        )

    def tighten(self, since: datetime, allowed: timedelta, reason: Line, policy: str) -> None:
        """Put a shorter deadline on a case that was found to be serious."""
        since = max(since, self.since)  # the wall clock may have been set back
        wanted = since + allowed
        if self.pause is not None:
            # The whole pause will be added when it ends; what lay before the flag must not count.
            wanted -= self.pause.stopped(since)[1]
        self.serious_due = wanted if self.serious_due is None else min(wanted, self.serious_due)
        self.lines.append(
            lambda: said(
                "{at} 标为严重（{reason}），须在 {span}内完成（规则 {policy}）",
                at=show(since, self.tz),
                reason=reason(),
                span=span(whole_minutes(allowed)),
                policy=policy or self.policy,
            )
        )

    def relax(self, at: datetime) -> None:
        """Take the shorter deadline off again."""
        self.serious_due = None
        self.lines.append(lambda: said("{at} 取消严重标记，恢复原时限", at=show(at, self.tz)))

    def meet(self, at: datetime, what: str) -> None:
        """Stop the clock for good: what it asks for was done."""
        if self.met_at is not None:
            return
        self.end_pause(at)
        met = self.met_at = max(at, self.since)
        self.lines.append(lambda: said("{at} {what}，计时停止", at=show(met, self.tz), what=what))

    def unmeet(self, at: datetime) -> None:
        """Let the clock count on from its start, as if it had not been stopped."""
        self.met_at = None
        self.lines.append(lambda: said("{at} 客户不接受，从收到起连续计时", at=show(at, self.tz)))

    @property
    def is_exempt(self) -> bool:
        """Return whether this deadline does not count, for one reason or another."""
        return bool(self.excuses)

    def excuse(self, at: datetime, kind: str, why: str) -> None:
        """No longer count this deadline; `kind` is what may be taken back later."""
        self.excuses.add(kind)
        self.lines.append(lambda: said("{at} {why}", at=show(at, self.tz), why=why))

    def count_again(self, at: datetime, kind: str, why: str) -> None:
        """Take one excuse back; others stay."""
        if kind not in self.excuses:
            return
        self.excuses.remove(kind)
        self.lines.append(lambda: said("{at} {why}", at=show(at, self.tz), why=why))

    def state(self, now: datetime) -> str:
        """Return how the clock stands at a time."""
        if self.is_exempt:
            return "exempt"
        late = self.breached_due is not None
        if self.met_at is not None:
            return "met_late" if late or self.met_at > self.due else "met"
        if late or now > self.due:
            return "breached"
        is_paused = self.pause is not None and self.pause.since <= now < self.pause.until
        return "paused" if is_paused else "running"

    def reading(self, now: datetime) -> ClockReading:
        """Return the clock as it is shown, with the lines that explain its due time."""
        state = self.state(now)
        at = self.due
        due = show(at, self.tz)
        result = _RESULTS[state](due)
        return ClockReading(
            clock=self.name,
            state=state,
            due=None if self.is_exempt else at,
            met_at=self.met_at,
            why=(
                self._start_line(),
                *(line() for line in self.lines),
                *self._unknown_years(),
                result,
            ),
            started_at=self.since,
            ref=self.ref,
            what=self.what,
        )

    def _start_line(self) -> str:
        at = show(self.since, self.tz)
        if not self.policy and self.what:
            return said("{at} 起算，约定的时间（{what}）", at=at, what=self.what)
        if not self.policy:
            return said("{at} 起算，约定的时间", at=at)
        worked = self.hours.name and said("，只计工作时间 {hours}", hours=self.hours.name)
        return said(
            "{at} 起算，规定 {span}（规则 {policy}）{worked}",
            at=at,
            span=span(whole_minutes(self.allowed)),
            policy=self.policy,
            worked=worked,
        )

    def _unknown_years(self) -> list[str]:
        return [
            said("{year} 年的放假安排还没有写进规则，按平常的星期计算", year=year)
            for year in self.hours.unknown_years(self.since, self.due)
        ]


_RESULTS: Mapping[str, Callable[[str], str]] = {
    "met": lambda due: said("期限 {due}，按时完成", due=due),
    "met_late": lambda due: said("期限 {due}，已完成但超时", due=due),
    "breached": lambda due: said("期限 {due}，已超时", due=due),
    "paused": lambda due: said("期限 {due}（停表中）", due=due),
    "running": lambda due: said("期限 {due}", due=due),
    "exempt": lambda _: said("不计时限"),
}


@lru_cache(maxsize=1024)
def show(at: datetime, zone: tzinfo) -> str:
    """Return a time as it is written in explanations: 2026-11-22 09:30."""
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def moment(since_epoch: int) -> datetime:
    """Return the aware UTC datetime of a time kept in an entry's data (milliseconds)."""
    return _EPOCH + timedelta(milliseconds=since_epoch)


def millis(at: datetime) -> int:
    """Return a time as it is kept in an entry's data."""
    return (at - _EPOCH) // _MILLISECOND


def minutes(count: int) -> timedelta:
    """Return so many minutes."""
    return timedelta(minutes=count)


def whole_minutes(length: timedelta) -> int:
    """Return the full minutes in a length."""
    return int(length.total_seconds() // 60)


def span(count: int) -> str:
    """Return minutes in words: 2 小时 5 分."""
    hours, rest = divmod(count, 60)
    if hours and rest:
        return said("{hours} 小时 {rest} 分", hours=hours, rest=rest)
    if hours:
        return said("{hours} 小时", hours=hours)
    return said("{rest} 分钟", rest=rest)
