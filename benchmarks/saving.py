"""Times a saved complaint beside one raw INSERT with the same pragmas, alternating, both durable.

    python benchmarks/saving.py [--rows 10000 100000] [--times 300] [--folder FOLDER]

A saved complaint is row, order, timeline, journal and index in one transaction, synced to disk,
and the case as it is then shown. With --folder the desks that lie there already are copied.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from measuring import NOW, Report, demo_file, median, ms, p95, ratio, settings_for, timed, worked

from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.records import ComplaintRecord
from deskcs.complaints.registering import COLUMNS
from deskcs.complaints.shapes import ComplaintCard
from deskcs.demo.texts import Teller
from deskcs.desk import open_desk
from deskcs.storage.driver import dbapi, set_pragmas


def main() -> None:
    """Measure on desks of the sizes asked for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    options.add_argument("--times", type=int, default=300)
    options.add_argument("--folder", type=Path)
    given = options.parse_args()
    report = Report(
        "saving",
        "A saved complaint beside a raw INSERT",
        f"{given.times} of each in turn, each in a transaction of its own, synced to disk. The raw",
        "one inserts the same columns into the same table, with its indexes, and nothing else.",
        "The processor's part leaves out what both wait for: the disk and other programs.",
    )
    with tempfile.TemporaryDirectory() as name:
        folder = given.folder or Path(name)
        for rows in given.rows:
            measure(report, demo_file(folder, rows), Path(name), rows, given.times)
    report.write()


def measure(report: Report, source: Path, scratch: Path, rows: int, times: int) -> None:
    """Measure on copies of one desk."""
    ours, raw = scratch / "ours.sqlite3", scratch / "raw.sqlite3"
    for copy in (ours, raw):
        shutil.copyfile(source, copy)
    insert = raw_insert(raw)
    clock, teller = FixedClock(NOW), Teller(Random(5))
    desk = open_desk(settings_for(ours), clock=clock)
    person = desk.staff.people()[0].as_actor()
    spent: dict[str, list[float]] = {}
    work: dict[str, list[float]] = {}
    made: list[ComplaintCard] = []

    def note(name: str, run: Callable[[], object]) -> None:
        spent.setdefault(name, []).append(
            timed(lambda: work.setdefault(name, []).append(worked(run)))
        )

    for position in range(times):
        clock.advance(seconds=1)
        trouble = teller.trouble()
        intake = ComplaintIntake(
            customer=trouble.customer,
            what=trouble.what,
            orders=(trouble.order,),
            goods=trouble.goods,
            channel=trouble.channel,
            shop=trouble.shop,
            phone=trouble.phone,
            wanted=(trouble.wanted,),
        )
        values = {"customer": trouble.customer, "what": trouble.what, "phone": trouble.phone}
        note("raw INSERT", lambda: insert(position, values))  # noqa: B023 - called at once
        note("register", lambda: made.append(desk.complaints.register(person, intake)))  # noqa: B023
        number = made[-1].number
        note("accept", lambda: desk.complaints.accept(person, number))  # noqa: B023
        said = trouble.said(teller.one_of(trouble.problem.replies))
        note("reply", lambda: desk.complaints.reply(person, number, said))  # noqa: B023
    desk.close()
    base, least = median(spent["raw INSERT"]), median(work["raw INSERT"])
    report.say(f"## On {rows:,} cases", "")
    report.table(
        ["", "p50 ms", "p95 ms", "to the raw INSERT", "processor ms", "to the raw INSERT"],
        [
            [
                name,
                ms(median(values)),
                ms(p95(values)),
                ratio(median(values), base),
                ms(median(work[name])),
                ratio(median(work[name]), least),
            ]
            for name, values in spent.items()
        ],
    )


def raw_insert(file: Path) -> Callable[[int, dict[str, str]], None]:
    """Return what inserts a row and commits, through the driver alone."""
    connection = dbapi().connect(str(file))
    set_pragmas(connection)
    plain = {
        name: None if field.is_required() else field.get_default()
        for name, field in ComplaintRecord.model_fields.items()
    }
    first = int(connection.execute("SELECT max(received_at) FROM complaint").fetchone()[0])
    sql = f"INSERT INTO complaint({','.join(COLUMNS)}) VALUES ({','.join('?' * len(COLUMNS))})"

    def insert(position: int, values: dict[str, str]) -> None:
        at = first + position
        row = {**plain, **values, "number": f"RAW-{position}", "status": "received", "severity": 3}
        row |= {"received_at": at, "registered_at": at, "cycle_started_at": at}
        row |= {"first_response_due": at, "resolution_due": at, "next_due": at}
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(sql, tuple(row[name] for name in COLUMNS))
        connection.execute("COMMIT")

    return insert


if __name__ == "__main__":
    main()
