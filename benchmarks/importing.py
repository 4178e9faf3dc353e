"""Times the import of a file, with index and journal, beside a raw bulk INSERT of the same rows.

    python benchmarks/importing.py [--rows 10000 100000]

The target is 3,000 rows a second. Files are made up, in UTF-8 and in GB18030 as shops have them.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

from measuring import NOW, Report, ratio, settings_for, timed

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.complaints.records import ComplaintRecord
from deskcs.complaints.registering import COLUMNS
from deskcs.demo.texts import Teller
from deskcs.desk import open_desk
from deskcs.storage.driver import dbapi, set_pragmas
from deskcs.storage.migrate import upgrade

HEAD = ["客户", "电话", "订单号", "商品", "渠道", "店铺", "问题描述", "登记时间", "状态"]
BATCH = 1_000


def main() -> None:
    """Measure files of the sizes asked for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    given = options.parse_args()
    report = Report(
        "importing",
        "Import of a file beside a raw bulk INSERT",
        "The raw one inserts the same rows, already parsed, into the tracker's table with its",
        "indexes, in transactions of 1,000 with the same pragmas; no checks, timeline or index.",
    )
    lines = []
    with tempfile.TemporaryDirectory() as name:
        for rows in given.rows:
            for encoding in ("utf-8-sig", "gb18030"):
                lines.append(measure(Path(name), rows, encoding))
    report.table(
        [
            "file",
            "raw rows/s",
            "import rows/s",
            "rows per processor second",
            "time to raw",
            "again: rows/s",
            "first progress ms",
        ],
        lines,
    )
    report.write()


def measure(folder: Path, rows: int, encoding: str) -> list[str]:
    """Return the line for one file."""
    file = folder / f"{rows}-{encoding}.csv"
    with file.open("w", encoding=encoding, newline="") as target:
        writer = csv.writer(target)
        writer.writerow(HEAD)
        writer.writerows(made_up(rows))
    floor = folder / f"raw-{rows}-{encoding}.sqlite3"
    upgrade(floor)
    raw = timed(lambda: insert_raw(floor, file, encoding))
    desk = open_desk(settings_for(folder / f"{rows}-{encoding}.sqlite3"), clock=FixedClock(NOW))
    heard: list[tuple[int, float]] = []
    begun = time.process_time()
    report = desk.complaints.import_file(
        OWNER, file, progress=lambda done, share: heard.append((done, share))
    )
    work = time.process_time() - begun
    again = desk.complaints.import_file(OWNER, file)
    desk.close()
    assert report.imported == rows, report.rejected[:3]
    assert again.duplicates == rows
    seconds = report.seconds
    first = seconds * 1000 * heard[0][0] / rows
    return [
        f"{rows:,} rows, {encoding}",
        f"{rows / raw * 1000:,.0f}",
        f"{rows / seconds:,.0f}",
        f"{rows / work:,.0f}",
        ratio(seconds * 1000, raw),
        f"{rows / again.seconds:,.0f}",
        f"{first:,.0f}",
    ]


def made_up(rows: int) -> Iterator[list[str]]:
    """Yield the cells of so many complaints of the last year."""
    teller = Teller(Random(9))
    for position in range(rows):
        trouble, at = teller.trouble(), NOW - timedelta(days=365) * (1 - position / rows)
        yield [
            trouble.customer,
            trouble.phone,
            trouble.order,
            trouble.goods,
            trouble.channel,
            trouble.shop,
            trouble.what,
            f"{at:%Y-%m-%d %H:%M:%S}",
            "已关闭",
        ]


def insert_raw(database: Path, file: Path, encoding: str) -> None:
    """Insert the rows of a file through the driver alone."""
    connection = dbapi().connect(str(database))
    set_pragmas(connection)
    plain = {
        name: None if field.is_required() else field.get_default()
        for name, field in ComplaintRecord.model_fields.items()
    }
    sql = f"INSERT INTO complaint({','.join(COLUMNS)}) VALUES ({','.join('?' * len(COLUMNS))})"
    with file.open(encoding=encoding, newline="") as source:
        reader = csv.reader(source)
        next(reader)
        batch: list[tuple[object, ...]] = []
        for position, cells in enumerate(reader):
            customer, phone, _, goods, channel, shop, what, _, _ = cells
            at = 1_700_000_000_000 + position * 300_000
            row = {
                **plain,
                **{"customer": customer, "phone": phone, "goods": goods, "channel": channel},
                **{"shop": shop, "what": what, "number": f"RAW-{position}", "status": "closed"},
                **{"received_at": at, "registered_at": at, "cycle_started_at": at},
                **{"severity": 3, "is_open": 0, "closed_at": at, "content_key": f"{position:032d}"},
            }
            batch.append(tuple(row[name] for name in COLUMNS))
            if len(batch) == BATCH:
                write(connection, sql, batch)
        write(connection, sql, batch)
    connection.close()


def write(connection: object, sql: str, batch: list[tuple[object, ...]]) -> None:
    """Insert a batch in a transaction and empty it."""
    connection.execute("BEGIN IMMEDIATE")  # type: ignore[attr-defined]
    connection.executemany(sql, batch)  # type: ignore[attr-defined]
    connection.execute("COMMIT")  # type: ignore[attr-defined]
    batch.clear()


if __name__ == "__main__":
    main()
