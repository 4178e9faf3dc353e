"""What a view or a query means in SQL: pieces of WHERE with their parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import Any, TypeAlias

from sqlalchemy import Connection

from deskcs.complaints import times
from deskcs.complaints.grammar import DONE, GRAMMAR, ME, NOBODY, OPEN
from deskcs.complaints.index import KIND
from deskcs.complaints.shapes import VIEWS, ComplaintQuery, Status
from deskcs.complaints.stopwatch import millis
from deskcs.errors import Invalid
from deskcs.search import index, pairs, query
from deskcs.search.fields import Range, Value
from deskcs.wording import QT_TRANSLATE_NOOP

_UNKNOWN_VIEW = QT_TRANSLATE_NOOP("errors", "没有“{view}”这个视图。可以用：{known}。")
# So few cases are read one by one and sorted; of more, up to MANY, the list is walked in its order
# and each tried against the found ids; of more still, each is tried against its text.
FEW = 2_000
MANY = 20_000
_A_DAY = len("TS20261122")
# Open cases are few: they are read whole and sorted. Left to itself, SQLite walks all cases in the
# order that is asked for until enough open ones have come by.
OPEN_CASES = "complaint c INDEXED BY ix_complaint_open_due"
OPEN_OF_ONE = "complaint c INDEXED BY ix_complaint_open_owner"


@dataclass(frozen=True, slots=True)
class Condition:
    """Which cases `c` are meant. `source` is the FROM clause.

    `least` is how many there are known to be at least, without counting them.
    """

    where: str
    params: tuple[Any, ...] = ()
    source: str = "complaint c"
    least: int = 0

    def also(self, where: str, params: tuple[Any, ...] = ()) -> Condition:
        """Return this condition narrowed by another."""
        joined = where if self.where == "1" else f"{self.where} AND {where}"
        return Condition(joined, (*self.params, *params), self.source)


@dataclass(frozen=True, slots=True)
class Part:
    """One value of a field as it was asked for, and who asks, when and where."""

    operator: str
    value: Value
    connection: Connection
    me: str
    now: datetime
    zone: tzinfo

    @property
    def text(self) -> str:
        """Return the value as text."""
        return str(self.value)


def of_view(view: str, me: str, now: datetime, due_soon_minutes: int) -> Condition:
    """Return what a view shows; raise Invalid for an unknown one."""
    at = millis(now)
    soon = millis(now + timedelta(minutes=due_soon_minutes))
    conditions = {
        "mine": Condition("c.is_open = 1 AND c.owner = ?", (me,), OPEN_OF_ONE),
        "unowned": Condition("c.is_open = 1 AND c.owner = ''", (), OPEN_OF_ONE),
        "due_soon": Condition(
            "c.is_open = 1 AND c.next_due >= ? AND c.next_due < ?", (at, soon), OPEN_CASES
        ),
        "overdue": Condition("c.is_open = 1 AND c.next_due < ?", (at,), OPEN_CASES),
        "serious": Condition("c.is_open = 1 AND c.is_flagged = 1", (), OPEN_CASES),
        "open": Condition("c.is_open = 1", (), OPEN_CASES),
        "all": Condition("1"),
    }
    if view not in conditions:
        raise Invalid(_UNKNOWN_VIEW, field="view", view=view, known="、".join(VIEWS))
    return conditions[view]


def of_query(
    connection: Connection,
    asked: ComplaintQuery,
    now: datetime,
    zone: tzinfo,
    due_soon_minutes: int,
) -> Condition:
    """Return what a query asks for; raise QueryError where its text cannot be understood."""
    condition = of_view(asked.view, asked.me, now, due_soon_minutes)
    wanted = query.parse(asked.text, GRAMMAR)
    few: set[int] | None = None
    for part in wanted.conditions:
        pieces = [
            _READERS[part.field](Part(part.operator, value, connection, asked.me, now, zone))
            for value in part.values
        ]
        if len(pieces) == 1 and not part.is_negated and pieces[0].is_few:
            few = _both(few, pieces[0].among)
            condition = condition.also(pieces[0].where, pieces[0].params)
            continue
        where = " OR ".join(f"({piece.text})" for piece in pieces)
        params = tuple(value for piece in pieces for value in piece.params)
        said = f"NOT coalesce(({where}), 0)" if part.is_negated else f"({where})"
        condition = condition.also(said, params)
        if where.startswith("(c.is_open = 1") and len(pieces) == 1 and not part.is_negated:
            condition = replace(condition, source=OPEN_CASES)
    if wanted.terms or wanted.excluded:
        terms = [
            term.text if term.is_phrase else pairs.widened(connection, term.text)
            for term in wanted.terms
        ]
        found = _found(connection, terms, wanted.unwanted)
        if found.is_few:
            few = _both(few, found.among)
        else:
            is_all = condition.where == "1" and few is None and bool(terms)
            condition = condition.also(found.text, found.params)
            condition = replace(condition, least=FEW if is_all else 0)
    if few is None:
        return condition
    listed = ",".join(map(str, sorted(few)))
    source = f"json_each('[{listed}]') f CROSS JOIN complaint c ON c.id = f.value"
    return Condition(condition.where, condition.params, source)


@dataclass(frozen=True, slots=True)
class Piece:
    """One condition: text with its values, and the ids it is limited to, if these are known."""

    where: str
    params: tuple[Any, ...] = ()
    among: frozenset[int] | None = None

    @property
    def is_few(self) -> bool:
        """Return whether the cases are so few that the list is best read from them."""
        return self.among is not None and len(self.among) <= FEW

    @property
    def text(self) -> str:
        """Return the whole condition as text."""
        if self.among is None:
            return self.where
        listed = ",".join(map(str, sorted(self.among)))
        # The sign keeps SQLite from leaving the order of the list for the order of the ids.
        return f"+c.id IN (SELECT value FROM json_each('[{listed}]')) AND {self.where}"


Reader: TypeAlias = Callable[[Part], Piece]


def _both(one: set[int] | None, other: frozenset[int] | None) -> set[int]:
    return set(other or ()) if one is None else one & (other or set())


def _refs(
    connection: Connection, terms: Sequence[index.Term], without: Sequence[str] = ()
) -> frozenset[int] | None:
    found = index.refs(connection, terms, KIND, MANY, without)
    return None if found is None else frozenset(found)


def _found(connection: Connection, terms: Sequence[index.Term], without: Sequence[str]) -> Piece:
    """Return the cases whose texts hold the terms: by their ids, else by a check of each text."""
    known = _refs(connection, terms, without) if terms else None
    if known is None:
        return Piece(*index.holds(terms, KIND, "c.id", without))
    return Piece("1", (), known)


def _status(part: Part) -> Piece:
    if part.value == OPEN:
        return Piece("c.is_open = 1")
    if part.value == DONE:
        return Piece("c.is_open = 0")
    return Piece("c.status = ?", (Status(part.text).value,))


def _person(column: str) -> Reader:
    def read(part: Part) -> Piece:
        if part.value in (ME, NOBODY):
            return Piece(f"c.{column} = ?", (part.me if part.value == ME else "",))
        return _beginning(part.connection, column, part.text)

    return read


def _named(column: str) -> Reader:
    return lambda part: _beginning(part.connection, column, part.text)


def _beginning(connection: Connection, column: str, typed: str) -> Piece:
    """Return the cases whose value is or begins with what was typed, by the values there are.

    A handful of values is read off the index one by one, so that equality can use it.
    """
    end = typed + "\U0010ffff"
    rows = connection.exec_driver_sql(
        f"WITH RECURSIVE known(v) AS (SELECT min({column}) FROM complaint WHERE {column} >= ?"
        f" UNION ALL SELECT (SELECT min({column}) FROM complaint WHERE {column} > known.v)"
        f" FROM known WHERE known.v < ?) SELECT v FROM known WHERE v < ? LIMIT 20",
        (typed, end, end),
    )
    values = tuple(row[0] for row in rows)
    if not values:
        return Piece("c.id = -1")  # a plain 0 leaves SQLite without a plan beside INDEXED BY
    if typed in values:
        return Piece(f"c.{column} = ?", (typed,))
    return Piece(f"c.{column} IN ({','.join('?' * len(values))})", values)


def _holding(column: str) -> Reader:
    """Return the cases whose column holds the words; the text index narrows them down."""

    def read(part: Part) -> Piece:
        check = f"instr(lower(c.{column}), lower(?)) > 0"
        return Piece(check, (part.text,), _refs(part.connection, [part.text]))

    return read


def _inside(column: str) -> Reader:
    return lambda part: Piece(f"instr(c.{column}, ?) > 0", (part.text,))


def _order(part: Part) -> Piece:
    check = (
        "EXISTS (SELECT 1 FROM complaint_order o WHERE o.complaint_id = c.id"
        " AND instr(lower(o.order_number), lower(?)) > 0)"
    )
    return Piece(check, (part.text,), _refs(part.connection, [part.text]))


def _tag(part: Part) -> Piece:
    rows = part.connection.exec_driver_sql(
        "SELECT complaint_id FROM complaint_tag WHERE tag = ? LIMIT ?", (part.text, MANY + 1)
    ).fetchall()
    if len(rows) <= MANY:
        return Piece("1", (), frozenset(row[0] for row in rows))
    return Piece(
        "EXISTS (SELECT 1 FROM complaint_tag t WHERE t.tag = ? AND t.complaint_id = c.id)",
        (part.text,),
    )


def _number(part: Part) -> Piece:
    said = part.text.upper()
    if not said.startswith("TS"):
        return Piece("instr(c.number, ?) > 0", (said,))
    # Less than a day is most of the list, which is better walked in its order.
    column = "c.number" if len(said) >= _A_DAY else "+c.number"
    return Piece(f"{column} >= ? AND {column} < ?", (said, said + "\uffff"))


def _amount(column: str) -> Reader:
    def read(part: Part) -> Piece:
        if isinstance(part.value, Range):
            ends = ((">=", part.value.low), ("<=", part.value.high))
            said = [(f"c.{column} {sign} ?", end) for sign, end in ends if end is not None]
            where = " AND ".join(text for text, _ in said)
            return Piece(where, tuple(end for _, end in said))
        sign = "=" if part.operator == ":" else part.operator
        return Piece(f"c.{column} {sign} ?", (part.value,))

    return read


def _past(column: str) -> Reader:
    """Read a time that lies behind: 登记:7d are the last seven days, 登记>7d what is older."""
    return lambda part: Piece(
        *times.since(f"c.{column}", part.operator, part.value, part.now, part.zone)
    )


def _due(part: Part) -> Piece:
    where, params = times.until("c.next_due", part.operator, part.value, part.now, part.zone)
    return Piece(f"c.is_open = 1 AND {where}", params)


def _overdue(part: Part) -> Piece:
    late = "c.is_open = 1 AND c.next_due < ?"
    said = late if part.value else f"NOT coalesce(({late}), 0)"
    return Piece(said, (millis(part.now),))


def _flag(column: str) -> Reader:
    return lambda part: Piece(f"c.{column} = {int(bool(part.value))}")


_READERS: Mapping[str, Reader] = {
    "status": _status,
    "owner": _person("owner"),
    "registered_by": _person("registered_by"),
    "severity": _amount("severity"),
    "satisfaction": _amount("satisfaction"),
    "tag": _tag,
    "channel": _named("channel"),
    "shop": _named("shop"),
    "category": _named("category"),
    "cause": _inside("cause"),
    "wanted": _inside("wanted"),
    "order": _order,
    "customer": _holding("customer"),
    "phone": _holding("phone"),
    "goods": _holding("goods"),
    "number": _number,
    "received": _past("received_at"),
    "closed": _past("closed_at"),
    "due": _due,
    "overdue": _overdue,
    "serious": _flag("is_flagged"),
    "exempt": _flag("is_exempt"),
    "justified": _flag("justified"),
}
