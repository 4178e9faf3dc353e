"""Times the pass that looks for late cases and flags, over all open cases, every minute.

    python benchmarks/escalation.py [--rows 10000 100000] [--folder FOLDER]

The first pass looks at every open case and writes a notice for each level reached; every later one
mostly finds nothing new. The bell is what the window reads after each: the alerts of a supervisor.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from itertools import pairwise
from pathlib import Path

from measuring import NOW, Report, demo_file, median, ms, ratio, settings_for, worked

from deskcs.actor import Role
from deskcs.clock import FixedClock
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.desk import open_desk
from deskcs.storage.driver import dbapi, set_pragmas


def main() -> None:
    """Measure desks of the sizes asked for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    options.add_argument("--folder", type=Path)
    given = options.parse_args()
    report = Report(
        "escalation",
        "The pass over open cases",
        "The first pass looks at every open case; the floor reads them through the driver alone.",
        "The bell is what a supervisor's window reads after each pass. Milliseconds of processor",
        "time. Target: 1,000 ms for the first pass at a million cases.",
    )
    lines: list[list[str]] = []
    firsts: list[tuple[int, float]] = []
    with tempfile.TemporaryDirectory() as name:
        for rows in given.rows:
            copy = Path(name) / f"{rows}.sqlite3"
            shutil.copyfile(demo_file(given.folder or Path(name), rows), copy)
            line, first = measure(rows, copy)
            lines.append(line)
            firsts.append((rows, first))
            copy.unlink()
    report.table(
        ["", "open", "floor ms", "first pass ms", "a case µs", "notices", "later pass ms",
         "to the floor", "an hour later ms", "bell ms"],
        lines,
    )  # fmt: skip
    for (few, before), (many, after) in pairwise(firsts):
        report.say(
            f"From {few:,} to {many:,} cases, {many / few:.0f} times as many, the first pass takes"
            f" {after / before:.1f} times as long.",
            "",
        )
    report.write()


def measure(rows: int, file: Path) -> tuple[list[str], float]:
    """Return the line for one desk, and the milliseconds of the first pass."""
    clock = FixedClock(NOW)
    desk = open_desk(settings_for(file), clock=clock)
    assert desk.complaints.policy.levels, "read before the clock runs"
    number_open = len(desk.complaints.ids(ComplaintQuery(view="open")))
    floor = median([worked(lambda: raw_open(file)) for _ in range(9)])
    first = worked(desk.complaints.raise_notices)
    with desk.store.read() as connection:
        sql = "SELECT count(*) FROM complaint_notice"
        notices = int(connection.exec_driver_sql(sql).scalar_one())
    later = median([worked(desk.complaints.raise_notices) for _ in range(9)])
    clock.advance(hours=1)
    hour = worked(desk.complaints.raise_notices)
    boss = next(person for person in desk.staff.people() if person.role is Role.SUPERVISOR)
    bell = median([worked(lambda: desk.today.alerts(boss.as_actor())) for _ in range(9)])
    desk.close()
    line = [
        f"{rows:,} cases",
        f"{number_open:,}",
        ms(floor),
        ms(first),
        ms(first * 1000 / number_open),
        f"{notices:,}",
        ms(later),
        ratio(later, floor),
        ms(hour),
        ms(bell),
    ]
    return line, first


def raw_open(file: Path) -> int:
    """Read the open cases and return how many they are."""
    connection = dbapi().connect(str(file))
    set_pragmas(connection)
    rows = connection.execute(
        "SELECT id, number, owner, status, cycle, registered_at, cycle_started_at,"
        " first_response_due, first_response_at, resolution_due, resolved_at, flag_state,"
        " flagged_at, is_flagged, waiting_until, severity FROM complaint WHERE is_open = 1"
    ).fetchall()
    connection.close()
    return len(rows)


if __name__ == "__main__":
    main()
