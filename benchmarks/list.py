"""Times the complaint list: first rows, jumps, orders, counts, filters, memory.

    python benchmarks/list.py [--rows 10000 100000 1000000] [--folder FOLDER]

Each size is measured in a process of its own. FOLDER keeps the made-up desks for the next run.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from measuring import (
    NOW,
    Report,
    demo_file,
    in_own_process,
    median,
    ms,
    p95,
    ratio,
    resident_bytes,
    worked,
)
from measuring import settings_for as settings

from deskcs.complaints.ui.presenter import FIRST_ROWS
from deskcs.storage import quick

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

JUMPS, TIMES, DRAWN, FLOOR = 80, 7, 100, 200
QUERIES = {
    "three terms": "充电宝 退款 没有",
    "two filters": "状态:未结 级别:1",
    "three terms and two filters": "退款 照片 尽快 状态:已结 渠道:电话",
    "a rare term": "冻干草莓 拉肚子",
}
DRAWN_QUERIES = f"{DRAWN} drawn queries of three terms and two filters"
GROWTH = (
    "first rows, painted",
    "jump, painted",
    "counts of all views",
    "three terms and two filters: first rows",
    DRAWN_QUERIES,
)


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
        f"First rows: {FIRST_ROWS} fetched and painted. A jump: until all rows stand painted where",
        "the scrollbar was dropped, in the window's own table of eight columns. The floor is",
        "200 rows through the driver alone, taken as tuples, nothing painted. Counts are exact up",
        "to 1,000. The drawn queries take three pieces of what a customer wrote and two fields of",
        "that case, and each is asked once. Milliseconds are of processor time, with the file in",
        "the system's cache.",
    )
    found: dict[int, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as name:
        for rows in given.rows:
            found[rows] = in_own_process(__file__, demo_file(given.folder or Path(name), rows))
            show(report, rows, found[rows])
    if hasattr(os, "getloadavg"):
        waiting = os.getloadavg()[1]
        report.say(f"Meanwhile {waiting:.0f} processes wanted the cores, on average.", "")
    if len(found) > 1:
        show_growth(report, found)
    report.write()


def show(report: Report, rows: int, found: dict[str, Any]) -> None:
    """Add the tables of one size."""
    report.say(f"## {rows:,} cases", "")
    base = found["floor"]
    lines = [
        [name, ms(median(v)), ms(p95(v)), ratio(median(v), median(base))]
        for name, v in found["times"].items()
    ]
    report.table(["", "p50 ms", "p95 ms", f"to the floor ({ms(median(base))} ms)"], lines)
    grown, whole = (found[name] / 2**20 for name in ("memory", "resident"))
    report.say(
        f"Memory: {grown:.0f} MiB for the model after {JUMPS} jumps, {whole:.0f} MiB for the whole"
        " process at the end.",
        "",
    )


def show_growth(report: Report, found: dict[int, dict[str, Any]]) -> None:
    """Add how the slower ones of the times grow with the number of cases."""
    least, most = min(found), max(found)
    report.say(f"## Growth of the p95 in ms with {most // least} times the cases", "")
    lines = []
    for name in GROWTH:
        times = {rows: p95(one["times"][name]) for rows, one in found.items()}
        lines.append([name, *map(ms, times.values()), ratio(times[most], times[least])])
    report.table(["", *(f"{rows:,}" for rows in found), "growth"], lines)


def measured(file: Path) -> dict[str, Any]:
    """Return milliseconds by what was done, the floor, and bytes of memory."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from deskcs.clock import FixedClock
    from deskcs.complaints.shapes import ORDERS, VIEWS, ComplaintQuery
    from deskcs.complaints.ui.case_table import CaseTable
    from deskcs.complaints.ui.list_model import CaseListModel
    from deskcs.desk import open_desk
    from deskcs.qt import fonts
    from deskcs.qt.theme import Theme, text_font

    application = QApplication([])
    desk = open_desk(settings(file), clock=FixedClock(NOW))
    actor = desk.staff.people()[0].as_actor()
    cases, times = desk.complaints, dict[str, list[float]]()

    def several(name: str, run: Callable[[], object], count: int = TIMES) -> None:
        times[name] = [worked(run) for _ in range(count)]

    newest = ComplaintQuery()
    cases.page(newest, FIRST_ROWS)
    application.setFont(text_font(fonts.families()))
    theme = Theme("light")
    theme.apply()
    model = CaseListModel(desk.settings.zone_info, NOW)
    table = CaseTable(model, theme)
    # As in the window, a page is asked for while the table paints and comes after it.
    model.page_wanted.connect(
        lambda page, ids: model.set_page(page, cases.rows_by_ids(ids)),
        Qt.ConnectionType.QueuedConnection,
    )
    table.resize(700, 700)
    table.show()
    application.processEvents()
    before = resident_bytes()

    def paint() -> None:
        bottom = table.viewport().height() - 1
        table.viewport().repaint()
        while not all(model.row_at(row) for row in {table.rowAt(0), table.rowAt(bottom)} - {-1}):
            application.processEvents()
        application.processEvents()

    def first(query: ComplaintQuery) -> Any:
        return cases.page(query, FIRST_ROWS, is_counted=False)

    def first_rows() -> None:
        model.set_first(first(newest).rows)
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
        several(f"ids by {order}", lambda: cases.ids(ComplaintQuery(order=order)), 1)  # noqa: B023
    several("counts of all views", lambda: cases.counts(actor))
    for view in VIEWS:
        query = ComplaintQuery(view=view, me=actor.name)
        several(f"first rows of {view}", lambda: first(query))  # noqa: B023
    for name, text in QUERIES.items():
        query = ComplaintQuery(text=text)
        several(f"{name}: first rows", lambda: first(query))  # noqa: B023
        several(f"{name}: counted to 1,000", lambda: cases.page(query))  # noqa: B023
        several(f"{name}: ids", lambda: cases.ids(query), 3)  # noqa: B023
    with desk.store.read() as connection:
        drawn = queries_drawn(connection, Random(5))
    times[DRAWN_QUERIES] = [
        worked(lambda: first(ComplaintQuery(text=text)))  # noqa: B023
        for text in drawn
    ]
    resident = resident_bytes()
    floor = [worked(lambda: raw_rows(file)) for _ in range(TIMES + 1)][1:]
    desk.close()
    return {"times": times, "floor": floor, "memory": memory, "resident": resident}


