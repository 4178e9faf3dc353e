"""Times the pass that looks for late cases and flags, over all open cases, every minute.

    python benchmarks/escalation.py [--rows 10000 100000] [--folder FOLDER]

The first pass writes a notice for each level reached; every later one mostly finds nothing new.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

from measuring import NOW, Report, demo_file, median, ms, ratio, settings_for, worked

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
        "The floor reads the open cases through the driver alone. Milliseconds of processor time.",
    )
    lines = []
    with tempfile.TemporaryDirectory() as name:
        for rows in given.rows:
            copy = Path(name) / f"{rows}.sqlite3"
            shutil.copyfile(demo_file(given.folder or Path(name), rows), copy)
            lines.append(measure(rows, copy))
    report.table(
        ["", "open", "floor ms", "first pass ms", "notices", "later pass ms", "to the floor",
         "an hour later ms"],
        lines,
    )  # fmt: skip
    report.write()


def measure(rows: int, file: Path) -> list[str]:
    """Return the line for one desk."""
    clock = FixedClock(NOW)
    desk = open_desk(settings_for(file), clock=clock)
    number_open = len(desk.complaints.ids(ComplaintQuery(view="open")))
    floor = median([worked(lambda: raw_open(file)) for _ in range(9)])
    first = worked(desk.complaints.raise_notices)
    with desk.store.read() as connection:
        sql = "SELECT count(*) FROM complaint_notice"
        notices = int(connection.exec_driver_sql(sql).scalar_one())
    later = median([worked(desk.complaints.raise_notices) for _ in range(9)])
    clock.advance(hours=1)
    hour = worked(desk.complaints.raise_notices)
    desk.close()
    return [
        f"{rows:,} cases",
        f"{number_open:,}",
        ms(floor),
        ms(first),
        f"{notices:,}",
        ms(later),
        ratio(later, floor),
        ms(hour),
    ]


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
