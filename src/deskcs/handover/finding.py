"""Finding past sheets by day, shift, person, case and words; the calendar of sheets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from deskcs.handover import queries
from deskcs.handover.proving import MOST_SHEETS, Proving
from deskcs.handover.sheet_shapes import SheetRow


@dataclass(frozen=True, slots=True)
class SheetQuery:
    """Which sheets. `text` is words that must all be found, or pinyin; `since` and `until` are ISO
    days that count in; `person` wrote, signed or took something; `case` is a complaint's number.
    An empty value asks nothing.
    """

    text: str = ""
    since: str = ""
    until: str = ""
    shift_name: str = ""
    person: str = ""
    case: str = ""
    is_reviewed: bool | None = None


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of the calendar with its sheets in the order they were begun."""

    day: str
    sheets: tuple[SheetRow, ...]


class Finding(Proving):
    """Reads over all sheets."""

    def find_sheets(
        self, query: SheetQuery, limit: int = 60, before: int | None = None
    ) -> list[SheetRow]:
        """Return up to `limit` sheets of a query, the newest first, below the number `before`.

        Words are looked for in signed and published sheets.
        """
        where, params = [], list[Any]()
        for condition, value in (
            ("s.day >= ?", query.since),
            ("s.day <= ?", query.until),
            ("s.shift_name = ?", query.shift_name),
        ):
            if value:
                where.append(condition)
                params.append(value)
        if query.person:
            where.append(_BY_PERSON)
            params += [query.person] * 4
        if query.case:
            where.append(_WITH_CASE)
            params.append(query.case.strip().upper())
        if query.is_reviewed is not None:
            seen = "EXISTS (SELECT 1 FROM handover_step r WHERE r.sheet_id = s.id"
            seen += " AND r.kind = 'reviewed')"
            where.append(seen if query.is_reviewed else f"NOT {seen}")
        with self._store.read() as connection:
            words, found = queries.words_condition(connection, query.text, "handover", "s.id")
            return queries.sheet_rows(
                connection,
                max(1, min(limit, MOST_SHEETS)),
                before,
                [*where, *words],
                (*params, *found),
            )

    def calendar(self, first: date, last: date) -> list[CalendarDay]:
        """Return the days from `first` to `last` that have sheets, the earliest first."""
        with self._store.read() as connection:
            rows = queries.sheet_rows(
                connection,
                100_000,
                None,
                ["s.id IN (SELECT id FROM handover_sheet WHERE day BETWEEN ? AND ?)"],
                (first.isoformat(), last.isoformat()),
            )
        return list(_by_day(rows))


def _by_day(rows: list[SheetRow]) -> Iterator[CalendarDay]:
    days: dict[str, list[SheetRow]] = {}
    for row in reversed(rows):
        days.setdefault(row.day, []).append(row)
    for day in sorted(days):
        yield CalendarDay(day, tuple(days[day]))


_BY_PERSON = (
    "(s.author = ? OR s.signed_by = ? OR s.on_behalf_of = ?"
    " OR EXISTS (SELECT 1 FROM handover_step p WHERE p.sheet_id = s.id AND p.actor = ?))"
)
_WITH_CASE = "s.id IN (SELECT i.sheet_id FROM handover_item i WHERE i.complaint = ?)"