def queries_drawn(connection: Any, random: Random) -> list[str]:
    """Return queries that each find at least the case they were drawn from."""
    (most,) = quick.rows(connection, "SELECT max(id) FROM complaint")[0]
    drawn: list[str] = []
    while len(drawn) < DRAWN:
        rows = quick.rows(
            connection,
            "SELECT what, channel, shop, category, severity, is_open FROM complaint WHERE id = ?",
            (random.randint(1, most),),
        )
        for what, channel, shop, category, severity, is_open in rows:
            pieces = re.findall("[一-鿿]{2,}", what)
            fields = {"渠道": channel, "店铺": shop, "分类": category, "级别": severity}
            fields["状态"] = "未结" if is_open else "已结"
            known = [f"{name}:{value}" for name, value in fields.items() if value]
            if pieces and len(known) > 1:
                words = [_piece(random.choice(pieces), random) for _ in range(3)]
                drawn.append(" ".join([*words, *random.sample(known, 2)]))
    return drawn


def _piece(text: str, random: Random) -> str:
    length = min(len(text), random.choice((2, 2, 3, 4)))
    start = random.randint(0, len(text) - length)
    return text[start : start + length]


def raw_rows(file: Path) -> list[Any]:
    """Return the first rows through the driver alone, on a connection that is open and warm."""
    from deskcs.complaints.queries import _ROW
    from deskcs.storage.driver import dbapi, set_pragmas

    connection = _connections.get(file)
    if connection is None:
        connection = _connections[file] = dbapi().connect(str(file))
        set_pragmas(connection)
    sql = f"SELECT {_ROW} FROM complaint c ORDER BY c.received_at DESC, c.id DESC LIMIT {FLOOR}"
    found: list[Any] = connection.execute(sql).fetchall()
    return found


_connections: dict[Path, Any] = {}

if __name__ == "__main__":
    main()
