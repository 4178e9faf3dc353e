"""Times the complaint list: first rows, jumps, orders, counts, filters, memory.

    python benchmarks/list.py [--rows 10000 100000 1000000] [--folder FOLDER]

Each size is measured in a process of its own. FOLDER keeps the made-up desks for the next run.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from measuring import NOW, Report, demo_file, median, ms, p95, ratio, resident_bytes, worked
from measuring import settings_for as settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FIRST, PAGE, JUMPS, TIMES = 200, 128, 80, 7
QUERIES = {
    "three terms": "充电宝 退款 没有",
    "two filters": "状态:未结 级别:1",
    "three terms and two filters": "退款 照片 尽快 状态:已结 渠道:电话",
    "a rare term": "冻干草莓 拉肚子",
}


def main() -> None:
    """Measure desks of the sizes asked for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    options.add_argument("--folder", type=Path)
    options.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.one:
        print(json.dumps(measured(given.one)))
        return
    report = Report(
        "list",
        "The complaint list",
        f"First rows: {FIRST} fetched and painted. A jump: {PAGE} rows fetched and painted where",
        "the scrollbar was dropped. The floor is the same SELECT through the driver alone, its",
        "rows taken as tuples, nothing painted. Counts are exact up to 1,000. Milliseconds are of",
        "processor time, with the file in the system's cache.",
    )
    with tempfile.TemporaryDirectory() as name:
        for rows in given.rows:
            show(report, rows, in_own_process(demo_file(given.folder or Path(name), rows)))
    report.write()


def in_own_process(file: Path) -> dict[str, Any]:
    """Return what a fresh process measures on a desk."""
    command = [sys.executable, __file__, "--one", str(file)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def show(report: Report, rows: int, found: dict[str, Any]) -> None:
    """Add the tables of one size."""
    report.say(f"## {rows:,} cases", "")
    base = found["floor"]
    lines = [
        [name, ms(median(v)), ms(p95(v)), ratio(median(v), median(base))]
        for name, v in found["times"].items()
    ]
    report.table(["", "p50 ms", "p95 ms", f"to the floor ({ms(median(base))} ms)"], lines)
    report.say(f"Memory: {found['memory'] / 2**20:.0f} MiB for the model after {JUMPS} jumps.", "")


def measured(file: Path) -> dict[str, Any]:
    """Return milliseconds by what was done, the floor, and bytes of memory."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from deskcs.clock import FixedClock
    from deskcs.complaints.ordering import parse
    from deskcs.complaints.shapes import ORDERS, VIEWS, ComplaintQuery
    from deskcs.desk import open_desk
    from deskcs.qt.paged_model import PagedModel
    from deskcs.qt.table import Table
    from deskcs.qt.theme import Theme

    class Cases(PagedModel):
        def cell(self, row: Any, column: int, role: int) -> Any:
            if role != Qt.ItemDataRole.DisplayRole:
                return None
            return (row.number, row.customer, row.title, row.status.value, row.owner)[column]

    application = QApplication([])
    desk = open_desk(settings(file), clock=FixedClock(NOW))
    actor = desk.staff.people()[0].as_actor()
    cases, times = desk.complaints, dict[str, list[float]]()

    def several(name: str, run: Callable[[], object], count: int = TIMES) -> None:
        times[name] = [worked(run) for _ in range(count)]

    newest = ComplaintQuery()
    cases.page(newest, FIRST)
    table = Table("list", Theme("light"))
    model = Cases(["编号", "客户", "问题", "状态", "责任人"], table)
    model.page_wanted.connect(lambda page, ids: model.set_page(page, cases.rows_by_ids(ids)))
    table.setModel(model)
    table.resize(1000, 700)
    table.show()
    application.processEvents()
    before = resident_bytes()

    def paint() -> None:
        table.viewport().repaint()
        application.processEvents()

    def first_rows() -> None:
        model.set_first(cases.page(newest, FIRST).rows)
        paint()

    def whole_order() -> None:
        model.set_ids(cases.ids(newest))
        paint()

    several("first rows, painted", first_rows)
    several("page of 50 by the command line", lambda: cases.page(newest, 50))
    several("ids of the whole order", whole_order, 3)
    random, bar = Random(3), table.verticalScrollBar()

    def jump() -> None:
        bar.setValue(int(random.random() * bar.maximum()))
        paint()

    several("jump, painted", jump, JUMPS)
    memory = resident_bytes() - before
    for order in ORDERS:
        parse(order)
        several(f"ids by {order}", lambda: cases.ids(ComplaintQuery(order=order)), 1)  # noqa: B023
    several("counts of all views", lambda: cases.counts(actor))
    for view in VIEWS:
        query = ComplaintQuery(view=view, me=actor.name)
        several(f"first rows of {view}", lambda: cases.page(query, FIRST))  # noqa: B023
    for name, text in QUERIES.items():
        query = ComplaintQuery(text=text)
        several(f"{name}: first rows", lambda: cases.page(query, FIRST))  # noqa: B023
        several(f"{name}: ids", lambda: cases.ids(query), 3)  # noqa: B023
    floor = [worked(lambda: raw_rows(file)) for _ in range(TIMES + 1)][1:]
    desk.close()
    return {"times": times, "floor": floor, "memory": memory}


def raw_rows(file: Path) -> list[Any]:
    """Return the first rows through the driver alone, on a connection that is open and warm."""
    from deskcs.complaints.queries import _ROW
    from deskcs.storage.driver import dbapi, set_pragmas

    connection = _connections.get(file)
    if connection is None:
        connection = _connections[file] = dbapi().connect(str(file))
        set_pragmas(connection)
    sql = f"SELECT {_ROW} FROM complaint c ORDER BY c.received_at DESC, c.id DESC LIMIT {FIRST}"
    found: list[Any] = connection.execute(sql).fetchall()
    return found


_connections: dict[Path, Any] = {}

if __name__ == "__main__":
    main()
