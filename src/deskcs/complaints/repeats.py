"""Cases like the one that is being written down: same order, telephone, customer or batch."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from deskcs.complaints.index import KIND
from deskcs.complaints.queries import title_of
from deskcs.complaints.shapes import EarlierCase, Status
from deskcs.complaints.stopwatch import millis, moment
from deskcs.search import index
from deskcs.storage import quick
from deskcs.wording import said

TAIL = 4
_MOST_TAILS = 500
_RECENT = 30
_SAME_ORDER = (
    "SELECT complaint_id FROM complaint_order WHERE order_number = ?"
    " ORDER BY complaint_id DESC LIMIT 50"
)
_SAME_PHONE = "SELECT id FROM complaint WHERE phone = ? AND phone <> '' ORDER BY id DESC LIMIT 50"
_SAME_BATCH = (
    "SELECT id FROM complaint WHERE batch = ? AND batch <> '' AND goods = ?"
    " ORDER BY id DESC LIMIT 50"
)
_SAME_CUSTOMER = "SELECT id FROM complaint WHERE customer = ? ORDER BY id DESC LIMIT 50"


def earlier(
    connection: Connection,
    customer: str,
    orders: Sequence[str],
    phone: str,
    limit: int = 8,
    *,
    goods: str = "",
    batch: str = "",
) -> list[EarlierCase]:
    """Return cases of the same order, phone, customer or batch, the closest and newest first.

    `phone` of four digits is the end of a number.
    """
    reasons: dict[int, list[str]] = {}
    for order in orders[:10]:
        _note(reasons, connection, _SAME_ORDER, order, said("同一订单"))
    if len(phone) == TAIL:
        few = ",".join(map(str, index.refs(connection, [phone], KIND, _MOST_TAILS) or ()))
        tail = f"SELECT id FROM complaint WHERE id IN ({few}) AND phone LIKE ? ORDER BY id DESC"
        _note(reasons, connection, tail, f"%{phone}", said("同一手机尾号"))
    elif phone:
        _note(reasons, connection, _SAME_PHONE, phone, said("同一电话"))
    if customer:
        _note(reasons, connection, _SAME_CUSTOMER, customer, said("同一客户"))
    if batch:
        _note(reasons, connection, _SAME_BATCH, (batch, goods), said("同商品同批号"))
    if not reasons:
        return []
    marks = ",".join("?" * len(reasons))
    rows = connection.exec_driver_sql(
        "SELECT id, number, received_at, substr(what, 1, 120), status, is_open FROM complaint"
        f" WHERE id IN ({marks})",
        tuple(reasons),
    )
    cases = [
        EarlierCase(
            number=row[1],
            received_at=moment(row[2]),
            title=title_of(row[3]),
            status=Status(row[4]),
            why=tuple(reasons[row[0]]),
            is_likely_duplicate=bool(row[5]) and "同一订单" in reasons[row[0]],
        )
        for row in rows
    ]
    cases.sort(key=lambda case: (case.is_likely_duplicate, case.received_at), reverse=True)
    return cases[:limit]


def count_since(connection: Connection, customer: str, phone: str, since: datetime) -> int:
    """Return how many cases this customer has had since a time, among the newest thirty.

    A nickname may be that of thousands, and each of their cases would have to be looked at.
    """
    return quick.number(
        connection,
        "SELECT count(*) FROM (SELECT * FROM (SELECT id, received_at FROM complaint"
        f" WHERE customer = ? ORDER BY id DESC LIMIT {_RECENT})"
        " UNION SELECT * FROM (SELECT id, received_at FROM complaint"
        f" WHERE phone = ? AND phone <> '' ORDER BY id DESC LIMIT {_RECENT}))"
        " WHERE received_at >= ?",
        (customer, phone, millis(since)),
    )


def count_batch(connection: Connection, batch: str, goods: str, since: datetime) -> int:
    """Return how many cases about this batch of goods have come in since a time."""
    return quick.number(
        connection,
        "SELECT count(*) FROM complaint WHERE batch = ? AND batch <> '' AND goods = ?"
        " AND received_at >= ?",
        (batch, goods, millis(since)),
    )


def _note(
    reasons: dict[int, list[str]],
    connection: Connection,
    sql: str,
    value: str | tuple[str, ...],
    why: str,
) -> None:
    values = (value,) if isinstance(value, str) else value
    for row in connection.exec_driver_sql(sql, values):
        kept = reasons.setdefault(row[0], [])
        if why not in kept:
            kept.append(why)
