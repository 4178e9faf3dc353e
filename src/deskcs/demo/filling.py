"""Fills an empty desk: people, a month of work, and beyond that as much history as is asked for."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from deskcs.actor import OWNER, Actor, Role
from deskcs.clock import FixedClock
from deskcs.demo.history import History
from deskcs.demo.month import DAYS, Month
from deskcs.demo.texts import Teller
from deskcs.desk import Desk, open_desk
from deskcs.errors import Invalid, NotAllowed
from deskcs.settings import Settings
from deskcs.storage import journal
from deskcs.wording import QT_TRANSLATE_NOOP

# So many cases of the month are worked on through the use cases; more are written as history.
MONTH_ROWS = 240
MOST_THROUGH_SERVICES = 1_000
MOST_ROWS = 5_000_000
_HISTORY_DAYS = 3 * 365
_OPEN_SHARE, _MOST_OPEN = 200, 5_000
_AGENTS, _LEADS = 6, 2

Progress = Callable[[int, int], None]
"""Hears how many complaints are there and how many there will be."""

_NOT_EMPTY = QT_TRANSLATE_NOOP(
    "errors", "{path} 里已有记录，演示数据只写进空的数据库。请用 --db 指定一个新文件。"
)
_ROWS = QT_TRANSLATE_NOOP("errors", "--rows 要在 20 到 {most} 之间。")


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What was written."""

    people: int
    complaints: int
    open: int
    handovers: int
    seconds: float


def fill(
    settings: Settings,
    *,
    rows: int,
    seed: int,
    now: datetime,
    days: int = DAYS,
    progress: Progress | None = None,
) -> DemoReport:
    """Fill the empty database of the settings with `days` of work up to `now`.

    Up to 1,000 complaints are lived through by the use cases, with their shifts and handovers.
    Of more, a month of 240 is; the others are written in bulk as history of the three years
    before, and 0.5 % of them (5,000 at most) as open cases of the last two days. Raises
    NotAllowed where something is in the database already, Invalid for a number out of range.
    """
    if not 20 <= rows <= MOST_ROWS:
        raise Invalid(_ROWS, field="rows", most=MOST_ROWS)
    started, now = time.perf_counter(), now.replace(microsecond=0)
    is_small = rows <= MOST_THROUGH_SERVICES
    month = rows if is_small else MONTH_ROWS
    surge = 0 if is_small else min(rows // _OPEN_SHARE, _MOST_OPEN)
    history = rows - month - surge
    month_start = now - timedelta(days=days + 1)
    start = month_start - timedelta(days=_HISTORY_DAYS if history else 0)
    clock, random = FixedClock(start), Random(seed)
    desk = open_desk(settings, clock=clock)
    try:
        _require_empty(desk)
        people = _hire(desk, Teller(random))

        def told(before: int) -> Callable[[int], None] | None:
            return None if progress is None else lambda done: progress(before + done, rows)

        if history:
            bulk = History(desk, clock, random, people[:_AGENTS])
            bulk.write(history, start, month_start - timedelta(days=4), progress=told(0))
        clock.set(max(clock.now(), month_start))
        month_told = told(history)
        Month(desk, clock, random, people, now, days).live(
            month, None if month_told is None else lambda done, _: month_told(done)
        )
        if surge:
            bulk.write(
                surge,
                now - timedelta(days=2),
                now - timedelta(minutes=5),
                is_open=True,
                progress=told(history + month),
            )
        return _report(desk, time.perf_counter() - started)
    finally:
        desk.close()


def _require_empty(desk: Desk) -> None:
    with desk.store.read() as connection:
        number, _ = journal.head(connection)
    if number:
        raise NotAllowed(_NOT_EMPTY, path=desk.store.path)


def _hire(desk: Desk, teller: Teller) -> list[Actor]:
    """Add six agents, two leads and a supervisor, none with a PIN; return them in that order."""
    roles = [Role.AGENT] * _AGENTS + [Role.LEAD] * _LEADS + [Role.SUPERVISOR]
    names: dict[str, Role] = {}
    while len(names) < len(roles):
        names.setdefault(teller.person(), roles[len(names)])
    people = list(names.items())
    boss, role = people[-1]
    desk.staff.add(OWNER, boss, role, "001")
    supervisor = desk.staff.actor_named(boss)
    for position, (name, role) in enumerate(people[:-1], 2):
        desk.staff.add(supervisor, name, role, f"{position:03d}")
    return [desk.staff.actor_named(name) for name, _ in people]


def _report(desk: Desk, seconds: float) -> DemoReport:
    with desk.store.read() as connection:

        def number(sql: str) -> int:
            return int(connection.exec_driver_sql(sql).scalar_one())

        return DemoReport(
            people=len(desk.staff.people()),
            complaints=number("SELECT count(*) FROM complaint"),
            open=number("SELECT count(*) FROM complaint WHERE is_open = 1"),
            handovers=number("SELECT count(*) FROM handover_sheet"),
            seconds=round(seconds, 1),
        )
