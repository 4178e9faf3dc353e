"""Lists of open cases never walk over the closed ones, however many those are."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from deskcs.complaints import filters, ordering
from deskcs.complaints.shapes import ORDERS, ComplaintQuery
from deskcs.storage import migrate
from deskcs.storage.store import make_engine

NOW = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)

OPEN = (
    *(
        ComplaintQuery(view=view, me="客服07")
        for view in ("mine", "unowned", "due_soon", "overdue")
    ),
    *(ComplaintQuery(view=view) for view in ("serious", "open")),
    *(
        ComplaintQuery(text)
        for text in ("状态:未结", "状态:未结 级别:1", "超时:是", "到期<4h 渠道:电话")
    ),
    *(ComplaintQuery("严重:待知悉", view) for view in ("all", "serious", "overdue", "open")),
    *(ComplaintQuery(text) for text in ("超时:是 严重:待知悉", "严重:待知悉 状态:未结")),
)


@pytest.mark.parametrize("query", OPEN, ids=lambda query: f"{query.text} {query.view}")
def test_open_cases_are_read_off_an_index_of_their_own(
    query: ComplaintQuery, tmp_path: Path
) -> None:
    file = tmp_path / "desk.sqlite3"
    migrate.upgrade(file)
    engine = make_engine(file)
    with engine.connect() as connection:
        condition = filters.of_query(connection, query, NOW, ZoneInfo("Asia/Shanghai"), 240)
        for order in ORDERS:
            for segment in ordering.parse(order).segments(None):
                plan = connection.exec_driver_sql(
                    f"EXPLAIN QUERY PLAN SELECT c.* FROM {condition.source}"
                    f" WHERE {condition.where} AND {segment.where}"
                    f" ORDER BY {segment.order_by} LIMIT 200",
                    (*condition.params, *segment.params),
                )
                steps = [row[3] for row in plan if " c" in row[3]]
                assert steps
                assert all("ix_complaint_open_" in step for step in steps), (order, steps)
    engine.dispose()
