"""What is asked of the tracker: pages, ids, counts, the lists the other rooms live on."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress

from sqlalchemy import Connection

from deskcs.actor import Actor
from deskcs.complaints import belongings, filters, numbers, ordering, queries, timeline
from deskcs.complaints.cards import Case
from deskcs.complaints.conditions import Condition
from deskcs.complaints.room import Room
from deskcs.complaints.shapes import (
    VIEWS,
    ComplaintCard,
    ComplaintPage,
    ComplaintQuery,
    ComplaintRow,
    TimelineEntry,
)
from deskcs.errors import Invalid
from deskcs.search.stopping import Stoppable

MOST_ROWS = 1000
# What somebody must know of first: serious, in somebody's hands, all others.
_PRESSING = ("(c.is_flagged = 1 OR c.severity = 1)", "c.owner <> ''", "1")


class Listing(Room):
    """Reads; none of them holds a write lock."""

    def card(self, actor: Actor, number: str) -> ComplaintCard:
        """Return the whole case; raise NotFound."""
        with self._store.read() as connection:
            row = queries.case_row(connection, numbers.typed(number))
            case = Case(
                row,
                queries.entries(connection, row["id"]),
                queries.orders_of(connection, row["id"]),
                queries.tags_of(connection, row["id"]),
                belongings.of_case(connection, row["id"]),
            )
        return self._shown(case)

    def timeline(self, number: str) -> list[TimelineEntry]:
        """Return the entries of a case in order; raise NotFound."""
        with self._store.read() as connection:
            row = queries.case_row(connection, numbers.typed(number))
            return list(timeline.shown(queries.entries(connection, row["id"])))

    def page(
        self,
        query: ComplaintQuery,
        limit: int = 50,
        after: str | None = None,
        *,
        is_counted: bool = True,
        stoppable: Stoppable | None = None,
    ) -> ComplaintPage:
        """Return up to `limit` rows (at most 1,000) after the cursor; raise Invalid.

        Not counted, a page that others follow tells only that they do: `capped`.
        `stoppable` lets another thread stop the reading, which then raises Stopped.
        """
        order = ordering.parse(query.order)
        values = None if after is None else ordering.values_of(after, order)
        most, now = max(1, min(limit, MOST_ROWS)), self._clock.now()
        with self._reading(stoppable) as connection:
            condition = self._condition(connection, query)
            found = queries.page(
                connection, condition, order, most, values, now, is_counted=is_counted
            )
        is_capped = found.total > queries.CAP
        most_known = queries.CAP if is_counted else len(found.rows)
        return ComplaintPage(
            rows=tuple(found.rows),
            total=most_known if is_capped else found.total,
            capped=is_capped,
            next=None if found.last is None else ordering.cursor_of(found.last),
        )

    def ids(self, query: ComplaintQuery, stoppable: Stoppable | None = None) -> array[int]:
        """Return the ids of all cases of the query in its order, as array('q').

        `stoppable` lets another thread stop the reading, which then raises Stopped.
        """
        order = ordering.parse(query.order)
        with self._reading(stoppable) as connection:
            return queries.ids(connection, self._condition(connection, query), order)

    def rows_by_ids(self, ids: Sequence[int]) -> list[ComplaintRow]:
        """Return the rows of these ids in the order asked; vanished ids are left out."""
        with self._store.read() as connection:
            found = queries.rows_by(connection, "id", ids, self._clock.now())
        return [found[case_id] for case_id in ids if case_id in found]

    def rows_by_numbers(self, numbers: Sequence[str]) -> list[ComplaintRow]:
        """Return the rows of these numbers in the order asked; unknown ones are left out."""
        with self._store.read() as connection:
            found = queries.rows_by(connection, "number", numbers, self._clock.now())
        return [found[number] for number in numbers if number in found]

    def tags(self) -> tuple[str, ...]:
        """Return the tags that cases bear, at most some hundred, in the order of their signs."""
        with self._store.read() as connection:
            return queries.known_tags(connection)

    def counts(self, actor: Actor | None = None) -> dict[str, int]:
        """Return the size of each view, exact up to 1,000; 1,001 means more."""
        me, now = actor.name if actor else "", self._clock.now()
        conditions = {
            view: filters.of_view(view, me, now, self.policy.deadlines.due_soon_minutes)
            for view in VIEWS
        }
        with self._store.read() as connection:
            return {
                view: queries.count(connection, condition) for view, condition in conditions.items()
            }

    def sizes(self, asked: Mapping[str, ComplaintQuery]) -> dict[str, int]:
        """Return how many cases each query finds, as exact as `counts`.

        A query that cannot be understood (any more) is left out.
        """
        found: dict[str, int] = {}
        with self._store.read() as connection:
            for name, query in asked.items():
                with suppress(Invalid):
                    found[name] = queries.count(connection, self._condition(connection, query))
        return found

    def open_rows(self, limit: int = 500) -> list[ComplaintRow]:
        """Return the open cases, the soonest due first."""
        return self._open("1", (), limit)

    def pressing_rows(self, limit: int = 500) -> list[ComplaintRow]:
        """Return open cases: the serious ones, those in somebody's hands, then the others.

        Within each of the three the soonest due comes first.
        """
        found: dict[int, ComplaintRow] = {}
        for where in _PRESSING:
            if len(found) < limit:
                found |= {row.id: found.get(row.id, row) for row in self._open(where, (), limit)}
        return list(found.values())[:limit]

    def open_count(self) -> int:
        """Return how many cases are open."""
        with self._store.read() as connection:
            return queries.open_count(connection)

    def flagged_unacknowledged(self) -> list[ComplaintRow]:
        """Return the flagged cases that no lead has acknowledged, the soonest due first."""
        return self._open("c.is_flagged = 1 AND c.flag_state = 'raised'", (), MOST_ROWS)

    def _open(self, where: str, params: tuple[object, ...], limit: int) -> list[ComplaintRow]:
        with self._store.read() as connection:
            return queries.open_cases(connection, where, params, self._clock.now(), limit)

    @contextmanager
    def _reading(self, stoppable: Stoppable | None) -> Iterator[Connection]:
        with (
            self._store.read() as connection,
            stoppable.running(connection) if stoppable else nullcontext(),
        ):
            yield connection

    def _condition(self, connection: Connection, query: ComplaintQuery) -> Condition:
        soon = self.policy.deadlines.due_soon_minutes
        return filters.of_query(connection, query, self._clock.now(), self._zone, soon)
