"""The list sorted by number: as people count, and along an index from either end and anywhere."""

from __future__ import annotations

import pytest

from deskcs.complaints import numbers, ordering
from deskcs.complaints.shapes import ComplaintQuery

from .conftest import Room

DAY = "20261122"


def _given(room: Room) -> list[str]:
    """Register the first two, and the 998th to the 1,002nd of a day, and one of the next."""
    given = [room.register().number, room.register().number]
    with room.store.write(room.lead) as unit:
        numbers.keep(unit, DAY, 997)
    given += [room.register().number for _ in range(5)]
    room.clock.advance(days=1)
    return [*given, room.register().number]


@pytest.mark.parametrize("order", ["number", "-number"])
def test_past_999_cases_a_day_numbers_are_still_in_order(room: Room, order: str) -> None:
    given = _given(room)
    assert given[4:7] == [f"TS{DAY}-1000", f"TS{DAY}-1001", f"TS{DAY}-1002"]
    expected = given if order == "number" else given[::-1]
    asked, seen, after = ComplaintQuery(view="all", order=order), list[str](), None
    while True:
        page = room.complaints.page(asked, 3, after)
        seen += [row.number for row in page.rows]
        if page.next is None:
            break
        after = page.next
    assert seen == expected
    rows = room.complaints.rows_by_ids(room.complaints.ids(asked).tolist())
    assert [row.number for row in rows] == expected


@pytest.mark.parametrize("order", ["number", "-number"])
@pytest.mark.parametrize("after", [None, (f"TS{DAY}", 15, f"TS{DAY}-1000")])
def test_the_list_by_number_is_read_off_its_index(
    room: Room, order: str, after: tuple[object, ...] | None
) -> None:
    (segment,) = ordering.parse(order).segments(after)
    with room.store.read() as connection:
        plan = connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN SELECT c.id FROM complaint c WHERE {segment.where}"
            f" ORDER BY {segment.order_by} LIMIT 50",
            segment.params,
        ).fetchall()
    ((*_, way),) = plan
    assert "ix_complaint_number_order" in way
    assert way.startswith("SCAN" if after is None else "SEARCH")
